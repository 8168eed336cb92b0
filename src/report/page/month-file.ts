import { parseInstant, type Instant } from '../../terms/instant.ts';
import { columnsOf, requestsOf, type Columns } from './columns.ts';
import type { OlderMonth, PageRequest } from './page-types.ts';
import { beginOf, endOf } from './row-filter.ts';

/** What the page is told of a month's file, and what only who writes the file can say. */
export type MonthFacts = Omit<OlderMonth, 'bytes' | 'sha256'>;

/** Beside the page: `older/2026-03.json`. */
export const MONTHS_FOLDER = 'older';
export const monthPath = (month: string): string => `${MONTHS_FOLDER}/${month}.json`;

/** In the columns of the page itself. Times are seconds after the beginning of the month, so that no later report writes other bytes. */
interface MonthRows {
  readonly version: 1;
  readonly month: string;
  readonly texts: readonly string[];
  readonly rows: Columns;
}

const beginning = (month: string): Instant => parseInstant(`${month}-01T00:00:00Z`) ?? (0 as Instant);

/** A month's requests as a file beside the page. */
export function monthText(month: string, requests: readonly PageRequest[]): string {
  const { texts, rows } = columnsOf({
    ...{ repository: '', url: '', name: '', since: undefined, synthetic: false },
    ...{ names: {}, problems: [], months: [] },
    madeAt: beginning(month),
    requests,
  });
  const file: MonthRows = { version: 1, month, texts, rows };
  return JSON.stringify(file);
}

/** The way back. The digest of the text has been compared: it is what a report wrote. @throws Error for anything else. */
export function requestsOfMonth(month: string, text: string): readonly PageRequest[] {
  const file = JSON.parse(text) as Partial<MonthRows> | null;
  if (file?.version !== 1 || file.month !== month || !file.texts || !file.rows)
    throw new Error(`It is not the file of ${month}.`);
  return requestsOf({ texts: file.texts, rows: file.rows, madeAt: beginning(month) });
}

/** @param requests of that month, at least one. */
export function factsOfMonth(month: string, requests: readonly PageRequest[]): MonthFacts {
  let filed: readonly [Instant, Instant] | undefined;
  let issues: readonly [number, number] | undefined;
  let access: OlderMonth['access'] = null;
  for (const request of requests) {
    const { issue, requestedAt } = request;
    filed = filed
      ? [earliest(filed[0], requestedAt), latest(filed[1], requestedAt)]
      : [requestedAt, requestedAt];
    issues = issues ? [Math.min(issues[0], issue), Math.max(issues[1], issue)] : [issue, issue];
    const begin = beginOf(request);
    if (begin === undefined) continue;
    // What has no end on record lies in the page itself.
    const end = endOf(request) ?? begin;
    access = access ? [earliest(access[0], begin), latest(access[1], end)] : [begin, end];
  }
  const first = beginning(month);
  return {
    month,
    requests: requests.length,
    filed: filed ?? [first, first],
    issues: issues ?? [0, 0],
    access,
  };
}

const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
