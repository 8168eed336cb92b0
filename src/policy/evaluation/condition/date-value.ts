import { compareDecimals, readDecimal, type Decimal } from './decimal.ts';

/**
 * Dates as policies write them: the W3C profile of ISO 8601 (https://www.w3.org/TR/NOTE-datetime): a year, a month, a
 * day, or a day with a time and its zone; or seconds since 1970. "Date condition operators", IAM User Guide.
 */
const W3C =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** Seconds since 1970 (UTC), exact; `undefined` for what is no date. Four digits alone are a year. */
export function readMoment(text: string): Decimal | undefined {
  const found = W3C.exec(text);
  if (!found) return readDecimal(text);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => {
    const digits = found[group];
    return digits === undefined ? undefined : Number(digits);
  });
  const days = daysSince1970(year ?? 0, month ?? 1, day ?? 1);
  // 24:00 and a leap second are in the standard's text; IAM documents neither.
  if (days === undefined || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  const offset = zoneSeconds(found[8] ?? 'Z');
  if (offset === undefined) return undefined;
  const seconds = days * 86_400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - offset;
  const fraction = found[7];
  // Before 1970 a fraction would have to be counted the other way; no policy has one.
  if (fraction !== undefined && seconds < 0) return undefined;
  return readDecimal(fraction === undefined ? String(seconds) : `${seconds}.${fraction}`);
}

export const compareMoments = compareDecimals;

function zoneSeconds(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Proleptic Gregorian calendar, as ISO 8601 has it; `undefined` for 30 February. */
function daysSince1970(year: number, month: number, day: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = MONTHS[month - 1];
  if (length === undefined || day < 1 || day > length + (leap && month === 2 ? 1 : 0)) return undefined;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear =
    MONTHS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + (leap && month > 2 ? 1 : 0);
  /** 1 January 1970, counted the same way. */
  const epoch = 719_162;
  return before * 365 + leapDays + inYear + (day - 1) - epoch;
}
