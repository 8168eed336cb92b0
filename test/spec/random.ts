/** A seeded source of chance: the same seed gives the same cases. mulberry32, public domain. */
export class Random {
  #state: number;
  readonly #right: number;
  /** @param right how often `mostly` gives what is good. */
  constructor(seed: number, right = 0.97) {
    this.#state = seed >>> 0;
    this.#right = right;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  pick<T>(...choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  list<T>(most: number, make: () => T): readonly T[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }
  /** `good` but for a small share, and then one of the others. */
  mostly<T>(good: T, ...others: readonly T[]): T {
    return this.chance(this.#right) ? good : this.pick(...others);
  }
}
