import { formScope } from '../../src/drafting/grounds/form-scope.ts';
import { indexOf } from '../../src/drafting/grounds/action-index.ts';
import { knowledge, taskOf, type Case } from './cases.ts';
import type { Outcome, Score } from './score.ts';

const { catalog } = knowledge;

/** Why needed actions are missing and others are there, as counts: what may not be read can still be steered by. */
export function printCauses(
  cases: readonly Case[],
  outcomes: readonly Outcome[],
  scores: readonly Score[],
): void {
  const counts = new Map<string, number>();
  const count = (cause: string): void => void counts.set(cause, (counts.get(cause) ?? 0) + 1);
  for (const [at, score] of scores.entries()) {
    const [of, draft] = [cases[at], outcomes[at]?.draft];
    if (of?.expect !== 'draft' || draft === undefined) continue;
    const scope = formScope(taskOf(of), catalog);
    const wanted = draft.outcomes.filter(({ wish }) => !wish.negated && wish.role === 'main');
    for (const id of score.missing) {
      const action = catalog.action(id);
      if (action === undefined) count('missing: unknown action');
      else if (!scope.allowed(action)) count(`missing: above the form's level`);
      else if (scope.missing(action).length > 0) count('missing: no resource of its type');
      else if (draft.leftOut.some((each) => each.action === id)) count('missing: taken for negated');
      else if (outcomes[at]?.offered.has(id) === true) count('missing: asked about');
      else if (outcomes[at]?.noted.has(id) === true) count('missing: only noted');
      else {
        const { first } = indexOf(action.service, catalog, knowledge.operations).actions.find(
          (each) => each.action === action,
        ) ?? { first: '' };
        const verb = wanted.filter(({ wish }) => (wish.verb?.first.get(first) ?? 0) >= 0.5);
        const reads = action.level === 'List' || action.level === 'Read' ? 'read' : 'change';
        count(`first word of a missing one: ${first}`);
        count(
          `cases with a missing one: ${draft.outcomes.some(({ outcome, wish }) => !wish.negated && outcome !== 'covered') ? 'a wish is without actions' : 'each wish has actions'}`,
        );
        count(
          `missing: ${reads}, ${verb.length === 0 ? 'no wish with its verb' : verb.every(({ outcome }) => outcome === 'covered') ? 'wishes of its verb mean others' : 'its verb was not grounded'}`,
        );
      }
    }
    for (const id of score.extra) {
      const pick = draft.picks.find(({ action }) => action.id === id);
      const reads =
        pick && (pick.action.level === 'List' || pick.action.level === 'Read') ? 'read' : 'change';
      count(`superfluous: ${reads}, ground ${pick?.grounds[0]?.kind ?? '?'}`);
    }
    if (score.missing.length === 1) count('cases: one action missing');
    if (score.sufficient && !score.tight) count('cases: only too wide');
  }
  for (const [cause, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`  ${times} ${cause}\n`);
}
