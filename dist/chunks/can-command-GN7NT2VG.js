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
  readAnyPolicy
} from "./chunk-LQJYBYE2.js";
import {
  compilePolicy,
  readNamed
} from "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";

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
export {
  runCan
};
