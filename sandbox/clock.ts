import { instantOfMillis, type Instant } from '../src/terms/instant.ts';

/**
 * The one clock of a sandbox: GitHub, AWS and Slack all tell its time, in their `Date` headers and in their data.
 * It stands still unless somebody moves it, so that a test sees the same instants in every run; a sandbox that
 * people play with lets it run.
 */
export class SandboxClock {
  #ms: number;
  /**
   * Milliseconds since some moment, as those who call have slept them: rates are kept by it, also where the clock itself stands
   * still. Real time, unless callers say that theirs jumps.
   */
  elapsed: () => number = () => performance.now();
  /** Real milliseconds at which a running clock showed `#ms`; `undefined` while it stands. */
  #runningSince: number | undefined;
  readonly #moved: (() => void)[] = [];

  /** @param start where the clock begins; the real time, in whole seconds, when it is left out. */
  constructor(start: Instant = instantOfMillis(Date.now()), options: { readonly running?: boolean } = {}) {
    this.#ms = start * 1000;
    this.#runningSince = options.running === true ? Date.now() : undefined;
  }

  /** In whole seconds, as GitHub and AWS report time. */
  now(): Instant {
    return instantOfMillis(this.ms());
  }

  /** Milliseconds since 1970, for rates and delays below a second. */
  ms(): number {
    return this.#runningSince === undefined ? this.#ms : this.#ms + (Date.now() - this.#runningSince);
  }

  /** Moves forward; parts of a second are allowed. @throws RangeError backwards: `set` is for that. */
  advance(seconds: number): void {
    if (!(seconds >= 0)) throw new RangeError(`The clock advances by 0 or more seconds, not ${seconds}`);
    this.#jump(this.ms() + seconds * 1000);
  }

  /** Moves to an instant, also backwards. */
  set(instant: Instant): void {
    this.#jump(instant * 1000);
  }

  /** Calls `listener` after every move, for work that a stand-in does at a time of its own. */
  onMove(listener: () => void): void {
    this.#moved.push(listener);
  }

  #jump(ms: number): void {
    this.#ms = ms;
    if (this.#runningSince !== undefined) this.#runningSince = Date.now();
    for (const listener of this.#moved) listener();
  }
}
