import type { Call, FaultEffect } from '../../sandbox/faults.ts';
import type { Command, RunOptions } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import type { Company } from '../action/company.ts';

/**
 * Whether a call changes anything. A run that is killed after a call that only reads leaves what one leaves that was
 * killed after the change before it, so the changes are all the places there are to kill at.
 */
export const changes = ({ service, method, operation }: Readonly<Call>): boolean =>
  service === 'aws'
    ? !/^(Get|List|Assume)/.test(operation)
    : method !== 'GET' &&
      !(operation.startsWith('/graphql') && !/createCommitOnBranch|addComment/.test(operation));

/** Ids of commits differ from one sandbox to the next. */
const nameOf = ({ method, operation }: Readonly<Call>): string =>
  `${method} ${operation}`.replace(/[0-9a-f]{40}/, 'SHA');

/** `killed`: the runner is lost. `unanswered`: the change was made, and its answer is lost on the way. */
export type Interruption = 'killed' | 'unanswered';

/** More calls than any run here makes. */
export const MOST_CALLS = 250;

export interface Interrupted {
  readonly result: StepResult;
  /** What the run had changed when it was struck; `undefined`: it came to its end with fewer changes. */
  readonly struckAt: string | undefined;
}

/**
 * Runs a command and strikes at its `nth` change (1 is the first), once it has had its effect. `nth` 0 kills before the
 * first change.
 */
export async function interrupted(
  acme: Company,
  command: Command,
  event: EventOrder,
  nth: number,
  how: Interruption,
  options: RunOptions = {},
): Promise<Interrupted> {
  let seen = 0;
  let kill: () => void = () => undefined;
  let struckAt: string | undefined;
  const strike = (call: Readonly<Call>): FaultEffect => {
    struckAt = nameOf(call);
    if (how === 'killed') kill();
    return { close: nth === 0 ? 'before' : 'after' };
  };
  for (let n = 1; n <= MOST_CALLS; n += 1) {
    if (nth === 0) {
      acme.faults.onCall(n, (call) => {
        if (struckAt === undefined && changes(call)) return strike(call);
        return undefined;
      });
    } else {
      acme.faults.onCall(
        n,
        (call) => {
          if (!changes(call)) return undefined;
          seen += 1;
          return seen === nth ? strike(call) : undefined;
        },
        'after',
      );
    }
  }
  const result = await acme.run(command, event, {
    ...options,
    onStart: (end) => {
      kill = end;
    },
  });
  acme.faults.clear();
  return { result, struckAt };
}

/** The changes that were made from a call on, `from` being the length of the log before. */
export const changesSince = (acme: Company, from: number): readonly string[] =>
  acme.faults.calls.slice(from).filter(changes).map(nameOf);

/** Does the work of a list, two at a time: two cores. */
export async function twoAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const next = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([next(), next()]);
}
