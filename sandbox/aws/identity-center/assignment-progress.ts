import type { AccountId } from '../../../src/terms/brand.ts';
import type { SandboxClock } from '../../clock.ts';
import type { Instant } from '../../../src/terms/instant.ts';
import { conflict, throttling } from '../json/json-error.ts';
import type { Assignment } from './identity-center-entities.ts';

/**
 * How long an assignment or a provisioning takes. `seconds` goes by the sandbox's clock. `calls` is for tests whose
 * clock stands still: it is done once that many further calls have been answered, whichever they are.
 */
export type OperationLength =
  { readonly kind: 'calls'; readonly calls: number } | { readonly kind: 'seconds'; readonly seconds: number };

/**
 * "Number of IAM roles in the AWS account that can be updated at a time: 1". Whether a second operation on an account
 * is refused or waits its turn is not documented.
 */
export type SameAccount = 'refused' | 'waits';

export type OperationKind = 'creation' | 'deletion' | 'provisioning';

/** One asynchronous operation, from its acceptance on. */
export interface OperationStatus {
  readonly id: string;
  readonly kind: OperationKind;
  readonly status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  readonly reason?: string;
  readonly createdAt: Instant;
  readonly set: string;
  readonly accounts: readonly AccountId[];
  /** Of a creation or deletion. */
  readonly assignment?: Assignment;
}

interface Running {
  readonly id: string;
  readonly due: number;
  /** Does it. @returns why it failed, or nothing. */
  readonly finish: () => string | undefined;
}

/** A failure that was ordered for an operation to come. */
export interface OrderedFailure {
  readonly kind: OperationKind;
  /** AWS's words, as `FailureReason` shows them. */
  readonly reason: string;
  /** Only in this account; any when left out. */
  readonly account?: string;
  /** How many operations fail; 1 when left out. */
  readonly times?: number;
  /** How many matching ones pass first; 0 when left out. */
  readonly after?: number;
}

/** The asynchronous operations of an instance, and what bounds them. */
export class Progress {
  length: OperationLength = { kind: 'calls', calls: 1 };
  sameAccount: SameAccount = 'refused';
  /** The most that were in progress at once. */
  most = 0;
  readonly #clock: SandboxClock;
  readonly #newId: () => string;
  readonly #all = new Map<string, OperationStatus>();
  #running: readonly Running[] = [];
  #failures: readonly { readonly failure: OrderedFailure; skip: number; left: number }[] = [];
  #calls = 0;

  constructor(clock: SandboxClock, newId: () => string) {
    this.#clock = clock;
    this.#newId = newId;
  }

  /** A call arrived: what became due by it, or by the clock, is done before it is answered. */
  called(): void {
    this.#calls += 1;
    this.settle();
  }

  /** Does what is due, in the order in which it became due. */
  settle(): void {
    const now = this.#now();
    for (const running of [...this.#running].sort((a, b) => a.due - b.due))
      if (running.due <= now) this.#finish(running);
  }

  /** Does everything that is in progress, whatever time is left. */
  finishAll(): void {
    for (const running of [...this.#running].sort((a, b) => a.due - b.due)) this.#finish(running);
  }

  /** What `work` starts is finished when this returns, and meets no failure and no limit of others. */
  atOnce<T>(work: () => T): T {
    const before = { running: this.#running, failures: this.#failures, most: this.most };
    this.#running = [];
    this.#failures = [];
    try {
      const result = work();
      this.finishAll();
      return result;
    } finally {
      this.#running = before.running;
      this.#failures = before.failures;
      this.most = before.most;
    }
  }

  get(id: string): OperationStatus | undefined {
    return this.#all.get(id);
  }

  /** Oldest first. */
  all(kind: OperationKind): readonly OperationStatus[] {
    return [...this.#all.values()].filter((each) => each.kind === kind);
  }

  fail(failure: OrderedFailure): void {
    this.#failures = [...this.#failures, { failure, skip: failure.after ?? 0, left: failure.times ?? 1 }];
  }

  /** @throws AwsError ConflictException while an operation on the set is in progress. */
  mustBeIdle(set: string): void {
    if (this.outstanding().some((each) => each.set === set))
      throw conflict(`There is a conflicting operation in process for ${set}`);
  }

  /**
   * Accepts an operation.
   * @throws AwsError ConflictException where one that overlaps is in progress, ThrottlingException where too many are.
   */
  start(
    order: Omit<OperationStatus, 'id' | 'status' | 'createdAt' | 'reason'>,
    outstanding: number,
    finish: () => string | undefined,
  ): OperationStatus {
    const others = this.outstanding();
    const overlaps = (each: OperationStatus): boolean =>
      each.accounts.some((account) => order.accounts.includes(account)) &&
      (this.sameAccount === 'refused' || each.set === order.set);
    if (others.some(overlaps)) throw conflict(`There is a conflicting operation in process for ${order.set}`);
    if (others.length >= outstanding)
      throw throttling(`The maximum of ${outstanding} outstanding operations has been reached`);
    const status: OperationStatus = {
      id: this.#newId(),
      status: 'IN_PROGRESS',
      createdAt: this.#clock.now(),
      ...order,
    };
    this.#all.set(status.id, status);
    const reason = this.#ordered(status);
    this.#running = [
      ...this.#running,
      { id: status.id, due: this.#due(order.accounts), finish: reason === undefined ? finish : () => reason },
    ];
    this.most = Math.max(this.most, this.#running.length);
    return status;
  }

  /** What is in progress, oldest first. */
  outstanding(): readonly OperationStatus[] {
    return this.#running.flatMap(({ id }) => this.#all.get(id) ?? []);
  }

  #finish(running: Running): void {
    this.#running = this.#running.filter(({ id }) => id !== running.id);
    const before = this.#all.get(running.id);
    if (!before) throw new TypeError(`Operation ${running.id} is running, and was never accepted`);
    const reason = running.finish();
    this.#all.set(
      running.id,
      reason === undefined ? { ...before, status: 'SUCCEEDED' } : { ...before, status: 'FAILED', reason },
    );
  }

  #ordered(status: OperationStatus): string | undefined {
    for (const ordered of this.#failures) {
      const { failure } = ordered;
      const meets =
        failure.kind === status.kind &&
        (failure.account === undefined || status.accounts.some((id) => id === failure.account));
      if (!meets || ordered.left <= 0) continue;
      if (ordered.skip > 0) {
        ordered.skip -= 1;
        continue;
      }
      ordered.left -= 1;
      return failure.reason;
    }
    return undefined;
  }

  /** In the unit of `length`: milliseconds of the clock, or calls. */
  #now(): number {
    return this.length.kind === 'calls' ? this.#calls : this.#clock.ms();
  }

  #due(accounts: readonly AccountId[]): number {
    const before = this.#running.filter(({ id }) =>
      this.#all.get(id)?.accounts.some((account) => accounts.includes(account)),
    );
    const start = Math.max(this.#now(), ...before.map(({ due }) => due));
    // The call that starts it does not count, and the one that is answered while it is still in progress does.
    return start + (this.length.kind === 'calls' ? this.length.calls + 1 : this.length.seconds * 1000);
  }
}
