import type { Drafted } from '../request/drafted.ts';
import type { Apart, Ground, GroundedDraft } from './grounded-draft.ts';
import { groundDraft, type DraftingKnowledge } from './grounded-engine.ts';
import type { Task } from './task.ts';

/**
 * What the words of a request say for the actions of its policy. It follows from the request file alone, without a model: worked out at the
 * draft, and again when the access is granted, so that nobody can write a ground into a file.
 */
export interface Understanding {
  /** Action → why it is there; one that is not here has no ground. */
  readonly grounds: ReadonlyMap<string, readonly Ground[]>;
  /** Actions that the requester's own words ask for, and not those of somebody who reviews. */
  readonly asked: ReadonlySet<string>;
  /** Words of each wish. */
  readonly wishes: ReadonlyMap<number, string>;
  /** What of the request the draft does not cover, in words for a reader. */
  readonly uncovered: readonly string[];
  /** Wishes that have nothing to do with the rest of the request. */
  readonly apart: readonly Apart[];
}

/** A request as far as its words go. */
export type Worded = Omit<Task, 'remarks'> & {
  readonly requester: { readonly id: number };
  readonly remarks?: readonly (NonNullable<Task['remarks']>[number] & {
    readonly by: { readonly id: number };
  })[];
  readonly drafted?: Drafted;
};

/** @param actions of the policy. */
export function understand(
  request: Worded,
  actions: readonly string[],
  knowledge: DraftingKnowledge,
): Understanding {
  const { remarks = [], drafted, requester } = request;
  const everything = [...request.resources.keys()];
  const model =
    drafted?.engine === 'model'
      ? actions.map((action) => ({ action, resources: everything, why: '' }))
      : undefined;
  const all = groundDraft(request, knowledge, model);
  const own = remarks.filter(({ by }) => by.id === requester.id);
  const theirs =
    own.length === remarks.length && model === undefined
      ? all
      : groundDraft({ ...request, remarks: own }, knowledge);
  const grounds = new Map<string, readonly Ground[]>(
    (drafted?.used ?? []).map(({ action, requests }) => [action, [{ kind: 'used', requests }]]),
  );
  for (const pick of all.picks) {
    const known = grounds.get(pick.action.id);
    if (known === undefined || !pick.grounds.every(isBeside)) grounds.set(pick.action.id, pick.grounds);
  }
  return {
    grounds,
    asked: askedFor(theirs),
    wishes: new Map(all.outcomes.map(({ wish }) => [wish.id, wish.words.trim()])),
    uncovered: uncoveredIn(all),
    apart: all.apart,
  };
}

/** No word asks for it. */
export const isBeside = ({ kind }: Ground): boolean =>
  kind === 'dependency' || kind === 'model' || kind === 'used';

/** Actions that words ask for. */
export const askedFor = ({ picks }: GroundedDraft): ReadonlySet<string> =>
  new Set(picks.filter(({ grounds }) => !grounds.every(isBeside)).map(({ action }) => action.id));

const uncoveredIn = ({ notes, questions, apart }: GroundedDraft): readonly string[] => [
  ...new Set([
    ...notes.map(({ text }) => text),
    // What stands apart is shown under its own heading.
    ...questions
      .filter(({ wish }) => !apart.some((each) => each.asked && each.wish === wish))
      .map(({ text }) => `Asked: ${text}`),
  ]),
];
