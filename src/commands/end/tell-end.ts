import type { EndingSettings } from '../../config/ending-settings.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { expired, overUntold } from '../../messages/end-news.ts';
import type { Words } from '../../messages/news.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { tell } from '../tell/tell.ts';
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
