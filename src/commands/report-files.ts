import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../lifecycle/instant.ts';
import type { LedgerProblem } from '../report/event-data.ts';
import { csvLine, jsonLine, TABLES } from '../report/exports.ts';
import type { RequestHistory } from '../report/history.ts';
import { liveMarkdown } from '../report/live.ts';
import { countMetrics, isOpenOrLive, type Metrics } from '../report/metrics.ts';
import type { PageModel } from '../report/page/model.ts';
import { pageModel } from '../report/page/page-model.ts';

/** Whose report it is. */
export interface ReportOf {
  /** `acme/aws-access` */
  readonly repository: string;
  /** `https://github.com/acme/aws-access` */
  readonly url: string;
  /** What the bot calls itself. */
  readonly name: string;
  readonly now: Instant;
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

/**
 * Writes the whole report into a folder: page, exports, metrics, and what is live. One pass over the histories; what is
 * kept in memory are the page's rows and numbers.
 *
 * @param problems filled while `histories` is read.
 * @param render the page.
 */
export function writeReport(
  folder: string,
  histories: Iterable<RequestHistory>,
  problems: readonly LedgerProblem[],
  { now, ...of }: ReportOf,
  render: (model: PageModel) => string,
): WrittenReport {
  mkdirSync(folder, { recursive: true });
  const outputs = TABLES.map((table) => ({
    table,
    csv: lineWriter(join(folder, `${table.name}.csv`)),
    jsonl: lineWriter(join(folder, `${table.name}.jsonl`)),
  }));
  for (const { table, csv } of outputs) csv.write(csvLine(table.columns));
  const counting = countMetrics(now);
  const open: RequestHistory[] = [];
  function* passed(): Generator<RequestHistory> {
    for (const history of histories) {
      counting.add(history);
      if (isOpenOrLive(history, now)) open.push(history);
      for (const { table, csv, jsonl } of outputs) {
        const rows = table.rows(history, now);
        if (rows.length === 0) continue;
        csv.write(rows.map(csvLine).join(''));
        jsonl.write(rows.map((row) => jsonLine(table.columns, row)).join(''));
      }
      yield history;
    }
  }
  const page = pageModel({ ...of, madeAt: now, histories: passed(), problems });
  for (const { csv, jsonl } of outputs) {
    csv.close();
    jsonl.close();
  }
  const metrics = counting.result();
  const live = liveMarkdown(open, now);
  const small: Readonly<Record<string, string>> = {
    'index.html': render(page),
    'live.md': live,
    'metrics.json': `${JSON.stringify(
      { ...metrics, problems: problems.slice(0, PROBLEMS_SHOWN), problemCount: problems.length },
      null,
      2,
    )}\n`,
  };
  for (const [name, text] of Object.entries(small)) writeFileSync(join(folder, name), text);
  const files = [...Object.keys(small), ...TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`])];
  return { metrics, problems, files, live };
}

/** In bytes. */
const GATHERED = 1024 * 1024;

/**
 * Lines are gathered into larger writes: a call for each of a million lines would take longer than all else. They are
 * gathered as bytes: as texts they outlived the young generation, and collecting them took a third of all time.
 */
function lineWriter(path: string): { write(lines: string): void; close(): void } {
  const file = openSync(path, 'w');
  const gathered = Buffer.allocUnsafe(GATHERED);
  let length = 0;
  const flush = (): void => {
    writeAll(file, gathered.subarray(0, length));
    length = 0;
  };
  return {
    write(lines) {
      // A unit of UTF-16 takes three bytes at most.
      const most = lines.length * 3;
      if (length + most > GATHERED) flush();
      if (most > GATHERED) writeAll(file, Buffer.from(lines));
      else length += gathered.write(lines, length);
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** One call may write less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
