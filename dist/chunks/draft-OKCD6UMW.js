import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  callsLeft,
  requestFacts,
  shortOfCalls
} from "./chunk-WD2RUBN2.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-PRMHR67K.js";
import {
  loadKnowledge,
  modelOfRun,
  openEngine
} from "./chunk-EZT3UHBU.js";
import {
  propose
} from "./chunk-T2SHVK6H.js";
import {
  besideOnMain,
  judge
} from "./chunk-ASSN5Z6B.js";
import "./chunk-NM5AGMHP.js";
import "./chunk-GH3J4E2R.js";
import "./chunk-7GLGW4DU.js";
import "./chunk-AEISO5EX.js";
import {
  serialise
} from "./chunk-VV2WRKN4.js";
import "./chunk-BEJXBDKT.js";
import {
  build
} from "./chunk-WAF7E5QM.js";
import "./chunk-4KO7MJH2.js";
import {
  asked,
  editedAfterMerge,
  editedByOther,
  inReview,
  needsMending,
  refused,
  unknownPerson
} from "./chunk-3V3SFWXH.js";
import {
  tell
} from "./chunk-MJIWMIEA.js";
import {
  inlineText
} from "./chunk-6TKBCPKR.js";
import {
  MayNotOpenPullRequests,
  STATES,
  announce,
  configurationOf,
  inTrial,
  ledgerEvent,
  openLedger,
  pullRequestsOf,
  requestFilesAt,
  updatePullRequest
} from "./chunk-G32SVG5E.js";
import {
  actorOf,
  openIssues,
  readMainBranch
} from "./chunk-4BGU22TX.js";
import {
  isRequest
} from "./chunk-Y3XGGZ22.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import {
  accountNamed
} from "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import {
  earlier,
  monthOf
} from "./chunk-YWCEV5XF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-LWADDRUD.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import {
  number,
  object,
  string
} from "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

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
  for (const [index, { log: sent, outcome }] of exchanges.entries()) {
    to.info(
      `Model ${model}, attempt ${index + 1}. Sent:
${quoted(sent)}
Made of the answer:
${quoted(outcome)}`
    );
  }
  if (tokens) to.info(`Tokens: ${tokens.prompt} sent, ${tokens.completion} received.`);
  if (fallback) to.info(`The model ${fallback.message}; drafted by rules.`);
}
var quoted = (text) => text.replaceAll("##[", "## [").split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `| ${line}`).join("\n");

// src/commands/left-over.ts
var LEFT_TO_ITS_EVENT = 10 * 60;
var DRAFTING = ["requested", "asked", "drafted", "refused"];
async function leftOver(ledger, open, now) {
  const labels = new Map(
    Object.entries(STATES).map(([state, { label }]) => [label, state])
  );
  const stateOf = ({ labels: names }) => names.map((name) => labels.get(name)).find((state) => state !== void 0);
  const old = open.filter(({ createdAt }) => createdAt <= earlier(now, LEFT_TO_ITS_EVENT));
  const shown = old.map((issue) => ({ issue, state: stateOf(issue) }));
  const drafted = shown.flatMap(
    ({ issue, state }) => state !== void 0 && DRAFTING.includes(state) ? [issue] : []
  );
  const events = drafted.length === 0 ? /* @__PURE__ */ new Map() : await ledger.read(
    drafted.map(({ number: number2, createdAt }) => ({ issue: number2, month: monthOf(createdAt) }))
  );
  return shown.flatMap(({ issue, state }) => {
    if (state === void 0) return [issue];
    if (!drafted.includes(issue)) return [];
    const body = digestOf(issue.body);
    const last = events.get(issue.number)?.findLast(({ data }) => data["body"] === body);
    return last === void 0 || last.kind === "refused" ? [issue] : [];
  });
}

// src/commands/draft.ts
async function draft(run) {
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const knowledge = loadKnowledge();
  const engine = await engineOf(run, config, knowledge);
  const desk = { run, main, config, knowledge, engine, ledger: openLedger(run.github), open };
  const { event } = run;
  const named = event.kind === "issue" && event.issue.open && isRequest(event.issue.body) ? event : void 0;
  const left = await leftOver(desk.ledger, open, run.github.now());
  const waiting = left.filter(({ number: number2 }) => number2 !== named?.issue.number);
  const done = [];
  const failures = [];
  for (const issue of [...named ? [named.issue] : [], ...waiting]) {
    const outOfCalls = shortOfCalls(run.github.remaining());
    if (outOfCalls !== void 0) {
      failures.push(outOfCalls);
      break;
    }
    try {
      const editor = issue === named?.issue ? editorIn(named) : await lastEditor(run.github, issue.number);
      done.push(await draftOne(desk, issue, editor));
    } catch (error) {
      if (error instanceof MayNotOpenPullRequests) throw error;
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await desk.ledger.commit();
  return { done, failures };
}
var editorIn = ({ action, sender }) => action === "edited" ? sender : void 0;
async function draftOne(desk, issue, editor) {
  const { main, config, knowledge } = desk;
  const who = issue.author?.login ?? "ghost";
  if (editor && editor.id !== issue.author?.id) return editedByOther2(desk, issue, editor);
  if (issue.author?.type !== "User") {
    return refuse(desk, issue, "- Only a person can ask for access; this issue was not filed by one.");
  }
  if (!config.identities.has(issue.author.id)) {
    return turnAway(desk, issue, issue.author, [...config.accounts.keys()].join(", "));
  }
  const mine = desk.open.filter(({ author }) => author?.id === issue.author?.id && author !== void 0);
  if (mine.filter(({ number: number2 }) => number2 < issue.number).length >= config.max_open_per_person) {
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
      return turnAway(desk, issue, made.requester, account);
    }
    case "request":
      return draftRequest(desk, issue, made.request);
  }
}
async function editedByOther2({ run, config, ledger }, issue, editor) {
  const body = digestOf(issue.body);
  const key = `edited-by-${editor.id}-${body.slice(0, 12)}`;
  const words = editedByOther(issue.author?.login ?? "ghost", `@${editor.login}`);
  await announce(run.github, issue.number, key, inTrial(words, config.trial));
  ledger.add(
    { issue: issue.number, month: monthOf(issue.createdAt) },
    ledgerEvent("edited-by-other", key, issue.number, run.github.now(), run.id, {
      body,
      editor: { id: editor.id, login: editor.login }
    })
  );
  return {
    issue: issue.number,
    state: "unchanged",
    note: `Edited by ${editor.login}, who is not its author.`
  };
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
      inTrial(editedAfterMerge(who), config.trial)
    );
    return { issue: issue.number, state: "unchanged", note: "Edited after the merge." };
  }
  const {
    draft: drafted,
    record,
    said
  } = await desk.engine(
    request,
    (document) => judge(request, serialise(document), config, knowledge.catalog, run.github.now()).findings
  );
  if (drafted.kind === "none") return refuse(desk, issue, `- ${inlineText(drafted.reason)}`);
  if (drafted.kind === "questions") {
    const questions = drafted.questions.map(
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
  const built = build(drafted.picks, request, knowledge.catalog);
  const policy = serialise(built.document);
  const judgement = judge(request, policy, config, knowledge.catalog, run.github.now());
  if (judgement.decision === "refuse") {
    return refuse(
      desk,
      issue,
      judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`).join("\n")
    );
  }
  const beside = await besideOnMain(desk, request, policy, knowledge.catalog);
  const completed = beside?.findings.filter(({ severity }) => severity === "error") ?? [];
  if (beside && completed.length > 0) {
    const others = beside.others.issues.map((number2) => `#${number2}`).join(", ");
    return refuse(
      desk,
      issue,
      completed.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)} Beside it you have ${others}.`).join("\n")
    );
  }
  const pull = await propose(desk, request, policy, judgement, beside?.others, {
    model: record?.fallback === void 0 ? record?.model : void 0,
    notes: drafted.notes,
    said
  });
  await tell(desk.run, desk.ledger, {
    issue,
    state: "drafted",
    once: digestOf(policy).slice(0, 12),
    comment: void 0,
    status: {
      next: inReview(`#${pull.number}`),
      facts: requestFacts(request, pull.number),
      trial: desk.config.trial
    },
    data: {
      body: request.bodyDigest,
      pull: pull.number,
      head: pull.head,
      account: request.account,
      policy: digestOf(policy),
      engine: drafted.engine,
      ...modelRecord(record),
      risk: judgement.risk
    }
  });
  return {
    issue: issue.number,
    state: "drafted",
    note: `Pull request #${pull.number}, risk ${judgement.risk}.`
  };
}
async function turnAway(desk, issue, requester, account) {
  const words = unknownPerson(requester.login, requester.id, account, "the owners of this repository");
  await tell(desk.run, desk.ledger, {
    issue,
    state: "refused",
    once: "unknown",
    comment: inTrial(words.comment, desk.config.trial),
    status: void 0,
    data: { body: digestOf(issue.body) }
  });
  return {
    issue: issue.number,
    state: "refused",
    note: `Nobody has said who ${requester.login} is in AWS.`
  };
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
async function say(desk, issue, state, words, once, note) {
  await tell(desk.run, desk.ledger, {
    issue,
    state,
    once,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: desk.config.trial },
    data: { body: digestOf(issue.body) }
  });
  return { issue: issue.number, state, note };
}
export {
  draft
};
