import { performance } from 'node:perf_hooks';

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  now: Date.now.bind(Date),
  elapsed: performance.now.bind(performance),
};

/** Turns of the event loop after which whoever was answered has gone on: parsing an answer takes one or two. */
const TURNS = 3;
/** Milliseconds. Whoever sleeps longer may set a deadline for somebody, who is given more real time before it is jumped to. */
const LONG = 100;
const BEFORE_LONG = 3;
/**
 * Milliseconds. Nobody waits so long for anything: it is the end of a run, and as little jumped to as a sleeper that keeps no process
 * alive. Who sleeps towards it comes to it all the same.
 */
const END_OF_RUN = 150_000;
/** Milliseconds in which nothing at all happens in this process: then what is under way is not going to be answered. */
const SILENCE = 25;

/**
 * The time of the steps that share a process. While a call is under way it passes as it really does; when all of them only
 * sleep, it jumps to the first who wakes, as no process would notice. So hours of back-off pass in a moment, in the order
 * in which they would. One for all, since libraries keep times of one step for the next.
 */
export class StepTime {
  #ahead = 0;
  #calls = 0;
  #checking = false;
  #alarm: NodeJS.Timeout | undefined;
  /** Whether time jumps though calls are under way, where a stand-in in this process leaves them all unanswered. */
  passesSilence = false;
  readonly #sleeping = new Set<Sleeper>();

  /** Milliseconds since 1970. */
  now(): number {
    return real.now() + Math.round(this.#ahead);
  }

  /** Milliseconds since the process started, as `performance.now`. */
  elapsed(): number {
    return real.elapsed() + this.#ahead;
  }

  /** A call is under way until what is returned is called. */
  call(): () => void {
    let under = true;
    this.#calls += 1;
    return () => {
      if (!under) return;
      under = false;
      this.#calls -= 1;
      this.#check();
    };
  }

  wake(after: number, work: () => void, every: boolean): Sleeper {
    const sleeper = new Sleeper(this, Number.isFinite(after) && after > 0 ? after : 0, work, every);
    this.start(sleeper);
    return sleeper;
  }

  start(sleeper: Sleeper): void {
    sleeper.due = this.elapsed() + sleeper.ms;
    // Anew at the end: of two that are due at once, the first set wakes first.
    this.#sleeping.delete(sleeper);
    this.#sleeping.add(sleeper);
    this.#check();
  }

  stop(sleeper: Sleeper): void {
    this.#sleeping.delete(sleeper);
  }

  #first(among: (each: Sleeper) => boolean = () => true): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const each of this.#sleeping)
      if (among(each) && (first === undefined || each.due < first.due)) first = each;
    return first;
  }

  /** The first of those that keep a process alive, and end no run: others only beat meanwhile, such as the heart of an idle queue. */
  #awaited(): Sleeper | undefined {
    return this.#first((each) => each.hasRef() && each.ms < END_OF_RUN);
  }

  /**
   * Looks again when the first one is to wake, or once it is clear that what is under way is not going to be answered: nothing happens for
   * some time, and once more, since on a busy machine an answer may lie there that this process has not come to.
   */
  #alarmFor(first: Sleeper, awaited: Sleeper | undefined, times = 2): NodeJS.Timeout {
    const sleep = first.due - this.elapsed();
    const listens = this.passesSilence && awaited !== undefined && sleep > SILENCE;
    const before = performance.eventLoopUtilization();
    return real
      .setTimeout(
        () => {
          const { active } = performance.eventLoopUtilization(before);
          const silent = listens && active < SILENCE / 4;
          // Any call that begins or ends sets another alarm.
          if (silent && times > 1) this.#alarm = this.#alarmFor(first, awaited, times - 1);
          else {
            if (silent) this.#ahead += Math.max(0, awaited.due - this.elapsed());
            this.#check();
          }
        },
        listens ? SILENCE : Math.max(0, sleep),
      )
      .unref();
  }

  #check(): void {
    if (this.#checking) return;
    this.#checking = true;
    this.#turn(TURNS, false);
  }

  #turn(left: number, waited: boolean): void {
    real.setImmediate(() => {
      const first = this.#first();
      const sleep = (first?.due ?? 0) - this.elapsed();
      const awaited = this.#awaited();
      if (first === undefined || (sleep > 0 && (this.#calls > 0 || awaited === undefined))) {
        this.#checking = false;
        real.clearTimeout(this.#alarm);
        if (first !== undefined) this.#alarm = this.#alarmFor(first, awaited);
        return;
      }
      if (sleep > 0 && left > 0) {
        this.#turn(left - 1, waited);
        return;
      }
      if (sleep > LONG && !waited) {
        real.setTimeout(() => {
          this.#turn(TURNS, true);
        }, BEFORE_LONG);
        return;
      }
      if (sleep > 0) this.#ahead += sleep;
      this.#sleeping.delete(first);
      // Before the work, which may throw.
      this.#turn(TURNS, false);
      first.wakeUp();
    });
  }
}

/** What `setTimeout` returns, as far as anybody uses it. */
export class Sleeper {
  due = 0;
  readonly ms: number;
  readonly #time: StepTime;
  readonly #work: () => void;
  readonly #every: boolean;
  #awaited = true;

  constructor(time: StepTime, ms: number, work: () => void, every: boolean) {
    this.#time = time;
    this.ms = ms;
    this.#work = work;
    this.#every = every;
  }

  wakeUp(): void {
    if (this.#every) this.#time.start(this);
    this.#work();
  }
  clear(): void {
    this.#time.stop(this);
  }
  refresh(): this {
    this.#time.start(this);
    return this;
  }
  ref(): this {
    this.#awaited = true;
    return this;
  }
  unref(): this {
    this.#awaited = false;
    return this;
  }
  hasRef(): boolean {
    return this.#awaited;
  }
}
