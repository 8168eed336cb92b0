import {
  actorOf
} from "./chunk-P4Z2YMR7.js";
import {
  NoAnswer
} from "./chunk-2EOPFUDI.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/github/comments.ts
var marker = (issue, key) => `<!-- aws-jit:${issue}:${key} -->`;
var MAX_BODY = 65536;
async function botComments(github, on) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: on,
    per_page: 100
  });
  return all.filter((c) => c.user?.type === "Bot").map((c) => ({ id: c.id, body: c.body ?? "", edited: c.updated_at !== c.created_at }));
}
async function announce(github, issue, key, body, on = issue, seen) {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}
${body}`;
  if (text.length > MAX_BODY) {
    throw new Error(
      `The comment ${key} for #${issue} has ${text.length} characters; GitHub takes ${MAX_BODY}.`
    );
  }
  const sayings = async () => (await botComments(github, on)).filter((c) => c.body.startsWith(mark));
  const said = async () => (await sayings()).length > 0;
  if (seen === void 0 ? await said() : seen.comments.some((c) => c.body.startsWith(mark))) return false;
  const post = () => (
    // Not retried blindly: an answer that was lost on the way would make the second try a second message.
    octokit.rest.issues.createComment({ owner, repo, issue_number: on, body: text, request: { retries: 0 } })
  );
  let own;
  try {
    own = (await post()).data.id;
  } catch (error) {
    if (await saidAfter(error, said)) return true;
    if (!isPassing(error)) throw error;
    own = (await post()).data.id;
  }
  if (seen !== void 0) {
    seen.comments.push({ id: own, body: text, edited: false });
    seen.added.push(own);
    return true;
  }
  const [first] = (await sayings()).map(({ id }) => id).sort((a, b) => a - b);
  if (first === void 0 || first >= own) return true;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
  return false;
}
async function announceToMany({ octokit }, bodies) {
  const names = bodies.map((_, index) => `c${index}`);
  await octokit.graphql(
    `mutation Announce(${names.map((name) => `$${name}: AddCommentInput!`).join(", ")}) {
      ${names.map((name) => `${name}: addComment(input: $${name}) { clientMutationId }`).join("\n      ")}
    }`,
    {
      ...Object.fromEntries(
        bodies.map(({ node, issue, key, body }, index) => [
          `c${index}`,
          { subjectId: node, body: `${marker(issue, key)}
${body}` }
        ])
      ),
      // Repeated blindly, what was lost on the way would be said twice.
      request: { retries: 0 }
    }
  );
}
var markOf = (body) => /^<!-- aws-jit:[^\n]{1,300} -->/.exec(body)?.[0];
async function announced(github, issue, key, on = issue) {
  const mark = marker(issue, key);
  const found = (await botComments(github, on)).find(({ body }) => body.startsWith(mark));
  return found && { ...found, body: found.body.slice(mark.length).trimStart() };
}
async function announcedUnder(github, issue, beginnings) {
  const all = await botComments(github, issue);
  return new Set(
    beginnings.filter((key) => all.some(({ body }) => body.startsWith(`<!-- aws-jit:${issue}:${key}`)))
  );
}
async function commentsSince(github, since) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, {
    owner,
    repo,
    since: formatInstant(since),
    sort: "created",
    direction: "asc",
    per_page: 100
  });
  return all.flatMap((raw) => {
    const on = Number(/\/issues\/([1-9]\d*)$/.exec(raw.issue_url)?.[1]);
    const createdAt = parseInstant(raw.created_at);
    if (!IssueNumber.is(on) || createdAt === void 0) return [];
    return [
      {
        id: raw.id,
        on,
        body: raw.body ?? "",
        author: actorOf(raw.user),
        createdAt,
        edited: raw.updated_at !== raw.created_at
      }
    ];
  });
}
var hasKey = (body, issue, key) => body.startsWith(marker(issue, key));
async function keepCurrent(github, issue, key, body, seen) {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}
${body}`;
  const all = seen?.comments ?? await botComments(github, issue);
  const present = all.find((c) => c.body.startsWith(mark));
  if (present?.body === text) return;
  if (present) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: present.id, body: text });
    return;
  }
  await announce(github, issue, key, body, issue, seen);
}
var SETTLED_MS = 1e4;
var PAUSES_MS = [250, 500, 1e3];
async function saidAfter(error, said) {
  let left = error instanceof Error && error.cause instanceof NoAnswer ? SETTLED_MS - error.cause.ms : 0;
  for (let look = 0; ; look += 1) {
    if (await said()) return true;
    if (left <= 0) return false;
    const pause = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, pause));
    left -= pause;
  }
}
var isPassing = (error) => error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 500;

export {
  announce,
  announceToMany,
  markOf,
  announced,
  announcedUnder,
  commentsSince,
  hasKey,
  keepCurrent
};
