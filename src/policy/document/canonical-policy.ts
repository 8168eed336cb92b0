import { valid, type Checked } from '../../terms/checked.ts';
import type { JsonObject, JsonValue } from '../../text/strict-json.ts';
import { readAnyPolicy, readPolicy } from './read-policy.ts';
import { serialiseAny, sortedSet } from './serialise-policy.ts';

/**
 * A policy as people write it, in the one form that is granted: single texts become lists, lists are sorted, what means the same is the same
 * bytes. What our form cannot say is refused as `readPolicy` does.
 */
export function canonicalPolicy(text: string): Checked<string> {
  const read = readAnyPolicy(text);
  if (!read.ok) return read;
  const { Statement = [], ...rest } = read.value.value;
  const statements = isList(Statement) ? Statement : [Statement];
  const written = serialiseAny({
    ...rest,
    Statement: statements.map((each) => (isObject(each) ? statement(each) : each)),
  });
  const canonical = readPolicy(written);
  return canonical.ok ? valid(written) : canonical;
}

function statement(each: JsonObject): JsonObject {
  const entries = Object.entries(each).map(([key, value]): [string, JsonValue] => {
    if (['Action', 'NotAction', 'Resource', 'NotResource'].includes(key)) return [key, asList(value)];
    return [key, key === 'Condition' ? eachOf(value, (keys) => eachOf(keys, asList)) : value];
  });
  return Object.fromEntries(entries);
}

const eachOf = (value: JsonValue, change: (inside: JsonValue) => JsonValue): JsonValue =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, change(inside)]))
    : value;

function asList(value: JsonValue): JsonValue {
  const list = isList(value) ? value : [value];
  return list.every((item) => typeof item === 'string') ? sortedSet(list) : value;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
