import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  CONFIGURATION
} from "./chunk-RTIHWIPV.js";
import "./chunk-WWKHSMC4.js";
import {
  OWN_WORKFLOWS,
  ownPins,
  readWorkflowSettings,
  workflowsFor
} from "./chunk-IUHM3BCS.js";
import {
  workflows
} from "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-RAATGKSI.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  readNamed
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
