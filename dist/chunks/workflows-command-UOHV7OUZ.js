import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  CONFIGURATION,
  jobsFor
} from "./chunk-ZTTMCSF7.js";
import {
  PINNED,
  workflows
} from "./chunk-NBFZNDGX.js";
import "./chunk-CCWLHRT5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-D2GOKCXD.js";
import "./chunk-BUQLUHVV.js";
import {
  readConfig
} from "./chunk-32W3YLYS.js";
import "./chunk-2AEHJNAK.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  readNamed
} from "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";

// src/workflows/own-workflows.ts
var OWN_WORKFLOWS = {
  uses: "./",
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789",
  revokerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789",
  readerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-123456789"
};

// src/workflows/read-workflow-settings.ts
function readWorkflowSettings(texts) {
  const find = (file, pattern) => pattern.exec(texts[`.github/workflows/aws-jit-${file}.yml`] ?? "")?.[1];
  const request = texts[".github/workflows/aws-jit-request.yml"] ?? "";
  const pinned = new Set(Object.values(PINNED));
  const uses = [...request.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? "").find((what) => !pinned.has(what));
  if (uses === "./") return OWN_WORKFLOWS;
  const runner = find("request", /^ +runs-on: (.+)$/m);
  const region = find("grant", /^ +aws-region: (.+)$/m);
  const granterRole = find("grant", ROLE);
  const revokerRole = find("revoke", ROLE);
  const readerRole = find("report", ROLE);
  if (!uses || !runner || !region || !granterRole || !revokerRole || !readerRole) return void 0;
  const appClientId = find("grant", /^ +client-id: (.+)$/m);
  return {
    uses,
    runner,
    region,
    granterRole,
    revokerRole,
    readerRole,
    ...appClientId === void 0 ? {} : { appClientId },
    model: request.includes("secrets.OPENAI_API_KEY")
  };
}
var ROLE = /^ +role-to-assume: (.+)$/m;

// src/terminal/workflows-command.ts
async function writeWorkflows(check, io) {
  const config = readConfig(await readNamed(CONFIGURATION, io));
  if (!config.ok) {
    for (const { line, message } of config.problems) io.stderr(`${CONFIGURATION}:${line ?? 1}: ${message}
`);
    io.stderr("How many jobs share the accounts follows from it, so no workflow was written.\n");
    return 2;
  }
  const present = {};
  for (const path of Object.keys(workflows(OWN_WORKFLOWS))) present[path] = await io.read(path);
  const settings = readWorkflowSettings(present) ?? (await io.read("action.yml") === void 0 ? void 0 : OWN_WORKFLOWS);
  if (settings === void 0) {
    io.stderr(
      "The workflows that are here do not say which action, runner, Region and roles they were written with: one is missing or was changed. Delete .github/workflows/aws-jit-*.yml and run aws-jit init, which writes them.\n"
    );
    return 2;
  }
  return writeGenerated(
    new Map(Object.entries(workflows({ ...settings, jobs: jobsFor(config.value) }))),
    check,
    "Run aws-jit workflows, and commit the result.",
    io
  );
}
export {
  writeWorkflows
};
