import { containsAction, containsResource } from '../evaluation/containment.ts';
import type { Located } from '../document/read-statement.ts';
import type { JudgedStatement, Judging } from './judged-statement.ts';

/**
 * An Allow that a Deny of the same document takes back whole grants nothing, and nobody says so: AWS accepts it. Only a Deny that always
 * holds counts, so one without conditions, and only where containment is certain.
 */
export function checkDeniedAllows(statements: readonly JudgedStatement[], { report }: Judging): void {
  const denies = statements.filter(
    ({ effect, conditions, notActions, notResources }) =>
      effect === 'Deny' && conditions.length === 0 && !notActions && !notResources,
  );
  if (denies.length === 0) return;
  for (const allow of statements) {
    if (allow.effect !== 'Allow' || allow.actions.length === 0 || allow.resources.length === 0) continue;
    const overResources = distinct(
      allow.resources.map(({ text }) => holding(denies, (deny) => deny.resources, containsResource, text)),
    );
    if (overResources.some(({ size }) => size === 0)) continue;
    const hidden = allow.actions.flatMap((action) => {
      const overAction = holding(denies, (deny) => deny.actions, containsAction, action.text);
      const over = new Set<JudgedStatement>();
      for (const each of overResources) {
        const found = [...each].find((deny) => overAction.has(deny));
        if (found === undefined) return [];
        over.add(found);
      }
      return [{ action, over }];
    });
    if (hidden.length === allow.actions.length) tell(allow.path, 'This Allow', hidden);
    else for (const each of hidden) tell(each.action.path, each.action.text, [each]);
  }

  function tell(
    path: string,
    what: string,
    hidden: readonly { readonly over: ReadonlySet<JudgedStatement> }[],
  ): void {
    const over = new Set(hidden.flatMap((each) => [...each.over]));
    const by = denies.filter((deny) => over.has(deny)).map((deny) => deny.path);
    report({
      code: 'allow-denied',
      severity: 'warning',
      path,
      message: `${what} grants nothing: all of it is denied by ${by.join(', ')}, and a Deny always wins. Remove it, or make the Deny narrower.`,
    });
  }
}

/** The Denies one of whose patterns holds all that a pattern matches. */
const holding = (
  denies: readonly JudgedStatement[],
  patternsOf: (deny: JudgedStatement) => readonly Located[],
  contains: (outer: string, inner: string) => boolean,
  inner: string,
): ReadonlySet<JudgedStatement> =>
  new Set(denies.filter((deny) => patternsOf(deny).some(({ text }) => contains(text, inner))));

/** Hundreds of resources are mostly held by the same Denies. */
const distinct = (sets: readonly ReadonlySet<JudgedStatement>[]): readonly ReadonlySet<JudgedStatement>[] => [
  ...new Map(sets.map((set) => [[...set].map(({ path }) => path).join(' '), set])).values(),
];
