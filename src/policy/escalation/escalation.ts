import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { resourcesOverlap } from '../document/match.ts';
import { arnParts, typesOfAction } from '../catalog/resource-type.ts';
import { choosesWhatRuns, mayTakeRole, PASS_ROLE, passingSet, takingOverSet } from './dangerous-traits.ts';
import { ANY_ACTION, type Granted, type Scope } from './granted-actions.ts';
import { ESCALATION_SETS, type EscalationSet } from './escalation-sets.ts';
import { namesOneThing } from './named-thing.ts';

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

const indexed = (set: EscalationSet, index: number): IndexedSet => ({
  set,
  index,
  actions: set.actions.map((id) => id.toLowerCase()),
});

/** Action in lower case → the sets that name it: a document grants a few of the 500 actions that sets name. */
const SETS_OF: ReadonlyMap<string, readonly IndexedSet[]> = (() => {
  const found = new Map<string, IndexedSet[]>();
  ESCALATION_SETS.forEach((set, index) => {
    const row = indexed(set, index);
    for (const action of new Set(row.actions)) found.set(action, [...(found.get(action) ?? []), row]);
  });
  return found;
})();

/**
 * The sets that the document completes: granted in full with it and with what is held. What cannot be read counts as holding
 * any action. Holding more never removes one, and never makes a refusal a second approval: also what was held whole before
 * is reported, since nobody can tell here how long it will be held.
 *
 * A set that can be had both by named things and by others is reported as both. Of two sets of one kind one of which contains
 * the other, the smaller is reported where the document takes part in it: the larger says nothing worse.
 */
export function completedSets(draft: Granted, held: Holding, catalog: Catalog): readonly Escalation[] {
  if (draft.size === 0) return [];
  const touched = new Map<string, IndexedSet>();
  for (const each of [...draft.keys()].flatMap((action) => SETS_OF.get(action) ?? []))
    touched.set(each.set.id, each);
  for (const set of setsByTraits(draft, held, catalog)) {
    if (!touched.has(set.id)) touched.set(set.id, indexed(set, ESCALATION_SETS.length + touched.size));
  }
  const found = [...touched.values()]
    .sort((a, b) => a.index - b.index)
    .flatMap((each) => completed(each, draft, held, catalog));
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.set !== each.set &&
          other.set.kind === each.set.kind &&
          (each.named || !other.named) &&
          // What is known to have been done says more than what follows from a trait.
          (other.set.kind === 'passes-role' || !other.set.sources.includes('traits')) &&
          other.set.actions.length < each.set.actions.length &&
          other.set.actions.every((action) => each.set.actions.includes(action)),
      ),
  );
}

function completed(
  { set, actions }: IndexedSet,
  draft: Granted,
  held: Holding,
  catalog: Catalog,
): readonly Escalation[] {
  const scopes = new Map<string, readonly Scope[]>();
  for (const action of actions) {
    const all = [...(draft.get(action) ?? []), ...(held.granted.get(action) ?? [])];
    if (all.length === 0 && !held.unknown) return [];
    scopes.set(action, all);
  }
  // What could not be read may hold one of the steps on the thing of the other.
  if (!held.unknown && provablyApart(scopes, catalog)) return [];
  const own = actions.filter((action) => draft.has(action)).flatMap((action) => draft.get(action) ?? []);
  const ways = { set, scopes: own };
  const decisive = decisiveSteps(set, catalog);
  return [
    ...(mayBeWide(decisive, actions, draft, held) ? [{ ...ways, named: false }] : []),
    ...(decisive.every((id) => scopes.get(id)?.some(isNamed)) ? [{ ...ways, named: true }] : []),
  ];
}

/** What follows from traits: whatever chooses what runs, and whatever takes a role beside the right to pass one. */
function setsByTraits(draft: Granted, held: Holding, catalog: Catalog): readonly EscalationSet[] {
  const sets: EscalationSet[] = [];
  const passRole = PASS_ROLE.toLowerCase();
  const passes = draft.has(passRole) || held.granted.has(passRole) || held.unknown;
  for (const key of draft.keys()) {
    const action = catalog.action(key);
    if (!action) continue;
    if (choosesWhatRuns(action, catalog)) sets.push(takingOverSet(action));
    if (passes && mayTakeRole(action, catalog)) sets.push(passingSet(action.id, action, catalog));
  }
  if (!draft.has(passRole)) return sets;
  // The role that is passed here, with what is held: one of them says enough, the first in the order of names.
  const [taker] = [...held.granted.keys()]
    .filter((key) => {
      const action = catalog.action(key);
      return key === ANY_ACTION || (action && mayTakeRole(action, catalog));
    })
    .sort();
  if (taker !== undefined) {
    const action = catalog.action(taker);
    sets.push(passingSet(action?.id ?? ANY_ACTION, action, catalog));
  }
  return sets;
}

const isNamed = ({ resource }: Scope): boolean => namesOneThing(resource);

/** Everyday work names its thing. Reads beside it (ec2:DescribeInstances) may stand on `*`. */
function decisiveSteps(set: EscalationSet, catalog: Catalog): readonly string[] {
  const harmful = set.actions.filter((id) => {
    const level = catalog.action(id)?.level;
    return level !== 'List' && level !== 'Read';
  });
  return (harmful.length > 0 ? harmful : set.actions).map((id) => id.toLowerCase());
}

/**
 * Whether the set can be done, with at least one step of the document, on something that is not named. A step that could
 * not be read is held who knows where.
 */
const mayBeWide = (
  decisive: readonly string[],
  actions: readonly string[],
  draft: Granted,
  held: Holding,
): boolean =>
  decisive.some((id) => {
    const own = draft.get(id) ?? [];
    if (own.some((scope) => !isNamed(scope))) return true;
    if (!actions.some((other) => other !== id && draft.has(other))) return false;
    return (
      (held.granted.get(id) ?? []).some((scope) => !isNamed(scope)) || (held.unknown && own.length === 0)
    );
  });

/**
 * Two steps of a set that both must name a thing of one type, limited to things which are certainly not the same. Every scope
 * of both counts, and one that is no whole ARN of that type may name anything: doubt never clears.
 */
function provablyApart(scopes: ReadonlyMap<string, readonly Scope[]>, catalog: Catalog): boolean {
  const steps = [...scopes].flatMap(([id, granted]) => {
    const action = catalog.action(id);
    return action && granted.length > 0 ? [{ action, granted }] : [];
  });
  return steps.some((a, index) =>
    steps.slice(index + 1).some((b) =>
      typesOfBoth(a.action, b.action).some((type) => {
        const certain = ({ action, granted }: typeof a): boolean =>
          granted.every(
            ({ resource }) =>
              arnParts(resource) !== undefined &&
              typesOfAction(action, resource, catalog).some(({ name }) => name === type),
          );
        return (
          certain(a) &&
          certain(b) &&
          !a.granted.some((x) => b.granted.some((y) => mayMeet(x.resource, y.resource)))
        );
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
