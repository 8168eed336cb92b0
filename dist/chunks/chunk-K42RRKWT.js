import {
  compilePolicy,
  jsonPath,
  valid
} from "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/policy/stamp.ts
var OPERATOR = "DateLessThan";
var BEGINNING = "DateGreaterThanEquals";
var KEY = "aws:CurrentTime";
var TIME_KEYS = ["aws:currenttime", "aws:epochtime"];
var LAST = 253402300799;
function stamp(document, until, begins) {
  const problems = [
    ...untilProblems(until),
    ...begins === void 0 ? [] : untilProblems(begins),
    ...timeProblems(document.Statement)
  ];
  if (problems.length > 0) return { ok: false, problems };
  return valid(stamped(document, until, begins));
}
function stampedSize(document, begins = false) {
  return policySize(stamped(document, 0, begins ? 0 : void 0));
}
var policySize = (document) => JSON.stringify(document).length;
var EPOCH = formatInstant(0);
function stamped(document, until, begins) {
  const end = [until === 0 ? EPOCH : formatInstant(until)];
  return {
    Version: document.Version,
    Statement: document.Statement.map((statement) => {
      if (statement.Effect === "Deny") return statement;
      const { Condition = {} } = statement;
      return {
        ...statement,
        Condition: {
          ...Condition,
          ...begins === void 0 ? {} : { [BEGINNING]: { ...Condition[BEGINNING], [KEY]: [formatInstant(begins)] } },
          [OPERATOR]: { ...Condition[OPERATOR], [KEY]: end }
        }
      };
    })
  };
}
function stampAny(policy, until) {
  const compiled = compilePolicy(policy);
  if (!compiled.ok) return compiled;
  const given = policy["Statement"] ?? [];
  const statements = isList(given) ? given : [given];
  const problems = [...compiled.value.problems, ...untilProblems(until), ...timeProblems(statements)];
  if (problems.length > 0) return { ok: false, problems };
  const ended = statements.map((statement) => stampedAny(statement, until));
  const [only] = ended;
  return valid({ ...policy, Statement: isList(given) || only === void 0 ? ended : only });
}
function stampedAny(statement, until) {
  if (!isObject(statement) || statement["Effect"] !== "Allow") return statement;
  const condition = objectOr(statement["Condition"]);
  return {
    ...statement,
    Condition: {
      ...condition,
      [OPERATOR]: { ...objectOr(condition[OPERATOR]), [KEY]: [formatInstant(until)] }
    }
  };
}
function untilProblems(until) {
  if (until >= 0 && until <= LAST) return [];
  return [{ code: "stamp-until", path: "", message: `${until} is no time that IAM can compare with.` }];
}
function datesOfItsOwn(document) {
  const given = isObject(document) ? document["Statement"] ?? [] : [];
  return timeProblems(isList(given) ? given : [given]);
}
function timeProblems(statements) {
  const found = [];
  statements.forEach((statement, index) => {
    if (!isObject(statement)) return;
    const path = ["Statement", index];
    found.push(...keysOfTime(statement["Condition"], [...path, "Condition"]));
    variablesOfTime(statement, path, found);
  });
  return found;
}
function keysOfTime(condition, path) {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(
    ([operator, keys]) => Object.keys(objectOr(keys)).filter((key) => TIME_KEYS.includes(key.trim().toLowerCase())).map((key) => dateProblem([...path, operator, key], `the condition key ${key}`))
  );
}
function variablesOfTime(value, path, found) {
  if (typeof value === "string") {
    if (!value.includes("$")) return;
    const lower = value.toLowerCase().replace(/\s/g, "");
    for (const key of TIME_KEYS) {
      if (lower.includes(`\${${key}`)) found.push(dateProblem(path, `the variable ${key}`));
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    variablesOfTime(inside, path, found);
    path.pop();
  }
}
var dateProblem = (path, what) => ({
  code: "stamp-date",
  path: jsonPath(path),
  message: `The policy has ${what} of its own. Remove it: the end of a grant is the only date in its policy.`
});
var isList = (value) => Array.isArray(value);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var objectOr = (value) => isObject(value) ? value : {};

export {
  stamp,
  stampedSize,
  stampAny,
  datesOfItsOwn
};
