/** Chance from a seed: the same seed gives the same history, on every machine and version of Node. */
export interface Random {
  /** 0 (inclusive) to 1 (exclusive). */
  next(): number;
  below(count: number): number;
  chance(probability: number): boolean;
  /** @throws RangeError of an empty list. */
  pick<T>(from: readonly T[]): T;
  /** Weights need not add up to anything. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** Log-normal: most values near the median, a few far above it. */
  around(median: number, spread: number): number;
}

/** Mulberry32: 32 bits of state, good enough for made-up history. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError('Nothing to pick from.');
    return from[below(from.length)] as T;
  };
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    weighted(from) {
      let at = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [each, weight] of from) {
        at -= weight;
        if (at < 0) return each;
      }
      return pick(from)[0];
    },
    around: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}
