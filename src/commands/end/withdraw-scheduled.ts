import type { Backend, GrantObject, Watched } from '../../aws/backend.ts';
import type { Issue } from '../../github/open-issues.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import * as news from '../../messages/end-news.ts';
import { stampedGrant } from '../grant/stamped-grant.ts';
import { tell } from '../tell/tell.ts';
import { closeBefore } from './close-before.ts';
import type { WatchContext } from './watch-context.ts';
import { reasonsToWithdraw } from '../grant/prove-again.ts';

/** What begins later and would not be granted any more ends before it begins. */
export async function withdrawIfRefused(
  { run, main, config, filed, ledger, done }: WatchContext,
  account: EndingAccount,
  backend: Backend & Watched,
  object: GrantObject,
  issue: Issue,
  takeBack: () => Promise<void>,
): Promise<void> {
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue.createdAt);
  if (file === undefined) return;
  const expected = await stampedGrant(run.github, account, file, object, []);
  if (expected.kind !== 'known' || !(await beginsLater(backend, expected.grant.begins))) return;
  const against = await reasonsToWithdraw(run, account, { issue, file });
  if (against === undefined) return;
  await closeBefore(run, issue);
  await takeBack();
  const words = news.withdrawn(issue.author?.login ?? 'ghost', against.list);
  const why = 'because it would not be granted any more, before it began';
  await tell(run, ledger, {
    issue,
    state: 'revoked',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {
      until: formatInstant(object.until),
      why,
      by: null,
      codes: against.codes,
    },
  });
  done.push({ issue: object.issue, state: 'revoked', note: `Taken back ${why}.` });
}

/** Whether an object gives nothing yet. */
const beginsLater = async (
  backend: Pick<Watched & Backend, 'now'>,
  begins: Instant | undefined,
): Promise<boolean> => begins !== undefined && begins > (await backend.now());
