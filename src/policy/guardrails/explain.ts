import type { Catalog, CatalogAction, Level } from '../catalog/catalog.ts';
import { coversByItself, isCovered } from '../evaluation/covered-by-held.ts';
import type { PolicyDocument, Statement } from '../document/document.ts';
import type { HeldPolicy } from '../escalation/held-with.ts';
import { privilegedReason } from '../escalation/privileged-services.ts';
import { expandAction } from '../catalog/expand.ts';
import { readStatements, type ReadStatement } from '../document/read-statement.ts';
import { readJson } from '../../text/strict-json.ts';
import { arnParts, fitting, formatsOf } from '../catalog/resource-type.ts';
import type { SensitiveCode } from '../traits/sensitive-list.ts';
import { sensitivitiesOf } from './sensitivities.ts';
import { memoEach, memoOf } from '../../terms/memo.ts';
import { partitionWith } from '../../terms/partition.ts';

export interface Explanation {
  readonly statements: readonly ExplainedStatement[];
  /** Whether a policy that is held could not be read: then "new" means "as far as is known". */
  readonly heldUnknown: boolean;
}

export interface ExplainedStatement {
  readonly effect: Statement['Effect'];
  /** What is done, the most dangerous first; of a Deny, what is never done. Never empty. */
  readonly does: readonly Doing[];
  /** `on`, or `on anything but` where a Deny names what it leaves alone. */
  readonly on: string;
  /** Widest first, then by text: in no order that the requester chooses. `words` are ours and hold no name of the policy. */
  readonly resources: readonly { readonly pattern: string; readonly words: string }[];
  /** The most dangerous first. None of a Deny: it takes away. */
  readonly actions: readonly ExplainedAction[];
  /** Holds names and values from the policy. */
  readonly conditions: readonly ExplainedCondition[];
}

export interface Doing {
  /** `Deletes or stops`. */
  readonly what: string;
  /** Ids, or the patterns of a Deny. */
  readonly actions: readonly string[];
  /** Whether something is changed, deleted or exposed by it: then every action is named wherever it is told. */
  readonly harms: boolean;
}

/** `only when` key `is like` values. */
export interface ExplainedCondition {
  readonly key: string;
  readonly is: string;
  readonly values: readonly string[];
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
  const { Action, NotAction, Resource, NotResource } = statement;
  const common = {
    effect: statement.Effect,
    on: Resource === undefined ? 'on anything but' : 'on',
    conditions: conditionsOf(statement),
  };
  const patterns = widestFirst(Resource ?? NotResource);
  if (statement.Effect === 'Deny') {
    const what = Action === undefined ? 'Never does anything but' : 'Never does';
    return {
      ...common,
      does: [{ what, actions: Action ?? NotAction, harms: true }],
      resources: patterns.map((pattern) => ({ pattern, words: inWords(pattern, [], catalog, 'any') })),
      actions: [],
    };
  }
  const kindOf = kindsIn(catalog);
  const unknown = statement.Action.filter((pattern) => expandAction(pattern, catalog).length === 0);
  const expanded = [...new Set(statement.Action.flatMap((pattern) => expandAction(pattern, catalog)))];
  const actions = [...expanded].sort((x, y) => kindOf(x) - kindOf(y) || (x.id < y.id ? -1 : 1));
  const does = KINDS.flatMap(({ what, harms }, kind): Doing[] => {
    const ids = actions.filter((action) => kindOf(action) === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ what, harms, actions: ids }];
  });
  return {
    ...common,
    does: unknown.length === 0 ? does : [{ what: UNDOCUMENTED, actions: unknown, harms: true }, ...does],
    resources: patterns.map((pattern) => ({ pattern, words: inWords(pattern, actions, catalog, 'every') })),
    actions: actions.map((action) => explainAction(action, statement, catalog, held)),
  };
}

export const UNDOCUMENTED = 'Does what AWS does not document';

/** By text, but for wildcards: what reaches furthest is read first. */
export function widestFirst(patterns: readonly string[]): readonly string[] {
  const reach = (pattern: string): number => (/^\*+$/.test(pattern) ? 0 : /[*?]|\$\{/.test(pattern) ? 1 : 2);
  return [...patterns].sort((x, y) => reach(x) - reach(y) || (x < y ? -1 : x > y ? 1 : 0));
}

/** The most dangerous first. Each action is of the first kind that it fits. */
export const KINDS: readonly {
  readonly what: string;
  readonly harms: boolean;
  readonly fits: (action: CatalogAction, codes: readonly SensitiveCode[]) => boolean;
}[] = [
  {
    what: 'Changes who may do what',
    harms: true,
    fits: (action) => action.level === 'Permissions' || privilegedReason(action) !== undefined,
  },
  {
    what: 'Deletes or stops',
    harms: true,
    fits: ({ level, name }, codes) =>
      level !== 'List' && level !== 'Read' && (ENDS.test(name) || codes.includes('sensitive-deletion')),
  },
  {
    what: 'Shows credentials, opens to others, or outlives the grant',
    harms: true,
    fits: (_action, codes) => codes.some((code) => code !== 'sensitive-data'),
  },
  { what: 'Changes', harms: true, fits: ({ level }) => level === 'Write' },
  { what: 'Tags', harms: true, fits: ({ level }) => level === 'Tagging' },
  { what: 'Reads what is stored', harms: true, fits: (_action, codes) => codes.length > 0 },
  { what: 'Reads and lists settings', harms: false, fits: () => true },
];

const ENDS =
  /^(?:Batch|Bulk)?(?:Abort|Cancel|Close|Delete|Deregister|Destroy|Detach|Disable|Disassociate|Dismiss|Empty|End|Kill|Pause|Purge|Reboot|Release|Remove|Reset|Restart|Revoke|Schedule\w*Deletion|Stop|Suspend|Terminate|Unassign|Unsubscribe)/;

export const kindsIn = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction): number => {
    const codes = sensitivitiesOf(action, catalog).map(({ code }) => code);
    return KINDS.findIndex(({ fits }) => fits(action, codes));
  }),
);

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
  const isNew = !statement.Resource?.every((resource) => isCovered(held, action.id, resource));
  return {
    id: action.id,
    level: action.level,
    description: catalog.description(action.id) ?? '',
    ...(reasons.length === 0 ? {} : { sensitive: reasons.join('; ') }),
    isNew,
  };
}

type Every = 'every' | 'any';

/**
 * What a pattern stands for, in words of ours alone: the name itself stands beside them, as code.
 * @param every `any` where something is forbidden: “never change every queue” would forbid less than it does.
 */
export function inWords(
  pattern: string,
  actions: readonly CatalogAction[],
  catalog: Catalog,
  every: Every,
): string {
  if (/^\*+$/.test(pattern)) {
    return actions.length > 0 && actions.every((action) => action.resourceTypes.length === 0)
      ? 'the whole account (AWS cannot limit these actions to resources)'
      : `${every} resource`;
  }
  const parts = arnParts(pattern);
  if (!parts) return 'what is named';
  const region =
    parts.region === '*'
      ? ' in every Region'
      : partitionWith(parts.region) === undefined
        ? ''
        : ` in ${parts.region}`;
  const account =
    parts.account === '*'
      ? ', in every account'
      : /^\d{12}$/.test(parts.account)
        ? `, account ${parts.account}`
        : '';
  return `${thingOf(pattern, parts, actions, catalog, every)}${region}${account}`;
}

function thingOf(
  pattern: string,
  parts: { readonly service: string; readonly resource: string },
  actions: readonly CatalogAction[],
  catalog: Catalog,
  every: Every,
): string {
  const { resource } = parts;
  const typed = bestType(pattern, actions, catalog);
  const type = typed === undefined ? 'resource' : typed.name.replaceAll('-', ' ');
  const slash = resource.indexOf('/');
  // An object's name begins behind its bucket's.
  const bucket =
    parts.service === 's3' && type === 'object' && slash > 0 && !/[*?$]/.test(resource.slice(0, slash));
  const name = bucket ? resource.slice(slash + 1) : resource.slice(typed?.lead.length ?? 0);
  if (name === '*') return `${every} ${type}`;
  if (name.includes('${')) return `${type} that the caller’s session decides`;
  if (!/[*?]/.test(name)) return type;
  return name.indexOf('*') === name.length - 1 && !name.includes('?')
    ? `${every} ${type} whose name begins like this`
    : `${every} ${type} named like this`;
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
          fixed: format.text.replace(/\$\{[^{}]*\}/g, '').length,
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

function conditionsOf(statement: Statement): ExplainedCondition[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ key, is: operatorInWords(operator), values })),
  );
}

export const operatorInWords = (operator: string): string =>
  (Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined) ?? `(${operator})`;
