import {
  forMany
} from "./chunk-7RTC54ID.js";
import {
  readAnyPolicy
} from "./chunk-GHQTAI6I.js";
import {
  LONGEST_JSON,
  TIME_HELP,
  compilePolicy,
  evaluate,
  loadCatalog,
  memo,
  readJson,
  readNamed,
  readTime
} from "./chunk-KSNUDT27.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/policies/asked-call.ts
var Unanswerable = class extends Error {
};
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
function unknownAction(action, catalog) {
  if (catalog === void 0 || catalog.action(action) !== void 0) return void 0;
  const service = action.slice(0, action.indexOf(":"));
  return catalog.actionsOf(service) === void 0 ? `AWS documents no service ${JSON.stringify(service)} (as of ${catalog.date}). Check its spelling.` : `AWS documents no action ${JSON.stringify(action)} (as of ${catalog.date}). Check its spelling.`;
}

// src/terminal/policies/can-batch.ts
async function runCanBatch({ file, now, catalog }, io) {
  const noteOn = memo(REMEMBERED, (action) => unknownAction(action, catalog));
  let unanswered = 0;
  for await (const lines of io.lines(file, LONGEST_JSON)) {
    forMany("can", lines.length);
    let output = "";
    for (const line of lines) {
      const answer = answerTo(line, now, noteOn);
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
var REMEMBERED = 1e3;
function answerTo(line, now, noteOn) {
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
    const call = callOf(action, resource);
    const request = {
      action: call.action,
      resource: call.resource,
      at: at === void 0 || at === null ? now : timeOf(at, "at"),
      context: contextOfJson(context)
    };
    const { decision } = evaluate((Array.isArray(policies) ? policies : [policies]).map(compiled), request);
    const note = noteOn(action);
    return note === void 0 ? { id, decision } : { id, decision, note };
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    return { id, error: error.message };
  }
}
function compiled(document) {
  const result = compilePolicy(document);
  if (!result.ok) throw new Unanswerable(result.problems.map(({ message }) => message).join(" "));
  return result.value;
}
function idIn(line) {
  try {
    const value = JSON.parse(line);
    return isObject(value) ? value["id"] ?? null : null;
  } catch {
    return null;
  }
}
function contextOfJson(context) {
  if (context === void 0 || context === null) return {};
  if (!isObject(context)) throw new Unanswerable("context is an object: key, value or list of values.");
  const values = {};
  for (const key of Object.keys(context)) values[key] = contextValue(key, context[key]);
  return values;
}
function contextValue(key, value) {
  if (isScalar(value)) return value;
  if (value === null) return [];
  if (Array.isArray(value) && value.every(isScalar)) return value.map(String);
  throw new Unanswerable(`The context key ${key} is no text, number, boolean or list of them.`);
}
var isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/terminal/policies/can-command.ts
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
async function policyIn(file, io) {
  const read = readAnyPolicy(await readNamed(file, io));
  const compiled2 = read.ok ? compilePolicy(read.value.value) : read;
  if (!compiled2.ok) {
    const all = compiled2.problems.map(({ message, path }) => `${path === "" ? "" : `${path}: `}${message}`);
    throw new Unanswerable(`${file}: ${all.join(" ")}`);
  }
  for (const { path, message } of compiled2.value.problems) {
    io.stderr(
      `can: ${file}: ${path}: ${message} This statement never allows; if it denies, it always denies.
`
    );
  }
  return compiled2.value;
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

// src/terminal/policies/can-files.ts
async function canFiles(args, io) {
  const { policy, action, resource, at, batch, context, json } = args;
  const now = instantOfMillis(args.now);
  if (batch !== void 0 && policy === void 0)
    return runCanBatch({ file: batch, now, catalog: loadCatalog() }, io);
  if (batch !== void 0 || policy === void 0 || action === void 0 || resource === void 0) {
    io.stderr("can: give a policy file, --action and --resource; or --batch and nothing else.\n");
    return 2;
  }
  return runCan(
    {
      file: policy,
      action,
      resource,
      now,
      context,
      json: json === true,
      catalog: loadCatalog(),
      ...at === void 0 ? {} : { at }
    },
    io
  );
}
export {
  canFiles
};
