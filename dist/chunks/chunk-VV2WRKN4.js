import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/serialise.ts
var ORDER = [
  "Version",
  "Id",
  "Statement",
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
];
function serialise(document) {
  const Statement = document.Statement.map((statement) => {
    const { Sid, Effect, Action, Resource, Condition } = statement;
    return {
      ...Sid === void 0 ? {} : { Sid },
      Effect,
      Action: sortedSet(Action),
      Resource: sortedSet(Resource),
      ...Condition === void 0 ? {} : { Condition: mapValues(Condition, (keys) => mapValues(keys, sortedSet)) }
    };
  });
  return serialiseAny({ Version: document.Version, Statement });
}
function serialiseAny(policy) {
  return `${JSON.stringify(ordered(policy), void 0, 2)}
`;
}
function ordered(value) {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || byText(a, b));
  return Object.fromEntries(entries.map(([key, inside]) => [key, ordered(inside)]));
}
var isList = (value) => Array.isArray(value);
function rank(key) {
  const place = ORDER.indexOf(key);
  return place < 0 ? ORDER.length : place;
}
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sortedSet = (values) => [...new Set(values)].sort(byText);
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export {
  serialise,
  serialiseAny,
  sortedSet
};
