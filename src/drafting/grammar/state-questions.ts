import { ADVERBS, AUXILIARIES, FIRST_PERSON, SUBJECTS } from '../tables/word-lists.ts';
import { phraseOf, type NounPhrase } from './noun-phrases.ts';
import { form } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './tokens.ts';

const STATES = /^(is|are|was|were|has|have|did|does)$/;
const WH = /^(when|where|why|how|who)$/;

/**
 * "Is the replay finished?", "why did the deploy roll back", "who kicked off last night's update": whoever asks wants to know, and nothing is to be done. What it is
 * asked of, or nothing if the clause asks no such thing.
 */
export function askedOf(tokens: readonly Token[]): NounPhrase | undefined {
  const words = tokens.filter(({ lower, kind }) => kind !== 'mark' && !ADVERBS.has(lower));
  const [first, second, third] = words;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (words.some(({ lower }) => FIRST_PERSON.has(lower) || /^(must|to|should|may|shall)$/.test(lower)))
    return undefined;
  const from = tokens.indexOf(second);
  if (STATES.test(first.lower)) {
    if (SUBJECTS.has(second.lower) && /^(you|i|we)$/.test(second.lower)) return undefined;
    return upToVerb(tokens, from);
  }
  if (!WH.test(first.lower)) return undefined;
  if (STATES.test(second.lower)) return upToVerb(tokens, from + 1);
  // "who stopped the box".
  if (first.lower === 'who' && form(second) === 'ed') return phraseOf(tokens, from + 1, tokens.length);
  return undefined;
}

/** The subject, up to what is asked of it: "the replay | finished", "the job | run next". */
function upToVerb(tokens: readonly Token[], from: number): NounPhrase {
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      token.kind === 'word' &&
      (AUXILIARIES.has(token.lower) || form(token) === 'ed' || (at > from + 1 && isVerbForm(token.lower))),
  );
  const phrase = phraseOf(tokens, from, end < 0 ? tokens.length : end);
  if (end < 0) return phrase;
  const rest = phraseOf(tokens, end, tokens.length);
  phrase.place.push(...rest.head, ...rest.place);
  phrase.placed.push(...rest.resources, ...rest.placed);
  return phrase;
}
