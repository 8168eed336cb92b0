import type { Catalog, CatalogAction } from './catalog.ts';
import { matchGlob } from '../document/glob.ts';
import { actionPattern } from '../document/match.ts';

/**
 * The actions of the catalog that a pattern matches, in the catalog's order. Empty for a pattern that matches none, or
 * that IAM refuses. AWS adds actions: a wildcard will match more next month than it expands to today.
 */
export function expandAction(pattern: string, catalog: Catalog): readonly CatalogAction[] {
  const compiled = actionPattern(pattern);
  if (compiled === undefined) return [];
  if (!/[*?]/.test(pattern)) {
    // Nearly every pattern: not worth a look at all services and actions.
    const action = catalog.action(pattern);
    return action === undefined ? [] : [action];
  }
  const { prefix, name } = compiled;
  return catalog.services.flatMap((service) => {
    if (prefix !== undefined && !matchGlob(prefix, service)) return [];
    const actions = catalog.actionsOf(service) ?? [];
    return prefix === undefined
      ? actions
      : actions.filter((action) => matchGlob(name, action.name.toLowerCase()));
  });
}
