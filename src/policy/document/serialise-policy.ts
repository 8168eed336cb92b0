import type { PolicyDocument } from './document.ts';
import type { JsonObject, JsonValue } from '../../text/strict-json.ts';

/** The order in which people read a statement; what is not named here follows, sorted. */
const ORDER = [
  'Version',
  'Id',
  'Statement',
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/**
 * The one way to write a policy: two spaces, elements in the order above, conditions by name, lists sorted without
 * doubles, statements in their own order, one line feed at the end. A file is canonical when reading it and writing
 * it again gives the same bytes.
 */
export function serialise(document: PolicyDocument): string {
  const Statement = document.Statement.map((statement): JsonObject => {
    const { Sid, Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
    return {
      ...(Sid === undefined ? {} : { Sid }),
      Effect,
      ...(Action === undefined ? { NotAction: sortedSet(NotAction) } : { Action: sortedSet(Action) }),
      ...(Resource === undefined
        ? { NotResource: sortedSet(NotResource) }
        : { Resource: sortedSet(Resource) }),
      ...(Condition === undefined
        ? {}
        : { Condition: mapValues(Condition, (keys) => mapValues(keys, sortedSet)) }),
    };
  });
  return serialiseAny({ Version: document.Version, Statement });
}

/** Any policy in the same order of elements, its lists as they are. */
export function serialiseAny(policy: JsonObject): string {
  return `${JSON.stringify(ordered(policy), undefined, 2)}\n`;
}

function ordered(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || byText(a, b));
  return Object.fromEntries(entries.map(([key, inside]) => [key, ordered(inside)]));
}

/** Array.isArray does not tell a readonly list from an object. */
const isList = (value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] =>
  Array.isArray(value);

function rank(key: string): number {
  const place = ORDER.indexOf(key);
  return place < 0 ? ORDER.length : place;
}

/** By UTF-16 unit: the same on every machine, whatever its language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedSet = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(byText);

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
