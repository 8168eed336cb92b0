import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { EMPTY } from '../tables/word-lists.ts';
import { thingsByWord } from '../tables/things.ts';
import { identifierWords, stem } from '../word-stems.ts';
import { typeWords, type ServiceIndex } from './action-index.ts';
import type { FormScope } from './form-scope.ts';

/** How surely a word of AWS is meant, and from where: the object itself, the rest of the clause, or the form's ARNs. */
export interface MeantWords {
  readonly head: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** The wish's own words that the service knows, with their weight, each with all that it may stand for. */
  readonly own: readonly {
    readonly weight: number;
    readonly meant: ReadonlyMap<string, number>;
    readonly isHead: boolean;
    readonly word: string;
    /** Only what operations take is called so: it is no thing. */
    readonly isParameter: boolean;
  }[];
}

const emptyStems = new Set([...EMPTY].map(lemma));

/** Words that say little of which thing is meant. */
const WEAK = new Set(
  'information info detail list descript data valu specif resourc account servic request number set avail current name'.split(
    ' ',
  ),
);

/** What the words of a wish stand for in a service. */
export function meantIn(index: ServiceIndex, wish: Wish, scope: FormScope): MeantWords {
  const head = new Map<string, number>();
  const all = new Map<string, number>();
  const own: {
    weight: number;
    meant: Map<string, number>;
    isHead: boolean;
    word: string;
    isParameter: boolean;
  }[] = [];
  const put = (map: Map<string, number>, word: string, value: number): void => {
    if (value > (map.get(word) ?? 0)) map.set(word, value);
  };
  const read = (words: readonly string[], factor: number, isHead: boolean): void => {
    words.forEach((word, position) => {
      if (emptyStems.has(word)) return;
      const meant = expand(index, word, words[position - 1], words[position + 1]);
      if (meant.size === 0) return;
      const last = isHead && position === words.length - 1;
      const weak = WEAK.has(word) ? 0.35 : 1;
      own.push({
        weight: weak * (isHead ? (last ? 1 : 0.7) : 0.45) * factor,
        meant,
        isHead,
        word,
        isParameter: ![...meant.keys()].some((noun) => index.vocabulary.has(noun)),
      });
      for (const [noun, surely] of meant) {
        if (isHead) put(head, noun, surely);
        put(all, noun, surely * factor * (isHead ? 1 : 0.65));
      }
    });
  };
  read(wish.head, 1, true);
  read(wish.place, 0.9, false);
  const named = new Set([...wish.resources, ...wish.placed]);
  for (const { index: at, type, direct } of scope.typesIn(index.service)) {
    const isObject = wish.resources.includes(at);
    const value = isObject ? 0.95 : named.has(at) ? 0.6 : named.size > 0 ? 0.35 : direct ? 0.7 : 0.3;
    for (const word of new Set([...typeWords(type), ...index.nounsOf(type)])) {
      if (isObject && direct) put(head, word, 0.9);
      put(all, word, value * (direct ? 1 : 0.6));
    }
  }
  return { head, all, own };
}

/** A word of people and what it may be in the names of a service, with how surely. */
function expand(
  index: ServiceIndex,
  word: string,
  previous: string | undefined,
  next: string | undefined,
): Map<string, number> {
  const meant = new Map<string, number>();
  const add = (noun: string, surely: number): void => {
    if (surely > (meant.get(noun) ?? 0)) meant.set(noun, surely);
  };
  if (index.vocabulary.has(word)) add(word, 1);
  if (index.vocabulary.has(`${word}s`)) add(`${word}s`, 1);
  // "node group" is `Nodegroup`; "changeset" is `ChangeSet`.
  for (const joined of [previous === undefined ? '' : previous + word, next === undefined ? '' : word + next])
    if (joined !== '' && index.vocabulary.has(joined)) add(joined, 1);
  for (const part of partsOf(index, word)) add(part, 0.95);
  const things = thingsByWord(lemma);
  const phrases = [
    word,
    previous === undefined ? '' : `${previous}-${word}`,
    next === undefined ? '' : `${word}-${next}`,
  ];
  for (const phrase of phrases) {
    for (const thing of things.get(phrase) ?? []) {
      const whole = stem(thing);
      if (index.vocabulary.has(whole)) add(whole, meant.has(word) ? 0.6 : 0.85);
      for (const part of partsOf(index, thing)) add(part, meant.has(word) ? 0.5 : 0.8);
    }
  }
  if (meant.size === 0 && index.parameters.has(word)) add(word, 1);
  return meant;
}

const split = new WeakMap<ServiceIndex, Map<string, readonly string[]>>();

/** A word run together as the words that the service writes apart: `loggroup` → log, group. */
function partsOf(index: ServiceIndex, word: string): readonly string[] {
  let known = split.get(index);
  if (!known) split.set(index, (known = new Map<string, readonly string[]>()));
  const found = known.get(word);
  if (found) return found;
  const parts = splitInto(index, word);
  known.set(word, parts);
  return parts;
}

/** The least parts that the vocabulary has; the last one may be longer there, since a stem of joined words ends elsewhere. */
function splitInto(index: ServiceIndex, word: string): readonly string[] {
  for (let at = 2; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const first = [stem(left), left].find((each) => index.vocabulary.has(each));
    if (first === undefined) continue;
    const last =
      [stem(right), right, `${right}e`].find((each) => index.vocabulary.has(each)) ?? longer(index, right);
    if (last !== undefined) return [first, last];
    const rest = right.length >= 6 ? splitInto(index, right) : [];
    if (rest.length > 0) return [first, ...rest];
  }
  return [];
}

const longer = (index: ServiceIndex, start: string): string | undefined =>
  start.length < 3
    ? undefined
    : [...index.vocabulary].find((each) => each.startsWith(start) && each.length - start.length <= 3);

export const wordsOfName = (name: string): readonly string[] => identifierWords(name).map(stem);
