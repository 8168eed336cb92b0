import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  globOf,
  matchGlob
} from "./chunk-LW72LHPS.js";

// src/policy/resource-type.ts
function arnParts(arn) {
  const [scheme, partition, service, region, account, ...rest] = arn.split(":");
  if (scheme !== "arn" || rest.length === 0) return void 0;
  if (partition === void 0 || service === void 0 || region === void 0 || account === void 0) {
    return void 0;
  }
  return { partition, service, region, account, resource: rest.join(":") };
}
var ALSO = {
  ec2: {
    image: "arn:${Partition}:ec2:${Region}:${Account}:image/${ImageId}",
    snapshot: "arn:${Partition}:ec2:${Region}:${Account}:snapshot/${SnapshotId}"
  },
  lambda: {
    function: "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Qualifier}"
  },
  ssm: { document: "arn:${Partition}:ssm:${Region}::document/${DocumentName}" },
  logs: { "log-group": "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*" }
};
var VARIABLE = /\$\{[A-Za-z0-9_-]+\}/g;
var cache = /* @__PURE__ */ new WeakMap();
function formatsOf(service, catalog) {
  const key = service.toLowerCase();
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, known = /* @__PURE__ */ new Map());
  const found = known.get(key);
  if (found) return found;
  const types = catalog.resourceTypesOf(key);
  const texts = types.flatMap((type) => type.arns);
  const read = types.map((type) => {
    const also = Object.hasOwn(ALSO, key) ? ALSO[key]?.[type.name] : void 0;
    return {
      type,
      formats: [...type.arns, ...also === void 0 ? [] : [also]].flatMap((arn) => {
        const format = readFormat(arn, texts);
        return format ? [format] : [];
      })
    };
  });
  known.set(key, read);
  return read;
}
function readFormat(arn, siblings) {
  const parts = arnParts(arn);
  if (!parts) return void 0;
  const continuations = siblings.filter((other) => other.length > arn.length && other.startsWith(arn)).map((other) => other.charAt(arn.length)).filter((separator) => separator === "/" || separator === ":");
  const text = parts.resource;
  const tokens = [];
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > at) tokens.push({ literal: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const next = text.charAt(at);
    const forbidden = at === text.length ? continuations.join("") : /[/:]/.test(next) ? next : "";
    tokens.push({ name: match[0].slice(2, -1), forbidden });
  }
  if (at < text.length) tokens.push({ literal: text.slice(at) });
  const { service, partition, region, account } = parts;
  const first = tokens[0];
  return {
    service,
    partition,
    region,
    account,
    text,
    lead: first && "literal" in first ? first.literal : "",
    steps: tokens.flatMap(
      (token) => "literal" in token ? Array.from(token.literal, (char) => ({ char })) : [{ forbidden: token.forbidden }]
    )
  };
}
function fitting(pattern) {
  const read = readPattern(pattern);
  return (format) => read !== void 0 && fitsFormat(read, format);
}
var fits = (pattern, format) => fitting(pattern)(format);
function readPattern(pattern) {
  if (/^\*+$/.test(pattern)) return "anything";
  return arnParts(pattern.includes("${") ? pattern.replace(/\$\{[^}]*\}/g, "*") : pattern);
}
function fitsFormat(pattern, format) {
  return pattern === "anything" || fieldFits(pattern.service, format.service) && fieldFits(pattern.partition, format.partition) && fieldFits(pattern.region, format.region) && fieldFits(pattern.account, format.account) && !differsAtOnce(pattern.resource, format.lead) && overlaps(pattern.resource, format.steps);
}
function fieldFits(pattern, format) {
  if (pattern === format || format === "*") return true;
  if (format.startsWith("${")) return pattern !== "";
  return /[*?]/.test(pattern) && matchGlob(globOf(pattern), format);
}
function overlaps(pattern, steps) {
  const width = steps.length + 1;
  let places = new Uint8Array(2 * width);
  let next = new Uint8Array(2 * width);
  places[0] = 1;
  for (const char of pattern) {
    next.fill(0);
    if (char === "*") {
      const first = places.indexOf(1);
      next.fill(1, first);
      for (let j = 0; j < steps.length; j += 1) if ("char" in (steps[j] ?? {})) next[2 * j + 1] = 0;
    } else if (!advance(places, next, char, steps)) return false;
    for (let j = 0; j < steps.length; j += 1) if (next[2 * j + 1] === 1) next[2 * j + 2] = 1;
    [places, next] = [next, places];
  }
  return places[2 * steps.length] === 1;
}
function advance(places, next, char, steps) {
  let alive = false;
  for (let j = 0; j < steps.length; j += 1) {
    const step = steps[j];
    if (!step) continue;
    if ("char" in step) {
      if (places[2 * j] !== 1 || char !== "?" && char !== step.char) continue;
      next[2 * j + 2] = 1;
      alive = true;
    } else if ((places[2 * j] === 1 || places[2 * j + 1] === 1) && !step.forbidden.includes(char)) {
      next[2 * j + 1] = 1;
      alive = true;
    }
  }
  return alive;
}
function differsAtOnce(pattern, lead) {
  for (let at = 0; at < lead.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "*") return false;
    if (char !== "?" && char !== lead.charAt(at)) return true;
  }
  return false;
}
function typesOfAction(action, pattern, catalog) {
  let known = typed.get(catalog);
  if (!known || known.size > REMEMBERED)
    typed.set(catalog, known = /* @__PURE__ */ new Map());
  const key = `${action.id} ${pattern}`;
  let found = known.get(key);
  if (!found) known.set(key, found = findTypes(action, pattern, catalog));
  return found;
}
var typed = /* @__PURE__ */ new WeakMap();
var REMEMBERED = 5e3;
function findTypes(action, pattern, catalog) {
  const fits2 = fitting(pattern);
  return formatsOf(action.service, catalog).filter(({ type }) => action.resourceTypes.some(({ name }) => name === type.name)).filter(({ formats }) => formats.some(fits2)).map(({ type }) => type);
}
var DIVISIONS = ["ce billingview", "cloudwatch dataset"];
var usedOnStar = (action) => action.resourceTypes.every(({ name }) => DIVISIONS.includes(`${action.service} ${name}`));

export {
  arnParts,
  formatsOf,
  fitting,
  fits,
  typesOfAction,
  usedOnStar
};
