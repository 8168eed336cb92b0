import type { Difference } from '../../aws/drift.ts';

/** Where a live object departs from what was approved. */
export interface Departure {
  readonly differences: readonly string[];
  /** Somebody may do what nobody approved: it is taken off. Otherwise it is only said. */
  readonly excess: boolean;
  /** Whoever it was given to has left the directory: it ends, and nobody has done anything wrong. */
  readonly left: boolean;
}

export const departed = (
  differences: readonly Pick<Difference, 'code' | 'message' | 'excess'>[],
  held: boolean,
): Departure | undefined =>
  differences.length === 0
    ? undefined
    : {
        differences: differences.map(({ message }) => message),
        excess: held && differences.some(({ excess }) => excess),
        left: held && differences.some(({ code }) => code === 'holder-gone'),
      };
