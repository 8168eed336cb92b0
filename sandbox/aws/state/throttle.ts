import type { SandboxClock } from '../../clock.ts';

/**
 * How an account's calls are throttled. IAM publishes no rates. `bucket` refills by the sandbox's clock, so where
 * that stands still it never does; `every` refuses each n-th call, which a client that retries gets over.
 */
export type Throttle =
  | { readonly kind: 'off' }
  | { readonly kind: 'bucket'; readonly burst: number; readonly perSecond: number }
  | { readonly kind: 'every'; readonly nth: number };

export class Throttler {
  readonly #clock: SandboxClock;
  #throttle: Throttle = { kind: 'off' };
  #tokens = 0;
  #filledAt = 0;
  #calls = 0;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  set(throttle: Throttle): void {
    this.#throttle = throttle;
    this.#calls = 0;
    this.#filledAt = this.#clock.ms();
    this.#tokens = throttle.kind === 'bucket' ? throttle.burst : 0;
  }

  /** True: this call may pass. */
  take(): boolean {
    const throttle = this.#throttle;
    if (throttle.kind === 'off') return true;
    if (throttle.kind === 'every') {
      this.#calls += 1;
      return this.#calls % throttle.nth !== 0;
    }
    const now = this.#clock.ms();
    const refill = (Math.max(now - this.#filledAt, 0) / 1000) * throttle.perSecond;
    this.#tokens = Math.min(this.#tokens + refill, throttle.burst);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
