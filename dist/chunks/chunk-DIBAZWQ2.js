import {
  useReceived,
  useRefused
} from "./chunk-EKLRLXO7.js";
import {
  readStandingFiles
} from "./chunk-D7YCYKZJ.js";
import {
  say
} from "./chunk-F2WOXJ2W.js";
import {
  GRANT_WORKFLOW,
  startWorkflow
} from "./chunk-HE2G7IOU.js";
import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import {
  recordedUse
} from "./chunk-6QJNZWWJ.js";
import {
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import {
  readStanding
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";

// src/commands/draft/receive-use.ts
async function receiveUse(context, issue) {
  const { run, main, config } = context;
  const who = issue.author?.login ?? "ghost";
  const found = await readIssue(run.github, issue.number);
  const now = found.kind === "issue" ? found.issue : issue;
  if (!now.open || shownState(now) !== void 0)
    return { issue: issue.number, state: "unchanged", note: "It was dealt with before." };
  const wrong = [];
  let named;
  const ask = parseUse(issue.body);
  if (!ask.ok) wrong.push(...ask.problems.map(({ path, message }) => `${path}: ${message}`));
  else {
    const name = standingText(ask.value.of);
    const files = await readStandingFiles(run.github, main.head, ask.value.of);
    const read = files && readStanding(files.standing);
    if (files !== void 0 && config.accounts.has(ask.value.of.account)) named = name;
    if (files === void 0 || !config.accounts.has(ask.value.of.account))
      wrong.push(
        `There is no standing approval ${name} here: its three files below standing/ are not all there.`
      );
    else if (read?.ok !== true) wrong.push(`The file of ${name} cannot be read; tell its owners.`);
    else if (issue.author === void 0 || !read.value.people.includes(issue.author.id))
      wrong.push(`You are not among those who may use ${name}.`);
    else {
      const words = useReceived(
        who,
        name,
        ask.value.duration ?? read.value.duration,
        read.value.review === "afterwards"
      );
      await announce(run.github, issue.number, "use-received", inTrial(words, config.trial));
      return { issue: issue.number, state: "unchanged", note: `A use of ${name}.` };
    }
  }
  const list = wrong.map((each) => `- ${inlineText(each, 1e3)}`).join("\n");
  return say(
    context,
    issue,
    "refused",
    useRefused(who, list),
    "use",
    "No use of a standing approval.",
    void 0,
    [],
    recordedUse(issue, named)
  );
}
async function startUse(run) {
  const { event, github } = run;
  if (event.kind !== "issue" || event.action !== "opened" || !isUse(event.issue.body))
    return { done: [], failures: [] };
  const { branch, head } = await readMainBranch(github);
  const ask = parseUse(event.issue.body);
  const files = ask.ok ? await readStandingFiles(github, head, ask.value.of) : void 0;
  const standing = files && readStanding(files.standing);
  const author = event.issue.author?.id;
  if (standing?.ok !== true || author === void 0 || !standing.value.people.includes(author))
    return { done: [], failures: [] };
  await startWorkflow(github, GRANT_WORKFLOW, branch, {});
  const note = "The run that gives it is started.";
  return { done: [{ issue: event.issue.number, state: "unchanged", note }], failures: [] };
}

export {
  receiveUse,
  startUse
};
