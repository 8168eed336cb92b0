import { impliedResources } from '../policy/envelope.ts';
import type { ImpliedResource } from '../policy/envelope.ts';
import type { Catalog, CatalogAction } from '../policy/catalog/catalog.ts';
import { TWO_WAYS_IN } from '../policy/catalog/needed-types.ts';
import { traitsOf } from '../policy/traits/traits.ts';
import { fits, formatsOf } from '../policy/catalog/resource-type.ts';

/** Which of the form's resources, and of what they imply, an action can be limited to. */
export interface Scope {
  /** Requested ARNs, then what follows from them. */
  readonly resources: readonly ImpliedResource[];
  /** Those that the action accepts; empty for an action without resource-level support. */
  accepted(action: CatalogAction): readonly ImpliedResource[];
  /** Names of the service's resource types that these ARNs can be of. */
  types(service: string, arns: ReadonlySet<string>): readonly string[];
}

/** `resourcesFor` of the envelope, for many actions: each ARN is compared with each resource type of a service once. */
export function scopeOf(requested: readonly string[], catalog: Catalog): Scope {
  const resources = impliedResources(requested, catalog);
  const known = new Map<string, readonly ReadonlySet<string>[]>();
  const typesIn = (service: string): readonly ReadonlySet<string>[] => {
    const found = known.get(service);
    if (found) return found;
    const typed = formatsOf(service, catalog);
    const made = resources.map(
      ({ arn }) =>
        new Set(
          typed
            .filter(({ formats }) => formats.some((format) => fits(arn, format)))
            .map(({ type }) => type.name),
        ),
    );
    known.set(service, made);
    return made;
  };
  return {
    resources,
    types: (service, arns) => {
      const types = typesIn(service);
      return resources.flatMap(({ arn }, index) => (arns.has(arn) ? [...(types[index] ?? [])] : []));
    },
    accepted: (action) => {
      if (action.resourceTypes.length === 0) return [];
      const types = typesIn(action.service);
      return resources.filter(
        ({ condition }, index) =>
          action.resourceTypes.some(({ name }) => types[index]?.has(name) === true) &&
          Object.values(condition ?? {}).every((keys) =>
            Object.keys(keys).every((key) => action.conditionKeys.includes(key)),
          ),
      );
    },
  };
}

/**
 * Where the form names nothing at all, what only reads or needs no resource is meant for the account. Not what somebody keeps in a resource: which
 * one has to be said.
 */
export function isFreeOfForm(action: CatalogAction, catalog: Catalog): boolean {
  if (action.resourceTypes.every(({ required }) => !required) && !TWO_WAYS_IN.includes(action.service))
    return true;
  if (action.level !== 'List' && action.level !== 'Read') return false;
  const { returnsContent, returnsSecret } = traitsOf(action, catalog);
  return returnsContent !== 'yes' && returnsSecret !== 'yes';
}
