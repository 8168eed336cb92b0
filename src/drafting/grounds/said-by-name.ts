import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, EMPTY, PREPOSITIONS, SUBJECTS } from '../tables/word-lists.ts';
import { identifierWords, stem } from '../word-stems.ts';
import type { IndexedAction, ServiceIndex } from './action-index.ts';

const names = new WeakMap<ServiceIndex, ReadonlyMap<string, readonly IndexedAction[]>>();

/** Names of a service's actions in words, of two words at least. */
function namesOf(index: ServiceIndex): ReadonlyMap<string, readonly IndexedAction[]> {
  const known = names.get(index);
  if (known) return known;
  const made = new Map<string, IndexedAction[]>();
  for (const indexed of index.actions) {
    const words = identifierWords(indexed.action.name);
    if (words.length < 2) continue;
    const key = words.map(stem).join(' ');
    made.set(key, [...(made.get(key) ?? []), indexed]);
  }
  names.set(index, made);
  return made;
}

const LONGEST = 10;

/** The action whose whole name a clause says in words: "get the bucket policy", and nothing of the object after it. */
export function saidByName(index: ServiceIndex, { words, verb }: Wish): IndexedAction | undefined {
  const said = (words.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter((word) => !/^(?:the|an?)$/.test(word));
  const from = said.findIndex((word) => !isPassedOver(word) || lemma(word) === verb?.stem);
  if (from < 0) return undefined;
  const all = namesOf(index);
  for (let until = Math.min(said.length, from + LONGEST); until >= from + 2; until -= 1) {
    const next = said[until];
    if (next !== undefined && !endsObject(next)) continue;
    const spoken = said.slice(from, until);
    const found = all.get(spoken.map(stem).join(' ')) ?? [];
    const same = found.filter(({ action }) => identifierWords(action.name).join(' ') === spoken.join(' '));
    const one = same.length === 1 ? same[0] : found.length === 1 ? found[0] : undefined;
    if (one) return one;
  }
  return undefined;
}

const isPassedOver = (word: string): boolean =>
  ADVERBS.has(word) ||
  AUXILIARIES.has(word) ||
  SUBJECTS.has(word) ||
  (EMPTY.has(word) && !PREPOSITIONS.has(word));

const endsObject = (word: string): boolean =>
  PREPOSITIONS.has(word) || ADVERBS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word);
