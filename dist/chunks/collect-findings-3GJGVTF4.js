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
} from "./chunk-PWDKAR2R.js";
import "./chunk-JVUTVAVF.js";
import "./chunk-7XPIEQSK.js";
import "./chunk-YUFBPHXX.js";
import "./chunk-IUHM3BCS.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-MNO2DOOB.js";
import "./chunk-B2O7WOAY.js";
import "./chunk-A454Q73N.js";
import {
  slackUrl
} from "./chunk-LIXBSQI2.js";
import "./chunk-RSKTCE7O.js";
import "./chunk-YRDYCG3V.js";
import {
  keepHealth
} from "./chunk-T22RBYA3.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-A2ZLQ477.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-Y4NNW3LB.js";
import "./chunk-YG3I6Y5D.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-REYELA5Y.js";
import "./chunk-VWWPLCWK.js";
import "./chunk-RAATGKSI.js";
import "./chunk-BG36MULF.js";
import "./chunk-HDVXZSIZ.js";
import {
  openIssues
} from "./chunk-XG2OM2L6.js";
import {
  digestOf
} from "./chunk-XE3QFG36.js";
import "./chunk-KLGKGQVN.js";
import {
  readFilesAt
} from "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import {
  modelOfRun
} from "./chunk-6FQ47JL4.js";
import "./chunk-UU2OJDM7.js";
import {
  fenced
} from "./chunk-TJH6FOLL.js";
import {
  readMainBranch
} from "./chunk-5EZN2YSB.js";
import "./chunk-VQ6OX5XD.js";
import "./chunk-FFB7JV26.js";
import "./chunk-OALWICPV.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
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
