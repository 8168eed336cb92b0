import type { Catalog } from '../policy/catalog/catalog.ts';
import { levelWithin } from '../policy/envelope.ts';
import { traitsOf } from '../policy/traits/traits.ts';
import type { GroundedDraft, GroundedPick } from './grounded-draft.ts';
import { scopeOf } from './scope.ts';
import type { Task } from './task.ts';

/** What the same person used of earlier grants with the same resources, as the ledger has it. Anybody may have written it. */
export interface EarlierUse {
  /** Most often used first. */
  readonly actions: readonly { readonly action: string }[];
  /** Granted, and known to be unused in every grant that had it. */
  readonly neverUsed: readonly string[];
  /** Numbers of those requests, newest first. */
  readonly from: readonly number[];
}

/** More would be a habit of years; the reviewer reads each of them. */
const MOST = 10;
const REQUESTS_NAMED = 3;

/**
 * Adds to a draft what was really used: a ground of its own. What belongs to a pick and was granted and never used goes, as long as no word
 * asks for it. Since everybody who can write to the repository can write the ledger, it decides within the request only: its
 * services, level and resources; nothing that changes permissions, nothing that deletes, nothing that the words ask to leave out. A
 * draft never gets empty by it. Pure.
 */
export function startFromUse(
  draft: GroundedDraft,
  task: Task,
  use: EarlierUse,
  catalog: Catalog,
): GroundedDraft {
  if (use.from.length === 0) return draft;
  const scope = scopeOf(task.resources, catalog);
  const requests = use.from.slice(0, REQUESTS_NAMED);
  const added = use.actions.slice(0, MOST).flatMap(({ action: id }): readonly GroundedPick[] => {
    const action = catalog.action(id);
    if (action === undefined || draft.picks.some((pick) => pick.action === action)) return [];
    const access = Object.entries(task.access).find(([service]) => service === action.service)?.[1];
    if (access === undefined || action.level === 'Permissions' || !levelWithin(action.level, access))
      return [];
    if (traitsOf(action, catalog).deletes !== 'no' && action.level === 'Write') return [];
    if (draft.isUnwanted(action)) return [];
    const accepted = new Set(scope.accepted(action).map(({ from }) => from));
    if (action.resourceTypes.length > 0 && accepted.size === 0) return [];
    const resources = [...task.resources.keys()].filter((index) => accepted.has(index));
    return [{ action, resources, grounds: [{ kind: 'used', requests }] }];
  });
  const never = new Set(use.neverUsed.map((id) => catalog.action(id)?.id));
  const superfluous = ({ action, grounds }: GroundedPick): boolean =>
    never.has(action.id) && grounds.every(({ kind }) => kind === 'dependency' || kind === 'model');
  const all = [...added, ...draft.picks];
  const kept = all.filter((pick) => !superfluous(pick));
  const left = kept.length > 0 ? kept : all;
  const dropped = all.filter((pick) => !left.includes(pick));
  if (added.length === 0 && dropped.length === 0) return draft;
  return {
    ...draft,
    picks: left,
    leftOut: [...draft.leftOut, ...dropped.map(({ action }) => ({ action: action.id, code: 'unused' }))],
  };
}
