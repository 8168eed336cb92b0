import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { identifierWords, readWords, stem } from '../word-stems.ts';
import type { OperationData } from './operation-data.ts';

/** An action as words that a wish can be compared with. */
export interface IndexedAction {
  readonly action: CatalogAction;
  /** Stem of the first word of the name; of `BatchGetItem` and `AdminGetUser` the second. */
  readonly first: string;
  readonly batch: boolean;
  /** Stems of the other words, in order, each once. */
  readonly nouns: readonly string[];
  /** Stems of the required and the possible types' names. */
  readonly types: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
  readonly reads: boolean;
  /** Several at a time by its name. */
  readonly plural: boolean;
}

export interface ServiceIndex {
  readonly service: string;
  readonly actions: readonly IndexedAction[];
  /** First word → actions. */
  readonly byFirst: ReadonlyMap<string, readonly IndexedAction[]>;
  /** Words of names and of resource types. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that only parameters have. */
  readonly parameters: ReadonlySet<string>;
  /** Nouns that the names of actions have for a resource type: `DBInstance` for `db`. */
  nounsOf(type: string): readonly string[];
  /** How much a word of a name tells: rare words most. */
  weight(word: string): number;
}

/** Names that run their words together, or whose first word is none. */
const READ_AS: Readonly<Record<string, string>> = {
  'es:ESHttpGet': 'GetDocument',
  'es:ESHttpPost': 'SearchPostDocument',
  'es:ESHttpPut': 'PutDocument',
  'es:ESHttpDelete': 'DeleteDocument',
  'es:ESHttpHead': 'HeadDocument',
  'rds-db:connect': 'ConnectDatabase',
  'cloudwatch:GetMetricData': 'GetMetricData',
};
const PREFIXES = new Set(['batch', 'admin', 'es']);

const cache = new WeakMap<Catalog, Map<string, ServiceIndex>>();

/** Built once a catalog and service. */
export function indexOf(service: string, catalog: Catalog, data: OperationData): ServiceIndex {
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, (known = new Map<string, ServiceIndex>()));
  const found = known.get(service);
  if (found) return found;
  // Nobody calls what AWS checks when one service delivers to another.
  const actions = (catalog.actionsOf(service) ?? [])
    .filter(({ name }) => !name.startsWith('AllowVended'))
    .map((action) => read(action, catalog, data));
  const counts = new Map<string, number>();
  const byFirst = new Map<string, IndexedAction[]>();
  const vocabulary = new Set<string>();
  for (const each of actions) {
    byFirst.set(each.first, [...(byFirst.get(each.first) ?? []), each]);
    for (const noun of each.nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    for (const word of [...each.nouns, ...each.types]) vocabulary.add(word);
  }
  const nouns = new Map<string, readonly string[]>();
  const made: ServiceIndex = {
    service,
    actions,
    byFirst,
    vocabulary,
    parameters: new Set(actions.flatMap((each) => [...each.parameters])),
    nounsOf(type) {
      const known = nouns.get(type) ?? nounsFor(type, actions);
      nouns.set(type, known);
      return known;
    },
    weight: (word) => Math.log(1 + actions.length / ((counts.get(word) ?? 0) + 1)),
  };
  known.set(service, made);
  return made;
}

const BASIC = new Set(
  ['delete', 'terminate', 'deregister', 'update', 'modify', 'describe', 'get', 'start', 'stop'].map(stem),
);

/** The nouns of the shortest plain action that always takes the type, and nothing else; the commonest of several. */
function nounsFor(type: string, actions: readonly IndexedAction[]): readonly string[] {
  const counts = new Map<string, { nouns: readonly string[]; count: number }>();
  for (const { action, first, nouns } of actions) {
    const required = action.resourceTypes.filter((each) => each.required);
    if (!BASIC.has(first) || nouns.length === 0 || required.length !== 1 || required[0]?.name !== type)
      continue;
    const key = nouns.join(' ');
    const known = counts.get(key);
    counts.set(key, { nouns, count: (known?.count ?? 0) + 1 });
  }
  const best = [...counts.values()].sort((a, b) => b.count / b.nouns.length - a.count / a.nouns.length)[0];
  return best !== undefined && best.count > 1 ? best.nouns : [];
}

function read(action: CatalogAction, catalog: Catalog, data: OperationData): IndexedAction {
  const words = identifierWords(READ_AS[action.id] ?? action.name).map(stem);
  const prefixed = words.length > 1 && PREFIXES.has(words[0] ?? '');
  const [first = '', ...nouns] = prefixed ? words.slice(1) : words;
  const text = (catalog.description(action.id) ?? '').replace(/^Grants permissions? to /, '');
  return {
    action,
    first,
    batch: prefixed && words[0] === 'batch',
    nouns: [...new Set(nouns)],
    types: new Set(action.resourceTypes.flatMap(({ name }) => typeWords(name))),
    parameters: new Set(data.parameters(action.service, action.name)),
    description: readWords(text).content,
    reads: action.level === 'List' || action.level === 'Read',
    plural: /s$/.test(action.name) && !/(ss|us|is)$/.test(action.name),
  };
}

/** `db-cluster`, `StateMachine`, `hostedzone` → their words and the whole. */
export const typeWords = (name: string): readonly string[] => {
  const words = name.split(/[^A-Za-z0-9]+/).flatMap((part) => identifierWords(part));
  return words.map(stem);
};

const found = new WeakMap<CatalogAction, IndexedAction>();

/** An action in the index of its service. */
export function indexedOf(index: ServiceIndex, action: CatalogAction): IndexedAction | undefined {
  const known = found.get(action) ?? index.actions.find((each) => each.action === action);
  if (known) found.set(action, known);
  return known;
}
