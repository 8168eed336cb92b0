import type { IssueNumber } from '../../terms/brand.ts';
import { dropDoubles, issuesNow } from '../../github/batches/issues-now.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import { readIssue, type IssueLookup } from '../../github/open-issues.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

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
  /** How many are still to be told. */
  waiting(): number;
  /** Tells the rest. */
  end(): Promise<CommandResult>;
}

/**
 * Of one account with hundreds of requests, so many are told at a time: read in one call, and a commit of the ledger for all of
 * them. Their comments are written within the half minute after.
 */
const ENOUGH = 20;

export function tellingQueue(run: Pick<WorkflowRun, 'github' | 'seen'>, ledger: Ledger): TellingQueue {
  const done: Done[] = [];
  const failures: string[] = [];
  const kept: Untold[] = [];
  let telling: Promise<void> | undefined;
  let inHand = 0;
  let ended = false;

  const tellKept = async (): Promise<void> => {
    while (kept.length > 0) {
      const batch = kept.splice(0, ENOUGH);
      inHand = batch.length;
      await lookAt(run, batch);
      for (const untold of batch) {
        const { issue, what } = untold;
        try {
          const said = await untold.tell();
          if (said) done.push(said);
        } catch (error) {
          failures.push(`#${issue} ${what}, but that could not be told: ${textOf(error)}`);
        }
        inHand -= 1;
      }
      try {
        await dropDoubles(run.github, run.seen);
      } catch (error) {
        failures.push(`What was told could not be read again: ${textOf(error)}`);
      }
      run.seen.clear();
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
    waiting: () => kept.length + inHand,
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

/** What GitHub does not answer for all of them is asked for each. */
async function lookAt({ github, seen }: Pick<WorkflowRun, 'github' | 'seen'>, batch: readonly Untold[]) {
  const numbers = batch.map(({ issue }) => issue);
  const now = await issuesNow(github, numbers).catch(() => new Map<never, never>());
  for (const [number, each] of now) seen.set(number, each);
}

/** An issue as it is while something is told of it. */
export async function issueWhileTold(
  { github, seen }: Pick<WorkflowRun, 'github' | 'seen'>,
  issue: IssueNumber,
): Promise<IssueLookup> {
  const now = seen.get(issue);
  return now === undefined ? readIssue(github, issue) : { kind: 'issue', ...now };
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
