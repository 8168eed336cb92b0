import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent, type ClientRequest } from 'node:http';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import { Sleeper, StepTime } from './step-time.ts';

/**
 * What a step sees as its process while it shares one with others: its own environment, output, time and end. Which
 * step some code belongs to follows from who called it, through all that it awaits.
 */
export interface StepProcess {
  readonly env: Record<string, string | undefined>;
  out: string;
  err: string;
  /** No call of it reaches anybody, and nobody hears of it: for all the world the process is dead. */
  dead: boolean;
  /** Its intervals, which end with it. What sleeps once is woken: a library may do in it what another step waits for. */
  readonly intervals: Set<Sleeper>;
  /** Of each of its calls that is under way: that nobody waits for it any more. */
  readonly underWay: Set<() => void>;
}

const time = new StepTime();
const steps = new AsyncLocalStorage<StepProcess>();

/** Milliseconds as steps have slept them, for stand-ins that keep rates. */
export const elapsed = (): number => time.elapsed();

/** While `passes`, time goes on over calls that a stand-in in this process leaves unanswered. */
export const passSilence = (passes: boolean): void => {
  time.passesSilence = passes;
};

/** Runs `work` as the step's own code. */
export const runAs = <T>(step: StepProcess, work: () => Promise<T>): Promise<T> => steps.run(step, work);

/** What a dead step's call meets. It is not left unanswered, since libraries count over all steps what is under way. */
const LOST = 'This step was killed.';

/** Once, before the action is loaded: it may keep what it finds. */
export function divideProcess(): void {
  divideEnvironment();
  divideOutput('stdout', 'out');
  divideOutput('stderr', 'err');
  divideTime();
  divideCalls();
}

/** Inside a step `process.env` is the step's and nothing else; outside it is what it was. */
function divideEnvironment(): void {
  const own = process.env;
  const now = (): Record<string, string | undefined> => steps.getStore()?.env ?? own;
  process.env = new Proxy(own, {
    get: (_, name) => (typeof name === 'string' ? now()[name] : undefined),
    has: (_, name) => typeof name === 'string' && Object.hasOwn(now(), name),
    set(_, name, value: unknown) {
      if (typeof name === 'string') now()[name] = String(value);
      return true;
    },
    deleteProperty: (_, name) => Reflect.deleteProperty(now(), name),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor(_, name) {
      const value = typeof name === 'string' ? now()[name] : undefined;
      return value === undefined
        ? undefined
        : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}

function divideOutput(stream: 'stdout' | 'stderr', into: 'out' | 'err'): void {
  const write = process[stream].write.bind(process[stream]) as (...args: readonly unknown[]) => boolean;
  process[stream].write = (...args: readonly unknown[]): boolean => {
    const step = steps.getStore();
    if (step === undefined) return write(...args);
    const [chunk] = args;
    if (!step.dead)
      step[into] += typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString();
    const done = args.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
}

/** It may have died while something was awaited. */
const dead = (step: StepProcess): boolean => step.dead;

/** Sleepers, and the clocks that tell how long they slept. */
function divideTime(): void {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const { now } = Date;
  const elapsed = performance.now.bind(performance);
  Date.now = () => (steps.getStore() ? time.now() : now());
  performance.now = () => (steps.getStore() ? time.elapsed() : elapsed());
  type Set = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => unknown;
  const set =
    (outside: Set, every: boolean): Set =>
    (work, ms = 0, ...args) => {
      const step = steps.getStore();
      if (step === undefined) return outside(work, ms, ...args);
      const wake = (): void => {
        steps.run(step, work, ...args);
      };
      const sleeper = time.wake(ms, wake, every);
      if (every) step.intervals.add(sleeper);
      return sleeper;
    };
  const clear = (outside: (timer: never) => void) => (timer: unknown) => {
    if (timer instanceof Sleeper) timer.clear();
    else outside(timer as never);
  };
  Object.assign(globalThis, {
    setTimeout: Object.assign(set(setTimeout as Set, false), setTimeout),
    setInterval: set(setInterval as Set, true),
    clearTimeout: clear(clearTimeout),
    clearInterval: clear(clearInterval),
  });
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => {
    if (steps.getStore() === undefined) return timeout(ms);
    const ending = new AbortController();
    const ended = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    globalThis
      .setTimeout(() => {
        ending.abort(ended);
      }, ms)
      .unref();
    return ending.signal;
  };
  const promises = createRequire(import.meta.url)('node:timers/promises') as {
    setTimeout: (ms?: number, value?: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>;
  };
  const sleep = promises.setTimeout;
  promises.setTimeout = (ms, value, options) => {
    if (steps.getStore() === undefined) return sleep(ms, value, options);
    return new Promise((resolve, reject) => {
      const stop = () => {
        globalThis.clearTimeout(timer);
        reject(
          Object.assign(new Error('The operation was aborted'), { name: 'AbortError', code: 'ABORT_ERR' }),
        );
      };
      const timer = globalThis.setTimeout(() => {
        options?.signal?.removeEventListener('abort', stop);
        resolve(value);
      }, ms);
      if (options?.signal?.aborted === true) stop();
      else options?.signal?.addEventListener('abort', stop, { once: true });
    });
  };
  syncBuiltinESMExports();
}

/** @returns what ends the call */
function begin(step: StepProcess): () => void {
  const ended = time.call();
  const end = (): void => {
    step.underWay.delete(end);
    ended();
  };
  step.underWay.add(end);
  return end;
}

/**
 * All that a step does to the world goes through `fetch` (octokit, openai) or an agent of `node:http` (AWS, Slack). What these do
 * by themselves, such as keeping connections, is not the step's.
 */
function divideCalls(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const step = steps.getStore();
    if (step === undefined) return real(...args);
    if (step.dead) throw new TypeError(LOST);
    const answered = begin(step);
    try {
      const response = await steps.exit(() => real(...args));
      const body = await response.arrayBuffer();
      if (dead(step)) throw new TypeError(LOST);
      const { status, statusText, headers, url } = response;
      const bodiless = status === 204 || status === 205 || status === 304;
      const whole = new Response(bodiless ? null : body, { status, statusText, headers });
      return Object.defineProperty(whole, 'url', { value: url });
    } finally {
      answered();
    }
  };
  // Node's own, of which its types say nothing: hands a request the connection that it is sent on.
  const agent = Agent.prototype as unknown as {
    addRequest: (this: Agent, request: ClientRequest, ...more: readonly unknown[]) => void;
  };
  const { addRequest } = agent;
  agent.addRequest = function (request, ...more) {
    const step = steps.getStore();
    if (step?.dead === true) {
      request.destroy(new Error(LOST));
      return;
    }
    if (step !== undefined) request.once('close', begin(step));
    steps.exit(() => {
      addRequest.call(this, request, ...more);
    });
  };
}
