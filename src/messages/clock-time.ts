import { formatInstant, type Instant } from '../terms/instant.ts';

/** `2026-11-23 04:17 UTC`: to the minute, for people. The seconds are in the grant. */
export const clockTime = (at: Instant): string => `${formatInstant(at).slice(0, 16).replace('T', ' ')} UTC`;

/** `in 8 h`, `20 min ago`: rounded so that it never promises more time than there is. */
export function relativeTime(at: Instant, now: Instant): string {
  const seconds = at - now;
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const length =
    minutes < 1
      ? 'less than a minute'
      : minutes < 120
        ? `${minutes} min`
        : minutes < 48 * 60
          ? `${Math.floor(minutes / 60)} h`
          : `${Math.floor(minutes / (24 * 60))} days`;
  return seconds >= 0 ? `in ${length}` : `${length} ago`;
}

export const untilText = (at: Instant, now: Instant): string => `${clockTime(at)} (${relativeTime(at, now)})`;
