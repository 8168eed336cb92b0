import {
  readAnyPolicy,
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  serialiseAny,
  sortedSet,
  valid
} from "./chunk-KSNUDT27.js";

// src/policy/document/canonical-policy.ts
function canonicalPolicy(text) {
  const read = readAnyPolicy(text);
  if (!read.ok) return read;
  const { Statement = [], ...rest } = read.value.value;
  const statements = isList(Statement) ? Statement : [Statement];
  const written = serialiseAny({
    ...rest,
    Statement: statements.map((each) => isObject(each) ? statement(each) : each)
  });
  const canonical = readPolicy(written);
  return canonical.ok ? valid(written) : canonical;
}
function statement(each) {
  const entries = Object.entries(each).map(([key, value]) => {
    if (["Action", "NotAction", "Resource", "NotResource"].includes(key)) return [key, asList(value)];
    return [key, key === "Condition" ? eachOf(value, (keys) => eachOf(keys, asList)) : value];
  });
  return Object.fromEntries(entries);
}
var eachOf = (value, change) => isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, change(inside)])) : value;
function asList(value) {
  const list = isList(value) ? value : [value];
  return list.every((item) => typeof item === "string") ? sortedSet(list) : value;
}
var isList = (value) => Array.isArray(value);
var isObject = (value) => typeof value === "object" && value !== null && !isList(value);

export {
  canonicalPolicy
};
