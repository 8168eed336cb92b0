import type { GrantObject, RevokedObject } from '../../../aws/backend.ts';
import type { FiledRequest } from '../../../github/request-files.ts';
import { FIRST_PART, isAskedFirst, type AccountName, type IssueNumber } from '../../../terms/brand.ts';
import type { EndingAccount } from '../../run/ending-accounts.ts';
import type { Cause } from '../cause.ts';
import { sessionsNow } from '../tell-taken-back.ts';
import type { WatchContext } from '../watch-context.ts';
import { tellTakenBackIn } from './tell-accounts-back.ts';

const accountsOf = (filed: readonly FiledRequest[], issue: IssueNumber): readonly AccountName[] => [
  ...new Set(filed.filter((file) => file.issue === issue).map(({ account }) => account)),
];

/**
 * Whether an object is of one of several accounts, of which others may be live: what is wrong in it is no reason to close their issue. Parts of
 * extensions and differences begin with a letter, and are of requests for one account.
 */
export function isOneOfSeveral(
  filed: readonly FiledRequest[],
  { issue, part }: Pick<GrantObject, 'issue' | 'part'>,
): boolean {
  const { length } = accountsOf(filed, issue);
  return length > 1 || (length === 1 && part !== FIRST_PART && isAskedFirst(part));
}

/** What was wrong in one of several accounts is taken back there: told of it alone, unless nothing is left in any of them. */
export async function tellEndInOne(
  { run, config, filed, ledger, done }: WatchContext,
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
  const accounts = accountsOf(filed, issue);
  const of = { issue, accounts, ended: new Map([[name, back]]), failed: none, held: none, elsewhere: none };
  const told = await tellTakenBackIn(run, config, ledger, of);
  // The next account of this run that something is wrong in has to know of this one.
  await ledger.commit();
  if (told !== undefined) done.push(told);
}
