import type { Catalog, CatalogAction } from '../policy/catalog/catalog.ts';
import { identifierWords, readWords, stem } from './word-stems.ts';

/** An action of the catalog as words that a request can be compared with. */
export interface ActionWords {
  readonly action: CatalogAction;
  /** Stem of the first word of the name: `get`. For `BatchGetItem` the second. */
  readonly verb: string;
  readonly batch: boolean;
  /** Stems of the other words of the name, each once. */
  readonly nouns: readonly string[];
  /** Stems of the words of AWS's description. */
  readonly description: readonly string[];
}

/** All actions of a service, and how telling each word is among them. */
export interface ServiceWords {
  readonly actions: readonly ActionWords[];
  /** Whether at least one name in twenty has the word: what the service is about. */
  central(word: string): boolean;
  /** Inverse document frequency of a stem over the names of the service; rare words tell most. */
  nameWeight(word: string): number;
  /** The same over the descriptions. */
  textWeight(word: string): number;
}

/** Names that run their words together. */
const JOINED: Readonly<Record<string, string>> = {
  ESHttpGet: 'GetIndexSearch',
  ESHttpPost: 'SearchIndexPost',
  ESHttpPut: 'PutIndex',
  ESHttpDelete: 'DeleteIndex',
};

const cache = new WeakMap<Catalog, Map<string, ServiceWords>>();

/** Built once a catalog and service: EC2's 826 actions take some milliseconds. */
export function wordsOf(service: string, catalog: Catalog): ServiceWords {
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, (known = new Map<string, ServiceWords>()));
  const found = known.get(service);
  if (found) return found;
  const actions = (catalog.actionsOf(service) ?? []).map((action) => read(action, catalog));
  const made: ServiceWords = {
    actions,
    central: (word) => actions.filter(({ nouns }) => nouns.includes(word)).length >= actions.length / 20,
    nameWeight: inverseFrequency(actions.map(({ verb, nouns }) => [verb, ...nouns])),
    textWeight: inverseFrequency(actions.map(({ description }) => description)),
  };
  known.set(service, made);
  return made;
}

function read(action: CatalogAction, catalog: Catalog): ActionWords {
  const all = identifierWords(JOINED[action.name] ?? action.name).map(stem);
  const batch = all[0] === 'batch' && all.length > 1;
  const [verb = '', ...nouns] = batch ? all.slice(1) : all;
  const text = (catalog.description(action.id) ?? '').replace(/^Grants permissions? to /, '');
  return { action, verb, batch, nouns: [...new Set(nouns)], description: [...readWords(text).content] };
}

function inverseFrequency(documents: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = documents.length;
  return (word) => Math.log(1 + total / ((counts.get(word) ?? 0) + 1));
}
