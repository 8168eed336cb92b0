import type { Catalog, CatalogAction } from '../policy/catalog/catalog.ts';
import type { rulingsIn } from './coverage/contradictions.ts';
import type { keptIn } from './coverage/kept.ts';
import type { Reading, Wish } from './grammar/wishes.ts';
import type { Ground, Note, WishOutcome } from './grounded-draft.ts';
import type { GroundingContext } from './grounds/candidate.ts';
import type { FormScope } from './grounds/form-scope.ts';
import type { NamedResources } from './grounds/named-resources.ts';
import type { OperationData } from './grounds/operation-data.ts';
import type { Task } from './task.ts';

/** An action that is drafted so far. */
export interface DraftedAction {
  readonly action: CatalogAction;
  resources: Set<number>;
  readonly grounds: Ground[];
  readonly wish: Wish | undefined;
}

/** A draft while it is being made. */
export interface DraftState {
  readonly task: Task;
  readonly catalog: Catalog;
  readonly operations: OperationData;
  readonly reading: Reading;
  readonly scope: FormScope;
  readonly named: NamedResources;
  readonly context: GroundingContext;
  readonly negated: readonly Wish[];
  /** What is said to stay as it is. */
  readonly kept: ReturnType<typeof keptIn>;
  /** What other sentences rule out, or demand to stay. */
  readonly rulings: ReturnType<typeof rulingsIn>;
  readonly picks: Map<string, DraftedAction>;
  readonly outcomes: WishOutcome[];
  readonly notes: Note[];
}
