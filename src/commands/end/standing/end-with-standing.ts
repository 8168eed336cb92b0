import type { Backend, GrantObject, LiveGrant } from '../../../aws/backend.ts';
import type { Issue } from '../../../github/open-issues.ts';
import type { LedgerEvent } from '../../../github/ledger-branch.ts';
import type { EndingAccount } from '../../run/ending-accounts.ts';
import { fileOfGrant } from '../../run/file-of-grant.ts';
import { standingIn } from '../../run/standing/standing-of-grant.ts';
import type { Cause } from '../cause.ts';
import { closeBefore } from '../close-before.ts';
import { revocationOf } from '../latest-end.ts';
import { withoutStanding } from '../reason-to-take-back.ts';
import { sessionsNow, tellTakenBack } from '../tell-taken-back.ts';
import type { WatchContext } from '../watch-context.ts';

/**
 * Why a use that was told as given is over by now: its standing approval has ended. It was approved, so that nobody has done what is not theirs,
 * and no alarm is raised. What was never told as given may be anybody's object that names an approval, and is compared as any other.
 */
export async function standingEnded(
  { run, main, filed }: WatchContext,
  account: EndingAccount,
  { object, tags }: LiveGrant,
  issue: Issue | undefined,
  told: readonly LedgerEvent[],
): Promise<Cause | undefined> {
  const given = standingIn(tags);
  if (given === undefined || !told.some(({ kind }) => kind === 'granted')) return undefined;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue?.createdAt);
  return file === undefined ? withoutStanding(run, main, given) : undefined;
}

/** As the run that the push started would have done it. */
export async function endWithStanding(
  { run, config, ledger, done }: WatchContext,
  backend: Pick<Backend, 'revoke'>,
  object: GrantObject,
  issue: Issue | undefined,
  cause: Cause,
): Promise<void> {
  await closeBefore(run, issue);
  const ended = await backend.revoke(object.issue, revocationOf(object, undefined));
  const { until } = object;
  const sessions = sessionsNow({ ...object, ...ended });
  const back = { issue: object.issue, until, sessions, cause, told: false };
  const told = await tellTakenBack(run, config, ledger, back);
  if (told !== undefined) done.push(told);
}
