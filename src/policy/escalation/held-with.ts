import { parseInstant, type Instant } from '../../terms/instant.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { readStatements, type ReadStatement } from '../document/read-statement.ts';
import { readJson } from '../../text/strict-json.ts';
import { completedSets, type Escalation, type Holding } from './escalation.ts';
import { grantedBy, lessDenied, type Scope } from './granted-actions.ts';

/**
 * A policy that the principal holds already: a live grant of this tool, or a standing permission (attached, inline or by
 * a group). `unreadable` says why its text is not known; then it may hold anything.
 */
export type HeldPolicy =
  | { readonly name: string; readonly document: string }
  | { readonly name: string; readonly unreadable: string };

/**
 * All that the policies grant together. Their Denies are not counted: they may end, or be removed, before the judged
 * document does.
 *
 * @param at leaves out what AWS has ended by then. Without it everything counts.
 */
export function holdingOf(policies: readonly HeldPolicy[], catalog: Catalog, at?: Instant): Holding {
  const granted = new Map<string, Scope[]>();
  let unknown = false;
  for (const policy of policies) {
    const read = 'document' in policy ? readJson(policy.document) : undefined;
    if (!read?.ok) {
      unknown = true;
      continue;
    }
    const all = readStatements(read.value.value, () => undefined);
    const statements = at === undefined ? all : all.filter((each) => !hasEnded(each, at));
    for (const [action, scopes] of grantedBy(statements, catalog)) {
      granted.set(action, [...(granted.get(action) ?? []), ...scopes]);
    }
  }
  return { granted, unknown };
}

/** A stamp whose time is over: AWS's clock does not go back, so the statement never allows anything again. */
const hasEnded = ({ conditions }: ReadStatement, at: Instant): boolean =>
  conditions.some(
    ({ operator, key, values }) =>
      operator === 'DateLessThan' &&
      key.toLowerCase() === 'aws:currenttime' &&
      values.length > 0 &&
      values.every((value) => {
        const until = parseInstant(value);
        return until !== undefined && until <= at;
      }),
  );

/**
 * The escalation sets that the document completes together with what its holder has: neither the document alone nor what
 * is held alone grants them. For the check right before and after attaching.
 *
 * @param document the JSON text of the policy; one that cannot be read completes nothing, since AWS refuses it too.
 * @param held live grants of this tool.
 * @param standing what else the principal has. What could not be read counts as held.
 */
export function completesEscalation(
  document: string,
  held: readonly HeldPolicy[],
  standing: readonly HeldPolicy[],
  catalog: Catalog,
): readonly Escalation[] {
  const read = readJson(document);
  if (!read.ok) return [];
  const statements = readStatements(read.value.value, () => undefined);
  const draft = lessDenied(grantedBy(statements, catalog), statements);
  const alone = completedSets(draft, { granted: new Map(), unknown: false }, catalog);
  return completedSets(draft, holdingOf([...held, ...standing], catalog), catalog).filter(
    (each) => !alone.some(({ set }) => set.id === each.set.id),
  );
}
