import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  arnParts,
  fitting,
  formatsOf
} from "./chunk-LWADDRUD.js";
import {
  globContains,
  globOf
} from "./chunk-LW72LHPS.js";

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
  let known = derived.get(catalog);
  if (!known || known.size > REMEMBERED)
    derived.set(catalog, known = /* @__PURE__ */ new Map());
  let found = known.get(arn);
  if (!found) known.set(arn, found = derive(arn, catalog));
  return found;
}
var derived = /* @__PURE__ */ new WeakMap();
var REMEMBERED = 1e3;
function derive(arn, catalog) {
  const parts = arnParts(arn);
  if (!parts || /^[*?]/.test(parts.resource) || /[*?]/.test(parts.service)) return [];
  const implied = /* @__PURE__ */ new Map();
  const add = (resource) => {
    if (resource.arn !== arn && !implied.has(resource.arn)) implied.set(resource.arn, resource);
  };
  const whole = /^(.+)[/:]\*$/.exec(arn)?.[1];
  if (whole !== void 0 && hasParts(whole, parts.service, catalog)) {
    add({ arn: whole });
    for (const part of partsOf(whole, parts.service, catalog)) add({ arn: part });
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
  const typed = formatsOf(service, catalog);
  const all = typed.flatMap((each) => each.formats);
  const prefix = arn.split(":").slice(0, 5).join(":");
  const resource = arn.slice(prefix.length + 1);
  const found = [];
  const fits = fitting(arn);
  for (const parent of all) {
    if (parent.text.endsWith("*") || !parent.text.includes("${") || !fits(parent)) continue;
    const own = /^([A-Za-z-]+)[/:]\$\{([A-Za-z0-9]+)\}$/.exec(parent.text);
    for (const part of all) {
      if (part.service !== parent.service || part.region !== parent.region || part.account !== parent.account)
        continue;
      const rest = part.text.startsWith(parent.text) ? part.text.slice(parent.text.length) : "";
      if (SEPARATED.test(rest)) found.push(arn + starred(rest));
      else if (own) {
        const named = sharesName(own[1] ?? "", own[2] ?? "", part.text, resource);
        if (named !== void 0) found.push(`${prefix}:${named}`);
      }
    }
  }
  return found;
}
var hasParts = (arn, service, catalog) => partsOf(arn, service, catalog).length > 0;
var starred = (format) => format.replace(/\$\{[A-Za-z0-9_-]+\}/g, "*");
function sharesName(word, variable, part, resource) {
  const stem = variable.replace(/(?:Name|Id|Alias|Identifier)$/, "").toLowerCase();
  if (stem.length < 3 || !word.replace(/-/g, "").toLowerCase().endsWith(stem)) return void 0;
  const match = /^([A-Za-z-]+[/:])\$\{([A-Za-z0-9]+)\}([/:].+)$/.exec(part);
  if (match?.[2] !== variable) return void 0;
  const name = resource.slice(word.length + 1);
  const [, head = "", , rest = ""] = match;
  return name === "" || name.includes(rest.charAt(0)) ? void 0 : `${head}${name}${starred(rest)}`;
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
