import type { CatalogAction } from '../catalog/catalog.ts';
import { neededTypes } from '../catalog/needed-types.ts';
import { typesOfAction } from '../catalog/resource-type.ts';
import { actionsOf, listed, type JudgedStatement, type Judging } from './judged-statement.ts';

/**
 * An action that needs resources of several types (ec2:AttachVolume: an instance and a volume) grants nothing while the
 * document names those of one type only. IAM says so at the call alone, as a plain denial.
 */
export function checkNeededTypes(statements: readonly JudgedStatement[], judging: Judging): void {
  const { catalog, report } = judging;
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  /** Action → the types that some Allow names for it. */
  const named = new Map<CatalogAction, Set<string>>();
  for (const statement of allows) {
    for (const action of actionsOf(statement)) {
      if (neededTypes(action, catalog).length < 2) continue;
      const types = named.get(action) ?? new Set();
      for (const { text } of statement.resources) {
        for (const { name } of typesOfAction(action, text, catalog)) types.add(name);
      }
      named.set(action, types);
    }
  }
  if (named.size === 0) return;
  for (const { expanded } of allows) {
    for (const { pattern, actions } of expanded) {
      for (const action of actions) {
        const has = named.get(action);
        // What names nothing of the action's at all is said of the statement already.
        if (has === undefined || has.size === 0) continue;
        const missing = neededTypes(action, catalog).filter((types) => !types.some((type) => has.has(type)));
        if (missing.length === 0) continue;
        report({
          code: 'action-ineffective',
          severity: 'warning',
          path: pattern.path,
          message: `${action.id} needs a resource of each kind in one call: ${listed([...has])} is named, ${listed(missing.map((types) => types.join(' or ')))} is not, so that it grants nothing. Name one, or * in a statement of its own.`,
        });
      }
    }
  }
}
