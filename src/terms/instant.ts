import type { Brand } from './brand.ts';

/**
 * A moment, in whole seconds since 1970 (UTC). Seconds, because GitHub reports seconds and `aws:CurrentTime`
 * is compared in seconds: a finer unit would pretend to a precision that neither side keeps.
 */
export type Instant = Brand<number, 'Instant'>;
/** A length of time in whole seconds, always positive. */
export type Seconds = Brand<number, 'Seconds'>;

/** From `from` (inclusive) to `until` (exclusive): from `until` on, AWS refuses. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const DAY = 24 * 60 * 60;

/** Reads `2026-11-22T20:17:29Z`, the form GitHub and AWS write; `undefined` for anything else. */
export function parseInstant(text: string): Instant | undefined {
  if (!ISO.test(text)) return undefined;
  const midnight = midnightOf(text.slice(0, 10));
  const [hour, minute, second] = [digits(text, 11), digits(text, 14), digits(text, 17)];
  if (Number.isNaN(midnight) || hour > 23 || minute > 59 || second > 59) return undefined;
  return (midnight + hour * 3600 + minute * 60 + second) as Instant;
}

const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/**
 * A report reads and writes millions of times, nearly always of the day before them or one close to it: going through a
 * `Date` for each took a sixth of its processor time. Kept are so many days; it is a memory, which changes no answer.
 */
const DAYS_KEPT = 4_096;
const midnights = new Map<string, number>();
const dates = new Map<number, string>();

/** Seconds at the beginning of the day `2026-11-22`; NaN where there is no such day. */
function midnightOf(date: string): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  const ms = Date.parse(`${date}T00:00:00Z`);
  // Date.parse turns 30 February into 2 March; a date that does not exist is not a date.
  const midnight = new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms / 1000 : Number.NaN;
  if (midnights.size >= DAYS_KEPT) midnights.clear();
  midnights.set(date, midnight);
  return midnight;
}

/** `2026-11-22T` of the day that begins at `midnight`. */
function dateOf(midnight: number): string {
  const known = dates.get(midnight);
  if (known !== undefined) return known;
  const date = new Date(midnight * 1000).toISOString().slice(0, -13);
  if (dates.size >= DAYS_KEPT) dates.clear();
  dates.set(midnight, date);
  return date;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** The form IAM wants for date conditions: `YYYY-MM-DDTHH:MM:SSZ`, no fraction. */
export function formatInstant(at: Instant): string {
  const midnight = Math.floor(at / DAY) * DAY;
  const second = Math.floor(at - midnight);
  const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dateOf(midnight)}${TWO_DIGITS[h] ?? ''}:${TWO_DIGITS[m] ?? ''}:${TWO_DIGITS[s] ?? ''}Z`;
}

/** @throws RangeError for what is no time at all. Fractions of a second are dropped. */
export function instantOfMillis(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`${ms} is not a time in milliseconds`);
  return Math.floor(ms / 1000) as Instant;
}

export const addSeconds = (at: Instant, length: Seconds): Instant => (at + length) as Instant;
export const earlier = (at: Instant, length: Seconds): Instant => (at - length) as Instant;

/** UTC month, `2026-11`: the folder a request is filed under. */
export const monthOf = (at: Instant): string => formatInstant(at).slice(0, 7);
