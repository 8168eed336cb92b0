import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commitHeadline,
  pullRequestBody,
  pullRequestTitle
} from "./chunk-P45BDBMK.js";
import {
  openEngine
} from "./chunk-Z3JO4MTQ.js";
import {
  modelOfRun
} from "./chunk-MOZ63D3U.js";
import {
  approvalsWhenDrafted,
  besideOnMain,
  recordedRequest,
  recordedStatements,
  requestFacts
} from "./chunk-WYFGDPDO.js";
import {
  judge,
  judgePolicy,
  presetPolicy,
  servicesToAskFor
} from "./chunk-Q2MGR3N3.js";
import {
  mayNotAsk
} from "./chunk-Z7IMV3OO.js";
import {
  askBeside
} from "./chunk-O5UFXCSB.js";
import {
  digestOf
} from "./chunk-R5YSV2KX.js";
import {
  curatedPath
} from "./chunk-PHQI57RM.js";
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest
} from "./chunk-NY2BI3KC.js";
import {
  draftBranch,
  requestOfBranch
} from "./chunk-TMCFQO6D.js";
import {
  branchRebuilt,
  inReview,
  tell
} from "./chunk-BYKOBLBQ.js";
import {
  inTrial
} from "./chunk-V5AIFRQ7.js";
import {
  announce
} from "./chunk-ABTGFNIV.js";
import {
  LEDGER_BRANCH
} from "./chunk-IW2RFNNB.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import {
  draftOf,
  startFromUse
} from "./chunk-IOLNIDZB.js";
import {
  build
} from "./chunk-BJN62RB5.js";
import {
  hasStatus
} from "./chunk-NYLECAUL.js";
import {
  personPath,
  precedentLines,
  readPersonFile,
  usedBefore
} from "./chunk-3SKMLI7B.js";
import {
  inlineText
} from "./chunk-UTFFZ3C6.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-WCTQDI3T.js";
import {
  array,
  boolean,
  number,
  object,
  string,
  unknown
} from "./chunk-WYNBMC77.js";
import {
  IssueNumber,
  MOST_LEFT_OUT,
  Sha,
  formatDuration,
  serialise
} from "./chunk-2OQPEP3A.js";

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

// src/github/foreign-commits.ts
var comparison = object({
  total_commits: number(),
  commits: array(
    object({
      author: object({ login: string(), type: string() }).nullish(),
      committer: object({ login: string() }).nullish(),
      commit: object({ verification: object({ verified: boolean() }).nullish() }),
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
      ({ author, committer, commit, parents }) => author?.type !== "Bot" || committer?.login !== COMMITS_FOR_GITHUB || commit.verification?.verified !== true || parents.length !== 1
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
          number: number().refine(IssueNumber.is),
          headRefName: string(),
          headRefOid: string().refine(Sha.is),
          isCrossRepository: boolean(),
          commits: object({
            nodes: array(
              object({
                commit: object({
                  parents: object({ totalCount: number() }),
                  author: object({ email: string().nullish() }).nullish(),
                  signature: object({ isValid: boolean(), wasSignedByGitHub: boolean() }).nullish()
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
        number
        headRefName
        headRefOid
        isCrossRepository
        commits(last: 10) { nodes { commit { parents(first: 1) { totalCount } author { email } signature { isValid wasSignedByGitHub } } } }
      }
    }
  }
}`;
var BOTS = /\[bot\]@users\.noreply\./;
async function openDrafts({ octokit, owner, repo }, base) {
  const found = [];
  for (let after; ; ) {
    const answer = await octokit.graphql(QUERY, { owner, repo, base, after });
    const { pageInfo, nodes } = page.parse(answer).repository.pullRequests;
    for (const { number: number2, headRefName, headRefOid, isCrossRepository, commits } of nodes) {
      const issue = requestOfBranch(headRefName);
      const foreign = commits.nodes.some(
        ({ commit: { parents, author, signature } }) => parents.totalCount !== 1 || !BOTS.test(author?.email ?? "") || signature?.isValid !== true || !signature.wasSignedByGitHub
      );
      if (issue !== void 0 && !isCrossRepository)
        found.push({ issue, pull: IssueNumber.of(number2), head: Sha.of(headRefOid), foreign });
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
  const files = await readFilesAt(github, commit, [paths.request, paths.policy], "is absent");
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
  engineOf,
  branchContents,
  openDrafts,
  rebuildBranch,
  propose,
  keepRequest,
  tellDrafted,
  attempt,
  draftAt,
  proposeReady
};
