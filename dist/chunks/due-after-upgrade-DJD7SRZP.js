import {
  FORM,
  dueFiles
} from "./chunk-3RY7JXST.js";
import {
  OWN_WORKFLOWS
} from "./chunk-IUHM3BCS.js";
import {
  workflows
} from "./chunk-AKFGJZ5H.js";
import "./chunk-PGGKUFXP.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import "./chunk-YRDYCG3V.js";
import {
  keepHealth
} from "./chunk-KTVOK3WN.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import {
  configurationOf
} from "./chunk-LA7JO4TQ.js";
import "./chunk-RAATGKSI.js";
import "./chunk-OOXREK5X.js";
import {
  openIssues
} from "./chunk-QW72YNWM.js";
import "./chunk-VB5SJ63I.js";
import {
  readFilesAt
} from "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RQRWCBON.js";
import "./chunk-TJH6FOLL.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-C2ZTIIJ5.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
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
