import type { ReachedAccount } from '../../config/account-reach.ts';
import type { AccountName } from '../../terms/brand.ts';

/** One of several jobs that share the accounts out between them: `2/3` is the second of three. */
export interface Share {
  readonly job: number;
  readonly jobs: number;
}

/**
 * The accounts of one job; each account is in exactly one. All of Identity Center's are in the first: its limits are the
 * organisation's, so that several jobs would not be faster, only refused. The others go round by their place in the list, so
 * that every job works out the same.
 */
export function accountsOfJob<T extends Pick<ReachedAccount, 'backend'>>(
  accounts: readonly T[],
  share: Share | undefined,
): readonly T[] {
  if (share === undefined) return accounts;
  const iam = accounts.filter(({ backend }) => backend === 'iam');
  return accounts.filter((account) => {
    const place = iam.indexOf(account);
    return (place === -1 ? 0 : place % share.jobs) === share.job - 1;
  });
}

/** Their names, where jobs share the accounts; `undefined`: this job has all of them. */
export const accountNamesOfJob = (
  accounts: readonly Pick<ReachedAccount, 'backend' | 'name'>[],
  share: Share | undefined,
): ReadonlySet<AccountName> | undefined =>
  share === undefined ? undefined : new Set(accountsOfJob(accounts, share).map(({ name }) => name));

/** Reads `2/3`. @throws Error for anything else: a share that is misread leaves accounts to nobody. */
export function readShare(text: string): Share | undefined {
  if (text === '') return undefined;
  const [, job, jobs] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
  if (job !== undefined && jobs !== undefined && job <= jobs) return { job, jobs };
  throw new Error(`The input "share" must be one of several jobs, such as 2/3, but is "${text}".`);
}
