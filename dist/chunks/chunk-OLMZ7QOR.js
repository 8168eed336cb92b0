import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stampedSize
} from "./chunk-ZBYSLAZJ.js";
import {
  askedResources,
  checkActions,
  checkConditions,
  checkEscalation,
  checkPassRole,
  checkResources,
  checkSensitive,
  exceptionsAt,
  holdingOf,
  jsonPath,
  readJson,
  readStatements,
  riskOf,
  sortedSet
} from "./chunk-3LVFYELC.js";

// src/policy/guardrails/size-rules.ts
var LIMITS = { iam: 6144, "identity-center": 10240 };
function checkSize(document, backend, report) {
  const size = stampedSize(document);
  const limit = LIMITS[backend];
  if (size <= limit) return;
  report({
    code: "policy-size",
    severity: "error",
    path: "",
    message: `With its end written into each Allow the policy has ${size} characters without white space; AWS accepts ${limit}. Name fewer actions or resources, or split the request.`
  });
}

// src/policy/guardrails/check-policy.ts
function checkPolicy(text, input) {
  const findings = [];
  const seen = /* @__PURE__ */ new Set();
  const collect = (finding) => {
    const key = `${finding.code} ${finding.path} ${finding.message}`;
    if (!seen.has(key)) findings.push(finding);
    seen.add(key);
  };
  if (text.length > LONGEST_TEXT || text.length > LONGEST_DENSE && dense(text) > LONGEST_DENSE) {
    collect({
      code: "too-large",
      severity: "error",
      path: "",
      message: `The text has ${text.length} characters. AWS accepts 6,144 without white space (10,240 in Identity Center); split the request.`
    });
    return concluded([], findings, input);
  }
  const read = readJson(text);
  if (!read.ok) {
    for (const { path, line, message } of read.problems) {
      collect({ code: "json", severity: "error", path, ...line === void 0 ? {} : { line }, message });
    }
    return concluded([], findings, input);
  }
  const report = (finding) => {
    collect({ ...finding, line: read.value.lineOf(finding.path) });
  };
  const statements = judge(read.value, { ...input, report });
  return concluded(statements, findings, input);
}
var LONGEST_TEXT = 131072;
var dense = (text) => text.replace(/\s+/g, "").length;
var LONGEST_DENSE = 20480;
function judge(json, input) {
  const { envelope, settings, report, catalog } = input;
  const judging = {
    ...input,
    exceptions: exceptionsAt(settings.exceptions, input.at, envelope?.account.name)
  };
  checkCharacters(json.value, report);
  const read = readStatements(json.value, report);
  const statements = read.map((each) => ({
    ...each,
    expanded: checkActions(each, judging)
  }));
  const implied = askedResources(judging);
  for (const statement of statements) {
    checkConditions(statement, judging);
    if (statement.effect === "Deny") continue;
    checkResources(statement, implied, judging);
    checkPassRole(statement, judging);
    checkSensitive(statement, judging);
  }
  if (read.length > 0 && !read.some((each) => each.effect === "Allow")) {
    report({
      code: "no-allow",
      severity: "error",
      path: "Statement",
      message: "Nothing is allowed, so there is nothing to grant."
    });
  }
  checkEscalation(statements, holdingOf(input.held ?? [], catalog, input.at), judging);
  checkSize(documentOf(read), input.backend ?? "iam", report);
  return statements;
}
var FOREIGN = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]/u;
function checkCharacters(value, report, at = []) {
  const check = (text) => {
    const found = FOREIGN.exec(text)?.[0];
    if (found === void 0) return;
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    report({
      code: "characters",
      severity: "error",
      path: jsonPath(at),
      message: `U+${code} is a character that IAM does not accept, or that nobody can see or tell from another. Write the text anew.`
    });
  };
  if (typeof value === "string") check(value);
  else if (Array.isArray(value))
    value.forEach((each, index) => {
      checkCharacters(each, report, [...at, index]);
    });
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      check(key);
      checkCharacters(each, report, [...at, key]);
    }
  }
}
function documentOf(statements) {
  const sorted = (list) => sortedSet(list.map(({ text }) => text));
  return {
    Version: "2012-10-17",
    Statement: statements.map((each) => {
      const condition = {};
      for (const { operator, key, values } of each.conditions) {
        condition[operator] = { ...condition[operator], [key]: values };
      }
      return {
        ...each.sid === void 0 ? {} : { Sid: each.sid },
        Effect: each.effect,
        Action: sorted(each.actions),
        Resource: sorted(each.resources),
        ...each.conditions.length === 0 ? {} : { Condition: condition }
      };
    })
  };
}
var ORDER = ["error", "approval", "warning"];
function concluded(statements, findings, { settings }) {
  const sorted = [...findings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
  );
  const { risk, reasons } = riskOf(statements, sorted);
  const refused = sorted.some(({ severity }) => severity === "error");
  const second = sorted.some(({ severity }) => severity === "approval");
  return {
    decision: refused ? "refuse" : "pass",
    risk,
    riskReasons: reasons,
    findings: sorted,
    requiredApprovals: second ? settings.second_approval : 1,
    ...refused ? {} : { document: documentOf(statements) }
  };
}

export {
  checkPolicy
};
