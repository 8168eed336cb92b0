import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../terms/instant.ts';
import type { ClosedMonth } from '../../report/closed/closed-month.ts';
import type { RequestHistory } from '../../report/history.ts';
import { factsOfMonth, MONTHS_FOLDER, monthPath, monthText } from '../../report/page/month-file.ts';
import {
  addPageRow,
  note,
  noRows,
  oldestCarried,
  oldestMonth,
  pageRow,
  staysOpen,
  type PageRows,
} from '../../report/page/page-model.ts';
import type { PageRow } from '../../report/page/page-types.ts';
import { digestOf } from '../run/request-of-issue.ts';

/** `single`: one page that carries every month; `beside`: earlier months as files beside it. */
export type PageForm = 'single' | 'beside';

/** Takes the page's rows of a pass over the ledger. */
export interface PageMonths {
  history(history: RequestHistory): void;
  closed(month: ClosedMonth): void;
  /** Once, at the end. */
  rows(): PageRows;
}

/**
 * Months that can never be in the page are written as files one by one, while the ledger is read: in memory there is one of them
 * at a time. The files are of the months' folders, whether or not they were worked out before.
 * @param folder of the report.
 */
export function pageMonths(folder: string, now: Instant, form: PageForm): PageMonths {
  const rows = noRows();
  const oldest = form === 'single' ? '' : oldestMonth(now);
  let gathered: { readonly month: string; readonly rows: PageRow[] } | undefined;
  const done = (): void => {
    if (gathered !== undefined) putBeside(folder, rows, gathered.month, gathered.rows);
    gathered = undefined;
  };
  const add = (month: string, row: PageRow): void => {
    if (month >= oldest) {
      addPageRow(rows, month, row);
      return;
    }
    note(rows, row);
    if (gathered?.month !== month) {
      done();
      gathered = { month, rows: [] };
    }
    gathered.rows.push(row);
  };
  return {
    history: (history) => {
      add(history.month, pageRow(history, now));
    },
    closed: (month) => {
      // Nothing in it waits for a decision; a use by break glass may wait for whoever signs it off.
      for (const row of month.rows()) add(month.month, { ...row, open: staysOpen(row.request, now) });
    },
    rows: () => {
      done();
      return rows;
    },
  };
}

/**
 * Writes the months that the page does not carry, and leaves it the others; what an earlier report left beside it goes.
 * @param most requests that a page with more than two months has.
 */
export function withMonthsBeside(
  folder: string,
  rows: PageRows,
  now: Instant,
  form: PageForm,
  most?: number,
): PageRows {
  const carried = form === 'single' ? '' : oldestCarried(rows.months, now, most);
  const kept: PageRows = { ...rows, months: new Map() };
  for (const [month, of] of rows.months)
    if (month >= carried) kept.months.set(month, of);
    else putBeside(folder, kept, month, of);
  const wanted = new Set(kept.older.map(({ month }) => monthPath(month)));
  const beside = join(folder, MONTHS_FOLDER);
  for (const name of existsSync(beside) ? readdirSync(beside) : [])
    if (OURS.test(name) && !wanted.has(`${MONTHS_FOLDER}/${name}`)) rmSync(join(beside, name));
  return kept;
}

const OURS = /^\d{4}-\d{2}\.json$/;

function putBeside(folder: string, rows: PageRows, month: string, of: readonly PageRow[]): void {
  if (rows.older.some((each) => each.month === month))
    throw new Error(`The requests of ${month} came in two parts: its file would have lost the first.`);
  rows.open.push(...of.filter(({ open }) => open));
  const requests = of.flatMap(({ open, request }) => (open ? [] : [request]));
  if (requests.length === 0) return;
  const text = monthText(month, requests);
  const bytes = Buffer.from(text, 'utf8');
  mkdirSync(join(folder, MONTHS_FOLDER), { recursive: true });
  writeFileSync(join(folder, monthPath(month)), bytes);
  rows.older.push({ ...factsOfMonth(month, requests), bytes: bytes.length, sha256: digestOf(text) });
}
