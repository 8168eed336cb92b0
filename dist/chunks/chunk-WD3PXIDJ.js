import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openEngine,
  questionsText
} from "./chunk-2AK5YFEL.js";
import {
  modelOfRun
} from "./chunk-O7GRFR6R.js";
import {
  personPath,
  precedentLines,
  readPersonFile,
  usedBefore
} from "./chunk-7XOG4V56.js";
import {
  accessText,
  addedBy,
  approvalsWhenDrafted,
  besideOnMain,
  byDanger,
  curatedSummary,
  engineLine,
  howDrafted,
  judge,
  judgePolicy,
  leftOutLines,
  markdownOf,
  mayNotAsk,
  notShown,
  presetPolicy,
  principalText,
  recordedRequest,
  recordedStatements,
  remarkLines,
  requestFacts,
  servicesToAskFor,
  ticketText,
  whatItAllowsWithin
} from "./chunk-BBK4O4NU.js";
import {
  whyLines
} from "./chunk-DFUYBM5I.js";
import {
  digestOf
} from "./chunk-5YX2ITCK.js";
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest
} from "./chunk-4BINAWUK.js";
import {
  curatedPath
} from "./chunk-AMTCD5QK.js";
import {
  END_NOT_ENFORCED,
  TRIAL,
  asked,
  askedBeside,
  branchRebuilt,
  inReview,
  inTrial,
  tell
} from "./chunk-DVA5LWKZ.js";
import {
  announce
} from "./chunk-TLEWGYFP.js";
import {
  draftBranch,
  requestOfBranch
} from "./chunk-CFU6IJYO.js";
import {
  LEDGER_BRANCH
} from "./chunk-IQYODAHM.js";
import {
  requestPaths
} from "./chunk-WZMPT2HL.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-PN4MP4YD.js";
import {
  draftOf,
  startFromUse
} from "./chunk-P427TW3V.js";
import {
  build
} from "./chunk-JJCJOELZ.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-DQEUPZ6L.js";
import {
  hasStatus
} from "./chunk-CMQU2QMZ.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-5YBOPI3C.js";
import {
  array,
  boolean,
  number,
  object,
  string,
  unknown
} from "./chunk-JIFNNL5K.js";
import {
  MOST_LEFT_OUT,
  Sha,
  formatDuration,
  serialise
} from "./chunk-I7UX5XDG.js";

// src/commands/draft/ask-requester.ts
var roundOf = ({ bodyDigest, remarks = [] }) => `q${digestOf(JSON.stringify([bodyDigest, remarks.map(({ comment, text }) => [comment, text])])).slice(0, 12)}`;
var questionKey = (request) => `asked:${roundOf(request)}`;
function ask(context, issue, request, questions) {
  const words = asked(request.requester.login, questionsText(questions));
  return say(context, issue, "asked", words, roundOf(request), "Asked for more.", request.bodyDigest);
}
async function askBeside({ run, config }, request, questions, pull) {
  if (questions.length === 0) return;
  const words = askedBeside(request.requester.login, questionsText(questions), `#${pull}`);
  await announce(run.github, request.issue, questionKey(request), inTrial(words, config.trial));
}
async function say(context, issue, state, words, once, note, body = digestOf(issue.body), codes = []) {
  await tell(context.run, context.ledger, {
    issue,
    state,
    once,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: context.config.trial },
    data: { body, ...codes.length === 0 ? {} : { codes } }
  });
  return { issue: issue.number, state, note };
}

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

// src/commands/draft/earlier-requests.ts
var read = /* @__PURE__ */ new WeakMap();
function precedentsOf(run, { requester }) {
  const known = read.get(run.github) ?? /* @__PURE__ */ new Map();
  read.set(run.github, known);
  const asked2 = known.get(requester.id) ?? ask2(run, requester);
  known.set(requester.id, asked2);
  return asked2;
}
async function ask2(run, requester) {
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

// src/github/foreign-commits.ts
var comparison = object({
  total_commits: number(),
  commits: array(
    object({
      author: object({ login: string(), type: string() }).nullish(),
      committer: object({ login: string() }).nullish(),
      parents: array(unknown())
    })
  ),
  files: array(object({ filename: string(), status: string() })).optional()
});
async function branchContents({ octokit, owner, repo }, base, head) {
  if (base === head) return { paths: [], foreign: [] };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 100
  });
  const { total_commits: total, commits, files = [] } = comparison.parse(data);
  const foreign = new Set(
    commits.filter(
      ({ author, committer, parents }) => author?.type !== "Bot" || committer?.login !== COMMITS_FOR_GITHUB || parents.length !== 1
    ).map(({ author }) => author?.login ?? UNNAMED)
  );
  if (total > commits.length) foreign.add(UNNAMED);
  return {
    paths: files.filter(({ status }) => status !== "removed").map(({ filename }) => filename),
    foreign: [...foreign]
  };
}
var UNNAMED = "somebody";
var COMMITS_FOR_GITHUB = "web-flow";
var page = object({
  repository: object({
    pullRequests: object({
      pageInfo: object({ hasNextPage: boolean(), endCursor: string().nullish() }),
      nodes: array(
        object({
          headRefName: string(),
          headRefOid: string().refine(Sha.is),
          isCrossRepository: boolean(),
          commits: object({
            nodes: array(
              object({
                commit: object({
                  parents: object({ totalCount: number() }),
                  author: object({ email: string().nullish() }).nullish()
                })
              })
            )
          })
        })
      )
    })
  })
});
var QUERY = `query OpenDrafts($owner: String!, $repo: String!, $base: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: [OPEN], baseRefName: $base, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        headRefName
        headRefOid
        isCrossRepository
        commits(last: 10) { nodes { commit { parents(first: 1) { totalCount } author { email } } } }
      }
    }
  }
}`;
var BOTS = /\[bot\]@users\.noreply\./;
async function draftsPushedTo({ octokit, owner, repo }, base) {
  const found = [];
  for (let after; ; ) {
    const answer = await octokit.graphql(QUERY, { owner, repo, base, after });
    const { pageInfo, nodes } = page.parse(answer).repository.pullRequests;
    for (const { headRefName, headRefOid, isCrossRepository, commits } of nodes) {
      const issue = requestOfBranch(headRefName);
      const foreign = commits.nodes.some(
        ({ commit }) => commit.parents.totalCount !== 1 || !BOTS.test(commit.author?.email ?? "")
      );
      if (issue !== void 0 && !isCrossRepository && foreign)
        found.push({ issue, head: Sha.of(headRefOid) });
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor == null) return found;
    after = pageInfo.endCursor;
  }
}

// src/github/rebuild-branch.ts
async function rebuildBranch(github, branch, from, headline, files) {
  const { octokit, owner, repo } = github;
  const beside = `${branch}-rebuilt`;
  await deleteBranch(github, beside);
  await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${beside}`, sha: from });
  const commit = await commitOnBranch(github, beside, from, headline, files);
  try {
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: true });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
    throw new Error(
      `${branch} holds commits that are not the bot's, and a rule keeps the bot from replacing them: let it force-push to branches below aws-jit/ (Settings \u2192 Rules \u2192 Rulesets), or close the pull request and file the request anew.`,
      { cause: error }
    );
  } finally {
    await deleteBranch(github, beside);
  }
  return commit;
}

// src/messages/pull-request-body.ts
var pullRequestTitle = (issue, account, duration) => `AWS access for #${issue}: ${account}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var REMARKS_SHOWN = 3;
var LEFT_OUT_SHOWN = 6;
var SHORT_REASON = 280;
var SHORT_WHY = 160;
var NEW_NAMED = 8;
var STATEMENTS_ROOM = 4e4;
function pullRequestBody(review, paths, filesUrl, trial, { beside, drafting, revision, precedent = [] } = {}) {
  const { request, risk, riskReasons, explanation, required } = review;
  const notes = [...review.notes, ...beside?.notes ?? []];
  const allowed = whatItAllowsWithin(explanation, STATEMENTS_ROOM);
  const missing = notShown(allowed);
  const why = riskReasons.map((reason) => inlineText(reason)).join("; ");
  const inLine = why !== "" && why.length <= SHORT_WHY;
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** from the merge. **Risk: ${risk}**${inLine ? `: ${why}` : ""}.`,
    ...addedResources(review),
    ...request.ticket === void 0 ? [] : [`- ticket: ${ticketText(request.ticket, review.ticketLink)}`],
    "",
    `Why, in ${request.requester.login}'s own words:`,
    ...reasonLines(request.reason),
    ...earlierRemarks(request.remarks ?? []),
    ...(request.remarks ?? []).slice(-REMARKS_SHOWN).flatMap((remark) => remarkLines(remark, SHORT_REASON)),
    "",
    ...revision === void 0 ? [] : [
      `**What is different since ${inlineText(revision.by)} asked for a change:**`,
      revision.difference,
      ""
    ],
    review.curated === void 0 ? "What the policy lets them do:" : curatedSummary(review.curated),
    ...review.curated?.mode === "assign" ? [`**${END_NOT_ENFORCED}**`] : [],
    ...markdownOf(allowed.told),
    ...missing === void 0 ? [] : [
      "",
      `**It is more than a pull request can show: ${missing} are missing above. Do not decide by this text: read [all of it in words](${filesUrl}/${paths.review}).**`
    ],
    "",
    ...whys(review),
    ...review.sharedWith.length === 0 ? [] : [
      `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(", ")}.`,
      ""
    ],
    ...beside === void 0 ? [] : [besideLine(beside), ""],
    ...precedent.length === 0 ? [] : [...precedent, ""],
    ...inLine || riskReasons.length === 0 ? [] : ["Why this risk:", ...riskReasons.map((r) => `- ${inlineText(r)}`), ""],
    ...notes.length === 0 ? [] : ["To note:", ...notes.map((n) => `- ${inlineText(n)}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `**Approve and merge to grant it${required > 1 ? ` (${required} approvals)` : ""}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    "",
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
function whys({ explanation, understanding }) {
  if (understanding === void 0) return [];
  const { uncovered } = understanding;
  return [
    "Why each action is there:",
    ...whyLines(byDanger(explanation), understanding),
    "",
    ...uncovered.length === 0 ? [] : ["**Asked for, and not in it:**", ...uncovered.map((each) => `- ${inlineText(each)}`), ""]
  ];
}
var addedResources = ({ request }) => (request.raised ?? []).flatMap(
  (each) => "resource" in each ? [`- also on ${codeSpan(each.resource)}${addedBy(request, each.resource)}`] : []
);
var engineLines = (drafted) => drafted === void 0 ? [] : [engineLine(drafted), ""];
var leftOut = (all) => all.length === 0 ? [] : ["Considered, and left out:", ...leftOutLines(all, LEFT_OUT_SHOWN), ""];
function besideLine({ issues, added }) {
  const others = issues.map((issue) => `#${issue}`).join(", ");
  if (added === void 0) return `The same principal has ${others} as well; they were judged together.`;
  const { actions, uncertain } = added;
  const what = actions.length === 0 ? "nothing in it is new" : actions.length > NEW_NAMED ? `${actions.length} of its actions are new` : `new in it: ${actions.map((id) => codeSpan(id)).join(", ")}`;
  return `Beside what the same principal has by ${others}, ${what}${uncertain ? ", as far as those can be read" : ""}.`;
}
var earlierRemarks = ({ length }) => {
  const earlier = length - REMARKS_SHOWN;
  return earlier <= 0 ? [] : [
    `${earlier} earlier ${earlier === 1 ? "comment led" : "comments led"} the draft as well; the files have the words.`
  ];
};
function reasonLines(reason) {
  return reason.length <= SHORT_REASON ? [wrapped(reason)] : [wrapped(reason, SHORT_REASON), "The whole text is in the files."];
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
    const there = await readFilesAt(github, head, Object.keys(files));
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
async function tellDrafted({ run, config, ledger }, issue, { request, policy, judgement }, pull, record = {}) {
  await tell(run, ledger, {
    issue,
    state: "drafted",
    once: draftKey(request, policy),
    comment: void 0,
    status: {
      next: inReview(`#${pull.number}`),
      facts: requestFacts(request, config.ticket.link, pull.number),
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
  const { draft, grounded, record, said } = await context.engine(request, (document) => {
    const judged2 = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged2.findings, risk: judged2.decision === "pass" ? judged2.risk : "critical" };
  });
  if (draft.kind === "none")
    return { kind: "refused", reasons: `- ${inlineText(draft.reason)}`, codes: ["not-drafted"] };
  if (draft.kind === "questions") return draft;
  const use = usedBefore(await precedentsOf(run, request), request);
  const learned = grounded && startFromUse(grounded, request, use, knowledge.catalog);
  if (learned === void 0 || learned === grounded) return judged(context, request, draft, [], record, said);
  const again = draftOf(learned, draft.engine, request, knowledge.catalog);
  const merged = again.kind === "picks" ? { ...draft, picks: again.picks, leftOut: again.leftOut } : draft;
  const first = await judged(context, request, merged, usedIn(learned), record, said);
  return first.kind === "refused" ? judged(context, request, draft, [], record, said) : first;
}
var usedIn = ({ picks }) => picks.flatMap(
  ({ action, grounds }) => grounds.flatMap(({ kind, requests = [] }) => kind === "used" ? [{ action: action.id, requests }] : [])
);
async function judged(context, request, draft, used, record, said) {
  const granted = build(draft.picks, request, context.knowledge.catalog).document;
  const drafted = {
    ...draftedBy(draft, record),
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
    how: { model: record?.fallback === void 0 ? record?.model : void 0, notes: draft.notes, said },
    record: { engine: draft.engine, ...modelRecord(record) },
    questions: draft.questions
  };
}
async function judgedBeside(context, request, policy) {
  const { catalog } = context.knowledge;
  const judgement = judge(request, policy, context.config, context.knowledge, context.run.github.now());
  if (judgement.decision === "refuse") {
    const reasons = judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`);
    return { kind: "refused", reasons: reasons.join("\n"), codes: codesOf(judgement.findings) };
  }
  const beside = await besideOnMain(context, request, policy, catalog);
  const completed = beside?.findings.filter(({ severity }) => severity === "error") ?? [];
  if (beside && completed.length > 0) {
    const others = beside.others.issues.map((number2) => `#${number2}`).join(", ");
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
  const record = { engine: "curated", curatedSet: set };
  return { kind: "ready", request, policy, judgement, beside, how: void 0, record, questions: [] };
}
async function presetAttempt(context, request, given) {
  if (!given.ok) {
    const reasons = given.problems.map(({ message }) => `- ${inlineText(message, 2e3)}`).join("\n");
    return { kind: "refused", reasons, codes: codesOf(given.problems) };
  }
  const judged2 = await judgedBeside(context, request, given.value);
  if (judged2.kind === "refused") return judged2;
  const { judgement, beside } = judged2;
  const record = { engine: "preset", preset: request.preset };
  return {
    kind: "ready",
    request,
    policy: given.value,
    judgement,
    beside,
    how: void 0,
    record,
    questions: []
  };
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
  const read2 = readRequest(files.get(paths.request) ?? "");
  if (!read2.ok || read2.value.issue !== of.issue) return void 0;
  return { request: read2.value, policy: files.get(paths.policy) };
}
async function proposeReady(context, issue, { request, policy, judgement, beside, how, record, questions }, revision, from) {
  const parts = { beside: beside?.others, drafting: how, revision };
  const pull = await propose(context, request, policy, judgement, parts, from);
  await tellDrafted(context, issue, { request, policy, judgement }, pull, record);
  await askBeside(context, request, questions, pull.number);
  return pull;
}

export {
  questionKey,
  ask,
  say,
  engineOf,
  branchContents,
  draftsPushedTo,
  propose,
  keepRequest,
  tellDrafted,
  attempt,
  draftAt,
  proposeReady
};
