import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readIssue } from '../../github/open-issues.ts';
import type { GitHubSays } from '../../report/reconcile.ts';
import type { RequestHistory } from '../../report/history.ts';
import { parseStandingText, readStanding, standingPaths } from '../../request/file/standing-file.ts';
import { useWindow } from '../../request/standing.ts';
import { Sha } from '../../terms/brand.ts';

/**
 * What GitHub says of a use of a standing approval: that the pull request which the ledger names brought the file, whom that names, and when the issue was filed. It was
 * merged before, and has no branch of the request's; that the file names whoever filed the issue is what makes it one of theirs.
 */
export async function withUse(
  github: GitHub,
  { issue, standing }: RequestHistory,
  said: GitHubSays,
): Promise<GitHubSays> {
  const { pull } = said;
  const of = standing === undefined ? undefined : parseStandingText(standing);
  if (pull === undefined || of === undefined || !Sha.is(pull.head)) return said;
  const path = standingPaths(of).standing;
  const text = (await readFilesAt(github, pull.head, [path], 'is absent')).get(path);
  const file = text === undefined ? undefined : readStanding(text);
  const found = await readIssue(github, issue);
  if (file?.ok !== true || found.kind !== 'issue') return said;
  const { author, createdAt } = found.issue;
  const isTheirs = author !== undefined && file.value.people.includes(author.id);
  return {
    ...said,
    pull: { ...pull, ofRequest: isTheirs, use: useWindow(createdAt, file.value.duration) },
  };
}
