import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isLive,
  isPending,
  stateNow
} from "./chunk-WRYWZH5C.js";
import {
  monthOf
} from "./chunk-KFAEXSQZ.js";

// src/report/metrics.ts
var REPEATED_FROM = 3;
var SHOWN = 50;
function countMetrics(asOf) {
  let requests = 0;
  let synthetic = 0;
  let selfApprovals = 0;
  const states = /* @__PURE__ */ new Map();
  const live = [];
  const pending = [];
  const neverUsed = [];
  const tampered = [];
  const toDecision = [];
  const toAccess = [];
  const lateness = [];
  const months = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  const accounts = /* @__PURE__ */ new Map();
  const services = /* @__PURE__ */ new Map();
  const actions = /* @__PURE__ */ new Map();
  const refusals = /* @__PURE__ */ new Map();
  const overGranted = /* @__PURE__ */ new Map();
  const approvers = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Map();
  const usage = { grants: 0, withoutKnowledge: 0, used: 0, unused: 0, unknown: 0 };
  function countUsage(history) {
    usage.grants += 1;
    if (history.usage === void 0) {
      usage.withoutKnowledge += 1;
      return;
    }
    const { used, unused, unknown } = history.usage;
    usage.used += used.length;
    usage.unused += unused.length;
    usage.unknown += unknown.length;
    for (const [known, list] of [
      [0, used.map(({ action }) => action)],
      [1, unused]
    ])
      for (const action of list) {
        const count2 = overGranted.get(action) ?? { known: 0, unused: 0 };
        count2.known += 1;
        count2.unused += known;
        overGranted.set(action, count2);
      }
  }
  function countApprovers({ issue, approvers: approved, timeline }) {
    const drafted = timeline.find(({ state }) => state === "drafted")?.at;
    for (const { id, login, at } of approved) {
      const load = approvers.get(id) ?? { login, latest: issue, approved: 0, waited: [] };
      load.approved += 1;
      if (issue > load.latest) Object.assign(load, { login, latest: issue });
      if (drafted !== void 0 && at !== void 0 && at >= drafted) load.waited.push(at - drafted);
      approvers.set(id, load);
    }
  }
  return {
    add(history) {
      requests += 1;
      if (history.synthetic) synthetic += 1;
      selfApprovals += history.selfApprovals;
      const state = stateNow(history, asOf);
      states.set(state, (states.get(state) ?? 0) + 1);
      if (isLive(history, asOf)) live.push(history.issue);
      else if (isPending(history)) pending.push(history.issue);
      if (history.tampered) tampered.push(history.issue);
      const filed = filedAt(history);
      const decided = decidedAt(history);
      push(toDecision, filed, decided);
      push(toAccess, filed, history.grantedAt);
      push(lateness, history.ended?.how === "expired" ? history.ended.at : void 0, history.removedAt);
      const granted = history.window !== void 0;
      const idle = granted && isNeverUsed(history);
      if (idle) neverUsed.push(history.issue);
      tally(months, filed === void 0 ? history.month : monthOf(filed), granted, idle);
      if (history.requester) tally(people, history.requester.login, granted, idle);
      if (history.account) tally(accounts, history.account, granted, idle);
      for (const service of new Set(history.services)) tally(services, service, granted, idle);
      for (const action of history.granted) count(actions, action);
      for (const code of new Set(history.timeline.flatMap(({ codes }) => codes))) count(refusals, code);
      if (granted) countUsage(history);
      countApprovers(history);
      const key = sameAgain(history);
      if (key !== void 0) {
        const known = repeated.get(key);
        if (known) {
          known.issues.push(history.issue);
          if (history.issue > known.latest.issue) known.latest = history;
        } else repeated.set(key, { latest: history, issues: [history.issue] });
      }
    },
    result: () => ({
      asOf,
      requests,
      synthetic,
      states: Object.fromEntries(states),
      live: ascending(live),
      pending: ascending(pending),
      toDecision: spread(toDecision),
      toAccess: spread(toAccess),
      sweepLateness: spread(lateness),
      byMonth: [...months].map(([month, each]) => ({ name: month, month, ...each })).sort((a, b) => a.month < b.month ? -1 : 1),
      byPerson: tallies(people),
      byAccount: tallies(accounts),
      byService: tallies(services),
      byAction: counted(actions).slice(0, SHOWN),
      usage: {
        ...usage,
        share: usage.used + usage.unused === 0 ? void 0 : usage.used / (usage.used + usage.unused)
      },
      neverUsed: ascending(neverUsed),
      overGranted: [...overGranted].map(([action, each]) => ({ action, ...each })).filter(({ unused }) => unused > 0).sort((a, b) => b.unused - a.unused || a.known - b.known || compare(a.action, b.action)).slice(0, SHOWN),
      repeated: [...repeated.values()].filter(({ issues }) => issues.length >= REPEATED_FROM).sort((a, b) => b.issues.length - a.issues.length || Math.min(...a.issues) - Math.min(...b.issues)).slice(0, SHOWN).map(({ latest, issues }) => repeatedOf(latest, ascending(issues))),
      refusals: counted(refusals),
      approvers: [...approvers.values()].map(({ login, approved, waited }) => ({ login, approved, waited: spread(waited) })).sort((a, b) => b.approved - a.approved || compare(a.login, b.login)),
      selfApprovals,
      tampered: ascending(tampered)
    })
  };
}
var filedAt = ({ created, timeline }) => created ?? timeline[0]?.at;
var DECISIONS = /* @__PURE__ */ new Set(["rejected", "refused", "cancelled", "lapsed"]);
var decidedAt = ({ window, timeline }) => window?.from ?? timeline.find(({ state }) => DECISIONS.has(state))?.at;
var isOpenOrLive = (history, at) => isLive(history, at) || isPending(history);
var isNeverUsed = ({ usage }) => usage !== void 0 && usage.used.length === 0 && usage.unknown.length === 0 && usage.unused.length > 0;
function tally(into, name, granted, idle) {
  const each = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
  each.requests += 1;
  if (granted) each.granted += 1;
  if (idle) each.neverUsed += 1;
  into.set(name, each);
}
var count = (into, name) => {
  into.set(name, (into.get(name) ?? 0) + 1);
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var tallies = (from) => [...from].map(([name, each]) => ({ name, ...each })).sort((a, b) => b.requests - a.requests || compare(a.name, b.name));
var counted = (from) => [...from].map(([name, times]) => ({ name, count: times })).sort((a, b) => b.count - a.count || compare(a.name, b.name));
var ascending = (issues) => [...issues].sort((a, b) => a - b);
function push(into, from, to) {
  if (from !== void 0 && to !== void 0 && to >= from) into.push(to - from);
}
function spread(lengths) {
  const sorted = Float64Array.from(lengths).sort();
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: at(1) };
}
function sameAgain({ requester, account, services, resources }) {
  if (requester === void 0 || account === void 0 || services.length === 0) return void 0;
  return JSON.stringify([requester.id, account, [...services].sort(), [...resources].sort()]);
}
function repeatedOf(latest, issues) {
  return {
    requester: latest.requester?.login ?? "",
    account: latest.account ?? "",
    services: [...latest.services].sort(),
    resources: [...latest.resources].sort(),
    issues,
    suggestion: latest.resources.length === 0 ? "Asked for often: consider a curated permission set that covers it." : "Asked for often: consider a name for these resources in aws-jit.yml, a curated permission set, or a lasting permission for just this."
  };
}

export {
  countMetrics,
  filedAt,
  decidedAt,
  isOpenOrLive
};
