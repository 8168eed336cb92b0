import { DECIDED_CHANGES } from './decided-changes.ts';
import { DECIDED_CONTENTS } from './decided-contents.ts';
import { DECIDED_PROTECTIONS } from './decided-protections.ts';
import { DECIDED_READS } from './decided-reads.ts';
import type { TraitOverride } from './trait-override.ts';

/** Everything that was decided by hand beside the curated lists. */
export const TRAIT_OVERRIDES: readonly TraitOverride[] = [
  ...DECIDED_READS,
  ...DECIDED_CHANGES,
  ...DECIDED_CONTENTS,
  ...DECIDED_PROTECTIONS,
];
