import {
  commitHeadline,
  pullRequestBody,
  pullRequestTitle
} from "./chunk-AOY5PU7O.js";
import {
  openEngine
} from "./chunk-7PFA4NU4.js";
import {
  approvalsWhenDrafted,
  besideOnMain,
  requestFacts
} from "./chunk-MV6JBSYG.js";
import {
  actionsIn,
  apartFacts,
  judge,
  judgePolicy,
  presetPolicy,
  servicesToAskFor
} from "./chunk-S3GHBLCR.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import {
  askBeside
} from "./chunk-F2WOXJ2W.js";
import {
  branchContents,
  rebuildBranch
} from "./chunk-EKIA2S4K.js";
import {
  mergeTimes
} from "./chunk-ATW52AOA.js";
import {
  isAssigned
} from "./chunk-DNEFLWSQ.js";
import {
  filedExtensions,
  latestEnd
} from "./chunk-GRIDU2BD.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import {
  branchRebuilt,
  inReview,
  record,
  tell
} from "./chunk-UHEEKRHV.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import {
  recordedRequest,
  recordedStatements
} from "./chunk-6QJNZWWJ.js";
import {
  curatedPath
} from "./chunk-I5MLWMIY.js";
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  draftBranch,
  requestOfBranch
} from "./chunk-XCRRBLYD.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  LEDGER_BRANCH,
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  supplementName
} from "./chunk-K7CWAQPI.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  modelOfRun
} from "./chunk-LIZ2TISN.js";
import {
  draftOf,
  startFromUse
} from "./chunk-CHGQDIDV.js";
import {
  build
} from "./chunk-P56NAT5W.js";
import {
  personPath,
  precedentLines,
  readPersonFile,
  usedBefore
} from "./chunk-JDEE6UFN.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-R3CJWPV7.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-TS36ZYJP.js";
import {
  FIELDS,
  MOST_LEFT_OUT,
  RISKS,
  accountNamed,
  accountsNamed,
  formatDuration,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  serialise
} from "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/draft/other-accounts.ts
function inOtherAccounts({ main, config, knowledge }, issue, first) {
  const { accounts = [], remarks, approvedDuration, drafted } = first;
  const found = [];
  const requests = [];
  for (const account of accounts) {
    if (account === first.account) continue;
    const made = requestOfIssue(
      issue,
      main.repository,
      config,
      knowledge.catalog,
      remarks ?? [],
      void 0,
      account
    );
    if (made.kind === "request")
      requests.push({
        ...made.request,
        ...approvedDuration === void 0 ? {} : { approvedDuration },
        ...remarks === void 0 ? {} : { remarks },
        ...drafted === void 0 ? {} : { drafted }
      });
    else found.push({ account, problems: made.kind === "problems" ? made.problems : [noIdentity()] });
  }
  return { requests, problems: byAccounts(found) };
}
async function problemsOfAccounts({ run, main, config, knowledge }, issue) {
  const author = issue.author?.id;
  const found = [];
  for (const account of accountsNamed(issue.body)) {
    const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, [], void 0, account);
    const problems = made.kind === "request" ? author === void 0 ? [] : await mayNotAsk(run.github, config, made.request, author, "open") : made.kind === "problems" ? made.problems : [noIdentity()];
    found.push({ account, problems });
  }
  return byAccounts(found);
}
var noIdentity = () => ({
  code: "account-no-identity",
  path: FIELDS.account.label,
  message: "aws-jit.yml does not say who you are there. Leave that account out, or ask its owners to add you."
});
function byAccounts(found) {
  const all = /* @__PURE__ */ new Map();
  for (const { account, problems } of found)
    for (const problem2 of problems) {
      const key = `${problem2.path} ${problem2.message}`;
      const there = all.get(key);
      if (there) there.of.push(account);
      else all.set(key, { problem: problem2, of: [account] });
    }
  return [...all.values()].map(
    ({ problem: problem2, of }) => found.length > 0 && of.length === found.length ? problem2 : { ...problem2, message: `${shownNames(of)}: ${problem2.message}` }
  );
}
var shownNames = (names) => names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
var ofAccount = (account, reasons) => reasons.split("\n").map((line) => line.startsWith("- ") ? `- **${inlineText(account)}**: ${line.slice(2)}` : line).join("\n");
async function draftedForOthers({ github }, commit, first) {
  const others = (first.accounts ?? []).filter((account) => account !== first.account);
  const paths = others.map(
    (account) => requestPaths({ account, createdAt: first.createdAt, issue: first.issue })
  );
  const texts = await readFilesAt(
    github,
    commit,
    paths.flatMap((each) => Object.values(each)),
    "is absent"
  );
  const found = [];
  for (const [index, each] of paths.entries()) {
    const read2 = readRequest(texts.get(each.request) ?? "");
    const [policy, review] = [texts.get(each.policy), texts.get(each.review)];
    if (!read2.ok || read2.value.issue !== first.issue || read2.value.account !== others[index])
      return void 0;
    if (policy === void 0 || review === void 0) return void 0;
    found.push({ request: read2.value, policy, review });
  }
  return found;
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
async function propose(context, { request, policy, judgement, others = [] }, parts, from) {
  const { run, main, config } = context;
  const { github } = run;
  const paths = requestPaths(request);
  const branch = draftBranch(request.issue);
  const present = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
  const all = [{ request, policy, judgement }, ...others];
  const files = Object.assign({}, ...all.map(filesOf));
  const head = await commitFiles(context, branch, paths.request, files, present?.number, from);
  const title = pullRequestTitle(
    request.issue,
    request.accounts ?? [request.account],
    request.approvedDuration ?? request.duration
  );
  const filesUrl = `${run.home}/blob/${branch}`;
  const precedent = precedentLines(await precedentsOf(run, request), request);
  const body = pullRequestBody(judgement.review, paths, filesUrl, config.trial, {
    ...parts,
    precedent,
    accounts: others.length === 0 ? [] : all.map((each) => ({ review: each.judgement.review, paths: requestPaths(each.request) }))
  });
  const pull = present ?? await openPullRequest(github, request.issue, main.branch, title, body);
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  const required = Math.max(...all.map((each) => each.judgement.required));
  await setStatus(github, head, {
    context: "aws-jit/guardrails",
    state: "success",
    description: `Within the guardrails. Risk: ${gravest(all)}. Approvals needed: ${required}.`
  });
  if (required > 1) await setStatus(github, head, approvalsWhenDrafted(required));
  for (const each of all) annotate(run.log, requestPaths(each.request).policy, each.judgement.findings);
  return { ...pull, head };
}
var filesOf = ({ request, policy, judgement }) => {
  const paths = requestPaths(request);
  return {
    [paths.request]: serialiseRequest(request),
    [paths.policy]: policy,
    [paths.review]: judgement.view
  };
};
var gravest = (all) => RISKS[Math.max(...all.map(({ judgement }) => RISKS.indexOf(judgement.risk)))] ?? "critical";
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

// src/commands/draft/permission-set-quotas.ts
async function setQuotaProblems(desk, requests) {
  const { run, main, config } = desk;
  const asked = requests.filter(
    (request) => hasSets(config, request.account) && !isAssigned(config, request)
  );
  const quotas = config.identity_center?.quotas;
  if (asked.length === 0 || quotas === void 0) return [];
  const own = new Set(asked.map(({ issue }) => issue));
  const filed = (await filedRequests(run.github, main.head, config, run.github.now())).filter(
    ({ account, issue }) => hasSets(config, account) && !own.has(issue)
  );
  const isFull = (held2) => total(held2) + asked.length > quotas.instance || asked.some(({ account }) => (held2.get(account) ?? 0) >= quotas.account);
  if (!isFull(countOf(filed))) return [];
  const held = countOf(await unexpired(desk, filed));
  const full = asked.filter(({ account }) => (held.get(account) ?? 0) >= quotas.account);
  const problems = full.map(({ account }) => {
    const there = held.get(account) ?? 0;
    return problem(
      `${account} has no room for another one: this repository has ${sets(there)} there, live or on the way, and it has room for ${quotas.account} (identity_center.quotas in aws-jit.yml). ${requests.length > 1 ? "Leave that account out, or a" : "A"}sk again when one of them has ended.`
    );
  });
  const all = total(held);
  return all + asked.length <= quotas.instance ? problems : [
    ...problems,
    problem(
      `This request needs ${sets(asked.length)} in Identity Center. This repository has ${all} there, live or on the way, and it has room for ${quotas.instance} (identity_center.quotas in aws-jit.yml). ${requests.length > 1 ? "Ask for fewer accounts, or a" : "A"}sk again when some of them have ended.`
    )
  ];
}
var hasSets = (config, account) => accountNamed(config, account)?.backend === "identity-center";
function countOf(filed) {
  const held = /* @__PURE__ */ new Map();
  for (const { account, differences } of filed)
    held.set(account, (held.get(account) ?? 0) + 1 + differences.length);
  return held;
}
var total = (held) => [...held.values()].reduce((sum, each) => sum + each, 0);
var sets = (count) => `${count} permission set${count === 1 ? "" : "s"}`;
var problem = (message) => ({
  code: "permission-sets-full",
  path: FIELDS.account.label,
  message
});
async function unexpired({ run: { github }, main, config }, filed) {
  const requests = await readRequests(github, main.head, filed);
  const merges = await mergeTimes(github, [...new Set(filed.map(({ issue }) => issue))]);
  const now = github.now();
  const found = [];
  for (const file of filed) {
    const request = requests.get(file.path);
    const mergedAt = merges.get(file.issue);
    if (request === void 0 || mergedAt === void 0 || isAssigned(config, request)) continue;
    const extensions = await filedExtensions(github, main.head, file);
    if (latestEnd(endFrom(request, mergedAt), extensions.values()) > now) found.push(file);
  }
  return found;
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
      ...request.accounts === void 0 ? {} : { accounts: request.accounts },
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
async function attempt(context, request, issue) {
  const { requests, problems } = inOtherAccounts(context, issue, request);
  if (problems.length > 0) return refusedFor(problems);
  const full = await setQuotaProblems(context, [request, ...requests]);
  if (full.length > 0) return { ...refusedFor(full), problems: full };
  return attemptIn(context, request, requests);
}
var refusedFor = (problems) => ({
  kind: "refused",
  reasons: problems.map(({ message }) => `- ${inlineText(message, 2e3)}`).join("\n"),
  codes: codesOf(problems)
});
async function attemptIn(context, request, others) {
  const { run, config, knowledge } = context;
  if (request.curatedSet !== void 0) {
    const { curatedSet } = request;
    return everywhere(request, others, (each) => curatedAttempt(context, each, curatedSet));
  }
  const presetOf = (each) => presetPolicy(run.github, context.main.head, each, config, knowledge.catalog);
  const preset = await presetOf(request);
  if (preset !== void 0)
    return everywhere(
      request,
      others,
      async (each) => presetAttempt(context, each, each === request ? preset : await presetOf(each) ?? preset)
    );
  const built = (of, used) => everywhere(request, others, (each) => judged(context, each, of, used, record2, said));
  const { draft, grounded, record: record2, said } = await context.engine(request, (document) => {
    const judged2 = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged2.findings, risk: judged2.decision === "pass" ? judged2.risk : "critical" };
  });
  if (draft.kind === "none")
    return { kind: "refused", reasons: `- ${inlineText(draft.reason)}`, codes: ["not-drafted"] };
  if (draft.kind === "questions") return draft;
  const use = usedBefore(await precedentsOf(run, request), request);
  const learned = grounded && startFromUse(grounded, request, use, knowledge.catalog);
  if (learned === void 0 || learned === grounded) return built(draft, []);
  const again = draftOf(learned, draft.engine, request, knowledge.catalog);
  const merged = again.kind === "picks" ? { ...draft, picks: again.picks, leftOut: again.leftOut } : draft;
  const first = await built(merged, usedIn(learned));
  return first.kind === "refused" ? built(draft, []) : first;
}
async function everywhere(first, others, in_) {
  const made = await in_(first);
  if (others.length === 0) return made;
  const all = [{ request: first, made }];
  for (const request of others) all.push({ request, made: await in_(request) });
  const actions = made.kind === "ready" ? actionsIn(made.policy).join() : void 0;
  const refused = all.flatMap(
    ({ request, made: of }) => of.kind === "refused" ? [{ ...of, reasons: ofAccount(request.account, of.reasons) }] : actions !== void 0 && actionsIn(of.policy).join() !== actions ? [
      {
        kind: "refused",
        reasons: ofAccount(
          request.account,
          `- What is drafted for ${first.account} cannot be given in the same way here. File a request for this account by itself.`
        ),
        codes: ["accounts-differ"]
      }
    ] : []
  );
  if (made.kind === "refused" || refused.length > 0)
    return {
      kind: "refused",
      reasons: refused.map(({ reasons }) => reasons).join("\n"),
      codes: [...new Set(refused.flatMap(({ codes }) => codes))]
    };
  return {
    ...made,
    others: all.slice(1).flatMap(
      ({ made: of }) => of.kind === "ready" ? [
        {
          // How it was drafted is one for all of them.
          request: made.request.drafted === void 0 ? of.request : { ...of.request, drafted: made.request.drafted },
          policy: of.policy,
          judgement: of.judgement
        }
      ] : []
    )
  };
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
async function proposeReady(context, issue, { request, policy, judgement, beside, how, record: record2, questions, others }, revision, from) {
  const parts = { beside: beside?.others, drafting: how, revision };
  const pull = await propose(context, { request, policy, judgement, others }, parts, from);
  await tellDrafted(context, issue, { request, policy, judgement, others }, pull, record2);
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
  problemsOfAccounts,
  draftedForOthers,
  tellDrafted,
  attempt,
  judgedBeside,
  draftedBy,
  draftAt,
  proposeReady,
  PROPOSED,
  recordProposal
};
