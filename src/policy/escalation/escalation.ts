import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { resourcesOverlap } from '../document/match.ts';
import { typesOfAction } from '../catalog/resource-type.ts';
import type { Granted, Scope } from './granted-actions.ts';
import { ESCALATION_SETS, type EscalationSet } from './escalation-sets.ts';

/** A set that is granted in full. */
export interface Escalation {
  readonly set: EscalationSet;
  /** Where the judged document takes part in it; never empty. */
  readonly scopes: readonly Scope[];
  /** Whether everything that does the harm is limited to resources without a wildcard. */
  readonly named: boolean;
}

/** What somebody holds besides the judged document. `unknown`: it could not be read, so it may be anything. */
export interface Holding {
  readonly granted: Granted;
  readonly unknown: boolean;
}

interface IndexedSet {
  readonly set: EscalationSet;
  /** Place among all sets, which is the order in which they are reported. */
  readonly index: number;
  /** In lower case. */
  readonly actions: readonly string[];
}

/** Action in lower case → the sets that name it: a document grants a few of the 500 actions that sets name. */
const SETS_OF: ReadonlyMap<string, readonly IndexedSet[]> = (() => {
  const found = new Map<string, IndexedSet[]>();
  ESCALATION_SETS.forEach((set, index) => {
    const indexed = { set, index, actions: set.actions.map((id) => id.toLowerCase()) };
    for (const action of new Set(indexed.actions)) found.set(action, [...(found.get(action) ?? []), indexed]);
  });
  return found;
})();

/**
 * The sets that the document completes: granted in full with it, and not without it. What cannot be read counts as
 * holding any action, though never as holding a whole set: that the document adds nothing must be known.
 *
 * Of two sets of one kind one of which contains the other, the smaller is reported: the larger says nothing worse.
 */
export function completedSets(draft: Granted, held: Holding, catalog: Catalog): readonly Escalation[] {
  if (draft.size === 0) return [];
  const touched = new Set([...draft.keys()].flatMap((action) => SETS_OF.get(action) ?? []));
  const found = [...touched]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ set, actions }): readonly Escalation[] => {
      const own = actions.filter((action) => draft.has(action));
      const scopes = new Map<string, readonly Scope[]>();
      for (const action of actions) {
        const all = [...(draft.get(action) ?? []), ...(held.granted.get(action) ?? [])];
        if (all.length === 0 && !held.unknown) return [];
        scopes.set(action, all);
      }
      // What could not be read may hold one of the steps on the thing of the other.
      if (!held.unknown && provablyApart(scopes, catalog)) return [];
      const before = actions.every((action) => held.granted.has(action));
      const widens = own.some((action) => !within(draft.get(action) ?? [], held.granted.get(action) ?? []));
      if (before && !widens) return [];
      return [
        {
          set,
          scopes: own.flatMap((action) => draft.get(action) ?? []),
          named: isNamed(set, scopes, catalog, held.unknown),
        },
      ];
    });
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.set.kind === each.set.kind &&
          other.set.actions.length < each.set.actions.length &&
          other.set.actions.every((action) => each.set.actions.includes(action)),
      ),
  );
}

/** Whether each scope is held already, letter for letter: anything cleverer could only forgive more. */
const within = (scopes: readonly Scope[], held: readonly Scope[]): boolean =>
  scopes.every(({ resource }) => held.some((other) => other.resource === resource || other.resource === '*'));

/**
 * Two steps of a set that both must name a thing of one type, limited to things that are certainly not the same. Only what
 * each says of that type counts: an application and an environment are no two things of one kind.
 */
function provablyApart(scopes: ReadonlyMap<string, readonly Scope[]>, catalog: Catalog): boolean {
  const steps = [...scopes].flatMap(([id, granted]) => {
    const action = catalog.action(id);
    return action && granted.length > 0 ? [{ action, granted }] : [];
  });
  return steps.some((a, index) =>
    steps.slice(index + 1).some((b) =>
      typesOfBoth(a.action, b.action).some((type) => {
        const [mine, others] = [a, b].map(({ action, granted }) =>
          granted.filter(({ resource }) =>
            typesOfAction(action, resource, catalog).some(({ name }) => name === type),
          ),
        );
        // A step without anything of a type that it needs cannot be made; whether AWS sees it so too is a doubt.
        if (!mine?.length || !others?.length) return false;
        return !mine.some((x) => others.some((y) => mayMeet(x.resource, y.resource)));
      }),
    ),
  );
}

const typesOfBoth = (a: CatalogAction, b: CatalogAction): readonly string[] =>
  a.service !== b.service
    ? []
    : a.resourceTypes
        .filter(
          ({ name, required }) => required && b.resourceTypes.some((o) => o.required && o.name === name),
        )
        .map(({ name }) => name);

/** One thing, or one and a part or version of it: `function:f` and `function:f:live`. */
const mayMeet = (a: string, b: string): boolean =>
  ['', ':*', '/*'].some((rest) => resourcesOverlap(a + rest, b) || resourcesOverlap(a, b + rest));

/** Everyday work names its thing. Reads beside it (ec2:DescribeInstances) may stand on `*`. */
function isNamed(
  set: EscalationSet,
  scopes: ReadonlyMap<string, readonly Scope[]>,
  catalog: Catalog,
  unknown: boolean,
): boolean {
  const steps = set.actions.map((id) => ({ id: id.toLowerCase(), action: catalog.action(id) }));
  const harmful = steps.filter(
    ({ action }) => !action || (action.level !== 'List' && action.level !== 'Read'),
  );
  const decisive = harmful.length > 0 ? harmful : steps;
  return decisive.every(({ id }) => {
    const granted = scopes.get(id) ?? [];
    // A step that could not be read is held who knows where.
    if (granted.length === 0) return !unknown;
    return granted.every(({ resource }) => resource.startsWith('arn:') && !/[*?]|\$\{/.test(resource));
  });
}
