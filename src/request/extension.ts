import { invalid, valid, type Checked } from '../terms/checked.ts';
import { formatDuration } from '../terms/duration.ts';
import { addSeconds, formatInstant, type Instant, type Seconds, type Window } from '../terms/instant.ts';
import type { Supplement } from './supplement.ts';

/** An extension file: what the code owners approve so that access which is live lasts longer. */
export interface Extension extends Supplement {
  /** The end that it extends: of what was approved first, or of an earlier extension. `until` is `by` after it. */
  readonly extends: Instant;
  readonly by: Seconds;
}

/**
 * Why a set that is assigned itself (`mode: assign`) is not extended: two grants would rest on one assignment, which AWS does not end by itself, so that
 * refusing or ending one could take the other along, or leave it.
 */
export const ASSIGNED =
  'A curated set that is assigned itself (`mode: assign`) cannot be extended: its end is the end of one assignment.';

/**
 * The new end, if the access may last so long. The beginning stays where it is, so that all extensions together give at most what one
 * request can.
 * @param window of what is live: from the first merge to the end that is extended.
 * @param most `max_duration`.
 */
export function extendedEnd({ from, until }: Window, by: Seconds, most: Seconds): Checked<Instant> {
  const latest = addSeconds(from, most);
  const end = addSeconds(until, by);
  if (end <= latest) return valid(end);
  const left = latest - until;
  return invalid({
    code: 'extension-too-long',
    path: 'until',
    message:
      `Access may last ${formatDuration(most)} all together (\`max_duration\`), counted from ${formatInstant(from)}. ` +
      (left < 60
        ? `It ends at ${formatInstant(until)}, so that nothing can be added.`
        : `It ends at ${formatInstant(until)}, so that at most ${lengthOf(left)} can be added.`),
  });
}

/** In whole minutes, never more than there is. */
const lengthOf = (seconds: number): string => formatDuration((Math.floor(seconds / 60) * 60) as Seconds);
