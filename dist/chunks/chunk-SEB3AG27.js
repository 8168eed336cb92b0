import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shownState
} from "./chunk-VOTQCFAN.js";
import {
  announced
} from "./chunk-5TAJP77P.js";
import {
  formatInstant
} from "./chunk-HQRPCQRH.js";

// src/commands/tell/told-before.ts
var wasTakenBack = (issue, events) => shownState(issue) === "revoked" || events.some(({ kind }) => kind === "revoked");
async function wasToldLive(github, issue, until, events) {
  if (events.some(({ kind }) => kind === "granted")) return true;
  if (until === void 0) return false;
  return await announced(github, issue, `granted:${formatInstant(until)}`) !== void 0;
}
var refusedKey = (number) => `extension-x${number}-refused:`;

export {
  wasTakenBack,
  wasToldLive,
  refusedKey
};
