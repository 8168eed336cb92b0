import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { DraftState } from '../draft-state.ts';
import type { Wish } from '../grammar/wishes.ts';
import { indexedOf, indexOf } from '../grounds/action-index.ts';
import { candidatesFor } from '../grounds/candidates.ts';
import { isUnsaidToGo } from '../grounds/removals.ts';
import { meantIn } from '../grounds/wish-words.ts';
import { isKept } from './kept.ts';
import { contradicts } from './negation.ts';
import { givesToOthers, isUnspecific } from './unspecific.ts';

/** Below this a candidate is one by chance. */
const LEAST = 0.5;
/** How surely a verb stands for the first word of the action's name: "empty" is also a way to delete, and no bucket is deleted by it. */
const ITS_VERB = 0.95;
/** How surely a word stands for a noun of the name. */
const ITS_NOUN = 0.7;

/**
 * The wish that says an action by words of its own, verb and thing, while what is drafted for it says less of it: the rules found something likelier, and a
 * reader who picks this is borne out. A wish that has what it says, or a look or change of its own, asks for that and for no more.
 */
export function borneOutBy(action: CatalogAction, state: DraftState): Wish | undefined {
  const { outcomes, catalog, scope } = state;
  if (!scope.allowed(action) || scope.missing(action).length > 0) return undefined;
  return outcomes.find((outcome) => {
    const { wish, actions } = outcome;
    const drafted = actions.flatMap((id) => catalog.action(id) ?? []).filter((each) => each !== action);
    const isShared = ({ id }: CatalogAction): boolean =>
      outcomes.some((other) => other !== outcome && other.actions.includes(id));
    return (
      !drafted.some((each) => isRead(action) || (!isRead(each) && !isShared(each))) &&
      says(wish, action, state) &&
      !drafted.some((each) => says(wish, each, state))
    );
  })?.wish;
}

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

function says(wish: Wish, action: CatalogAction, state: DraftState): boolean {
  const { verb, negated, exact, carried, assumed, strange, readOnly } = wish;
  if (verb === undefined || negated || exact || carried || assumed || strange) return false;
  if (isUnspecific(wish) || givesToOthers(wish)) return false;
  const { catalog, operations, scope, context } = state;
  const index = indexOf(action.service, catalog, operations);
  const indexed = indexedOf(index, action);
  if (indexed === undefined || (verb.first.get(indexed.first) ?? 0) < ITS_VERB) return false;
  if ((readOnly || state.reading.readOnly) && !indexed.reads) return false;
  const { own } = meantIn(index, wish, scope);
  const isSaid = (noun: string, object: boolean): boolean =>
    own.some(({ meant, isHead }) => (isHead || !object) && (meant.get(noun) ?? 0) >= ITS_NOUN);
  const last = indexed.nouns.at(-1);
  if (last === undefined || !isSaid(last, true)) return false;
  if (!indexed.nouns.every((noun) => isSaid(noun, false))) return false;
  if (isUnsaidToGo(action, wish, context)) return false;
  const resources = new Set(state.named.for(action, wish));
  if (isKept(state.kept, { action, resources }, wish)) return false;
  if (state.negated.some((each) => contradicts(each, wish))) return false;
  const found = candidatesFor(wish, context).find((each) => each.action === action);
  return found !== undefined && found.score >= LEAST;
}
