import { AUXILIARIES, PREPOSITIONS } from '../tables/word-lists.ts';
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
