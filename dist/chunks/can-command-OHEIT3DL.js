import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  evaluate
} from "./chunk-CTXOGIV6.js";
import {
  TIME_HELP,
  readTime
} from "./chunk-ZXBT2GWX.js";
import {
  readAnyPolicy
} from "./chunk-2SDJGBWA.js";
import {
  compilePolicy,
  readJson,
  readNamed
} from "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";

// src/terminal/can-command.ts
async function runCan(args, io) {
  try {
    const at = args.at === void 0 ? args.now : timeOf(args.at, "--at");
    const request = { ...callOf(args.action, args.resource), at, context: contextOfArguments(args.context) };
    const policy = await policyIn(args.file, io);
    const result = evaluate([policy], request);
    const unknown = unknownAction(args.action, args.catalog);
    if (unknown !== void 0) io.stderr(`can: ${unknown}
`);
    const words = unknown !== void 0 && result.decision === "implicitDeny" ? "no decision of AWS: there is no such action, and no statement allows it" : inWords(result);
    io.stdout(args.json ? `${JSON.stringify(resultOf(result), void 0, 2)}
` : `${words}
`);
    return result.decision === "allowed" ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    io.stderr(`can: ${error.message}
`);
    return 2;
  }
}
function unknownAction(action, catalog) {
  if (catalog === void 0 || catalog.action(action) !== void 0) return void 0;
  const service = action.slice(0, action.indexOf(":"));
  return catalog.actionsOf(service) === void 0 ? `AWS documents no service ${JSON.stringify(service)} (as of ${catalog.date}). Check its spelling.` : `AWS documents no action ${JSON.stringify(action)} (as of ${catalog.date}). Check its spelling.`;
}
async function runCanBatch({ file, now, catalog }, io) {
  const text = await readNamed(file, io);
  const compiled = new PolicyCache();
  let unanswered = 0;
  let output = "";
  for (const line of linesOf(text)) {
    const answer = answerTo(line, now, compiled, catalog);
    if ("error" in answer) unanswered += 1;
    output += `${JSON.stringify(answer)}
`;
    if (output.length > 65536) {
      io.stdout(output);
      output = "";
    }
  }
  if (output !== "") io.stdout(output);
  if (unanswered > 0) io.stderr(`can: ${unanswered} lines could not be answered; each says why.
`);
  return unanswered > 0 ? 2 : 0;
}
var Unanswerable = class extends Error {
};
function answerTo(line, now, compiled, catalog) {
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
var PolicyCache = class {
  #known = /* @__PURE__ */ new Map();
  of(document) {
    const key = JSON.stringify(document);
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const result = compilePolicy(document);
    if (!result.ok) throw new Unanswerable(result.problems.map(({ message }) => message).join(" "));
    if (this.#known.size >= 1e3) this.#known.clear();
    this.#known.set(key, result.value);
    return result.value;
  }
};
async function policyIn(file, io) {
  const read = readAnyPolicy(await readNamed(file, io));
  const compiled = read.ok ? compilePolicy(read.value.value) : read;
  if (!compiled.ok) {
    const all = compiled.problems.map(({ message, path }) => `${path === "" ? "" : `${path}: `}${message}`);
    throw new Unanswerable(`${file}: ${all.join(" ")}`);
  }
  for (const { path, message } of compiled.value.problems) {
    io.stderr(
      `can: ${file}: ${path}: ${message} This statement never allows; if it denies, it always denies.
`
    );
  }
  return compiled.value;
}
function callOf(action, resource) {
  if (!/^[^:\s]+:[^:\s]+$/.test(action)) {
    throw new Unanswerable(`${JSON.stringify(action)} is no action. Write it like s3:GetObject.`);
  }
  if (resource !== "*" && !resource.startsWith("arn:")) {
    throw new Unanswerable(
      `${JSON.stringify(resource)} is no resource. Write an ARN, or * for an action that is asked for no resource.`
    );
  }
  return { action, resource };
}
function timeOf(value, name) {
  const at = readTime(value);
  if (at === void 0) throw new Unanswerable(`${name} ${JSON.stringify(value)} is no time. ${TIME_HELP}`);
  return at;
}
function contextOfArguments(pairs) {
  const values = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new Unanswerable(`--context ${JSON.stringify(pair)} is not of the form key=value.`);
    const key = pair.slice(0, equals);
    values.set(key, [...values.get(key) ?? [], pair.slice(equals + 1)]);
  }
  return Object.fromEntries(values);
}
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
function* linesOf(text) {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.trim() !== "") yield line;
    from = end < 0 ? text.length : end + 1;
  }
}
function resultOf({ decision, statements }) {
  return {
    decision,
    statements: statements.map(({ statement, sid, effect }) => ({
      statement,
      ...sid === void 0 ? {} : { sid },
      effect
    }))
  };
}
function inWords({ decision, statements }) {
  const named = statements.filter(({ effect }) => effect === (decision === "allowed" ? "Allow" : "Deny")).map(({ statement, sid }) => `Statement[${statement}]${sid === void 0 ? "" : ` (${sid})`}`).join(", ");
  switch (decision) {
    case "allowed":
      return `allowed by ${named}`;
    case "explicitDeny":
      return `denied by ${named}`;
    case "implicitDeny":
      return "denied: no statement allows it";
  }
}
export {
  runCan,
  runCanBatch
};
