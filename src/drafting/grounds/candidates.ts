import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { indexedOf, indexOf, typeWords, type ServiceIndex } from './action-index.ts';
import type { Candidate, GroundingContext } from './candidate.ts';
import { jargonFor } from './jargon.ts';
import { showsContent } from './recipe-closures.ts';
import { takesAwayAction } from './removals.ts';
import { saidByName } from './said-by-name.ts';
import { onlyReads, scoreAll, takesAway } from './score.ts';
import { meantIn, type MeantWords } from './wish-words.ts';

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

/** Candidates of all services, the likeliest first, each action once. */
export function candidatesFor(wish: Wish, context: GroundingContext): readonly Candidate[] {
  // "Please fix.": nothing says what.
  if (wish.verb?.stem === FIX && wish.head.length === 0 && wish.resources.length === 0) return [];
  const found = new Map<string, Candidate>();
  let clear = false;
  const isAboutOnly = ABOUT.test(wish.words) || wish.verb?.stem === DESCRIBE;
  for (const { weight, as } of readingsOf(wish)) {
    // What was spoken of before matters only where the words themselves say too little.
    if (as !== wish && as.verb === wish.verb && as.head === wish.head && best(found) >= CLEAR) continue;
    // "Describe x. Reboot y and delete it": what was spoken of last, if that can be done with it.
    if (
      as !== wish &&
      as.verb === wish.verb &&
      wish.referring &&
      wish.resources.length > 0 &&
      canBe(found, context)
    )
      continue;
    for (const candidate of candidatesOf(as, context, as === wish ? 'first' : 'other')) {
      if (isAboutOnly && showsContent(candidate.action.id)) continue;
      // What takes away is what the words name first, or the one thing that a pronoun means.
      if (weight < LEAST_FOR_TAKING && as !== wish && takesAwayAction(candidate.action, context)) continue;
      // "Delete the old one": where the words themselves say what goes, nothing that was spoken of before goes.
      if (as !== wish && clear && takesAwayAction(candidate.action, context)) continue;
      const score = candidate.score * weight;
      const known = found.get(candidate.action.id);
      if (known === undefined || known.score < score) found.set(candidate.action.id, { ...candidate, score });
    }
    if (as === wish) clear = best(found) >= CLEAR && wish.head.length > 0;
  }
  if (wish.verb !== undefined && !wish.strange && best(found) < CLEAR)
    for (const as of formReadings(wish, context)) {
      for (const candidate of candidatesOf(as, context, 'other')) {
        if (
          takesAwayAction(candidate.action, context) &&
          !/^(?:Stop|Cancel|Abort)/.test(candidate.action.name)
        )
          continue;
        const score = candidate.score * OF_THE_FORM;
        const known = found.get(candidate.action.id);
        if (known === undefined || known.score < score)
          found.set(candidate.action.id, { ...candidate, score });
      }
    }
  return ranked(found);
}

/** "The description of the secret": what tells of a thing, and not what is in it. */
const ABOUT = /\b(?:descriptions?|metadata|properties)\b(?! in\b)/i;

const DESCRIBE = lemma('describe');
const FIX = lemma('fix');

/** How likely a verb is said of a thing of the form where what was spoken of says too little. */
const OF_THE_FORM = 0.965;

/** Verbs that say too little for a thing that no word names: "please fix". */
const VAGUE = new Set('update set put create add touch write upload attach change apply move'.split(' '));

/** "Stop, then resume", "kick it": the things of the form, each by itself. */
const formReadings = (wish: Wish, { scope, services }: GroundingContext): readonly Wish[] =>
  !wish.referring || wish.verb === undefined || wish.verb.classes.some((name) => VAGUE.has(name))
    ? []
    : services.flatMap((service) =>
        scope
          .typesIn(service)
          .filter(({ direct }) => direct)
          .map(({ index, type }) => ({
            ...wish,
            head: typeWords(type),
            resources: [index],
            plural: false,
            others: [],
          })),
      );

/** A score that needs no other reading of the same words. */
const CLEAR = 0.7;
/** "Query the table": what an action is called is surer than what a trade calls it. */
const BARE = 1.03;
const best = (found: ReadonlyMap<string, Candidate>): number =>
  Math.max(0, ...[...found.values()].map(({ score }) => score));

/** Whether what was read so far leads to a change that may be had. */
const canBe = (found: ReadonlyMap<string, Candidate>, { scope }: GroundingContext): boolean =>
  [...found.values()].some(
    ({ action, score }) =>
      score >= CLEAR && !isRead(action) && scope.allowed(action) && scope.missing(action).length === 0,
  );

/** How likely a second reading must be for something to be taken away by it. */
const LEAST_FOR_TAKING = 0.96;

const ranked = (found: ReadonlyMap<string, Candidate>): readonly Candidate[] =>
  [...found.values()].sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));

/** A wish, and as what else it may be understood. */
const readingsOf = (wish: Wish): readonly { readonly weight: number; readonly as: Wish }[] => [
  { weight: 1, as: wish },
  ...wish.others.map(({ weight, ...reading }) => ({ weight, as: { ...wish, ...reading, others: [] } })),
];

function candidatesOf(wish: Wish, context: GroundingContext, as: 'first' | 'other'): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const named = new Set([...wish.resources, ...wish.placed].map(context.serviceOf));
  const object = new Set(wish.resources.map(context.serviceOf));
  for (const service of context.services) {
    const index = indexOf(service, context.catalog, context.data);
    const said = namesService(service, wish);
    const meant = meantIn(index, wish, context.scope);
    // "The weather stays nice": a thing without verb that the service has no word for asks for nothing.
    if (
      (wish.carried || as === 'other') &&
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
      const sure = scored.bare && as === 'first' ? Math.max(scored.score, BARE) : scored.score;
      put({ action: scored.indexed.action, score: sure + bonus, with: [], by: 'words', as: wish });
    }
    const byName = as === 'first' ? saidByName(index, wish) : undefined;
    if (byName) put({ action: byName.action, score: 1 + bonus, with: [], by: 'words', as: wish });
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
          row: words,
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
  const indexed = indexedOf(index, action);
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
