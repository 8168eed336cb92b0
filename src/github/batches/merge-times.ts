import * as z from 'zod';
import { IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import { instant, repositoryRef } from '../approval-facts/facts-answers.ts';
import type { GitHub } from '../github-client.ts';

const merges = z.object({
  nodes: z.array(
    z.object({
      mergedAt: instant.nullish(),
      baseRefName: z.string(),
      headRepository: repositoryRef,
    }),
  ),
});
const identity = z.object({
  repository: z.object({ databaseId: z.int(), defaultBranchRef: z.object({ name: z.string() }) }),
});
const answers = z.object({ repository: z.record(z.string(), z.unknown()) });

/** Ten pull requests of each: a point for a hundred connections. */
const REQUESTS_A_QUERY = 50;

const query = (issues: readonly IssueNumber[]): string => `query MergeTimes($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    defaultBranchRef { name }
    ${issues
      .map(
        (issue, index) =>
          `m${index}: pullRequests(headRefName: ${JSON.stringify(draftBranch(issue))}, states: [MERGED], first: 10) { ...Merges }`,
      )
      .join('\n    ')}
  }
}
fragment Merges on PullRequestConnection {
  nodes { mergedAt baseRefName headRepository { databaseId } }
}`;

/**
 * When each request was first merged into the default branch, fifty a call. It decides what is said, and what is looked at first; a
 * grant reads its own facts.
 * @returns without those that were not.
 */
export async function mergeTimes(
  { octokit, owner, repo }: GitHub,
  issues: readonly IssueNumber[],
): Promise<ReadonlyMap<IssueNumber, Instant>> {
  const found = new Map<IssueNumber, Instant>();
  for (let at = 0; at < issues.length; at += REQUESTS_A_QUERY) {
    const part = issues.slice(at, at + REQUESTS_A_QUERY);
    const answer: unknown = await octokit.graphql(query(part), { owner, repo });
    const { databaseId, defaultBranchRef } = identity.parse(answer).repository;
    const { repository } = answers.parse(answer);
    for (const [index, issue] of part.entries())
      for (const { mergedAt, baseRefName, headRepository } of merges.parse(repository[`m${index}`]).nodes) {
        // A fork may name its branch as ours are named, and a merge elsewhere is no merge of the request.
        if (mergedAt == null || headRepository !== databaseId || baseRefName !== defaultBranchRef.name)
          continue;
        const before = found.get(issue);
        if (before === undefined || mergedAt < before) found.set(issue, mergedAt);
      }
  }
  return found;
}
