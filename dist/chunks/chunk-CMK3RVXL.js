import {
  HEALTH_MARK,
  keepHealth
} from "./chunk-LWD32UKE.js";
import {
  account,
  id,
  instant,
  page
} from "./chunk-3KQXEGSZ.js";
import {
  markOf
} from "./chunk-T3NC5FS5.js";
import {
  openIssues,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  _enum,
  array,
  int,
  object,
  record,
  string
} from "./chunk-GUA3H4HO.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/github/batches/issues-now.ts
var comment = object({
  fullDatabaseId: id,
  body: string(),
  createdAt: string(),
  updatedAt: string(),
  author: account
});
var shape = object({
  id: string(),
  fullDatabaseId: id,
  number: int(),
  author: account,
  body: string(),
  state: _enum(["OPEN", "CLOSED"]),
  stateReason: string().nullish(),
  createdAt: instant,
  closedAt: instant.nullish(),
  labels: page(object({ name: string() })).nullish(),
  closings: object({ nodes: array(object({ actor: account })) }),
  comments: page(comment)
}).nullable();
var answers = object({ repository: record(string(), shape) });
var ISSUES_A_QUERY = 20;
var COMMENTS = 100;
var query = (numbers) => `query IssuesNow($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number, index) => `i${index}: issue(number: ${number}) { ...Now }`).join("\n    ")}
  }
}
fragment Now on Issue {
  id
  fullDatabaseId
  number
  author { ...Who }
  body
  state
  stateReason
  createdAt
  closedAt
  labels(first: 100) { pageInfo { hasNextPage } nodes { name } }
  closings: timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { ...Who } } } }
  comments(first: ${COMMENTS}) {
    pageInfo { hasNextPage }
    nodes { fullDatabaseId body createdAt updatedAt author { ...Who } }
  }
}
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;
async function issuesNow(github, numbers) {
  const found = /* @__PURE__ */ new Map();
  const distinct = [...new Set(numbers)];
  for (let at = 0; at < distinct.length; at += ISSUES_A_QUERY) {
    const part = distinct.slice(at, at + ISSUES_A_QUERY);
    const { repository } = answers.parse(await ask(github, query(part)));
    for (const answer of Object.values(repository)) {
      const number = IssueNumber.of(answer?.number ?? 0);
      if (answer !== null && part.includes(number)) found.set(number, issueNow(answer, number));
    }
  }
  return found;
}
function issueNow(answer, number) {
  const { comments, labels, closings } = answer;
  const open = answer.state === "OPEN";
  return {
    node: answer.id,
    issue: {
      number,
      id: answer.fullDatabaseId,
      author: answer.author,
      body: answer.body,
      open,
      reopened: open && answer.stateReason === "REOPENED",
      createdAt: answer.createdAt,
      closedAt: answer.closedAt ?? void 0,
      labels: (labels?.nodes ?? []).map(({ name }) => name)
    },
    closedBy: closings.nodes[0]?.actor,
    said: comments.pageInfo.hasNextPage || labels?.pageInfo.hasNextPage === true ? void 0 : {
      comments: comments.nodes.filter(({ author }) => author?.type === "Bot").map(botComment),
      added: []
    }
  };
}
var botComment = (answer) => ({
  id: answer.fullDatabaseId,
  body: answer.body,
  edited: answer.updatedAt !== answer.createdAt
});
async function ask({ octokit, owner, repo }, text) {
  try {
    return await octokit.graphql(text, { owner, repo });
  } catch (error) {
    if (!isPartial(error)) throw error;
    return error.data;
  }
}
var isPartial = (error) => error instanceof Error && "errors" in error && Array.isArray(error.errors) && error.errors.every(
  (each) => typeof each === "object" && each !== null && "type" in each && each.type === "NOT_FOUND"
) && "data" in error && typeof error.data === "object" && error.data !== null;
async function dropDoubles(github, told) {
  const added = [...told].filter(([, { said }]) => said !== void 0 && said.added.length > 0);
  if (added.length === 0) return;
  const now = await issuesNow(
    github,
    added.map(([number]) => number)
  );
  const { octokit, owner, repo } = github;
  for (const [number, { said }] of added)
    for (const own of said?.added ?? []) {
      const mark = markOf(said?.comments.find(({ id: id2 }) => id2 === own)?.body ?? "");
      const others = now.get(number)?.said?.comments ?? [];
      if (mark !== void 0 && others.some((other) => other.id < own && other.body.startsWith(mark)))
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
    }
}

// src/commands/tell/telling-queue.ts
var ENOUGH = 20;
function tellingQueue(run, ledger) {
  const done = [];
  const failures = [];
  const kept = [];
  let telling;
  let inHand = 0;
  let ended = false;
  const tellKept = async () => {
    while (kept.length > 0) {
      const batch = kept.splice(0, ENOUGH);
      inHand = batch.length;
      await lookAt(run, batch);
      for (const untold of batch) {
        const { issue, what } = untold;
        try {
          const said = await untold.tell();
          if (said) done.push(said);
        } catch (error) {
          failures.push(`#${issue} ${what}, but that could not be told: ${textOf(error)}`);
        }
        inHand -= 1;
      }
      try {
        await dropDoubles(run.github, run.seen);
      } catch (error) {
        failures.push(`What was told could not be read again: ${textOf(error)}`);
      }
      run.seen.clear();
      try {
        await ledger.commit();
      } catch (error) {
        failures.push(`The ledger branch could not be written: ${textOf(error)}`);
      }
    }
  };
  const flush = () => {
    telling ??= tellKept().finally(() => {
      telling = void 0;
    });
  };
  return {
    add(untold) {
      if (ended) return;
      kept.push(untold);
      if (kept.length >= ENOUGH) flush();
    },
    flush,
    waiting: () => kept.length + inHand,
    async end() {
      do {
        flush();
        await telling;
      } while (kept.length > 0);
      ended = true;
      return { done, failures };
    }
  };
}
async function lookAt({ github, seen }, batch) {
  const numbers = batch.map(({ issue }) => issue);
  const now = await issuesNow(github, numbers).catch(() => /* @__PURE__ */ new Map());
  for (const [number, each] of now) seen.set(number, each);
}
async function issueWhileTold({ github, seen }, issue) {
  const now = seen.get(issue);
  return now === void 0 ? readIssue(github, issue) : { kind: "issue", ...now };
}
var textOf = (error) => error instanceof Error ? error.message : String(error);

// src/commands/trail/show-audit-trail.ts
async function showAuditTrail(run, trail, role, open) {
  const failure = trail?.failure();
  const code = `audit-${role}`;
  const shown = open.some(({ body }) => body.startsWith(HEALTH_MARK) && body.includes(`\`${code}\``));
  if (failure === void 0 && !(shown && trail?.wrote() !== false)) return [];
  try {
    await keepHealth(
      run,
      await openIssues(run.github),
      /* @__PURE__ */ new Map([["audit", failure === void 0 ? [] : [{ code, message: messageOf(failure, role) }]]]),
      { has: (other) => other !== code }
    );
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
  return failure === void 0 ? [] : [failure];
}
var messageOf = (failure, role) => role === "granter" ? `The granting role: ${failure} Nothing is granted until it can be written, by break glass neither.` : `The revoking role: ${failure} Access is taken away all the same, and recorded as soon as the bucket takes it.`;

export {
  issuesNow,
  tellingQueue,
  issueWhileTold,
  showAuditTrail
};
