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
} from "./chunk-TU63BXMI.js";
import "./chunk-5RVMQZMP.js";
import "./chunk-P7VE2V3R.js";
import "./chunk-5DOAAJYW.js";
import "./chunk-JTUI2F77.js";
import "./chunk-FOMTMG7R.js";
import "./chunk-4YP6FWPT.js";
import "./chunk-XZOE46BU.js";
import {
  slackUrl
} from "./chunk-BEGW7JJP.js";
import "./chunk-RAAPTRM7.js";
import "./chunk-4NKX5KS5.js";
import "./chunk-7DLSXGL2.js";
import {
  keepHealth
} from "./chunk-EQ67FMKS.js";
import "./chunk-ZVP2QCYF.js";
import "./chunk-EKX4C6OK.js";
import "./chunk-MFO2RV2A.js";
import "./chunk-YEG7UO5H.js";
import "./chunk-W4KUGGYK.js";
import {
  modelOfRun
} from "./chunk-35RGDZ4M.js";
import "./chunk-RDVZ52ZU.js";
import "./chunk-UYHMEDX6.js";
import "./chunk-P4DVRT2W.js";
import "./chunk-SXIP3EIG.js";
import "./chunk-URKAUPEK.js";
import "./chunk-BGCXU4SN.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-ETA4EVSI.js";
import "./chunk-6Y6257H7.js";
import "./chunk-LGWJAWAI.js";
import "./chunk-SF2I53AO.js";
import "./chunk-XF2UVBX4.js";
import "./chunk-QXH4KMX7.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-XHXGKHRJ.js";
import {
  digestOf
} from "./chunk-XMDTAMTE.js";
import "./chunk-RLDHDB3V.js";
import "./chunk-RGTL6N5U.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-5VUGAJRB.js";
import "./chunk-LYU4J4TO.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-6NJRS54Q.js";
import "./chunk-ZPQOJMYP.js";
import "./chunk-HGYOQXOB.js";
import "./chunk-WOQUNMFK.js";
import "./chunk-M3UDNRPW.js";
import "./chunk-KVS5Z24R.js";
import "./chunk-P6Q6CXC4.js";
import "./chunk-LQGUB7LS.js";
import {
  readFilesAt
} from "./chunk-KFODN6XA.js";
import "./chunk-MU3EBKVO.js";
import "./chunk-PXDQ6CMQ.js";
import "./chunk-7YLTQWKC.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-EARLCNDF.js";
import {
  fenced
} from "./chunk-P2PCYKYC.js";
import {
  readMainBranch
} from "./chunk-BWVLIR4I.js";
import "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-VZSRFCHA.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-XJDHYNA7.js";
import "./chunk-CYIKYV75.js";
import "./chunk-2FKTRT3S.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";

// src/commands/doctor/collect-findings.ts
var SUBJECTS = ["files", "github", "jobs", "slack", "model"];
var MOST_SHOWN = 20;
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
  await keepHealth(run, await openIssues(run.github), /* @__PURE__ */ new Map([["doctor", problems.slice(0, MOST_SHOWN)]]));
}
export {
  collectFindings
};
