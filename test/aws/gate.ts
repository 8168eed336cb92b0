/**
 * Where a test steps between the calls of a backend. `before`: the call has not been sent. `after`: it has had its
 * effect, and the backend has not heard the answer. What a gate throws ends the run there, as a killed job ends.
 */
export type Gate = (call: string, phase: 'before' | 'after') => Promise<void>;

/** No error of AWS: nothing in the product may catch it and go on. */
export class Killed extends Error {}

/** Lets everything pass, and counts. @param most the run ends with an error at the next call: it would never end. */
export function counting(most: number): { readonly gate: Gate; readonly calls: () => number } {
  let calls = 0;
  return {
    gate: (call, phase) => {
      if (phase === 'before') calls += 1;
      return calls > most
        ? Promise.reject(new Error(`still calling after ${most} calls: ${call}`))
        : Promise.resolve();
    },
    calls: () => calls,
  };
}

/** Kills at the n-th call (1 is the first), before it is sent or when it is the n-th to be answered; `killed` tells whether it came to that. */
export function killAt(
  n: number,
  when: 'before' | 'after',
): { readonly gate: Gate; readonly killed: () => boolean } {
  let come = 0;
  let killed = false;
  return {
    gate: (call, phase) => {
      if (phase === when) come += 1;
      // A run that was killed sends nothing more, whatever else it had under way.
      if (!killed && (come !== n || phase !== when)) return Promise.resolve();
      killed = true;
      return Promise.reject(new Killed(`killed ${when} call ${n}, ${call}`));
    },
    killed: () => killed,
  };
}

/**
 * One of two runs that take turns: it stops before its n-th call until it is told to go on. `stopped` resolves when it
 * stands there or has ended, whichever comes first.
 */
export function stopAt(n: number): {
  readonly gate: Gate;
  readonly stopped: Promise<void>;
  readonly goOn: () => void;
} {
  let calls = 0;
  let arrive = (): void => undefined;
  let goOn = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (arrive = resolve));
  const told = new Promise<void>((resolve) => (goOn = resolve));
  return {
    stopped,
    goOn,
    gate: async (_, phase) => {
      if (phase === 'before') calls += 1;
      if (calls !== n || phase !== 'before') return;
      arrive();
      await told;
    },
  };
}
