import type { Catalog, CatalogAction, Level } from './catalog/catalog.ts';
import { containsAction, containsResource } from './containment.ts';
import type { PolicyDocument, Statement } from './document.ts';
import type { HeldPolicy } from './escalation/holding.ts';
import { privilegedReason } from './escalation/privileged.ts';
import { expandAction } from './expand.ts';
import { listed } from './guardrails/judging.ts';
import { readStatements, type ReadStatement } from './guardrails/statement.ts';
import { readJson } from './json.ts';
import { arnParts, fitting, formatsOf } from './resource-type.ts';
import { sensitivitiesOf } from './sensitive/sensitive.ts';

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
  const resources = statement.Resource.map((pattern) => ({
    pattern,
    words: inWords(pattern, actions, catalog),
  }));
  const conditions = conditionsOf(statement);
  return {
    effect: statement.Effect,
    sentence: sentenceOf(statement, actions, resources, conditions),
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
    ...sensitivitiesOf(action).map((each) => each.reason),
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

function sentenceOf(
  statement: Statement,
  actions: readonly CatalogAction[],
  resources: readonly { readonly words: string }[],
  conditions: readonly string[],
): string {
  const levels = LEVELS.filter((level) => actions.some((action) => action.level === level));
  const verbs = listed(levels.map((level) => VERBS[level]));
  const services = listed([...new Set(actions.map((action) => action.service))]);
  const what = listed([...new Set(resources.map(({ words }) => words))], 4);
  const start = statement.Effect === 'Allow' ? 'Lets its holder' : 'Forbids its holder to';
  const count = actions.length === 1 ? '1 action' : `${actions.length} actions`;
  const only = conditions.length === 0 ? '' : `, ${conditions.join(' and ')}`;
  return `${start} ${verbs || 'do nothing'} (${count} of ${services || 'no service'}): ${what}${only}.`;
}

function inWords(pattern: string, actions: readonly CatalogAction[], catalog: Catalog): string {
  if (/^\*+$/.test(pattern)) {
    return actions.every((action) => action.resourceTypes.length === 0)
      ? 'the whole account (AWS cannot limit these actions to resources)'
      : 'every resource';
  }
  const parts = arnParts(pattern);
  if (!parts) return pattern;
  const place = [
    parts.region === '*' ? 'every Region' : parts.region,
    ...(/^\d+$/.test(parts.account) ? [`account ${parts.account}`] : []),
  ]
    .filter((each) => each !== '')
    .join(', ');
  const typed = bestType(pattern, actions, catalog);
  const name = typed === undefined ? parts.resource : parts.resource.slice(typed.lead.length);
  const type = typed?.name ?? `${parts.service} resource`;
  const thing =
    name === '*' ? `every ${type}` : /[*?]/.test(name) ? `every ${type} named ${name}` : `${type} ${name}`;
  return `${parts.service} ${thing}${place === '' ? '' : ` in ${place}`}`;
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
