import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { fits, formatsOf } from '../../policy/catalog/resource-type.ts';
import { usedOnStar } from '../../policy/catalog/needed-types.ts';
import { levelWithin } from '../../policy/envelope.ts';
import { isFreeOfForm, scopeOf } from '../scope.ts';
import type { Task } from '../task.ts';
import { typeWords } from './action-index.ts';

/** What the form's resources and levels mean for actions. */
export interface FormScope {
  /** Resource types of a service that the form's ARNs are of, directly or by what they imply. */
  typesIn(
    service: string,
  ): readonly { readonly index: number; readonly type: string; readonly direct: boolean }[];
  /** Whether the level that was asked for covers it. */
  allowed(action: CatalogAction): boolean;
  /** How the form's resources fit it: `direct` a type it takes is named; `implied`; `none` it takes types and the form has none; `free` it takes no type. */
  fit(action: CatalogAction): 'direct' | 'implied' | 'none' | 'free';
  /** Types that it always takes and that the form has nothing of. */
  missing(action: CatalogAction): readonly string[];
  /** Indexes of the form's resources that it can be limited to. */
  resourcesFor(action: CatalogAction, named: readonly number[]): readonly number[];
}

export function formScope(task: Task, catalog: Catalog): FormScope {
  const scope = scopeOf(task.resources, catalog);
  const star = task.resources.includes('*');
  const nothingNamed = task.resources.length === 0;
  const types = new Map<string, readonly { index: number; type: string; direct: boolean }[]>();
  const typesIn: FormScope['typesIn'] = (service) => {
    const found = types.get(service);
    if (found) return found;
    const made = star
      ? []
      : formatsOf(service, catalog).flatMap(({ type, formats }) =>
          scope.resources.flatMap(({ arn, from }) => {
            if (!formats.some((format) => fits(arn, format))) return [];
            return [{ index: from, type: type.name, direct: task.resources[from] === arn }];
          }),
        );
    types.set(service, made);
    return made;
  };
  const directTypes = (action: CatalogAction): readonly number[] =>
    typesIn(action.service).flatMap(({ index, type, direct }) =>
      direct && action.resourceTypes.some(({ name }) => name === type) ? [index] : [],
    );
  return {
    typesIn,
    allowed(action) {
      const asked = task.access[action.service];
      return asked !== undefined && levelWithin(action.level, asked);
    },
    fit(action) {
      if (usedOnStar(action) || (nothingNamed && isFreeOfForm(action, catalog))) return 'free';
      if (star || directTypes(action).length > 0) return 'direct';
      return scope.accepted(action).length > 0 ? 'implied' : 'none';
    },
    missing(action) {
      if (star || usedOnStar(action) || (nothingNamed && isFreeOfForm(action, catalog))) return [];
      const have = new Set(typesIn(action.service).map(({ type }) => type));
      const groups = familiesOf(
        action.resourceTypes.filter(({ required }) => required).map(({ name }) => name),
      );
      if (groups.length === 0) {
        // "object" before "accesspointobject": the plain one is named.
        const optional = action.resourceTypes.map(({ name }) => name).sort((a, b) => a.length - b.length);
        return optional.some((name) => have.has(name)) ? [] : optional.slice(0, 1);
      }
      return groups.filter((family) => !family.some((name) => have.has(name))).map(([name = '']) => name);
    },
    resourcesFor(action, named) {
      const direct = directTypes(action);
      const accepted = direct.length > 0 ? direct : scope.accepted(action).map(({ from }) => from);
      const own = accepted.filter((index) => named.includes(index));
      return [...new Set(own.length > 0 ? complete(action, own, accepted) : accepted)].sort((a, b) => a - b);
    },
  };

  /** What was named, and of every other type that the action takes all that the form has. */
  function complete(
    action: CatalogAction,
    own: readonly number[],
    accepted: readonly number[],
  ): readonly number[] {
    const typeOf = (index: number): readonly string[] =>
      typesIn(action.service).flatMap(({ index: at, type, direct }) =>
        at === index && direct ? [type] : [],
      );
    const named = new Set(own.flatMap(typeOf));
    // Of a thing and its part, the part that was named says it all.
    const isWhole = (index: number): boolean =>
      own.some((part) => (task.resources[part] ?? '').startsWith(`${task.resources[index] ?? ''}/`));
    return [
      ...own,
      ...accepted.filter((index) => !isWhole(index) && !typeOf(index).some((type) => named.has(type))),
    ];
  }
}

/**
 * Required types are often alternatives: an execution is standard or express, a load balancer of one of three kinds, a task standalone or of a service. Types
 * whose names share their first or last word are one family, of which one must be there.
 */
export function familiesOf(types: readonly string[]): readonly (readonly string[])[] {
  const families: string[][] = [];
  for (const type of types) {
    const words = typeWords(type);
    const found = families.find((family) =>
      family.some((other) => {
        const others = typeWords(other);
        const [a, b] = [words.join(''), others.join('')];
        return others[0] === words[0] || others.at(-1) === words.at(-1) || a.startsWith(b) || b.startsWith(a);
      }),
    );
    if (found) found.push(type);
    else families.push([type]);
  }
  return families;
}
