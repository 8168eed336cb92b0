import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORM,
  dueFiles
} from "./chunk-AJLPX2OW.js";
import {
  OWN_WORKFLOWS
} from "./chunk-DMUDF4WA.js";
import {
  workflows
} from "./chunk-47TTXHWH.js";
import "./chunk-FYHRZX45.js";
import {
  loadShippedFiles
} from "./chunk-4YP6FWPT.js";
import {
  keepHealth
} from "./chunk-D5AN4M2M.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-RAATGKSI.js";
import "./chunk-R5YSV2KX.js";
import {
  configurationOf
} from "./chunk-ZJUKOGG4.js";
import "./chunk-ABTGFNIV.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-PPOEPAEE.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

// src/commands/upkeep/due-after-upgrade.ts
async function tellDueAfterUpgrade(run) {
  try {
    const main = await readMainBranch(run.github);
    const shipped = loadShippedFiles();
    const templates = /* @__PURE__ */ new Map([
      ["deploy/account.yml", shipped.account],
      ["deploy/identity-center.yml", shipped.identityCenter]
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
