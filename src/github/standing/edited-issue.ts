import * as z from 'zod';
import type { IssueNumber } from '../../terms/brand.ts';
import type { GitHub } from '../github-client.ts';

const answers = z.object({
  repository: z.object({
    issue: z
      .object({
        lastEditedAt: z.string().nullish(),
        userContentEdits: z.object({ nodes: z.array(z.unknown()) }).nullish(),
      })
      .nullish(),
  }),
});

const QUERY = `query EditedIssue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { lastEditedAt userContentEdits(first: 1) { nodes { editedAt } } }
  }
}`;

/**
 * Whether somebody has changed the words of an issue since it was filed, by whom ever. One call.
 * @throws if GitHub does not answer
 */
export async function wasEdited({ octokit, owner, repo }: GitHub, number: IssueNumber): Promise<boolean> {
  const { issue } = answers.parse(await octokit.graphql(QUERY, { owner, repo, number })).repository;
  return issue?.lastEditedAt != null || (issue?.userContentEdits?.nodes.length ?? 0) > 0;
}
