import { parseInstant, type Instant } from '../../terms/instant.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { useOfRecordBranch } from '../../request/file/record-file.ts';
import type { GitHub } from '../github-client.ts';

/** A pull request of record that is open. */
export interface OpenRecord {
  readonly use: IssueNumber;
  readonly pull: number;
}

export async function openRecords(github: GitHub): Promise<readonly OpenRecord[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  return all.flatMap(({ number, head }) => {
    const use = useOfRecordBranch(head.ref);
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
    found.push(...data.flatMap(({ head }) => useOfRecordBranch(head.ref) ?? []));
    const last = data.at(-1);
    if (last === undefined || (parseInstant(last.updated_at) ?? 0) < since) break;
  }
  return found;
}
