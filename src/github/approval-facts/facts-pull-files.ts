import * as z from 'zod';
import type { IssueNumber } from '../../terms/brand.ts';
import { known, unknown, type PullFacts } from '../../approval/approval-facts.ts';
import { explain, page } from './facts-answers.ts';
import { FILES_QUERY } from './facts-queries.ts';
import type { Reading } from './facts-reading.ts';

/** The files of a pull request, as `PULL_QUERY` asks for them. */
export const files = page(z.object({ path: z.string(), changeType: z.string() }));

/** Three files for each of fifty accounts fit twice; a pull request with more is none of ours. */
const PAGES = 3;
const more = z.object({ repository: z.object({ pullRequest: z.object({ files }) }) });

/** All of them, or why they are not known: half a list would hide what else was changed. */
export async function allFiles(
  { octokit, owner, repo }: Reading,
  number: IssueNumber,
  first: z.output<typeof files> | null | undefined,
): Promise<PullFacts['files']> {
  if (!first) return unknown('GitHub gave no list of files');
  const found: { readonly path: string; readonly change: string }[] = [];
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
