import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  arnParts,
  fitting,
  formatsOf
} from "./chunk-GJPP2ENX.js";
import {
  globContains,
  globOf
} from "./chunk-HZCZN6RS.js";
import {
  memo,
  memoOf
} from "./chunk-OHLJPG27.js";

// src/policy/envelope.ts
var WITHIN = {
  list: ["List"],
  read: ["List", "Read"],
  write: ["List", "Read", "Write"],
  tagging: ["List", "Read", "Tagging"],
  permissions: ["List", "Read", "Permissions"]
};
var levelWithin = (level, asked) => WITHIN[asked].includes(level);
function derivedResources(arn, catalog) {
  return derivedIn(catalog)(arn);
}
var derivedIn = memoOf((catalog) => memo(1e3, (arn) => derive(arn, catalog)));
function derive(arn, catalog) {
  const parts = arnParts(arn);
  if (!parts || /^[*?]/.test(parts.resource) || /[*?]/.test(parts.service)) return [];
  const implied = /* @__PURE__ */ new Map();
  const add = (resource) => {
    if (resource.arn !== arn && !implied.has(resource.arn)) implied.set(resource.arn, resource);
  };
  const whole = /^(.+)[/:]\*$/.exec(arn)?.[1];
  const ofWhole = whole === void 0 ? [] : partsOf(whole, parts.service, catalog);
  if (whole !== void 0 && ofWhole.length > 0) {
    add({ arn: whole });
    for (const part of ofWhole) add({ arn: part });
  }
  for (const part of partsOf(arn, parts.service, catalog)) add({ arn: part });
  const listing = listingOfPrefix(arn);
  if (listing) add(listing);
  const all = [...implied.values()];
  return all.filter((each) => !all.some((other) => other !== each && covers(other.arn, each.arn)));
}
var covers = (wide, narrow) => wide !== narrow && wide.endsWith("*") && narrow.startsWith(wide.slice(0, wide.indexOf("*"))) && globContains(globOf(wide), globOf(narrow));
function impliedResources(requested, catalog) {
  const found = new Map(requested.map((arn, from) => [arn, { arn, from }]));
  requested.forEach((arn, from) => {
    for (const resource of derivedResources(arn, catalog)) {
      const key = resource.condition ? `${resource.arn} ${JSON.stringify(resource.condition)}` : resource.arn;
      if (!found.has(key) && !found.has(resource.arn)) found.set(key, { ...resource, from });
    }
  });
  return [...found.values()];
}
var SEPARATED = /^[/:]/;
function partsOf(arn, service, catalog) {
  const found = [];
  const fits = fitting(arn);
  for (const { format, parts } of parentsIn(catalog)(service)) {
    if (!fits(format)) continue;
    for (const part of parts) {
      const named = part(arn);
      if (named !== void 0) found.push(named);
    }
  }
  return found;
}
var parentsIn = memoOf(
  (catalog) => memo(
    1e3,
    (service) => {
      const all = formatsOf(service, catalog).flatMap((each) => each.formats);
      return all.filter(({ text }) => !text.endsWith("*") && text.includes("${")).map((format) => ({ format, parts: all.flatMap((part) => partOf(format, part) ?? []) })).filter(({ parts }) => parts.length > 0);
    }
  )
);
function partOf(parent, part) {
  if (part.service !== parent.service || part.region !== parent.region || part.account !== parent.account)
    return void 0;
  const rest = part.text.startsWith(parent.text) ? part.text.slice(parent.text.length) : "";
  if (SEPARATED.test(rest)) {
    const more = starred(rest);
    return (arn) => arn + more;
  }
  const [, word, variable] = /^([A-Za-z-]+)[/:]\$\{([A-Za-z0-9]+)\}$/.exec(parent.text) ?? [];
  return word === void 0 || variable === void 0 ? void 0 : sharesName(word, variable, part.text);
}
var starred = (format) => format.replace(/\$\{[A-Za-z0-9_-]+\}/g, "*");
function sharesName(word, variable, part) {
  const stem = variable.replace(/(?:Name|Id|Alias|Identifier)$/, "").toLowerCase();
  if (stem.length < 3 || !word.replace(/-/g, "").toLowerCase().endsWith(stem)) return void 0;
  const [, head = "", named, rest = ""] = /^([A-Za-z-]+[/:])\$\{([A-Za-z0-9]+)\}([/:].+)$/.exec(part) ?? [];
  if (named !== variable) return void 0;
  const more = starred(rest);
  return (arn) => {
    const resource = arnParts(arn)?.resource ?? "";
    const name = resource.slice(word.length + 1);
    if (name === "" || name.includes(rest.charAt(0))) return void 0;
    return `${arn.slice(0, arn.length - resource.length)}${head}${name}${more}`;
  };
}
function listingOfPrefix(arn) {
  const match = /^(arn:[a-z-]+:s3:::[^/*?$]+)\/([^*?$]+\*)$/.exec(arn);
  if (!match?.[1] || !match[2]) return void 0;
  return { arn: match[1], condition: { StringLike: { "s3:prefix": [match[2]] } } };
}

export {
  levelWithin,
  impliedResources
};
