import { BranchMoved, commitOnBranch, ensureBranch, readFilesAt } from '../../github/draft-branch.ts';
import { branchContents } from '../../github/foreign-commits.ts';
import { hasStatus, type GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { openPullFrom, pullsFrom, updatePullRequest, type BranchPull } from '../../github/pull-requests.ts';
import { rebuildBranch } from '../../github/rebuild-branch.ts';
import { freeBranch } from '../../github/standing/free-branch.ts';
import {
  recordBody,
  recordText,
  recordTitle,
  type RecordedUse,
} from '../../messages/reviewing/record-view.ts';
import { recordBranch, recordPath } from '../../request/file/record-file.ts';
import { IssueNumber, type Sha } from '../../terms/brand.ts';

/** The pull request of record of a use, as far as making it needs. */
export interface KeptRecord {
  readonly github: GitHub;
  readonly main: Pick<MainBranch, 'head' | 'branch'>;
  readonly use: RecordedUse;
  /** Login of whoever filed it. */
  readonly who: string;
  /** `@bob @acme/on-call` */
  readonly mention: string;
}

/** Pull requests from the branch of a use's record, those included that somebody has pointed at another branch than the default one, oldest first. */
export const everyRecordOf = (github: GitHub, issue: number): Promise<readonly BranchPull[]> =>
  pullsFrom(github, recordBranch(IssueNumber.of(issue)), 'any branch');

/**
 * An open pull request that holds the record of a use and nothing else: made, made anew where somebody pushed to its branch, opened again where it was closed.
 * Killed anywhere, the next run goes on.
 */
export async function keepRecord(record: KeptRecord): Promise<BranchPull> {
  const { github, main, use, who, mention } = record;
  const branch = recordBranch(IssueNumber.of(use.issue));
  const head = await commitRecord(record, branch);
  const [title, body] = [recordTitle(use.issue), recordBody(who, use, mention)];
  const pulls = await pullsFrom(github, branch);
  const open = pulls.findLast((pull) => pull.open);
  if (open !== undefined) {
    if (open.body !== body) await updatePullRequest(github, open.number, { title, body });
    return { ...open, head };
  }
  const closed = pulls.findLast(({ mergedAt, head: at }) => mergedAt === undefined && at === head);
  if (closed !== undefined && (await reopened(github, closed.number))) return { ...closed, open: true };
  return openPullFrom(github, branch, main.branch, title, body);
}

/** What GitHub does not open again, since its branch was made anew, is opened as another. */
async function reopened({ octokit, owner, repo }: GitHub, number: number): Promise<boolean> {
  try {
    await octokit.rest.pulls.update({ owner, repo, pull_number: number, state: 'open' });
    return true;
  } catch (error) {
    if (hasStatus(error, 403, 422)) return false;
    throw error;
  }
}

async function commitRecord({ github, main, use }: KeptRecord, branch: string): Promise<Sha> {
  const path = recordPath(use.standing, IssueNumber.of(use.issue));
  const files = { [path]: recordText(use) };
  const headline = `Record of break glass ${use.issue}`;
  await freeBranch(github, branch);
  for (let attempt = 1; ; attempt += 1) {
    const head = await ensureBranch(github, branch, main.head);
    const there = (await readFilesAt(github, head, [path], 'is absent')).get(path);
    const { foreign, paths } = await branchContents(github, main.head, head);
    const only = paths.length === 1 && paths[0] === path;
    if (foreign.length === 0 && only && there === files[path]) return head;
    if (foreign.length > 0 || paths.some((each) => each !== path))
      return rebuildBranch(github, branch, main.head, headline, files);
    try {
      return await commitOnBranch(github, branch, head, headline, files);
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 3) throw error;
    }
  }
}
