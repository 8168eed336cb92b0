import type { Instant } from '../terms/instant.ts';
import { clockTime } from './clock-time.ts';
import { at, paragraphs } from './news.ts';

/**
 * Merged, and not looked at yet: more is due than a run has calls for.
 * @param before how many wait before it
 * @param turn about when it is looked at
 * @param ends when its time ends, where the merge is known
 */
export const yourTurn = (who: string, before: number, turn: Instant, ends: Instant | undefined): string =>
  paragraphs(
    `${at(who)}, this request is merged, and **its turn has not come yet**: more requests are due than GitHub lets the jobs of this repository ` +
      `handle in an hour. What ends first comes first; ${before === 0 ? 'none is' : `${before} are`} before this one.`,
    ends !== undefined && ends <= turn
      ? `Its time ends at ${clockTime(ends)}, and its turn would come at about ${clockTime(turn)}. If you need the access, file a new request, ` +
          'and ask an administrator for a token of a GitHub App, which allows more calls.'
      : `Its turn comes at about ${clockTime(turn)}, by itself.${ends === undefined ? '' : ` Its time ends at ${clockTime(ends)}.`}`,
  );
