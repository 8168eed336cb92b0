import * as z from 'zod';
import type { IssueNumber } from '../../terms/brand.ts';
import type { GitHub } from '../github-client.ts';

const answers = z.object({
  repository: z.object({
    issue: z
      .object({
        body: z.string(),
        lastEditedAt: z.string().nullish(),
        userContentEdits: z.object({ nodes: z.array(z.object({ diff: z.string().nullish() })) }).nullish(),
      })
      .nullish(),
  }),
});

/** Edits are listed newest first, and the last of them is the text that it was created with. */
const QUERY = `query FirstWords($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { body lastEditedAt userContentEdits(last: 1) { nodes { diff } } }
  }
}`;

/**
 * The words that an issue was filed with, whatever it says now. One call.
 * @returns `undefined`: it was edited, and they were deleted from its history
 * @throws if GitHub does not answer
 */
export async function firstWords(
  { octokit, owner, repo }: GitHub,
  number: IssueNumber,
): Promise<string | undefined> {
  const { issue } = answers.parse(await octokit.graphql(QUERY, { owner, repo, number })).repository;
  if (issue == null) throw new Error(`Issue #${number} cannot be read.`);
  const [oldest] = issue.userContentEdits?.nodes ?? [];
  if (oldest !== undefined) return oldest.diff ?? undefined;
  return issue.lastEditedAt == null ? issue.body : undefined;
}
