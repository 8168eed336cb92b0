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
} from "./chunk-JTMLYNHI.js";
import "./chunk-FZRTURVB.js";
import "./chunk-QPZPFK7D.js";
import {
  slackUrl
} from "./chunk-CUPOOLAS.js";
import "./chunk-BNVSRYZH.js";
import "./chunk-EFPRWAX7.js";
import "./chunk-ZPGJVK44.js";
import "./chunk-XHP2JGZJ.js";
import "./chunk-4YP6FWPT.js";
import "./chunk-ASKI7PUJ.js";
import "./chunk-4NKX5KS5.js";
import "./chunk-MXN35KVT.js";
import {
  keepHealth
} from "./chunk-2KD4N7VU.js";
import "./chunk-6QELRQWK.js";
import "./chunk-FN64JXFB.js";
import "./chunk-SNOAO7P4.js";
import {
  modelOfRun
} from "./chunk-4Y6TGBCZ.js";
import "./chunk-HBIFKZOE.js";
import "./chunk-M2LIBMYP.js";
import "./chunk-XJVVR5YU.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-HESKV3R2.js";
import "./chunk-3JC2E6ZX.js";
import "./chunk-J5DX2JF3.js";
import "./chunk-NQVN4B5L.js";
import "./chunk-C7GQWMKJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-PDDZZDIR.js";
import "./chunk-YBYYJHRB.js";
import {
  digestOf
} from "./chunk-RUFRSSEF.js";
import "./chunk-NCHCNZCJ.js";
import "./chunk-4NKBRQOA.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-A5MSSUHV.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-L4TBJOTK.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-XZBDONAS.js";
import "./chunk-Q52FVW7P.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-75YPEKEC.js";
import "./chunk-M3ZJDECD.js";
import "./chunk-XTHAILDX.js";
import "./chunk-7CHW4N7X.js";
import "./chunk-DGZRJ5K2.js";
import {
  readFilesAt
} from "./chunk-FUNLS4I6.js";
import "./chunk-UFYAVHYB.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues
} from "./chunk-4OTBFHZV.js";
import {
  readMainBranch
} from "./chunk-QQ4ZXOLX.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-VBL3SYO3.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import {
  fenced
} from "./chunk-BKRRDZAH.js";
import "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
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
