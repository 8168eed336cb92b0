import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
} from "./chunk-VQE2JFQH.js";
import "./chunk-GWQSTICP.js";
import "./chunk-KQSIUECE.js";
import "./chunk-XF2PRCNM.js";
import "./chunk-WNU4ELLO.js";
import "./chunk-PH2RH5BQ.js";
import "./chunk-TIWLFOL6.js";
import "./chunk-B2O7WOAY.js";
import "./chunk-A454Q73N.js";
import {
  slackUrl
} from "./chunk-TRMFCBEA.js";
import "./chunk-DROB7HSP.js";
import {
  keepHealth
} from "./chunk-LKBD5NHR.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-PEZVDAH3.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-X3VQI3GV.js";
import "./chunk-NDPA377B.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-DE5G5JTY.js";
import "./chunk-B5F2BDMI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-3WJ3DQLN.js";
import "./chunk-YPAMC7A5.js";
import {
  digestOf
} from "./chunk-2FQK2R5G.js";
import "./chunk-ENQHRKQ2.js";
import {
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import {
  modelOfRun
} from "./chunk-ELQQBK54.js";
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
import {
  fenced
} from "./chunk-RLMSQVHI.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
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
