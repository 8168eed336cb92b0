import type { Catalog, CatalogAction, Level } from '../catalog/catalog.ts';
import { containsAction, containsResource } from '../evaluation/containment.ts';
import type { PolicyDocument, Statement } from '../document/document.ts';
import type { HeldPolicy } from '../escalation/held-with.ts';
import { privilegedReason } from '../escalation/privileged-services.ts';
import { expandAction } from '../catalog/expand.ts';
import { listed } from './judged-statement.ts';
import { readStatements, type ReadStatement } from '../document/read-statement.ts';
import { readJson } from '../../text/strict-json.ts';
import { arnParts, fitting, formatsOf } from '../catalog/resource-type.ts';
import { sensitivitiesOf } from './sensitivities.ts';

export interface Explanation {
  readonly statements: readonly ExplainedStatement[];
  /** Whether a policy that is held could not be read: then "new" means "as far as is known". */
  readonly heldUnknown: boolean;
}

export interface ExplainedStatement {
  readonly effect: Statement['Effect'];
  /** One sentence with its full stop. Holds names from the policy: data, to be escaped where it is shown. */
  readonly sentence: string;
  /** In the order of the statement. */
  readonly resources: readonly { readonly pattern: string; readonly words: string }[];
  readonly actions: readonly ExplainedAction[];
  /** `only when s3:prefix is like reports/*`. */
  readonly conditions: readonly string[];
}

export interface ExplainedAction {
  readonly id: string;
  readonly level: Level;
  /** AWS's own words; empty where the catalog has none. */
  readonly description: string;
  /** Why it needs a second look; `undefined` for most. */
  readonly sensitive?: string;
  /** False where live grants of the principal allow it on all these resources already. */
  readonly isNew: boolean;
}

/**
 * What a policy lets its holder do, in plain words, for the person who has to say yes. Deterministic: it is committed
 * beside the policy and compared again when it is granted.
 *
 * @param held live grants of the same principal; without them everything is new.
 */
export function explain(
  document: PolicyDocument,
  catalog: Catalog,
  held: readonly HeldPolicy[] = [],
): Explanation {
  const texts = held.map((each) => ('document' in each ? readJson(each.document) : undefined));
  const allows = texts.flatMap((read) =>
    read?.ok ? readStatements(read.value.value, () => undefined).filter(coversByItself) : [],
  );
  return {
    statements: document.Statement.map((statement) => explainStatement(statement, catalog, allows)),
    heldUnknown: texts.some((read) => !read?.ok),
  };
}

function explainStatement(
  statement: Statement,
  catalog: Catalog,
  held: readonly ReadStatement[],
): ExplainedStatement {
  const actions = [...new Set(statement.Action.flatMap((pattern) => expandAction(pattern, catalog)))];
  const words = statement.Resource.map((pattern) =>
    inWords(pattern, actions, catalog, statement.Effect === 'Allow' ? 'every' : 'any'),
  );
  const resources = statement.Resource.map((pattern, n) => ({ pattern, words: words[n]?.full ?? pattern }));
  const conditions = conditionsOf(statement);
  return {
    effect: statement.Effect,
    sentence: sentenceOf(statement, actions, words, conditions),
    resources,
    actions: actions.map((action) => explainAction(action, statement, catalog, held)),
    conditions,
  };
}

function explainAction(
  action: CatalogAction,
  statement: Statement,
  catalog: Catalog,
  held: readonly ReadStatement[],
): ExplainedAction {
  const privileged = privilegedReason(action);
  const reasons = [
    ...(privileged === undefined ? [] : [privileged]),
    ...sensitivitiesOf(action, catalog).map((each) => each.reason),
  ];
  const isNew = !statement.Resource.every((resource) =>
    held.some(
      (each) =>
        each.actions.some(({ text }) => containsAction(text, action.id)) &&
        each.resources.some(({ text }) => containsResource(text, resource)),
    ),
  );
  return {
    id: action.id,
    level: action.level,
    description: catalog.description(action.id) ?? '',
    ...(reasons.length === 0 ? {} : { sensitive: reasons.join('; ') }),
    isNew,
  };
}

/** A live grant is limited by its end alone. One with another condition may not apply, so it makes nothing old. */
const coversByItself = ({ effect, conditions, notActions, notResources }: ReadStatement): boolean =>
  effect === 'Allow' &&
  !notActions &&
  !notResources &&
  conditions.every(({ key }) => key.toLowerCase() === 'aws:currenttime');

const VERBS: Readonly<Record<Level, string>> = {
  List: 'list',
  Read: 'read',
  Write: 'change',
  Tagging: 'tag',
  Permissions: 'change who may use',
};
const LEVELS = Object.keys(VERBS) as readonly Level[];

/** `Read every object in exports (s3: GetObject).` */
function sentenceOf(
  statement: Statement,
  actions: readonly CatalogAction[],
  resources: readonly Words[],
  conditions: readonly string[],
): string {
  const levels = LEVELS.filter((level) => actions.some((action) => action.level === level));
  const verbs = listed(levels.map((level) => VERBS[level])) || 'do nothing with';
  const what = listed([...new Set(resources.map(({ short }) => short))], 4);
  const only = conditions.length === 0 ? '' : `, ${conditions.join(' and ')}`;
  const start = statement.Effect === 'Allow' ? capital(verbs) : `Never ${verbs}`;
  return `${start} ${what} (${actionsByService(actions)})${only}.`;
}

/** `s3: GetObject, ListBucket; sqs: SendMessage`. */
function actionsByService(actions: readonly CatalogAction[]): string {
  const services = [...new Set(actions.map((action) => action.service))];
  const parts = services.map((service) => {
    const names = actions.filter((action) => action.service === service).map((action) => action.name);
    return `${service}: ${listed(names, 6)}`;
  });
  return parts.join('; ') || 'no action that AWS knows';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Every = 'every' | 'any';

interface Words {
  /** For the sentence: without the account, which is said elsewhere. */
  readonly short: string;
  readonly full: string;
}

/** @param every `any` where something is forbidden: “never change every queue” would forbid less than it does. */
function inWords(pattern: string, actions: readonly CatalogAction[], catalog: Catalog, every: Every): Words {
  if (/^\*+$/.test(pattern)) {
    return actions.every((action) => action.resourceTypes.length === 0)
      ? {
          short: 'across the whole account, which AWS cannot narrow down',
          full: 'the whole account (AWS cannot limit these actions to resources)',
        }
      : { short: `${every} resource`, full: `${every} resource` };
  }
  const parts = arnParts(pattern);
  if (!parts) return { short: pattern, full: pattern };
  const thing = thingOf(pattern, parts, actions, catalog, every);
  const region = parts.region === '*' ? ' in every Region' : parts.region === '' ? '' : ` in ${parts.region}`;
  const account = /^\d+$/.test(parts.account) ? `, account ${parts.account}` : '';
  return { short: `${thing}${region}`, full: `${thing}${region}${account}` };
}

function thingOf(
  pattern: string,
  { service, resource }: { readonly service: string; readonly resource: string },
  actions: readonly CatalogAction[],
  catalog: Catalog,
  every: Every,
): string {
  const typed = bestType(pattern, actions, catalog);
  const slash = resource.indexOf('/');
  if (service === 's3' && typed?.name === 'object' && slash > 0 && !/[*?]/.test(resource.slice(0, slash))) {
    return named('object', resource.slice(slash + 1), every, ` in ${resource.slice(0, slash)}`);
  }
  const name = typed === undefined ? resource : resource.slice(typed.lead.length);
  return named(typed === undefined ? `${service} resource` : typed.name.replaceAll('-', ' '), name, every);
}

/** `*`, `logs/*`, `a*b`, `orders`, of a type. */
function named(type: string, name: string, every: Every, where = ''): string {
  if (name === '*') return `${every} ${type}${where}`;
  if (!/[*?]/.test(name)) return `${type} ${name}${where}`;
  const begins = /^([^*?]+)\*$/.exec(name)?.[1];
  const how = begins === undefined ? `named like ${name}` : `whose name begins with ${begins}`;
  return `${every} ${type}${where} ${how}`;
}

/** The type whose format says most about the ARN, and the fixed text that its resource part begins with. */
function bestType(
  pattern: string,
  actions: readonly CatalogAction[],
  catalog: Catalog,
): { readonly name: string; readonly lead: string } | undefined {
  const names = new Set(
    actions.flatMap((action) => action.resourceTypes.map((type) => `${action.service} ${type.name}`)),
  );
  const services = [...new Set(actions.map((action) => action.service))];
  const found = services.flatMap((service) =>
    formatsOf(service, catalog)
      .filter(({ type }) => names.has(`${service} ${type.name}`))
      .flatMap(({ type, formats }) =>
        formats.filter(fitting(pattern)).map((format) => ({
          name: type.name,
          lead: /^[^$]*/.exec(format.text)?.[0] ?? '',
          fixed: format.text.replace(/\$\{[^}]*\}/g, '').length,
        })),
      ),
  );
  const [best] = found.sort((a, b) => b.fixed - a.fixed || (a.name < b.name ? -1 : 1));
  const resource = arnParts(pattern)?.resource ?? '';
  return best && { name: best.name, lead: resource.startsWith(best.lead) ? best.lead : '' };
}

/** `StringLike` → `is like`; the rest under its own name, which reviewers can look up. */
const OPERATORS: Readonly<Record<string, string>> = {
  StringEquals: 'is',
  StringLike: 'is like',
  StringNotEquals: 'is not',
  ArnEquals: 'is',
  ArnLike: 'is like',
  Bool: 'is',
  IpAddress: 'is within',
  NotIpAddress: 'is not within',
};

function conditionsOf(statement: Statement): string[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      const says = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
      return `only when ${key} ${says ?? `(${operator})`} ${values.join(' or ')}`;
    }),
  );
}
