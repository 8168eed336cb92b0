import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundingContext } from './candidate.ts';
import type { Grounding } from './ground.ts';
import { onlyReads } from './score.ts';

/** Verbs that put a label on something by themselves, where a value follows: "mark it with migrated=yes". */
const MARKS = new Set('tag label mark stamp badge brand relabel flag'.split(' ').map(lemma));
/** What people write in tags; `LOG_LEVEL=debug` is a variable. */
const USUAL_KEY =
  /\b(?:owner|team|cost[-_ ]?cent(?:re|er)|project|env|environment|department|contact|purpose|candidate|expir(?:y|es)|delete[-_]after|keep[-_]until|migrated|status|tier) ?= ?\S/i;
const ANY_VALUE = /[\w/] ?= ?\S/;
const TAG = /\b(?:tags?|labels?)\b/i;
/** A tag of an image says which build it is. */
const OF_IMAGES = /\b(?:images?|digest|build|manifest|docker|container|git|alert|alarm|e-?mail|mail)\b/i;
/** How far a value may stand behind its verb. */
const LONGEST_CLAUSE = 160;
const TAKES_OFF = /^(?:Untag|Remove|Delete)/;
const OFF = /\b(?:untag|remove|removed|delete|deleted|drop|dropped|take|taken|strip|clear)\b/i;

/**
 * "Label it with owner=unknown", "put costcentre=42 on it as a tag", "take the tag off": every service has an action for it, whose name the words rarely
 * say, and which takes a level of its own. It never leads to an action of another kind.
 * @param text that the wish is of: words of a wish have no signs.
 */
export function groundTagging(
  wish: Wish,
  text: string,
  grounding: Grounding,
  { scope, services, catalog, serviceOf }: GroundingContext,
): Grounding | undefined {
  const [from] = wish.span;
  const written = /^[^.;,\n]*/.exec(text.slice(from, from + LONGEST_CLAUSE))?.[0] ?? '';
  if (wish.verb === undefined || !tags(wish, written)) return undefined;
  if (
    (grounding.kind === 'picks' || grounding.kind === 'level') &&
    grounding.actions.every(({ level }) => level === 'Tagging')
  )
    return grounding;
  const named = new Set([...wish.resources, ...wish.placed].map(serviceOf));
  const off = !ANY_VALUE.test(written) && OFF.test(written);
  const [action] = services
    .filter((service) => named.size === 0 || named.has(service))
    .flatMap((service) => catalog.actionsOf(service) ?? [])
    .filter((each) => isTagging(each) && TAKES_OFF.test(each.name) === off && scope.fit(each) !== 'none')
    .filter((each) => scope.missing(each).length === 0)
    // The plain one of a service before those of one of its kinds.
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  if (action === undefined) return undefined;
  return scope.allowed(action)
    ? { kind: 'picks', actions: [action], by: 'words', as: wish }
    : { kind: 'level', actions: [action] };
}

const isTagging = ({ level }: CatalogAction): boolean => level === 'Tagging';

function tags({ verb, words }: Wish, written: string): boolean {
  if (verb === undefined || OF_IMAGES.test(words)) return false;
  if (MARKS.has(verb.stem)) return ANY_VALUE.test(written) || TAG.test(words.replace(/^\S+ /, ''));
  if (onlyReads(verb)) return false;
  return TAG.test(words) || USUAL_KEY.test(written);
}
