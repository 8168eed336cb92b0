import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  OWN_WORKFLOWS,
  readWorkflowSettings
} from "./chunk-QIYMEYSQ.js";
import {
  CONFIGURATION,
  workflowsFor
} from "./chunk-MMXIRY4W.js";
import {
  workflows
} from "./chunk-GQQIA3F6.js";
import "./chunk-YTMCGAOV.js";
import "./chunk-D2GOKCXD.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-6ETFULRW.js";
import {
  readConfig
} from "./chunk-FQSBQVPG.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import {
  readNamed
} from "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";

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
    new Map(Object.entries(workflowsFor(settings, config.value))),
    check,
    "Run aws-jit workflows, and commit the result.",
    io
  );
}
export {
  writeWorkflows
};
