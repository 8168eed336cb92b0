import type { DraftingKnowledge } from '../drafting/grounded-engine.ts';
import { loadCatalog } from './catalog-file.ts';
import { loadOperations } from './operations-file.ts';

/** Everything that drafting by rules knows, from the files that ship with this version. */
export const loadKnowledge = (): DraftingKnowledge => ({
  catalog: loadCatalog({ descriptions: true }),
  operations: loadOperations(),
});
