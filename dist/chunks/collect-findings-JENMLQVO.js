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
} from "./chunk-Z64F3Z4B.js";
import "./chunk-KF3PQHGI.js";
import "./chunk-ACWTGJCU.js";
import {
  slackUrl
} from "./chunk-ML4673WG.js";
import "./chunk-RDAABIQ3.js";
import "./chunk-GSZJLBNR.js";
import "./chunk-LFMN4A6W.js";
import "./chunk-QJJX3NYL.js";
import "./chunk-4YP6FWPT.js";
import "./chunk-OL55AGLJ.js";
import "./chunk-A454Q73N.js";
import "./chunk-B4NHQG5K.js";
import {
  keepHealth
} from "./chunk-TKMPTEBN.js";
import "./chunk-LUNFZYRH.js";
import "./chunk-CI4XLLYF.js";
import "./chunk-DI665MB7.js";
import {
  modelOfRun
} from "./chunk-EEOM63I6.js";
import "./chunk-GDO33BXX.js";
import "./chunk-B66OAD6B.js";
import "./chunk-VY6YXIDO.js";
import "./chunk-IFLMFESQ.js";
import "./chunk-WM653DXR.js";
import "./chunk-B5IBDCAA.js";
import "./chunk-LJOCEF2A.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-VZTUYURE.js";
import "./chunk-DTI67AGW.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-QSHJUJQC.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-BNFQSDT6.js";
import "./chunk-SZJNTDGN.js";
import "./chunk-WKESV4YZ.js";
import "./chunk-ARPFXQ4J.js";
import "./chunk-RAATGKSI.js";
import {
  digestOf
} from "./chunk-3MLILY27.js";
import "./chunk-HF7NAW2U.js";
import "./chunk-4LQJA6KH.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-GORFQPRK.js";
import "./chunk-2BGXNBH6.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-LIJ6353E.js";
import "./chunk-GJFDJRFT.js";
import "./chunk-7WNQMOCI.js";
import "./chunk-5TAJP77P.js";
import "./chunk-VC6WY4ZP.js";
import "./chunk-MWU2LQD3.js";
import "./chunk-7KZVZYJN.js";
import "./chunk-VHEFVHN7.js";
import "./chunk-434PSRRI.js";
import "./chunk-T6WNDFHT.js";
import "./chunk-OBXU6W2K.js";
import {
  readFilesAt
} from "./chunk-B2COKJEP.js";
import "./chunk-EHB4MT47.js";
import "./chunk-46V3RT53.js";
import "./chunk-AH26NKPP.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-OSABLHJX.js";
import {
  readMainBranch
} from "./chunk-DYGSUZPK.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-BKZDKE24.js";
import "./chunk-YIZN3EWT.js";
import "./chunk-HYOLTXCT.js";
import "./chunk-V5NO4B6S.js";
import {
  fenced
} from "./chunk-CYU6AUDN.js";
import "./chunk-LKCM4BXS.js";
import "./chunk-LY6CB4Q6.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-LPWGAL7B.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
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
