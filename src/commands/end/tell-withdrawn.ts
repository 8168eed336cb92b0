import type { ReasonCode } from '../../approval/refusal-reasons.ts';
import type { EndingSettings } from '../../config/ending-settings.ts';
import { announce, announcedUnder } from '../../github/comments.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { accountFolders, requestFilesAt } from '../../github/request-files.ts';
import { toBeWithdrawn, withdrawn } from '../../messages/begins-later.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { formatInstant, monthOf, type Instant } from '../../terms/instant.ts';
import type { Against } from '../grant/prove-again.ts';
import { readRequests } from '../run/filed-requests.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

export const WHY_WITHDRAWN = 'because it would not be granted any more, before it began';
const keyOf = (until: Instant): string => `withdrawn:${formatInstant(until)}:`;

/** Before it is taken back: whichever run finishes that, the reasons stand on the issue. */
export const announceWithdrawal = (
  run: Pick<WorkflowRun, 'github'>,
  { trial }: Pick<EndingSettings, 'trial'>,
  issue: Issue,
  until: Instant,
  { list }: Against,
): Promise<boolean> =>
  announce(
    run.github,
    issue.number,
    `${keyOf(until)}${digestOf(list).slice(0, 12)}`,
    inTrial(toBeWithdrawn(issue.author?.login ?? 'ghost', list), trial),
  );

/**
 * Whether a run has announced that it takes this back before it begins. A writer can forge the mark of such a comment: it decides what is
 * said, and nothing else.
 */
export const isWithdrawal = async (
  run: Pick<WorkflowRun, 'github'>,
  issue: Issue,
  until: Instant,
): Promise<boolean> => {
  const key = keyOf(until);
  return (await announcedUnder(run.github, issue.number, [key])).has(key);
};

/** Taken back before it began, by this run or by an earlier one. @param untold reasons that could not be announced */
export async function tellWithdrawn(
  run: WorkflowRun,
  { trial }: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  issue: Issue,
  until: Instant,
  { codes, untold }: { readonly codes?: readonly ReasonCode[]; readonly untold?: string } = {},
): Promise<Done> {
  const words = withdrawn(issue.author?.login ?? 'ghost', untold);
  await tell(run, ledger, {
    issue,
    state: 'revoked',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial },
    data: {
      until: formatInstant(until),
      why: WHY_WITHDRAWN,
      by: null,
      ...(codes === undefined ? {} : { codes }),
    },
  });
  return { issue: issue.number, state: 'revoked', note: `Taken back ${WHY_WITHDRAWN}.` };
}

/**
 * Whether what is taken back had not begun: by its request file on the default branch. Not asked of what was told as live. It decides what is
 * said of sessions; where it cannot be read, that is said which errs on the side of care.
 */
export async function hadNotBegun(
  { github, log }: Pick<WorkflowRun, 'github' | 'log'>,
  issue: Issue,
): Promise<boolean> {
  if (shownState(issue) === 'granted') return false;
  try {
    const { head } = await readMainBranch(github);
    const folders = await accountFolders(github, head);
    const files = await requestFilesAt(github, head, folders, [monthOf(issue.createdAt)]);
    const own = files.filter((file) => file.issue === issue.number);
    // The same in each of its accounts.
    const [first] = (await readRequests(github, head, own)).values();
    const start = first?.start;
    return start !== undefined && start > github.now();
  } catch (error) {
    log.warning(`#${issue.number}: whether it had begun could not be read: ${String(error)}`);
    return false;
  }
}
