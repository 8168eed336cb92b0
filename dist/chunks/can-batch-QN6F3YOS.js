import {
  Unanswerable,
  callOf,
  timeOf,
  unknownAction
} from "./chunk-GOI7XAKZ.js";
import {
  evaluate
} from "./chunk-TXRJXMD2.js";
import "./chunk-SKSDYDRU.js";
import {
  LONGEST_JSON,
  compilePolicy,
  readJson
} from "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";

// src/terminal/policies/can-batch.ts
async function runCanBatch(args, io) {
  const compiled = new PolicyCache();
  let unanswered = 0;
  for await (const lines of io.lines(args.file, LONGEST_JSON)) {
    let output = "";
    for (const line of lines) {
      const answer = answerTo(line, args, compiled);
      if ("error" in answer) unanswered += 1;
      output += `${JSON.stringify(answer)}
`;
    }
    await io.write(output);
  }
  if (unanswered > 0) io.stderr(`can: ${unanswered} lines could not be answered; each says why.
`);
  return unanswered > 0 ? 2 : 0;
}
function answerTo(line, { now, catalog }, compiled) {
  if (line.length > LONGEST_JSON) {
    const error = `The line has more than ${LONGEST_JSON} characters, the most that is read. Ask about fewer policies at once.`;
    return { id: null, error };
  }
  const read = readJson(line);
  if (!read.ok) return { id: idIn(line), error: read.problems.map(({ message }) => message).join(" ") };
  const { value } = read.value;
  const fields = isObject(value) ? value : {};
  const id = fields["id"] ?? null;
  try {
    if (!isObject(value))
      throw new Unanswerable("A line is an object with id, policies, action and resource.");
    const { action, resource, policies, at, context } = fields;
    if (typeof action !== "string" || typeof resource !== "string") {
      throw new Unanswerable("action and resource are texts.");
    }
    if (!Array.isArray(policies) && !isObject(policies)) {
      throw new Unanswerable("policies is a list of policy documents.");
    }
    const request = {
      ...callOf(action, resource),
      at: at === void 0 || at === null ? now : timeOf(at, "at"),
      context: contextOfJson(context)
    };
    const documents = Array.isArray(policies) ? policies : [policies];
    const { decision } = evaluate(
      documents.map((one) => compiled.of(one)),
      request
    );
    const note = unknownAction(action, catalog);
    return { id, decision, ...note === void 0 ? {} : { note } };
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    return { id, error: error.message };
  }
}
function idIn(line) {
  try {
    const value = JSON.parse(line);
    return isObject(value) ? value["id"] ?? null : null;
  } catch {
    return null;
  }
}
var REMEMBERED = 500;
var PolicyCache = class {
  #known = /* @__PURE__ */ new Map();
  #once = /* @__PURE__ */ new Set();
  of(document) {
    const key = JSON.stringify(document);
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const result = compilePolicy(document);
    if (!result.ok) throw new Unanswerable(result.problems.map(({ message }) => message).join(" "));
    if (this.#once.delete(key)) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(key, result.value);
    } else {
      if (this.#once.size >= REMEMBERED) this.#once.clear();
      this.#once.add(key);
    }
    return result.value;
  }
};
function contextOfJson(context) {
  if (context === void 0 || context === null) return {};
  if (!isObject(context)) throw new Unanswerable("context is an object: key, value or list of values.");
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, contextValue(key, value)]));
}
function contextValue(key, value) {
  if (isScalar(value)) return value;
  if (value === null) return [];
  if (Array.isArray(value) && value.every(isScalar)) return value.map(String);
  throw new Unanswerable(`The context key ${key} is no text, number, boolean or list of them.`);
}
var isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export {
  runCanBatch
};
