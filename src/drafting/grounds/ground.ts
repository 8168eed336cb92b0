import { stem } from '../word-stems.ts';
import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { lemma } from '../grammar/tokens.ts';
import { DETERMINERS, PRONOUNS } from '../tables/word-lists.ts';
import type { Wish } from '../grammar/wishes.ts';
import { indexOf, typeWords, type IndexedAction, type ServiceIndex } from './action-index.ts';
import type { FormScope } from './form-scope.ts';
import { jargonFor } from './jargon.ts';
import { meantIn, type MeantWords } from './wish-words.ts';
import type { OperationData } from './operation-data.ts';
import { onlyReads, scoreAll, takesAway, type Scored } from './score.ts';

export interface GroundingContext {
  readonly catalog: Catalog;
  readonly data: OperationData;
  readonly scope: FormScope;
  readonly services: readonly string[];
  /** Service of each of the form's resources, as its ARN says. */
  readonly serviceOf: (resource: number) => string | undefined;
}

/** An action that a wish may mean. */
export interface Candidate {
  readonly action: CatalogAction;
  readonly score: number;
  /** Actions that come with it, of a task that takes several. */
  readonly with: readonly CatalogAction[];
  readonly by: 'words' | 'jargon';
  /** The wish as it was understood to mean this. */
  readonly as: Wish;
}

export type Grounding =
  /** Surely meant, the main one first. */
  | {
      readonly kind: 'picks';
      readonly actions: readonly CatalogAction[];
      readonly by: 'words' | 'jargon' | 'exact';
      /** The wish as it was understood. */
      readonly as?: Wish;
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
            ? 0.1
            : 0.25
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
  if (chosen.by === 'words' && chosen.as === wish && takesUnnamed(chosen.action, wish, context))
    return { kind: 'ask', candidates: [chosen, ...rivals].slice(0, 6) };
  const missing = scope.missing(chosen.action);
  if (missing.length > 0) return { kind: 'resource', action: chosen.action, missing };
  const elsewhere = alikeElsewhere(chosen, candidates, context);
  const pair = chosen.by === 'words' && isRead(chosen.action) ? twin(chosen, candidates, context) : undefined;
  return {
    kind: 'picks',
    actions: [
      ...able.filter((action) => scope.missing(action).length === 0),
      ...(pair ? [pair] : []),
      ...elsewhere,
    ],
    by: chosen.by,
    as: chosen.as,
  };
}

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

/** Candidates of all services, the likeliest first, each action once. */
export function candidatesFor(wish: Wish, context: GroundingContext): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { weight, as } of readingsOf(wish))
    for (const candidate of candidatesOf(as, context)) {
      // What takes away is what the words name first, or the one thing that a pronoun means.
      if (weight < LEAST_FOR_TAKING && as !== wish && takesAwayAction(candidate.action, context)) continue;
      const score = candidate.score * weight;
      const known = found.get(candidate.action.id);
      if (known === undefined || known.score < score) found.set(candidate.action.id, { ...candidate, score });
    }
  return ranked(found);
}

/** How likely a second reading must be for something to be taken away by it. */
const LEAST_FOR_TAKING = 0.96;

function takesAwayAction(action: CatalogAction, context: GroundingContext): boolean {
  const found = find(indexOf(action.service, context.catalog, context.data), action);
  return found !== undefined && takesAway(found);
}

/**
 * Whether it takes away another thing than the wish's own noun: "the colour of the stack" is no stack, and "the action from the
 * webhook" no webhook, though a word such as *action* says little elsewhere.
 */
export function takesUnnamed(action: CatalogAction, wish: Wish, context: GroundingContext): boolean {
  const found = find(indexOf(action.service, context.catalog, context.data), action);
  if (found === undefined || !takesAway(found)) return false;
  const own = (word: string): boolean => found.nouns.includes(stem(word)) || found.types.has(stem(word));
  const words = wish.words.toLowerCase().split(' ');
  const place = words.findIndex((word, at) => at > 1 && /^(?:of|from|in|on|off)$/.test(word));
  const before = place < 0 ? [] : words.slice(1, place).filter((word) => /^[a-z]{3,}$/.test(word));
  const said = before.filter((word) => !DETERMINERS.has(word) && !PRONOUNS.has(word));
  if (said.length > 0) return !said.some(own);
  const head = wish.head.at(-1);
  return head !== undefined && !own(head);
}

const ranked = (found: ReadonlyMap<string, Candidate>): readonly Candidate[] =>
  [...found.values()].sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));

/** A wish, and as what else it may be understood. */
const readingsOf = (wish: Wish): readonly { readonly weight: number; readonly as: Wish }[] => [
  { weight: 1, as: wish },
  ...wish.others.map(({ weight, ...reading }) => ({ weight, as: { ...wish, ...reading, others: [] } })),
];

function candidatesOf(wish: Wish, context: GroundingContext): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const named = new Set([...wish.resources, ...wish.placed].map(context.serviceOf));
  const object = new Set(wish.resources.map(context.serviceOf));
  for (const service of context.services) {
    const index = indexOf(service, context.catalog, context.data);
    const said = namesService(service, wish);
    const meant = meantIn(index, wish, context.scope);
    // "The weather stays nice": a thing without verb that the service has no word for asks for nothing.
    if (
      wish.carried &&
      onlyReads(wish.verb) &&
      wish.head.length > 0 &&
      wish.resources.length === 0 &&
      !meant.own.some(({ isHead, isParameter }) => isHead && !isParameter)
    )
      continue;
    const typed = context.scope
      .typesIn(service)
      .some(({ type, direct }) => direct && typeWords(type).includes(wish.head.at(-1) ?? ''))
      ? 0.04
      : 0;
    const bonus =
      (object.has(service)
        ? 0.06
        : named.has(service)
          ? 0.02
          : named.size > 0 && context.services.length > 1
            ? -0.08
            : 0) +
      (said && context.services.length > 1 ? 0.08 : 0) +
      (context.services.length > 1 ? typed : 0);
    const put = (candidate: Candidate): void => {
      const known = found.get(candidate.action.id);
      if (known === undefined) found.set(candidate.action.id, candidate);
      // Words and jargon that agree are surer than either.
      else
        found.set(candidate.action.id, {
          ...(known.with.length > 0 ? known : candidate),
          score: Math.max(known.score, candidate.score) + (known.by === candidate.by ? 0 : 0.05),
          by: known.score > candidate.score ? known.by : candidate.by,
        });
    };
    for (const scored of scoreAll(index, wish, context.scope).slice(0, 24)) {
      if (!scored.headNamed && takesAway(scored.indexed)) continue;
      put({ action: scored.indexed.action, score: scored.score + bonus, with: [], by: 'words', as: wish });
    }
    jargonFor(service, wish, namedTypes(wish, service, context))
      .slice(0, 4)
      .forEach(({ actions, strength, said: words }, position) => {
        const [main, ...others] = actions.flatMap((id) => context.catalog.action(id) ?? []);
        if (main === undefined) return;
        // What is taken away is the object's own noun, never a word of where it is.
        if (takesAwayAction(main, context) && wish.head.length > 0 && !words.has(wish.head.at(-1) ?? ''))
          return;
        const fit = context.scope.fit(main);
        const base =
          strength <= 1.2 ? 0.62 : Math.min(0.97, (strength >= 2.9 ? 0.69 : 0.62) + 0.08 * strength);
        put({
          action: main,
          score:
            base * explained(main, words, meant, index) * asked(main, wish) +
            bonus -
            (fit === 'none' ? 0.12 : 0) -
            position * 0.02,
          with: others,
          by: 'jargon',
          as: wish,
        });
      });
  }
  return ranked(found);
}

/** How much of the wish's object a row of jargon explains, by its own words or by the action's name: "a backup plan" is no backup. */
function explained(
  action: CatalogAction,
  said: ReadonlySet<string>,
  { own }: MeantWords,
  index: ServiceIndex,
): number {
  const indexed = find(index, action);
  let all = 0;
  let known = 0;
  let lastKnown = true;
  for (const { weight, meant, isHead, word } of own) {
    if (!isHead) continue;
    const isKnown =
      said.has(word) ||
      [...meant.keys()].some(
        (noun) =>
          said.has(noun) ||
          indexed?.nouns.includes(noun) ||
          (isRead(action) && indexed?.types.has(noun)) ||
          indexed?.parameters.has(noun),
      );
    all += weight;
    known += isKnown ? weight : 0;
    lastKnown = isKnown;
  }
  if (!lastKnown && indexed && takesAway(indexed)) return 0;
  return all === 0 ? 1 : (lastKnown ? 1 : 0.88) * (0.8 + (0.2 * known) / all);
}

/** "List the clusters": not one of them. */
const asked = ({ name }: CatalogAction, { verb, plural }: Wish): number =>
  plural && verb?.classes[0] === 'list' && /^(?:Get|Describe)/.test(name) && !/s$/.test(name) ? 0.85 : 1;

/** Words of the types of what is named as the object: a name says what it is. */
const namedTypes = (wish: Wish, service: string, { scope }: GroundingContext): readonly string[] =>
  scope
    .typesIn(service)
    .flatMap(({ index, type, direct }) => (direct && wish.resources.includes(index) ? typeWords(type) : []));

/** Reads of the same thing are no rivals, nor is an action on several for that on one. */
function isSame(a: Candidate, b: Candidate, context: GroundingContext): boolean {
  if (a.action.service !== b.action.service) return false;
  const index = indexOf(a.action.service, context.catalog, context.data);
  const one = find(index, a.action);
  const other = find(index, b.action);
  if (one === undefined || other === undefined) return false;
  const same = one.nouns.map(singular).join(' ') === other.nouns.map(singular).join(' ');
  if (!same) return false;
  return (one.reads && other.reads) || one.first === other.first;
}

const singular = (word: string): string => word.replace(/s$/, '');
const indexed = new WeakMap<CatalogAction, IndexedAction>();
function find(index: ServiceIndex, action: CatalogAction): IndexedAction | undefined {
  const known = indexed.get(action) ?? index.actions.find((each) => each.action === action);
  if (known) indexed.set(action, known);
  return known;
}

/** Beside the read of one thing the list that finds it, and beside the list the read, where the words fit both. */
function twin(
  chosen: Candidate,
  candidates: readonly Candidate[],
  context: GroundingContext,
): CatalogAction | undefined {
  const other = candidates.find(
    (each) =>
      each.action !== chosen.action &&
      isRead(each.action) &&
      isSame(each, chosen, context) &&
      each.score >= chosen.score - 0.08 &&
      context.scope.allowed(each.action) &&
      context.scope.missing(each.action).length === 0,
  );
  return other?.action;
}

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

/** Names that people have for services, beside their prefixes. */
const SPOKEN: Readonly<Record<string, string>> = {
  cloudwatch: 'cloudwatch metric metrics alarm graph',
  logs: 'logs log',
  'cognito-idp': 'cognito',
  states: 'stepfunctions',
  es: 'opensearch elasticsearch',
  elasticfilesystem: 'efs',
  kafka: 'msk',
  elasticmapreduce: 'emr',
  elasticloadbalancing: 'alb nlb elb loadbalancer',
  events: 'eventbridge',
  autoscaling: 'asg',
  ecr: 'registry',
  pi: 'insights',
};

const namesService = (service: string, { head, place }: Wish): boolean => {
  const names = new Set([service, ...(SPOKEN[service] ?? '').split(' ')].map(lemma));
  return [...head, ...place].some((word) => names.has(word));
};

export type { Scored };
