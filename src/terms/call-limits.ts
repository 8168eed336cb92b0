import { setMaxListeners } from 'node:events';

/** How long the calls of a run may take, whatever service they go to. */
export interface CallLimits {
  /** Milliseconds from sending a call to the last byte of its answer. Each attempt of a retry has as many. */
  readonly answerMs: number;
  /** Aborted when nothing is waited for any more. */
  readonly over: AbortSignal;
}

/** The time of a run is over: nothing is wrong with what was asked, and the next run goes on from what there is. */
export class TimeIsOver extends Error {
  constructor() {
    super(
      'The time of this run was over. What was begun is looked at by the next run, which goes on from there.',
    );
    this.name = 'TimeIsOver';
  }
}

/** A service took a call and did not answer. Whether the call had its effect is not known. */
export class NoAnswer extends Error {
  /** As the network's own errors have one: such a call may be repeated. */
  readonly code = 'ETIMEDOUT';
  /** Milliseconds that it was waited for. */
  readonly ms: number;
  constructor(who: string, ms: number) {
    super(`${who} did not answer within ${ms / 1000} s.`);
    this.name = 'TimeoutError';
    this.ms = ms;
  }
}

/** For a signal that many calls wait with at once: Node takes the eleventh for a leak, and says so in the log of a job. */
export function forManyCalls(signal: AbortSignal): void {
  setMaxListeners(0, signal);
}

/** What ends the wait for something, and the error that says so. */
export interface WaitEnd {
  readonly at: AbortSignal;
  readonly error: () => Error;
}

/**
 * `work`, or an error once the time is over or one of the other ends has come. What is behind `work` is not stopped by it.
 * @throws TimeIsOver, or the error of the other end
 */
export function withinLimits<T>(
  work: Promise<T>,
  over: AbortSignal,
  ...others: readonly WaitEnd[]
): Promise<T> {
  const ends: readonly WaitEnd[] = [{ at: over, error: () => new TimeIsOver() }, ...others];
  return new Promise<T>((resolve, reject) => {
    const listening: (() => void)[] = [];
    const settle = (): void => {
      for (const stop of listening) stop();
    };
    forManyCalls(over);
    for (const { at, error } of ends) {
      const ended = (): void => {
        settle();
        reject(error());
      };
      at.addEventListener('abort', ended);
      listening.push(() => {
        at.removeEventListener('abort', ended);
      });
    }
    // Also where an end has come already: nobody else may be waiting for what is rejected then.
    work.finally(settle).then(resolve, reject);
    const come = ends.find(({ at }) => at.aborted);
    if (come) {
      settle();
      reject(come.error());
    }
  });
}
