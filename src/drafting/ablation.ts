import type { Ranked, ServiceRanking } from './rules.ts';
import type { Reading } from './words.ts';

/** An action that was considered and left out, and why. */
export interface Dropped {
  readonly action: string;
  readonly why: string;
}

export function ablate(
  chosen: readonly Ranked[],
  _rankings: readonly ServiceRanking[],
  _reading: Reading,
): { readonly kept: readonly Ranked[]; readonly dropped: readonly Dropped[] } {
  return { kept: chosen, dropped: [] };
}
