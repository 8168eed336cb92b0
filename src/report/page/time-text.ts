import { formatInstant, type Instant } from '../../terms/instant.ts';

/** The year 2000 to the year 2100: what lies outside was not written by a clock that works. */
const FIRST = 946_684_800;
const LAST = 4_102_444_800;

/** Whether a time from the ledger can be meant. */
export const isPlausible = (at: number): at is Instant => at >= FIRST && at < LAST;

/** `2026-11-22 20:17`, UTC. */
export const momentText = (at: number): string =>
  isPlausible(at) ? formatInstant(at).slice(0, 16).replace('T', ' ') : 'a time that cannot be';

/** `2026-11`, UTC. */
export const monthText = (at: number): string => (isPlausible(at) ? formatInstant(at).slice(0, 7) : '?');

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Two units at most: `3 d 4 h`, `7 h 5 min`, `12 min 4 s`, `40 s`. */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (size: number, big: string, part: number, small: string): string => {
    const rest = Math.floor((whole % size) / part);
    return `${Math.floor(whole / size)} ${big}${rest > 0 ? ` ${rest} ${small}` : ''}`;
  };
  if (whole >= DAY) return two(DAY, 'd', HOUR, 'h');
  if (whole >= HOUR) return two(HOUR, 'h', MINUTE, 'min');
  if (whole >= MINUTE) return two(MINUTE, 'min', 1, 's');
  return `${whole} s`;
}

/** Hours between two ticks, from the finest. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 48, 7 * 24, 14 * 24, 28 * 24, 56 * 24, 91 * 24, 182 * 24];

/** At most so many moments of a span to write below it: UTC midnights, and whole hours of a span of few days. */
export function ticksOf(start: number, end: number, most: number): readonly number[] {
  const step = HOUR * (STEPS.find((hours) => (end - start) / (hours * HOUR) <= most) ?? 365 * 24);
  const first = Math.ceil(start / step) * step;
  const ticks: number[] = [];
  for (let at = first; at <= end && ticks.length < most; at += step) ticks.push(at);
  return ticks;
}
