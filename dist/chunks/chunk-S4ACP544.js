import {
  metricsOf
} from "./chunk-WRVV26P3.js";
import {
  filedAt,
  isLive,
  isPending
} from "./chunk-52ZP3XWL.js";
import {
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  earlier,
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/report/week-digest.ts
var DAY = 24 * 60 * 60;
var WEEK = 7 * DAY;
var THURSDAY = 3 * DAY;
function weekBefore(now) {
  const until = Math.floor((now + THURSDAY) / WEEK) * WEEK - THURSDAY;
  return { from: earlier(until, WEEK), until };
}
var TOLD_WITHIN = 2 * DAY;
var isWeekNews = (now) => now - weekBefore(now).until < TOLD_WITHIN;
function weeklyDigest(histories, now) {
  const week = weekBefore(now);
  const filed = [];
  const at = { live: 0, pending: 0 };
  for (const history of histories) {
    if (history.synthetic) continue;
    if (isLive(history, now)) at.live += 1;
    if (isPending(history, now)) at.pending += 1;
    const when = filedAt(history);
    if (when !== void 0 && when >= week.from && when < week.until) filed.push(history);
  }
  if (filed.length === 0 && at.live === 0 && at.pending === 0) return void 0;
  const day = (of) => formatInstant(of).slice(0, 10);
  const days = `${day(week.from)} to ${day(earlier(week.until, DAY))}`;
  return { ...digest(metricsOf(filed, now), at), week, days };
}
function digest(metrics, at = {
  live: metrics.live.length,
  pending: metrics.pending.length
}) {
  const { usage } = metrics;
  const known = usage.grants - usage.withoutKnowledge;
  const granted = metrics.byMonth.reduce((sum, each) => sum + each.granted, 0);
  const facts = [
    ["Requests", `${metrics.requests}, of which ${granted} granted`],
    ["Live now", `${at.live}; ${at.pending} pending`],
    ["To a decision", spreadText(metrics.toDecision)],
    ["To access", spreadText(metrics.toAccess)],
    [
      "Granted actions used",
      usage.share === void 0 ? "not known yet" : `${Math.round(usage.share * 100)} % (known of ${known} of ${usage.grants} grants; ${usage.unknown} actions unknown)`
    ],
    ["Never used", `${metrics.neverUsed.length} grant(s)`],
    ...some("Uses of standing approvals", sumOf(metrics.standing)),
    ...some("Uses by break glass", sumOf(metrics.breakGlass)),
    ...metrics.unsigned.length === 0 ? [] : [["Break glass that nobody signed off", listed(metrics.unsigned)]],
    ...some("Extended", metrics.extended),
    ...some("Approved ahead of their start", metrics.later),
    ...some("Told to further approvers", metrics.escalated),
    ...first(
      "Most over-granted",
      metrics.overGranted[0],
      (each) => `${each.action}, unused in ${each.unused} of ${each.known}`
    ),
    ...first("Refused most by", metrics.refusals[0], (each) => `${each.name} (${each.count})`),
    ...first("Approves most", metrics.approvers[0], (each) => `${each.login} (${each.approved})`),
    ...first(
      "Asked for again",
      metrics.repeated[0],
      (each) => `${each.requester}, ${each.issues.length} times: ${each.services.join(", ")} in ${each.account}`
    ),
    ...metrics.selfApprovals === 0 ? [] : [["Attempts to approve one\u2019s own", String(metrics.selfApprovals)]],
    ...metrics.tampered.length === 0 ? [] : [["Changed in AWS by somebody", metrics.tampered.map((n) => `#${n}`).join(", ")]],
    ...metrics.synthetic === 0 ? [] : [["Made up", `${metrics.synthetic} of the requests`]]
  ];
  return { text: facts.map(([label, value]) => `${label}: ${value}`).join("\n"), facts };
}
var NAMED = 20;
var listed = (issues) => [
  `${issues.length}:`,
  ...issues.slice(0, NAMED).map((issue) => `#${issue}`),
  ...issues.length > NAMED ? ["\u2026"] : []
].join(" ");
var sumOf = (tallies) => tallies.reduce((sum, { requests }) => sum + requests, 0);
var some = (label, count) => count === 0 ? [] : [[label, String(count)]];
var first = (label, item, text) => item === void 0 ? [] : [[label, text(item)]];
var spreadText = ({ count, median, p90 }) => median === void 0 || p90 === void 0 ? "none yet" : `median ${length(median)}, 90 % within ${length(p90)} (${count})`;
var length = (seconds) => seconds < 60 ? `${seconds}s` : seconds > 48 * 3600 ? `${Math.round(seconds / 86400)}d` : seconds > 7200 ? `${Math.round(seconds / 3600)}h` : formatDuration(seconds);

export {
  isWeekNews,
  weeklyDigest,
  digest
};
