import { levelWithin } from '../policy/envelope.ts';
import { MEANT, rank, type Knowledge } from './ranking.ts';
import { isDestructive } from './ablation.ts';
import { readRemarks, wordsOf } from './remark-effects.ts';
import { scopeOf } from './scope.ts';
import type { Draft, Pick, Task } from './task.ts';
import { readWords } from './word-stems.ts';

/** What the same person used of earlier grants with the same resources, as the ledger has it. Anybody may have written it. */
export interface EarlierUse {
  /** Most often used first. */
  readonly actions: readonly { readonly action: string }[];
  /** Granted, and known to be unused in every grant that had it. */
  readonly neverUsed: readonly string[];
  /** Numbers of those requests, newest first. */
  readonly from: readonly number[];
}

const named = (picks: readonly Pick[]): string =>
  new Intl.ListFormat('en').format(picks.map(({ action }) => action));

type Picks = Extract<Draft, { kind: 'picks' }>;

/** More would be a habit of years; the reviewer reads each of them. */
const MOST = 10;

/**
 * Starts a draft from what was really used: such actions come first, and those that were granted and never used go, unless the
 * words speak of them. Since everybody who can write to the repository can write the ledger, it decides within the
 * request only: its services, level and resources; nothing that changes permissions, nothing that removes anything unless the words
 * say so. A draft never gets empty by it. Pure.
 */
export function startFromUse(draft: Picks, task: Task, use: EarlierUse, knowledge: Knowledge): Picks {
  if (use.from.length === 0) return draft;
  const { catalog } = knowledge;
  const scope = scopeOf(task.resources, catalog);
  const remarks = readRemarks(task);
  const reading = readWords(wordsOf(task));
  const meant = new Set(
    task.services
      .filter((service) => catalog.actionsOf(service) !== undefined)
      .flatMap((service) => rank(service, task, reading, scope, knowledge).ranked)
      .filter(({ features }) => features.named > 0 || features.together >= MEANT)
      .map(({ words }) => words.action.id),
  );
  const from = use.from
    .slice(0, 3)
    .map((number) => `#${number}`)
    .join(', ');

  const added = use.actions.slice(0, MOST).flatMap(({ action: id }): readonly Pick[] => {
    const action = catalog.action(id);
    if (action === undefined || draft.picks.some((pick) => pick.action === action.id)) return [];
    const access = Object.entries(task.access).find(([service]) => service === action.service)?.[1];
    if (access === undefined || action.level === 'Permissions' || !levelWithin(action.level, access))
      return [];
    if (remarks.isUnwanted(action) || (isDestructive(action) && !meant.has(action.id))) return [];
    const accepted = scope.accepted(action);
    if (action.resourceTypes.length > 0 && accepted.length === 0) return [];
    const indexes = new Set(accepted.map((each) => each.from));
    const resources = [...task.resources.keys()].filter((index) => indexes.has(index));
    return [{ action: action.id, resources, why: `used before (${from})` }];
  });

  const never = new Set(use.neverUsed.map((id) => catalog.action(id)?.id));
  const superfluous = ({ action: id }: Pick): boolean => {
    const action = catalog.action(id);
    return action !== undefined && never.has(id) && !meant.has(id) && !remarks.isNamed(action);
  };
  const all = [...added, ...draft.picks];
  const kept = all.filter((pick) => !superfluous(pick));
  const left = kept.length > 0 ? kept : all;
  const dropped = all.filter((pick) => !left.includes(pick));
  if (added.length === 0 && dropped.length === 0) return draft;
  return {
    ...draft,
    picks: left,
    notes: [
      `Starts from what was really used of ${from}, as the ledger records it: ${[
        ...(added.length > 0 ? [`${named(added)} came in`] : []),
        ...(dropped.length > 0 ? [`${named(dropped)} went out, never used`] : []),
      ].join('; ')}.`,
      ...draft.notes,
    ],
    leftOut: [...draft.leftOut, ...dropped.map(({ action }) => ({ action, why: 'unused' as const }))],
  };
}
