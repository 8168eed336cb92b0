import { arnParts, formatsOf } from '../policy/catalog/resource-type.ts';
import type { Catalog, CatalogAction } from '../policy/catalog/catalog.ts';
import { contradicts, forbids } from './coverage/negation.ts';
import { levelQuestion, questionFor } from './coverage/wish-questions.ts';
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
import { indexOf, typeWords } from './grounds/action-index.ts';
import { meantIn } from './grounds/wish-words.ts';
import { meaningOf } from './grammar/verbs.ts';
import { followRead, observes } from './grounds/follow-reads.ts';
import { formScope } from './grounds/form-scope.ts';
import { readsBeside, recipeFor, showsContent } from './grounds/recipe-closures.ts';
import type { GroundingContext } from './grounds/candidate.ts';
import { candidatesFor } from './grounds/candidates.ts';
import { groundWish, type Grounding } from './grounds/ground.ts';
import { isWhollySaid, takesUnnamed } from './grounds/removals.ts';
import type { OperationData } from './grounds/operation-data.ts';
import { closuresOf } from './tables/closures.ts';
import { onlyReads } from './grounds/score.ts';
import { chosenIn, wordsIn } from './said-in-comments.ts';
import type { Pick, Task } from './task.ts';

export interface DraftingKnowledge {
  readonly catalog: Catalog;
  readonly operations: OperationData;
}

/** At most so many questions; more help nobody. */
const MOST_QUESTIONS = 2;

/** Form and comments without what nobody sees. */
const visible = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .slice(0, 20_000);

const FOREIGN = /[äöüßéèêàçñáíóúãõâ\u3040-\u30ff]/i;

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
  const text = wordsIn(task, catalog).map(visible).join('\n');
  const { rest, exacts } = readExact(
    text,
    task.services,
    catalog,
    operations,
    (word) => names.of(word).length > 0,
  );
  const reading = readWishes(rest, exacts, names, FOREIGN.test(text));
  const scope = formScope(task, catalog);
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
  const picks = new Map<
    string,
    { action: CatalogAction; resources: Set<number>; grounds: Ground[]; wish: Wish | undefined }
  >();
  const outcomes: WishOutcome[] = [];
  const notes: Note[] = [];
  const questions: GroundedQuestion[] = [];
  const negated = reading.wishes.filter((wish) => wish.negated);
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
      for (const each of scope.resourcesFor(action, [...as.resources, ...as.placed]))
        known.resources.add(each);
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, [...as.resources, ...as.placed])),
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
  addChosen();
  if (model !== undefined) takeModels(model);
  addDependencies();
  const leftOut = takeOut();
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
    isUnwanted: (action) =>
      negated.some((each) => forbids(each, action, context)) || (reading.readOnly && !isRead(action)),
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
    const grounding = groundWish(wish, contextOf(wish));
    if (grounding.kind !== 'nothing' && grounding.kind !== 'ask') return grounding;
    const job = recipeFor(wish, task.services, catalog).filter(
      (action) => scope.allowed(action) && scope.missing(action).length === 0,
    );
    return job.length > 0 &&
      !job.some(
        (action) => takesUnnamed(action, wish, context) || !isWhollySaid(action, wish, context, undefined),
      )
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
        questions.push(levelQuestion(wish, action, questions.length));
        return said(
          'level-too-low',
          `This takes ${action.id}, which is ${levelName(action)}; the form asks for ${task.access[action.service] ?? 'nothing'}.`,
          action.id,
        );
      }
      case 'resource':
        if (beside || wish.carried) return { wish, outcome: 'said', actions: [] };
        return said(
          'resource-missing',
          `This takes ${grounding.action.id} on a ${grounding.missing.join(' and a ')}, and the form names none. Add its ARN to the form.`,
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

  /** What the requester chose of a question's choices: its question is answered. */
  function addChosen(): void {
    for (const id of chosen) {
      const action = catalog.action(id);
      const question = questions.find(({ choices }) => choices.some(({ adds }) => adds.includes(id)));
      const outcome = outcomes.findIndex(({ wish }) => wish.id === question?.wish);
      const asked = outcomes[outcome];
      if (!action || !scope.allowed(action) || scope.missing(action).length > 0) continue;
      // What was asked is no question by now: what was chosen stays chosen.
      if (!asked) {
        if (!picks.has(action.id))
          picks.set(action.id, {
            action,
            resources: new Set(scope.resourcesFor(action, [])),
            grounds: [{ kind: 'answer' }],
            wish: undefined,
          });
        continue;
      }
      add(action, asked.wish, { kind: 'answer', wish: asked.wish.id });
      outcomes[outcome] = { wish: asked.wish, outcome: 'covered', actions: [...asked.actions, action.id] };
    }
    for (const { wish, outcome } of outcomes) {
      const answered = questions.findIndex((question) => question.wish === wish.id);
      if (
        outcome === 'covered' &&
        answered >= 0 &&
        picksOf(wish).some(({ grounds }) => grounds[0]?.kind === 'answer')
      )
        questions.splice(answered, 1);
    }
  }

  /** A model's draft: what it did not pick goes, what no word grounds is its own. */
  function takeModels(theirs: readonly Pick[]): void {
    for (const id of picks.keys()) if (!theirs.some(({ action }) => action === id)) picks.delete(id);
    for (const { action: id, resources } of theirs) {
      const action = catalog.action(id);
      if (action === undefined) continue;
      const known = picks.get(action.id);
      if (known) known.resources = new Set(resources);
      else
        picks.set(action.id, {
          action,
          resources: new Set(resources),
          grounds: [{ kind: 'model' }],
          wish: undefined,
        });
    }
  }

  function picksOf(wish: Wish) {
    return [...picks.values()].filter((pick) => pick.wish === wish);
  }

  /** What AWS documents as needed beside an action that is there. */
  function addDependencies(): void {
    for (const { action, wish } of [...picks.values()]) {
      if (wish?.source === 'words')
        for (const { id, page } of readsBeside(action, reading.words, catalog).slice(0, 2))
          depend(id, action, wish, page, true);
      const follow =
        wish?.source === 'words' && observes(reading.words)
          ? followRead(action, catalog, operations)
          : undefined;
      if (follow && !showsContent(follow.id)) depend(follow.id, action, wish, undefined, true);
      const rows = closuresOf(action.id).filter(
        ({ when }) => when.length === 0 || when.some((word) => reading.words.has(lemma(word))),
      );
      for (const { actions, page } of rows) for (const id of actions) depend(id, action, wish, page);
      // What changes something comes with its row and its page, or is only said.
      for (const id of operations.dependents(action.service, action.name)) {
        const dependent = catalog.action(id);
        if ((dependent && isRead(dependent)) || id === 'iam:PassRole') depend(id, action, wish, undefined);
      }
    }
  }

  function depend(
    id: string,
    of: CatalogAction,
    wish: Wish | undefined,
    page: string | undefined,
    quiet = false,
  ): void {
    const action = catalog.action(id);
    if (action === undefined || picks.has(action.id)) return;
    if (
      quiet &&
      (!task.services.includes(action.service) || !scope.allowed(action) || scope.missing(action).length > 0)
    )
      return;
    const from = wish === undefined ? {} : { wish: wish.id };
    const ground: Ground = {
      kind: 'dependency',
      of: of.id,
      ...from,
      ...(page === undefined ? {} : { page }),
    };
    if (!task.services.includes(action.service)) {
      if (action.id === 'iam:PassRole')
        notes.push({
          code: 'needs-pass-role',
          text: `${of.id} also takes iam:PassRole, which is given only for roles in \`guardrails.pass_roles\`.`,
          ...from,
          action: action.id,
        });
      else
        notes.push({
          code: 'needs-also',
          text: `${of.id} may also take ${action.id}, and the form does not name ${action.service}.`,
          ...from,
          action: action.id,
        });
      return;
    }
    if (!scope.allowed(action) || scope.missing(action).length > 0) {
      notes.push({
        code: 'needs-also',
        text: `${of.id} may also take ${action.id}, which level and resources of the form do not cover.`,
        ...from,
        action: action.id,
      });
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(scope.resourcesFor(action, wish?.placed ?? [])),
      grounds: [ground],
      wish,
    });
  }

  /** Negation only ever makes a draft smaller. */
  function takeOut(): GroundedDraft['leftOut'] {
    const out: { action: string; code: string; wish?: number }[] = [];
    for (const [id, { action, wish, grounds }] of picks) {
      const by = negated.find(
        (each) =>
          (grounds[0]?.kind !== 'dependency' && wish !== undefined && contradicts(each, wish)) ||
          (!(grounds[0]?.kind === 'dependency' && each.verb?.classes.includes('touch') === true) &&
            forbids(each, action, context)),
      );
      // "In 2025/ nothing gets removed": there, and nowhere else.
      const takes = scope.resourcesFor(action, []);
      const there = [...(by?.resources ?? []), ...(by?.placed ?? [])].filter((each) => takes.includes(each));
      const kept = picks.get(id);
      if (by && kept && there.length > 0 && [...kept.resources].some((each) => !there.includes(each))) {
        for (const each of there) kept.resources.delete(each);
        continue;
      }
      const onlyRead = (wish?.readOnly === true || reading.readOnly) && !isRead(action);
      if (by === undefined && !onlyRead) continue;
      picks.delete(id);
      out.push({ action: id, code: 'unwanted', ...(by === undefined ? {} : { wish: by.id }) });
      const at = outcomes.findIndex((each) => each.wish === wish);
      const outcome = outcomes[at];
      if (outcome && wish && grounds[0]?.kind !== 'dependency') {
        const actions = outcome.actions.filter((each) => each !== id);
        outcomes[at] = { ...outcome, actions, outcome: actions.length > 0 ? 'covered' : 'said' };
        if (actions.length === 0)
          notes.push({
            code: 'contradiction',
            text: `“${wish.words}” asks for ${id}, and the request also asks not to do that. Which is meant?`,
            wish: wish.id,
            action: id,
          });
      }
    }
    // What depends on what went goes as well.
    for (const [id, { grounds }] of picks) {
      const [ground] = grounds;
      if (ground?.kind === 'dependency' && ground.of !== undefined && !picks.has(ground.of)) picks.delete(id);
    }
    return out;
  }
}

/** Literal words of the ARN formats of the services that ARNs belong to. */
function kindsIn(resources: readonly string[], catalog: Catalog): ReadonlySet<string> {
  const services = new Set(resources.flatMap((arn) => arnParts(arn)?.service ?? []));
  return new Set(
    [...services].flatMap((service) =>
      formatsOf(service, catalog).flatMap(({ formats }) =>
        formats.flatMap(({ text }) =>
          text
            .split(/[/:]/)
            .filter((part) => !part.includes('$'))
            .map((part) => part.toLowerCase()),
        ),
      ),
    ),
  );
}

/** Choices are numbered through all questions, and named by these numbers. */
function numbered(questions: readonly GroundedQuestion[]): readonly GroundedQuestion[] {
  let n = 0;
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => {
      n += 1;
      return { ...choice, n, send: /^\/answer \d+$/.test(choice.send) ? `/answer ${n}` : choice.send };
    }),
  }));
}

/** Whether a requested service has a word of the wish. */
const isKnownTo = (wish: Wish, { services, catalog, data, scope }: GroundingContext): boolean =>
  services.some((service) =>
    meantIn(indexOf(service, catalog, data), wish, scope).own.some(({ isParameter }) => !isParameter),
  );

/** "The queue": a thing of the form, or a kind of thing, and nothing of it. */
function isThing({ head, place, resources }: Wish, { services, catalog }: GroundingContext): boolean {
  if (place.length > 0 || (head.length === 0 && resources.length === 0)) return false;
  if (head.length === 0) return true;
  const whole = head.join('');
  return services.some((service) =>
    catalog.resourceTypesOf(service).some(({ name }) => typeWords(name).join('') === whole),
  );
}

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';
const levelName = ({ level }: CatalogAction): string => level.toLowerCase();

/** An exact form is what it says; of a pattern what the words around speak of. */
function groundExact(wish: Wish, context: GroundingContext): Grounding {
  const { exact } = wish;
  const { catalog, scope } = context;
  let actions = (exact?.actions ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (exact?.pattern === true) {
    const around = new Set([...wish.head, ...wish.place]);
    const spoken = actions.filter(({ name }) => {
      const [, ...nouns] = name
        .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
        .map((word) => lemma(word.replace(/\d/g, '').toLowerCase()));
      return nouns.length > 0 && nouns.every((noun) => around.has(noun));
    });
    if (spoken.length > 0) actions = spoken;
    else if (actions.length > 6)
      return {
        kind: 'ask',
        candidates: actions
          .filter((action) => scope.allowed(action))
          .slice(0, 6)
          .map((action) => ({ action, score: 0, with: [], by: 'words', as: wish })),
      };
  }
  const requested = actions.filter(({ service }) => context.services.includes(service));
  const able = requested.filter((action) => scope.allowed(action));
  const first = actions[0];
  if (first === undefined) return { kind: 'nothing', candidates: [] };
  if (able.length === 0) return { kind: 'level', actions: requested.length > 0 ? requested : actions };
  const fitting = able.filter((action) => scope.fit(action) !== 'none');
  const [main] = able;
  if (fitting.length === 0 && main) return { kind: 'resource', action: main, missing: scope.missing(main) };
  return { kind: 'picks', actions: fitting, by: 'exact' };
}
