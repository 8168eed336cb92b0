import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hasStatus
} from "./chunk-WUVZSFN2.js";

// src/github/call-budget.ts
var KEPT_FOR_REVOKING = 200;
var CALLS_TO_TELL = 12;
async function callsLeft(github) {
  try {
    const { data } = await github.octokit.rest.rateLimit.get();
    const { core, graphql } = data.resources;
    return Math.min(core.remaining, graphql?.remaining ?? Infinity);
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
}
function shortOfCalls(left, owed = 0) {
  if (left === void 0 || left - owed >= KEPT_FOR_REVOKING) return void 0;
  return `GitHub allows this repository's jobs ${left} more calls this hour, and the last ${KEPT_FOR_REVOKING} are kept for taking access back. The rest waits for a later run; the limit is renewed every hour.`;
}

export {
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls
};
