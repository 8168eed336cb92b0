import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../terms/instant.ts';
import { addCounts, countRequest, noCounts, type Counts } from '../../report/counts.ts';
import { csvLine, jsonLine, TABLES } from '../../report/exports.ts';
import { isClosedMonth, type LedgerItem } from '../../report/closed/closed-month.ts';
import { isOpenOrLive, type RequestHistory } from '../../report/history.ts';
import { addRows, type PageRows } from '../../report/page/page-model.ts';
import { pageMonths, type PageForm } from './page-months.ts';

/** What a pass over requests leaves in memory: plain data, which one thread can send to another. */
export interface ReportPass {
  readonly counts: Counts;
  readonly rows: PageRows;
  /** What is live or waits. */
  readonly standing: RequestHistory[];
}

/** The exports' names below the report's folder. */
export const TABLE_FILES: readonly string[] = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);

/**
 * Writes the exports of requests, and counts them for everything else.
 * @param suffix of the files' names: `''` writes the exports themselves, with their heads; another one writes what `addTables`
 * adds to them.
 * @param form of the page: months that it will not carry are written as files on the way.
 */
export function writeTables(
  folder: string,
  suffix: string,
  items: Iterable<LedgerItem>,
  now: Instant,
  form: PageForm,
): ReportPass {
  mkdirSync(folder, { recursive: true });
  const outputs = TABLES.map((table) => ({
    table,
    csv: lineWriter(join(folder, `${table.name}.csv${suffix}`)),
    jsonl: lineWriter(join(folder, `${table.name}.jsonl${suffix}`)),
  }));
  if (suffix === '') for (const { table, csv } of outputs) csv.write(csvLine(table.columns));
  const counts = noCounts();
  const standing: RequestHistory[] = [];
  const months = pageMonths(folder, now, form);
  for (const item of items) {
    if (isClosedMonth(item)) {
      addCounts(counts, item.counts);
      months.closed(item);
      for (const { table, csv, jsonl } of outputs) {
        csv.bytes(item.lines(`${table.name}.csv`));
        jsonl.bytes(item.lines(`${table.name}.jsonl`));
      }
      continue;
    }
    countRequest(counts, item, now);
    months.history(item);
    if (isOpenOrLive(item, now)) standing.push(item);
    for (const { table, csv, jsonl } of outputs) {
      for (const row of table.rows(item, now)) {
        csv.write(csvLine(row));
        jsonl.write(jsonLine(table.columns, row));
      }
    }
  }
  for (const { csv, jsonl } of outputs) {
    csv.close();
    jsonl.close();
  }
  return { counts, rows: months.rows(), standing };
}

/** Adds the exports of another pass behind those of the first one. */
export function addTables(folder: string, suffix: string): void {
  for (const name of TABLE_FILES) {
    const more = join(folder, `${name}${suffix}`);
    const from = openSync(more, 'r');
    const to = openSync(join(folder, name), 'a');
    const bytes = Buffer.allocUnsafe(GATHERED);
    for (let length = readSync(from, bytes); length > 0; length = readSync(from, bytes))
      writeAll(to, bytes.subarray(0, length));
    closeSync(from);
    closeSync(to);
    rmSync(more);
  }
}

export function addPass(into: ReportPass, other: ReportPass): void {
  addCounts(into.counts, other.counts);
  addRows(into.rows, other.rows);
  for (const each of other.standing) into.standing.push(each);
}

/** In bytes. */
const GATHERED = 1024 * 1024;

interface LineWriter {
  write(lines: string): void;
  bytes(lines: Uint8Array): void;
  close(): void;
}

/**
 * Lines are gathered into larger writes: a call for each of a million lines would take longer than all else. They are
 * gathered as bytes: as texts they outlived the young generation, and collecting them took a third of all time.
 */
function lineWriter(path: string): LineWriter {
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
    bytes(lines) {
      flush();
      writeAll(file, lines);
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
