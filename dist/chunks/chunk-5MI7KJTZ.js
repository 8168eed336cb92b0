import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addSeconds,
  parseInstant
} from "./chunk-KFAEXSQZ.js";

// src/policy/guardrails/settings.ts
var EXCEPTABLE = [
  "escalation",
  "escalation-scoped",
  "privileged-write",
  "pass-role",
  "resource-star",
  "sensitive-credentials",
  "sensitive-sessions",
  "sensitive-exposure",
  "sensitive-data"
];
var strictSettings = {
  sensitive: { credentials: "approval", sessions: "approval", exposure: "approval", data: "warn" },
  scoped_escalation: "approval",
  unscoped_reads: "refuse",
  pass_roles: [],
  second_approval: 2,
  exceptions: []
};
var DAY = 86400;
function exceptionEnds(exception) {
  const start = parseInstant(`${exception.until}T00:00:00Z`);
  return start === void 0 ? void 0 : addSeconds(start, DAY);
}

export {
  EXCEPTABLE,
  strictSettings,
  exceptionEnds
};
