import {
  attempt,
  draftAt,
  draftedBy,
  draftedForOthers,
  engineOf,
  judgedBeside,
  keepRequest,
  propose,
  proposeReady,
  recordProposal,
  tellDrafted
} from "./chunk-HA3QNZJF.js";
import {
  ASSIGNED,
  GIVEN_AS_IT_IS,
  differenceBody,
  differenceHeadline,
  differenceTitle,
  differenceView,
  extendedEnd,
  extensionBody,
  extensionHeadline,
  extensionTitle,
  extensionView,
  isBySets,
  requestOfDifference,
  reviewOfDifference
} from "./chunk-56Q2JVUH.js";
import {
  approvalsWhenDrafted,
  besideOnMain,
  heldByRequest
} from "./chunk-MV6JBSYG.js";
import {
  beyondHeld,
  isPreset,
  judge,
  judgePolicy
} from "./chunk-S3GHBLCR.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import {
  mayTakeBack
} from "./chunk-AG4QV6SF.js";
import {
  accountOfUse
} from "./chunk-SD44PFFD.js";
import {
  mayBeCommand,
  readCommentCommand
} from "./chunk-IQEVYAQJ.js";
import {
  ask,
  questionKey
} from "./chunk-F2WOXJ2W.js";
import {
  readAnswerTo,
  readQuestions
} from "./chunk-Z5M34QGQ.js";
import {
  GRANT_WORKFLOW,
  REVOKE_WORKFLOW,
  isWaiting,
  startWorkflow
} from "./chunk-HE2G7IOU.js";
import {
  dropDraft
} from "./chunk-U3ZSIT2O.js";
import {
  branchContents,
  rebuildBranch
} from "./chunk-EKIA2S4K.js";
import {
  isAssigned
} from "./chunk-DNEFLWSQ.js";
import {
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  filedDifferences,
  filedExtensions
} from "./chunk-GRIDU2BD.js";
import {
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import {
  cancelled,
  notAnswered,
  notRevised,
  revised,
  tell
} from "./chunk-UHEEKRHV.js";
import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  isOurs,
  isUse
} from "./chunk-GF3IJEZH.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  openPullFrom,
  pullRequestsOf,
  pullsFrom,
  requestOfPull,
  setStatus,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  draftBranch,
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  announce,
  announced,
  commentsSince,
  hasKey
} from "./chunk-T3NC5FS5.js";
import {
  actorOf,
  closeIssue,
  openIssues,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import {
  readDifference,
  readExtension,
  serialiseDifference,
  serialiseExtension,
  supplementPaths
} from "./chunk-EB6D6L3F.js";
import {
  MOST_SUPPLEMENTS,
  supplementPart
} from "./chunk-K7CWAQPI.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  build,
  groundDraft,
  visible,
  wordsIn
} from "./chunk-P56NAT5W.js";
import {
  STATES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-R3CJWPV7.js";
import {
  codeSpan,
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  wordsOfAnswer
} from "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-TS36ZYJP.js";
import {
  MOST_REMARKS,
  isChoice
} from "./chunk-PR2ZJ276.js";
import {
  array,
  number,
  object,
  string,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  formatDuration,
  isKnown,
  isRequest,
  loadKnowledge,
  longestOf,
  parseRequestPath,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  serialise,
  valid
} from "./chunk-KSNUDT27.js";
import {
  earlier,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/last-editor.ts
var shape = object({
  repository: object({
    issue: object({
      editor: object({ __typename: string(), login: string(), databaseId: number().optional() }).nullable()
    })
  })
});
var QUERY = `query LastEditor($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    }
  }
}`;
async function lastEditor({ octokit, owner, repo }, number2) {
  const { editor } = shape.parse(await octokit.graphql(QUERY, { owner, repo, number: number2 })).repository.issue;
  return editor?.databaseId === void 0 ? void 0 : actorOf({ id: editor.databaseId, login: editor.login, type: editor.__typename });
}

// src/commands/draft/request-as-drafted.ts
async function asDrafted(context, issue, request) {
  const { run } = context;
  const head = await branchHead(run.github, draftBranch(request.issue));
  const draft = head === void 0 ? void 0 : await draftAt(run, head, request);
  if (draft?.request.bodyDigest !== request.bodyDigest) return valid({ request, head, policy: void 0 });
  const { remarks, approvedDuration } = draft.request;
  const worded = withRemarks(context, issue, request, remarks ?? []);
  if (!worded.ok) return worded;
  return valid({
    request: { ...worded.value, ...approvedDuration === void 0 ? {} : { approvedDuration } },
    head,
    policy: draft.policy
  });
}
function withRemarks({ main, config, knowledge }, issue, { approvedDuration }, remarks) {
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, remarks);
  if (made.kind === "problems") return { ok: false, problems: made.problems };
  if (made.kind !== "request") throw new Error(`#${issue.number} gives no request any more: ${made.kind}.`);
  return valid({
    ...made.request,
    ...approvedDuration === void 0 ? {} : { approvedDuration },
    ...remarks.length === 0 ? {} : { remarks }
  });
}
async function draftedFrom(context, issue) {
  const { run, main, config, knowledge } = context;
  const editor = await lastEditor(run.github, issue.number);
  if (editor && editor.id !== issue.author?.id) {
    return `**${editor.login}** edited this request, and only its author's own words count. File a new one.`;
  }
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, []);
  const barred = made.kind === "request" ? await mayNotAsk(run.github, config, made.request, made.request.requester.id, "open") : [];
  if (barred.length > 0) return barred.map(({ message }) => inlineText(message)).join(" ");
  const drafted = made.kind === "request" ? await asDrafted(context, issue, made.request) : void 0;
  return drafted?.ok === true ? drafted.value : "the form of this request cannot be drafted from; the comments above say what to mend.";
}

// src/github/standing/edited-issue.ts
var answers = object({
  repository: object({
    issue: object({
      lastEditedAt: string().nullish(),
      userContentEdits: object({ nodes: array(unknown()) }).nullish()
    }).nullish()
  })
});
var QUERY2 = `query EditedIssue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { lastEditedAt userContentEdits(first: 1) { nodes { editedAt } } }
  }
}`;
async function wasEdited({ octokit, owner, repo }, number2) {
  const { issue } = answers.parse(await octokit.graphql(QUERY2, { owner, repo, number: number2 })).repository;
  return issue?.lastEditedAt != null || (issue?.userContentEdits?.nodes.length ?? 0) > 0;
}

// src/github/may-write.ts
async function mayWrite({ octokit, owner, repo }, { login, id }) {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  return data.user?.id === id && (data.permission === "admin" || data.permission === "write");
}

// src/commands/run/slash-command-outcome.ts
var unchanged = (issue, reply) => ({
  reply,
  done: { issue, state: "unchanged", note: reply.split("\n", 1)[0] ?? "" }
});

// src/commands/control/cancel-command.ts
async function cancel({ run, config, ledger }, issue, { sender }) {
  const { number: number2 } = issue;
  if (sender.id !== issue.author?.id && !await mayWrite(run.github, sender))
    return unchanged(number2, "only the requester and people with write access can withdraw a request.");
  if (await dropDraft(run, issue) === "merged")
    return unchanged(
      number2,
      "this request is merged already. `/revoke` and a reason take its access back, and keep it from being granted."
    );
  await tell(run, ledger, {
    issue,
    state: "cancelled",
    once: "",
    comment: void 0,
    status: { next: cancelled(sender.login), facts: [], trial: config.trial },
    data: { by: sender.login }
  });
  return {
    reply: "this request is withdrawn. Nothing of it was merged, and nothing is granted.",
    done: { issue: number2, state: "cancelled", note: `${sender.login} withdrew it.` }
  };
}

// src/commands/control/retry-command.ts
async function retry({ run, main, config }, issue, { sender }) {
  const { github } = run;
  const { number: number2 } = issue;
  if (sender.id !== issue.author?.id && !await mayWrite(github, sender))
    return unchanged(number2, "only the requester and people with write access can have it tried again.");
  const pulls = await pullRequestsOf(github, number2);
  if (!pulls.some(({ mergedAt }) => mergedAt !== void 0))
    return unchanged(
      number2,
      "there is nothing to try again, since its pull request is not merged. An edit of the issue has it drafted anew."
    );
  if (shownState(issue) === "scheduled")
    return unchanged(number2, "this access is in place already, and begins by itself at its start.");
  if (shownState(issue) === "granted") return unchanged(number2, "this access is live already.");
  if (config.frozen)
    return unchanged(
      number2,
      "nothing is granted at the moment: `frozen: true` stands in aws-jit.yml. It is tried by itself once that is lifted."
    );
  const noted = { issue: number2, state: "unchanged", note: `${sender.login} has it tried again.` };
  try {
    if (!await isWaiting(github, GRANT_WORKFLOW, main.head))
      await startWorkflow(github, GRANT_WORKFLOW, main.branch, {});
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    return {
      reply: "no run could be started now; the next hourly run tries again by itself.",
      done: noted
    };
  }
  return { reply: "another try was started. It says here what becomes of it.", done: noted };
}

// src/commands/control/status-command.ts
async function status({ run, config, ledger }, issue) {
  const { number: number2, createdAt } = issue;
  const state = shownState(issue) ?? "requested";
  const lines = [`**${STATES[state].headline}.**`];
  const pulls = await pullRequestsOf(run.github, number2);
  const open = pulls.find((pull) => pull.open);
  const merged = pulls.find(({ mergedAt }) => mergedAt !== void 0);
  if (open !== void 0)
    lines.push(`It waits in pull request #${open.number} for the approval of its code owners.`);
  if (merged?.mergedAt !== void 0)
    lines.push(`Pull request #${merged.number} was merged at ${clockTime(merged.mergedAt)}.`);
  if (isGiven(state)) {
    const told = (await ledger.read([{ issue: number2, month: monthOf(createdAt) }])).get(number2) ?? [];
    const begins = told.findLast(({ kind }) => kind === "scheduled")?.data["from"];
    const from = parseInstant(String(begins));
    if (from !== void 0 && from > run.github.now()) lines.push(`It begins at **${clockTime(from)}**.`);
    const ends = told.flatMap(({ kind, data }) => {
      const until2 = kind === "granted" || kind === "scheduled" ? parseInstant(String(data["until"])) : void 0;
      return until2 === void 0 ? [] : [until2];
    });
    const until = ends.length === 0 ? void 0 : ends.reduce((a, b) => a > b ? a : b);
    if (until !== void 0)
      lines.push(
        until > run.github.now() ? `It ends at **${clockTime(until)}**.` : `It ended at ${formatInstant(until)}; the next hourly run tidies it away.`
      );
  }
  if (config.frozen && !STATES[state].over && !isGiven(state))
    lines.push("Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml.");
  return unchanged(number2, lines.join(" "));
}
var help = ({ number: number2 }) => ({
  reply: [
    "a comment that begins with one of these is carried out:",
    "",
    "| write | who | what it does |",
    "| --- | --- | --- |",
    "| `/answer 1` | the requester | answers the questions of the draft |",
    "| `/revise no s3:DeleteObject` | the requester, people with write access | has it drafted anew, until it is merged |",
    "| `/revise also s3:GetObjectTagging` | the requester | while it is live: proposes what is missing beside it |",
    "| `/shorten 2h` | the requester, people with write access | lowers the duration, until it is merged |",
    "| `/extend 2h` and a reason | the requester | proposes to keep live access for longer; approvers decide |",
    "| `/cancel` | the requester, people with write access | withdraws what is not merged |",
    "| `/retry` | the requester, people with write access | tries again to grant what is merged |",
    "| `/revoke` and a reason | the requester, approvers of the account, `revokers` | takes the access back now |",
    "| `/status` | everybody here | says how the request stands |",
    "",
    "Closing the issue withdraws the request or takes its access back, too."
  ].join("\n"),
  done: { issue: number2, state: "unchanged", note: "Said which commands there are." }
});

// src/commands/control/take-back-command.ts
async function takeBack(context, issue, { sender }) {
  const { run, main, config } = context;
  const { github } = run;
  const { number: number2 } = issue;
  const folders = await accountFolders(github, main.head);
  const filed = await requestFilesAt(github, main.head, folders, [monthOf(issue.createdAt)]);
  const merged = filed.filter((file) => file.issue === number2).map(({ account }) => account);
  const accounts = merged.length > 0 ? merged : await accountsWithoutFile(context, issue);
  if (accounts.length === 0)
    return unchanged(
      number2,
      "nothing of this request was merged, so that there is no access to take back. Its requester withdraws it with `/cancel`, or by closing the issue."
    );
  if (!await mayTakeBack(github, config, issue, accounts, sender))
    return unchanged(
      number2,
      "access is taken back by its requester, by the code owners who approve for its account, and by those whom `revokers` in aws-jit.yml names. You are none of them: ask one, or close the issue if you may, which takes it back as well."
    );
  try {
    await startWorkflow(github, REVOKE_WORKFLOW, main.branch, { issue: String(number2) });
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    if (issue.open) await closeIssue(github, number2, "completed");
    return {
      reply: "the issue is closed, and the next hourly run takes the access back: no run could be started now.",
      done: { issue: number2, state: "unchanged", note: `${sender.login} asked to have it taken back.` }
    };
  }
  return {
    reply: "a run that takes this access back was started. It says here when AWS confirms that nothing is attached any more.",
    done: { issue: number2, state: "unchanged", note: `${sender.login} has it taken back.` }
  };
}
async function accountsWithoutFile({ run, config }, issue) {
  if (await wasEdited(run.github, issue.number)) return [...config.accounts.keys()];
  const used = accountOfUse(issue);
  return used === void 0 ? [] : [used];
}

// src/commands/draft/answer-command.ts
async function answer(context, issue, comment, words) {
  const { number: number2 } = issue;
  if (comment.sender.id !== issue.author?.id) {
    return unchanged(
      number2,
      "only the requester can answer. With write access you can ask for another draft by `/revise`, once there is one."
    );
  }
  const pulls = await pullRequestsOf(context.run.github, number2);
  if (pulls.some(({ mergedAt }) => mergedAt !== void 0)) {
    return unchanged(number2, "this request is merged, so nothing can be added to it. File a new one.");
  }
  const drafted = await draftedFrom(context, issue);
  if (typeof drafted === "string") return unchanged(number2, drafted);
  const { head = context.main.head } = drafted;
  const answered = await withAnswer(context, issue, drafted.request, comment, words);
  if (typeof answered === "string") return unchanged(number2, answered);
  const made = await attempt(context, answered, issue);
  switch (made.kind) {
    case "refused":
      return unchanged(number2, notAnswered(made.reasons));
    case "questions": {
      await keepRequest(context, answered, head);
      const done = await ask(context, issue, answered, made.questions);
      return {
        reply: "thank you; that leaves a question: see the comment above. Leave yours as it is.",
        done
      };
    }
    case "ready": {
      const pull = await proposeReady(context, issue, made, void 0, head);
      return {
        reply: `thank you: the draft is in review, #${pull.number}. Leave your comment as it is: it is compared before anything is granted.` + (made.questions.length > 0 ? " A question is open beside it: see the comment above." : ""),
        done: {
          issue: number2,
          state: "drafted",
          note: `Pull request #${pull.number}, risk ${made.judgement.risk}.`
        }
      };
    }
  }
}
async function withAnswer(context, issue, request, comment, words) {
  const { github } = context.run;
  const remarks = request.remarks ?? [];
  if (remarks.some((each) => each.comment === comment.id)) return request;
  const asked = await announced(github, request.issue, questionKey(request));
  const beyond = wordsOfAnswer(words, context.knowledge.catalog.services) !== words;
  if (asked === void 0 && !beyond) {
    const pull = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
    return pull === void 0 ? "nothing is asked at present. Edit the issue to change what it says." : `nothing is asked at present: the draft is in review, #${pull.number}. To have it changed, use \`/revise\`.`;
  }
  if (asked !== void 0 && asked.id > comment.id && !beyond) {
    return "this question was asked after you wrote: read it, and answer it in a new comment.";
  }
  if (asked?.edited === true && isChoice(words)) {
    return "the comment with the question was changed after it was asked, so the numbers may stand for something else. Answer in your own words.";
  }
  const read = readAnswerTo(asked === void 0 || asked.edited ? [] : readQuestions(asked.body), words);
  if (read.kind === "wrong") return read.why;
  if (remarks.length + read.answers.length > MOST_REMARKS) {
    return "too much was said in comments by now. Say all of it in the issue: edit it, or file a new one.";
  }
  const by = { id: comment.sender.id, login: comment.sender.login };
  const added = read.answers.map(({ asked: question, chose, text }) => ({
    command: "answer",
    comment: comment.id,
    by,
    ...question === "" ? {} : { asked: question },
    ...chose === void 0 ? {} : { chose },
    text
  }));
  const worded = withRemarks(context, issue, request, [...remarks, ...added]);
  return worded.ok ? worded.value : worded.problems.map(({ message }) => inlineText(message)).join(" ");
}

// src/drafting/last-remark.ts
function lastRemarkOf(task, knowledge) {
  const { remarks = [] } = task;
  const all = groundDraft(task, knowledge);
  const before = groundDraft({ ...task, remarks: remarks.slice(0, -1) }, knowledge);
  const from = wordsIn(task, knowledge.catalog).slice(0, -1).reduce((length, part) => length + visible(part).length + 1, 0);
  const last = all.outcomes.filter(({ wish }) => wish.span[0] >= from);
  const ids = new Set(last.map(({ wish }) => wish.id));
  const noted = new Set(all.notes.map(({ wish }) => wish));
  const isNew = (text, wish, earlier2) => wish !== void 0 && ids.has(wish) || earlier2.every((each) => each.text !== text);
  return {
    wanted: last.filter(({ wish }) => !wish.negated),
    unwanted: last.flatMap(({ wish }) => wish.negated ? [wish.words.trim()] : []),
    uncovered: [
      .../* @__PURE__ */ new Set([
        ...all.notes.filter(({ text, wish }) => isNew(text, wish, before.notes)).map(({ text }) => text),
        ...all.questions.filter(({ text, wish }) => !noted.has(wish) && isNew(text, wish, before.questions)).map(({ text }) => text)
      ])
    ]
  };
}

// src/commands/draft/live/draft-beside.ts
async function draftBeside(context, request, { policy: first, added, window, judgement: before }) {
  const { run, config, knowledge } = context;
  const last = lastRemarkOf(request, knowledge);
  if (last.unwanted.length > 0 && last.wanted.length === 0) return { kind: "less", words: last.unwanted };
  const { draft, record, said } = await context.engine(request, (document) => {
    const judged = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged.findings, risk: judged.decision === "pass" ? judged.risk : "critical" };
  });
  if (draft.kind === "none") return { kind: "refused", reasons: `- ${inlineText(draft.reason)}` };
  if (draft.kind === "questions") return draft;
  const built = build(draft.picks, request, knowledge.catalog).document;
  const lasting = [
    first,
    ...added.filter(({ difference }) => difference.until >= window.until).map(({ policy }) => policy)
  ];
  const live = [first, ...added.map(({ policy }) => policy)].flatMap((text) => heldByRequest(request, text));
  const drafted = draftedBy(draft, record);
  let refused;
  const bySets = isBySets(config, request);
  for (const { document, covered } of bySets ? beyondSets(built, lasting) : beyondPolicies(built, lasting)) {
    if (document === void 0) return heldOrWhy(last, covered);
    const policy = serialise(document);
    const judged = await judgedBeside(context, { ...request, drafted }, policy, { policy: first, live });
    if (judged.kind === "refused") {
      refused ??= judged;
      continue;
    }
    const { judgement, beside } = judged;
    const completes = beside?.findings.some(({ severity }) => severity === "approval") === true;
    const review = reviewOfDifference(
      judgement.review,
      { policy: first, required: before.required },
      { ...request, drafted },
      policy,
      config,
      knowledge.catalog,
      run.github.now()
    );
    return {
      kind: "ready",
      policy,
      drafted,
      judgement,
      review,
      required: Math.max(review.required, completes ? config.guardrails.second_approval : 1),
      notes: (beside?.others.notes ?? []).filter((note) => !review.notes.some((each) => each.endsWith(note))),
      uncovered: last.uncovered,
      held: bySets ? [] : covered,
      how: { model: record?.fallback === void 0 ? record?.model : void 0, notes: draft.notes, said },
      questions: draft.questions.filter(({ text }) => !last.uncovered.includes(text))
    };
  }
  return refused ?? { kind: "refused", reasons: "- Nothing of it may be granted." };
}
var beyondPolicies = (built, lasting) => ["resource", "action"].map((by) => beyondHeld(built, lasting, by));
function beyondSets(built, lasting) {
  const each = lasting.map((policy) => beyondHeld(built, [policy], "action"));
  return [each.find(({ document }) => document === void 0) ?? { document: built, covered: [] }];
}
function heldOrWhy({ wanted, uncovered }, covered) {
  const isHeld = ({ outcome, actions }) => outcome === "covered" && actions.length > 0 && actions.every((action) => covered.includes(action));
  const held = [...new Set(wanted.filter(isHeld).flatMap(({ actions }) => actions))].sort();
  if (wanted.length > 0 && wanted.every(isHeld) && uncovered.length === 0) return { kind: "held", held };
  const unread = wanted.filter((each) => !isHeld(each)).map(({ wish }) => `not understood: \u201C${wish.words.trim()}\u201D.`);
  const why2 = uncovered.length > 0 ? uncovered : unread;
  return {
    kind: "not-drafted",
    why: why2.length > 0 ? why2 : ["these words name nothing that could be added."],
    held
  };
}

// src/commands/draft/live/live-request.ts
var DONE = { extension: "extended", difference: "added to" };
async function liveRequest(context, issue, comment, kind) {
  const { run, main, config, knowledge, ledger } = context;
  const { github } = run;
  const done = DONE[kind];
  const month = monthOf(issue.createdAt);
  const files = (await requestFilesAt(github, main.head, await accountFolders(github, main.head), [month])).filter((file2) => file2.issue === issue.number);
  const [request] = (await readRequests(github, main.head, files)).values();
  if (request?.accounts !== void 0)
    return `a request for several accounts cannot be ${done}. File a new one for what is needed beside it; what is live stays.`;
  const merged = (await pullRequestsOf(github, issue.number)).find(({ mergedAt }) => mergedAt !== void 0);
  const file = files.find(({ account }) => account === request?.account);
  if (request === void 0 || file === void 0 || merged?.mergedAt === void 0 || merged.mergeCommit === void 0)
    return `nothing of this request was merged, so that there is no access to be ${done}. For a longer duration, edit the issue.`;
  const told = (await ledger.read([{ issue: issue.number, month }])).get(issue.number) ?? [];
  const whole = windowFrom(request, merged.mergedAt);
  const begun = whole.from <= github.now();
  const granted = told.filter((each) => each.kind === "granted" || begun && each.kind === "scheduled");
  const live = new Set(granted.map(({ data }) => String(data["until"])));
  if (live.size === 0)
    return begun ? `this access is not live yet, and only what is live can be ${done}. Ask again once you are told that it is.` : `this access begins at **${clockTime(whole.from)}**, and only what is live can be ${done}. Ask again from then on.`;
  const extensions = await filedExtensions(github, main.head, file);
  const ends = [
    whole.until,
    ...[...extensions.values()].map(({ until: until2 }) => until2).filter((until2) => live.has(formatInstant(until2)))
  ];
  const until = Math.max(...ends);
  if (until <= github.now())
    return `this access ended at ${clockTime(until)}, and only what is live can be ${done}. File a new request.`;
  if (comment.on !== issue.number && comment.on !== merged.number)
    return `write this on #${issue.number} itself: what is asked for stands there.`;
  const barred = await mayNotAsk(github, config, request, request.requester.id, "open");
  if (barred.length > 0) return barred.map(({ message }) => inlineText(message)).join(" ");
  const paths = requestPaths(request);
  const differences = [...(await filedDifferences(github, main.head, file)).values()].filter(
    (each) => each.until > github.now() && granted.some(({ data }) => data["part"] === supplementPart("difference", each.number))
  );
  const policyOf = ({ number: number2 }) => supplementPaths(request, "difference", number2).policy ?? "";
  const texts = await readFilesAt(
    github,
    main.head,
    [paths.policy, paths.review, ...differences.map(policyOf)],
    "is absent"
  );
  const [policy, review] = [texts.get(paths.policy), texts.get(paths.review)];
  if (policy === void 0 || review === void 0)
    return `what was approved cannot be read on the default branch any more, so that it cannot be ${done}. File a new request.`;
  if (!config.accounts.has(request.account))
    return `the account ${inlineText(request.account)} is not named in aws-jit.yml any more, so that nothing is ${done} there.`;
  const judgement = judge(request, policy, config, knowledge, github.now());
  if (judgement.decision === "refuse")
    return `what was approved is no longer within the guardrails, so that it is not ${done}; it ends as it would. ${judgement.findings.slice(0, 3).map(({ message }) => inlineText(message)).join(" ")}`;
  if (judgement.view !== review)
    return `what was approved would be shown to approvers in other words by now, since aws-jit.yml or this tool has changed, so that it cannot be ${done} as it is. File a new request.`;
  return {
    request,
    policy,
    review,
    window: { from: whole.from, until },
    pull: merged.number,
    mergeCommit: merged.mergeCommit,
    judgement,
    taken: {
      extension: new Set(file.extensions.map(({ number: number2 }) => number2)),
      difference: new Set(file.differences.map(({ number: number2 }) => number2))
    },
    added: differences.flatMap((difference) => {
      const text = texts.get(policyOf(difference));
      return text === void 0 ? [] : [{ difference, policy: text }];
    })
  };
}
var besideOf = ({ request, policy, review, mergeCommit }) => ({
  repository: request.repository,
  issue: request.issue,
  account: request.account,
  base: {
    request: digestOf(serialiseRequest(request)),
    policy: digestOf(policy),
    review: digestOf(review),
    mergeCommit
  }
});

// src/commands/draft/live/propose-supplement.ts
async function placeFor(context, request, kind, comment, taken, read) {
  const proposals = await proposalsOf(context, request, kind, taken, read);
  const open = proposals.find(({ pull }) => pull?.open === true);
  const again2 = proposals.find((each) => each.comment === comment);
  const a = kind === "extension" ? "an extension" : "a difference";
  const none = (why2) => ({ kind: "none", why: why2 });
  if (open?.pull && open !== again2)
    return none(
      `${a} is proposed already, in #${open.pull.number}. It has to be merged or closed before you can ask for another.`
    );
  if (again2?.pull && !again2.pull.open)
    return none(`this was proposed in #${again2.pull.number}, which is closed by now.`);
  if (again2 !== void 0) return { kind: "again", number: again2.number, pull: again2.pull };
  const number2 = proposals.find(({ free }) => free)?.number;
  return number2 === void 0 ? none(
    `this access cannot be ${kind === "extension" ? "extended" : "added to"} any more. File a new request.`
  ) : { kind: "free", number: number2 };
}
async function proposalsOf({ run, main }, request, kind, taken, readFile) {
  const proposals = [];
  for (let number2 = 1; number2 <= MOST_SUPPLEMENTS; number2++) {
    const branch = supplementBranch(request.issue, kind, number2);
    const pull = (await pullsFrom(run.github, branch)).at(-1);
    const head = pull?.open === false ? void 0 : await branchHead(run.github, branch);
    const path = supplementPaths(request, kind, number2).own;
    const text = head === void 0 ? void 0 : (await readFilesAt(run.github, head, [path], "is absent")).get(path);
    const read = text === void 0 ? void 0 : readFile(text);
    const comment = read?.ok === true ? read.value.comment : void 0;
    const free = pull === void 0 && !taken.has(number2) && (head === void 0 || head === main.head || comment === void 0);
    proposals.push({ number: number2, pull, comment, free });
    if (free) break;
  }
  return proposals;
}
async function proposeSupplement({ run, main }, request, { kind, number: number2, files, headline, title, body: bodyFor, required, risk }, present) {
  const { github } = run;
  const branch = supplementBranch(request.issue, kind, number2);
  const before = await ensureBranch(github, branch, main.head);
  const there = await readFilesAt(github, before, Object.keys(files), "is absent");
  const changes = Object.fromEntries(
    Object.entries(files).filter(([path, text]) => there.get(path) !== text)
  );
  const contents = await branchContents(github, main.head, before);
  const stale = contents.paths.some((path) => !Object.hasOwn(files, path));
  const head = contents.foreign.length > 0 || stale ? await rebuildBranch(github, branch, main.head, headline, files) : Object.keys(changes).length === 0 ? before : await commitOnBranch(github, branch, before, headline, changes);
  const body = bodyFor(`${run.home}/blob/${branch}`);
  const pull = present ?? await openPullFrom(github, branch, main.branch, title, body);
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  await setStatus(github, head, {
    context: "aws-jit/guardrails",
    state: "success",
    description: `Within the guardrails. Risk: ${risk}. Approvals needed: ${required}.`
  });
  if (required > 1) await setStatus(github, head, approvalsWhenDrafted(required));
  return pull;
}

// src/commands/draft/live/difference-command.ts
async function addToLive(context, issue, comment, words) {
  const { config } = context;
  const { number: number2 } = issue;
  if (comment.sender.id !== issue.author?.id)
    return unchanged(
      number2,
      "this request is merged, so its draft cannot be changed any more, and only its requester can ask for more while it is live."
    );
  if (words === "")
    return unchanged(
      number2,
      "that is longer than is read. Write `/revise` and behind it the error message alone, or what is missing in your own words."
    );
  if (config.frozen)
    return unchanged(
      number2,
      "nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Access that is live ends as it would."
    );
  const live = await liveRequest(context, issue, comment, "difference");
  if (typeof live === "string") return unchanged(number2, live);
  const { request, review, window } = live;
  const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
  if (request.curatedSet !== void 0 || isPreset(config, request))
    return unchanged(number2, lower(GIVEN_AS_IT_IS));
  if ((request.remarks ?? []).length >= MOST_REMARKS)
    return unchanged(number2, "too much was said in comments of this request by now. File a new one.");
  const place = await placeFor(
    context,
    request,
    "difference",
    comment.id,
    live.taken.difference,
    readDifference
  );
  if (place.kind === "none") return unchanged(number2, place.why);
  const asked = { comment: comment.id, reason: words };
  const made = await draftBeside(context, requestOfDifference(request, asked), live);
  if (made.kind === "refused")
    return unchanged(
      number2,
      `this cannot be added to what you have, which stays as it is:

${made.reasons}

For another level, other services or resources, file a new request.`
    );
  if (made.kind === "questions")
    return unchanged(
      number2,
      `what you have stays as it is, since it is not clear what is missing:

${made.questions.map(({ text }) => `- ${inlineText(text)}`).join("\n")}

Say it in another comment with \`/revise\`; naming an action, such as \`/revise s3:GetObject\`, says it most clearly.`
    );
  if (made.kind === "held")
    return unchanged(
      number2,
      [
        `you have this already, until ${clockTime(window.until)}, so nothing was changed: ${made.held.map((each) => codeSpan(each)).join(", ")}.`,
        why(words)
      ].join("\n\n")
    );
  if (made.kind === "less")
    return unchanged(
      number2,
      `\`/revise\` takes nothing away from access that is live (${made.words.map((each) => codeSpan(each)).join(", ")}), so what you have stays as it is. \`/revoke\` takes all of it back.`
    );
  if (made.kind === "not-drafted")
    return unchanged(
      number2,
      [
        "what you have stays as it is, and nothing is proposed:",
        made.why.map((each) => `- ${inPlace(each)}`).join("\n"),
        made.held.length === 0 ? "" : `You have ${made.held.map((each) => codeSpan(each)).join(", ")} already, until ${clockTime(window.until)}.`,
        "For another level, other services or resources, file a new request. Otherwise name the action, such as `/revise s3:GetObject`: that says most clearly what is missing."
      ].filter((part) => part !== "").join("\n\n")
    );
  const difference = {
    number: place.number,
    ...besideOf(live),
    until: window.until,
    ...asked,
    drafted: made.drafted
  };
  const paths = supplementPaths(request, "difference", difference.number);
  const policyPath = paths.policy;
  if (policyPath === void 0) throw new Error("A difference has a policy of its own.");
  const { judgement, policy, held, how, required } = made;
  const shown2 = { ...made.review, notes: [...made.review.notes, ...made.notes], required };
  const pull = await proposeSupplement(
    context,
    request,
    {
      kind: "difference",
      number: difference.number,
      files: {
        [paths.own]: serialiseDifference(difference),
        [policyPath]: policy,
        [paths.review]: differenceView(difference, made.review, review)
      },
      headline: differenceHeadline(difference),
      title: differenceTitle(difference),
      body: (filesUrl) => differenceBody(difference, shown2, { ...paths, policy: policyPath }, filesUrl, {
        held,
        how,
        trial: config.trial
      }),
      required,
      risk: judgement.risk
    },
    place.kind === "again" ? place.pull : void 0
  );
  recordProposal(context, issue, "difference", difference, required);
  const open = [...made.uncovered, ...made.questions.map(({ text }) => text)].map(
    (each) => `- ${inPlace(each)}`
  );
  return {
    reply: [
      `what you need beside what you have is proposed in #${pull.number}, risk ${judgement.risk}. It is added once ${required === 1 ? "a code owner has" : `${required} code owners have`} approved it and it is merged, which has to be before ${clockTime(window.until)}, when your access ends with it or without it. Leave your comment as it is: it is compared before anything is added.`,
      open.length === 0 ? "" : `Not in it:
${open.join("\n")}`
    ].filter((part) => part !== "").join("\n\n"),
    done: {
      issue: number2,
      state: "unchanged",
      note: `${comment.sender.login} asks for more while it is live: pull request #${pull.number}.`
    }
  };
}
var inPlace = (note) => inlineText(note.replace(/ ?Send `\/answer [^`]*`[^.]*\./g, "").trim());
function why(words) {
  const deny = /with an explicit deny in (?:an? |the )?([a-z][a-z -]{2,60})/i.exec(words)?.[1];
  if (deny !== void 0)
    return `AWS says that it is refused by an explicit deny in a policy of another kind (${inlineText(deny.trim())}), which no grant can lift: ask whoever keeps it.`;
  const missing = /because no ([a-z][a-z -]{2,60}?) (?:policy )?allows/i.exec(words)?.[1];
  if (missing !== void 0 && !/identity-based/i.test(missing))
    return `AWS says that no ${inlineText(missing.trim())} policy allows it, which no grant can give: ask whoever keeps it.`;
  return "If AWS refuses it all the same, the reason is another: credentials of another role or account (`aws sts get-caller-identity` says whose they are), the name of the resource, its own policy or key, or a policy of the organisation.";
}

// src/commands/draft/live/extend-command.ts
async function extend(context, issue, comment, { duration, words }) {
  const { config } = context;
  const { number: number2 } = issue;
  if (comment.sender.id !== issue.author?.id)
    return unchanged(number2, "only the requester can ask to have this access for longer.");
  if (config.frozen)
    return unchanged(
      number2,
      "nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Access that is live ends as it would."
    );
  const live = await liveRequest(context, issue, comment, "extension");
  if (typeof live === "string") return unchanged(number2, live);
  const { request, window, review, judgement, added } = live;
  if (isAssigned(config, request)) return unchanged(number2, `${ASSIGNED} File a new request.`);
  const place = await placeFor(
    context,
    request,
    "extension",
    comment.id,
    live.taken.extension,
    readExtension
  );
  if (place.kind === "none") return unchanged(number2, place.why);
  const end = extendedEnd(window, duration, longestOf(config, request));
  if (!end.ok)
    return unchanged(
      number2,
      `${end.problems.map(({ message }) => message).join(" ")} For more, file a new request.`
    );
  const extension = {
    number: place.number,
    ...besideOf(live),
    extends: window.until,
    by: duration,
    until: end.value,
    comment: comment.id,
    reason: words
  };
  const paths = supplementPaths(request, "extension", extension.number);
  const { required, risk } = judgement;
  const pull = await proposeSupplement(
    context,
    request,
    {
      kind: "extension",
      number: extension.number,
      files: {
        [paths.own]: serialiseExtension(extension),
        [paths.review]: extensionView(extension, request, window.from, review)
      },
      headline: extensionHeadline(extension),
      title: extensionTitle(extension),
      body: (filesUrl) => extensionBody(extension, request, window.from, paths, filesUrl, { required, trial: config.trial }),
      required,
      risk
    },
    place.kind === "again" ? place.pull : void 0
  );
  recordProposal(context, issue, "extension", extension, required);
  return {
    reply: `the extension until **${clockTime(extension.until)}** is proposed in #${pull.number}. It takes effect once ${required === 1 ? "a code owner has" : `${required} code owners have`} approved it and it is merged, which has to be before ${clockTime(window.until)}: otherwise your access ends then. Leave your comment as it is: it is compared before anything is extended.` + (added.length === 0 ? "" : ` What was added since, by ${added.map(({ difference }) => `d${difference.number}`).join(" and ")}, is not extended and ends at ${clockTime(window.until)}; once the extension is there, ask for it again with \`/revise\`.`),
    done: {
      issue: number2,
      state: "unchanged",
      note: `${comment.sender.login} asks for ${formatDuration(duration)} more: pull request #${pull.number}.`
    }
  };
}

// src/messages/reviewing/policy-difference.ts
function differenceOf(before, after) {
  const [old, fresh] = [allowedIn(before), allowedIn(after)];
  const only = (a, b) => [...a].filter(([action]) => !b.has(action)).map(([action, on]) => ({ action, on: [...on].sort() }));
  const changed = [...fresh].flatMap(([action, on]) => {
    const was = old.get(action);
    if (was === void 0) return [];
    const more = [...on].filter((each) => !was.has(each)).sort();
    const fewer = [...was].filter((each) => !on.has(each)).sort();
    return more.length + fewer.length === 0 ? [] : [{ action, more, fewer }];
  });
  return { added: only(fresh, old), removed: only(old, fresh), changed };
}
function allowedIn({ Statement }) {
  const allowed = /* @__PURE__ */ new Map();
  for (const statement of Statement) {
    if (statement.Effect !== "Allow") continue;
    const { Condition } = statement;
    for (const action of statement.Action) {
      const on = allowed.get(action) ?? /* @__PURE__ */ new Set();
      for (const resource of statement.Resource) {
        on.add(Condition === void 0 ? resource : `${resource} if ${JSON.stringify(Condition)}`);
      }
      allowed.set(action, on);
    }
  }
  return allowed;
}
var isNoDifference = ({ added, removed, changed }) => added.length + removed.length + changed.length === 0;
function differenceText({ added, removed, changed }, was, is) {
  const lines = [
    ...together(added, ({ on }) => shown(on)).map(([on, all]) => `- **added** ${names(all)} on ${on}`),
    ...together(removed, ({ on }) => shown(on)).map(([on, all]) => `- **removed** ${names(all)} on ${on}`),
    ...together(
      changed,
      ({ more, fewer }) => [
        more.length > 0 ? `**also on** ${shown(more)}` : "",
        fewer.length > 0 ? `**no longer on** ${shown(fewer)}` : ""
      ].filter((part) => part !== "").join(" ")
    ).map(([where, all]) => `- ${names(all)} ${where}`)
  ];
  return [
    ...lines,
    was === void 0 || was === is ? `- risk: ${is}${was === is ? ", as before" : ""}` : `- **risk:** ${was} \u2192 ${is}`
  ].join("\n");
}
function together(all, text) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) groups.set(text(each), [...groups.get(text(each)) ?? [], each]);
  return [...groups];
}
var names = (all) => all.map(({ action }) => codeSpan(action)).join(", ");
var shown = (on) => on.map((each) => codeSpan(each)).join(", ");

// src/commands/draft/revise-command.ts
async function revise(context, issue, comment, words) {
  const { number: number2 } = issue;
  const { run, config, knowledge } = context;
  const pulls = await pullRequestsOf(run.github, number2);
  if (pulls.some(({ mergedAt }) => mergedAt !== void 0)) return addToLive(context, issue, comment, words);
  if (comment.sender.id !== issue.author?.id && !await mayWrite(context.run.github, comment.sender)) {
    return unchanged(number2, "only the requester and people with write access can ask for another draft.");
  }
  const drafted = await draftedFrom(context, issue);
  if (typeof drafted === "string") return unchanged(number2, drafted);
  const { request, head, policy } = drafted;
  if (!pulls.some(({ open }) => open) || head === void 0 || policy === void 0) {
    return unchanged(
      number2,
      "there is no draft of this request as it is worded now. An edit of the issue is drafted by itself."
    );
  }
  const remarks = request.remarks ?? [];
  const committed = remarks.some((each) => each.comment === comment.id);
  if (!committed && remarks.length >= MOST_REMARKS) {
    return unchanged(
      number2,
      "too much was said in comments by now. The requester can say all of it in the issue: edit it, or file a new one."
    );
  }
  const by = { id: comment.sender.id, login: comment.sender.login };
  const revised2 = committed ? request : {
    ...request,
    remarks: [...remarks, { command: "revise", comment: comment.id, by, text: words }]
  };
  if (request.curatedSet !== void 0 || isPreset(context.config, request)) {
    return unchanged(
      number2,
      "a preset or curated set is given as it is, so there is nothing to draft anew. For other access, file a new request."
    );
  }
  const made = await attempt(context, revised2, issue);
  if (made.kind === "refused") return unchanged(number2, notRevised(made.reasons));
  if (made.kind === "questions") {
    const questions = made.questions.map(({ text: text2 }) => `- ${inlineText(text2)}`);
    return unchanged(number2, notRevised(questions.join("\n")));
  }
  const before = committed ? await policyBefore(context, head, request, comment.id) : policy;
  const [old, fresh] = [readPolicy(before ?? ""), readPolicy(made.policy)];
  if (!fresh.ok) throw new Error("The draft is not written as it is read.");
  const difference = old.ok ? differenceOf(old.value, fresh.value) : void 0;
  const stays = async () => (await branchContents(run.github, context.main.head, head)).foreign.length === 0;
  if (!committed && difference !== void 0 && isNoDifference(difference) && await stays()) {
    return unchanged(
      number2,
      "these words lead to the same policy, so nothing was changed and approvals still count. Naming an action, such as `/revise no s3:DeleteObject`, says it most clearly."
    );
  }
  const earlier2 = before === void 0 ? void 0 : judge(request, before, config, knowledge, run.github.now());
  const was = earlier2?.decision === "pass" ? earlier2.risk : void 0;
  const text = difference === void 0 ? "- the earlier policy cannot be read, so the difference cannot be told" : differenceText(difference, was, made.judgement.risk);
  const pull = await proposeReady(context, issue, made, { by: comment.sender.login, difference: text }, head);
  const { requester } = request;
  const others = comment.sender.id === requester.id ? "" : `

@${requester.login}, for your information.`;
  return {
    reply: `${revised(text, `#${pull.number}`)}${others}`,
    done: {
      issue: number2,
      state: "drafted",
      note: `${comment.sender.login} had it drafted anew: pull request #${pull.number}, risk ${made.judgement.risk}.`
    }
  };
}
async function policyBefore({ run }, head, request, comment) {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: head, per_page: 10 });
  for (const { sha } of data) {
    const draft = await draftAt(run, Sha.of(sha), request);
    if (draft === void 0) return void 0;
    if (!draft.request.remarks?.some((each) => each.comment === comment)) return draft.policy;
  }
  return void 0;
}

// src/commands/draft/shorten-command.ts
async function shorten(context, at, duration, sender) {
  const { run, config } = context;
  const { number: issue } = at;
  const pull = (await pullRequestsOf(run.github, issue)).find(({ open }) => open);
  if (!pull) {
    return unchanged(
      issue,
      "there is no open pull request for this request, so its duration cannot be changed any more."
    );
  }
  const head = await branchHead(run.github, draftBranch(issue)) ?? pull.head;
  const drafted = await draftedRequest(run, pull, head);
  if (!drafted) return unchanged(issue, "the request file of this pull request cannot be read.");
  if (drafted.request.requester.id !== sender.id && !await mayWrite(run.github, sender)) {
    return unchanged(issue, "only the requester and people with write access can change the duration.");
  }
  const { foreign } = await branchContents(run.github, context.main.head, head);
  if (foreign.length > 0) {
    return unchanged(
      issue,
      "its branch holds commits that are not the bot\u2019s, so nothing is shortened from it. The next scheduled run drafts it anew from the issue; comment again then."
    );
  }
  const { approvedDuration } = drafted.request;
  const now = approvedDuration ?? drafted.request.duration;
  if (duration > now || duration === now && approvedDuration === void 0) {
    return unchanged(issue, `the duration is ${formatDuration(now)} already and can only become shorter.`);
  }
  const request = { ...drafted.request, approvedDuration: duration };
  const { catalog } = context.knowledge;
  const judgement = judge(request, drafted.policy, config, context.knowledge, run.github.now());
  if (judgement.decision === "refuse") {
    return unchanged(
      issue,
      "the policy is no longer within the guardrails. Edit the issue to have it drafted anew."
    );
  }
  const beside = await besideOnMain(context, request, drafted.policy, catalog);
  const { policy } = drafted;
  const others = [];
  for (const other of drafted.others) {
    const shortened = { ...other.request, approvedDuration: duration };
    const made = judge(shortened, other.policy, config, context.knowledge, run.github.now());
    if (made.decision === "refuse")
      return unchanged(
        issue,
        `the policy for ${other.request.account} is no longer within the guardrails. Edit the issue to have it drafted anew.`
      );
    others.push({ request: shortened, policy: other.policy, judgement: made });
  }
  const proposed = await propose(
    context,
    { request, policy, judgement, others },
    { beside: beside?.others },
    head
  );
  await tellDrafted(context, at, { request, policy, judgement, others }, proposed);
  const length = formatDuration(duration);
  return {
    reply: `the duration is ${length} now. Approvals of the longer one no longer count.`,
    done: { issue, state: "drafted", note: `${sender.login} shortened it to ${length}.` }
  };
}
async function draftedRequest(run, pull, head) {
  const { octokit, owner, repo } = run.github;
  const data = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pull.number,
    per_page: 100
  });
  const path = data.map(({ filename }) => filename).find((name) => parseRequestPath(name)?.kind === "request");
  if (path === void 0) return void 0;
  const found = await requestAt(run, head, path, pull.issue);
  if (found === void 0) return void 0;
  const { accounts: [account = found.account] = [], createdAt, issue } = found;
  const paths = requestPaths({ account, createdAt, issue });
  const request = await requestAt(run, head, paths.request, pull.issue);
  const policy = (await readFilesAt(run.github, head, [paths.policy], "is absent")).get(paths.policy);
  if (request === void 0 || policy === void 0) return void 0;
  const others = await draftedForOthers(run, head, request);
  return others === void 0 ? void 0 : { request, policy, others };
}
async function requestAt({ github }, head, path, issue) {
  const read = readRequest((await readFilesAt(github, head, [path], "is absent")).get(path) ?? "");
  return read.ok && read.value.issue === issue && requestPaths(read.value).request === path ? read.value : void 0;
}

// src/commands/draft/slash-commands.ts
var replyKey = ({ id }) => `answer-${id}`;
async function carryOut(context, comment, which = () => true) {
  const { github } = context.run;
  const command = comment.sender.type === "User" ? readCommentCommand(comment.body) : void 0;
  if (!command || !which(command)) return void 0;
  if (await isPasserBy(context, comment)) return void 0;
  const issue = await requestBehind(context, comment.on) ?? // What is live must not be out of reach since somebody has changed the words that it was filed with.
  (command.kind === "revoke" ? await editedIssue(context, comment.on) : void 0);
  if (!issue) return void 0;
  if (command.kind === "denied" && !(isForLive(issue, comment) && await isSinceGrant(context, issue, comment)))
    return void 0;
  if (await announced(github, issue.number, replyKey(comment), comment.on) !== void 0) {
    return { issue: issue.number, state: "unchanged", note: "This comment was carried out before." };
  }
  const outcome = await again(outcomeOf);
  await context.ledger.commit();
  const text = `@${comment.sender.login}, ${outcome.reply}`;
  await announce(github, issue.number, replyKey(comment), text, comment.on);
  return outcome.done;
  function outcomeOf() {
    if (!command || !issue) throw new Error("No command.");
    const { number: number2, open } = issue;
    if (command.kind === "unreadable") return unchanged(number2, command.why);
    if (comment.edited) {
      return unchanged(
        number2,
        "that comment was changed after it was written, so nothing was done. Write a new one."
      );
    }
    if (command.kind === "help") return help(issue);
    if (command.kind === "status") return status(context, issue);
    if (command.kind === "revoke") return takeBack(context, issue, comment);
    if (!open) return unchanged(number2, "this request is over. File a new one for other access.");
    if (isUse(issue.body)) return unchanged(number2, ofUse(command.kind));
    switch (command.kind) {
      case "cancel":
        return cancel(context, issue, comment);
      case "retry":
        return retry(context, issue, comment);
      case "extend":
        return extend(context, issue, comment, command);
      case "shorten":
        return shorten(context, issue, command.duration, comment.sender);
      case "answer":
        return answer(context, issue, comment, command.words);
      case "denied":
        return addToLive(context, issue, comment, command.words);
      case "revise":
        return revise(context, issue, comment, command.words);
    }
  }
}
function ofUse(kind) {
  switch (kind) {
    case "retry":
      return "a use of a standing approval is tried again by itself, at each run until two hours after it was filed. One that was refused stays refused: file a new use once what the refusal names is mended.";
    case "cancel":
      return "close this issue: that takes a use of a standing approval back, and nothing is given any more.";
    case "extend":
      return "a use of a standing approval is not extended: it ends by itself, and closing the issue takes it back before. For longer, file a new use.";
    case "shorten":
    case "answer":
    case "revise":
    case "denied":
      return "a use of a standing approval gives exactly what was approved in advance, so that nothing of it can be changed. Closing the issue takes it back; for less time, file a new use that says so.";
  }
}
var isForLive = ({ author, open, labels, body }, { sender }) => open && author?.id === sender.id && labels.includes(STATES.granted.label) && !isUse(body);
async function isSinceGrant({ ledger }, { number: number2, createdAt: filed }, { createdAt }) {
  if (createdAt === void 0) return true;
  const events = (await ledger.read([{ issue: number2, month: monthOf(filed) }])).get(number2) ?? [];
  const granted = events.find(({ kind }) => kind === "granted");
  return granted !== void 0 && createdAt >= (parseInstant(granted.at) ?? Infinity);
}
async function isPasserBy(context, { sender }) {
  const { run, config, open } = context;
  if (config.revokers.includes(sender.id) || isKnown(config, sender.id) || open.some(({ author }) => author?.id === sender.id))
    return false;
  const known = writers.get(context) ?? /* @__PURE__ */ new Map();
  writers.set(context, known);
  const asked = known.get(sender.id) ?? mayWrite(run.github, sender);
  known.set(sender.id, asked);
  return !await asked;
}
var writers = /* @__PURE__ */ new WeakMap();
var TRIES = 3;
async function again(outcomeOf) {
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return await outcomeOf();
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt2 === TRIES) throw error;
    }
  }
}
async function requestBehind({ run, open }, on) {
  const known = open.find(({ number: number2 }) => number2 === on);
  if (known) return known;
  const found = await readIssue(run.github, on);
  if (found.kind === "issue") return isOurs(found.issue.body) ? found.issue : void 0;
  const issue = await requestOfPull(run.github, on);
  if (issue === void 0) return void 0;
  const behind = open.find(({ number: number2 }) => number2 === issue);
  if (behind) return behind;
  const read = await readIssue(run.github, issue);
  return read.kind === "issue" && isOurs(read.issue.body) ? read.issue : void 0;
}
async function editedIssue({ run }, on) {
  const found = await readIssue(run.github, on);
  return found.kind === "issue" && await wasEdited(run.github, on) ? found.issue : void 0;
}
var LEFT_TO_ITS_EVENT = 10 * 60;
var LOOKED_BACK = 24 * 60 * 60;
async function overlookedComments(context) {
  const { github } = context.run;
  const now = github.now();
  const all = await commentsSince(github, earlier(now, LOOKED_BACK));
  const open = new Set(context.open.map(({ number: number2 }) => number2));
  const done = [];
  const failures = [];
  const comments = all.flatMap(
    ({ author, body, createdAt, ...rest }) => author?.type === "User" && mayBeCommand(body) && createdAt <= earlier(now, LEFT_TO_ITS_EVENT) ? [{ ...rest, body, createdAt, sender: author }] : []
  );
  for (const comment of comments) {
    const replied = all.some(
      ({ on, author, body }) => on === comment.on && author?.type === "Bot" && isReply(body, comment)
    );
    if (replied) continue;
    const enough = outOfTime(context.run.deadline) ?? shortOfCalls(github.remaining());
    if (enough !== void 0) return { done, failures: [...failures, enough] };
    try {
      const finished = await carryOut(context, comment);
      if (finished && (open.has(finished.issue) || finished.state !== "unchanged")) done.push(finished);
    } catch (error) {
      failures.push(`comment ${comment.id} on #${comment.on}: ${String(error)}`);
    }
  }
  return { done, failures };
}
function isReply(body, comment) {
  const issue = Number(/^<!-- aws-jit:(\d{1,15}):/.exec(body)?.[1]);
  return hasKey(body, issue, replyKey(comment));
}

// src/commands/draft/drafting-context.ts
async function openDraftingContext(run) {
  const [main, issues] = await Promise.all([readMainBranch(run.github), openIssues(run.github)]);
  const config = configurationOf(main);
  const open = issues.filter((issue) => isRequest(issue.body));
  const knowledge = loadKnowledge();
  let opened;
  const engine = async (task, judge2) => {
    opened ??= engineOf(run, config, knowledge);
    return (await opened)(task, judge2);
  };
  return { run, main, config, knowledge, engine, ledger: openLedger(run.github), open };
}

export {
  lastEditor,
  asDrafted,
  carryOut,
  overlookedComments,
  openDraftingContext
};
