import type { RevokedObject } from '../../aws/backend.ts';
import type { EndingSettings } from '../../config/ending-settings.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import { showLabel } from '../../github/state-labels.ts';
import { revoked, type OpenSessions, type SessionsIn } from '../../messages/end-news.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import { shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import { issueWhileTold } from '../tell/telling-queue.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';
import type { Cause } from './cause.ts';
import { hadNotBegun, isWithdrawal, tellWithdrawn } from './tell-withdrawn.ts';

export interface TakenBack {
  readonly issue: IssueNumber;
  readonly until: Instant;
  readonly sessions: OpenSessions;
  /** Of several accounts those of each. */
  readonly sessionsIn?: SessionsIn;
  readonly cause: Cause;
  /** An earlier run has told so, as the ledger says. */
  readonly told: boolean;
}

/** What becomes of open sessions of what this run has taken back. */
export const sessionsNow = ({ assigns, sessionsLast }: RevokedObject): OpenSessions =>
  assigns !== undefined ? 'shared' : sessionsLast !== undefined ? 'not-updated' : 'refused';

/** The same of an earlier run, which has not told: in Identity Center AWS's answer went with it. IAM decides by what is attached. */
export const sessionsOfBefore = (
  { backend }: Pick<EndingAccount, 'backend'>,
  isShared: boolean,
): OpenSessions => (isShared ? 'shared' : backend === 'iam' ? 'refused' : 'not-known');

/** Access was taken back, by this run or by an earlier one. */
export async function tellTakenBack(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  { issue: number, until, sessions, sessionsIn, cause, told }: TakenBack,
): Promise<Done | undefined> {
  const found = await issueWhileTold(run, number);
  if (found.kind === 'unknown') {
    const note = `Taken back; its issue cannot be told: ${found.why}`;
    return { issue: number, state: 'revoked', note };
  }
  const { issue } = found;
  if (!issue.open && told) {
    // The label is what a run shows last of all.
    await showLabel(run.github, number, 'revoked', issue.labels);
    return undefined;
  }
  // Nobody's doing as far as this run knows: an earlier one may have said why, and been killed before it came to its end.
  if (cause.by === undefined && shownState(issue) !== 'granted' && (await isWithdrawal(run, issue, until)))
    return tellWithdrawn(run, config, ledger, issue, until);
  const of: SessionsIn = (await hadNotBegun(run, issue))
    ? new Map([['not-begun', []]])
    : (sessionsIn ?? new Map([[sessions, []]]));
  const words = revoked(issue.author?.login ?? 'ghost', cause.words, of, cause.reason);
  await tell(run, ledger, {
    issue,
    state: 'revoked',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until), why: cause.words, by: cause.by ?? null },
  });
  return { issue: number, state: 'revoked', note: `Taken back ${cause.words}.` };
}
