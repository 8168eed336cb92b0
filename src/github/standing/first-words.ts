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

const ISSUES_A_QUERY = 40;
const many = z.object({ repository: z.record(z.string(), answers.shape.repository.shape.issue) });

/**
 * Issues with the words that they were filed with in place of those that they have now. Forty a call.
 * @returns those whose words were deleted from their history as they are now
 * @throws if GitHub does not answer
 */
export async function asFiled<T extends { readonly number: IssueNumber; readonly body: string }>(
  { octokit, owner, repo }: GitHub,
  issues: readonly T[],
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let at = 0; at < issues.length; at += ISSUES_A_QUERY) {
    const part = issues.slice(at, at + ISSUES_A_QUERY);
    const fields = part.map(
      ({ number }) =>
        `i${number}: issue(number: ${number}) { body lastEditedAt userContentEdits(last: 1) { nodes { diff } } }`,
    );
    const query = `query AsFiled($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    const { repository } = many.parse(await octokit.graphql(query, { owner, repo }));
    for (const issue of part) {
      const words = repository[`i${issue.number}`]?.userContentEdits?.nodes[0]?.diff;
      found.push(words == null ? issue : { ...issue, body: words });
    }
  }
  return found;
}

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
