/**
 * Waiting until a write can be read. A change in IAM becomes visible after seconds, with no bound: a read that follows
 * a write may still say NoSuchEntity, or show the state before it.
 */

/** Milliseconds. Real time in production; tests move the sandbox's clock instead. */
export type Sleep = (ms: number) => Promise<void>;

/** Back-off between reads, in milliseconds; the last value repeats. The first read is at once. */
const PAUSES = [250, 500, 1_000, 2_000, 4_000, 5_000] as const;
/** IAM is nearly always consistent within ten seconds; a minute says that something else is wrong. */
const LONGEST = 60_000;

/**
 * Calls `read` until it gives something other than `undefined`, for at most 60 seconds of pauses; `undefined` then.
 * Counts its own pauses, so it needs no clock.
 */
export async function untilVisible<T>(
  sleep: Sleep,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    const seen = await read();
    if (seen !== undefined) return seen;
    const pause = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? LONGEST;
    if (waited + pause > LONGEST) return undefined;
    await sleep(pause);
    waited += pause;
  }
}

/** AWS took a change but has not shown it within a minute. Running the same command again goes on from there. */
export class NotVisible extends Error {
  constructor(what: string) {
    super(
      `AWS has not shown within ${LONGEST / 1000} seconds that ${what}. Nobody is told so yet; the next run reads it again.`,
    );
    this.name = 'NotVisible';
  }
}
