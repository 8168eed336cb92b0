import type { EndingSettings } from '../../config/ending-settings.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { endedNotRemoved, endedNotYetRemoved, expired, overUntold } from '../../messages/end-news.ts';
import type { Words } from '../../messages/news.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { isGiven } from '../../lifecycle/state.ts';
import { shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import { issueWhileTold } from '../tell/telling-queue.ts';
import type { EndedAccounts } from './several/ended-accounts.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/** @param enforced whether AWS itself ended it */
export const wordsOfEnd =
  (enforced: boolean) =>
  (who: string, until: Instant): Words =>
    expired(who, until, enforced);

/** Access that was live is over. */
export async function tellExpired(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  issue: Issue,
  until: Instant,
  wordsOf: (who: string, until: Instant) => Words,
): Promise<Done> {
  const words = wordsOf(issue.author?.login ?? 'ghost', until);
  await tell(run, ledger, {
    issue,
    state: 'expired',
    once: formatInstant(until),
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) },
  });
  return {
    issue: issue.number,
    state: 'expired',
    note: `Access ended ${formatInstant(until)}.`,
  };
}

/** What ended in one of several accounts, and whether what was attached there is gone. */
export interface EndedIn {
  readonly until: Instant;
  readonly removed: boolean;
}

/**
 * The end of a request for several accounts is one: they began with the same merge. Where something of it is left, or an account could not be
 * looked at, AWS refuses it all the same.
 */
export async function tellEndedIn(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  { issue: number, ended, failed, held, elsewhere }: EndedAccounts<EndedIn>,
): Promise<Done | undefined> {
  const found = await issueWhileTold(run, number);
  // A closed issue was told when it was closed, unless no run has come by since: its label says still that it is live.
  if (found.kind === 'unknown' || (!found.issue.open && !isGiven(shownState(found.issue)))) return undefined;
  // Looked at a moment before its end: a later run finds that one over as well, and tells of all.
  if (held.size > 0) return undefined;
  const until = Math.max(...[...ended.values()].map((each) => each.until)) as Instant;
  const removed = failed.size === 0 && [...ended.values()].every((each) => each.removed);
  const words = removed ? (elsewhere.size === 0 ? wordsOfEnd(true) : endedNotYetRemoved) : endedNotRemoved;
  return tellExpired(run, config, ledger, found.issue, until, words);
}

/** Its time is over, and nobody was told that it had begun. */
export async function tellLapsed(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  issue: Issue,
  until: Instant,
): Promise<Done> {
  const words = overUntold(issue.author?.login ?? 'ghost', until);
  await tell(run, ledger, {
    issue,
    state: 'lapsed',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) },
  });
  return { issue: issue.number, state: 'lapsed', note: 'Its time was over before a grant could be told.' };
}
