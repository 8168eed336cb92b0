import {
  KNOWS,
  PATHS,
  examine,
  findingsText,
  readExaminations,
  readFiles,
  readGitHub,
  readModel,
  readSlack,
  reading
} from "./chunk-3SPLDROR.js";
import "./chunk-2DWM46LR.js";
import "./chunk-BAORC26W.js";
import "./chunk-YUFBPHXX.js";
import "./chunk-IUHM3BCS.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-PGGKUFXP.js";
import "./chunk-B2O7WOAY.js";
import "./chunk-A454Q73N.js";
import {
  slackUrl
} from "./chunk-3ESY24KH.js";
import "./chunk-RSKTCE7O.js";
import "./chunk-YRDYCG3V.js";
import {
  keepHealth
} from "./chunk-KTVOK3WN.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-ZRVOOPYJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-I6VAQL4J.js";
import "./chunk-D3SV5FMD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-BIRENMU3.js";
import "./chunk-5EWTJK2A.js";
import "./chunk-RAATGKSI.js";
import "./chunk-BG36MULF.js";
import "./chunk-OOXREK5X.js";
import {
  openIssues
} from "./chunk-QW72YNWM.js";
import {
  digestOf
} from "./chunk-VB5SJ63I.js";
import "./chunk-HIRZQZL2.js";
import {
  readFilesAt
} from "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import {
  modelOfRun
} from "./chunk-4N4QYRFZ.js";
import "./chunk-RQRWCBON.js";
import {
  fenced
} from "./chunk-TJH6FOLL.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-AIWIUXUU.js";
import "./chunk-C2ZTIIJ5.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";

// src/commands/doctor/collect-findings.ts
var SUBJECTS = ["files", "github", "jobs", "slack", "model"];
var MOST_SHOWN = 40;
var collectFindings = ({ slackToken, slackUrl: slackEndpoint }) => async (run) => {
  const { github } = run;
  const main = await readMainBranch(github);
  const texts = await readFilesAt(github, main.head, PATHS, "is absent");
  const { config, files } = await readFiles({ read: (path) => Promise.resolve(texts.get(path)) });
  const now = () => github.now() * 1e3;
  const online = await reading(() => readGitHub(github, { now, settings: true }, config, files));
  const limits = run.deadline.telling;
  const [jobs, slack, model] = config === void 0 ? [] : await Promise.all([
    readExaminations(github, config),
    readSlack(config, slackToken, slackUrl(config, slackEndpoint), limits),
    readModel(
      config,
      modelOfRun(config, { apiKey: run.modelKey, baseUrl: run.endpoints.openai }),
      limits
    )
  ]);
  const looked = examine(
    {
      config,
      files: { ...files, online: online.known ? online.value.online : online },
      github: online.known ? { known: true, value: online.value.facts } : online,
      accounts: /* @__PURE__ */ new Map(),
      center: void 0,
      ...{ jobs, slack, model }
    },
    SUBJECTS
  );
  await tellOf(run, looked);
  const text = findingsText(looked, SUBJECTS, false);
  run.log.group("What was found", text);
  return { done: [], failures: [], summary: fenced(text, 5e4) };
};
async function tellOf(run, looked) {
  const problems = looked.flatMap(
    ({ check, wrong }) => wrong.map(({ code, where, what, mend }) => ({
      code: `doctor-${code}-${digestOf(`${code} ${where}`).slice(0, 8)}`,
      message: `${where}: ${what} ${check.why} To mend it: ${mend}. Known to ${KNOWS[check.knows]}.`
    }))
  );
  const more = problems.length - MOST_SHOWN;
  const told = [
    ...problems.slice(0, MOST_SHOWN),
    ...more > 0 ? [
      {
        code: "doctor-more",
        message: `${more} more ${more === 1 ? "finding does" : "findings do"} not fit here. The page of this run has all of them.`
      }
    ] : []
  ];
  await keepHealth(run, await openIssues(run.github), /* @__PURE__ */ new Map([["doctor", told]]));
}
export {
  collectFindings
};
