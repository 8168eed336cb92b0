import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  CONFIGURATION
} from "./chunk-GWQSTICP.js";
import "./chunk-KQSIUECE.js";
import {
  OWN_WORKFLOWS,
  ownPins,
  readWorkflowSettings,
  workflowsFor
} from "./chunk-WNU4ELLO.js";
import {
  workflows
} from "./chunk-PH2RH5BQ.js";
import "./chunk-TIWLFOL6.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-RAATGKSI.js";
import "./chunk-YRDYCG3V.js";
import {
  readConfig
} from "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  readNamed
} from "./chunk-SL7TKVXF.js";
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
      "The workflows that are here do not say which action, runner, Region and roles they were written with: one is missing or was changed. Delete .github/workflows/aws-jit-*.yml and run aws-jit init --write missing, which writes them.\n"
    );
    return 2;
  }
  const pins = ownPins(present);
  if (new Set(pins.map(({ uses }) => uses)).size > 1) {
    io.stderr(differ(pins));
    return 2;
  }
  return writeGenerated(
    new Map(Object.entries(workflowsFor(settings, config.value))),
    check,
    "Run aws-jit workflows, and commit the result.",
    io
  );
}
var differ = (pins) => [
  "The workflows call this action at different commits, and nobody here can tell which one is meant:",
  ...[...new Set(pins.map(({ path, uses }) => `  ${path}: ${uses}`))].sort(),
  "Nothing was written. `aws-jit upgrade` moves all of them to the commit that it runs from, and writes the workflows anew.",
  ""
].join("\n");
export {
  writeWorkflows
};
