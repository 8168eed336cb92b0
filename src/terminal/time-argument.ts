import type { Instant } from '../terms/instant.ts';
import { readMoment } from '../policy/evaluation/condition/date-value.ts';

/**
 * A time that somebody typed, or that stands in a file: all the forms that a policy may use, or seconds since 1970 as a
 * number. `undefined` for anything else, before 1970 included. Fractions of a second are dropped: AWS compares seconds.
 */
export function readTime(value: unknown): Instant | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const moment = readMoment(text);
  if (moment === undefined || moment.negative || moment.whole.length > 12) return undefined;
  return Number(moment.whole) as Instant;
}

export const TIME_HELP = 'Write it like 2026-11-22T20:17:29Z.';
