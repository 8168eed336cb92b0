import { SYNONYMS } from './data/synonyms.ts';
import { isVague, stem } from './word-stems.ts';
import type { Reading } from './word-stems.ts';

/** A phrase of people's, and what AWS calls it. */
interface Phrase {
  readonly stems: readonly string[];
  /** As `SYNONYMS` has it, by word: its stems are made for the few phrases that a request holds. */
  readonly meant: Readonly<Record<string, number>>;
}

/** First stem → phrases that begin with it. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [words, meant] of SYNONYMS) {
    for (const alternative of words.split('|')) {
      const stems = alternative.split(' ').map(stem);
      const [first = ''] = stems;
      const same = found.get(first);
      if (same) same.push({ stems, meant });
      else found.set(first, [{ stems, meant }]);
    }
  }
  return found;
}

/** Of two words with one stem the latter counts. */
const stemmed = (meant: Phrase['meant']): ReadonlyMap<string, number> =>
  new Map(Object.entries(meant).map(([word, weight]) => [stem(word), weight]));

/** How much a word counts that only gives the circumstances. */
const CIRCUMSTANCE = 0.5;
/** And a vague one. */
const VAGUE = 0.1;

export interface Meaning {
  /** How surely the person means AWS's word: 1 where they wrote it, less for a synonym. Stem → weight. */
  readonly weights: ReadonlyMap<string, number>;
  /** Which of the person's words led there. Stem → the person's stems. */
  readonly from: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What AWS's words mean to somebody who wrote these clauses.
 *
 * @param central whether a vague word ("policy", "user") is what the service is about, as in IAM.
 */
export function meaningOf(clauses: Reading['clauses'], central: (word: string) => boolean): Meaning {
  const weights = new Map<string, number>();
  const from = new Map<string, Set<string>>();
  const add = (word: string, weight: number, source: string): void => {
    weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    from.set(word, (from.get(word) ?? new Set()).add(source));
  };
  for (const clause of clauses) {
    const sure = clause.main ? 1 : CIRCUMSTANCE;
    for (const word of clause.content) add(word, isVague(word) && !central(word) ? VAGUE : sure, word);
    for (const [index, word] of clause.all.entries()) {
      for (const { stems, meant } of phrases.get(word) ?? []) {
        if (!stems.every((part, offset) => clause.all[index + offset] === part)) continue;
        for (const [aws, weight] of stemmed(meant)) add(aws, weight * sure, word);
      }
    }
  }
  return { weights, from };
}
