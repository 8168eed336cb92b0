import { levelWithin } from '../policy/envelope.ts';
import type { Level } from '../policy/catalog/catalog.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../terms/access-level.ts';

/**
 * The smallest level that contains all of `levels`; where none does (a write together with a tagging action), the one
 * that contains most of them, earlier in the form's order first.
 */
export function smallestLevel(levels: readonly Level[]): AccessLevel {
  const covered = (access: AccessLevel): number =>
    levels.filter((level) => levelWithin(level, access)).length;
  return ACCESS_LEVELS.reduce((best, access) => (covered(access) > covered(best) ? access : best), 'list');
}
