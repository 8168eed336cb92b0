// src/report/closed/: what a report needs of a month in which nothing can change any more; pure.
import type { IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { countRequest, noCounts, type Counts } from '../counts.ts';
import type { LedgerProblem } from '../event-data.ts';
import { csvLine, jsonLine, TABLES } from '../exports.ts';
import { isLive, isPending, type RequestHistory } from '../history.ts';
import { pageRow } from '../page/page-model.ts';
import type { PageRow } from '../page/page-types.ts';
import { precedentOf, type Precedent } from '../precedent.ts';
import { isUsageDue } from '../usage-of-grant.ts';

/**
 * A month whose every request is over and whose every use is known as well as it ever will be. A report of a later day says
 * the same of it, whatever the day: so it is worked out once.
 */
export interface ClosedMonth {
  /** `2025-03` */
  readonly month: string;
  readonly issues: readonly IssueNumber[];
  readonly problems: readonly LedgerProblem[];
  readonly counts: Counts;
  /** Whether any request is made up. */
  readonly synthetic: boolean;
  /** Filing of the request that was filed last. */
  readonly lastFiling: Instant;
  /** The page's rows, in the order of the files. */
  rows(): readonly PageRow[];
  /** What people had, for their next drafts. */
  precedents(): readonly Precedent[];
  /** Lines of an export without its head, as bytes. */
  lines(file: string): Uint8Array;
}

/** What is read of a ledger, month by month: requests, or a month as a whole. */
export type LedgerItem = RequestHistory | ClosedMonth;

export const isClosedMonth = (item: LedgerItem): item is ClosedMonth => 'precedents' in item;

/** Whether every later report says the same of this request, as long as nothing is written to its file. */
export const isSettled = (history: RequestHistory, now: Instant): boolean =>
  !isPending(history, now) &&
  !isLive(history, now) &&
  (history.window === undefined || history.window.until <= now) &&
  (history.ended === undefined || history.ended.at <= now) &&
  history.timeline.every(({ at }) => at <= now) &&
  !isUsageDue(history, now) &&
  // Not due today, and perhaps tomorrow: the day of late data is still to come.
  (history.usage?.final === true || history.window === undefined || isForgotten(history.window.until, now));

/** CloudTrail's event history holds ninety days: after them no report asks again. */
const isForgotten = (until: Instant, now: Instant): boolean => now > until + 90 * 24 * 60 * 60;

/** Problems that another day may see otherwise: a time that lay in the future. */
const CHANGING: ReadonlySet<string> = new Set(['absurd-time']);

/**
 * @param histories of one month, in the order of their files, and all of them.
 * @param problems filled while `histories` is read.
 * @returns `undefined` where something in the month can still change.
 */
export function closedMonth(
  month: string,
  histories: Iterable<RequestHistory>,
  problems: readonly LedgerProblem[],
  now: Instant,
): ClosedMonth | undefined {
  const counts = noCounts();
  const rows: PageRow[] = [];
  const issues: IssueNumber[] = [];
  const precedents: Precedent[] = [];
  const texts = new Map<string, string[]>();
  for (const { name } of TABLES) for (const kind of ['csv', 'jsonl']) texts.set(`${name}.${kind}`, []);
  for (const history of histories) {
    if (!isSettled(history, now)) return undefined;
    countRequest(counts, history, now);
    rows.push(pageRow(history, now));
    issues.push(history.issue);
    const precedent = precedentOf(history);
    if (precedent !== undefined) precedents.push(precedent);
    for (const table of TABLES) {
      for (const row of table.rows(history, now)) {
        texts.get(`${table.name}.csv`)?.push(csvLine(row));
        texts.get(`${table.name}.jsonl`)?.push(jsonLine(table.columns, row));
      }
    }
  }
  if (issues.length === 0 || problems.some(({ code }) => CHANGING.has(code) || code === 'unreadable-file'))
    return undefined;
  const bytes = new Map([...texts].map(([file, lines]) => [file, Buffer.from(lines.join(''), 'utf8')]));
  return {
    month,
    issues,
    problems,
    counts,
    synthetic: rows.some(({ request }) => request.synthetic),
    lastFiling: Math.max(...rows.map(({ request }) => request.requestedAt)) as Instant,
    rows: () => rows,
    precedents: () => precedents,
    lines: (file) => bytes.get(file) ?? new Uint8Array(),
  };
}
