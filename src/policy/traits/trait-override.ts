import type { Risk } from '../../terms/risk-level.ts';
import type { TabledTrait } from './trait-table.ts';

/** What AWS's models say wrongly or not at all, decided by hand. */
export interface TraitOverride {
  readonly trait: TabledTrait;
  readonly answer: 'yes' | 'no';
  readonly reason: string;
  /** Where the effect is described. */
  readonly source: string;
  /** Where it is more or less than the trait alone. */
  readonly risk?: Risk;
  /** Ids as AWS writes them. */
  readonly actions: readonly string[];
}
