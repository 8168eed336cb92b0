import {
  PINNED,
  workflows
} from "./chunk-AKFGJZ5H.js";
import {
  namesTeams
} from "./chunk-FTRXAVU5.js";

// src/setup/account-jobs.ts
var followsFrom = (config) => ({
  jobs: jobsFor(config),
  teamsAsk: namesTeams(config),
  model: config.model !== void 0
});
function jobsFor({ accounts, max_accounts_per_job }) {
  const iam = [...accounts.values()].filter(({ backend }) => backend === "iam").length;
  return Math.max(1, Math.ceil(iam / max_accounts_per_job));
}
var workflowsFor = (settings, config) => workflows({ ...settings, ...followsFrom(config) });

// src/workflows/own-workflows.ts
var OWN_WORKFLOWS = {
  uses: "./",
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789",
  revokerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789",
  readerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-123456789"
};

// src/workflows/action-pins.ts
var FULL = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}(?: # [\w.-]{1,40})?$/;
var isFullPin = (uses) => FULL.test(uses);
var pinsIn = (texts) => Object.entries(texts).flatMap(
  ([path, text = ""]) => [...text.matchAll(/^ +(?:- )?uses:(.+)$/gm)].flatMap(([, value = ""]) => {
    const uses = value.trim();
    const [action = ""] = uses.split("@");
    return action.startsWith(".") || !uses.includes("@") ? [] : [{ path, action, uses }];
  })
);
var NAMES = Object.keys(PINNED);
var actionOf = (uses) => uses.split("@")[0] ?? "";
var OTHERS = new Map(
  NAMES.map((name) => [actionOf(PINNED[name]), name])
);
function ownPins(texts) {
  const byAction = /* @__PURE__ */ new Map();
  for (const pin of pinsIn(texts).filter(({ action }) => !OTHERS.has(action)))
    byAction.set(pin.action, [...byAction.get(pin.action) ?? [], pin]);
  return [...byAction.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}
var commitOf = (uses) => /@([0-9a-f]{40})\b/.exec(uses)?.[1];
var versionOf = (uses) => /# v?(\d+(?:\.\d+){0,3})$/.exec(uses)?.[1]?.split(".").map(Number);
function compareVersions(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function movedPins(texts) {
  const moved = {};
  for (const { action, uses } of pinsIn(texts)) {
    const name = OTHERS.get(action);
    if (name === void 0 || !isFullPin(uses)) continue;
    const known = moved[name] ?? PINNED[name];
    if (commitOf(uses) === commitOf(known)) continue;
    const [theirs, ours] = [versionOf(uses), versionOf(known)];
    if (theirs === void 0 ? moved[name] === void 0 : compareVersions(theirs, ours ?? []) > 0)
      moved[name] = uses;
  }
  return moved;
}

// src/workflows/read-workflow-settings.ts
var WRITTEN = Object.keys(workflows(OWN_WORKFLOWS));
function readWorkflowSettings(all) {
  const texts = Object.fromEntries(WRITTEN.map((path) => [path, all[path]]));
  const find = (file, pattern) => pattern.exec(texts[`.github/workflows/aws-jit-${file}.yml`] ?? "")?.[1];
  const request = texts[".github/workflows/aws-jit-request.yml"] ?? "";
  const uses = /^ +(?:- )?uses: (\.\/)$/m.exec(request)?.[1] ?? ownOf(texts);
  if (uses === "./") return OWN_WORKFLOWS;
  const runner = find("request", /^ +runs-on: (.+)$/m);
  const region = find("grant", /^ +aws-region: (.+)$/m);
  const granterRole = find("grant", ROLE);
  const revokerRole = find("revoke", ROLE);
  const readerRole = find("report", ROLE);
  if (!uses || !runner || !region || !granterRole || !revokerRole || !readerRole) return void 0;
  const pinned = movedPins(texts);
  const appClientId = find("grant", /^ +client-id: (.+)$/m);
  return {
    uses,
    runner,
    region,
    granterRole,
    revokerRole,
    readerRole,
    ...appClientId === void 0 ? {} : { appClientId },
    model: request.includes("secrets.OPENAI_API_KEY"),
    ...Object.keys(pinned).length === 0 ? {} : { pinned }
  };
}
var ownOf = (texts) => {
  const own = ownPins(texts);
  return (own.find(({ path }) => path.endsWith("/aws-jit-request.yml")) ?? own[0])?.uses;
};
var ROLE = /^ +role-to-assume: (.+)$/m;

export {
  jobsFor,
  workflowsFor,
  OWN_WORKFLOWS,
  pinsIn,
  ownPins,
  commitOf,
  readWorkflowSettings
};
