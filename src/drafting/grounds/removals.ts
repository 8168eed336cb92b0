import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { identifierWords, stem } from '../word-stems.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { DETERMINERS, EMPTY, PRONOUNS } from '../tables/word-lists.ts';
import { indexedOf, indexOf, typeWords, type IndexedAction, type ServiceIndex } from './action-index.ts';
import type { GroundingContext } from './candidate.ts';
import { takesAway } from './score.ts';
import { meantIn } from './wish-words.ts';

export function takesAwayAction(action: CatalogAction, { catalog, data }: GroundingContext): boolean {
  const found = indexedOf(indexOf(action.service, catalog, data), action);
  return found !== undefined && takesAway(found);
}

/**
 * Whether it takes away another thing than the wish's own noun: "the colour of the stack" is no stack, and "the action from the
 * webhook" no webhook, though a word such as *action* says little elsewhere.
 */
export function takesUnnamed(
  action: CatalogAction,
  wish: Wish,
  { catalog, data }: GroundingContext,
): boolean {
  const found = indexedOf(indexOf(action.service, catalog, data), action);
  if (found === undefined || !takesAway(found)) return false;
  const own = (word: string): boolean => found.nouns.includes(stem(word)) || found.types.has(stem(word));
  const said = hasPlace(wish) ? objectWords(wish) : [];
  if (said.length > 0) return !said.some(own);
  const head = wish.head.at(-1);
  return head !== undefined && !own(head);
}

/** Whether the words leave open what an action takes away; what takes nothing away is not meant. */
export const isUnsaidToGo = (action: CatalogAction, wish: Wish, context: GroundingContext): boolean =>
  takesUnnamed(action, wish, context) ||
  takesThePlace(action, wish, context) ||
  !isWhollySaid(action, wish, context, undefined);

/**
 * "The aggregatorv2 from the rule", "the event sourcev2 from the event bus": where all that is said of the thing is said of the place as well, and
 * the object has a word of its own, it is the place that would be taken away. What looks like a name, and is none of the form, is
 * such a word; as what the wish is understood makes no difference to that.
 */
export function takesThePlace(
  action: CatalogAction,
  wish: Wish,
  { catalog, data }: GroundingContext,
): boolean {
  const found = indexedOf(indexOf(action.service, catalog, data), action);
  if (found === undefined || !takesAway(found) || !hasPlace(wish)) return false;
  const own = (word: string): boolean => found.nouns.includes(stem(word)) || found.types.has(stem(word));
  const words = betweenVerbAndPlace(wish);
  const place = new Set(spokenIn(wish).slice(words.length + 1));
  // Whether the object or the place is the name of the form that was recognised, nothing tells where both look like one.
  if (wish.resources.length > 0 && ![...place].some((word) => NAME.test(word))) return false;
  const said = words.filter(own);
  if (said.some((word) => !place.has(word))) return false;
  const isForeign = (word: string): boolean => !own(word);
  return words.some((word) => NAME.test(word)) || (said.length > 0 && wish.head.some(isForeign));
}

/** A file's name has a dot, and is of an object in any case. */
const NAME = /^(?=.*[\d_])(?=.*[a-z])[\w-]+$/;
const PLACE = /^(?:of|from|in|on|off)$/;
/** The *of* of "get rid of" belongs to the verb, and is no place. */
function spokenIn({ words, verb, written }: Wish): readonly string[] {
  const spoken = words
    .toLowerCase()
    .replace(/^\w+ rid of /, 'remove ')
    .split(' ');
  // "Tonight at ten I have to delete the crawler": what stands before the verb is no part of the object, where one follows.
  const at = verb === undefined ? -1 : spoken.indexOf(written.get(verb.stem) ?? verb.stem);
  const isPlain = !/(?:ed|en)$/.test(spoken[at] ?? '') && spoken.length > at + 1;
  return at > 0 && isPlain ? spoken.slice(at) : spoken;
}
const hasPlace = (wish: Wish): boolean => spokenIn(wish).some((word, at) => at > 1 && PLACE.test(word));

function betweenVerbAndPlace(wish: Wish): readonly string[] {
  const words = spokenIn(wish);
  const place = words.findIndex((word, at) => at > 1 && PLACE.test(word));
  return words.slice(1, place < 0 ? words.length : place);
}

const TIME = /^(?:for|until|till|before|after|because|during|while|since|at|by|tonight|tomorrow|today)$/;
/** "The crawler for half an hour": how long is no part of the object. */
function beforeTime(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, place) => place > 0 && TIME.test(word));
  return at < 0 ? words : words.slice(0, at);
}

/** Words as they stand between the verb and a place. */
const objectWords = (wish: Wish): readonly string[] =>
  beforeTime(betweenVerbAndPlace(wish)).filter(
    (word) => /^[a-z]{3,}$/.test(word) && !DETERMINERS.has(word) && !PRONOUNS.has(word),
  );

/** What ends, and is there again tomorrow: its run need not be said ("stop the query" ends its execution). */
const ENDS = new Set('stop cancel abort reset reject flush'.split(' ').map(lemma));
const RUNS = new Set('execut run job task request process instanc session resourc'.split(' '));

const bare = (word: string): string => word.replace(/s$/, '');

/**
 * Whether the words say wholly what an action takes away: every word of what it takes away is said, the last one of the object itself, and
 * every word of the object that the service knows is a word of it. "User access logging settings" are no user settings.
 * @param row words of a row of jargon that leads to the action: they need no name
 */
export function isWhollySaid(
  action: CatalogAction,
  wish: Wish,
  context: GroundingContext,
  row: ReadonlySet<string> | undefined,
): boolean {
  const index = indexOf(action.service, context.catalog, context.data);
  const indexed = indexedOf(index, action);
  if (indexed === undefined || !takesAway(indexed)) return true;
  const { own } = meantIn(index, wish, context.scope);
  const heads = own.filter(({ isHead, isParameter }) => isHead && !isParameter);
  const nouns = indexed.nouns.map(bare);
  const removable = removableWords(index);
  const isExplained = ({ meant, word }: (typeof heads)[number]): boolean =>
    row?.has(word) === true ||
    namesService(word, action.service) ||
    surest(meant).some(
      (noun) => isSaidBy(nouns, bare(noun)) || indexed.types.has(noun) || row?.has(noun) === true,
    ) ||
    // A word that no other thing to be taken away has tells which one, and not what.
    ![...meant].some(([noun, surely]) => surely >= 0.9 && removable.has(bare(noun)));
  if (!heads.every(isExplained)) return false;
  // "access", "new": words that say little elsewhere may be of a name.
  const words = objectWords(wish);
  const small = words.filter((word) => EMPTY.has(word) && row?.has(lemma(word)) !== true);
  const smallOf = (words: ReadonlySet<string>): readonly string[] =>
    small.map((word) => bare(stem(word))).filter((word) => words.has(word));
  if (smallOf(removable).some((word) => !nouns.includes(word) && !indexed.types.has(word))) return false;
  if (row !== undefined) return true;
  const says = (words: typeof own, noun: string): boolean =>
    words.some(({ meant }) =>
      [...meant].some(([word, surely]) => surely >= 0.5 && isSaidBy([noun], bare(word))),
    );
  const goes = unsaid(indexed, index, wish, context);
  const last = nouns.at(-1);
  if (last === undefined) return true;
  // What the place says wholly, and the object does not, is the place.
  const places = own.filter(({ isHead }) => !isHead);
  if (nouns.every((noun) => says(places, noun)) && !nouns.every((noun) => says(heads, noun))) return false;
  if (isOfPlace()) return false;
  const lastSaid =
    says(heads, last) || goes(last) || (wish.head.length === 0 && wish.place.length === 0 && goes(last));
  return (
    lastSaid && nouns.every((noun) => says(own, noun) || goes(noun) || smallOf(new Set([noun])).length > 0)
  );

  /** "The published schema from the development schema": all that the form has of it is what the place says. */
  function isOfPlace(): boolean {
    if (places.length === 0 || wish.resources.length > 0) return false;
    const types = context.scope
      .typesIn(index.service)
      .filter(({ type, direct }) => direct && action.resourceTypes.some(({ name }) => name === type))
      .map(({ type }) => typeWords(type).map(bare))
      .filter((words) => words.at(-1) === last);
    const share = (words: readonly string[], by: typeof own): number =>
      words.filter((word) => says(by, word)).length;
    return types.length > 0 && types.every((words) => share(words, places) > share(words, heads));
  }
}

/** What a word stands for where it has a meaning of its own: "service" is no environment if the service knows services. */
const surest = (meant: ReadonlyMap<string, number>): readonly string[] => {
  const most = Math.max(0, ...meant.values());
  return [...meant].flatMap(([noun, surely]) => (surely >= most - 0.1 ? [noun] : []));
};

/** "configuration" is `Config`. */
const isSaidBy = (nouns: readonly string[], word: string): boolean =>
  nouns.some((noun) => noun === word || (noun.length >= 5 && word.startsWith(noun)));

const namesService = (word: string, service: string): boolean =>
  word.length > 2 && service.replaceAll('-', '').includes(word);

const removables = new WeakMap<ServiceIndex, ReadonlySet<string>>();
/** Words of everything in a service that can be taken away, and of its resource types. */
function removableWords(index: ServiceIndex): ReadonlySet<string> {
  let known = removables.get(index);
  if (!known) {
    known = new Set(
      index.actions.flatMap((each) => [...(takesAway(each) ? each.nouns : []), ...each.types].map(bare)),
    );
    removables.set(index, known);
  }
  return known;
}

/** Words of an action's name that need not be said: those of the type that the object is of, and of what is ended the run. */
function unsaid(
  { first, action }: IndexedAction,
  index: ServiceIndex,
  wish: Wish,
  { scope }: GroundingContext,
): (noun: string) => boolean {
  const known = new Set(['resourc', ...identifierWords(action.service).map(stem)]);
  for (const { index: at, type, direct } of scope.typesIn(index.service)) {
    const words = [...typeWords(type), ...index.nounsOf(type)].map(bare);
    const isObject =
      wish.resources.includes(at) ||
      (wish.resources.length === 0 && words.includes(bare(wish.head.at(-1) ?? '-')));
    if (direct && isObject) for (const word of words) known.add(word);
  }
  return (noun) => known.has(noun) || (ENDS.has(first) && RUNS.has(noun));
}
