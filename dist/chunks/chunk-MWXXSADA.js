const { existsSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  connectOver,
  signIn
} from "./chunk-BGVENYMF.js";
import {
  NO_DEADLINE
} from "./chunk-ERMMND4W.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";

// src/terminal/signed-in/audit-access.ts
var CREDENTIALS = [
  "AWS_ACCESS_KEY_ID",
  "AWS_PROFILE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI"
];
var ALL_MS = 6 * 60 * 6e4;
async function openAudit({ ledger, repository, started, environment }, option, warn) {
  const to = await signIn(repository, environment);
  const missing = [
    ...typeof to === "string" ? [to] : [],
    ...CREDENTIALS.some((name) => environment[name]) ? [] : ["AWS credentials that may only read: AWS_PROFILE, or AWS_ACCESS_KEY_ID and what belongs to it"],
    ...existsSync(join(ledger, "events")) ? [] : [`a ledger: ${ledger} has no folder events. Check out the branch aws-jit-ledger there`]
  ];
  if (missing.length > 0 || typeof to === "string")
    return `${option} reads GitHub and AWS, and misses:
  ${missing.join("\n  ")}`;
  try {
    const run = terminalRun(to, started, environment, warn);
    const main = await readMainBranch(run.github);
    return { run, main, config: configurationOf(main) };
  } catch (error) {
    return `${to.repository} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
var terminalRun = (to, started, environment, warn) => ({
  github: connectOver(AbortSignal.timeout(ALL_MS), to),
  event: { kind: "other", name: "terminal" },
  url: "",
  home: to.home,
  // Names the sessions of AWS, which CloudTrail shows: `aws-jit-<second of the start>-1`.
  id: String(started),
  attempt: 1,
  sha: "",
  ref: "",
  workflow: void 0,
  log: { info: () => void 0, group: () => void 0, warning: warn, error: warn },
  endpoints: { aws: environment["AWS_ENDPOINT_URL"], openai: void 0, slack: void 0 },
  deadline: NO_DEADLINE,
  told: /* @__PURE__ */ new Map(),
  seen: /* @__PURE__ */ new Map(),
  aws: void 0,
  modelKey: void 0,
  slackToken: void 0
});

export {
  openAudit
};
