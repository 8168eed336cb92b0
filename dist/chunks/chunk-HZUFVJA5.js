import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  announcedUnder
} from "./chunk-T3NC5FS5.js";
import {
  supplementName
} from "./chunk-K7CWAQPI.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/tell/told-before.ts
var wasTakenBack = (issue, events) => shownState(issue) === "revoked" || // In one of several accounts it says nothing of the others.
events.some(({ kind, data }) => kind === "revoked" && data["part"] === void 0);
async function wasToldLive(github, issue, until, events) {
  if (events.some(({ kind }) => kind === "granted" || kind === "scheduled")) return true;
  if (until === void 0) return false;
  const keys = ["granted", "scheduled"].map((state) => `${state}:${formatInstant(until)}`);
  return (await announcedUnder(github, issue, [...keys, TOLD_OF_ACCOUNTS.live])).size > 0;
}
var TOLD_OF_ACCOUNTS = { live: "accounts-live:", none: "accounts:" };
var refusedKey = (kind, number) => `${kind}-${supplementName(kind, number)}-refused:`;

export {
  wasTakenBack,
  wasToldLive,
  TOLD_OF_ACCOUNTS,
  refusedKey
};
