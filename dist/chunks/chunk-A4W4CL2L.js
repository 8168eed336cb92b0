import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addRow,
  addRows,
  noRows
} from "./chunk-KXGFIJVY.js";
import {
  addCounts,
  countRequest,
  noCounts
} from "./chunk-3DAUV4EJ.js";
import {
  decidedAt,
  filedAt,
  stateNow
} from "./chunk-BDWMMVXS.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-JRHRWIAT.js";

// src/commands/report/report-tables.ts
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

// src/report/exports.ts
var time = (at) => at === void 0 ? void 0 : formatInstant(at);
var REQUESTS = [
  ["issue", ({ issue }) => issue],
  ["created", (history) => time(filedAt(history))],
  ["state", stateNow],
  ["requester_id", ({ requester }) => requester?.id],
  ["requester", ({ requester }) => requester?.login],
  ["principal", ({ principal }) => principal],
  ["account", ({ account }) => account],
  ["account_id", ({ accountId }) => accountId],
  ["services", ({ services }) => services],
  ["access", ({ access }) => Object.entries(access).map(([service, level]) => `${service}=${level}`)],
  ["resources", ({ resources }) => resources],
  ["curated_set", ({ curatedSet }) => curatedSet],
  ["duration_seconds", ({ duration }) => duration],
  ["risk", ({ risk }) => risk],
  ["engine", ({ engine }) => engine],
  ["pull_request", ({ pull }) => pull],
  ["decided", (history) => time(decidedAt(history))],
  ["granted", ({ grantedAt }) => time(grantedAt)],
  ["from", ({ window }) => time(window?.from)],
  ["until", ({ window }) => time(window?.until)],
  ["ended", ({ ended }) => time(ended?.at)],
  ["ended_how", ({ ended }) => ended?.how],
  ["removed", ({ removedAt }) => time(removedAt)],
  ["approvers", ({ approvers }) => approvers.map(({ login }) => login)],
  ["approver_ids", ({ approvers }) => approvers.map(({ id }) => String(id))],
  ["self_approvals", ({ selfApprovals }) => selfApprovals],
  ["codes", ({ timeline }) => [...new Set(timeline.flatMap(({ codes }) => codes))]],
  ["actions_granted", ({ granted }) => granted.length],
  ["actions_used", ({ usage }) => usage?.used.length],
  ["actions_unused", ({ usage }) => usage?.unused.length],
  ["actions_unknown", ({ usage }) => usage?.unknown.length],
  ["tampered", ({ tampered }) => tampered],
  ["synthetic", ({ synthetic }) => synthetic]
];
var TABLES = [
  {
    name: "requests",
    columns: REQUESTS.map(([name]) => name),
    rows: (history, asOf) => [REQUESTS.map(([, cell]) => cell(history, asOf))]
  },
  {
    name: "grants",
    columns: [
      "issue",
      "account",
      "account_id",
      "principal",
      "from",
      "until",
      "ended",
      "ended_how",
      "arn",
      "statement",
      "actions",
      "resources",
      "synthetic"
    ],
    rows: (h) => h.window === void 0 ? [] : (h.statements.length === 0 ? [{ actions: void 0, resources: void 0 }] : h.statements).map(
      ({ actions, resources }, index) => [
        h.issue,
        h.account,
        h.accountId,
        h.principal,
        time(h.window?.from),
        time(h.window?.until),
        time(h.ended?.at),
        h.ended?.how,
        h.arn,
        index + 1,
        actions,
        resources,
        h.synthetic
      ]
    )
  },
  {
    name: "usage",
    columns: ["issue", "action", "use", "count", "last", "attribution", "as_of", "final", "synthetic"],
    rows: ({ issue, usage, synthetic }) => {
      if (usage === void 0) return [];
      const { how, final } = usage;
      const asOf = time(usage.asOf);
      const without = (use) => (action) => [issue, action, use, 0, void 0, how, asOf, final, synthetic];
      return [
        ...usage.used.map(({ action, count, last }) => [
          issue,
          action,
          "used",
          count,
          time(last),
          how,
          asOf,
          final,
          synthetic
        ]),
        ...usage.unused.map(without("unused")),
        ...usage.unknown.map(without("unknown"))
      ];
    }
  }
];
var csvLine = (row) => `${row.map(csvCell).join(",")}\r
`;
function csvCell(cell) {
  if (cell === void 0) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const joined = typeof cell === "string" ? cell : cell.length === 1 ? cell[0] ?? "" : cell.join(" ");
  if (AS_IT_IS.test(joined)) return joined;
  const text = PLAIN.test(joined) ? joined : revealHidden(joined).replace(/[\r\n\t]+/g, " ");
  const guarded = /^\s*[=+\-@|]/u.test(text) ? `'${text}` : text;
  return /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
var AS_IT_IS = /^[A-Za-z0-9][!#-+\--:<-~]*$/;
var PLAIN = /^[\x20-\x7E]*$/;
function jsonLine(columns, row) {
  let line = "";
  for (let index = 0; index < columns.length; index++) {
    const cell = row[index];
    if (cell === void 0) continue;
    line += `${line === "" ? '{"' : ',"'}${columns[index] ?? ""}":${jsonCell(cell)}`;
  }
  return `${line === "" ? "{" : line}}
`;
}
var jsonCell = (cell) => typeof cell === "string" && NOTHING_TO_ESCAPE.test(cell) ? `"${cell}"` : JSON.stringify(cell);
var NOTHING_TO_ESCAPE = /^[ !#-[\]-~]*$/;

// src/commands/report/report-tables.ts
var TABLE_FILES = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);
function writeTables(folder, suffix, histories, now) {
  mkdirSync(folder, { recursive: true });
  const outputs = TABLES.map((table) => ({
    table,
    csv: lineWriter(join(folder, `${table.name}.csv${suffix}`)),
    jsonl: lineWriter(join(folder, `${table.name}.jsonl${suffix}`))
  }));
  if (suffix === "") for (const { table, csv } of outputs) csv.write(csvLine(table.columns));
  const pass = { counts: noCounts(), rows: noRows() };
  for (const history of histories) {
    countRequest(pass.counts, history, now);
    addRow(pass.rows, history, now);
    for (const { table, csv, jsonl } of outputs) {
      for (const row of table.rows(history, now)) {
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
