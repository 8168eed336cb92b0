import type { Problem } from '../../terms/checked.ts';
import { jsonPath } from '../../text/strict-json.ts';

/** Steps to a value of a document: `['Statement', 0, 'Action']`. */
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself: a policy from JSON has no inherited ones. */
export function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (Reflect.get(object, key) as unknown) : undefined;
}

/** A text, or a list of texts. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === 'string') ? list : undefined;
}

/** Condition values may be written as JSON booleans and numbers. */
export function valuesOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map((item) =>
    typeof item === 'string'
      ? item
      : typeof item === 'boolean' || typeof item === 'number'
        ? String(item)
        : undefined,
  );
  return texts.every((item) => item !== undefined) ? texts : undefined;
}

/** A value in a sentence. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** @param code that of the rule, where one of the guardrails' says the same. */
export function problemAt(path: Path, message: string, code = 'structure'): Problem {
  return { code, path: jsonPath(path), message };
}
