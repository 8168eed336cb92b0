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
} from "./chunk-UIRDSGPA.js";
import "./chunk-2TZZTRER.js";
import "./chunk-DZBB5BSY.js";
import "./chunk-RCSQ773T.js";
import {
  slackUrl
} from "./chunk-MPW7DUV7.js";
import "./chunk-R7LMOAFY.js";
import "./chunk-VDBOP6H6.js";
import "./chunk-KDLDEVKN.js";
import "./chunk-YZVXO2CE.js";
import "./chunk-4YP6FWPT.js";
import {
  keepHealth
} from "./chunk-EVKQ3CO6.js";
import "./chunk-5WTHNK4Z.js";
import "./chunk-A454Q73N.js";
import "./chunk-WVLUMZRV.js";
import "./chunk-6OKJZOYP.js";
import "./chunk-QBR6ID7Q.js";
import {
  modelOfRun
} from "./chunk-5F4DXY4Z.js";
import "./chunk-TV5QTJQY.js";
import "./chunk-RTZPVCY2.js";
import "./chunk-JNRX4IR6.js";
import "./chunk-Z2CN5FNE.js";
import "./chunk-7BFPWCJ2.js";
import "./chunk-DPLB4LFE.js";
import "./chunk-MUVPNWAW.js";
import "./chunk-QKJGYV7T.js";
import "./chunk-VEWZCETY.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-L46D4YRD.js";
import "./chunk-P4NKQW4O.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-TN6IJRLX.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-7J73DFFT.js";
import "./chunk-ZFSGIOBZ.js";
import {
  digestOf
} from "./chunk-FNA6XTYN.js";
import "./chunk-NTK332QW.js";
import "./chunk-RAATGKSI.js";
import "./chunk-PJ7MV3F7.js";
import "./chunk-JOON2KPS.js";
import "./chunk-HFSGM3KS.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-HZL7PLC3.js";
import "./chunk-V5NAUQC6.js";
import "./chunk-4B3M5HV5.js";
import "./chunk-ZFER3QA4.js";
import "./chunk-SAWPHQZF.js";
import "./chunk-VBRAZF5I.js";
import "./chunk-73T3MLOE.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-CSRUSCDP.js";
import "./chunk-HYND55M2.js";
import "./chunk-52DOAGUI.js";
import "./chunk-XBAYZPSE.js";
import "./chunk-AQGBZTJQ.js";
import "./chunk-WTMIF332.js";
import {
  readFilesAt
} from "./chunk-7DUQEMWH.js";
import "./chunk-5O5EG4K7.js";
import "./chunk-YRSO74I4.js";
import "./chunk-NDAA2G5X.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-KBURDLZM.js";
import {
  readMainBranch
} from "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SQ6YXVUN.js";
import "./chunk-ECOVK7ZG.js";
import "./chunk-3GKS2PAQ.js";
import "./chunk-PTRHJI3I.js";
import {
  fenced
} from "./chunk-63XAIK3P.js";
import "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-4YH2PBWD.js";
import "./chunk-U67SVY54.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
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
