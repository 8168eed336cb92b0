import {
  decidedAt,
  filedAt
} from "./chunk-675XZYWQ.js";
import {
  parseInstant
} from "./chunk-XWRBN6UU.js";

// src/report/page/page-model.ts
var SHOWN = 397 * 24 * 60 * 60;
var MOST_ROWS = 2e4;
var noRows = () => ({ recent: [], older: 0, synthetic: false });
var isRecent = (filing, madeAt) => filing >= madeAt - SHOWN;
function addRow(rows, history, madeAt) {
  if (history.synthetic) rows.synthetic = true;
  if (isRecent(filingOf(history), madeAt) || isOpen(history, madeAt))
    rows.recent.push(pageRow(history, madeAt));
  else rows.older += 1;
}
function addRows(into, other) {
  for (const each of other.recent) into.recent.push(each);
  into.older += other.older;
  into.synthetic ||= other.synthetic;
}
var pageRow = (history, madeAt) => ({
  request: pageRequest(history),
  open: isOpen(history, madeAt),
  withoutTime: filedAt(history) === void 0 ? `events/${history.month}/${history.issue}.jsonl` : void 0
});
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
  const from = madeAt - SHOWN;
  const { older, synthetic } = rows;
  const recent = [...rows.recent].sort((a, b) => b.request.requestedAt - a.request.requestedAt);
  const over = recent.length - MOST_ROWS;
  const kept = over <= 0 ? recent : [...recent.filter(({ open }) => open), ...recent.filter(({ open }) => !open)].slice(0, MOST_ROWS);
  const last = kept.at(-1);
  const withoutTime = kept.flatMap(
    ({ withoutTime: where }) => where === void 0 ? [] : [
      {
        where,
        what: "It is not on record when this was filed: it is shown at the beginning of its month."
      }
    ]
  );
  return {
    repository,
    url,
    name,
    madeAt,
    stands,
    names,
    since: over > 0 && last ? last.request.requestedAt : older > 0 ? from : void 0,
    older: older + Math.max(0, over),
    synthetic,
    problems: [...problems.map(({ place, message }) => ({ where: place, what: message })), ...withoutTime],
    requests: kept.map(({ request }) => request)
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
  noRows,
  isRecent,
  addRow,
  addRows,
  pageRow,
  pageModel,
  pageRequest
};
