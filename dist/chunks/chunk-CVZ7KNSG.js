import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  announced
} from "./chunk-YPAMC7A5.js";
import {
  supplementName
} from "./chunk-IBVFYVOJ.js";
import {
  formatInstant
} from "./chunk-SL7TKVXF.js";

// src/commands/tell/told-before.ts
var wasTakenBack = (issue, events) => shownState(issue) === "revoked" || events.some(({ kind }) => kind === "revoked");
async function wasToldLive(github, issue, until, events) {
  if (events.some(({ kind }) => kind === "granted" || kind === "scheduled")) return true;
  if (until === void 0) return false;
  for (const state of ["granted", "scheduled"])
    if (await announced(github, issue, `${state}:${formatInstant(until)}`) !== void 0) return true;
  return false;
}
var refusedKey = (kind, number) => `${kind}-${supplementName(kind, number)}-refused:`;

export {
  wasTakenBack,
  wasToldLive,
  refusedKey
};
