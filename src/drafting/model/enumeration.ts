import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { candidatesOf } from '../features.ts';
import { rank } from '../ranking.ts';
import type { Knowledge } from '../ranking.ts';
import { wordsOf } from '../remark-effects.ts';
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

/** What a schema holds at most, all its enumerations together. https://developers.openai.com/api/docs/guides/structured-outputs */
const MOST_ENTRIES = 1_000;
/** An enumeration of more than this many entries has at most that many characters. */
const MANY_ENTRIES = 250;
const MOST_CHARACTERS = 15_000;

/**
 * The actions a model chooses among: those of the requested services, at or under their level, that touch the requested
 * resources. The full list where a schema can hold it (446 of 456 services), else the likeliest of each service in turn.
 */
export function enumerate(task: Task, scope: Scope, knowledge: Knowledge): Enumeration {
  const room = MOST_ENTRIES - task.resources.length;
  const all = task.services.map((service) =>
    candidatesOf(service, task, scope, knowledge.catalog).map(({ action }) => action),
  );
  const total = all.reduce((sum, actions) => sum + actions.length, 0);
  const kept = fits(all.flat(), room)
    ? undefined
    : likeliest(
        all.map((actions, index) => inOrderOfRank(actions, task, scope, knowledge, index)),
        room,
      );
  const choices = all
    .flat()
    .filter(({ id }) => kept?.has(id) ?? true)
    .map((action) => ({ action, resources: indexesOf(action, scope) }));
  return { choices, left: total - choices.length };
}

/** Indexes of the form's resources that the action can be limited to. */
export const indexesOf = (action: CatalogAction, scope: Scope): readonly number[] =>
  [...new Set(scope.accepted(action).map(({ from }) => from))].sort((a, b) => a - b);

function fits(actions: readonly CatalogAction[], room: number): boolean {
  const characters = actions.reduce((sum, { id }) => sum + id.length, 0);
  return actions.length <= room && (actions.length <= MANY_ENTRIES || characters <= MOST_CHARACTERS);
}

/** The same ranking that drafts without a model; what it leaves out (permissions that nobody named) comes last. */
function inOrderOfRank(
  actions: readonly CatalogAction[],
  task: Task,
  scope: Scope,
  knowledge: Knowledge,
  index: number,
): readonly CatalogAction[] {
  const service = task.services[index];
  if (service === undefined) return [];
  const { ranked } = rank(service, task, readWords(wordsOf(task)), scope, knowledge);
  const first = ranked.map(({ words }) => words.action);
  const named = new Set(first.map(({ id }) => id));
  return [...first, ...actions.filter(({ id }) => !named.has(id))];
}

/** Each service's likeliest in turn, so that a large service does not crowd out a small one. */
function likeliest(services: readonly (readonly CatalogAction[])[], room: number): ReadonlySet<string> {
  const kept = new Set<string>();
  let characters = 0;
  const longest = Math.max(0, ...services.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const actions of services) {
      const action = actions[place];
      if (action === undefined) continue;
      const more = characters + action.id.length;
      if (kept.size >= room || (kept.size >= MANY_ENTRIES && more > MOST_CHARACTERS)) return kept;
      kept.add(action.id);
      characters = more;
    }
  }
  return kept;
}
