import {
  NEVER,
  number,
  string
} from "./chunk-GUA3H4HO.js";
import {
  parseDuration
} from "./chunk-DAROUHPW.js";
import {
  hiddenIn
} from "./chunk-MXRAY5FG.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/request/file/file-fields.ts
var visible = (least, most) => string({ error: "must be text" }).min(least, { error: `must have at least ${least} characters` }).max(most, { error: `may have at most ${most} characters` }).refine((text) => hiddenIn(text).length === 0, { error: "holds hidden characters" });
var branded = (schema, brand, what) => schema.transform((value, context) => {
  if (brand.is(value)) return value;
  context.addIssue({ code: "custom", message: `must be ${what}` });
  return NEVER;
});
var number2 = number({ error: "must be a number" });
var string2 = string({ error: "must be text" });
var duration = string2.transform((text, context) => {
  const length = parseDuration(text);
  if (length !== void 0) return length;
  context.addIssue({ code: "custom", message: "must be a duration such as 8h" });
  return NEVER;
});
var instant = string2.transform((text, context) => {
  const at = parseInstant(text);
  if (at !== void 0 && formatInstant(at) === text) return at;
  context.addIssue({ code: "custom", message: "must be a time such as 2026-11-22T20:17:29Z" });
  return NEVER;
});
function firstDifference(code, text, canonical) {
  const written = text.split("\n");
  const expected = canonical.split("\n");
  const index = expected.findIndex((line2, at2) => line2 !== written[at2]);
  const at = index === -1 ? expected.length : index;
  const line = expected[at];
  return {
    code,
    path: "",
    line: at + 1,
    message: line === void 0 ? "The file goes on after its end. Remove what follows." : `The file is not written in its one canonical form. This line must be exactly: ${line.slice(0, 200)}`
  };
}

// src/request/file/canonical-yaml.ts
var entryLine = (key, value) => value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
var map = (entries) => entries.map(([key, value]) => `
  ${key}: ${value}`).join("");
var PLAIN = /^[A-Za-z][A-Za-z0-9_.:/=+@,*-]*[A-Za-z0-9_/*-]$/;
var RESERVED = /^(?:true|false|yes|no|on|off|null)$/i;
var quoted = (text) => JSON.stringify(text);
var scalar = (text) => PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text);
function paragraph(text, indent = "  ") {
  return `|-${text.split("\n").map((line) => line === "" ? "\n" : `
${indent}${line}`).join("")}`;
}

export {
  visible,
  branded,
  number2 as number,
  string2 as string,
  duration,
  instant,
  firstDifference,
  entryLine,
  map,
  quoted,
  scalar,
  paragraph
};
