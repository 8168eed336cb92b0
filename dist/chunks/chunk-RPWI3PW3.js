import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addCounts,
  countRequest,
  noCounts
} from "./chunk-GS4ZSKAK.js";
import {
  decidedAt,
  filedAt,
  stateNow
} from "./chunk-NAFLKZQ7.js";
import {
  formatInstant,
  parseInstant,
  revealHidden
} from "./chunk-JWJBYY2F.js";

// src/report/page/page-model.ts
var SHOWN = 397 * 24 * 60 * 60;
var MOST_ROWS = 2e4;
var noRows = () => ({ recent: [], older: 0, synthetic: false });
function addRow(rows, history, madeAt) {
  if (history.synthetic) rows.synthetic = true;
  if (filingOf(history) >= madeAt - SHOWN || isOpen(history, madeAt)) rows.recent.push(history);
  else rows.older += 1;
}
function addRows(into, other) {
  for (const each of other.recent) into.recent.push(each);
  into.older += other.older;
  into.synthetic ||= other.synthetic;
}
function pageModel({ repository, url, name, madeAt, rows, problems }) {
  const from = madeAt - SHOWN;
  const { older, synthetic } = rows;
  const recent = [...rows.recent].sort((a, b) => filingOf(b) - filingOf(a));
  const over = recent.length - MOST_ROWS;
  const kept = over <= 0 ? recent : [
    ...recent.filter((history) => isOpen(history, madeAt)),
    ...recent.filter((history) => !isOpen(history, madeAt))
  ].slice(0, MOST_ROWS);
  const last = kept.at(-1);
  const withoutTime = kept.filter((history) => filedAt(history) === void 0).map(({ month, issue }) => ({
    where: `events/${month}/${issue}.jsonl`,
    what: "It is not on record when this was filed: it is shown at the beginning of its month."
  }));
  return {
    repository,
    url,
    name,
    madeAt,
    since: over > 0 && last ? filingOf(last) : older > 0 ? from : void 0,
    older: older + Math.max(0, over),
    synthetic,
    problems: [...problems.map(({ place, message }) => ({ where: place, what: message })), ...withoutTime],
    requests: kept.map(pageRequest)
  };
}
var filingOf = (history) => filedAt(history) ?? parseInstant(`${history.month}-01T00:00:00Z`) ?? 0;
var isOpen = ({ state, window }, at) => OPEN.has(state) || window !== void 0 && window.until > at;
var OPEN = /* @__PURE__ */ new Set(["requested", "asked", "drafted", "approved", "failed"]);
function pageRequest(history) {
  const { ended, removedAt, usage, window } = history;
  return {
    issue: history.issue,
    pull: history.pull,
    state: history.state,
    synthetic: history.synthetic,
    requester: history.requester?.login ?? "not on record",
    principal: history.principal?.replace("/", " ") ?? "not on record",
    account: history.account ?? "not on record",
    services: history.services,
    resources: history.resources,
    statements: history.statements,
    actions: history.granted,
    risk: history.risk ?? "",
    duration: history.duration,
    requestedAt: filingOf(history),
    decidedAt: decidedAt(history),
    grantedAt: history.grantedAt,
    until: window?.until,
    endedAt: ended?.how === "revoked" ? ended.at : removedAt,
    approvers: history.approvers.map(({ login }) => login),
    selfApprovals: history.selfApprovals,
    codes: [...new Set(history.timeline.flatMap(({ codes }) => codes))],
    usage: usage && {
      how: usage.how,
      asOf: usage.asOf,
      used: usage.used.map(({ action, count, last }) => ({ action, count, last })),
      unused: usage.unused,
      unknown: usage.unknown
    }
  };
}

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
  pageModel,
  pageRequest,
  TABLE_FILES,
  writeTables,
  addTables,
  addPass
};
