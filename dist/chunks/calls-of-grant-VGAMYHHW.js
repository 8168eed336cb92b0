import {
  attributedTo,
  callsOf,
  usedWindow
} from "./chunk-NK226RSO.js";
import {
  isCallOf
} from "./chunk-IWLFVA2V.js";
import "./chunk-HF7NUZHM.js";
import {
  accountNamed
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/commands/report/calls-of-grant.ts
var PAGES = 400;
var KEPT = 90 * 24 * 60 * 60;
async function callsOfGrant(desk, history, now) {
  const lasted = usedWindow(history);
  if (lasted === void 0) return `#${history.issue} gave no access, as the ledger has it.`;
  const until = Math.min(now, lasted.until);
  if (until <= lasted.from) return `The access of #${history.issue} has not begun.`;
  const attributed = attributedTo(desk, history, lasted);
  if (attributed === void 0)
    return `The ledger does not say to which principal #${history.issue} was granted.`;
  const account = history.account === void 0 ? void 0 : accountNamed(desk.config, history.account);
  if (account === void 0 || history.accountId !== void 0 && account.id !== history.accountId)
    return `aws-jit.yml names no account ${history.account ?? "?"} ${history.accountId ?? ""} any more, and so no role that could read there.`;
  const opened = await desk.open(account, PAGES);
  const window = { from: lasted.from, until };
  const { calls, complete } = await callsOf(desk, account, opened, history, [history], window);
  return {
    calls: calls.filter((call) => call.at >= window.from && call.at < window.until && isCallOf(call, attributed)).sort((a, b) => a.at - b.at),
    complete: complete && window.from >= now - KEPT,
    how: attributed.how,
    window
  };
}
export {
  callsOfGrant
};
