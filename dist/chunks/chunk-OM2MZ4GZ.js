import {
  pageRow
} from "./chunk-O2NVRYIK.js";
import {
  isUsageDue
} from "./chunk-IWLFVA2V.js";
import {
  precedentOf
} from "./chunk-JDEE6UFN.js";
import {
  beganLater,
  decidedAt,
  filedAt,
  isLive,
  isPending,
  isUnsigned,
  stateNow,
  wasGiven
} from "./chunk-52ZP3XWL.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import {
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";

// src/report/counts.ts
var noCounts = () => ({
  requests: 0,
  synthetic: 0,
  selfApprovals: 0,
  usage: { grants: 0, withoutKnowledge: 0, used: 0, unused: 0, unknown: 0 },
  live: [],
  pending: [],
  neverUsed: [],
  tampered: [],
  toDecision: [],
  toAccess: [],
  lateness: [],
  states: /* @__PURE__ */ new Map(),
  months: /* @__PURE__ */ new Map(),
  people: /* @__PURE__ */ new Map(),
  accounts: /* @__PURE__ */ new Map(),
  services: /* @__PURE__ */ new Map(),
  actions: /* @__PURE__ */ new Map(),
  refusals: /* @__PURE__ */ new Map(),
  overGranted: /* @__PURE__ */ new Map(),
  approvers: /* @__PURE__ */ new Map(),
  repeated: /* @__PURE__ */ new Map(),
  standing: /* @__PURE__ */ new Map(),
  breakGlass: /* @__PURE__ */ new Map(),
  unsigned: [],
  extended: 0,
  later: 0,
  escalated: 0
});
function countRequest(into, history, asOf) {
  const { issue } = history;
  into.requests += 1;
  if (history.synthetic) into.synthetic += 1;
  into.selfApprovals += history.selfApprovals;
  more(into.states, stateNow(history, asOf));
  if (isLive(history, asOf)) into.live.push(issue);
  else if (isPending(history, asOf)) into.pending.push(issue);
  if (history.tampered) into.tampered.push(issue);
  const filed = filedAt(history);
  push(into.toDecision, filed, decidedAt(history));
  push(into.toAccess, filed, history.grantedAt);
  push(into.lateness, history.ended?.how === "expired" ? history.ended.at : void 0, history.removedAt);
  const granted = history.window !== void 0;
  const idle = granted && isNeverUsed(history);
  if (idle) into.neverUsed.push(issue);
  tally(into.months, filed === void 0 ? history.month : monthOf(filed), granted, idle);
  if (history.requester) tally(into.people, history.requester.login, granted, idle);
  if (history.account) tally(into.accounts, history.account, granted, idle);
  for (const service of new Set(history.services)) tally(into.services, service, granted, idle);
  if (history.standing !== void 0)
    tally(history.breakGlass ? into.breakGlass : into.standing, history.standing, granted, idle);
  if (isUnsigned(history)) into.unsigned.push(issue);
  if (history.extensions.some(wasGiven)) into.extended += 1;
  if (beganLater(history)) into.later += 1;
  if (history.escalated.length > 0) into.escalated += 1;
  for (const action of history.granted) more(into.actions, action);
  for (const code of new Set(history.timeline.flatMap(({ codes }) => codes))) more(into.refusals, code);
  if (granted) countUsage(into, history);
  countApprovers(into, history);
  countRepeated(into, history);
}
function countUsage({ usage, overGranted }, history) {
  usage.grants += 1;
  if (history.usage === void 0) {
    usage.withoutKnowledge += 1;
    return;
  }
  const { used, unused, unknown } = history.usage;
  usage.used += used.length;
  usage.unused += unused.length;
  usage.unknown += unknown.length;
  const known = (action, idle) => {
    const count = overGranted.get(action);
    if (count === void 0) overGranted.set(action, { known: 1, unused: idle });
    else {
      count.known += 1;
      count.unused += idle;
    }
  };
  for (const { action } of used) known(action, 0);
  for (const action of unused) known(action, 1);
}
function countApprovers({ approvers }, history) {
  const { issue, timeline } = history;
  const count = (approved, asked) => {
    for (const { id, login, at } of approved) {
      const load = approvers.get(id) ?? { login, latest: issue, approved: 0, waited: [] };
      load.approved += 1;
      if (issue > load.latest) Object.assign(load, { login, latest: issue });
      if (asked !== void 0 && at !== void 0 && at >= asked) load.waited.push(at - asked);
      approvers.set(id, load);
    }
  };
  if (history.standing === void 0)
    count(history.approvers, timeline.find(({ state }) => state === "drafted")?.at);
  for (const each of history.extensions) if (wasGiven(each)) count(each.approvers, each.askedAt);
}
var repeatedKey = ({
  requesterId,
  account,
  services,
  resources
}) => [requesterId, account, [...services].sort().join(" "), ...[...resources].sort()].join("\n");
function countRepeated({ repeated }, { issue, requester, account, services, resources }) {
  if (requester === void 0 || account === void 0 || services.length === 0) return;
  const { id: requesterId, login } = requester;
  const key = repeatedKey({ requesterId, account, services, resources });
  const latest = { issue, requesterId, requester: login, account, services, resources };
  const known = repeated.get(key);
  if (known === void 0) repeated.set(key, { latest, issues: [issue] });
  else {
    known.issues.push(issue);
    if (issue > known.latest.issue) known.latest = latest;
  }
}
function addCounts(into, other) {
  into.requests += other.requests;
  into.synthetic += other.synthetic;
  into.selfApprovals += other.selfApprovals;
  into.usage.grants += other.usage.grants;
  into.usage.withoutKnowledge += other.usage.withoutKnowledge;
  into.usage.used += other.usage.used;
  into.usage.unused += other.usage.unused;
  into.usage.unknown += other.usage.unknown;
  append(into.live, other.live);
  append(into.pending, other.pending);
  append(into.neverUsed, other.neverUsed);
  append(into.tampered, other.tampered);
  append(into.toDecision, other.toDecision);
  append(into.toAccess, other.toAccess);
  append(into.lateness, other.lateness);
  addNumbers(into.states, other.states);
  addNumbers(into.actions, other.actions);
  addNumbers(into.refusals, other.refusals);
  addSums(into.months, other.months);
  addSums(into.people, other.people);
  addSums(into.accounts, other.accounts);
  addSums(into.services, other.services);
  addSums(into.standing, other.standing);
  addSums(into.breakGlass, other.breakGlass);
  append(into.unsigned, other.unsigned);
  into.extended += other.extended;
  into.later += other.later;
  into.escalated += other.escalated;
  for (const [action, { known, unused }] of other.overGranted) {
    const count = into.overGranted.get(action) ?? { known: 0, unused: 0 };
    into.overGranted.set(action, { known: count.known + known, unused: count.unused + unused });
  }
  for (const [id, load] of other.approvers) {
    const known = into.approvers.get(id);
    if (known === void 0) {
      into.approvers.set(id, load);
      continue;
    }
    known.approved += load.approved;
    append(known.waited, load.waited);
    if (load.latest > known.latest) Object.assign(known, { login: load.login, latest: load.latest });
  }
  for (const [key, { latest, issues }] of other.repeated) {
    const known = into.repeated.get(key);
    if (known === void 0) into.repeated.set(key, { latest, issues });
    else {
      append(known.issues, issues);
      if (latest.issue > known.latest.issue) known.latest = latest;
    }
  }
}
function append(into, other) {
  for (const each of other) into.push(each);
}
function addNumbers(into, other) {
  for (const [key, number] of other) into.set(key, (into.get(key) ?? 0) + number);
}
function addSums(into, other) {
  for (const [name, { requests, granted, neverUsed }] of other) {
    const sums = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
    sums.requests += requests;
    sums.granted += granted;
    sums.neverUsed += neverUsed;
    into.set(name, sums);
  }
}
var isNeverUsed = ({ usage }) => usage !== void 0 && usage.used.length === 0 && usage.unknown.length === 0 && usage.unused.length > 0;
function tally(into, name, granted, idle) {
  const each = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
  each.requests += 1;
  if (granted) each.granted += 1;
  if (idle) each.neverUsed += 1;
  into.set(name, each);
}
var more = (into, name) => {
  into.set(name, (into.get(name) ?? 0) + 1);
};
function push(into, from, to) {
  if (from !== void 0 && to !== void 0 && to >= from) into.push(to - from);
}

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
  ["synthetic", ({ synthetic }) => synthetic],
  ["standing", ({ standing }) => standing],
  ["extensions", ({ extensions }) => extensions.filter(wasGiven).length],
  [
    "extension_pull_requests",
    ({ extensions }) => extensions.filter(wasGiven).flatMap(({ pull }) => pull === void 0 ? [] : [String(pull)])
  ],
  [
    "extension_approvers",
    ({ extensions }) => [
      ...new Set(extensions.filter(wasGiven).flatMap(({ approvers }) => approvers.map(({ login }) => login)))
    ]
  ],
  ["begins_later", beganLater],
  ["escalations", ({ escalated }) => escalated.length],
  ["break_glass", ({ breakGlass }) => breakGlass !== void 0],
  ["record_pull_request", ({ breakGlass }) => breakGlass?.record],
  ["signed_off", ({ breakGlass }) => time(breakGlass?.signedOff?.at)],
  ["signed_off_by", ({ breakGlass }) => (breakGlass?.signedOff?.by ?? []).map(({ login }) => login)]
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

// src/report/closed/closed-month.ts
var isClosedMonth = (item) => "precedents" in item;
var isSettled = (history, now) => !isPending(history, now) && !isLive(history, now) && (history.window === void 0 || history.window.until <= now) && (history.ended === void 0 || history.ended.at <= now) && history.timeline.every(({ at }) => at <= now) && !isUsageDue(history, now) && // Not due today, and perhaps tomorrow: the day of late data is still to come.
(history.usage?.final === true || history.window === void 0 || isForgotten(history.window.until, now));
var isForgotten = (until, now) => now > until + 90 * 24 * 60 * 60;
var CHANGING = /* @__PURE__ */ new Set(["absurd-time"]);
function closedMonth(month, histories, problems, now) {
  const counts = noCounts();
  const rows = [];
  const issues = [];
  const precedents = [];
  const texts = /* @__PURE__ */ new Map();
  for (const { name } of TABLES) for (const kind of ["csv", "jsonl"]) texts.set(`${name}.${kind}`, []);
  for (const history of histories) {
    if (!isSettled(history, now)) return void 0;
    countRequest(counts, history, now);
    rows.push(pageRow(history, now));
    issues.push(history.issue);
    const precedent = precedentOf(history);
    if (precedent !== void 0) precedents.push(precedent);
    for (const table of TABLES) {
      for (const row of table.rows(history, now)) {
        texts.get(`${table.name}.csv`)?.push(csvLine(row));
        texts.get(`${table.name}.jsonl`)?.push(jsonLine(table.columns, row));
      }
    }
  }
  if (issues.length === 0 || problems.some(({ code }) => CHANGING.has(code) || code === "unreadable-file"))
    return void 0;
  const bytes = new Map([...texts].map(([file, lines]) => [file, Buffer.from(lines.join(""), "utf8")]));
  return {
    month,
    issues,
    problems,
    counts,
    synthetic: rows.some(({ request }) => request.synthetic),
    lastFiling: Math.max(...rows.map(({ request }) => request.requestedAt)),
    rows: () => rows,
    precedents: () => precedents,
    lines: (file) => bytes.get(file) ?? new Uint8Array()
  };
}

export {
  noCounts,
  countRequest,
  repeatedKey,
  addCounts,
  TABLES,
  csvLine,
  jsonLine,
  isClosedMonth,
  isSettled,
  closedMonth
};
