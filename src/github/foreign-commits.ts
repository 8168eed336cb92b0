import * as z from 'zod';
import { IssueNumber, Sha } from '../terms/brand.ts';
import { requestOfBranch } from '../request/draft-branch-name.ts';
import type { GitHub } from './github-client.ts';

/** Commits on a draft's branch that are not the bot's: somebody's push, or a merge by "Update branch". */
export interface BranchContents {
  /** What the branch would bring to the default branch: at most 300 paths, where ours has three. */
  readonly paths: readonly string[];
  /** Who made commits that are not the bot's; `a push` where GitHub names nobody. Empty: all are the bot's. */
  readonly foreign: readonly string[];
}

const comparison = z.object({
  total_commits: z.number(),
  commits: z.array(
    z.object({
      author: z.object({ login: z.string(), type: z.string() }).nullish(),
      committer: z.object({ login: z.string() }).nullish(),
      commit: z.object({ verification: z.object({ verified: z.boolean() }).nullish() }),
      parents: z.array(z.unknown()),
    }),
  ),
  files: z.array(z.object({ filename: z.string(), status: z.string() })).optional(),
});

/**
 * What a branch has beside a commit of the default branch. Author and committer are found by e-mail addresses, which whoever pushes writes
 * as they like; what GitHub signed, it made. It decides only whether the bot drafts anew; what is approved is proved
 * by its commits at the grant, whatever this says.
 */
export async function branchContents(
  { octokit, owner, repo }: GitHub,
  base: Sha,
  head: Sha,
): Promise<BranchContents> {
  if (base === head) return { paths: [], foreign: [] };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 100,
  });
  const { total_commits: total, commits, files = [] } = comparison.parse(data);
  const foreign = new Set(
    commits
      .filter(
        ({ author, committer, commit, parents }) =>
          author?.type !== 'Bot' ||
          committer?.login !== COMMITS_FOR_GITHUB ||
          commit.verification?.verified !== true ||
          parents.length !== 1,
      )
      .map(({ author }) => author?.login ?? UNNAMED),
  );
  if (total > commits.length) foreign.add(UNNAMED);
  return {
    paths: files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename),
    foreign: [...foreign],
  };
}

const UNNAMED = 'somebody';
/** The committer of what GitHub commits itself. */
const COMMITS_FOR_GITHUB = 'web-flow';

const page = z.object({
  repository: z.object({
    pullRequests: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      nodes: z.array(
        z.object({
          number: z.number().refine(IssueNumber.is),
          headRefName: z.string(),
          headRefOid: z.string().refine(Sha.is),
          isCrossRepository: z.boolean(),
          commits: z.object({
            nodes: z.array(
              z.object({
                commit: z.object({
                  parents: z.object({ totalCount: z.number() }),
                  author: z.object({ email: z.string().nullish() }).nullish(),
                  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullish(),
                }),
              }),
            ),
          }),
        }),
      ),
    }),
  }),
});

const QUERY = `query OpenDrafts($owner: String!, $repo: String!, $base: String!, $after: String) {
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

/** `41898282+github-actions[bot]@users.noreply.github.com`, and that of an App. */
const BOTS = /\[bot\]@users\.noreply\./;

/** A draft in review, with the head of its branch. */
export interface OpenDraft {
  readonly issue: IssueNumber;
  readonly pull: IssueNumber;
  readonly head: Sha;
  /** Its latest commits seem not to be the bot's. */
  readonly foreign: boolean;
}

/** Drafts in review. One call a hundred pull requests. */
export async function openDrafts(
  { octokit, owner, repo }: GitHub,
  base: string,
): Promise<readonly OpenDraft[]> {
  const found: OpenDraft[] = [];
  for (let after: string | undefined; ;) {
    const answer = await octokit.graphql(QUERY, { owner, repo, base, after });
    const { pageInfo, nodes } = page.parse(answer).repository.pullRequests;
    for (const { number, headRefName, headRefOid, isCrossRepository, commits } of nodes) {
      const issue = requestOfBranch(headRefName);
      const foreign = commits.nodes.some(
        ({ commit: { parents, author, signature } }) =>
          parents.totalCount !== 1 ||
          !BOTS.test(author?.email ?? '') ||
          signature?.isValid !== true ||
          !signature.wasSignedByGitHub,
      );
      if (issue !== undefined && !isCrossRepository)
        found.push({ issue, pull: IssueNumber.of(number), head: Sha.of(headRefOid), foreign });
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor == null) return found;
    after = pageInfo.endCursor;
  }
}
