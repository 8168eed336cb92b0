import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decidedAt,
  filedAt,
  isLive,
  isPending,
  stateNow
} from "./chunk-BDWMMVXS.js";
import {
  monthOf
} from "./chunk-JRHRWIAT.js";

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
  repeated: /* @__PURE__ */ new Map()
});
function countRequest(into, history, asOf) {
  const { issue } = history;
  into.requests += 1;
  if (history.synthetic) into.synthetic += 1;
  into.selfApprovals += history.selfApprovals;
  more(into.states, stateNow(history, asOf));
  if (isLive(history, asOf)) into.live.push(issue);
  else if (isPending(history)) into.pending.push(issue);
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
function countApprovers({ approvers }, { issue, approvers: approved, timeline }) {
  const drafted = timeline.find(({ state }) => state === "drafted")?.at;
  for (const { id, login, at } of approved) {
    const load = approvers.get(id) ?? { login, latest: issue, approved: 0, waited: [] };
    load.approved += 1;
    if (issue > load.latest) Object.assign(load, { login, latest: issue });
    if (drafted !== void 0 && at !== void 0 && at >= drafted) load.waited.push(at - drafted);
    approvers.set(id, load);
  }
}
function countRepeated({ repeated }, { issue, requester, account, services, resources }) {
  if (requester === void 0 || account === void 0 || services.length === 0) return;
  const key = [requester.id, account, [...services].sort().join(" "), ...[...resources].sort()].join("\n");
  const latest = { issue, requester: requester.login, account, services, resources };
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

export {
  noCounts,
  countRequest,
  addCounts
};
