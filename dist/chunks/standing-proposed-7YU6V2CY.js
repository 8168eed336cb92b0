import {
  standingProblems,
  whoGains
} from "./chunk-UQPPUL3U.js";
import {
  judgeStanding
} from "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  parseStandingPath,
  readStandingAsWritten,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  changedFiles
} from "./chunk-OTKY73RQ.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  codeSpan,
  inlineText
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-WZTQZX65.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  loadCatalog
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/draft/standing-proposed.ts
var MOST = 5;
var MOST_LINES = 30;
async function sayStandingProposed({ github, event }) {
  if (event.kind !== "pull") return;
  const main = await readMainBranch(github);
  const change = await changedFiles(github, event.pull, main.branch);
  const config = readConfig(main.configuration ?? "");
  if (change === void 0 || !config.ok) return;
  const { head, paths } = change;
  const places = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const place = parseStandingPath(path);
    if (place !== void 0) places.set(standingText(place), place);
  }
  if (places.size === 0) return;
  const looked = [...places.values()].slice(0, MOST);
  const wanted = looked.flatMap((place) => Object.values(standingPaths(place)));
  const texts = await readFilesAt(github, head, wanted, "is absent");
  for (const place of looked) {
    const words = standingProposed(place, texts, config.value, github.now());
    if (words === void 0) continue;
    const key = `standing-${digestOf(`${standingText(place)}
${words}`).slice(0, 12)}`;
    await announce(github, event.pull, key, words);
  }
  if (places.size > MOST)
    await announce(
      github,
      event.pull,
      "standing-more",
      `This pull request brings ${places.size} standing approvals, and nothing is said here of ${places.size - MOST} of them. A pull request gives one: others have no effect.`
    );
}
function standingProposed(place, texts, config, now) {
  const paths = standingPaths(place);
  const [standing, policy, review] = [paths.standing, paths.policy, paths.review].map(
    (path) => texts.get(path)
  );
  if (standing === void 0 && policy === void 0 && review === void 0) return void 0;
  const title = `**Standing approval ${codeSpan(standingText(place))}.**`;
  const cannot = [paths.standing, paths.policy, paths.review].filter((path) => texts.get(path) === void 0).map((path) => `${codeSpan(path)} is not there.`);
  const add = (path, problems) => {
    for (const { line, message } of problems)
      cannot.push(`${codeSpan(path)}, line ${line ?? 1}: ${inlineText(message, 600)}`);
  };
  const read = standing === void 0 ? void 0 : readStandingAsWritten(standing);
  if (read?.ok === false) add(paths.standing, read.problems);
  const document = policy === void 0 ? void 0 : readPolicy(policy);
  if (document?.ok === false) add(paths.policy, document.problems);
  if (cannot.length > 0 || read?.ok !== true || policy === void 0)
    return [
      `${title} It cannot be read, and would give nothing:`,
      "",
      ...list(cannot),
      "",
      "Run `aws-jit standing write`, and commit all three files."
    ].join("\n");
  const { checked, required } = judgeStanding(place, policy, config, loadCatalog(), now);
  const against = standingProblems(read.value, place, config, now);
  const reasons = checked.riskReasons.map(({ text }) => inlineText(text, 600));
  const found = checked.findings.map(
    ({ code, message, severity }) => `${severity === "error" ? "" : "Note: "}${inlineText(message, 600)} (${codeSpan(code)})`
  );
  const refused = checked.decision === "refuse" || against.length > 0;
  return [
    `${title} Each use of it: **risk ${checked.risk}**, by the configuration of now, alone and not beside what somebody holds.`,
    ...reasons.length === 0 ? [] : ["", "Why this risk:", "", ...list(reasons)],
    ...found.length === 0 ? [] : ["", "What the guardrails find:", "", ...list(found)],
    ...refused ? [
      "",
      "**Each use of it would be refused.**",
      "",
      ...list(against.map((each) => inlineText(each, 600)))
    ] : [
      "",
      `${required} people have to approve it, none of them among GitHub ids ${whoGains(read.value, config).join(", ")}.`
    ],
    "",
    "<sub>It informs. What is approved are the files; each use is judged again by the configuration of then.</sub>"
  ].join("\n");
}
var list = (lines) => [
  ...lines.slice(0, MOST_LINES).map((each) => `- ${each}`),
  ...lines.length > MOST_LINES ? [`- and ${lines.length - MOST_LINES} more`] : []
];
export {
  sayStandingProposed,
  standingProposed
};
