import type { Instant } from '../src/terms/instant.ts';

/** The services that a sandbox stands in for. */
export type SandboxService = 'github' | 'aws' | 'slack' | 'openai';

/** What a caller meets instead of, or on top of, the true answer. */
export type FaultEffect =
  /** This answer, and the call has no effect. A `body` that is no string is sent as JSON. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection drops: `before` the call has any effect, or `after` it took effect, unanswered. */
  | { readonly close: 'before' | 'after' }
  /** The true answer, late, in real milliseconds: for a client's time-outs. */
  | { readonly delayMs: number }
  /** The connection stays open and no answer ever comes: `before` the call has any effect, or `after` it took effect. */
  | { readonly silent: 'before' | 'after' }
  /** The call takes effect, and of its answer the first half arrives: then the connection drops, or nothing more comes. */
  | { readonly half: 'dropped' | 'silent' }
  /** An HTML page with status 200 and no effect, as proxies and captive portals give. */
  | { readonly html: true };

export interface Fault {
  readonly service: SandboxService;
  readonly match?: {
    /** Upper case; any when left out. */
    readonly method?: string;
    /**
     * Text without any sign of a pattern (`CreatePolicy`) must equal the operation; anything else is a regular
     * expression over it (`/merge$`). What a service calls its operation, see `Call.operation`.
     */
    readonly path?: string;
  };
  /** How many calls it meets; 1 when left out, `Infinity` for an outage. */
  readonly times?: number;
  /** How many matching calls pass unharmed first; 0 when left out. */
  readonly after?: number;
  readonly then: FaultEffect;
}

/** One request that a stand-in received, in the order of arrival. */
export interface Call {
  /** 1 for the first call of the sandbox, over all services. */
  readonly n: number;
  readonly service: SandboxService;
  readonly method: string;
  /**
   * GitHub and Slack: path and query; GraphQL adds the operation's first field, `/graphql createCommitOnBranch`.
   * AWS: the action's name, `CreatePolicy`.
   */
  readonly operation: string;
  /** A login, an ARN, or `anonymous`. */
  readonly actor: string;
  readonly at: Instant;
  /** HTTP status of the answer; 0 when the connection was dropped, `undefined` while unanswered. */
  status?: number;
}

/** Runs when a call arrives, before it has an effect, or when its answer is ready. */
export type CallHook = (call: Readonly<Call>) => FaultEffect | undefined | Promise<FaultEffect | undefined>;

interface Ordered {
  readonly fault: Fault;
  /** Calls it still lets pass. */
  skip: number;
  left: number;
}

/**
 * Faults to come and the log of what was called. One for all services of a sandbox, so that a test can strike
 * between any two calls of a client, whichever services they go to.
 */
export class Faults {
  /** Every call, oldest first. */
  readonly calls: Call[] = [];
  #ordered: Ordered[] = [];
  readonly #every: ((call: Readonly<Omit<Call, 'n' | 'status'>>) => Promise<void>)[] = [];
  readonly #hooks: { readonly n: number; readonly when: 'before' | 'after'; readonly hook: CallHook }[] = [];

  /** The first fault ordered that matches a call meets it; faults do not add up. */
  order(fault: Fault): void {
    this.#ordered.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }

  /**
   * Runs `hook` at the n-th call from now (1 is the next), of whatever service: to kill a client between two calls,
   * or to do what somebody else does meanwhile. The call waits for it. `before`: it has had no effect yet, and an
   * effect that the hook returns meets it; `after`: its effect is there, its answer is not sent yet, and
   * `{ close: 'after' }` keeps it from being sent.
   */
  onCall(n: number, hook: CallHook, when: 'before' | 'after' = 'before'): void {
    this.#hooks.push({ n: this.calls.length + n, when, hook });
  }

  /** Runs `hook` before every call from now on, and the call waits for it, until the next `clear`. */
  beforeEach(hook: (call: Readonly<Omit<Call, 'n' | 'status'>>) => Promise<void>): void {
    this.#every.push(hook);
  }

  /** Forgets the faults and hooks still to come; the log stays. */
  clear(): void {
    this.#ordered = [];
    this.#hooks.length = 0;
    this.#every.length = 0;
  }

  /** How many faults have not yet met all the calls they were ordered for. A test that ends above 0 missed one. */
  get pending(): number {
    return this.#ordered.filter(({ left }) => left > 0 && left !== Infinity).length;
  }

  /** For a stand-in's server: logs the call, and says what it meets. */
  async arrive(call: Omit<Call, 'n' | 'status'>): Promise<{ call: Call; effect: FaultEffect | undefined }> {
    for (const hook of this.#every) await hook(call);
    const logged: Call = { n: this.calls.length + 1, ...call };
    this.calls.push(logged);
    const effect = await this.#run('before', logged);
    return { call: logged, effect: effect ?? this.#take(logged) };
  }

  /** For a stand-in's server: the answer is ready. True: drop it. */
  async answered(call: Call, status: number): Promise<boolean> {
    call.status = status;
    const effect = await this.#run('after', call);
    const drop = effect !== undefined && 'close' in effect;
    if (drop) call.status = 0;
    return drop;
  }

  async #run(when: 'before' | 'after', call: Call): Promise<FaultEffect | undefined> {
    let effect: FaultEffect | undefined;
    for (const hook of this.#hooks.filter((each) => each.n === call.n && each.when === when))
      effect = (await hook.hook(call)) ?? effect;
    return effect;
  }

  #take(call: Call): FaultEffect | undefined {
    for (const ordered of this.#ordered) {
      if (ordered.left <= 0 || !matches(ordered.fault, call)) continue;
      if (ordered.skip > 0) {
        ordered.skip -= 1;
        continue;
      }
      ordered.left -= 1;
      return ordered.fault.then;
    }
    return undefined;
  }
}

function matches({ service, match }: Fault, call: Call): boolean {
  if (service !== call.service) return false;
  if (match?.method !== undefined && match.method !== call.method) return false;
  const path = match?.path;
  if (path === undefined || path === call.operation) return true;
  // An action's bare name is no pattern: CreatePolicy must not strike CreatePolicyVersion.
  return !/^\w+$/.test(path) && new RegExp(path).test(call.operation);
}
