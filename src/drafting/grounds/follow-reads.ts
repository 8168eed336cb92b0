import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { lemma } from '../grammar/tokens.ts';
import { indexOf, type IndexedAction, type ServiceIndex } from './action-index.ts';
import type { OperationData } from './operation-data.ts';

/** Words of somebody who stays and sees how it goes. */
const OBSERVING = new Set(
  'wait until till see look read note review inspect watch check monitor follow verifi observ statu progress track stabl finish complet succe confirm healthi readi done settl through'
    .split(' ')
    .flatMap((word) => [word, lemma(word)]),
);
export const observes = (words: ReadonlySet<string>): boolean =>
  [...words].some((word) => OBSERVING.has(word));

const singular = (nouns: readonly string[]): string => nouns.map((noun) => noun.replace(/s$/, '')).join(' ');

/**
 * What shows how a change goes: the plain read of what the action's name says, or else of a type that it always takes. One action at most, none that is
 * listed under another name.
 */
export function followRead(
  action: CatalogAction,
  catalog: Catalog,
  data: OperationData,
): CatalogAction | undefined {
  if (action.level === 'List' || action.level === 'Read') return undefined;
  const index = indexOf(action.service, catalog, data);
  const own = index.actions.find((each) => each.action === action);
  if (own === undefined) return undefined;
  return (
    plainRead(index, singular(own.nouns)) ??
    action.resourceTypes
      .filter(({ required }) => required)
      .map(({ name }) => plainRead(index, singular(index.nounsOf(name))))
      .find((found) => found !== undefined)
  );
}

function plainRead(index: ServiceIndex, nouns: string): CatalogAction | undefined {
  if (nouns === '') return undefined;
  const found = index.actions.filter(
    (each: IndexedAction) =>
      each.reads && /^(get|describ)$/.test(each.first) && singular(each.nouns) === nouns,
  );
  return found.sort((a, b) => a.action.name.length - b.action.name.length)[0]?.action;
}
