const { closeSync, mkdirSync: mkdirSync2, openSync, readSync, rmSync: rmSync2, writeSync } = process.getBuiltinModule("node:fs");
const { join: join2 } = process.getBuiltinModule("node:path");
const { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  TABLES,
  addCounts,
  countRequest,
  csvLine,
  isClosedMonth,
  jsonLine,
  noCounts
} from "./chunk-OM2MZ4GZ.js";
import {
  addPageRow,
  addRows,
  beginOf,
  endOf,
  noRows,
  note,
  oldestCarried,
  oldestMonth,
  pageRow,
  staysOpen
} from "./chunk-O2NVRYIK.js";
import {
  columnsOf
} from "./chunk-6WXS2QK3.js";
import {
  isOpenOrLive
} from "./chunk-52ZP3XWL.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/commands/report/report-tables.ts

// src/commands/report/page-months.ts

// src/report/page/month-file.ts
var MONTHS_FOLDER = "older";
var monthPath = (month) => `${MONTHS_FOLDER}/${month}.json`;
var beginning = (month) => parseInstant(`${month}-01T00:00:00Z`) ?? 0;
function monthText(month, requests) {
  const { texts, rows } = columnsOf({
    ...{ repository: "", url: "", name: "", since: void 0, synthetic: false },
    ...{ names: {}, problems: [], months: [] },
    madeAt: beginning(month),
    requests
  });
  const file = { version: 1, month, texts, rows };
  return JSON.stringify(file);
}
function factsOfMonth(month, requests) {
  let filed;
  let issues;
  let access = null;
  for (const request of requests) {
    const { issue, requestedAt } = request;
    filed = filed ? [earliest(filed[0], requestedAt), latest(filed[1], requestedAt)] : [requestedAt, requestedAt];
    issues = issues ? [Math.min(issues[0], issue), Math.max(issues[1], issue)] : [issue, issue];
    const begin = beginOf(request);
    if (begin === void 0) continue;
    const end = endOf(request) ?? begin;
    access = access ? [earliest(access[0], begin), latest(access[1], end)] : [begin, end];
  }
  const first = beginning(month);
  return {
    month,
    requests: requests.length,
    filed: filed ?? [first, first],
    issues: issues ?? [0, 0],
    access
  };
}
var earliest = (a, b) => a < b ? a : b;
var latest = (a, b) => a > b ? a : b;

// src/commands/report/page-months.ts
function pageMonths(folder, now, form) {
  const rows = noRows();
  const oldest = form === "single" ? "" : oldestMonth(now);
  let gathered;
  const done = () => {
    if (gathered !== void 0) putBeside(folder, rows, gathered.month, gathered.rows);
    gathered = void 0;
  };
  const add = (month, row) => {
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
      for (const row of month.rows()) add(month.month, { ...row, open: staysOpen(row.request, now) });
    },
    rows: () => {
      done();
      return rows;
    }
  };
}
function withMonthsBeside(folder, rows, now, form, most) {
  const carried = form === "single" ? "" : oldestCarried(rows.months, now, most);
  const kept = { ...rows, months: /* @__PURE__ */ new Map() };
  for (const [month, of] of rows.months)
    if (month >= carried) kept.months.set(month, of);
    else putBeside(folder, kept, month, of);
  const wanted = new Set(kept.older.map(({ month }) => monthPath(month)));
  const beside = join(folder, MONTHS_FOLDER);
  for (const name of existsSync(beside) ? readdirSync(beside) : [])
    if (OURS.test(name) && !wanted.has(`${MONTHS_FOLDER}/${name}`)) rmSync(join(beside, name));
  return kept;
}
var OURS = /^\d{4}-\d{2}\.json$/;
function putBeside(folder, rows, month, of) {
  if (rows.older.some((each) => each.month === month))
    throw new Error(`The requests of ${month} came in two parts: its file would have lost the first.`);
  rows.open.push(...of.filter(({ open }) => open));
  const requests = of.flatMap(({ open, request }) => open ? [] : [request]);
  if (requests.length === 0) return;
  const text = monthText(month, requests);
  const bytes = Buffer.from(text, "utf8");
  mkdirSync(join(folder, MONTHS_FOLDER), { recursive: true });
  writeFileSync(join(folder, monthPath(month)), bytes);
  rows.older.push({ ...factsOfMonth(month, requests), bytes: bytes.length, sha256: digestOf(text) });
}

// src/commands/report/report-tables.ts
var TABLE_FILES = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);
function writeTables(folder, suffix, items, now, form) {
  mkdirSync2(folder, { recursive: true });
  const outputs = TABLES.map((table) => ({
    table,
    csv: lineWriter(join2(folder, `${table.name}.csv${suffix}`)),
    jsonl: lineWriter(join2(folder, `${table.name}.jsonl${suffix}`))
  }));
  if (suffix === "") for (const { table, csv } of outputs) csv.write(csvLine(table.columns));
  const counts = noCounts();
  const standing = [];
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
function addTables(folder, suffix) {
  for (const name of TABLE_FILES) {
    const more = join2(folder, `${name}${suffix}`);
    const from = openSync(more, "r");
    const to = openSync(join2(folder, name), "a");
    const bytes = Buffer.allocUnsafe(GATHERED);
    for (let length = readSync(from, bytes); length > 0; length = readSync(from, bytes))
      writeAll(to, bytes.subarray(0, length));
    closeSync(from);
    closeSync(to);
    rmSync2(more);
  }
}
function addPass(into, other) {
  addCounts(into.counts, other.counts);
  addRows(into.rows, other.rows);
  for (const each of other.standing) into.standing.push(each);
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
  monthPath,
  withMonthsBeside,
  TABLE_FILES,
  writeTables,
  addTables,
  addPass
};
