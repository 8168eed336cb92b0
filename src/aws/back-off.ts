import { isCode } from './aws-errors.ts';
import type { Sleep } from './visibility.ts';

/** How to wait: `random` gives 0 ≤ x < 1 and spreads runs that would otherwise ask in step. */
export interface Waiting {
  readonly sleep: Sleep;
  readonly random: () => number;
}

/** Between looks at an operation, in milliseconds; the last repeats. An assignment takes seconds to half a minute. */
const POLLS = [1_000, 2_000, 3_000, 4_000] as const;
/** Milliseconds. AWS ends operations in a minute or two; what takes longer is left to the next run. */
const LONGEST_OPERATION = 10 * 60_000;
/** Between attempts at what something else is in the way of. */
const RETRIES = [1_000, 2_000, 4_000, 8_000, 10_000] as const;
const LONGEST_CONFLICT = 5 * 60_000;

/** `pause`, give or take a fifth. */
const spread = (pause: number, random: () => number): number => pause * (0.8 + 0.4 * random());

/** Calls `read` until it gives something; `undefined` when it has not within ten minutes of pauses. */
export async function untilEnded<T>(
  { sleep, random }: Waiting,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    const pause = spread(POLLS[Math.min(attempt, POLLS.length - 1)] ?? 0, random);
    if (waited + pause > LONGEST_OPERATION) return undefined;
    await sleep(pause);
    waited += pause;
    const ended = await read();
    if (ended !== undefined) return ended;
  }
}

/**
 * Repeats what Identity Center refuses since another operation on the same user, set or account is in progress
 * (ConflictException), or too many are. Bounded: after five minutes of pauses the refusal is thrown.
 */
export async function pastConflicts<T>({ sleep, random }: Waiting, send: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!isCode(error, 'Conflict', 'Throttling', 'TooManyRequests')) throw error;
      const pause = spread(RETRIES[Math.min(attempt, RETRIES.length - 1)] ?? 0, random);
      if (waited + pause > LONGEST_CONFLICT) throw error;
      await sleep(pause);
      waited += pause;
    }
  }
}
