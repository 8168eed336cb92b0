import {
  proposedIdentity,
  withIdentity
} from "./chunk-ESX3EIVA.js";
import {
  receiveUse
} from "./chunk-DIBAZWQ2.js";
import "./chunk-EKLRLXO7.js";
import "./chunk-D7YCYKZJ.js";
import {
  asDrafted,
  lastEditor,
  openDraftingContext,
  overlookedComments
} from "./chunk-XHWSARFH.js";
import {
  attempt,
  draftedForOthers,
  problemsOfAccounts,
  propose,
  proposeReady,
  tellDrafted
} from "./chunk-HA3QNZJF.js";
import "./chunk-AOY5PU7O.js";
import "./chunk-7PFA4NU4.js";
import "./chunk-56Q2JVUH.js";
import {
  besideOnMain
} from "./chunk-MV6JBSYG.js";
import {
  judge
} from "./chunk-S3GHBLCR.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-AG4QV6SF.js";
import "./chunk-SD44PFFD.js";
import "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import {
  ask,
  say
} from "./chunk-F2WOXJ2W.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-HE2G7IOU.js";
import "./chunk-U3ZSIT2O.js";
import {
  branchContents,
  openDrafts
} from "./chunk-EKIA2S4K.js";
import "./chunk-ATW52AOA.js";
import "./chunk-DNEFLWSQ.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import "./chunk-GRIDU2BD.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import {
  account
} from "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-WKRHE3VX.js";
import {
  draftOutdated,
  draftRenewed,
  editedAfterMerge,
  editedByOther,
  fileAnewLink,
  needsMending,
  notDrafted,
  record,
  refused,
  staysCancelled,
  tell,
  unknownPerson
} from "./chunk-UHEEKRHV.js";
import {
  isOver,
  shownState
} from "./chunk-RM3SS25X.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import {
  isUse
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import {
  MayNotOpenPullRequests,
  pullRequestsOf,
  readPullRequest,
  setStatus,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  draftBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import "./chunk-SBE6SMDC.js";
import {
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
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
import "./chunk-2EOPFUDI.js";
import "./chunk-LIZ2TISN.js";
import "./chunk-CHGQDIDV.js";
import "./chunk-P56NAT5W.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import {
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-R3CJWPV7.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-ASEL2QWO.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import {
  array,
  object
} from "./chunk-GUA3H4HO.js";
import {
  accountNamed,
  accountsNamed,
  isKnown,
  isRequest,
  parseIssueBody,
  requestPaths
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  earlier,
  monthOf
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/github/closings.ts
var shape = object({
  repository: object({
    issue: object({ timelineItems: object({ nodes: array(object({ actor: account })) }) })
  })
});
var QUERY = `query Closings($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 50) {
        nodes { ... on ClosedEvent { actor { __typename login ... on User { databaseId } ... on Bot { databaseId } } } }
      }
    }
  }
}`;
async function closedByPerson({ octokit, owner, repo }, number) {
  const answer = shape.parse(await octokit.graphql(QUERY, { owner, repo, number }));
  return answer.repository.issue.timelineItems.nodes.map(({ actor }) => actor).findLast((actor) => actor !== void 0 && actor.type !== "Bot");
}

// src/request/form/problems-comment.ts
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

// src/commands/draft/identity-pull-request.ts
var CONFIGURATION = "aws-jit.yml";
async function proposeIdentity(context, who) {
  const { run, main, config } = context;
  const { github } = run;
  const proposed = proposedIdentity(config, who.id, who.login);
  const text = proposed && withIdentity(main.configuration ?? "", proposed, config);
  if (proposed === void 0 || text === void 0) return void 0;
  const branch = `aws-jit-identity/${who.id}`;
  const { octokit, owner, repo } = github;
  const pulls = async () => {
    const { data } = await octokit.rest.pulls.list({
      owner,
      repo,
      state: "all",
      head: `${owner}:${branch}`,
      per_page: 10
    });
    return data.filter(({ head: head2, base }) => head2.ref === branch && head2.repo.id === base.repo.id);
  };
  const before = await pulls();
  const open = before.find(({ state }) => state === "open");
  if (open) return open.number;
  if (before.length > 0) return void 0;
  const head = await ensureBranch(github, branch, main.head);
  const there = (await readFilesAt(github, head, [CONFIGURATION])).get(CONFIGURATION);
  try {
    if (there !== text) {
      await commitOnBranch(github, branch, head, `Propose who GitHub id ${who.id} is in AWS`, {
        [CONFIGURATION]: text
      });
    }
  } catch (error) {
    if (!(error instanceof BranchMoved)) throw error;
  }
  try {
    const { data } = await octokit.rest.pulls.create({
      owner,
      repo,
      base: main.branch,
      head: branch,
      title: `Identity of GitHub id ${who.id}`,
      body: [
        `**${who.login}** (GitHub id ${who.id}) asked for access, and \`aws-jit.yml\` does not say who that is in AWS.`,
        "",
        "A pattern of `identity_patterns` proposes:",
        "",
        ...proposed.iamUser === void 0 ? [] : [`- IAM user \`${proposed.iamUser}\``],
        ...proposed.identityCenterUser === void 0 ? [] : [`- Identity Center user \`${proposed.identityCenterUser}\``],
        "",
        "**Check that this GitHub account belongs to that person before you merge:** it follows from the login alone, and logins change hands. Merging grants nothing yet."
      ].join("\n"),
      maintainer_can_modify: false,
      request: { retries: 0 }
    });
    return data.number;
  } catch (error) {
    const made = hasStatus(error, 422, 500, 502, 503, 504) ? (await pulls()).find(({ state }) => state === "open") : void 0;
    if (made) return made.number;
    if (hasStatus(error, 403)) {
      run.log.warning(
        "The pull request that proposes an identity could not be opened: GitHub does not permit it."
      );
      return void 0;
    }
    throw error;
  }
}

// src/commands/draft/outdated-drafts.ts
async function outdatedDrafts(context) {
  const { run, main, open } = context;
  const found = [];
  const failures = [];
  if (run.event.kind !== "other") return { found, failures };
  for (const draft2 of await openDrafts(run.github, main.branch)) {
    const issue = open.find(({ number }) => number === draft2.issue);
    if (issue === void 0 || draft2.foreign) continue;
    try {
      const outdated = await compared(context, issue, draft2);
      if (outdated !== void 0) found.push(outdated);
    } catch (error) {
      failures.push(
        `#${issue.number}: its draft could not be compared with how it would read now: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  }
  return { found, failures };
}
async function compared({ run, config, knowledge }, issue, draft2) {
  const ask2 = parseIssueBody(issue.body, config, knowledge.catalog);
  if (!ask2.ok) return void 0;
  const { account: account2 } = ask2.value;
  const paths = requestPaths({ account: account2, createdAt: issue.createdAt, issue: issue.number });
  const texts = await readFilesAt(run.github, draft2.head, Object.values(paths), "is absent");
  const [file, policy] = [texts.get(paths.request), texts.get(paths.policy)];
  if (file === void 0 || policy === void 0) return void 0;
  const read = readRequest(file);
  if (read.ok && read.value.bodyDigest !== digestOf(issue.body)) return void 0;
  if (!read.ok || read.value.account !== account2)
    return { issue, draft: draft2, readable: void 0, judgement: void 0, others: [] };
  const now = run.github.now();
  const judgement = judge(read.value, policy, config, knowledge, now);
  const filed = await draftedForOthers(run, draft2.head, read.value);
  const further = (filed ?? []).flatMap(({ review, ...each }) => {
    if (!config.accounts.has(each.request.account)) return [];
    const made = judge(each.request, each.policy, config, knowledge, now);
    return made.decision === "pass" ? [{ ...each, judgement: made, same: made.view === review }] : [];
  });
  const complete = further.length === (read.value.accounts?.length ?? 1) - 1;
  const same = complete && further.every((each) => each.same);
  if (judgement.decision === "pass" && judgement.view === texts.get(paths.review) && same) return void 0;
  const others = further.map(({ request, policy: of, judgement: made }) => ({
    request,
    policy: of,
    judgement: made
  }));
  const readable = complete ? { request: read.value, policy } : void 0;
  return { issue, draft: draft2, readable, judgement, others };
}
async function renew(context, { issue, draft: draft2, readable, judgement, others }, drafted) {
  const { run, config, knowledge, main } = context;
  const pulls = await pullRequestsOf(run.github, issue.number);
  const isStill = pulls.some(
    ({ number, open, head }) => number === draft2.pull && open && head === draft2.head
  );
  if (!isStill || pulls.some(({ mergedAt }) => mergedAt !== void 0)) {
    const note = `Pull request #${draft2.pull} was merged, closed or changed meanwhile; it is not made anew.`;
    return { issue: issue.number, state: "unchanged", note };
  }
  const kept = readable !== void 0 && judgement?.decision === "pass" && (await branchContents(run.github, main.head, draft2.head)).foreign.length === 0;
  const key = `renewed-${draft2.head.slice(0, 12)}`;
  const words = inTrial(draftRenewed(kept, `${run.home}/pull/${draft2.pull}/commits`), config.trial);
  await announce(run.github, issue.number, key, words, draft2.pull);
  if (!kept) return drafted(issue);
  const { request, policy } = readable;
  const beside = await besideOnMain(context, request, policy, knowledge.catalog);
  const pull = await propose(
    context,
    { request, policy, judgement, others },
    { beside: beside?.others },
    draft2.head
  );
  await tellDrafted(context, issue, { request, policy, judgement, others }, pull);
  return {
    issue: issue.number,
    state: "drafted",
    note: `Pull request #${pull.number}: its view was made anew; approvals start anew.`
  };
}

// src/commands/draft/pushed-to.ts
async function requestsPushedTo(context) {
  const { run, main, open } = context;
  const { github, event } = run;
  const pull = event.kind === "pull" && event.action === "synchronize" ? await readPullRequest(github, event.pull) : void 0;
  const numbers = event.kind === "pull" && event.action === "synchronize" ? pull?.open === true ? [pull.issue] : [] : event.kind === "other" && event.name === "schedule" ? (
    // Their events may be lost.
    (await openDrafts(github, main.branch)).filter(({ foreign }) => foreign).map(({ issue }) => issue)
  ) : [];
  const found = [];
  for (const number of numbers) {
    const issue = open.find((each) => each.number === number);
    const head = issue && await branchHead(github, draftBranch(issue.number));
    if (!issue || head === void 0) continue;
    if ((await branchContents(github, main.head, head)).foreign.length > 0) found.push(issue);
  }
  return found;
}

// src/commands/draft/opened-again.ts
var isSettled = (issue, again) => isOver(issue) && shownState(issue) !== "cancelled" || again && isGiven(shownState(issue));
async function keepCancelled(context, issue, by) {
  const { run, config, ledger } = context;
  const anew = fileAnewLink(run.home, issue.body);
  const words = staysCancelled(issue.author?.login ?? "ghost", by.login, anew);
  await tell(run, ledger, {
    issue,
    state: "cancelled",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { by: by.login }
  });
  return {
    issue: issue.number,
    state: "cancelled",
    note: `Closed by ${by.login} before; it stays cancelled.`
  };
}

// src/commands/draft/undrafted-requests.ts
var LEFT_TO_ITS_EVENT = 10 * 60;
var DRAFTING = ["requested", "asked", "drafted", "refused"];
function mayBeWithdrawn(issue) {
  const state = shownState(issue);
  return issue.reopened === true && (state === void 0 || state === "cancelled" || DRAFTING.includes(state));
}
async function leftOver(ledger, open, now) {
  const old = open.filter(({ createdAt }) => createdAt <= earlier(now, LEFT_TO_ITS_EVENT));
  const shown = old.map((issue) => ({ issue, state: shownState(issue) }));
  const drafted = shown.flatMap(
    ({ issue, state }) => state !== void 0 && DRAFTING.includes(state) ? [issue] : []
  );
  const events = drafted.length === 0 ? /* @__PURE__ */ new Map() : await ledger.read(
    drafted.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  return shown.flatMap(({ issue, state }) => {
    if (state === void 0) return [issue];
    if (!drafted.includes(issue)) return [];
    const body = digestOf(issue.body);
    const last = events.get(issue.number)?.findLast(({ data }) => data["body"] === body);
    return last === void 0 || last.kind === "refused" ? [issue] : [];
  });
}

// src/commands/draft/warn-of-outdated-draft.ts
async function sayOutdated({ run, config }, issue, why) {
  const { github } = run;
  for (const pull of (await pullRequestsOf(github, issue.number)).filter(({ open }) => open)) {
    await setStatus(github, pull.head, {
      context: "aws-jit/guardrails",
      state: "failure",
      description: `#${issue.number} was edited since this was drafted. Merging it would grant nothing.`
    });
    const key = `outdated-${digestOf(issue.body + why).slice(0, 12)}`;
    const words = inTrial(draftOutdated(`#${issue.number}`, why), config.trial);
    await announce(github, issue.number, key, words, pull.number);
  }
}

// src/commands/draft/draft.ts
async function draft(run) {
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { event } = run;
  const named = event.kind === "issue" && event.issue.open && isRequest(event.issue.body) ? event : void 0;
  const left = await leftOver(context.ledger, context.open, run.github.now());
  const pushedTo = (await requestsPushedTo(context)).filter((issue) => !left.includes(issue));
  const reopened = context.open.filter(
    (issue) => mayBeWithdrawn(issue) && ![...pushedTo, ...left].includes(issue)
  );
  const waiting = [...pushedTo, ...left, ...reopened].filter(({ number }) => number !== named?.issue.number);
  const done = [];
  const failures = [];
  if (event.kind === "issue" && event.action === "opened" && isUse(event.issue.body))
    done.push(await receiveUse(context, event.issue));
  for (const issue of [...named ? [named.issue] : [], ...waiting]) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining());
    if (enough !== void 0) {
      failures.push(enough);
      break;
    }
    try {
      const again = named?.action === "reopened" && issue === named.issue;
      const present = context.open.find(({ number }) => number === issue.number) ?? issue;
      if (isSettled(present, again)) {
        const note = "It was decided before; nothing is drafted from it.";
        done.push({ issue: issue.number, state: "unchanged", note });
        continue;
      }
      const withdrawn = again || mayBeWithdrawn(present);
      const closer = withdrawn ? await closedByPerson(run.github, issue.number) : void 0;
      if (closer !== void 0) {
        done.push(await keepCancelled(context, issue, closer));
        continue;
      }
      if (reopened.includes(issue)) continue;
      const editor = issue === named?.issue ? editorIn(named) : await lastEditor(run.github, issue.number);
      done.push(await draftOne(context, issue, editor));
    } catch (error) {
      await tellNotDrafted(context, issue, error);
      if (error instanceof MayNotOpenPullRequests) throw error;
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const drafted = new Set(done.map(({ issue }) => issue));
  const renewed = await renewOutdated(context, drafted);
  await context.ledger.commit();
  const comments = await overlookedComments(context);
  return {
    done: [...done, ...renewed.done, ...comments.done],
    failures: [...failures, ...renewed.failures, ...comments.failures]
  };
}
async function renewOutdated(context, drafted) {
  const { run } = context;
  const done = [];
  const failures = [];
  let found = [];
  try {
    const outdated = await outdatedDrafts(context);
    found = outdated.found;
    failures.push(...outdated.failures);
  } catch (error) {
    failures.push(
      `Drafts in review could not be listed: ${error instanceof Error ? error.message : String(error)}`
    );
  }
  for (const outdated of found) {
    const { issue } = outdated;
    if (drafted.has(issue.number)) continue;
    const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining());
    if (enough !== void 0) return { done, failures: [...failures, enough] };
    try {
      const anew = async () => draftOne(context, issue, await lastEditor(run.github, issue.number));
      done.push(await renew(context, outdated, anew));
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { done, failures };
}
async function tellNotDrafted({ run, config }, issue, error) {
  const refused2 = error instanceof MayNotOpenPullRequests || hasStatus(error, 401, 403, 404, 422) || error instanceof Error && error.name === "GraphqlResponseError";
  if (!refused2) return;
  const why = inlineText(error instanceof Error ? error.message : String(error), 1e3);
  const words = notDrafted(issue.author?.login ?? "ghost", why);
  try {
    await announce(run.github, issue.number, "not-drafted", inTrial(words, config.trial));
  } catch (untold) {
    run.log.warning(`#${issue.number}: that it could not be drafted could not be told: ${String(untold)}`);
  }
}
var editorIn = ({ action, sender }) => action === "edited" ? sender : void 0;
async function draftOne(context, issue, editor) {
  const { run, main, config, knowledge } = context;
  if (editor && editor.id !== issue.author?.id) return editedByOther2(context, issue, editor);
  if (issue.author?.type !== "User") {
    return refuse(context, issue, "- Only a person can ask for access; this issue was not filed by one.", [
      "not-a-person"
    ]);
  }
  if (!isKnown(config, issue.author.id)) {
    return turnAway(
      context,
      issue,
      issue.author,
      [...config.accounts.keys()].join(", "),
      [...config.accounts.values()].some(({ backend }) => backend === "iam") ? "iam" : "identity-center"
    );
  }
  const mine = context.open.filter(({ author }) => author?.id === issue.author?.id && author !== void 0);
  if (mine.filter(({ number }) => number < issue.number).length >= config.max_open_per_person) {
    return refuse(
      context,
      issue,
      `- You have ${mine.length} requests open, and \`max_open_per_person\` is ${config.max_open_per_person}. Close one that you no longer need.`,
      ["too-many-open"]
    );
  }
  if (accountsNamed(issue.body).length > 1) {
    const problems = await problemsOfAccounts(context, issue);
    if (problems.length > 0) return toMend(context, issue, problems);
  }
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, []);
  switch (made.kind) {
    case "not-a-person":
      return refuse(context, issue, "- Only a person can ask for access; this issue was not filed by one.", [
        "not-a-person"
      ]);
    case "problems":
      return toMend(context, issue, made.problems);
    case "no-identity": {
      const there = accountNamed(config, made.ask.account);
      const account2 = `${made.ask.account} (${there?.id ?? "unknown"})`;
      return turnAway(context, issue, made.requester, account2, there?.backend ?? "iam", made.ask.account);
    }
    case "request": {
      const barred = await mayNotAsk(run.github, config, made.request, issue.author.id, "open");
      return barred.length > 0 ? toMend(context, issue, barred) : draftRequest(context, issue, made.request);
    }
  }
}
async function toMend(context, issue, problems) {
  const words = needsMending(issue.author?.login ?? "ghost", problemsComment(problems));
  await sayOutdated(context, issue, "its form has to be mended first; that brings a new draft here");
  const once = digestOf(issue.body).slice(0, 12);
  return say(context, issue, "asked", words, once, `${problems.length} field(s) to mend.`);
}
async function editedByOther2(context, issue, editor) {
  const { run, config, ledger } = context;
  const body = digestOf(issue.body);
  const key = `edited-by-${editor.id}-${body.slice(0, 12)}`;
  const words = inTrial(editedByOther(issue.author?.login ?? "ghost", editor.login), config.trial);
  await announce(run.github, issue.number, key, words);
  await sayOutdated(
    context,
    issue,
    `by ${editor.login}, who is not its author, so it can no longer be granted`
  );
  const event = ledgerEvent("edited-by-other", key, issue.number, run.github.now(), run.id, {
    body,
    editor: { id: editor.id, login: editor.login }
  });
  record(run, ledger, issue, event, words);
  return {
    issue: issue.number,
    state: "unchanged",
    note: `Edited by ${editor.login}, who is not its author.`
  };
}
async function draftRequest(context, issue, request) {
  const { run, main, config } = context;
  const who = request.requester.login;
  const filed = await requestFilesAt(run.github, main.head, [request.account], [monthOf(request.createdAt)]);
  if (filed.some((file) => file.issue === issue.number)) {
    await announce(
      run.github,
      issue.number,
      `edited-${request.bodyDigest.slice(0, 12)}`,
      inTrial(editedAfterMerge(who), config.trial)
    );
    return { issue: issue.number, state: "unchanged", note: "Edited after the merge." };
  }
  const drafted = await asDrafted(context, issue, request);
  if (!drafted.ok) return toMend(context, issue, drafted.problems);
  const { request: worded, policy: earlier2 } = drafted.value;
  const made = await attempt(context, worded, issue);
  switch (made.kind) {
    case "refused":
      return made.problems === void 0 ? refuse(context, issue, made.reasons, made.codes) : toMend(context, issue, made.problems);
    case "questions":
      if (earlier2 === void 0) {
        await sayOutdated(
          context,
          issue,
          "its author is asked a question first; the answer brings a new draft here"
        );
      }
      return ask(context, issue, worded, made.questions);
    case "ready": {
      const pull = await proposeReady(context, issue, made);
      return {
        issue: issue.number,
        state: "drafted",
        note: `Pull request #${pull.number}, risk ${made.judgement.risk}.`
      };
    }
  }
}
async function turnAway(context, issue, requester, account2, backend, within) {
  const anew = fileAnewLink(context.run.home, issue.body);
  const owners = "the owners of this repository";
  const proposal = await proposeIdentity(context, requester);
  const listed = context.config.identities.has(requester.id);
  const missing = { backend, within: listed ? within : void 0 };
  const words = unknownPerson(requester.login, requester.id, account2, owners, anew, missing, proposal);
  await tell(context.run, context.ledger, {
    issue,
    state: "refused",
    once: "unknown",
    comment: inTrial(words.comment, context.config.trial),
    status: void 0,
    data: { body: digestOf(issue.body), codes: ["unknown-person"] }
  });
  return {
    issue: issue.number,
    state: "refused",
    note: `Nobody has said who ${requester.login} is in AWS.`
  };
}
async function refuse(context, issue, reasons, codes) {
  for (const pull of await pullRequestsOf(context.run.github, issue.number)) {
    if (pull.open) await updatePullRequest(context.run.github, pull.number, { state: "closed" });
  }
  const anew = fileAnewLink(context.run.home, issue.body);
  const words = refused(issue.author?.login ?? "ghost", reasons, anew);
  return say(
    context,
    issue,
    "refused",
    words,
    digestOf(issue.body + reasons).slice(0, 12),
    "Refused before review.",
    digestOf(issue.body),
    codes
  );
}
export {
  draft
};
