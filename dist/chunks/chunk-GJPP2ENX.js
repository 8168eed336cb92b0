import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  globOf,
  matchGlob
} from "./chunk-HZCZN6RS.js";
import {
  memo,
  memoOf
} from "./chunk-OHLJPG27.js";

// src/policy/resource-type.ts
function arnParts(arn) {
  if (!arn.startsWith("arn:")) return void 0;
  const service = arn.indexOf(":", 4) + 1;
  const region = service && arn.indexOf(":", service) + 1;
  const account = region && arn.indexOf(":", region) + 1;
  const resource = account && arn.indexOf(":", account) + 1;
  if (resource === 0) return void 0;
  return {
    partition: arn.slice(4, service - 1),
    service: arn.slice(service, region - 1),
    region: arn.slice(region, account - 1),
    account: arn.slice(account, resource - 1),
    resource: arn.slice(resource)
  };
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
var formatsOf = (service, catalog) => formatsIn(catalog)(service.toLowerCase());
var MOST_SERVICES = 1e3;
var formatsIn = memoOf(
  (catalog) => memo(MOST_SERVICES, (service) => {
    const types = catalog.resourceTypesOf(service);
    const texts = types.flatMap((type) => type.arns);
    return types.map((type) => {
      const also = Object.hasOwn(ALSO, service) ? ALSO[service]?.[type.name] : void 0;
      return {
        type,
        formats: [...type.arns, ...also === void 0 ? [] : [also]].flatMap((arn) => {
          const format = readFormat(arn, texts);
          return format ? [format] : [];
        })
      };
    });
  })
);
var formatsOfAction = (action, catalog) => formatsByAction(catalog)(action);
var formatsByAction = memoOf(
  (catalog) => memoOf(
    (action) => formatsOf(action.service, catalog).filter(
      ({ type }) => action.resourceTypes.some(({ name }) => name === type.name)
    )
  )
);
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
  return pattern === "anything" || fieldFits(pattern.service, format.service) && fieldFits(pattern.partition, format.partition) && fieldFits(pattern.region, format.region) && fieldFits(pattern.account, format.account) && resourceFits(pattern.resource, format);
}
function resourceFits(pattern, { lead, steps }) {
  const same = inCommon(pattern, lead);
  if (same === void 0) return false;
  const only = steps.length === lead.length + 1 ? steps[lead.length] : void 0;
  if (same === lead.length && only && "forbidden" in only) {
    return pattern.length > same && !Array.from(only.forbidden).some((char) => pattern.includes(char, same));
  }
  return overlaps(pattern, steps);
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
function inCommon(pattern, lead) {
  for (let at = 0; at < lead.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "*") return at;
    if (char !== "?" && char !== lead.charAt(at)) return void 0;
  }
  return lead.length;
}
function typesOfAction(action, pattern, catalog) {
  const named = typesNamed(catalog)(action.service)(pattern);
  return named.filter(({ name }) => action.resourceTypes.some((type) => type.name === name));
}
var REMEMBERED = 1e3;
var typesNamed = memoOf(
  (catalog) => memo(
    MOST_SERVICES,
    (service) => memo(REMEMBERED, (pattern) => {
      const fits2 = fitting(pattern);
      return formatsOf(service, catalog).filter(({ formats }) => formats.some(fits2)).map(({ type }) => type);
    })
  )
);
var DIVISIONS = ["ce billingview", "cloudwatch dataset"];
var usedOnStar = (action) => action.resourceTypes.every(({ name }) => DIVISIONS.includes(`${action.service} ${name}`));

export {
  arnParts,
  formatsOf,
  formatsOfAction,
  fitting,
  fits,
  typesOfAction,
  usedOnStar
};
