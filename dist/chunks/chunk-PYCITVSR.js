import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commitHeadline,
  pullRequestBody,
  pullRequestTitle
} from "./chunk-OZEZOOWV.js";
import {
  openEngine
} from "./chunk-OYKMHRBO.js";
import {
  approvalsWhenDrafted,
  besideOnMain,
  requestFacts
} from "./chunk-MWJZOUQL.js";
import {
  actionsIn,
  apartFacts,
  judge,
  judgePolicy,
  presetPolicy,
  servicesToAskFor
} from "./chunk-5MIFUWGR.js";
import {
  mayNotAsk
} from "./chunk-JJ2PR66P.js";
import {
  askBeside
} from "./chunk-EVUETXWJ.js";
import {
  recordedRequest,
  recordedStatements
} from "./chunk-F4Z63A3Q.js";
import {
  branchContents,
  rebuildBranch
} from "./chunk-3W76IXSP.js";
import {
  branchRebuilt,
  inReview,
  record,
  tell
} from "./chunk-N4NOZM76.js";
import {
  inTrial
} from "./chunk-AW7I7IIW.js";
import {
  curatedPath
} from "./chunk-GGYD5M4A.js";
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest
} from "./chunk-UTGFVHHR.js";
import {
  draftBranch,
  requestOfBranch
} from "./chunk-U5DQMNMQ.js";
import {
  announce
} from "./chunk-YPAMC7A5.js";
import {
  digestOf
} from "./chunk-2FQK2R5G.js";
import {
  LEDGER_BRANCH,
  ledgerEvent
} from "./chunk-ENQHRKQ2.js";
import {
  requestPaths
} from "./chunk-B3BKEO2H.js";
import {
  supplementName
} from "./chunk-IBVFYVOJ.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import {
  modelOfRun
} from "./chunk-ELQQBK54.js";
import {
  draftOf,
  startFromUse
} from "./chunk-4JZBPKGQ.js";
import {
  build
} from "./chunk-IWOURMNX.js";
import {
  personPath,
  precedentLines,
  readPersonFile,
  usedBefore
} from "./chunk-VPS6FZLN.js";
import {
  inlineText
} from "./chunk-RLMSQVHI.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-R5AY6TFM.js";
import {
  MOST_LEFT_OUT,
  formatDuration,
  formatInstant,
  serialise
} from "./chunk-SL7TKVXF.js";

// src/commands/draft/choose-engine.ts
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
function modelRecord(record2) {
  if (record2 === void 0) return {};
  const { model, tokens, exchanges, fallback } = record2;
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

// src/commands/draft/earlier-requests.ts
var read = /* @__PURE__ */ new WeakMap();
function precedentsOf(run, { requester }) {
  const known = read.get(run.github) ?? /* @__PURE__ */ new Map();
  read.set(run.github, known);
  const asked = known.get(requester.id) ?? ask(run, requester);
  known.set(requester.id, asked);
  return asked;
}
async function ask(run, requester) {
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

// src/commands/draft/open-pull-request.ts
async function propose(context, request, policy, judgement, parts, from) {
  const { run, main, config } = context;
  const { github } = run;
  const paths = requestPaths(request);
  const branch = draftBranch(request.issue);
  const present = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
  const files = {
    [paths.request]: serialiseRequest(request),
    [paths.policy]: policy,
    [paths.review]: judgement.view
  };
  const head = await commitFiles(context, branch, paths.request, files, present?.number, from);
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
var keepRequest = (context, request, from) => {
  const path = requestPaths(request).request;
  const files = { [path]: serialiseRequest(request) };
  return commitFiles(context, draftBranch(request.issue), path, files, void 0, from);
};
async function commitFiles({ run, main, config }, branch, requestPath, files, pull, from) {
  const { github } = run;
  const issue = requestOfBranch(branch);
  if (issue === void 0) throw new Error(`${branch} is not the branch of a request.`);
  for (let attempt2 = 1; ; attempt2++) {
    const head = await ensureBranch(github, branch, main.head);
    if (from !== void 0 && head !== from) throw new BranchMoved(branch);
    const there = await readFilesAt(github, head, Object.keys(files), "is absent");
    const changed = Object.entries(files).filter(([path, text]) => there.get(path) !== text);
    const contents = await branchContents(github, main.head, head);
    if (contents.foreign.length > 0) {
      if (pull !== void 0) {
        const words = inTrial(branchRebuilt(`#${issue}`, contents.foreign), config.trial);
        await announce(github, issue, `rebuilt-${head.slice(0, 12)}`, words, pull);
      }
      return rebuildBranch(github, branch, main.head, commitHeadline(issue, true), files);
    }
    const stale = contents.paths.filter((path) => !Object.hasOwn(files, path));
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

// src/commands/draft/tell-drafted.ts
async function tellDrafted({ run, config, ledger }, issue, { request, policy, judgement }, pull, record2 = {}) {
  await tell(run, ledger, {
    issue,
    state: "drafted",
    once: draftKey(request, policy),
    comment: void 0,
    status: {
      next: inReview(`#${pull.number}`),
      facts: [
        ...requestFacts(request, config.ticket.link, pull.number),
        ...apartFacts(judgement.review.understanding?.apart ?? [])
      ],
      trial: config.trial
    },
    data: {
      body: request.bodyDigest,
      ...recordedRequest(request),
      pull: pull.number,
      head: pull.head,
      policy: digestOf(policy),
      statements: recordedStatements(request, policy),
      ...record2,
      risk: judgement.risk,
      ...request.remarks === void 0 ? {} : { remarks: request.remarks.map(({ comment }) => comment) }
    }
  });
}
var draftKey = ({ bodyDigest, remarks = [], approvedDuration }, policy) => [
  digestOf(`${bodyDigest}
${policy}`).slice(0, 12),
  ...remarks.slice(-1).map(({ comment }) => String(comment)),
  ...approvedDuration === void 0 ? [] : [formatDuration(approvedDuration)]
].join("-");

// src/commands/draft/draft-attempt.ts
async function attempt(context, request) {
  const { run, config, knowledge } = context;
  if (request.curatedSet !== void 0) return curatedAttempt(context, request, request.curatedSet);
  const preset = await presetPolicy(run.github, context.main.head, request, config, knowledge.catalog);
  if (preset !== void 0) return presetAttempt(context, request, preset);
  const { draft, grounded, record: record2, said } = await context.engine(request, (document) => {
    const judged2 = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged2.findings, risk: judged2.decision === "pass" ? judged2.risk : "critical" };
  });
  if (draft.kind === "none")
    return { kind: "refused", reasons: `- ${inlineText(draft.reason)}`, codes: ["not-drafted"] };
  if (draft.kind === "questions") return draft;
  const use = usedBefore(await precedentsOf(run, request), request);
  const learned = grounded && startFromUse(grounded, request, use, knowledge.catalog);
  if (learned === void 0 || learned === grounded) return judged(context, request, draft, [], record2, said);
  const again = draftOf(learned, draft.engine, request, knowledge.catalog);
  const merged = again.kind === "picks" ? { ...draft, picks: again.picks, leftOut: again.leftOut } : draft;
  const first = await judged(context, request, merged, usedIn(learned), record2, said);
  return first.kind === "refused" ? judged(context, request, draft, [], record2, said) : first;
}
var usedIn = ({ picks }) => picks.flatMap(
  ({ action, grounds }) => grounds.flatMap(({ kind, requests = [] }) => kind === "used" ? [{ action: action.id, requests }] : [])
);
async function judged(context, request, draft, used, record2, said) {
  const granted = build(draft.picks, request, context.knowledge.catalog).document;
  const drafted = {
    ...draftedBy(draft, record2),
    ...used.length === 0 ? {} : { used }
  };
  const policy = serialise(granted);
  const full = await withEarlierRecord(context, { ...request, drafted }, policy);
  const judged2 = await judgedBeside(context, full, policy);
  if (judged2.kind === "refused") return judged2;
  const { judgement, beside } = judged2;
  return {
    kind: "ready",
    request: full,
    policy,
    judgement,
    beside,
    how: { model: record2?.fallback === void 0 ? record2?.model : void 0, notes: draft.notes, said },
    record: { engine: draft.engine, ...modelRecord(record2) },
    questions: draft.questions
  };
}
async function judgedBeside(context, request, policy, to) {
  const { catalog } = context.knowledge;
  const besides = to === void 0 ? [] : actionsIn(to.policy);
  const now = context.run.github.now();
  const judgement = judge(request, policy, context.config, context.knowledge, now, besides);
  if (judgement.decision === "refuse") {
    const reasons = judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`);
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(judgement.findings) };
  }
  const beside = await besideOnMain(context, request, policy, catalog, to?.live);
  const completed = beside?.findings.filter(({ severity }) => severity === "error") ?? [];
  if (beside && completed.length > 0) {
    const others = beside.others.issues.map((number) => `#${number}`).join(", ");
    const reasons = completed.map(
      ({ code, message }) => `- \`${code}\`: ${inlineText(message)} Beside it you have ${others}.`
    );
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(completed) };
  }
  return { kind: "passed", judgement, beside };
}
var codesOf = (findings) => [
  ...new Set(findings.map(({ code }) => code))
];
async function curatedAttempt(context, request, set) {
  const path = curatedPath(set);
  const policy = (await readFilesAt(context.run.github, context.main.head, [path])).get(path);
  if (policy === void 0) {
    const reason = `${path} is not in this repository yet. Ask the owners of aws-jit.yml to run \`aws-jit curated pull\` and merge what it writes.`;
    return { kind: "refused", reasons: `- ${reason}`, codes: ["curated-set-missing"] };
  }
  const services = servicesToAskFor(set, policy, context.config);
  const barred = await mayNotAsk(
    context.run.github,
    context.config,
    { ...request, services },
    request.requester.id
  );
  if (barred.length > 0) {
    const reasons = barred.map(({ message }) => `- ${inlineText(message)}`).join("\n");
    return { kind: "refused", reasons, codes: codesOf(barred) };
  }
  const judged2 = await judgedBeside(context, request, policy);
  if (judged2.kind === "refused") return judged2;
  const { judgement, beside } = judged2;
  const record2 = { engine: "curated", curatedSet: set };
  return { kind: "ready", request, policy, judgement, beside, how: void 0, record: record2, questions: [] };
}
async function presetAttempt(context, request, given) {
  if (!given.ok) {
    const reasons = given.problems.map(({ message }) => `- ${inlineText(message, 2e3)}`).join("\n");
    return { kind: "refused", reasons, codes: codesOf(given.problems) };
  }
  const judged2 = await judgedBeside(context, request, given.value);
  if (judged2.kind === "refused") return judged2;
  const { judgement, beside } = judged2;
  const record2 = { engine: "preset", preset: request.preset };
  return {
    kind: "ready",
    request,
    policy: given.value,
    judgement,
    beside,
    how: void 0,
    record: record2,
    questions: []
  };
}
function draftedBy(draft, record2) {
  return {
    engine: draft.engine === "rules" ? "rules" : "model",
    ...record2 === void 0 ? {} : { model: record2.model },
    exchanges: (record2?.exchanges ?? []).map(({ sent, received }) => ({
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
  const files = await readFilesAt(github, commit, [paths.request, paths.policy], "is absent");
  const read2 = readRequest(files.get(paths.request) ?? "");
  if (!read2.ok || read2.value.issue !== of.issue) return void 0;
  return { request: read2.value, policy: files.get(paths.policy) };
}
async function proposeReady(context, issue, { request, policy, judgement, beside, how, record: record2, questions }, revision, from) {
  const parts = { beside: beside?.others, drafting: how, revision };
  const pull = await propose(context, request, policy, judgement, parts, from);
  await tellDrafted(context, issue, { request, policy, judgement }, pull, record2);
  await askBeside(context, request, questions, pull.number);
  return pull;
}

// src/commands/tell/supplement-proposed.ts
var PROPOSED = {
  extension: "extension-proposed",
  difference: "difference-proposed"
};
function recordProposal({ run, ledger }, issue, kind, supplement, required) {
  const { number, until, reason } = supplement;
  const data = {
    [kind]: number,
    ..."by" in supplement ? { longer: formatDuration(supplement.by), extends: formatInstant(supplement.extends) } : {},
    until: formatInstant(until),
    required,
    why: reason
  };
  const key = supplementName(kind, number);
  record(
    run,
    ledger,
    issue,
    ledgerEvent(PROPOSED[kind], key, issue.number, run.github.now(), run.id, data),
    void 0
  );
}

export {
  engineOf,
  propose,
  keepRequest,
  tellDrafted,
  attempt,
  judgedBeside,
  draftedBy,
  draftAt,
  proposeReady,
  PROPOSED,
  recordProposal
};
