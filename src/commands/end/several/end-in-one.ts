import type { GrantObject, RevokedObject } from '../../../aws/backend.ts';
import { isAskedFirst, type AccountName } from '../../../terms/brand.ts';
import type { EndingAccount } from '../../run/ending-accounts.ts';
import type { Cause } from '../cause.ts';
import { sessionsNow } from '../tell-taken-back.ts';
import type { WatchContext } from '../watch-context.ts';
import type { ProvedAccounts } from './proved-accounts.ts';
import { tellTakenBackIn } from './tell-accounts-back.ts';

/**
 * Whether an object is of one of several accounts, of which others may be live: what is wrong in it is no reason to close their issue. Parts of
 * extensions and differences begin with a letter, and are of requests for one account.
 */
export async function isOneOfSeveral(
  proved: ProvedAccounts,
  { name }: Pick<EndingAccount, 'name'>,
  object: Pick<GrantObject, 'issue' | 'part'>,
): Promise<boolean> {
  if (!isAskedFirst(object.part)) return false;
  await proved.look(name, [object]);
  return proved.isSeveral(object.issue, name, object.part);
}

/** What was wrong in one of several accounts is taken back there: told of it alone, unless nothing is left in any of them. */
export async function tellEndInOne(
  { run, config, proved, ledger, done }: WatchContext,
  { name }: Pick<EndingAccount, 'name'>,
  object: RevokedObject,
  cause: Omit<Cause, 'of'>,
): Promise<void> {
  const { issue, until, part } = object;
  const back = {
    issue,
    until,
    part,
    sessions: sessionsNow(object),
    cause: { ...cause, of: 'account' },
    told: false,
  } as const;
  const none = new Set<AccountName>();
  const accounts = proved.accountsOf(issue, name);
  const of = { issue, accounts, ended: new Map([[name, back]]), failed: none, held: none, elsewhere: none };
  const told = await tellTakenBackIn(run, config, ledger, of);
  // The next account of this run that something is wrong in has to know of this one.
  await ledger.commit();
  if (told !== undefined) done.push(told);
}
