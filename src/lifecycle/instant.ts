import type { Brand } from '../brand.ts';

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

/** Reads `2026-11-22T20:17:29Z`, the form GitHub and AWS write; `undefined` for anything else. */
export function parseInstant(text: string): Instant | undefined {
  if (!ISO.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  // Date.parse turns 30 February into 2 March; a date that does not exist is not a date.
  if (new Date(ms).getUTCDate() !== Number(text.slice(8, 10))) return undefined;
  return Math.floor(ms / 1000) as Instant;
}

/** The form IAM wants for date conditions: `YYYY-MM-DDTHH:MM:SSZ`, no fraction. */
export const formatInstant = (at: Instant): string => `${new Date(at * 1000).toISOString().slice(0, -5)}Z`;

/** @throws RangeError for what is no time at all. Fractions of a second are dropped. */
export function instantOfMillis(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`${ms} is not a time in milliseconds`);
  return Math.floor(ms / 1000) as Instant;
}

export const addSeconds = (at: Instant, length: Seconds): Instant => (at + length) as Instant;
export const earlier = (at: Instant, length: Seconds): Instant => (at - length) as Instant;

/** UTC month, `2026-11`: the folder a request is filed under. */
export const monthOf = (at: Instant): string => formatInstant(at).slice(0, 7);
