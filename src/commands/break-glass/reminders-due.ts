import type { Instant } from '../../terms/instant.ts';

const DAY = 24 * 60 * 60;

/** One a day after the end, the next after two, four, eight and so on: the how manieth is due. */
export function remindersDue(until: Instant, now: Instant): number {
  let due = 0;
  while (until + 2 ** due * DAY <= now) due += 1;
  return due;
}
