import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundingContext } from '../grounds/candidate.ts';
import { indexOf } from '../grounds/action-index.ts';
import { takesAway } from '../grounds/score.ts';
import { meantIn } from '../grounds/wish-words.ts';
import { lemma } from '../grammar/tokens.ts';
import { nominalVerb } from '../grammar/verbs.ts';
import { READING } from '../tables/verb-classes.ts';

/** "443 must not be closed": of one that is no resource of the form, and of no other. */
const isOfNumber = ({ words, head, resources }: Wish): boolean =>
  head.length === 0 &&
  resources.length === 0 &&
  /^(?:port )?\d+ (?:must|may|should|shall|can|is|has)\b/i.test(words);

/** Verbs that mean any change at all: "do not touch the rest". */
const ANY = new Set('touch change modify alter update'.split(' ').map(lemma));

const WAIT = lemma('wait');

const GOING = new Set(['delete', 'remove', 'terminate', 'destroy']);
const isGoing = ({ verb }: Wish): boolean => verb?.classes.some((name) => GOING.has(name)) === true;

/** Whether what a wish asks for is what another asks not to do: the same verb, and nothing else that it is done to. */
export function contradicts(negated: Wish, wish: Wish): boolean {
  if (negated.verb === undefined || wish.verb === undefined || negated.exact || isOfNumber(negated))
    return false;
  const same =
    negated.verb.stem === wish.verb.stem ||
    negated.verb.classes.some((name) => !READING.has(name) && wish.verb?.classes[0] === name) ||
    // "Terminate x. Nobody may remove x": however it is called.
    (isGoing(negated) && isGoing(wish) && negated.resources.some((each) => wish.resources.includes(each)));
  if (!same) return false;
  const own = new Set([...wish.head, ...wish.resources.map(String)]);
  const other = [...negated.head.filter((word) => !ANYTHING.has(word)), ...negated.resources.map(String)];
  return other.length === 0 ? negated.placed.length === 0 : other.some((word) => own.has(word));
}

const ANYTHING = new Set('anyth someth els noth none'.split(' '));

/** First words of actions on what runs already. */
const GOES_ON = new Set('continue resume describe get list stop cancel abort'.split(' ').map(lemma));

/** Whether a wish not to do something names this action. */
export function forbids(wish: Wish, action: CatalogAction, context: GroundingContext): boolean {
  // "No deletes": the act's own noun is not what it is done to.
  const negated = {
    ...wish,
    head: wish.head.filter((word) => word !== wish.verb?.stem && nominalVerb(word) !== wish.verb?.stem),
  };
  if (negated.exact) return negated.exact.actions.includes(action.id);
  if (isOfNumber(wish)) return false;
  // "Without waiting for the night shift" limits nothing.
  if (wish.verb?.stem === WAIT) return false;
  const index = indexOf(action.service, context.catalog, context.data);
  const indexed = index.actions.find((each) => each.action === action);
  if (indexed === undefined) return false;
  const { verb } = negated;
  const surely = verb === undefined ? (indexed.reads ? 0 : 1) : (verb.first.get(indexed.first) ?? 0);
  const any =
    verb !== undefined &&
    ANY.has(verb.stem) &&
    !indexed.reads &&
    /^(updat|modifi|put|set|chang)$/.test(indexed.first);
  // "No restore" is of StartRestoreJob, "no update" not of ContinueUpdateRollback: only what begins an act is called by its noun.
  const byNoun = verb !== undefined && indexed.nouns.includes(verb.stem) && !GOES_ON.has(indexed.first);
  if (surely < 0.7 && !any && !byNoun) return false;
  const { head, own } = meantIn(index, negated, context.scope);
  const heads = own.filter(({ isHead }) => isHead);
  // "no deletes": nothing at all; "no new task definitions": these.
  if (
    negated.resources.length > 0 &&
    !context.scope.resourcesFor(action, []).some((each) => negated.resources.includes(each))
  )
    return false;
  // "The originals stay": what the service has no word for is not taken away.
  if (heads.length === 0 && negated.head.length > 0 && verb?.classes.includes('touch') === true)
    return takesAway(indexed);
  if (heads.length === 0)
    return negated.head.length === 0 || verb !== undefined
      ? verb !== undefined && (negated.resources.length > 0 || !negated.carried)
      : false;
  return (
    indexed.nouns.some((noun) => (head.get(noun) ?? 0) >= 0.7) ||
    // "The table stays as it is": of the table, and not of its items.
    [...indexed.types].some(
      (word) =>
        (head.get(word) ?? 0) >= 0.9 && indexed.nouns.length <= (negated.resources.length > 0 ? 1 : 0),
    )
  );
}
