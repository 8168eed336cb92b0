import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORM,
  dueFiles
} from "./chunk-D57TTKQZ.js";
import {
  OWN_WORKFLOWS
} from "./chunk-WNU4ELLO.js";
import {
  workflows
} from "./chunk-PH2RH5BQ.js";
import "./chunk-TIWLFOL6.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import {
  keepHealth
} from "./chunk-LKBD5NHR.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import {
  configurationOf
} from "./chunk-LYWP7NPI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-YPAMC7A5.js";
import "./chunk-2FQK2R5G.js";
import {
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-7X4D7ZPB.js";
import {
  readMainBranch
} from "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";

// src/commands/upkeep/due-after-upgrade.ts
async function tellDueAfterUpgrade(run) {
  try {
    const main = await readMainBranch(run.github);
    const shipped = loadShippedFiles();
    const templates = /* @__PURE__ */ new Map([
      ["deploy/account.yml", shipped.account],
      ["deploy/identity-center.yml", shipped.identityCenter],
      ["deploy/audit.yml", shipped.audit]
    ]);
    const paths = [...Object.keys(workflows(OWN_WORKFLOWS)), FORM, ...templates.keys()];
    const present = await readFilesAt(run.github, main.head, paths);
    const due = dueFiles(configurationOf(main), present, templates);
    const problems = due === void 0 ? [] : problemsOf(due);
    await keepHealth(run, await openIssues(run.github), /* @__PURE__ */ new Map([["setup", problems]]));
    const lines = [...problems.map(({ message }) => message), ...due === void 0 ? [] : forSummary(due)];
    for (const line of lines) run.log.warning(line, { title: "To be done after another version" });
    return lines.length === 0 ? void 0 : lines.map((line) => `**Still to be done:** ${line}`).join("\n\n");
  } catch (error) {
    run.log.warning(
      `Whether workflows and form are up to date could not be told: ${error instanceof Error ? error.message : String(error)}`
    );
    return void 0;
  }
}
var UPGRADE = "Run aws-jit upgrade from the version that the workflows name, and merge what it writes (docs/upgrading.md of this tool).";
var named = (paths) => paths.join(", ");
function problemsOf({ pins, outdated }) {
  return [
    ...pins.length > 1 ? [
      {
        code: "setup-pins",
        message: `The workflows call this tool at ${pins.length} different commits, so that one request is judged by several rules. ${UPGRADE}`
      }
    ] : [],
    ...outdated.length > 0 ? [
      {
        code: "setup-outdated",
        message: `Written by another version of this tool, or for another configuration: ${named(outdated)}. ${UPGRADE}`
      }
    ] : []
  ];
}
var forSummary = ({ templates, form }) => [
  ...form ? [`${FORM} does not follow from aws-jit.yml as it is now. Run aws-jit form, and merge it.`] : [],
  ...templates.length === 0 ? [] : [
    `${named(templates)} is not as this version ships it: an earlier one, or changed by hand. aws-jit upgrade tells the two apart, and which stacks have to be deployed again.`
  ]
];
export {
  tellDueAfterUpgrade
};
