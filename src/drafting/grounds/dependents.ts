import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { DraftedAction, DraftState } from '../draft-state.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Ground } from '../grounded-draft.ts';
import { closuresOf } from '../tables/closures.ts';
import { followRead, observes } from './follow-reads.ts';
import { readsBeside, showsContent } from './recipe-closures.ts';

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

/** What AWS documents as needed beside an action that is there. */
export function addDependencies(state: DraftState): void {
  const { picks, reading, catalog, operations } = state;
  for (const drafted of [...picks.values()]) {
    const { action, wish } = drafted;
    if (wish?.source === 'words')
      for (const { id, page } of readsBeside(action, reading.words, catalog).slice(0, 2))
        depend(state, id, drafted, page, true);
    const follow =
      wish?.source === 'words' && observes(reading.words)
        ? followRead(action, catalog, operations)
        : undefined;
    if (follow && !showsContent(follow.id)) depend(state, follow.id, drafted, undefined, true);
    const rows = closuresOf(action.id).filter(
      ({ when }) => when.length === 0 || when.some((word) => reading.words.has(lemma(word))),
    );
    for (const { actions, page } of rows) for (const id of actions) depend(state, id, drafted, page);
    // What changes something comes with its row and its page, or is only said.
    for (const id of operations.dependents(action.service, action.name)) {
      const dependent = catalog.action(id);
      if ((dependent && isRead(dependent)) || id === 'iam:PassRole') depend(state, id, drafted, undefined);
    }
  }
}

function depend(
  { task, catalog, scope, named, picks, notes }: DraftState,
  id: string,
  on: DraftedAction,
  page: string | undefined,
  quiet = false,
): void {
  const { action: of, wish } = on;
  const action = catalog.action(id);
  const known = action && picks.get(action.id);
  if (action === undefined) return;
  // It belongs to this one as well.
  if (known?.grounds[0]?.kind === 'dependency') {
    for (const each of named.for(action, wish, on)) known.resources.add(each);
    return;
  }
  // What a model picked, and belongs to another action, is there for that.
  if (known && known.grounds[0]?.kind !== 'model') return;
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
    resources: known?.resources ?? new Set(named.for(action, wish, on)),
    grounds: [ground],
    wish,
  });
}
