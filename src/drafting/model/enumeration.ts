import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { levelWithin } from '../../policy/envelope.ts';
import { usedOnStar } from '../../policy/catalog/needed-types.ts';
import type { GroundedDraft } from '../grounded-draft.ts';
import { indexOf, type IndexedAction } from '../grounds/action-index.ts';
import type { DraftingKnowledge } from '../grounded-engine.ts';
import type { Scope } from '../scope.ts';
import type { Task } from '../task.ts';
import { readWords } from '../word-stems.ts';

/** An action that a model may pick, and which of the form's resources it can be limited to. */
export interface Choice {
  readonly action: CatalogAction;
  /** Indexes into `Task.resources`; empty for an action that supports no resource but `*`. */
  readonly resources: readonly number[];
}

export interface Enumeration {
  /** In the catalog's order, service by service as the form names them. */
  readonly choices: readonly Choice[];
  /** Actions that the request would allow, and that did not fit. */
  readonly left: number;
}

/**
 * Actions that a model is shown where nobody says how much it can read: some 15 tokens each, so that a context of 4,096 tokens holds them
 * beside the rest. A schema takes 1,000, and more than 250 only up to 15,000 characters.
 * https://developers.openai.com/api/docs/guides/structured-outputs
 */
export const USUAL_ROOM = 120;
export const LEAST_ROOM = 12;
const MOST_ROOM = 250;

/** Tokens of an action in the list and once more in the schema; of all that stands around the list, and of the answer. */
const TOKENS_EACH = 30;
const TOKENS_AROUND = 1_600;

/** How many actions a context of so many tokens holds. */
export const roomIn = (context: number): number =>
  Math.min(MOST_ROOM, Math.max(LEAST_ROOM, Math.floor((context - TOKENS_AROUND) / TOKENS_EACH)));

/**
 * The actions a model chooses among: those of the requested services, at or under their level, that touch the requested
 * resources: the likeliest of each service in turn.
 * @param words what the rules make of the request: what they picked or ask about comes first.
 * @param room how many actions.
 */
export function enumerate(
  task: Task,
  scope: Scope,
  knowledge: DraftingKnowledge,
  words: GroundedDraft,
  room = USUAL_ROOM,
): Enumeration {
  const all = task.services.map((service) =>
    (knowledge.catalog.actionsOf(service) ?? []).filter((action) => mayBePicked(action, task, scope)),
  );
  const total = all.reduce((sum, actions) => sum + actions.length, 0);
  const kept =
    total <= room
      ? undefined
      : likeliest(
          all.map((actions) => inOrder(actions, task, knowledge, words)),
          room,
        );
  const choices = all
    .flat()
    .filter(({ id }) => kept?.has(id) ?? true)
    .map((action) => ({ action, resources: indexesOf(action, scope) }));
  return { choices, left: total - choices.length };
}

/** Level and resources of the form allow it. */
function mayBePicked(action: CatalogAction, task: Task, scope: Scope): boolean {
  const access = Object.entries(task.access).find(([service]) => service === action.service)?.[1];
  if (access === undefined || !levelWithin(action.level, access)) return false;
  if (usedOnStar(action) || scope.accepted(action).length > 0) return true;
  const reads = action.level === 'List' || action.level === 'Read';
  return task.resources.length === 0 && (reads || action.resourceTypes.every(({ required }) => !required));
}

/** Indexes of the form's resources that the action can be limited to. */
export const indexesOf = (action: CatalogAction, scope: Scope): readonly number[] =>
  [...new Set(scope.accepted(action).map(({ from }) => from))].sort((a, b) => a - b);

/** What the words lead to, then what shares most words with the request. */
function inOrder(
  actions: readonly CatalogAction[],
  task: Task,
  { catalog, operations }: DraftingKnowledge,
  { picks, questions }: GroundedDraft,
): readonly CatalogAction[] {
  const first = new Set([
    ...picks.map(({ action }) => action.id),
    ...questions.flatMap(({ choices }) => choices.flatMap(({ adds }) => adds)),
  ]);
  const text = [task.reason, ...(task.remarks ?? []).map((each) => each.text)].join('\n');
  const said = readWords(text).content;
  const scores = new Map<CatalogAction, number>();
  for (const service of new Set(actions.map((each) => each.service))) {
    const index = indexOf(service, catalog, operations);
    const weigh = ({ first: verb, nouns, description }: IndexedAction): number =>
      [verb, ...nouns].reduce((sum, word) => sum + (said.has(word) ? index.weight(word) : 0), 0) +
      [...description].filter((word) => said.has(word)).length / 10;
    for (const each of index.actions)
      scores.set(each.action, weigh(each) + (first.has(each.action.id) ? 1_000 : 0));
  }
  return [...actions].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Each service's likeliest in turn, so that a large service does not crowd out a small one. */
function likeliest(services: readonly (readonly CatalogAction[])[], room: number): ReadonlySet<string> {
  const kept = new Set<string>();
  const longest = Math.max(0, ...services.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const actions of services) {
      const action = actions[place];
      if (action === undefined) continue;
      if (kept.size >= room) return kept;
      kept.add(action.id);
    }
  }
  return kept;
}
