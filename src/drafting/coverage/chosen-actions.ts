import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { DraftState } from '../draft-state.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { Ground, GroundedQuestion, NoteCode } from '../grounded-draft.ts';
import type { chosenIn } from '../said-in-comments.ts';
import type { Pick } from '../task.ts';
import { borneOutBy } from './borne-out.ts';

/** What the requester chose of a question's choices: its question is answered. */
export function addChosen(
  { catalog, scope, picks, outcomes }: DraftState,
  chosen: ReturnType<typeof chosenIn>,
  questions: GroundedQuestion[],
  add: (action: CatalogAction, wish: Wish, ground: Ground) => void,
): void {
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
      [...picks.values()]
        .filter((pick) => pick.wish === wish)
        .some(({ grounds }) => grounds[0]?.kind === 'answer')
    )
      questions.splice(answered, 1);
  }
}

const UNREAD: ReadonlySet<NoteCode> = new Set(['not-understood', 'resource-missing']);

/** A model's draft: what it did not pick goes, what no word grounds is its own, though a wish may say it by words that the rules read otherwise. */
export function takeModels(state: DraftState, questions: GroundedQuestion[], theirs: readonly Pick[]): void {
  const { catalog, picks, outcomes, notes } = state;
  for (const id of picks.keys()) if (!theirs.some(({ action }) => action === id)) picks.delete(id);
  for (const { action: id, resources } of theirs) {
    const action = catalog.action(id);
    if (action === undefined) continue;
    const known = picks.get(action.id);
    if (known) {
      known.resources = new Set(resources);
      continue;
    }
    const wish = borneOutBy(action, state);
    picks.set(action.id, {
      action,
      resources: new Set(resources),
      grounds: [{ kind: 'model', ...(wish === undefined ? {} : { wish: wish.id }) }],
      wish,
    });
  }
  // What a wish says is no longer what nobody understood.
  for (const [at, outcome] of [...outcomes.entries()]) {
    const { wish } = outcome;
    const read = [...picks.values()].filter(
      (each) => each.wish === wish && each.grounds[0]?.kind === 'model',
    );
    if (read.length === 0) continue;
    outcomes[at] = {
      wish,
      outcome: 'covered',
      actions: [...outcome.actions, ...read.map(({ action }) => action.id)],
    };
    for (const note of notes.filter(({ code, wish: of }) => of === wish.id && UNREAD.has(code)))
      notes.splice(notes.indexOf(note), 1);
  }
  for (const [at, { wish }] of [...outcomes.entries()]) {
    const question = questions.find((each) => each.wish === wish.id);
    const chosen = question?.choices.flatMap(({ adds }) => adds).filter((id) => picks.has(id)) ?? [];
    if (question === undefined || chosen.length === 0) continue;
    questions.splice(questions.indexOf(question), 1);
    outcomes[at] = { wish, outcome: 'covered', actions: chosen };
  }
}
