import {
  requestOfBranch
} from "./chunk-XCRRBLYD.js";
import {
  commitOnBranch,
  deleteBranch
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  array,
  boolean,
  number,
  object,
  string,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  IssueNumber,
  Sha
} from "./chunk-YWRVI5OC.js";

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

export {
  branchContents,
  openDrafts,
  rebuildBranch
};
