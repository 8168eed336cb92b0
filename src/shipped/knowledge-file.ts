import { loadCatalog } from './catalog-file.ts';
import { loadCompanions } from './companions-file.ts';
import type { Knowledge } from '../drafting/rules-engine.ts';

/** Everything that drafting by rules knows, from the files that ship with this version. */
export const loadKnowledge = (): Knowledge => ({
  catalog: loadCatalog({ descriptions: true }),
  companions: loadCompanions(),
});
