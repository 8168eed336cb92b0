import {
  countRequest,
  noCounts
} from "./chunk-OM2MZ4GZ.js";

// src/report/metrics.ts
var REPEATED_FROM = 3;
var SHOWN = 50;
function metricsFrom(counts, asOf) {
  const { usage } = counts;
  return {
    asOf,
    requests: counts.requests,
    synthetic: counts.synthetic,
    states: Object.fromEntries([...counts.states].sort(([a], [b]) => compare(a, b))),
    live: ascending(counts.live),
    pending: ascending(counts.pending),
    toDecision: spread(counts.toDecision),
    toAccess: spread(counts.toAccess),
    sweepLateness: spread(counts.lateness),
    byMonth: [...counts.months].map(([month, each]) => ({ name: month, month, ...each })).sort((a, b) => a.month < b.month ? -1 : 1),
    byPerson: tallies(counts.people),
    byAccount: tallies(counts.accounts),
    byService: tallies(counts.services),
    byAction: counted(counts.actions).slice(0, SHOWN),
    usage: {
      ...usage,
      share: usage.used + usage.unused === 0 ? void 0 : usage.used / (usage.used + usage.unused)
    },
    neverUsed: ascending(counts.neverUsed),
    overGranted: [...counts.overGranted].map(([action, each]) => ({ action, ...each })).filter(({ unused }) => unused > 0).sort((a, b) => b.unused - a.unused || a.known - b.known || compare(a.action, b.action)).slice(0, SHOWN),
    repeated: [...counts.repeated.values()].filter(({ issues }) => issues.length >= REPEATED_FROM).sort((a, b) => b.issues.length - a.issues.length || Math.min(...a.issues) - Math.min(...b.issues)).slice(0, SHOWN).map(({ latest, issues }) => repeatedOf(latest, ascending(issues))),
    refusals: counted(counts.refusals),
    approvers: [...counts.approvers.values()].map(({ login, approved, waited }) => ({ login, approved, waited: spread(waited) })).sort((a, b) => b.approved - a.approved || compare(a.login, b.login)),
    standing: tallies(counts.standing),
    breakGlass: tallies(counts.breakGlass),
    unsigned: ascending(counts.unsigned),
    extended: counts.extended,
    later: counts.later,
    escalated: counts.escalated,
    selfApprovals: counts.selfApprovals,
    tampered: ascending(counts.tampered)
  };
}
function metricsOf(histories, asOf) {
  const counts = noCounts();
  for (const history of histories) countRequest(counts, history, asOf);
  return metricsFrom(counts, asOf);
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var tallies = (from) => [...from].map(([name, each]) => ({ name, ...each })).sort((a, b) => b.requests - a.requests || compare(a.name, b.name));
var counted = (from) => [...from].map(([name, times]) => ({ name, count: times })).sort((a, b) => b.count - a.count || compare(a.name, b.name));
var ascending = (issues) => [...issues].sort((a, b) => a - b);
function spread(lengths) {
  const sorted = Float64Array.from(lengths).sort();
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: at(1) };
}
function repeatedOf(latest, issues) {
  return {
    requester: latest.requester,
    account: latest.account,
    services: [...latest.services].sort(),
    resources: [...latest.resources].sort(),
    issues,
    suggestion: latest.resources.length === 0 ? "Asked for often: consider a curated permission set that covers it." : "Asked for often: consider a name for these resources in aws-jit.yml, a curated permission set, or a lasting permission for just this."
  };
}

export {
  metricsFrom,
  metricsOf
};
