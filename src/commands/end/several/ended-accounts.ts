// src/commands/end/several/: what ends of a request for several accounts, told together.
import type { AccountName, IssueNumber } from '../../../terms/brand.ts';
import type { ProvedAccounts } from './proved-accounts.ts';

/** What ended of one request in a run, by account, and where it could not be ended. */
export interface EndedAccounts<T> {
  readonly issue: IssueNumber;
  /** Every account that it was merged for and that has its file still. */
  readonly accounts: readonly AccountName[];
  readonly ended: ReadonlyMap<AccountName, T>;
  /** Where something of it resisted, or that could not be looked at. */
  readonly failed: ReadonlySet<AccountName>;
  /** Where it is live, and nothing asked for its end. */
  readonly held: ReadonlySet<AccountName>;
  /** Accounts of another job, of which this run knows nothing. */
  readonly elsewhere: ReadonlySet<AccountName>;
}

/**
 * Keeps what ends of requests for several accounts until a run has looked at all of them, so that their requesters are told once. What is
 * for one account is not kept: it is told as soon as its account is done.
 * @param ofJob of jobs that share the accounts the ones of this; `undefined`: all of them
 */
export function endedAccounts<T>(
  { accountsOf }: Pick<ProvedAccounts, 'accountsOf'>,
  ofJob: ReadonlySet<AccountName> | undefined,
) {
  const ended = new Map<IssueNumber, Map<AccountName, T>>();
  const looked = new Set<AccountName>();
  const failed = new Map<IssueNumber, Set<AccountName>>();
  const held = new Map<IssueNumber, Set<AccountName>>();
  return {
    add(issue: IssueNumber, account: AccountName, what: T): void {
      const there = ended.get(issue) ?? new Map<AccountName, T>();
      ended.set(issue, there.set(account, what));
    },
    resisted(issue: IssueNumber, account: AccountName): void {
      failed.set(issue, (failed.get(issue) ?? new Set<AccountName>()).add(account));
    },
    /** AWS holds it there, attached and unexpired, when the account is looked at. */
    holds(issue: IssueNumber, account: AccountName): void {
      held.set(issue, (held.get(issue) ?? new Set<AccountName>()).add(account));
    },
    /** Everything in this account was looked at. */
    finish(account: AccountName): void {
      looked.add(account);
    },
    all: (): readonly EndedAccounts<T>[] =>
      [...ended].map(([issue, of]) => {
        const accounts = [...new Set([...of.keys()].flatMap((account) => accountsOf(issue, account)))];
        const resisting = failed.get(issue) ?? new Set<AccountName>();
        const elsewhere = new Set(
          accounts.filter((account) => ofJob?.has(account) === false && !of.has(account)),
        );
        const notLooked = accounts.filter((account) => !looked.has(account) && !elsewhere.has(account));
        const unended = new Set([...resisting, ...notLooked].filter((account) => !of.has(account)));
        return {
          issue,
          accounts,
          ended: of,
          failed: unended,
          elsewhere,
          held: new Set(
            [...(held.get(issue) ?? [])].filter((account) => !of.has(account) && !unended.has(account)),
          ),
        };
      }),
  };
}
