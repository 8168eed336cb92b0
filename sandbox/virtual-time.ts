import type { SandboxClock } from './clock.ts';

/** The part of an SDK's client that is needed to follow its calls. */
interface FollowedClient {
  readonly middlewareStack: {
    add(
      middleware: (next: (call: never) => Promise<unknown>) => (call: never) => Promise<unknown>,
      options: { readonly step: 'initialize'; readonly priority: 'high'; readonly name: string },
    ): void;
  };
}

/**
 * Lets hours of waiting pass in a moment: whenever nobody works and somebody sleeps, the sandbox's clock jumps to the
 * first who wakes. Calls take no virtual time. Everybody who works must be known: whoever awaits anything but `sleep`
 * does so within `during`; clients that are followed do that by themselves. A client's own retries sleep in real time, while
 * the clock stands: give it one attempt, and retry around it.
 */
export class VirtualTime {
  readonly #clock: SandboxClock;
  #working = 0;
  #sleeping: readonly { readonly due: number; readonly wake: () => void }[] = [];

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Milliseconds since 1970. */
  ms(): number {
    return this.#clock.ms();
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleeping = [...this.#sleeping, { due: this.#clock.ms() + ms, wake }];
      this.#whenIdle();
    });
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await work();
    } finally {
      this.#working -= 1;
      this.#whenIdle();
    }
  }

  /** Every call of this client counts as work, from its first byte to the parsed answer. */
  follow(client: FollowedClient): void {
    client.middlewareStack.add((next) => (call) => this.during(() => next(call)), {
      step: 'initialize',
      priority: 'high',
      name: 'virtualTime',
    });
  }

  /** Whoever was woken or answered goes on in promises alone; those are all done before the next immediate runs. */
  #whenIdle(): void {
    setImmediate(() => {
      if (this.#working > 0 || this.#sleeping.length === 0) return;
      const due = Math.min(...this.#sleeping.map((each) => each.due));
      if (due > this.#clock.ms()) this.#clock.advance((due - this.#clock.ms()) / 1000);
      // What seconds lose to rounding must not keep anybody asleep.
      const awake = this.#sleeping.filter((each) => each.due <= due);
      this.#sleeping = this.#sleeping.filter((each) => each.due > due);
      for (const { wake } of awake) wake();
    });
  }
}
