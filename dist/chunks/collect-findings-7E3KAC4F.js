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
} from "./chunk-HB24KUPF.js";
import "./chunk-5P2IGT4V.js";
import "./chunk-V7BFJPR4.js";
import "./chunk-4RJ3N242.js";
import {
  slackUrl
} from "./chunk-IYJP4GIC.js";
import "./chunk-HR2W2OOO.js";
import "./chunk-DMUDF4WA.js";
import "./chunk-47TTXHWH.js";
import "./chunk-ADBSMDZQ.js";
import "./chunk-4YP6FWPT.js";
import {
  keepHealth
} from "./chunk-XJG26ZNM.js";
import "./chunk-GSAO6ICZ.js";
import "./chunk-A454Q73N.js";
import "./chunk-NQCTJOM5.js";
import "./chunk-RIFDEUAM.js";
import "./chunk-WW22M2KI.js";
import {
  modelOfRun
} from "./chunk-WYGRSUPS.js";
import "./chunk-MTBXR53H.js";
import "./chunk-RASZJRZH.js";
import "./chunk-MCFVUSAV.js";
import "./chunk-YK44ICJ4.js";
import "./chunk-5RY6BNFH.js";
import "./chunk-7TPASVK3.js";
import "./chunk-QVHX4XI7.js";
import "./chunk-RIQWP2BG.js";
import "./chunk-EZY22GVP.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-JIPRC6AN.js";
import "./chunk-3YJCMZOX.js";
import "./chunk-QESXUDB6.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-WAUBPQ32.js";
import "./chunk-LUW3W73P.js";
import "./chunk-CI2BDBIM.js";
import "./chunk-RAATGKSI.js";
import {
  digestOf
} from "./chunk-BS2YJCRN.js";
import "./chunk-6WWY5OKV.js";
import "./chunk-QCZLGHDY.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-P7NHKAFD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-C4PRIFOD.js";
import "./chunk-HB3A65CV.js";
import "./chunk-VPYMMFT2.js";
import "./chunk-T5WOVIY7.js";
import "./chunk-GGNMV3C7.js";
import "./chunk-3FBFORYR.js";
import "./chunk-TERB6AOP.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-X7ATULI4.js";
import "./chunk-KCSJN43R.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-4PAVFN2V.js";
import "./chunk-EXRNJIRP.js";
import "./chunk-3DMSEFBX.js";
import "./chunk-TJC7UTDA.js";
import {
  readFilesAt
} from "./chunk-B27T6AWU.js";
import "./chunk-66T3O6EP.js";
import "./chunk-IL3AAK7Z.js";
import "./chunk-34AVKZB6.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-KMOS25V2.js";
import {
  readMainBranch
} from "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-NMUAJKPK.js";
import "./chunk-HMX4RS42.js";
import "./chunk-PRCHM3VI.js";
import "./chunk-PTRHJI3I.js";
import {
  fenced
} from "./chunk-KIBY2ZGN.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-A67EPBY3.js";
import "./chunk-S4EZBP64.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
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
