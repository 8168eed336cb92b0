import {
  array,
  object,
  record,
  string
} from "./chunk-GUA3H4HO.js";

// src/github/standing/first-words.ts
var answers = object({
  repository: object({
    issue: object({
      body: string(),
      lastEditedAt: string().nullish(),
      userContentEdits: object({ nodes: array(object({ diff: string().nullish() })) }).nullish()
    }).nullish()
  })
});
var QUERY = `query FirstWords($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { body lastEditedAt userContentEdits(last: 1) { nodes { diff } } }
  }
}`;
var ISSUES_A_QUERY = 40;
var many = object({ repository: record(string(), answers.shape.repository.shape.issue) });
async function asFiled({ octokit, owner, repo }, issues) {
  const found = [];
  for (let at = 0; at < issues.length; at += ISSUES_A_QUERY) {
    const part = issues.slice(at, at + ISSUES_A_QUERY);
    const fields = part.map(
      ({ number }) => `i${number}: issue(number: ${number}) { body lastEditedAt userContentEdits(last: 1) { nodes { diff } } }`
    );
    const query = `query AsFiled($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`;
    const { repository } = many.parse(await octokit.graphql(query, { owner, repo }));
    for (const issue of part) {
      const words = repository[`i${issue.number}`]?.userContentEdits?.nodes[0]?.diff;
      found.push(words == null ? issue : { ...issue, body: words });
    }
  }
  return found;
}
async function firstWords({ octokit, owner, repo }, number) {
  const { issue } = answers.parse(await octokit.graphql(QUERY, { owner, repo, number })).repository;
  if (issue == null) throw new Error(`Issue #${number} cannot be read.`);
  const [oldest] = issue.userContentEdits?.nodes ?? [];
  if (oldest !== void 0) return oldest.diff ?? void 0;
  return issue.lastEditedAt == null ? issue.body : void 0;
}

export {
  asFiled,
  firstWords
};
