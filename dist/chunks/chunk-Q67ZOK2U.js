import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOURLY
} from "./chunk-D2GOKCXD.js";

// src/commands/tell/telling-queue.ts
var ENOUGH = 20;
function tellingQueue(ledger) {
  const done = [];
  const failures = [];
  let kept = [];
  let telling;
  let ended = false;
  const tellKept = async () => {
    while (kept.length > 0) {
      const batch = kept;
      kept = [];
      for (const untold of batch) {
        const { issue, what } = untold;
        try {
          const said = await untold.tell();
          if (said) done.push(said);
        } catch (error) {
          failures.push(`#${issue} ${what}, but that could not be told: ${textOf(error)}`);
        }
      }
      try {
        await ledger.commit();
      } catch (error) {
        failures.push(`The ledger branch could not be written: ${textOf(error)}`);
      }
    }
  };
  const flush = () => {
    telling ??= tellKept().finally(() => {
      telling = void 0;
    });
  };
  return {
    add(untold) {
      if (ended) return;
      kept.push(untold);
      if (kept.length >= ENOUGH) flush();
    },
    flush,
    async end() {
      do {
        flush();
        await telling;
      } while (kept.length > 0);
      ended = true;
      return { done, failures };
    }
  };
}
var textOf = (error) => error instanceof Error ? error.message : String(error);

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
      if (event.kind !== "granted" || typeof arn !== "string" || !counts(event)) continue;
      among.add(arn);
      named.add(issue);
    }
  }
  return { scope: { among: [...among] }, named };
}

export {
  tellingQueue,
  COMPLETE,
  mayScanPartly,
  scanOf,
  scanAmong
};
