import {
  FORM,
  dueFiles
} from "./chunk-AAE7PCAM.js";
import {
  OWN_WORKFLOWS
} from "./chunk-IUHM3BCS.js";
import {
  workflows
} from "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import "./chunk-YRDYCG3V.js";
import {
  keepHealth
} from "./chunk-LWD32UKE.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-RAATGKSI.js";
import "./chunk-T3NC5FS5.js";
import {
  openIssues
} from "./chunk-P4Z2YMR7.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
