import type { OlderMonth, PageRequest } from './page-types.ts';
import type { View } from './permalink.ts';
import { dayStart } from './row-filter.ts';
import { isPlausible } from './time-text.ts';

const DAY = 86_400;
const NUMBER = /^#([1-9]\d{0,14})$/;

/**
 * The earlier months that the reader's view is about by itself: those that they loaded, those in which the days of the filter lie, and
 * where a number is looked for, those that may have it. What else a filter could find in other months, `monthsInQuestion` tells.
 */
export function monthsOfView(months: readonly OlderMonth[], { filter, older }: View): readonly OlderMonth[] {
  const { from, before } = daysOf(filter);
  const issue = Number(NUMBER.exec(filter.words.trim())?.[1]);
  return months.filter(
    (each) =>
      (older !== '' && each.month >= older) ||
      ((from !== undefined || before !== undefined) && isFiledIn(each, from, before)) ||
      mayHave(each, issue),
  );
}

/** Months that may have what the filter asks for. None, where it asks for what the page itself has however old it is. */
export function monthsInQuestion(months: readonly OlderMonth[], { filter }: View): readonly OlderMonth[] {
  if (filter.state === 'live' || filter.state === 'pending' || filter.kind === 'unsigned') return [];
  const { from, before } = daysOf(filter);
  return months.filter((each) => isFiledIn(each, from, before));
}

/** Those that may have the request of a link. */
export const monthsOfIssue = (
  months: readonly OlderMonth[],
  issue: number | undefined,
): readonly OlderMonth[] => months.filter((each) => mayHave(each, issue ?? Number.NaN));

/** Those with access that was in force in a time; the end does not belong to it. */
export const monthsWithAccess = (
  months: readonly OlderMonth[],
  from: number,
  before: number,
): readonly OlderMonth[] =>
  months.filter(({ access }) => access !== null && access[0] < before && access[1] > from);

/** Months in words: `2025-03 to 2025-06 and 2025-09`. A month of which nothing lies beside the page breaks no range. */
export function rangesText(all: readonly OlderMonth[], some: ReadonlySet<string>): string {
  const ranges: [string, string][] = [];
  let open = false;
  for (const { month } of all) {
    const last = ranges.at(-1);
    if (!some.has(month)) open = false;
    else if (open && last) last[1] = month;
    else {
      ranges.push([month, month]);
      open = true;
    }
  }
  const texts = ranges.map(([first, last]) => (first === last ? first : `${first} to ${last}`));
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

/** The newest of them: as many requests as a page opens with, or one month. */
export function nextMonths(months: readonly OlderMonth[], most = 5_000): readonly OlderMonth[] {
  let first = months.length - 1;
  let sum = months[first]?.requests ?? 0;
  while (first > 0 && sum + (months[first - 1]?.requests ?? 0) <= most) {
    first -= 1;
    sum += months[first]?.requests ?? 0;
  }
  return months.slice(Math.max(0, first));
}

/** The order in which the page has them. */
export const newestFirst = (requests: readonly PageRequest[]): readonly PageRequest[] =>
  [...requests].sort((a, b) => b.requestedAt - a.requestedAt || b.issue - a.issue);

/** Days as they are typed pass through years that nobody means. */
function daysOf({ from, to }: View['filter']): { from: number | undefined; before: number | undefined } {
  const [first, last] = [dayStart(from), dayStart(to)];
  const meant = (at: number | undefined): number | undefined =>
    at !== undefined && isPlausible(at) ? at : undefined;
  const end = meant(last);
  return { from: meant(first), before: end === undefined ? undefined : end + DAY };
}

const isFiledIn = (
  { filed: [first, last] }: OlderMonth,
  from: number | undefined,
  before: number | undefined,
) => (from === undefined || last >= from) && (before === undefined || first < before);

const mayHave = ({ issues: [first, last] }: OlderMonth, issue: number): boolean =>
  issue >= first && issue <= last;
