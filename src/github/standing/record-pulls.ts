import { parseInstant, type Instant } from '../../terms/instant.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { useOfRecordBranch } from '../../request/file/record-file.ts';
import type { GitHub } from '../github-client.ts';

/** A pull request of record that is open. */
export interface OpenRecord {
  readonly use: IssueNumber;
  readonly pull: number;
}

/** A fork may name its branch as ours are named, and anybody may open a pull request from one. */
const recordOf = (
  head: { readonly ref: string; readonly repo: { readonly id: number } | null },
  base: { readonly repo: { readonly id: number } },
): IssueNumber | undefined => (head.repo?.id === base.repo.id ? useOfRecordBranch(head.ref) : undefined);

export async function openRecords(github: GitHub): Promise<readonly OpenRecord[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  return all.flatMap(({ number, head, base }) => {
    const use = recordOf(head, base);
    return use === undefined ? [] : [{ use, pull: number }];
  });
}

/** Which uses have a pull request of record that was closed, merged or not, and changed since; 100 a call, the newest change first. */
export async function closedRecords(github: GitHub, since: Instant): Promise<readonly IssueNumber[]> {
  const { octokit, owner, repo } = github;
  const found: IssueNumber[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    per_page: 100,
  });
  for await (const { data } of pages) {
    found.push(...data.flatMap(({ head, base }) => recordOf(head, base) ?? []));
    const last = data.at(-1);
    if (last === undefined || (parseInstant(last.updated_at) ?? 0) < since) break;
  }
  return found;
}
