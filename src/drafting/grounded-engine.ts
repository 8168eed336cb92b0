import { arnParts } from '../policy/catalog/resource-type.ts';
import type { Catalog, CatalogAction } from '../policy/catalog/catalog.ts';
import { setApart } from './coverage/apart.ts';
import { borneOutBy } from './coverage/borne-out.ts';
import { addChosen, takeModels } from './coverage/chosen-actions.ts';
import { takeOut } from './coverage/left-out.ts';
import { forbids } from './coverage/negation.ts';
import { rulingsIn } from './coverage/contradictions.ts';
import { keptIn } from './coverage/kept.ts';
import { groundGift } from './grounds/gifts.ts';
import { dropIfOpen } from './coverage/left-open.ts';
import { givesToOthers, isUnspecific } from './coverage/unspecific.ts';
import { accessOf, levelQuestion, numbered, questionFor } from './coverage/wish-questions.ts';
import { readExact } from './grammar/exact-forms.ts';
import { formNamesOf } from './grammar/form-names.ts';
import { lemma } from './grammar/tokens.ts';
import { readWishes, type Wish } from './grammar/wishes.ts';
import type {
  Ground,
  GroundedDraft,
  GroundedPick,
  GroundedQuestion,
  Note,
  WishOutcome,
} from './grounded-draft.ts';
import { kindsIn } from './grounds/arn-kinds.ts';
import { isKnownTo, isThing } from './grounds/bare-things.ts';
import { addDependencies } from './grounds/dependents.ts';
import { groundExact } from './grounds/exact-grounds.ts';
import type { DraftedAction, DraftState } from './draft-state.ts';
import { meaningOf } from './grammar/verbs.ts';
import { formScope } from './grounds/form-scope.ts';
import { namedResources } from './grounds/named-resources.ts';
import { recipeFor } from './grounds/recipe-closures.ts';
import type { GroundingContext } from './grounds/candidate.ts';
import { candidatesFor } from './grounds/candidates.ts';
import { groundWish, type Grounding } from './grounds/ground.ts';
import { isUnsaidToGo } from './grounds/removals.ts';
import type { OperationData } from './grounds/operation-data.ts';
import { onlyReads } from './grounds/score.ts';
import { groundTagging } from './grounds/tagging.ts';
import { accessContains } from '../terms/access-level.ts';
import { chosenIn, wordsIn } from './said-in-comments.ts';
import type { Pick, Task } from './task.ts';
import { visible } from './visible-text.ts';

export interface DraftingKnowledge {
  readonly catalog: Catalog;
  readonly operations: OperationData;
}

/** More help nobody. */
const MOST_QUESTIONS = 2;

/**
 * Understands what was asked for, grounds each action in it, and says what became of each wish. Pure; the same task gives the same draft.
 * @param model picks of a model: then the draft is theirs, with what belongs to them and without what the words ask to leave out, and
 *   the words' own grounds where they have them.
 */
export function groundDraft(
  task: Task,
  { catalog, operations }: DraftingKnowledge,
  model?: readonly Pick[],
): GroundedDraft {
  const chosen = chosenIn(task, catalog);
  const names = formNamesOf(task.resources, kindsIn(task.resources, catalog));
  const texts = wordsIn(task, catalog).map(visible);
  const text = texts.join('\n');
  const { rest, exacts } = readExact(
    text,
    task.services,
    catalog,
    operations,
    (word) => names.of(word).length > 0,
  );
  const reading = readWishes(rest, exacts, names);
  const scope = formScope(task, catalog);
  const named = namedResources(task.resources, names, scope, reading.wishes);
  const context: GroundingContext = {
    catalog,
    data: operations,
    scope,
    services: task.services,
    serviceOf: (index) => {
      const service = arnParts(task.resources[index] ?? '')?.service;
      return (
        task.services.find((each) => each === service) ??
        task.services.find((each) => scope.typesIn(each).some((typed) => typed.index === index)) ??
        service
      );
    },
  };
  const picks = new Map<string, DraftedAction>();
  const outcomes: WishOutcome[] = [];
  const notes: Note[] = [];
  const questions: GroundedQuestion[] = [];
  const negated = reading.wishes.filter((wish) => wish.negated);
  const state: DraftState = {
    task,
    catalog,
    operations,
    reading,
    scope,
    named,
    context,
    negated,
    kept: keptIn(rest, names),
    rulings: rulingsIn(rest, names),
    picks,
    outcomes,
    notes,
  };
  const wanted = reading.wishes.filter((wish) => !wish.negated && wish.role === 'main');
  const whole = wanted.some(
    ({ exact }) =>
      exact?.whole === true && /^(terraform|tofu|opentofu|sam|cdk|serverless|sls)/.test(exact.words),
  );
  const onlyThings = wanted.every((wish) => wish.assumed && isThing(wish, context));
  const exactIn = new Set(wanted.filter(({ exact }) => exact !== undefined).map(({ sentence }) => sentence));
  const forbidden = wanted.some(({ exact }) => exact?.forbidden === true);
  const add = (action: CatalogAction, wish: Wish, ground: Ground, as: Wish = wish): void => {
    const known = picks.get(action.id);
    if (known) {
      // A wish that names none of them adds nothing to what another names.
      if (named.isNamed(action, wish) || known.wish === undefined || !named.isNamed(action, known.wish))
        for (const each of named.for(action, as)) known.resources.add(each);
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(named.for(action, as)),
      grounds: [ground],
      wish,
    });
  };
  for (const wish of wanted) {
    if (forbidden && wish.exact?.forbidden !== true) continue;
    // A command says it all; words around it explain.
    if (whole && wish.source === 'words') continue;
    const grounding = wish.exact ? groundExact(wish, context) : groundByWords(wish);
    const beside = exactIn.has(wish.sentence) && wish.source === 'words';
    outcomes.push(settle(wish, grounding, beside));
  }
  dropIfOpen(state, rest);
  const apart = setApart(state, questions, chosen, rest, texts[0]?.length ?? 0);
  addChosen(state, chosen, questions, add);
  if (model !== undefined) takeModels(state, questions, model);
  addDependencies(state);
  const leftOut = takeOut(state);
  return {
    picks: [...picks.values()].map(({ action, resources, grounds }): GroundedPick => ({
      action,
      resources: [...resources].sort((a, b) => a - b),
      grounds,
    })),
    outcomes: [
      ...outcomes,
      ...negated.map((wish): WishOutcome => ({
        wish,
        outcome: 'left-out',
        actions: leftOut.filter((each) => each.wish === wish.id).map(({ action }) => action),
      })),
    ],
    questions: numbered(questions.slice(0, MOST_QUESTIONS)),
    notes,
    leftOut,
    apart,
    isUnwanted: (action) =>
      negated.some((each) => forbids(each, action, context)) || (reading.readOnly && !isRead(action)),
    borneOutBy: (action) => borneOutBy(action, state),
    unread: outcomes.flatMap(({ wish, outcome, actions }) =>
      outcome === 'said' &&
      actions.length === 0 &&
      notes.some(({ code, wish: of }) => code === 'not-understood' && of === wish.id)
        ? [wish.span]
        : [],
    ),
  };

  function groundByWords(wish: Wish): Grounding {
    // Nothing says what to do with the thing: whoever asks is asked.
    if (wish.strange && !isKnownTo(wish, context)) return { kind: 'nothing', candidates: [] };
    if (wish.verb === undefined || onlyThings) {
      const looks = candidatesFor(wish, context).slice(0, 3);
      const changes = candidatesFor({ ...wish, verb: meaningOf(lemma('touch')) }, context).filter(
        ({ action }) => scope.allowed(action) && !isRead(action),
      );
      const candidates = [...looks, ...changes.slice(0, 3)];
      return candidates.length > 1 ? { kind: 'ask', candidates } : { kind: 'nothing', candidates };
    }
    if (isUnspecific(wish)) return { kind: 'nothing', candidates: [] };
    const grounding = groundWish(wish, contextOf(wish));
    const tagging = groundTagging(wish, rest, grounding, context);
    if (tagging || givesToOthers(wish)) return tagging ?? groundGift(wish, grounding, context);
    if (grounding.kind !== 'nothing' && grounding.kind !== 'ask') return grounding;
    const job = recipeFor(wish, task.services, catalog).filter(
      (action) => scope.allowed(action) && scope.missing(action).length === 0,
    );
    return job.length > 0 && !job.some((action) => isUnsaidToGo(action, wish, context))
      ? { kind: 'picks', actions: job, by: 'jargon' }
      : grounding;
  }

  /** "Reboot its database instance in RDS": a service that the clause names is the one that is meant. */
  function contextOf(wish: Wish): GroundingContext {
    const words = new Set(wish.words.toLowerCase().split(/[^a-z0-9-]+/));
    const named = task.services.filter((service) => words.has(service));
    return named.length === 0 ? context : { ...context, services: named };
  }

  function settle(wish: Wish, grounding: Grounding, beside: boolean): WishOutcome {
    const said = (code: Note['code'], message: string, action?: string): WishOutcome => {
      notes.push({ code, text: message, wish: wish.id, ...(action === undefined ? {} : { action }) });
      return { wish, outcome: 'said', actions: [], note: message };
    };
    if (wish.exact?.forbidden === true)
      return said(
        'policy-denies',
        `AWS says that another policy explicitly denies this: no grant can help. Ask whoever owns that policy.`,
      );
    if (wish.exact?.unknown !== undefined) {
      const [service = ''] = wish.exact.unknown.split(':');
      return task.services.includes(service as never)
        ? said(
            'unknown-action',
            `AWS documents no action ${wish.exact.unknown}. Check its spelling.`,
            wish.exact.unknown,
          )
        : said(
            'service-missing',
            `${wish.exact.unknown} belongs to ${service}, which the form does not name.`,
            wish.exact.unknown,
          );
    }
    switch (grounding.kind) {
      case 'picks':
        for (const action of grounding.actions)
          add(
            action,
            wish,
            {
              kind: wish.source,
              wish: wish.id,
              ...(wish.exact?.page === undefined ? {} : { page: wish.exact.page }),
            },
            grounding.as,
          );
        if (grounding.above !== undefined && !beside)
          said(
            'level-too-low',
            `To see it whole takes ${grounding.above.id}, which is ${accessOf(grounding.above)}; the form asks for ${task.access[grounding.above.service] ?? 'nothing'}. Send \`/answer ${accessOf(grounding.above)} ${grounding.above.service}\` to ask for it.`,
            grounding.above.id,
          );
        return { wish, outcome: 'covered', actions: grounding.actions.map(({ id }) => id) };
      case 'level': {
        const action = grounding.actions[0];
        if (action === undefined || (beside && wish.source === 'words'))
          return { wish, outcome: 'said', actions: [] };
        if (negated.some((each) => forbids(each, action, context)))
          return { wish, outcome: 'left-out', actions: [] };
        if (!task.services.includes(action.service))
          return said(
            'service-missing',
            `This takes ${action.id}, and the form does not name the service ${action.service}.`,
            action.id,
          );
        const asked = task.access[action.service];
        const raises = asked !== undefined && accessContains(accessOf(action), asked);
        if (raises) questions.push(levelQuestion(wish, action, questions.length));
        return said(
          'level-too-low',
          `This takes ${action.id}, which is ${accessOf(action)}; the form asks for ${asked ?? 'nothing'}. ${
            raises
              ? `Send \`/answer ${accessOf(action)} ${action.service}\` to ask for it.`
              : 'A service has one level in a request, and neither contains the other: file another request for it.'
          }`,
          action.id,
        );
      }
      case 'resource':
        if (beside || wish.carried) return { wish, outcome: 'said', actions: [] };
        return said(
          'resource-missing',
          `This takes ${grounding.action.id} on a ${grounding.missing.join(' and a ')}, and the form names none. Add its ARN to the form, or send \`/answer arn:…\` with it.`,
          grounding.action.id,
        );
      case 'ask': {
        if (beside) return { wish, outcome: 'said', actions: [] };
        const question = questionFor(wish, grounding.candidates, questions.length, catalog, scope);
        questions.push(question);
        return { wish, outcome: 'asked', actions: [], question: question.id };
      }
      case 'nothing':
        if (
          beside ||
          (wish.carried && !wish.strange) ||
          (wish.verb !== undefined && onlyReads(wish.verb) && !wish.strange)
        )
          return { wish, outcome: 'said', actions: [] };
        return said('not-understood', `“${wish.words}” was not understood, and nothing is drafted for it.`);
    }
  }
}

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';
