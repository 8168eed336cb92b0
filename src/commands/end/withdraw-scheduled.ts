import type { Backend, GrantObject, RevokedObject, Watched } from '../../aws/backend.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { Instant } from '../../terms/instant.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import { stampedGrant } from '../grant/stamped-grant.ts';
import { isOneOfSeveral, tellEndInOne } from './several/end-in-one.ts';
import { announceWithdrawal, tellWithdrawn, WHY_WITHDRAWN } from './tell-withdrawn.ts';
import { closeBefore } from './close-before.ts';
import type { WatchContext } from './watch-context.ts';
import { reasonsToWithdraw } from '../grant/prove-again.ts';

/** What begins later and would not be granted any more ends before it begins. */
export async function withdrawIfRefused(
  context: WatchContext,
  account: EndingAccount,
  backend: Backend & Watched,
  object: GrantObject,
  issue: Issue,
  takeBack: () => Promise<RevokedObject>,
): Promise<void> {
  const { run, main, config, filed, ledger, done, failures } = context;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue.createdAt);
  if (file === undefined) return;
  const expected = await stampedGrant(run.github, account, file, object, []);
  if (expected.kind !== 'known' || !(await beginsLater(backend, expected.grant.begins))) return;
  const against = await reasonsToWithdraw(run, account, { issue, file });
  if (against === undefined) return;
  let untold: string | undefined;
  try {
    await announceWithdrawal(run, config, issue, object.until, against);
  } catch (error) {
    // Taking it off comes first, told or not.
    failures.push(`#${issue.number}: why it is taken back could not be posted: ${String(error)}`);
    untold = against.list;
  }
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (!alone) await closeBefore(run, issue);
  const ended = await takeBack();
  if (alone) {
    await tellEndInOne(context, account, ended, {
      words: WHY_WITHDRAWN,
      by: undefined,
      ...(untold === undefined ? {} : { reason: untold }),
    });
    return;
  }
  const { codes } = against;
  const told = { codes, ...(untold === undefined ? {} : { untold }) };
  done.push(await tellWithdrawn(run, config, ledger, issue, object.until, told));
}

/** Whether an object gives nothing yet. */
const beginsLater = async (
  backend: Pick<Watched & Backend, 'now'>,
  begins: Instant | undefined,
): Promise<boolean> => begins !== undefined && begins > (await backend.now());
