import {
  instant,
  repositoryRef
} from "./chunk-3KQXEGSZ.js";
import {
  draftBranch
} from "./chunk-XCRRBLYD.js";
import {
  array,
  int,
  object,
  record,
  string,
  unknown
} from "./chunk-GUA3H4HO.js";

// src/github/batches/merge-times.ts
var merges = object({
  nodes: array(
    object({
      mergedAt: instant.nullish(),
      baseRefName: string(),
      headRepository: repositoryRef
    })
  )
});
var identity = object({
  repository: object({ databaseId: int(), defaultBranchRef: object({ name: string() }) })
});
var answers = object({ repository: record(string(), unknown()) });
var REQUESTS_A_QUERY = 50;
var query = (issues) => `query MergeTimes($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    defaultBranchRef { name }
    ${issues.map(
  (issue, index) => `m${index}: pullRequests(headRefName: ${JSON.stringify(draftBranch(issue))}, states: [MERGED], first: 10) { ...Merges }`
).join("\n    ")}
  }
}
fragment Merges on PullRequestConnection {
  nodes { mergedAt baseRefName headRepository { databaseId } }
}`;
async function mergeTimes({ octokit, owner, repo }, issues) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < issues.length; at += REQUESTS_A_QUERY) {
    const part = issues.slice(at, at + REQUESTS_A_QUERY);
    const answer = await octokit.graphql(query(part), { owner, repo });
    const { databaseId, defaultBranchRef } = identity.parse(answer).repository;
    const { repository } = answers.parse(answer);
    for (const [index, issue] of part.entries())
      for (const { mergedAt, baseRefName, headRepository } of merges.parse(repository[`m${index}`]).nodes) {
        if (mergedAt == null || headRepository !== databaseId || baseRefName !== defaultBranchRef.name)
          continue;
        const before = found.get(issue);
        if (before === void 0 || mergedAt < before) found.set(issue, mergedAt);
      }
  }
  return found;
}

export {
  mergeTimes
};
