import {
  FILES_QUERY,
  REQUEST_QUERY,
  pathVariables
} from "./chunk-CGF7P2F5.js";
import {
  account,
  attempt,
  entry,
  explain,
  id,
  instant,
  page,
  repositoryRef,
  sha,
  whole
} from "./chunk-3KQXEGSZ.js";
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  _enum,
  array,
  discriminatedUnion,
  int,
  literal,
  object,
  string
} from "./chunk-GUA3H4HO.js";
import {
  IssueNumber,
  RepositoryId
} from "./chunk-YWRVI5OC.js";

// src/github/approval-facts/facts-request.ts
var outline = object({
  number: int(),
  mergedAt: instant.nullish(),
  baseRefName: string(),
  baseRepository: repositoryRef,
  headRefOid: sha
}).transform((pull) => ({
  number: IssueNumber.of(pull.number),
  mergedAt: pull.mergedAt ?? void 0,
  baseRef: pull.baseRefName,
  baseRepository: pull.baseRepository,
  head: pull.headRefOid
}));
var history = page(object({ oid: sha, associatedPullRequests: page(outline) }));
var issueShape = {
  fullDatabaseId: id,
  number: int(),
  repository: object({ databaseId: id }),
  author: account,
  createdAt: instant,
  lastEditedAt: instant.nullish()
};
var issue = discriminatedUnion("__typename", [
  object({
    __typename: literal("Issue"),
    ...issueShape,
    state: _enum(["OPEN", "CLOSED"]),
    userContentEdits: page(object({ editedAt: instant, editor: account })).nullable(),
    closings: page(object({ createdAt: instant, actor: account })),
    transfers: object({ nodes: array(object({ __typename: string() })) })
  }),
  object({
    __typename: literal("PullRequest"),
    ...issueShape,
    pullState: _enum(["OPEN", "CLOSED", "MERGED"])
  })
]);
var shape = object({
  repository: object({
    issueOrPullRequest: issue.nullable(),
    merged: page(outline),
    main: object({
      request: entry,
      policy: entry,
      review: entry,
      requestHistory: history,
      policyHistory: history,
      reviewHistory: history
    }).nullable()
  })
});
async function readRequestFacts({ octokit, owner, repo }, number, main, paths, branch) {
  const read = await attempt(
    async () => shape.parse(
      await octokit.graphql(REQUEST_QUERY, {
        owner,
        repo,
        number,
        main,
        branch,
        ...pathVariables(paths)
      })
    )
  );
  const answer = read.known ? read.value.repository : void 0;
  const commit = answer?.main;
  const why = read.known ? `commit ${main.slice(0, 12)} of the default branch is gone` : read.why;
  const file = (kind) => ({
    path: paths[kind],
    onMain: commit ? known(commit[kind]) : unknown(why),
    history: commit ? historyOf(commit[`${kind}History`]) : unknown(why)
  });
  return {
    issue: issueOf(answer?.issueOrPullRequest, read.known ? `there is no #${number} here` : read.why),
    files: { request: file("request"), policy: file("policy"), review: file("review") },
    mergedFromBranch: answer ? whole(answer.merged, "merged pull requests of that branch") : unknown(read.known ? "GitHub gave no list" : read.why)
  };
}
function historyOf(answer) {
  const commits = whole(answer, "commits that touched it");
  if (!commits.known) return commits;
  const incomplete = commits.value.find(
    ({ associatedPullRequests }) => associatedPullRequests.pageInfo.hasNextPage
  );
  if (incomplete) return unknown(`commit ${incomplete.oid.slice(0, 12)} is in more than 20 pull requests`);
  return known(
    commits.value.map(({ oid, associatedPullRequests }) => ({ commit: oid, pulls: associatedPullRequests.nodes })).reverse()
  );
}
function issueOf(answer, why) {
  if (!answer) return unknown(why);
  const common = {
    number: IssueNumber.of(answer.number),
    id: answer.fullDatabaseId,
    repository: RepositoryId.of(answer.repository.databaseId),
    author: answer.author,
    createdAt: answer.createdAt,
    lastEditedAt: answer.lastEditedAt ?? void 0
  };
  if (answer.__typename === "PullRequest") {
    return known({
      ...common,
      isPullRequest: true,
      transferred: false,
      state: answer.pullState === "OPEN" ? "open" : "closed",
      edits: unknown("it is a pull request"),
      closings: unknown("it is a pull request")
    });
  }
  const edits = answer.userContentEdits;
  return known({
    ...common,
    isPullRequest: false,
    transferred: answer.transfers.nodes.length > 0,
    state: answer.state === "OPEN" ? "open" : "closed",
    closings: mapRead(whole(answer.closings, "closings"), ({ createdAt, actor }) => ({
      by: actor,
      at: createdAt
    })),
    edits: edits ? mapRead(whole(edits, "edits"), ({ editedAt, editor }) => ({ editor, at: editedAt })) : (
      // GitHub answers null for a body that nobody ever edited.
      answer.lastEditedAt ? unknown("GitHub gave no list of edits") : known([])
    )
  });
}
var mapRead = (read, map) => read.known ? known(read.value.map(map)) : read;

// src/approval/first-merge.ts
function firstMerged(history2, into) {
  const oldest = history2[0];
  if (!oldest) return { error: "no-history" };
  const merged = oldest.pulls.flatMap(
    (pull) => pull.mergedAt !== void 0 && pull.baseRef === into.defaultBranch && pull.baseRepository === into.repository ? [{ pull, at: pull.mergedAt }] : []
  );
  const earliest = Math.min(...merged.map(({ at }) => at));
  const [first, second] = merged.filter(({ at }) => at === earliest);
  if (!first) return { error: "no-pull-request" };
  return second ? { error: "ambiguous" } : first.pull;
}

// src/github/approval-facts/facts-pull-files.ts
var files = page(object({ path: string(), changeType: string() }));
var PAGES = 3;
var more = object({ repository: object({ pullRequest: object({ files }) }) });
async function allFiles({ octokit, owner, repo }, number, first) {
  if (!first) return unknown("GitHub gave no list of files");
  const found = [];
  let current = first;
  try {
    for (let count = 1; ; count += 1) {
      found.push(...current.nodes.map(({ path, changeType }) => ({ path, change: changeType })));
      const { hasNextPage, endCursor } = current.pageInfo;
      if (!hasNextPage) return known(found);
      if (count >= PAGES || endCursor == null) return unknown(`there are more than ${found.length} files`);
      const answer = await octokit.graphql(FILES_QUERY, { owner, repo, number, after: endCursor });
      current = more.parse(answer).repository.pullRequest.files;
    }
  } catch (error) {
    return unknown(explain(error));
  }
}

export {
  firstMerged,
  history,
  readRequestFacts,
  historyOf,
  mapRead,
  files,
  allFiles
};
