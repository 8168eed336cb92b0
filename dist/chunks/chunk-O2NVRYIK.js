import {
  decidedAt,
  filedAt
} from "./chunk-52ZP3XWL.js";
import {
  earlier,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/report/page/row-filter.ts
function isOfKind(request, kind) {
  switch (kind) {
    case "request":
      return request.standing === void 0;
    case "use":
      return request.standing !== void 0 && request.breakGlass === void 0;
    case "break-glass":
      return request.breakGlass !== void 0;
    case "unsigned":
      return request.breakGlass !== void 0 && request.breakGlass.signedOffAt === void 0;
    case "extended":
      return request.extensions.some(({ givenAt }) => givenAt !== void 0);
    case "later":
      return beganLater(request);
    case "escalated":
      return request.escalated.length > 0;
  }
}
var beganLater = ({ from, grantedAt }) => from !== void 0 && grantedAt !== void 0 && from > grantedAt;
var everyApprover = ({ approvers, extensions }) => [
  .../* @__PURE__ */ new Set([...approvers, ...extensions.flatMap((each) => each.approvers)])
];
var PENDING = /* @__PURE__ */ new Set(["requested", "asked", "drafted", "approved", "failed"]);
var isPending = (request, now) => PENDING.has(request.state) || beginsLater(request, now);
var beginsLater = ({ state, from }, now) => state === "scheduled" && from !== void 0 && now < from;
var beginOf = ({ grantedAt, from }) => grantedAt === void 0 ? void 0 : from ?? grantedAt;
function endOf({ grantedAt, until, endedAt }) {
  if (grantedAt === void 0) return void 0;
  if (until === void 0) return endedAt;
  return endedAt === void 0 || endedAt > until ? until : endedAt;
}
function inForce(request, at) {
  const begin = beginOf(request);
  if (begin === void 0 || at < begin) return false;
  const end = endOf(request);
  return end === void 0 || at < end;
}

// src/report/page/page-model.ts
var SHOWN = 397 * 24 * 60 * 60;
var MOST_ROWS = 5e3;
var noRows = () => ({
  months: /* @__PURE__ */ new Map(),
  open: [],
  older: [],
  withoutTime: [],
  synthetic: false
});
var oldestMonth = (madeAt) => monthOf(earlier(madeAt, SHOWN));
function addRow(rows, history, madeAt) {
  addPageRow(rows, history.month, pageRow(history, madeAt));
}
function addPageRow(rows, month, row) {
  const known = rows.months.get(month);
  if (known === void 0) rows.months.set(month, [row]);
  else known.push(row);
  note(rows, row);
}
function note(rows, { request, withoutTime }) {
  if (request.synthetic) rows.synthetic = true;
  if (withoutTime !== void 0) rows.withoutTime.push(withoutTime);
}
function addRows(into, other) {
  for (const [month, rows] of other.months)
    into.months.set(month, [...into.months.get(month) ?? [], ...rows]);
  into.open.push(...other.open);
  into.older.push(...other.older);
  into.withoutTime.push(...other.withoutTime);
  into.synthetic ||= other.synthetic;
}
var pageRow = (history, madeAt) => {
  const request = pageRequest(history);
  return {
    request,
    open: isOpen(history, madeAt) || staysOpen(request, madeAt),
    withoutTime: filedAt(history) === void 0 ? `events/${history.month}/${history.issue}.jsonl` : void 0
  };
};
function oldestCarried(months, madeAt, most = MOST_ROWS) {
  const present = monthOf(madeAt);
  let oldest = monthOf(earlier(parseInstant(`${present}-01T00:00:00Z`) ?? madeAt, 1));
  let sum = 0;
  for (const [month, rows] of [...months].sort(([a], [b]) => a < b ? 1 : -1)) {
    sum += rows.length;
    if (month >= oldest) continue;
    if (sum > most) break;
    oldest = month;
  }
  return oldest;
}
function pageModel({
  repository,
  url,
  name,
  madeAt,
  stands,
  names = {},
  rows,
  problems
}) {
  const { synthetic } = rows;
  const months = [...rows.older].sort((a, b) => a.month < b.month ? -1 : 1);
  const first = [...rows.months.keys()].reduce((a, b) => a < b ? a : b, monthOf(madeAt));
  return {
    repository,
    url,
    name,
    madeAt,
    stands,
    names,
    since: months.length === 0 ? void 0 : parseInstant(`${first}-01T00:00:00Z`),
    months,
    synthetic,
    problems: [
      ...problems.map(({ place, message }) => ({ where: place, what: message })),
      ...[...rows.withoutTime].sort().map((where) => ({
        where,
        what: "It is not on record when this was filed: it is shown at the beginning of its month."
      }))
    ],
    // Newest first.
    requests: [...rows.open, ...[...rows.months.values()].flat()].map(({ request }) => request).sort((a, b) => b.requestedAt - a.requestedAt || b.issue - a.issue)
  };
}
var filingOf = (history) => filedAt(history) ?? parseInstant(`${history.month}-01T00:00:00Z`) ?? 0;
var staysOpen = (request, at) => isPending(request, at) || inForce(request, at) || isOfKind(request, "unsigned");
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
    principal: history.principal === void 0 ? "not on record" : principalWords(history.principal),
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
    from: window?.from,
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
    },
    standing: history.standing === void 0 ? void 0 : { name: history.standing, approvedAt: lastApproval(history) },
    breakGlass: history.breakGlass && {
      record: history.breakGlass.record,
      signedOffAt: history.breakGlass.signedOff?.at,
      signedOffBy: (history.breakGlass.signedOff?.by ?? []).map(({ login }) => login)
    },
    extensions: history.extensions.map(({ approvers, ...each }) => ({
      ...each,
      approvers: approvers.map(({ login }) => login)
    })),
    escalated: history.escalated
  };
}
var lastApproval = ({ approvers }) => approvers.flatMap(({ at }) => at ?? []).reduce((last, at) => last === void 0 || at > last ? at : last, void 0);
var KINDS = {
  "iam-user": "IAM user",
  "iam-role": "IAM role",
  "identity-center-user": "Identity Center user"
};
function principalWords(recorded) {
  const [kind = "", ...name] = recorded.split("/");
  return `${KINDS[kind] ?? kind} ${name.join("/")}`;
}

export {
  everyApprover,
  beginOf,
  endOf,
  inForce,
  noRows,
  oldestMonth,
  addRow,
  addPageRow,
  note,
  addRows,
  pageRow,
  oldestCarried,
  pageModel,
  staysOpen,
  pageRequest
};
