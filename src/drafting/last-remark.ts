import { groundDraft, type DraftingKnowledge } from './grounded-engine.ts';
import type { WishOutcome } from './grounded-draft.ts';
import type { Task } from './task.ts';
import { wordsIn } from './said-in-comments.ts';
import { visible } from './visible-text.ts';

/** What the last comment of a request led to by its own words, apart from the form and the comments before it. */
export interface LastRemark {
  /** What it wishes for. */
  readonly wanted: readonly WishOutcome[];
  /** Words of what it asks to be without. */
  readonly unwanted: readonly string[];
  /** Why something of it is not in the draft, and what is not clear about it. */
  readonly uncovered: readonly string[];
}

export function lastRemarkOf(task: Task, knowledge: DraftingKnowledge): LastRemark {
  const { remarks = [] } = task;
  const all = groundDraft(task, knowledge);
  const before = groundDraft({ ...task, remarks: remarks.slice(0, -1) }, knowledge);
  // The parts are read as one text, a line break between each two.
  const from = wordsIn(task, knowledge.catalog)
    .slice(0, -1)
    .reduce((length, part) => length + visible(part).length + 1, 0);
  const last = all.outcomes.filter(({ wish }) => wish.span[0] >= from);
  const ids = new Set(last.map(({ wish }) => wish.id));
  const noted = new Set(all.notes.map(({ wish }) => wish));
  const isNew = (text: string, wish: number | undefined, earlier: readonly { readonly text: string }[]) =>
    (wish !== undefined && ids.has(wish)) || earlier.every((each) => each.text !== text);
  return {
    wanted: last.filter(({ wish }) => !wish.negated),
    unwanted: last.flatMap(({ wish }) => (wish.negated ? [wish.words.trim()] : [])),
    uncovered: [
      ...new Set([
        ...all.notes.filter(({ text, wish }) => isNew(text, wish, before.notes)).map(({ text }) => text),
        ...all.questions
          .filter(({ text, wish }) => !noted.has(wish) && isNew(text, wish, before.questions))
          .map(({ text }) => text),
      ]),
    ],
  };
}
