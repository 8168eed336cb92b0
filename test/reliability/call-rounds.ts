import type { Command, Example } from '../../sandbox/example.ts';
import type { SandboxService } from '../../sandbox/faults.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';

/** Calls that are under way at the same time, each as `<service> <operation>`. */
export type Round = readonly string[];

/** Milliseconds in which a run asks nothing more: then it waits for an answer. */
const QUIET = 60;

/**
 * Runs a command, and answers no call before the run has asked all that it asks without an answer. What is asked one after the other is then
 * a round each, however long any answer takes.
 */
export async function roundsOf(
  acme: Example,
  command: Command,
  event: EventOrder,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  let held: { readonly call: string; readonly answer: () => void }[] = [];
  let quiet: NodeJS.Timeout | undefined;
  acme.faults.beforeEach(
    ({ service, operation }) =>
      new Promise((answer) => {
        held.push({ call: `${service} ${operation}`, answer });
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          const asked = held;
          held = [];
          rounds.push(asked.map(({ call }) => call));
          for (const each of asked) each.answer();
        }, QUIET);
      }),
  );
  try {
    const run = await acme.run(command, event);
    if (run.code !== 0) throw new Error(`${command} ended with ${run.code}:\n${run.stdout}${run.stderr}`);
  } finally {
    acme.faults.clear();
  }
  return rounds;
}

/** How many of these rounds ask a service anything: as many calls to it one after the other. */
export const sequential = (rounds: readonly Round[], service: SandboxService): number =>
  rounds.filter((round) => round.some((call) => call.startsWith(`${service} `))).length;

/** The rounds of a grant, from its first call to the last read that has to show the access before anybody may be told of it. */
export function untilReadBack(rounds: readonly Round[]): readonly Round[] {
  const told = rounds.findIndex((round) => round.includes('aws AttachUserPolicy'));
  const last = rounds.findIndex((round, at) => at > told && round.some((call) => call.startsWith('github ')));
  if (told < 0 || last < 0) throw new Error('This run granted nothing, or told nobody.');
  return rounds.slice(0, last);
}
