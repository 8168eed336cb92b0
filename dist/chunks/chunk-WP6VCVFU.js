import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isRequest,
  readIssueBody
} from "./chunk-7FBTMPO7.js";
import {
  checkAsk
} from "./chunk-KD64ZQJX.js";
import {
  formatPath,
  nearest,
  readStrictYaml
} from "./chunk-LOEOBNZ7.js";
import {
  invalid
} from "./chunk-YG7EKQCF.js";

// src/request/task-file.ts
var LONGEST = 256 * 1024;
var KEYS = ["account", "services", "resources", "access", "reason", "duration", "ticket"];
async function readTaskFile(text, rules = {}) {
  if (isRequest(text)) return readIssueBody(text, rules);
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid({
      code: "task-type",
      path: "",
      line: 1,
      message: `A request file has the keys ${KEYS.slice(0, -1).join(", ")}; an issue body has the headings of the form.`
    });
  }
  const file = new Map(Object.entries(value));
  if (file.has("body_digest")) {
    const { readRequest } = await import("./read-request-VWYRHR3F.js");
    return readRequest(text);
  }
  const problems = [...yaml.misread];
  const report = (code, key, message) => {
    const line = yaml.lineOf([key]);
    problems.push({ code, path: formatPath([key]), message, ...line === void 0 ? {} : { line } });
  };
  for (const key of file.keys()) {
    if (KEYS.includes(key)) continue;
    const candidate = nearest(key, KEYS);
    const hint = candidate === void 0 ? `It may hold ${KEYS.join(", ")}.` : `Did you mean ${candidate}?`;
    report("task-unknown-key", key, `A request file has no key ${key}. ${hint}`);
  }
  const wrong = (key, what) => {
    report("task-type", key, `${key} must be ${what}.`);
  };
  const oneText = (key) => {
    const found = file.get(key);
    if (found === void 0 || typeof found === "string") return found;
    if (typeof found === "number") return String(found);
    wrong(key, "text");
    return void 0;
  };
  const listOf = (key) => {
    const found = file.get(key);
    if (found === void 0) return void 0;
    if (typeof found === "string") return found.split(/[\s,]+/).filter((part) => part !== "");
    if (isTexts(found)) return found;
    wrong(key, "a list of texts");
    return void 0;
  };
  const resources = listOf("resources");
  const access = file.get("access");
  const levels = levelsOf(access);
  if (access !== void 0 && levels === void 0) {
    wrong("access", "a level, or a map from service to level");
  }
  const written = {
    account: oneText("account"),
    services: listOf("services"),
    resources: resources?.length === 0 ? ["none"] : resources,
    level: typeof access === "string" ? access : void 0,
    levels: levels ?? [],
    levelsIn: "access",
    reason: oneText("reason"),
    duration: oneText("duration"),
    ticket: oneText("ticket")
  };
  const mistyped = new Set(problems.filter(({ code }) => code === "task-type").map(({ path }) => path));
  const asked = checkAsk(written, { ...rules, breadth: "any" }, (field) => field);
  if (!asked.ok) {
    for (const { code, path, message } of asked.problems) {
      if (!mistyped.has(path)) report(code, path, message);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : asked;
}
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
function levelsOf(access) {
  if (typeof access === "string" || access === void 0) return [];
  if (typeof access !== "object" || access === null || Array.isArray(access)) return void 0;
  const entries = Object.entries(access);
  const texts = entries.flatMap(
    ([service, level]) => typeof level === "string" ? [[service, level]] : []
  );
  return texts.length === entries.length ? texts : void 0;
}

export {
  readTaskFile
};
