import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareDecimals,
  compareMoments,
  readDecimal,
  readMoment
} from "./chunk-H5SL6L5Z.js";
import {
  actionPattern,
  arnGlob,
  hasVariables,
  isResourcePattern,
  matchesCompiledAction,
  readPlain,
  readTemplate,
  resolveTemplate
} from "./chunk-JBV3PYQV.js";
import {
  literal,
  matchGlob
} from "./chunk-HZCZN6RS.js";
import {
  jsonPath
} from "./chunk-WIAUJLY6.js";
import {
  invalid,
  valid
} from "./chunk-YG7EKQCF.js";

// src/policy/condition/ip-range.ts
function readIpRange(text2) {
  const slash = text2.indexOf("/");
  const bytes = readAddress(slash < 0 ? text2 : text2.slice(0, slash));
  if (bytes === void 0) return void 0;
  const bits = bytes.length * 8;
  if (slash < 0) return { bytes, prefix: bits };
  const digits = text2.slice(slash + 1);
  const prefix = /^\d{1,3}$/.test(digits) ? Number(digits) : -1;
  return prefix >= 0 && prefix <= bits ? { bytes, prefix } : void 0;
}
function rangeContains(outer, inner) {
  if (outer.bytes.length !== inner.bytes.length || inner.prefix < outer.prefix) return false;
  return outer.bytes.every((byte, at) => {
    const bits = Math.min(8, Math.max(0, outer.prefix - at * 8));
    const mask = 255 << 8 - bits & 255;
    return (byte & mask) === ((inner.bytes[at] ?? 0) & mask);
  });
}
var readAddress = (text2) => text2.includes(":") ? readIpv6(text2) : readIpv4(text2);
function readIpv4(text2) {
  const parts = text2.split(".");
  if (parts.length !== 4) return void 0;
  const bytes = parts.map((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256);
  return bytes.every((byte) => byte < 256) ? bytes : void 0;
}
function readIpv6(text2) {
  const halves = text2.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = [readGroups(halves[0] ?? "", halves.length === 1), readGroups(halves[1] ?? "", true)];
  if (head === void 0 || tail === void 0) return void 0;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 2) return void 0;
  return [...head, ...new Array(missing).fill(0), ...tail];
}
function readGroups(text2, atEnd) {
  if (text2 === "") return [];
  const bytes = [];
  const groups = text2.split(":");
  for (const [at, group] of groups.entries()) {
    const ipv4 = atEnd && at === groups.length - 1 && group.includes(".") ? readIpv4(group) : void 0;
    if (ipv4 !== void 0) bytes.push(...ipv4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const number = Number.parseInt(group, 16);
      bytes.push(number >> 8, number & 255);
    } else return void 0;
  }
  return bytes;
}

// src/policy/condition/operators.ts
function text(wildcards, compare) {
  return (want, variables) => {
    const template = variables ? readTemplate(want, wildcards) : readPlain(want, wildcards);
    if (template === void 0) return void 0;
    const fixed = hasVariables(template) ? void 0 : resolveTemplate(template, () => void 0);
    return (have, context) => {
      const glob = fixed ?? resolveTemplate(template, (key) => context.valueOf(key));
      return glob !== void 0 && compare(glob, have);
    };
  };
}
var plainText = (glob) => glob.map(String).join("");
var same = text(false, (want, have) => plainText(want) === have);
var sameIgnoringCase = text(false, (want, have) => plainText(want).toLowerCase() === have.toLowerCase());
var like = text(true, matchGlob);
var arnLike = text(true, (want, have) => {
  const [pattern, arn] = [arnFields(want), arnFields(literal(have))];
  return pattern?.length === 6 && arn?.length === 6 && pattern.every((field, at) => matchGlob(field, plainText(arn[at] ?? [])));
});
function arnFields(glob) {
  const fields = [];
  let from = 0;
  glob.forEach((token, at) => {
    if (token !== ":" || fields.length === 5) return;
    fields.push(glob.slice(from, at));
    from = at + 1;
  });
  return [...fields, glob.slice(from)];
}
function ordered(read, compare, holds) {
  return (want) => {
    const limit = read(want);
    if (limit === void 0) return void 0;
    return (have) => {
      const value = read(have);
      return value === void 0 ? void 0 : holds(compare(value, limit));
    };
  };
}
var numeric = (holds) => ordered(readDecimal, compareDecimals, holds);
var date = (holds) => ordered(readMoment, compareMoments, holds);
var equal = (order) => order === 0;
var less = (order) => order < 0;
var atMost = (order) => order <= 0;
var greater = (order) => order > 0;
var atLeast = (order) => order >= 0;
var readBoolean = (value) => ({ true: true, false: false })[value.toLowerCase()];
var bool = (want, variables) => {
  if (readBoolean(want) === void 0 && !(variables && want.includes("${"))) return void 0;
  const template = variables ? readTemplate(want, false) : readPlain(want, false);
  if (template === void 0) return void 0;
  return (have, context) => {
    const value = readBoolean(have);
    const resolved = resolveTemplate(template, (key) => context.valueOf(key));
    if (resolved === void 0) return false;
    const expected = readBoolean(plainText(resolved));
    return value === void 0 || expected === void 0 ? void 0 : value === expected;
  };
};
var ipAddress = (want) => {
  const range = readIpRange(want);
  if (range === void 0) return void 0;
  return (have) => {
    const address = readIpRange(have);
    return address === void 0 ? void 0 : rangeContains(range, address);
  };
};
var binary = (want) => {
  const bytes = readBase64(want);
  if (bytes === void 0) return void 0;
  return (have) => {
    const value = readBase64(have);
    return value === void 0 ? void 0 : value === bytes;
  };
};
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
var readBase64 = (text2) => BASE64.test(text2) ? atob(text2) : void 0;
var is = (read) => ({ negated: false, read });
var isNot = (read) => ({ negated: true, read });
var OPERATORS = /* @__PURE__ */ new Map([
  ["StringEquals", is(same)],
  ["StringNotEquals", isNot(same)],
  ["StringEqualsIgnoreCase", is(sameIgnoringCase)],
  ["StringNotEqualsIgnoreCase", isNot(sameIgnoringCase)],
  ["StringLike", is(like)],
  ["StringNotLike", isNot(like)],
  ["NumericEquals", is(numeric(equal))],
  ["NumericNotEquals", isNot(numeric(equal))],
  ["NumericLessThan", is(numeric(less))],
  ["NumericLessThanEquals", is(numeric(atMost))],
  ["NumericGreaterThan", is(numeric(greater))],
  ["NumericGreaterThanEquals", is(numeric(atLeast))],
  ["DateEquals", is(date(equal))],
  ["DateNotEquals", isNot(date(equal))],
  ["DateLessThan", is(date(less))],
  ["DateLessThanEquals", is(date(atMost))],
  ["DateGreaterThan", is(date(greater))],
  ["DateGreaterThanEquals", is(date(atLeast))],
  ["Bool", is(bool)],
  ["BinaryEquals", is(binary)],
  ["IpAddress", is(ipAddress)],
  ["NotIpAddress", isNot(ipAddress)],
  ["ArnEquals", is(arnLike)],
  ["ArnNotEquals", isNot(arnLike)],
  ["ArnLike", is(arnLike)],
  ["ArnNotLike", isNot(arnLike)]
]);

// src/policy/condition/verdict.ts
function allOf(items, judge) {
  let all = true;
  for (const item of items) {
    const one = judge(item);
    if (one === false) return false;
    if (one === void 0) all = void 0;
  }
  return all;
}
function anyOf(items, judge) {
  let any = false;
  for (const item of items) {
    const one = judge(item);
    if (one === true) return true;
    if (one === void 0) any = void 0;
  }
  return any;
}
var not = (verdict) => verdict === void 0 ? void 0 : !verdict;

// src/policy/condition/condition.ts
var NAME = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;
function readOperator(name) {
  const found = NAME.exec(name);
  const base = found?.[2];
  if (found === null || base === void 0) return void 0;
  const set = found[1] === "ForAllValues" || found[1] === "ForAnyValue" ? found[1] : void 0;
  const ifExists = found[3] !== void 0;
  if (base === "Null") return ifExists || set !== void 0 ? void 0 : { set, base, ifExists };
  return OPERATORS.has(base) ? { set, base, ifExists } : void 0;
}
function compileCondition(operator, key, values, variables) {
  if (values.length === 0) return void 0;
  if (operator.base === "Null") return compileNull(key, values);
  const known = OPERATORS.get(operator.base);
  if (known === void 0) return void 0;
  const comparisons = [];
  for (const value of values) {
    const comparison = known.read(value, variables);
    if (comparison === void 0) return void 0;
    comparisons.push(comparison);
  }
  const fits = (have, context) => {
    const any = anyOf(comparisons, (comparison) => comparison(have, context));
    return known.negated ? not(any) : any;
  };
  return (context) => {
    const present = context.valuesOf(key);
    switch (operator.set) {
      // "…also returns true if there are no context keys in the request, or if the context key value resolves to a null
      // dataset, such as an empty string."
      case "ForAllValues":
        return allOf(dataset(present), (have) => fits(have, context));
      // The set operator comes first: IfExists changes nothing, and an absent key satisfies no ForAnyValue.
      case "ForAnyValue":
        return anyOf(dataset(present), (have) => fits(have, context));
      case void 0:
        if (present === void 0) return operator.ifExists || known.negated;
        return known.negated ? allOf(present, (have) => fits(have, context)) : anyOf(present, (have) => fits(have, context));
    }
  };
}
var dataset = (values) => values?.some((value) => value !== "") === true ? values : [];
function compileNull(key, values) {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === "true" || value === "false")) return void 0;
  return (context) => {
    const absent = String(context.valuesOf(key) === void 0);
    return wanted.some((value) => value === absent);
  };
}

// src/policy/compile.ts
function compilePolicy(document, kind = "identity") {
  if (!isObject(document))
    return invalid(problem([], "A policy is a JSON object with Version and Statement."));
  const version = own(document, "Version") ?? "2008-10-17";
  if (version !== "2012-10-17" && version !== "2008-10-17") {
    return invalid(
      problem(["Version"], 'The version of the policy language is "2012-10-17" (or "2008-10-17").')
    );
  }
  const listed = own(document, "Statement");
  const statements = Array.isArray(listed) ? listed : listed === void 0 ? [] : [listed];
  if (statements.length === 0) return invalid(problem(["Statement"], "The policy has no statement."));
  const compiler = new Compiler(version === "2012-10-17", kind);
  for (const key of Object.keys(document)) {
    if (!["Version", "Id", "Statement"].includes(key)) compiler.report([key], `IAM knows no element ${key}.`);
  }
  const compiled = statements.flatMap((statement, index) => {
    const path = Array.isArray(listed) ? ["Statement", index] : ["Statement"];
    if (isObject(statement)) return compiler.statement(statement, index, path);
    compiler.report(path, "A statement is a JSON object.");
    return [];
  });
  return valid({ statements: compiled, problems: compiler.problems });
}
var ELEMENTS = [
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
];
var undecided = () => void 0;
var Compiler = class {
  problems = [];
  #variables;
  #kind;
  constructor(variables, kind) {
    this.#variables = variables;
    this.#kind = kind;
  }
  report(path, message) {
    this.problems.push(problem(path, message));
  }
  statement(statement, index, path) {
    const effect = own(statement, "Effect");
    if (effect !== "Allow" && effect !== "Deny") {
      this.report([...path, "Effect"], 'Effect is "Allow" or "Deny", in this case.');
      if (typeof effect !== "string" || effect.toLowerCase() !== "deny") return [];
    }
    const judges = [
      this.#elements(statement, path),
      this.#actions(statement, path),
      this.#resources(statement, path),
      ...this.#conditions(own(statement, "Condition"), [...path, "Condition"])
    ];
    const sid = own(statement, "Sid");
    const principal = own(statement, "Principal");
    return [
      {
        index,
        ...typeof sid === "string" ? { sid } : {},
        effect: effect === "Allow" ? "Allow" : "Deny",
        applies: (action, resource, context) => {
          let all = true;
          for (const judge of judges) {
            const one = judge(action, resource, context);
            if (one === false) return false;
            if (one === void 0) all = void 0;
          }
          return all;
        },
        ...principal === void 0 ? {} : { principal }
      }
    ];
  }
  /** What stands in a statement and should not. */
  #elements(statement, path) {
    const before = this.problems.length;
    for (const key of Object.keys(statement)) {
      if (!ELEMENTS.some((element) => element === key))
        this.report([...path, key], `IAM knows no element ${key}.`);
    }
    const hasPrincipal = own(statement, "Principal") !== void 0;
    if (this.#kind === "identity" && hasPrincipal) {
      this.report(
        [...path, "Principal"],
        "An identity policy has no Principal: it applies to whom it is attached to."
      );
    }
    if (this.#kind === "trust" && !hasPrincipal) {
      this.report(path, "A statement of a trust policy names its Principal.");
    }
    return this.problems.length === before ? () => true : undecided;
  }
  #actions(statement, path) {
    const found = this.#either(statement, path, "Action", "NotAction");
    if (found === void 0) return undecided;
    const patterns = found.values.map((value, at) => {
      const pattern = actionPattern(value);
      if (pattern === void 0) {
        this.report(
          [...found.path, at],
          `${JSON.stringify(value)} is no action. Write service:Action, or *.`
        );
      }
      return pattern;
    });
    const matches = (action) => anyOf(
      patterns,
      (pattern) => pattern === void 0 ? void 0 : matchesCompiledAction(pattern, action)
    );
    return found.negated ? (action) => not(matches(action)) : matches;
  }
  #resources(statement, path) {
    if (this.#kind === "trust") return () => true;
    const found = this.#either(statement, path, "Resource", "NotResource");
    if (found === void 0) return undecided;
    const matchers = found.values.map(
      (value, at) => this.#resource(value, [...found.path, at], found.negated)
    );
    const matches = (_action, resource, context) => anyOf(matchers, (matcher) => matcher(resource, context));
    return found.negated ? (...request) => not(matches(...request)) : matches;
  }
  #resource(value, path, negated) {
    const template = this.#variables ? readTemplate(value, true) : readPlain(value, true);
    if (template === void 0 || !isResourcePattern(value)) {
      this.report(path, `${JSON.stringify(value)} is no resource. Write an ARN, or *.`);
      return undecided;
    }
    const fixed = hasVariables(template) ? void 0 : resolveTemplate(template, undecided);
    if (fixed !== void 0) {
      const glob = arnGlob(fixed, "spanning");
      return (resource) => matchGlob(glob, resource);
    }
    return (resource, context) => {
      const glob = resolveTemplate(template, (key) => context.valueOf(key));
      if (glob === void 0) return negated ? void 0 : false;
      return matchGlob(arnGlob(glob, "spanning"), resource);
    };
  }
  /** The one of two elements that is there, as a list of texts. */
  #either(statement, path, plain, negated) {
    const [yes, no] = [own(statement, plain), own(statement, negated)];
    if (yes === void 0 === (no === void 0)) {
      this.report(path, `A statement has either ${plain} or ${negated}.`);
      return void 0;
    }
    const name = yes === void 0 ? negated : plain;
    const values = textsOf(yes ?? no);
    if (values === void 0 || values.length === 0) {
      this.report([...path, name], `${name} is a text, or a list of texts that is not empty.`);
      return void 0;
    }
    return { values, path: [...path, name], negated: yes === void 0 };
  }
  #conditions(block, path) {
    if (block === void 0) return [];
    if (!isObject(block)) {
      this.report(path, "Condition is an object: operator, key, values.");
      return [undecided];
    }
    return Object.entries(block).flatMap(([name, keys]) => {
      const operator = readOperator(name);
      if (operator === void 0 || !isObject(keys)) {
        const what = operator === void 0 ? "IAM knows no such condition operator." : "An operator has keys below it.";
        this.report([...path, name], what);
        return [undecided];
      }
      return Object.entries(keys).map(([key, given]) => {
        const values = valuesOf(given);
        const condition = values && compileCondition(operator, key, values, this.#variables);
        if (condition === void 0) {
          this.report([...path, name, key], `${name} cannot be compared with ${shown(given)}.`);
          return undecided;
        }
        return (_action, _resource, context) => condition(context);
      });
    });
  }
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function own(object, key) {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}
function textsOf(value) {
  const list = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === "string") ? list : void 0;
}
function valuesOf(value) {
  const list = Array.isArray(value) ? value : [value];
  const texts = list.map(
    (item) => typeof item === "string" ? item : typeof item === "boolean" || typeof item === "number" ? String(item) : void 0
  );
  return texts.every((item) => item !== void 0) ? texts : void 0;
}
function shown(value) {
  const text2 = JSON.stringify(value);
  return text2 === void 0 ? "nothing" : text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
}
function problem(path, message) {
  return { code: "policy-malformed", path: jsonPath(path), message };
}

export {
  compilePolicy
};
