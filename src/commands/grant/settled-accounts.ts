import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import type { TellingOf } from './tell-live.ts';
import type { Settled } from './tell-grant.ts';

/** What became of one account, and where AWS is asked of it once more before it is told. */
export interface SettledAccount {
  readonly settled: Settled;
  readonly backend: TellingOf['backend'];
}

/** A request of a run, for several accounts. */
export interface SeveralAccounts {
  readonly issue: Settled['issue'];
  /** In the form's order. */
  readonly accounts: readonly AccountName[];
  readonly settled: Map<AccountName, SettledAccount>;
  /** Where AWS holds what was told, and the issue does not show it. */
  readonly seen: Set<AccountName>;
  /** That the configuration no longer names. */
  readonly gone: ReadonlySet<AccountName>;
}

/**
 * Keeps what becomes of the accounts of each request until all of them are done, so that its requester is told once a run. One that cannot
 * be reached is not waited for beyond the run.
 */
export function settledAccounts(tell: (several: SeveralAccounts) => void) {
  const all = new Map<IssueNumber, SeveralAccounts & { readonly left: Set<AccountName> }>();
  const done = (number: IssueNumber): void => {
    const found = all.get(number);
    if (found === undefined) return;
    all.delete(number);
    if (found.settled.size + found.seen.size + found.gone.size > 0) tell(found);
  };
  return {
    /** @param due accounts in which this run looks at it */
    expect(
      issue: Settled['issue'],
      accounts: readonly AccountName[],
      due: readonly AccountName[],
      gone: readonly AccountName[],
    ): void {
      all.set(issue.number, {
        issue,
        accounts,
        settled: new Map(),
        seen: new Set(),
        gone: new Set(gone),
        left: new Set(due),
      });
    },
    add(account: AccountName, of: SettledAccount): void {
      all.get(of.settled.issue.number)?.settled.set(account, of);
    },
    seen(account: AccountName, { number }: Settled['issue']): void {
      all.get(number)?.seen.add(account);
    },
    /** Everything in this account is looked at. */
    finish(account: AccountName): void {
      for (const [number, { left }] of [...all]) {
        if (left.delete(account) && left.size === 0) done(number);
      }
    },
    /** The run is over. */
    end(): void {
      for (const number of [...all.keys()]) done(number);
    },
  };
}
