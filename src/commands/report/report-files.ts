import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../terms/instant.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import type { LedgerItem } from '../../report/closed/closed-month.ts';
import { liveMarkdown } from '../../report/live.ts';
import { metricsFrom, type Metrics } from '../../report/metrics.ts';
import type { PageModel } from '../../report/page/page-types.ts';
import { monthPath } from '../../report/page/month-file.ts';
import { pageModel } from '../../report/page/page-model.ts';
import type { OlderMonths } from './older-months.ts';
import { withMonthsBeside, type PageForm } from './page-months.ts';
import { addPass, addTables, TABLE_FILES, writeTables } from './report-tables.ts';

/** Whose report it is. */
export interface ReportOf {
  /** `acme/aws-access` */
  readonly repository: string;
  /** `https://github.com/acme/aws-access` */
  readonly url: string;
  /** What the bot calls itself. */
  readonly name: string;
  readonly now: Instant;
  /** `resources` of the configuration: an auditor may ask by these names. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Whether earlier months lie beside the page, as they do where nothing else is said. */
  readonly form?: PageForm;
  /** Requests that a page with more than two months has at most. */
  readonly mostInPage?: number;
}

export interface WrittenReport {
  readonly metrics: Metrics;
  readonly problems: readonly LedgerProblem[];
  /** Names below the folder. */
  readonly files: readonly string[];
  /** `live.md` */
  readonly live: string;
}

/** metrics.json shows so many; a broken ledger shall not make a file of gigabytes. */
const PROBLEMS_SHOWN = 1_000;
/** What is behind the names of this thread's exports until the other thread's are whole. */
const NEWER = '.newer';

/**
 * Writes the whole report into a folder: page and the months beside it, exports, metrics, and what is live. One pass over the
 * ledger; what is kept in memory are the rows of thirteen months, and numbers.
 *
 * @param problems filled while `items` are read.
 * @param render the page.
 * @param older months before those of `items`, which another thread is writing.
 */
export async function writeReport(
  folder: string,
  items: Iterable<LedgerItem>,
  problems: readonly LedgerProblem[],
  { now, form = 'beside', mostInPage, ...of }: ReportOf,
  render: (model: PageModel) => string,
  older?: OlderMonths,
): Promise<WrittenReport> {
  const pass = writeTables(folder, older === undefined ? '' : NEWER, items, now, form);
  let all = problems;
  if (older !== undefined) {
    const { problems: first, ...before } = await older.done;
    addTables(folder, NEWER);
    addPass(pass, before);
    all = [...first, ...problems];
  }
  const rows = withMonthsBeside(folder, pass.rows, now, form, mostInPage);
  const page = pageModel({ ...of, madeAt: now, rows, problems: all });
  const metrics = metricsFrom(pass.counts, now);
  const live = liveMarkdown(pass.standing, now);
  const small: Readonly<Record<string, string>> = {
    'index.html': render(page),
    'live.md': live,
    'metrics.json': `${JSON.stringify(
      { ...metrics, problems: all.slice(0, PROBLEMS_SHOWN), problemCount: all.length },
      null,
      2,
    )}\n`,
  };
  for (const [name, text] of Object.entries(small)) writeFileSync(join(folder, name), text);
  return {
    metrics,
    problems: all,
    files: [...Object.keys(small), ...TABLE_FILES, ...page.months.map(({ month }) => monthPath(month))],
    live,
  };
}
