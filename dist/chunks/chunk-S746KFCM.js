const { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  TABLES,
  addCounts,
  countRequest,
  csvLine,
  isClosedMonth,
  jsonLine,
  noCounts
} from "./chunk-CYARXQSP.js";
import {
  addRow,
  addRows,
  isRecent,
  noRows
} from "./chunk-V32EGEEI.js";
import {
  isOpenOrLive
} from "./chunk-675XZYWQ.js";

// src/commands/report/report-tables.ts
var TABLE_FILES = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);
function writeTables(folder, suffix, items, now) {
  mkdirSync(folder, { recursive: true });
  const outputs = TABLES.map((table) => ({
    table,
    csv: lineWriter(join(folder, `${table.name}.csv${suffix}`)),
    jsonl: lineWriter(join(folder, `${table.name}.jsonl${suffix}`))
  }));
  if (suffix === "") for (const { table, csv } of outputs) csv.write(csvLine(table.columns));
  const pass = { counts: noCounts(), rows: noRows(), standing: [] };
  for (const item of items) {
    if (isClosedMonth(item)) {
      addClosed(pass, item, now);
      for (const { table, csv, jsonl } of outputs) {
        csv.bytes(item.lines(`${table.name}.csv`));
        jsonl.bytes(item.lines(`${table.name}.jsonl`));
      }
      continue;
    }
    countRequest(pass.counts, item, now);
    addRow(pass.rows, item, now);
    if (isOpenOrLive(item, now)) pass.standing.push(item);
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
  return pass;
}
function addTables(folder, suffix) {
  for (const name of TABLE_FILES) {
    const more = join(folder, `${name}${suffix}`);
    const from = openSync(more, "r");
    const to = openSync(join(folder, name), "a");
    const bytes = Buffer.allocUnsafe(GATHERED);
    for (let length = readSync(from, bytes); length > 0; length = readSync(from, bytes))
      writeAll(to, bytes.subarray(0, length));
    closeSync(from);
    closeSync(to);
    rmSync(more);
  }
}
function addPass(into, other) {
  addCounts(into.counts, other.counts);
  addRows(into.rows, other.rows);
  for (const each of other.standing) into.standing.push(each);
}
function addClosed(pass, month, now) {
  addCounts(pass.counts, month.counts);
  if (month.synthetic) pass.rows.synthetic = true;
  if (!isRecent(month.lastFiling, now)) {
    pass.rows.older += month.issues.length;
    return;
  }
  for (const row of month.rows()) {
    if (isRecent(row.request.requestedAt, now)) pass.rows.recent.push(row);
    else pass.rows.older += 1;
  }
}
var GATHERED = 1024 * 1024;
function lineWriter(path) {
  const file = openSync(path, "w");
  const gathered = Buffer.allocUnsafe(GATHERED);
  let length = 0;
  const flush = () => {
    writeAll(file, gathered.subarray(0, length));
    length = 0;
  };
  return {
    write(lines) {
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
    }
  };
}
function writeAll(file, bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

export {
  TABLE_FILES,
  writeTables,
  addTables,
  addPass
};
