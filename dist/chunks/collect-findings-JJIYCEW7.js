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
} from "./chunk-MKX7Z4KK.js";
import "./chunk-O3H7XLSE.js";
import "./chunk-3F65LMY2.js";
import {
  slackUrl
} from "./chunk-DGI2MVMA.js";
import "./chunk-E6XIM7XJ.js";
import "./chunk-DMUDF4WA.js";
import "./chunk-47TTXHWH.js";
import "./chunk-FYHRZX45.js";
import "./chunk-4YP6FWPT.js";
import "./chunk-BF4A3SDP.js";
import "./chunk-LO2YZAYG.js";
import "./chunk-A454Q73N.js";
import {
  keepHealth
} from "./chunk-D5AN4M2M.js";
import "./chunk-XNLZKGOF.js";
import "./chunk-PGAOHB2U.js";
import "./chunk-P45BDBMK.js";
import "./chunk-Z3JO4MTQ.js";
import {
  modelOfRun
} from "./chunk-MOZ63D3U.js";
import "./chunk-WYFGDPDO.js";
import "./chunk-IFTNRVUC.js";
import "./chunk-Q2MGR3N3.js";
import "./chunk-T3SODRSX.js";
import "./chunk-Z7IMV3OO.js";
import "./chunk-XRZKGV3A.js";
import "./chunk-KM6V4D4M.js";
import "./chunk-YYD4XHAK.js";
import "./chunk-QYKUX4BK.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-H7U6555I.js";
import "./chunk-LCRM5ZJ3.js";
import "./chunk-IGYH6CVE.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-O5UFXCSB.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import {
  digestOf
} from "./chunk-R5YSV2KX.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-XQNBWVBA.js";
import "./chunk-PHQI57RM.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-NY2BI3KC.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-ZJUKOGG4.js";
import "./chunk-BYKOBLBQ.js";
import "./chunk-V5AIFRQ7.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-ON5QFYFO.js";
import "./chunk-4IL4BXG7.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import "./chunk-IOLNIDZB.js";
import "./chunk-BJN62RB5.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-IO52MYML.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-PPOEPAEE.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-3SKMLI7B.js";
import "./chunk-SJA752LS.js";
import "./chunk-VOIZJVVG.js";
import "./chunk-PTRHJI3I.js";
import {
  fenced
} from "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
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
