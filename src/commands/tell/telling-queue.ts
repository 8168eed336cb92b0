import type { IssueNumber } from '../../terms/brand.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { CommandResult, Done } from '../run/workflow-run.ts';

/** What was done and has to be told, of one request. */
export interface Untold {
  readonly issue: IssueNumber;
  /** Completes “#7 …, but that could not be told”. */
  readonly what: string;
  tell(): Promise<Done | undefined>;
}

/**
 * Tells what is done while other accounts are still worked on: one that hangs must not keep anybody from learning that
 * their access is live, or gone.
 */
export interface TellingQueue {
  /** Keeps it for the next time that is told. What comes after `end` is left to the next run, which finds it untold. */
  add(untold: Untold): void;
  /** Begins to tell what is kept: an account is done. Returns at once. */
  flush(): void;
  /** Tells the rest. */
  end(): Promise<CommandResult>;
}

/** Of one account with hundreds of requests, so many are told at a time: a commit of the ledger for all of them. */
const ENOUGH = 20;

export function tellingQueue(ledger: Ledger): TellingQueue {
  const done: Done[] = [];
  const failures: string[] = [];
  let kept: Untold[] = [];
  let telling: Promise<void> | undefined;
  let ended = false;

  const tellKept = async (): Promise<void> => {
    while (kept.length > 0) {
      const batch = kept;
      kept = [];
      for (const untold of batch) {
        const { issue, what } = untold;
        try {
          const said = await untold.tell();
          if (said) done.push(said);
        } catch (error) {
          failures.push(`#${issue} ${what}, but that could not be told: ${textOf(error)}`);
        }
      }
      try {
        await ledger.commit();
      } catch (error) {
        failures.push(`The ledger branch could not be written: ${textOf(error)}`);
      }
    }
  };
  const flush = (): void => {
    telling ??= tellKept().finally(() => {
      telling = undefined;
    });
  };
  return {
    add(untold) {
      if (ended) return;
      kept.push(untold);
      if (kept.length >= ENOUGH) flush();
    },
    flush,
    async end() {
      do {
        flush();
        await telling;
      } while (kept.length > 0);
      ended = true;
      return { done, failures };
    },
  };
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
