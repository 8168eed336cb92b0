import type { Sleep } from './visibility.ts';

/** Milliseconds that only go forward, and how to wait. Real time in production, the sandbox's in tests. */
export interface Time {
  readonly now: () => number;
  readonly sleep: Sleep;
}

export interface CallRate {
  /** Resolves when the next call may be sent. */
  take(): Promise<void>;
}

/**
 * Evenly spaced calls, at most `perSecond`: no burst, so that no second ever holds more, whatever happened before it.
 * One for all calls of a run, since Identity Center counts all of them together.
 */
export function callRate(perSecond: number, { now, sleep }: Time): CallRate {
  const gap = 1_000 / perSecond;
  let next = -Infinity;
  return {
    async take() {
      const at = Math.max(now(), next);
      next = at + gap;
      const wait = at - now();
      if (wait > 0) await sleep(wait);
    },
  };
}

export const UNPACED: CallRate = { take: () => Promise.resolve() };
