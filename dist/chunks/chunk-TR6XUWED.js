import {
  datesOfItsOwn,
  stampedSize
} from "./chunk-K42RRKWT.js";
import {
  askedResources,
  checkActions,
  checkConditions,
  checkDeniedAllows,
  checkDeniedResources,
  checkEscalation,
  checkNeededTypes,
  checkPassRole,
  checkResources,
  checkSensitive,
  exceptionsAt,
  holdingOf,
  isRuleCode,
  readStatements,
  riskOf
} from "./chunk-DAROUHPW.js";
import {
  compilePolicy,
  jsonPath,
  readJson,
  sortedSet
} from "./chunk-KSNUDT27.js";

// src/policy/guardrails/grammar-rules.ts
function checkGrammar(document, text, found, report) {
  const compiled = compilePolicy(document);
  const problems = compiled.ok ? compiled.value.problems : compiled.problems;
  if (problems.length === 0 && !MAY_NAME_TIME.test(text)) return;
  const said = found.filter(({ severity }) => severity === "error").map(({ path }) => path);
  for (const { code, path, message } of problems) {
    if (said.some((each) => within(path, each) || within(each, path))) continue;
    report({ code: isRuleCode(code) ? code : "structure", severity: "error", path, message });
  }
  for (const { path, message } of datesOfItsOwn(document)) {
    if (!said.includes(path)) report({ code: "condition-date", severity: "error", path, message });
  }
}
var MAY_NAME_TIME = /t\s*i\s*m\s*e|\\/i;
var within = (inner, outer) => inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

// src/policy/guardrails/size-rules.ts
var LIMITS = { iam: 6144, "identity-center": 10240 };
var isFarBelow = (text, statements, backend) => 2 * text.length + MOST_ADDED * (statements + 1) <= LIMITS[backend];
var MOST_ADDED = 256;
function checkSize(document, backend, report, begins = false) {
  const size = stampedSize(document, begins);
  const limit = LIMITS[backend];
  if (size <= limit) return;
  report({
    code: "policy-size",
    severity: "error",
    path: "",
    message: `With its ${begins ? "beginning and its " : ""}end written into each Allow the policy has ${size} characters without white space; AWS accepts ${limit}. Name fewer actions or resources, or split the request.`
  });
}

// src/policy/guardrails/check-policy.ts
function checkPolicy(text, input) {
  const findings = [];
  const said = /* @__PURE__ */ new Map();
  const collect = (finding) => {
    const here = said.get(finding.path);
    if (here?.some(({ code, message }) => code === finding.code && message === finding.message)) return;
    if (here === void 0) said.set(finding.path, [finding]);
    else here.push(finding);
    findings.push(finding);
  };
  if (text.length > LONGEST_TEXT || text.length > LONGEST_DENSE && dense(text) > LONGEST_DENSE) {
    collect({
      code: "too-large",
      severity: "error",
      path: "",
      message: `The text has ${text.length} characters. AWS accepts 6,144 without white space (10,240 in Identity Center); split the request.`
    });
    return concluded([], findings, input, () => NOTHING);
  }
  const read = readJson(text);
  if (!read.ok) {
    for (const { path, line, message } of read.problems) {
      collect({ code: "json", severity: "error", path, ...line === void 0 ? {} : { line }, message });
    }
    return concluded([], findings, input, () => NOTHING);
  }
  const report = (finding) => {
    collect({ ...finding, line: read.value.lineOf(finding.path) });
  };
  if (!PLAIN.test(text)) checkCharacters(read.value.value, report);
  const { statements, document } = judge(read.value, text, { ...input, report, found: () => findings });
  return concluded(statements, findings, input, document);
}
var LONGEST_TEXT = 131072;
var dense = (text) => text.replace(/\s+/g, "").length;
var LONGEST_DENSE = 20480;
function judge(json, text, input) {
  const { envelope, settings, report, catalog } = input;
  const judging = {
    ...input,
    exceptions: exceptionsAt(settings.exceptions, input.at, envelope?.account.name)
  };
  const read = readStatements(json.value, report);
  const statements = read.map((each) => ({
    ...each,
    expanded: checkActions(each, judging)
  }));
  const implied = askedResources(judging);
  for (const statement of statements) {
    checkConditions(statement, judging);
    if (statement.effect === "Deny") {
      checkDeniedResources(statement, judging);
      continue;
    }
    checkResources(statement, implied, judging);
    checkPassRole(statement, judging);
    checkSensitive(statement, judging);
  }
  checkNeededTypes(statements, judging);
  checkDeniedAllows(statements, judging);
  if (read.length > 0 && !read.some((each) => each.effect === "Allow")) {
    report({
      code: "no-allow",
      severity: "error",
      path: "Statement",
      message: "Nothing is allowed, so there is nothing to grant."
    });
  }
  checkEscalation(statements, holdingOf(input.held ?? [], catalog, input.at), judging);
  let made;
  const document = () => made ??= documentOf(read);
  const backend = input.backend ?? "iam";
  if (!isFarBelow(text, read.length, backend)) checkSize(document(), backend, report, input.begins);
  checkGrammar(json.value, text, input.found(), report);
  return { statements, document };
}
var NOTHING = { Version: "2012-10-17", Statement: [] };
var FOREIGN = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]/u;
var PLAIN = /^[\n\r\t\u0020-\u005B\u005D-\u007E\u00A1-\u00AC\u00AE-\u00FF]*$/;
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
var lowerPrefix = (action) => {
  const colon = action.indexOf(":");
  return action.slice(0, Math.max(0, colon)).toLowerCase() + action.slice(Math.max(0, colon));
};
function documentOf(statements) {
  const sorted = (list) => sortedSet(list.map(({ text }) => text));
  const actions = (list) => sortedSet(list.map(({ text }) => /^\*+$/.test(text) ? "*" : lowerPrefix(text)));
  return {
    Version: "2012-10-17",
    Statement: statements.map((each) => {
      const condition = {};
      for (const { operator, key, values } of each.conditions) {
        condition[operator] = { ...condition[operator], [key]: values };
      }
      const common = {
        ...each.sid === void 0 ? {} : { Sid: each.sid },
        ...each.conditions.length === 0 ? {} : { Condition: condition }
      };
      if (each.effect === "Allow") {
        return {
          ...common,
          Effect: "Allow",
          Action: actions(each.actions),
          Resource: sorted(each.resources)
        };
      }
      return {
        ...common,
        Effect: "Deny",
        ...each.notActions ? { NotAction: actions(each.notActions) } : { Action: actions(each.actions) },
        ...each.notResources ? { NotResource: sorted(each.notResources) } : { Resource: sorted(each.resources) }
      };
    })
  };
}
var ORDER = ["error", "approval", "warning"];
function concluded(statements, findings, { settings, catalog }, document) {
  const sorted = [...findings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
  );
  const { risk, reasons } = riskOf(statements, sorted, catalog);
  const refused = sorted.some(({ severity }) => severity === "error");
  const second = sorted.some(({ severity }) => severity === "approval");
  const result = {
    decision: refused ? "refuse" : "pass",
    risk,
    riskReasons: reasons,
    findings: sorted,
    requiredApprovals: second ? settings.second_approval : 1
  };
  return refused ? result : {
    ...result,
    get document() {
      return document();
    }
  };
}

export {
  checkPolicy
};
