import type { SandboxClock } from '../../clock.ts';

/**
 * How long a write takes to reach readers. IAM promises no bound: a read after a write can say NoSuchEntity.
 * `seconds` goes by the sandbox's clock; `reads` is for tests whose clock stands still: that many reading calls to the
 * account (List*, Get*) still see the old state.
 */
export type Propagation =
  | { readonly kind: 'none' }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'reads'; readonly reads: number };

/** When a write becomes visible; fixed when it is made. */
type Due =
  | { readonly kind: 'now' }
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'read'; readonly count: number };

/** What is visible to readers of one account. */
export class Visibility {
  readonly #clock: SandboxClock;
  #propagation: Propagation = { kind: 'none' };
  #reads = 0;
  #atOnce = false;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  set(propagation: Propagation): void {
    this.#propagation = propagation;
  }

  /** A reading call has been answered. */
  readServed(): void {
    this.#reads += 1;
  }

  /** Writes that `write` makes are visible immediately: set-up is not what a test waits for. */
  atOnce<T>(write: () => T): T {
    const before = this.#atOnce;
    this.#atOnce = true;
    try {
      return write();
    } finally {
      this.#atOnce = before;
    }
  }

  due(): Due {
    if (this.#atOnce) return { kind: 'now' };
    switch (this.#propagation.kind) {
      case 'none':
        return { kind: 'now' };
      case 'seconds':
        return { kind: 'time', ms: this.#clock.ms() + this.#propagation.seconds * 1000 };
      case 'reads':
        return { kind: 'read', count: this.#reads + this.#propagation.reads };
    }
  }

  passed(due: Due): boolean {
    switch (due.kind) {
      case 'now':
        return true;
      case 'time':
        return this.#clock.ms() >= due.ms;
      case 'read':
        return this.#reads >= due.count;
    }
  }
}

/**
 * A table whose writers and readers see different times: conflicts are found in what is written, answers come from
 * what has spread. Names are unique without regard to case, as IAM's are, and found only in their own spelling.
 */
export class ReplicatedTable<T extends { readonly name: string }> {
  readonly #visibility: Visibility;
  /** Lower-case name → versions, oldest first; `undefined` is a deletion. */
  readonly #cells = new Map<string, { readonly value: T | undefined; readonly due: Due }[]>();

  constructor(visibility: Visibility) {
    this.#visibility = visibility;
  }

  put(value: T): void {
    this.#write(value.name, value);
  }

  delete(name: string): void {
    this.#write(name, undefined);
  }

  /** Whether a name is taken, in any spelling. */
  taken(name: string): boolean {
    return this.#last(name.toLowerCase()) !== undefined;
  }

  written(name: string): T | undefined {
    const value = this.#last(name.toLowerCase());
    return value?.name === name ? value : undefined;
  }

  seen(name: string): T | undefined {
    const value = this.#visible(name.toLowerCase());
    return value?.name === name ? value : undefined;
  }

  allWritten(): readonly T[] {
    return [...this.#cells.keys()].flatMap((key) => this.#last(key) ?? []);
  }

  /** Sorted by name, so that pages are the same however the table came about. */
  allSeen(): readonly T[] {
    return [...this.#cells.keys()].flatMap((key) => this.#visible(key) ?? []).sort(byName);
  }

  #write(name: string, value: T | undefined): void {
    const key = name.toLowerCase();
    const versions = this.#cells.get(key) ?? [];
    // What everybody sees already needs no history before it.
    const settled = versions.findLastIndex(({ due }) => this.#visibility.passed(due));
    this.#cells.set(key, [...versions.slice(Math.max(settled, 0)), { value, due: this.#visibility.due() }]);
  }

  #last(key: string): T | undefined {
    return this.#cells.get(key)?.at(-1)?.value;
  }

  #visible(key: string): T | undefined {
    return this.#cells.get(key)?.findLast(({ due }) => this.#visibility.passed(due))?.value;
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
