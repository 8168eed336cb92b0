import type { Backend, RevokedObject } from '../../../aws/backend.ts';
import { readIssue } from '../../../github/open-issues.ts';
import { asFiled } from '../../../github/standing/first-words.ts';
import { readStandingFiles } from '../../../github/standing/standing-files.ts';
import type { MainBranch } from '../../../github/main-branch.ts';
import { isUse, parseUse } from '../../../request/form/standing-form.ts';
import { readStanding } from '../../../request/file/standing-file.ts';
import { useWindow } from '../../../request/standing.ts';
import { FIRST_PART, type IssueNumber } from '../../../terms/brand.ts';
import type { EndingAccount } from '../../run/ending-accounts.ts';
import type { WorkflowRun } from '../../run/workflow-run.ts';

/**
 * A use that was closed, or is to be taken back, before it is given: the tombstone is laid ahead of a grant that is under way elsewhere. Which use it is, its first words
 * say: whoever filed it can have edited it since, and a grant that has read it before does not know.
 */
export async function forestallUse(
  { github }: WorkflowRun,
  { head }: MainBranch,
  account: EndingAccount,
  backend: Backend,
  number: IssueNumber,
): Promise<RevokedObject | undefined> {
  const found = await readIssue(github, number);
  if (found.kind !== 'issue') return undefined;
  const [{ body } = found.issue] = await asFiled(github, [found.issue]);
  if (!isUse(body)) return undefined;
  const ask = parseUse(body);
  const files = ask.ok ? await readStandingFiles(github, head, ask.value.of) : undefined;
  const standing = files && readStanding(files.standing);
  if (!ask.ok || standing?.ok !== true || standing.value.accountId !== account.id) return undefined;
  const { author, createdAt } = found.issue;
  // Nobody else is given anything, and a stranger's issue is worth no call to AWS.
  if (author === undefined || !standing.value.people.includes(author.id)) return undefined;
  const { until } = useWindow(createdAt, ask.value.duration ?? standing.value.duration);
  if (until <= (await backend.now())) return undefined;
  return backend.revoke(number, { part: FIRST_PART, until, latest: until });
}
