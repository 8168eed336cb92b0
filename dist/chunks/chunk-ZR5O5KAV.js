import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modelOfRun,
  openEngine
} from "./chunk-BHY5W6WL.js";
import {
  personPath,
  precedentLines,
  readPersonFile
} from "./chunk-TKHZFWIH.js";
import {
  build
} from "./chunk-M5GBEJGF.js";
import {
  END_NOT_ENFORCED,
  accessText,
  approvalsWhenDrafted,
  besideOnMain,
  curatedSummary,
  engineLine,
  howDrafted,
  judge,
  judgePolicy,
  leftOutLines,
  principalText,
  recordedRequest,
  recordedStatements,
  remarkLines,
  requestFacts
} from "./chunk-UZLUWRRN.js";
import {
  digestOf
} from "./chunk-6Z3YQYLC.js";
import {
  inReview
} from "./chunk-OHN3QPBG.js";
import {
  TRIAL,
  openPullRequest,
  pullRequestsOf,
  setStatus,
  tell,
  updatePullRequest
} from "./chunk-4Y2JFMOU.js";
import {
  draftBranch,
  requestOfBranch
} from "./chunk-27JTSM5T.js";
import {
  LEDGER_BRANCH
} from "./chunk-66AHU2QG.js";
import {
  requestPaths
} from "./chunk-BLTFFHKN.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-FCFHHTHJ.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-2PJPUSQV.js";
import {
  MOST_LEFT_OUT
} from "./chunk-5CZPKX3J.js";
import {
  formatDuration
} from "./chunk-YC7I2M5Q.js";
import {
  curatedPath
} from "./chunk-XOIEUEHS.js";
import {
  serialise
} from "./chunk-VV2WRKN4.js";
import {
  codeSpan,
  fenced,
  inlineText
} from "./chunk-OVFC6JUE.js";

// src/commands/drafting-engine.ts
async function engineOf(run, config, knowledge) {
  const settings = modelOfRun(config, { apiKey: run.modelKey, baseUrl: run.endpoints.openai });
  if (settings === void 0 && config.model !== void 0) {
    run.log.warning(
      "aws-jit.yml names a model, but this job has no OPENAI_API_KEY: requests are drafted by rules. Set the secret of that name in the environment aws-jit-draft."
    );
  }
  const engine = await openEngine(settings, knowledge);
  return async (task, judge2) => {
    const drafting = await engine(task, judge2);
    if (drafting.record) log(run.log, drafting.record);
    return drafting;
  };
}
function modelRecord(record) {
  if (record === void 0) return {};
  const { model, tokens, exchanges, fallback } = record;
  return {
    model,
    ...tokens === void 0 ? {} : { tokens },
    exchanges: exchanges.map(({ sent, received }) => ({
      sent: digestOf(sent),
      received: received === void 0 ? null : digestOf(received)
    })),
    ...fallback === void 0 ? {} : { fallback: fallback.code }
  };
}
function log(to, { model, exchanges, tokens, fallback }) {
  for (const [index, { log: text, outcome, sent, received }] of exchanges.entries()) {
    const answer = received === void 0 ? "nothing" : digestOf(received);
    to.group(
      `Model ${model}, attempt ${index + 1}. Sent: ${digestOf(sent)}, received: ${answer}`,
      `Sent, without people's words:
${quoted(text)}
Made of the answer:
${quoted(outcome)}`
    );
  }
  if (tokens) to.info(`Tokens: ${tokens.prompt} sent, ${tokens.completion} received.`);
  if (fallback) to.info(`The model ${fallback.message}; drafted by rules.`);
}
var quoted = (text) => text.replaceAll("##[", "## [").split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `| ${line}`).join("\n");

// src/messages/pull-request.ts
var pullRequestTitle = (issue, account, duration) => `AWS access for #${issue}: ${account}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var REMARKS_SHOWN = 3;
var LEFT_OUT_SHOWN = 6;
var SHORT_REASON = 280;
var SHORT_WHY = 160;
var PHONE_COLUMNS = 40;
var ACTIONS_SHOWN = 8;
var STATEMENTS_SHOWN = 12;
function pullRequestBody(review, paths, filesUrl, trial, { beside, drafting, revision, precedent = [] } = {}) {
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
    ...(request.remarks ?? []).slice(-REMARKS_SHOWN).flatMap((remark) => remarkLines(remark, SHORT_REASON)),
    "",
    ...revision === void 0 ? [] : [
      `**What is different since ${inlineText(revision.by)} asked for a change:**`,
      revision.difference,
      ""
    ],
    review.curated === void 0 ? "What the policy lets them do:" : curatedSummary(review.curated),
    ...review.curated?.mode === "assign" ? [`**${END_NOT_ENFORCED}**`] : [],
    ...shown.map(({ sentence }) => `- ${inlineText(sentence, 600)}`),
    ...shown.length < explanation.statements.length ? [`- \u2026 and ${explanation.statements.length - shown.length} more, in the files`] : [],
    "",
    ...review.sharedWith.length === 0 ? [] : [
      `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(", ")}.`,
      ""
    ],
    ...beside === void 0 ? [] : [besideLine(beside), ""],
    ...precedent.length === 0 ? [] : [...precedent, ""],
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
    ...drafting === void 0 ? engineLines(request.drafted) : howDrafted(drafting),
    ...leftOut(request.drafted?.leftOut ?? [])
  ].join("\n");
}
var engineLines = (drafted) => drafted === void 0 ? [] : [engineLine(drafted), ""];
var leftOut = (all) => all.length === 0 ? [] : ["Considered, and left out:", ...leftOutLines(all, LEFT_OUT_SHOWN), ""];
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

// src/commands/precedents.ts
async function precedentsOf(run, { requester }) {
  try {
    const head = await branchHead(run.github, LEDGER_BRANCH);
    if (head === void 0) return [];
    const path = personPath(requester.id);
    return readPersonFile((await readFilesAt(run.github, head, [path])).get(path) ?? "");
  } catch (error) {
    run.log.warning(`What ${requester.login} had before could not be read: ${String(error)}`);
    return [];
  }
}

// src/commands/proposal.ts
async function propose(desk, request, policy, judgement, parts, from) {
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
  const head = await commitFiles(desk, branch, paths.request, files, from);
  const title = pullRequestTitle(
    request.issue,
    request.account,
    request.approvedDuration ?? request.duration
  );
  const filesUrl = `${run.home}/blob/${branch}`;
  const precedent = precedentLines(await precedentsOf(run, request), request);
  const body = pullRequestBody(judgement.review, paths, filesUrl, config.trial, { ...parts, precedent });
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
function annotate(log2, file, findings) {
  for (const { code, severity, line, message } of findings) {
    log2.warning(message, {
      title: severity === "approval" ? `${code} (second approval)` : code,
      file,
      ...line === void 0 ? {} : { startLine: line }
    });
  }
}
var keepRequest = (desk, request) => {
  const path = requestPaths(request).request;
  return commitFiles(desk, draftBranch(request.issue), path, { [path]: serialiseRequest(request) });
};
async function commitFiles({ run, main }, branch, requestPath, files, from) {
  const { github } = run;
  const issue = requestOfBranch(branch);
  if (issue === void 0) throw new Error(`${branch} is not the branch of a request.`);
  for (let attempt2 = 1; ; attempt2++) {
    const head = await ensureBranch(github, branch, main.head);
    if (from !== void 0 && head !== from) throw new BranchMoved(branch);
    const there = await readFilesAt(github, head, Object.keys(files));
    const changed = Object.entries(files).filter(([path, text]) => there.get(path) !== text);
    const stale = (await changedPaths(run, main.head, head)).filter((path) => !Object.hasOwn(files, path));
    const changes = {
      ...Object.fromEntries(changed),
      ...Object.fromEntries(stale.map((path) => [path, null]))
    };
    if (Object.keys(changes).length === 0) return head;
    const headline = commitHeadline(issue, there.get(requestPath) !== void 0);
    try {
      return await commitOnBranch(github, branch, head, headline, changes);
    } catch (error) {
      if (!(error instanceof BranchMoved) || from !== void 0 || attempt2 === 3) throw error;
    }
  }
}
async function changedPaths(run, base, head) {
  if (base === head) return [];
  const { octokit, owner, repo } = run.github;
  const basehead = `${base}...${head}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead,
    per_page: 1
  });
  return (data.files ?? []).filter(({ status }) => status !== "removed").map(({ filename }) => filename);
}

// src/commands/tell-drafted.ts
async function tellDrafted({ run, config, ledger }, issue, { request, policy, judgement }, pull, record = {}) {
  await tell(run, ledger, {
    issue,
    state: "drafted",
    once: draftKey(request, policy),
    comment: void 0,
    status: {
      next: inReview(`#${pull.number}`),
      facts: requestFacts(request, pull.number),
      trial: config.trial
    },
    data: {
      body: request.bodyDigest,
      ...recordedRequest(request),
      pull: pull.number,
      head: pull.head,
      policy: digestOf(policy),
      statements: recordedStatements(request, policy),
      ...record,
      risk: judgement.risk,
      ...request.remarks === void 0 ? {} : { remarks: request.remarks.map(({ comment }) => comment) }
    }
  });
}
var draftKey = ({ remarks = [], approvedDuration }, policy) => [
  digestOf(policy).slice(0, 12),
  ...remarks.slice(-1).map(({ comment }) => String(comment)),
  ...approvedDuration === void 0 ? [] : [formatDuration(approvedDuration)]
].join("-");

// src/commands/draft-attempt.ts
async function attempt(desk, request) {
  const { run, config, knowledge } = desk;
  const { catalog } = knowledge;
  if (request.curatedSet !== void 0) return curatedAttempt(desk, request, request.curatedSet);
  const { draft, record, said } = await desk.engine(
    request,
    (document) => judgePolicy(request, serialise(document), config, catalog, run.github.now()).findings
  );
  if (draft.kind === "none")
    return { kind: "refused", reasons: `- ${inlineText(draft.reason)}`, codes: ["not-drafted"] };
  if (draft.kind === "questions") return draft;
  const policy = serialise(build(draft.picks, request, catalog).document);
  const drafted = draftedBy(draft, record);
  const full = await withEarlierRecord(desk, { ...request, drafted }, policy);
  const judgement = judge(full, policy, config, catalog, run.github.now());
  if (judgement.decision === "refuse") {
    const reasons = judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`);
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(judgement.findings) };
  }
  const beside = await besideOnMain(desk, full, policy, catalog);
  const completed = beside?.findings.filter(({ severity }) => severity === "error") ?? [];
  if (beside && completed.length > 0) {
    const others = beside.others.issues.map((number) => `#${number}`).join(", ");
    const reasons = completed.map(
      ({ code, message }) => `- \`${code}\`: ${inlineText(message)} Beside it you have ${others}.`
    );
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(completed) };
  }
  return {
    kind: "ready",
    request: full,
    policy,
    judgement,
    beside,
    how: { model: record?.fallback === void 0 ? record?.model : void 0, notes: draft.notes, said },
    record: { engine: draft.engine, ...modelRecord(record) }
  };
}
var codesOf = (findings) => [
  ...new Set(findings.map(({ code }) => code))
];
async function curatedAttempt({ run, main, config, knowledge }, request, set) {
  const path = curatedPath(set);
  const policy = (await readFilesAt(run.github, main.head, [path])).get(path);
  if (policy === void 0) {
    const reason = `${path} is not in this repository yet. Ask the owners of aws-jit.yml to run \`aws-jit curated pull\` and merge what it writes.`;
    return { kind: "refused", reasons: `- ${reason}`, codes: ["curated-set-missing"] };
  }
  const judgement = judge(request, policy, config, knowledge.catalog, run.github.now());
  if (judgement.decision === "refuse") {
    const reasons = judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`);
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(judgement.findings) };
  }
  const record = { engine: "curated", curatedSet: set };
  return { kind: "ready", request, policy, judgement, beside: void 0, how: void 0, record };
}
function draftedBy(draft, record) {
  return {
    engine: draft.engine === "rules" ? "rules" : "model",
    ...record === void 0 ? {} : { model: record.model },
    exchanges: (record?.exchanges ?? []).map(({ sent, received }) => ({
      sent: digestOf(sent),
      ...received === void 0 ? {} : { received: digestOf(received) }
    })),
    leftOut: draft.leftOut.slice(0, MOST_LEFT_OUT)
  };
}
async function withEarlierRecord({ run }, request, policy) {
  if (request.drafted?.model === void 0) return request;
  const head = await branchHead(run.github, draftBranch(request.issue));
  if (head === void 0) return request;
  const earlier = await draftAt(run, head, request);
  if (earlier?.policy !== policy) return request;
  const { drafted } = earlier.request;
  if (drafted === void 0) return request;
  const same = { ...request, drafted };
  return serialiseRequest(same) === serialiseRequest(earlier.request) ? same : request;
}
async function draftAt({ github }, commit, of) {
  const paths = requestPaths(of);
  const files = await readFilesAt(github, commit, [paths.request, paths.policy]);
  const read = readRequest(files.get(paths.request) ?? "");
  if (!read.ok || read.value.issue !== of.issue) return void 0;
  return { request: read.value, policy: files.get(paths.policy) };
}
async function proposeReady(desk, issue, { request, policy, judgement, beside, how, record }, revision, from) {
  const parts = { beside: beside?.others, drafting: how, revision };
  const pull = await propose(desk, request, policy, judgement, parts, from);
  await tellDrafted(desk, issue, { request, policy, judgement }, pull, record);
  return pull;
}

export {
  engineOf,
  propose,
  keepRequest,
  tellDrafted,
  attempt,
  draftAt,
  proposeReady
};
