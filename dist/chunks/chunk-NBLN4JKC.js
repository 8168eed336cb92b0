import {
  HOURLY
} from "./chunk-YRDYCG3V.js";

// src/commands/run/listing-scope.ts
var COMPLETE = { scope: void 0, named: /* @__PURE__ */ new Set() };
var MOST_NAMED = 2e3;
var mayScanPartly = ({ event }, accounts) => event.kind === "other" && event.schedule === HOURLY && [...accounts].some(({ backend }) => backend === "identity-center");
async function scanOf(run, { accounts, mayAssign }, ledger, keys, counts = () => true) {
  if (!mayScanPartly(run, accounts)) return COMPLETE;
  if (mayAssign) return COMPLETE;
  try {
    const scan = scanAmong(await ledger.read(await keys()), counts);
    if ((scan.scope?.among.length ?? 0) <= MOST_NAMED) return scan;
    run.log.warning(
      `The ledger names more than ${MOST_NAMED} permission sets, so every one that there is is looked at.`
    );
    return COMPLETE;
  } catch (error) {
    run.log.warning(`The ledger could not be read, so every permission set is looked at: ${String(error)}`);
    return COMPLETE;
  }
}
function scanAmong(told, counts = () => true) {
  const among = /* @__PURE__ */ new Set();
  const named = /* @__PURE__ */ new Set();
  for (const [issue, events] of told) {
    for (const event of events) {
      const { arn } = event.data;
      if (event.kind !== "granted" && event.kind !== "scheduled" || typeof arn !== "string" || !counts(event))
        continue;
      among.add(arn);
      named.add(issue);
    }
  }
  return { scope: { among: [...among] }, named };
}

export {
  COMPLETE,
  mayScanPartly,
  scanOf,
  scanAmong
};
