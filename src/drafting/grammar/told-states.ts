import { ADVERBS, AUXILIARIES, PREPOSITIONS, SUBJECTS } from '../tables/word-lists.ts';
import type { Token } from './tokens.ts';

/** "She said you would know": what somebody says, thinks or is. */
export const isHearsay = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(said|says|told|thinks|thought|knows|knew|mentioned|claims|believes|remembers)$/.test(lower) &&
      /^(she|he|they|somebody|someone)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at + 1]?.lower !== 'to',
  );

const ON = /^(running|serving|working|going|up|online|available|reachable|active|enabled)$/;
/** "It must keep running", "the rule has to continue to serve": how a thing is to stay, and nothing to do. */
export const tellsStay = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(keep|keeps|continue|continues|stays?|remains?|left)$/.test(lower) &&
      AUXILIARIES.has(tokens[at - 1]?.lower ?? '') &&
      (ON.test(tokens[at + 1]?.lower ?? '') ||
        (tokens[at + 1]?.lower === 'to' && /^(run|serve|work|be)$/.test(tokens[at + 2]?.lower ?? ''))),
  ) && !tokens.some(({ lower }) => /^(i|we)$/.test(lower));

/** "must be restorable": what a thing can be. */
export const tellsAbility = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /[a-z]{3}[ai]ble$/.test(lower) &&
      /^(be|is|are|stays?|remains?)$/.test(tokens[at - 1]?.lower ?? '') &&
      (at === tokens.length - 1 || PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')),
  );

const SEES =
  /^(see|notice|noticed|saw|hear|heard|realise|realize|realised|realized|observe|observed|gather|gathered|read|understand|learnt|learned|found|discovered|suspect|think|believe|guess|fear|assume)$/;
const IMPERSONAL = /^(seems|appears|looks|turns|turned|happens)$/;

/**
 * "I see that the orders pile up", "it looks like the replica lags", "I noticed the queue grows": what somebody has seen, and nothing to be done. "I want
 * to see that it runs" and "see that it is done" ask.
 */
export function isObservation(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ lower, kind }) => kind !== 'mark' && (!ADVERBS.has(lower) || lower === 'now'),
  );
  const [first, second, third] = words;
  if (first === undefined || second === undefined || third === undefined) return false;
  if (/^(it|there|that|this)$/.test(first.lower) && IMPERSONAL.test(second.lower))
    return /^(that|like|as|to|out)$/.test(third.lower);
  if (!/^(i|we|people|users|customers|everybody|everyone|somebody|someone)$/.test(first.lower)) return false;
  const at = second.lower === 'can' || second.lower === 'have' ? 2 : 1;
  const verb = words[at];
  const next = words[at + 1];
  if (verb === undefined || next === undefined || !SEES.test(verb.lower)) return false;
  return next.lower === 'that' && !SUBJECTS.has(words[at + 2]?.lower ?? 'it');
}
