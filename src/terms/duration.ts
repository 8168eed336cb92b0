import type { Seconds } from './instant.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No configuration allows more: ten years is a typing mistake, not a just-in-time grant. */
const LONGEST = 3650 * DAY;

const SHORT = /^(\d{1,7})(m|h|d)$/;
const ISO8601 = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;

/**
 * Reads `90m`, `8h`, `1d` or the ISO 8601 forms `PT8H`, `P1D`, `PT1H30M`; `undefined` for anything else, zero
 * included. There is no fallback: a duration that cannot be read refuses the request.
 */
export function parseDuration(text: string): Seconds | undefined {
  const short = SHORT.exec(text);
  if (short) {
    const unit = { m: MINUTE, h: HOUR, d: DAY }[short[2] as 'm' | 'h' | 'd'];
    return positive(Number(short[1]) * unit);
  }
  const iso = ISO8601.exec(text);
  if (!iso || text.endsWith('T')) return undefined;
  const [days, hours, minutes] = [iso[1], iso[2], iso[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  return positive(days * DAY + hours * HOUR + minutes * MINUTE);
}

function positive(seconds: number): Seconds | undefined {
  return seconds > 0 && seconds <= LONGEST ? (seconds as Seconds) : undefined;
}

/** The canonical writing: the largest unit that leaves no remainder. `8h`, `90m`, `1d` stays `24h` below two days. */
export function formatDuration(length: Seconds): string {
  if (length % DAY === 0 && length >= 2 * DAY) return `${length / DAY}d`;
  if (length % HOUR === 0) return `${length / HOUR}h`;
  return `${Math.ceil(length / MINUTE)}m`;
}
