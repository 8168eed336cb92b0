import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { ActionWords } from '../action-words.ts';
import type { Knowledge, ServiceRanking } from '../ranking.ts';
import type { Scope } from '../scope.ts';
import type { Pick } from '../task.ts';
import { indexesOf } from './enumeration.ts';

/** Share of the policies with the one action that have the other as well. Two teams in three can be habit. */
const TOGETHER = 0.7;
/** So that a pick does not bring a crowd: what is added is what a reviewer did not see asked for. */
const MOST_ADDED = 6;

/** An action that a pick does not work without, and which pick. */
export interface Added {
  readonly pick: Pick;
  readonly with: string;
}

/**
 * What the picks need beside themselves, within what the request allows: the other actions of a recipe whose main action was
 * picked, what AWS documents as required, and the listing and reading that AWS's own policies have beside a
 * picked action. Never an action that changes who may do what.
 * @param rankings of the requested services, in any order.
 */
export function companyOf(
  picks: readonly Pick[],
  rankings: readonly ServiceRanking[],
  scope: Scope,
  { catalog, companions }: Knowledge,
): readonly Added[] {
  const allowed = new Map<string, ActionWords>(
    rankings.flatMap(({ ranked }) => ranked.map(({ words }) => [words.action.id, words] as const)),
  );
  const picked = new Set(picks.map(({ action }) => action));
  const added = new Map<string, Added>();
  const add = (id: string, beside: Pick, why: string): void => {
    const action = allowed.get(id)?.action;
    if (!action || action.level === 'Permissions' || picked.has(id) || added.has(id)) return;
    if (added.size >= MOST_ADDED) return;
    const resources =
      beside.resources.length === 0 ? indexesOf(action, scope) : shared(action, beside, scope);
    if (resources.length === 0 && action.resourceTypes.length > 0) return;
    added.set(id, { pick: { action: id, resources, why }, with: beside.action });
  };
  for (const pick of picks) {
    const action = catalog.action(pick.action);
    if (!action) continue;
    for (const { recipes, service } of rankings) {
      for (const { recipe } of recipes) {
        const main = recipe.actions.find((name) => allowed.has(`${service}:${name}`));
        if (`${service}:${main ?? ''}` !== action.id) continue;
        for (const name of recipe.actions) add(`${service}:${name}`, pick, `recipe ${recipe.job}`);
      }
    }
    for (const id of action.dependents) add(id, pick, `AWS documents it as needed for ${action.name}`);
    const words = allowed.get(action.id);
    for (const [name, share] of companions.of(action.service, action.name)) {
      const other = allowed.get(`${action.service}:${name}`);
      if (share < TOGETHER || other === undefined || words === undefined) continue;
      if (shows(other, words)) add(other.action.id, pick, `AWS policies use it together with ${action.name}`);
    }
  }
  return [...added.values()];
}

/** It lists, or it reads the thing that the pick works on. */
const shows = (other: ActionWords, { nouns }: ActionWords): boolean =>
  other.action.level === 'List' ||
  (other.action.level === 'Read' && other.nouns.some((noun) => nouns.includes(noun)));

const shared = (action: CatalogAction, { resources }: Pick, scope: Scope): readonly number[] =>
  indexesOf(action, scope).filter((index) => resources.includes(index));
