import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accessText,
  approvalsWhenDrafted,
  principalText
} from "./chunk-ASSN5Z6B.js";
import {
  codeSpan,
  fenced,
  inlineText
} from "./chunk-6TKBCPKR.js";
import {
  BranchMoved,
  TRIAL,
  commitOnBranch,
  draftBranch,
  ensureBranch,
  openPullRequest,
  pullRequestsOf,
  readFilesAt,
  requestPaths,
  setStatus,
  updatePullRequest
} from "./chunk-G32SVG5E.js";
import {
  serialiseRequest
} from "./chunk-Y3XGGZ22.js";
import {
  formatDuration
} from "./chunk-HJDY6HA6.js";

// src/messages/how-drafted.ts
var MOST_NOTES = 8;
var MOST_SAID = 12;
var LONGEST_WHY = 120;
function howDrafted({ model, notes, said }) {
  return [
    model === void 0 ? "Drafted by rules, without a model." : `Drafted with the model ${codeSpan(model)}.`,
    ...limited(notes, MOST_NOTES).map((note) => `- ${inlineText(note)}`),
    "",
    ...said.length === 0 ? [] : [
      "The model says, and nothing checks it; it proves nothing and approves nothing:",
      ...limited(
        said.map(({ action, why }) => `${codeSpan(action)}: \u201C${inlineText(why, LONGEST_WHY)}\u201D`),
        MOST_SAID
      ).map((line) => `- ${line}`),
      ""
    ]
  ];
}
var limited = (lines, most) => lines.length <= most ? lines : [...lines.slice(0, most), `\u2026 and ${lines.length - most} more`];

// src/messages/pull-request.ts
var pullRequestTitle = (issue, account, duration) => `AWS access for #${issue}: ${account}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var SHORT_REASON = 280;
var SHORT_WHY = 160;
var PHONE_COLUMNS = 40;
var ACTIONS_SHOWN = 8;
var STATEMENTS_SHOWN = 12;
function pullRequestBody(review, paths, filesUrl, trial, beside, drafting) {
  const { request, risk, riskReasons, explanation, required } = review;
  const notes = [...review.notes, ...beside?.notes ?? []];
  const shown = explanation.statements.slice(0, STATEMENTS_SHOWN);
  const why = riskReasons.map((reason) => inlineText(reason)).join("; ");
  const inLine = why !== "" && why.length <= SHORT_WHY;
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** from the merge. **Risk: ${risk}**${inLine ? `: ${why}` : ""}.`,
    "",
    `Why, in ${request.requester.login}'s own words:`,
    ...reasonLines(request.reason),
    "",
    "What the policy lets them do:",
    ...shown.map(({ sentence }) => `- ${inlineText(sentence, 600)}`),
    ...shown.length < explanation.statements.length ? [`- \u2026 and ${explanation.statements.length - shown.length} more, in the files`] : [],
    "",
    ...beside === void 0 ? [] : [besideLine(beside), ""],
    `**Approve and merge to grant it${required > 1 ? ` (${required} approvals)` : ""}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    "",
    ...inLine || riskReasons.length === 0 ? [] : ["Why this risk:", ...riskReasons.map((r) => `- ${inlineText(r)}`), ""],
    ...notes.length === 0 ? [] : ["To note:", ...notes.map((n) => `- ${inlineText(n)}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `For #${request.issue}. What counts are the files, not this text:`,
    "",
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The policy](${filesUrl}/${paths.policy})`,
    `- [The request](${filesUrl}/${paths.request})`,
    "",
    ...drafting === void 0 ? [] : howDrafted(drafting)
  ].join("\n");
}
function besideLine({ issues, newActions, uncertain }) {
  const others = issues.map((issue) => `#${issue}`).join(", ");
  const shown = newActions.slice(0, ACTIONS_SHOWN).map((id) => codeSpan(id));
  const more = newActions.length - shown.length;
  const what = newActions.length === 0 ? "nothing in it is new" : `new in it: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `Beside what the same principal has by ${others}, ${what}${uncertain ? ", as far as those can be read" : ""}.`;
}
function reasonLines(reason) {
  return reason.length <= SHORT_REASON ? [fenced(folded(reason))] : [fenced(folded(reason), SHORT_REASON), "The whole text is in the files."];
}
function folded(text) {
  return text.split("\n").map((line) => {
    const rows = [];
    for (const word of line.split(" ")) {
      const row = rows.at(-1);
      if (row !== void 0 && row.length + 1 + word.length <= PHONE_COLUMNS)
        rows[rows.length - 1] = `${row} ${word}`;
      else rows.push(word);
    }
    return rows.join("\n");
  }).join("\n");
}

// src/commands/proposal.ts
async function propose(desk, request, policy, judgement, beside, drafting) {
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
  const title = pullRequestTitle(
    request.issue,
    request.account,
    request.approvedDuration ?? request.duration
  );
  const filesUrl = `${run.home}/blob/${branch}`;
  const body = pullRequestBody(judgement.review, paths, filesUrl, config.trial, beside, drafting);
  const pull = present ?? await openPullRequest(github, request.issue, main.branch, title, body);
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  await setStatus(github, head, {
    context: "aws-jit/guardrails",
    state: "success",
    description: `Within the guardrails. Risk: ${judgement.risk}. Approvals needed: ${judgement.required}.`
  });
  if (judgement.required > 1) await setStatus(github, head, approvalsWhenDrafted(judgement.required));
  annotate(run.log, paths.policy, judgement.findings);
  return { ...pull, head };
}
function annotate(log, file, findings) {
  for (const { code, severity, line, message } of findings) {
    log.warning(message, {
      title: severity === "approval" ? `${code} (second approval)` : code,
      file,
      ...line === void 0 ? {} : { startLine: line }
    });
  }
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

export {
  propose
};
