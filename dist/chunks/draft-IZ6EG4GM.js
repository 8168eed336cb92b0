import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  build,
  draftByRules,
  loadKnowledge
} from "./chunk-BV2RYZXT.js";
import {
  accessText,
  digestOf,
  judge,
  principalText,
  requestOfIssue
} from "./chunk-R2IHPFPU.js";
import "./chunk-GJ3O5FYF.js";
import "./chunk-HN4UZ46V.js";
import {
  serialise
} from "./chunk-VV2WRKN4.js";
import "./chunk-WNACMOGX.js";
import {
  fenced,
  inlineText
} from "./chunk-UHZWXLQ2.js";
import {
  MayNotOpenPullRequests,
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest
} from "./chunk-7SNWHUMR.js";
import {
  BranchMoved,
  STATES,
  TRIAL,
  announce,
  asked,
  commitOnBranch,
  configurationOf,
  draftBranch,
  drafted,
  editedAfterMerge,
  editedByOther,
  ensureBranch,
  needsMending,
  openLedger,
  readFilesAt,
  readMainBranch,
  refused,
  requestFilesAt,
  tell,
  unknownPerson
} from "./chunk-BSK3P5V6.js";
import {
  isRequest,
  requestPaths,
  serialiseRequest
} from "./chunk-3W3VMJ52.js";
import "./chunk-LW72LHPS.js";
import {
  accountNamed,
  formatDuration
} from "./chunk-MBVW4WTW.js";
import "./chunk-YG7EKQCF.js";
import {
  openIssues
} from "./chunk-U7R4MKIL.js";
import "./chunk-QTXGKDSB.js";
import "./chunk-IVYZFXGK.js";
import {
  earlier,
  monthOf
} from "./chunk-YWCEV5XF.js";
import "./chunk-HANBNIMK.js";

// src/messages/pull-request.ts
var pullRequestTitle = (issue, account, duration) => `AWS access for #${issue}: ${account}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var SHORT_REASON = 280;
var STATEMENTS_SHOWN = 12;
function pullRequestBody(review, paths, filesUrl, trial) {
  const { request, risk, riskReasons, explanation, required } = review;
  const shown = explanation.statements.slice(0, STATEMENTS_SHOWN);
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** from the merge. **Risk: ${risk}.**`,
    "",
    ...reasonLines(request.reason),
    "",
    ...shown.map(({ sentence }) => `- ${inlineText(sentence, 600)}`),
    ...shown.length < explanation.statements.length ? [`- \u2026 and ${explanation.statements.length - shown.length} more, in the files`] : [],
    "",
    `**Approve and merge to grant it${required > 1 ? ` (${required} approvals)` : ""}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    "",
    ...riskReasons.length === 0 ? [] : ["Why this risk:", ...riskReasons.map((r) => `- ${inlineText(r)}`), ""],
    ...review.notes.length === 0 ? [] : ["To note:", ...review.notes.map((n) => `- ${inlineText(n)}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `For #${request.issue}. What counts are the files, not this text:`,
    "",
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The policy](${filesUrl}/${paths.policy})`,
    `- [The request](${filesUrl}/${paths.request})`,
    ""
  ].join("\n");
}
function reasonLines(reason) {
  return reason.length <= SHORT_REASON ? [fenced(reason)] : [fenced(reason, SHORT_REASON), "The whole text is in the files."];
}

// src/request/problems-comment.ts
var MOST = 25;
var LONGEST = 4e4;
function problemsComment(problems) {
  const byField = /* @__PURE__ */ new Map();
  let shown = 0;
  let length = 0;
  for (const { path, message } of problems.slice(0, MOST)) {
    const text = inlineText(message);
    length += text.length;
    if (length > LONGEST) break;
    shown += 1;
    byField.set(path, [...byField.get(path) ?? [], text]);
  }
  const items = [...byField].map(([path, messages]) => {
    const field = `**${inlineText(path || "Request", 80)}**`;
    const [only, ...more] = messages;
    return more.length === 0 ? `- ${field}: ${only ?? ""}` : [`- ${field}:`, ...messages.map((message) => `  - ${message}`)].join("\n");
  });
  const left = problems.length - shown;
  return [...items, ...left > 0 ? [`- \u2026 and ${left} more`] : []].join("\n");
}

// src/commands/draft.ts
var LEFT_TO_ITS_EVENT = 10 * 60;
async function draft(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const desk = { run, main, config, knowledge: loadKnowledge(), ledger: openLedger(run.github), open };
  const { event } = run;
  const named = event.kind === "issue" && event.issue.open && isRequest(event.issue.body) ? event : void 0;
  const waiting = open.filter((issue) => issue.number !== named?.issue.number && isLeftOver(issue, desk));
  const done = [];
  const failures = [];
  for (const [issue, sender] of [
    ...named ? [[named.issue, named.sender]] : [],
    ...waiting.map((issue2) => [issue2, void 0])
  ]) {
    try {
      done.push(await draftOne(desk, issue, sender));
    } catch (error) {
      if (error instanceof MayNotOpenPullRequests) throw error;
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await desk.ledger.commit();
  return { done, failures };
}
function isLeftOver(issue, { run }) {
  const labels = new Set(Object.values(STATES).map(({ label }) => label));
  const young = issue.createdAt > earlier(run.github.now(), LEFT_TO_ITS_EVENT);
  return !young && !issue.labels.some((label) => labels.has(label));
}
async function draftOne(desk, issue, sender) {
  const { main, config, knowledge } = desk;
  const who = issue.author?.login ?? "ghost";
  if (sender && sender.id !== issue.author?.id && desk.run.event.kind === "issue" && desk.run.event.action === "edited") {
    const key = `edited-by-${sender.id}-${digestOf(issue.body).slice(0, 12)}`;
    await announce(desk.run.github, issue.number, key, editedByOther(who, `@${sender.login}`));
    return {
      issue: issue.number,
      state: "unchanged",
      note: `Edited by ${sender.login}, who is not its author.`
    };
  }
  if (issue.author?.type !== "User") {
    return refuse(desk, issue, "- Only a person can ask for access; this issue was not filed by one.");
  }
  if (!config.identities.has(issue.author.id)) {
    const owners = "the owners of this repository";
    const words = unknownPerson(who, issue.author.id, [...config.accounts.keys()].join(", "), owners);
    return say(desk, issue, "refused", words, "unknown", "Nobody has said who the requester is in AWS.");
  }
  const mine = desk.open.filter(({ author }) => author?.id === issue.author?.id && author !== void 0);
  if (mine.filter(({ number }) => number < issue.number).length >= config.max_open_per_person) {
    return refuse(
      desk,
      issue,
      `- You have ${mine.length} requests open, and \`max_open_per_person\` is ${config.max_open_per_person}. Close one that you no longer need.`
    );
  }
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog);
  switch (made.kind) {
    case "not-a-person":
      return refuse(desk, issue, "- Only a person can ask for access; this issue was not filed by one.");
    case "problems": {
      const words = needsMending(who, problemsComment(made.problems));
      return say(
        desk,
        issue,
        "asked",
        words,
        digestOf(issue.body).slice(0, 12),
        `${made.problems.length} field(s) to mend.`
      );
    }
    case "no-identity": {
      const account = `${made.ask.account} (${accountNamed(config, made.ask.account)?.id ?? "unknown"})`;
      const words = unknownPerson(who, made.requester.id, account, "the owners of this repository");
      return say(desk, issue, "refused", words, "unknown", "The requester has no identity in this account.");
    }
    case "request":
      return draftRequest(desk, issue, made.request);
  }
}
async function draftRequest(desk, issue, request) {
  const { run, main, config, knowledge } = desk;
  const who = request.requester.login;
  const filed = await requestFilesAt(run.github, main.head, [request.account], [monthOf(request.createdAt)]);
  if (filed.some((file) => file.issue === issue.number)) {
    await announce(
      run.github,
      issue.number,
      `edited-${request.bodyDigest.slice(0, 12)}`,
      editedAfterMerge(who)
    );
    return { issue: issue.number, state: "unchanged", note: "Edited after the merge." };
  }
  const drafted2 = draftByRules(request, knowledge);
  if (drafted2.kind === "none") return refuse(desk, issue, `- ${inlineText(drafted2.reason)}`);
  if (drafted2.kind === "questions") {
    const questions = drafted2.questions.map(
      ({ text, choices }, i) => `${i + 1}. ${inlineText(text)}${choices.map((c) => `
   - ${inlineText(c)}`).join("")}`
    );
    return say(
      desk,
      issue,
      "asked",
      asked(who, questions.join("\n")),
      request.bodyDigest.slice(0, 12),
      "Asked for more."
    );
  }
  const built = build(drafted2.picks, request, knowledge.catalog);
  const policy = serialise(built.document);
  const judgement = judge(request, policy, config, knowledge.catalog, run.github.now());
  if (judgement.decision === "refuse") {
    return refuse(
      desk,
      issue,
      judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`).join("\n")
    );
  }
  const pull = await propose(desk, request, policy, judgement);
  await setStatus(run.github, pull.head, {
    context: "aws-jit/guardrails",
    state: "success",
    description: `Within the guardrails. Risk: ${judgement.risk}. Approvals needed: ${judgement.required}.`
  });
  await say(desk, issue, "drafted", drafted(`#${pull.number}`), digestOf(policy).slice(0, 12), "", {
    pull: pull.number,
    head: pull.head,
    account: request.account,
    policy: digestOf(policy),
    engine: drafted2.engine,
    risk: judgement.risk
  });
  return {
    issue: issue.number,
    state: "drafted",
    note: `Pull request #${pull.number}, risk ${judgement.risk}.`
  };
}
async function propose(desk, request, policy, judgement) {
  const { run, main, config } = desk;
  const { github } = run;
  const paths = requestPaths(request);
  const branch = draftBranch(request.issue);
  const present = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
  const files = {
    [paths.request]: serialiseRequest(request),
    [paths.policy]: policy,
    [paths.review]: judgement.view
  };
  const head = await commitFiles(desk, branch, present, paths, files);
  const title = pullRequestTitle(request.issue, request.account, request.duration);
  const body = pullRequestBody(judgement.review, paths, `${run.home}/blob/${branch}`, config.trial);
  if (!present) return { ...await openPullRequest(github, request.issue, main.branch, title, body), head };
  if (present.body !== body) await updatePullRequest(github, present.number, { title, body });
  return { ...present, head };
}
async function commitFiles({ run, main }, branch, present, paths, files) {
  const { github } = run;
  const stale = present ? (await changedPaths(run, present.number)).filter((path) => !Object.hasOwn(files, path)) : [];
  const issue = Number(branch.slice(branch.indexOf("/") + 1));
  for (let attempt = 1; ; attempt++) {
    const head = await ensureBranch(github, branch, main.head);
    const there = await readFilesAt(github, head, Object.keys(files));
    const changed = Object.fromEntries(
      Object.entries(files).filter(([path, text]) => there.get(path) !== text)
    );
    const changes = { ...changed, ...Object.fromEntries(stale.map((path) => [path, null])) };
    if (Object.keys(changes).length === 0) return head;
    try {
      return await commitOnBranch(
        github,
        branch,
        head,
        commitHeadline(issue, there.get(paths.request) !== void 0),
        changes
      );
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 3) throw error;
    }
  }
}
async function changedPaths(run, pull) {
  const { octokit, owner, repo } = run.github;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pull,
    per_page: 100
  });
  return files.map(({ filename }) => filename);
}
async function refuse(desk, issue, reasons) {
  for (const pull of await pullRequestsOf(desk.run.github, issue.number)) {
    if (pull.open) await updatePullRequest(desk.run.github, pull.number, { state: "closed" });
  }
  const words = refused(issue.author?.login ?? "ghost", reasons);
  return say(
    desk,
    issue,
    "refused",
    words,
    digestOf(issue.body + reasons).slice(0, 12),
    "Refused before review."
  );
}
async function say(desk, issue, state, words, once, note, data = {}) {
  await tell(desk.run, desk.ledger, {
    issue,
    state,
    once,
    comment: words.comment === "" ? void 0 : words.comment,
    status: { next: words.next, facts: [], trial: desk.config.trial },
    data
  });
  return { issue: issue.number, state, note };
}
export {
  draft
};
