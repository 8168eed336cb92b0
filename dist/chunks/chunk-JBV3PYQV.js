import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ANY_ONE,
  ANY_RUN,
  FIELD_ONE,
  FIELD_RUN,
  globOf,
  globsOverlap,
  literal,
  matchGlob
} from "./chunk-HZCZN6RS.js";

// src/policy/arn-pattern.ts
var COLONS = 5;
var isEverything = (glob) => glob.length > 0 && glob.every((token) => token === ANY_RUN);
function arnGlob(glob, reading) {
  if (isEverything(glob)) return [ANY_RUN];
  let colons = 0;
  return glob.map((token, place) => {
    if (token === ":") colons += 1;
    if (colons >= COLONS) return token;
    if (token === ANY_ONE) return FIELD_ONE;
    if (token !== ANY_RUN) return token;
    const next = glob[place + 1];
    return reading === "spanning" && (next === void 0 || next === ":") ? ANY_RUN : FIELD_RUN;
  });
}
function readsAlike(glob) {
  let colons = 0;
  for (const token of glob) {
    if (typeof token !== "string") return false;
    if (token === ":" && ++colons === COLONS) return true;
  }
  return true;
}
var isResourcePattern = (text) => /^(?:\*+$|arn:)/.test(text);

// src/policy/variables.ts
var isVariable = (piece) => "key" in piece;
var WITH_DEFAULT = /^([^,']+),\s*'([^']*)'\s*$/;
var KEY = /^[A-Za-z0-9_.:/@+=-][A-Za-z0-9_.:/@+= -]*$/;
function readTemplate(value, wildcards) {
  const pieces = [];
  let text = [];
  let at = 0;
  while (at < value.length) {
    if (!value.startsWith("${", at)) {
      const char = value.charAt(at);
      text.push(!wildcards ? char : char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char);
      at += 1;
      continue;
    }
    const end = value.indexOf("}", at);
    if (end < 0) return void 0;
    const name = value.slice(at + 2, end);
    at = end + 1;
    if (name === "*" || name === "?" || name === "$") {
      text.push(name);
      continue;
    }
    const variable = readVariable(name);
    if (variable === void 0) return void 0;
    pieces.push(text, variable);
    text = [];
  }
  pieces.push(text);
  return pieces;
}
function readVariable(name) {
  const [, key = name, otherwise] = WITH_DEFAULT.exec(name) ?? [];
  const trimmed = key.trim();
  if (!KEY.test(trimmed)) return void 0;
  return { key: trimmed.toLowerCase(), ...otherwise === void 0 ? {} : { otherwise } };
}
function readPlain(value, wildcards) {
  return [
    literal(value).map(
      (char) => !wildcards ? char : char === "*" ? ANY_RUN : char === "?" ? ANY_ONE : char
    )
  ];
}
var hasVariables = (template) => template.some(isVariable);
function resolveTemplate(template, valueOf) {
  const tokens = [];
  for (const piece of template) {
    if (!isVariable(piece)) {
      tokens.push(...piece);
      continue;
    }
    const value = valueOf(piece.key) ?? piece.otherwise;
    if (value === void 0) return void 0;
    tokens.push(...literal(value));
  }
  return tokens;
}
var widenTemplate = (template) => template.flatMap((piece) => isVariable(piece) ? [ANY_RUN] : piece);

// src/policy/match.ts
function matchesAction(pattern, action) {
  const compiled = actionPattern(pattern);
  return compiled !== void 0 && matchesCompiledAction(compiled, action.toLowerCase());
}
function actionPattern(pattern) {
  const lower = pattern.toLowerCase();
  if (/^\*+$/.test(lower)) return { prefix: void 0, name: globOf("*") };
  const colon = lower.indexOf(":");
  if (colon <= 0 || colon === lower.length - 1) return void 0;
  return { prefix: globOf(lower.slice(0, colon)), name: globOf(lower.slice(colon + 1)) };
}
function matchesCompiledAction(pattern, action) {
  if (pattern.prefix === void 0) return true;
  const colon = action.indexOf(":");
  return colon > 0 && matchGlob(pattern.prefix, action.slice(0, colon)) && matchGlob(pattern.name, action.slice(colon + 1));
}
function matchesResource(pattern, resource) {
  const template = readTemplate(pattern, true);
  const glob = template && resolveTemplate(template, () => void 0);
  return glob !== void 0 && matchGlob(arnGlob(glob, "spanning"), resource);
}
function resourcesOverlap(a, b) {
  const [x, y] = [readTemplate(a, true), readTemplate(b, true)];
  if (x === void 0 || y === void 0) return true;
  return globsOverlap(widest(x), widest(y));
}
var widest = (template) => hasVariables(template) ? widenTemplate(template) : arnGlob(widenTemplate(template), "spanning");

export {
  isEverything,
  arnGlob,
  readsAlike,
  isResourcePattern,
  readTemplate,
  readPlain,
  hasVariables,
  resolveTemplate,
  matchesAction,
  actionPattern,
  matchesCompiledAction,
  matchesResource,
  resourcesOverlap
};
