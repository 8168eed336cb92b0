import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { Wish } from '../grammar/wishes.ts';
import { indexedOf, indexOf } from './action-index.ts';
import type { Candidate, GroundingContext } from './candidate.ts';
import { lemma } from '../grammar/tokens.ts';
import { candidatesFor } from './candidates.ts';
import { showsContent } from './recipe-closures.ts';
import { isWhollySaid, takesAwayAction, takesThePlace, takesUnnamed } from './removals.ts';
import { onlyReads } from './score.ts';
import { meantIn } from './wish-words.ts';

export type Grounding =
  /** Surely meant, the main one first. */
  | {
      readonly kind: 'picks';
      readonly actions: readonly CatalogAction[];
      readonly by: 'words' | 'jargon' | 'exact';
      /** The wish as it was understood. */
      readonly as?: Wish;
      /** Likelier, and above the form's level: these find the thing, that shows it. */
      readonly above?: CatalogAction;
    }
  /** One of these, and the words do not say which. */
  | { readonly kind: 'ask'; readonly candidates: readonly Candidate[] }
  /** Meant, and cannot be had at the form's level. */
  | { readonly kind: 'level'; readonly actions: readonly CatalogAction[] }
  /** Meant, and the form names nothing of a type that it takes. */
  | { readonly kind: 'resource'; readonly action: CatalogAction; readonly missing: readonly string[] }
  | { readonly kind: 'nothing'; readonly candidates: readonly Candidate[] };

/** Best scores below this mean nothing; above it an action is meant if the next one is far enough behind. */
const LEAST = { reads: 0.42, changes: 0.5 };
const MARGIN = { reads: 0.07, changes: 0.06 };
/** So sure that no second candidate matters. */
const SURE = 0.93;

/** What a wish means among all actions of the requested services, at any level and on any resource. */
export function groundWish(wish: Wish, context: GroundingContext): Grounding {
  const candidates = candidatesFor(wish, context);
  const best = candidates[0];
  if (best === undefined) return { kind: 'nothing', candidates };
  const reads = onlyReads(best.as.verb) && isRead(best.action);
  const { scope } = context;
  const least = reads ? LEAST.reads : LEAST.changes;
  if (best.score < least) return { kind: 'nothing', candidates: candidates.slice(0, 6) };
  // An action that may be had and is about as likely is meant.
  const usable = candidates.find(({ action }) => scope.allowed(action) && scope.missing(action).length === 0);
  const chosen =
    usable !== undefined &&
    usable.score >=
      best.score -
        (isRead(best.action)
          ? scope.allowed(best.action)
            ? scope.missing(best.action).length > 0 && isSame(usable, best, context)
              ? 0.25
              : 0.1
            : 0.25
          : // To make something new is no way to do something with what is there.
            verbOf(usable) === 'Create' && verbOf(best) !== 'Create'
            ? 0.02
            : scope.missing(best.action).length > 0
              ? 0.18
              : 0.05)
      ? usable
      : best;
  const rivals = candidates.filter(
    (each) =>
      each.action !== chosen.action &&
      !chosen.with.includes(each.action) &&
      !isSame(each, chosen, context) &&
      scope.allowed(each.action) === scope.allowed(chosen.action),
  );
  const second = rivals[0]?.score ?? 0;
  const margin = (chosen.score - second) / chosen.score;
  const needed = isRead(chosen.action) ? MARGIN.reads : MARGIN.changes;
  const actions = [chosen.action, ...chosen.with];
  if (scope.allowed(chosen.action) && chosen.score < SURE && margin < needed && !(wish.carried && reads)) {
    const [next] = rivals;
    // Of two ways to look both do no harm.
    if (reads && next && isRead(next.action) && scope.missing(chosen.action).length === 0)
      return {
        kind: 'picks',
        actions: [chosen.action, ...(scope.missing(next.action).length === 0 ? [next.action] : [])],
        by: chosen.by,
        as: chosen.as,
      };
    return { kind: 'ask', candidates: [chosen, ...rivals].slice(0, 6) };
  }
  const able = actions.filter((action) => scope.allowed(action));
  if (able.length === 0 || !able.includes(chosen.action)) return { kind: 'level', actions: [chosen.action] };
  // What is taken away is named, or asked about.
  if (
    (chosen.by === 'words' && chosen.as === wish && takesUnnamed(chosen.action, wish, context)) ||
    takesThePlace(chosen.action, wish, context) ||
    isTakenOut(chosen, wish, context) ||
    isUnlikelyEnd(chosen, context) ||
    !isWhollySaid(chosen.action, chosen.as, context, chosen.row)
  )
    return { kind: 'ask', candidates: [chosen, ...rivals].slice(0, 6) };
  const missing = scope.missing(chosen.action);
  if (missing.length > 0) return { kind: 'resource', action: chosen.action, missing };
  const elsewhere = alikeElsewhere(chosen, candidates, context);
  const pairs = chosen.by === 'words' && isRead(chosen.action) ? twins(chosen, candidates, context) : [];
  return {
    kind: 'picks',
    actions: [...able.filter((action) => scope.missing(action).length === 0), ...pairs, ...elsewhere],
    by: chosen.by,
    as: chosen.as,
    ...(chosen !== best && !scope.allowed(best.action) && isSame(best, chosen, context)
      ? { above: best.action }
      : {}),
  };
}

/** Reads of the same thing are no rivals, nor is an action on several for that on one. */
function isSame(a: Candidate, b: Candidate, context: GroundingContext): boolean {
  if (a.action.service !== b.action.service) return false;
  const index = indexOf(a.action.service, context.catalog, context.data);
  const one = indexedOf(index, a.action);
  const other = indexedOf(index, b.action);
  if (one === undefined || other === undefined) return false;
  const same = one.nouns.map(singular).join(' ') === other.nouns.map(singular).join(' ');
  if (!same) return false;
  return (one.reads && other.reads) || one.first === other.first;
}

const ENDING = new Set([
  'delete',
  'terminate',
  'destroy',
  'clean',
  'purge',
  'drop',
  'stop',
  'cancel',
  'close',
  'end',
  'revoke',
]);
/** "Take it out again", "clear up afterwards": a thing of the form that no word of the clause names is not deleted by it. */
const isTakenOut = (chosen: Candidate, wish: Wish, context: GroundingContext): boolean =>
  /^(?:Delete|Terminate|BatchDelete|Purge|Destroy)/.test(chosen.action.name) &&
  chosen.as.referring &&
  takesAwayAction(chosen.action, context) &&
  (chosen.as.verb?.classes.every((name) => !ENDING.has(name)) === true ||
    !/\b(?:it|them|this|that|these|those|both|one|ones|all|everything|the \w+)\b/i.test(wish.words) ||
    // "I create an index and delete the old one": of the index, and not of the table that it is in.
    (chosen.row === undefined &&
      chosen.as.head.length > 0 &&
      chosen.as.resources.length === 0 &&
      !headNames(chosen, context)));

const headNames = ({ action, as }: Candidate, { catalog, data, scope }: GroundingContext): boolean => {
  const index = indexOf(action.service, catalog, data);
  const { head } = meantIn(index, as, scope);
  return (indexedOf(index, action)?.nouns ?? []).some(
    (noun) => (head.get(noun) ?? head.get(noun.replace(/s$/, '')) ?? head.get(`${noun}s`) ?? 0) >= 0.5,
  );
};

const DELETES = new Set([
  'delete',
  'remove',
  'terminate',
  'destroy',
  'clean',
  'purge',
  'flush',
  'drop',
  'deregister',
  'detach',
  'disassociate',
  'unassign',
  'untag',
  'revoke',
  'unlink',
]);
/** "Lift the cluster to 1.31", "drop the dump into the bucket": a verb that means to delete only among other things. */
const isUnlikelyEnd = ({ action, as, by }: Candidate, context: GroundingContext): boolean => {
  if (!/^(?:Delete|Terminate|BatchDelete|Purge|Destroy)/.test(action.name) || as.verb === undefined)
    return false;
  if (!takesAwayAction(action, context)) return false;
  const [first = ''] = as.verb.classes;
  const into = /\b(?:into|onto|to|in)\b (?!be\b)/i.test(as.words);
  const other = as.verb.classes.some(
    (name) => !DELETES.has(name) && !/^(?:cancel|stop|end|close|disable|block|pause)$/.test(name),
  );
  if (AMBIGUOUS.has(as.verb.stem)) return into || as.head.length === 0;
  return by === 'words' && !DELETES.has(first) && other;
};
const AMBIGUOUS = new Set(
  [
    'drop',
    'lift',
    'pull',
    'cut',
    'strip',
    'knock',
    'shave',
    'extract',
    'withdraw',
    'kick',
    'peel',
    'take',
  ].map(lemma),
);

const verbOf = ({ action }: Candidate): string | undefined => /^[A-Z][a-z]*/.exec(action.name)?.[0];
const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';
const singular = (word: string): string => word.replace(/s$/, '');
/** How far behind the other plain reads of a thing may be, and how many of them there are at most. */
const TWIN = 0.2;
const MOST_TWINS = 2;
/** Beside the read of one thing the list that finds it, and beside the list the read: what shows no content is the same look. */
const twins = (
  chosen: Candidate,
  candidates: readonly Candidate[],
  context: GroundingContext,
): readonly CatalogAction[] =>
  candidates
    .filter(
      (each) =>
        each.action !== chosen.action &&
        isRead(each.action) &&
        isSame(each, chosen, context) &&
        each.score >= chosen.score - (showsContent(each.action.id) ? 0.08 : TWIN) &&
        context.scope.allowed(each.action) &&
        context.scope.missing(each.action).length === 0,
    )
    .slice(0, MOST_TWINS)
    .map(({ action }) => action);

/** How much less likely the same is of another service, where the words name things of both. */
const ELSEWHERE = 0.12;

/** "Status of the queue and of the function", "stop both": the same of another service whose things the words name, too. */
function alikeElsewhere(
  chosen: Candidate,
  candidates: readonly Candidate[],
  context: GroundingContext,
): readonly CatalogAction[] {
  const { as } = chosen;
  const named = new Set(
    [...as.resources, ...(isRead(chosen.action) ? as.placed : [])].map(context.serviceOf),
  );
  if (named.size < 2) return [];
  const found = new Map<string, CatalogAction>();
  for (const { action, score } of candidates)
    if (
      action.service !== chosen.action.service &&
      named.has(action.service) &&
      !found.has(action.service) &&
      isRead(action) === isRead(chosen.action) &&
      score >= chosen.score - ELSEWHERE &&
      context.scope.allowed(action) &&
      context.scope.missing(action).length === 0
    )
      found.set(action.service, action);
  return [...found.values()];
}
