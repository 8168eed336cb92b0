import { unknown, type ApprovalFacts } from '../../src/approval/approval-facts.ts';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a fact set that holds a fact that was read: `pull`, `pull.value.reviews`, `files.policy.onMain`. */
export function readFacts(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (!isRecord(value)) return [];
  const here = value['known'] === true ? [path] : [];
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => readFacts(inner, [...path, key]))];
}

/** The same facts with the one at `path` not read, or an item of a list left out. */
function without(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) => (String(index) === key ? without(item, rest, put) : item));
  }
  if (!isRecord(value)) throw new Error(`nothing at ${key}`);
  return { ...value, [key]: without(value[key], rest, put) };
}
export const unread = (facts: ApprovalFacts, path: readonly string[]): ApprovalFacts =>
  without(facts, path, unknown('it was not read')) as ApprovalFacts;
