import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  announced
} from "./chunk-HDVXZSIZ.js";
import {
  supplementName
} from "./chunk-UL2KMK5F.js";
import {
  formatInstant
} from "./chunk-XWRBN6UU.js";

// src/commands/tell/told-before.ts
var wasTakenBack = (issue, events) => shownState(issue) === "revoked" || // In one of several accounts it says nothing of the others.
events.some(({ kind, data }) => kind === "revoked" && data["part"] === void 0);
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
