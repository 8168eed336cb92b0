import {
  invalid,
  jsonPath,
  readJson,
  serialise,
  valid
} from "./chunk-KSNUDT27.js";

// src/policy/document/read-policy.ts
function readAnyPolicy(text) {
  const read = readJson(text);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  if (!isObject(value)) {
    const message = "A policy is a JSON object with Version and Statement.";
    return invalid({ code: "policy-shape", path: "", message, line: 1 });
  }
  return valid({ value, lineOf });
}
function readPolicy(text) {
  const read = readAnyPolicy(text);
  if (!read.ok) return read;
  const document = readDocument(read.value.value);
  if (!document.ok) {
    return {
      ok: false,
      problems: document.problems.map((one) => ({ ...one, line: read.value.lineOf(one.path) }))
    };
  }
  const canonical = serialise(document.value);
  if (canonical !== text) {
    const line = firstDifference(canonical, text);
    const message = `The file is not written the canonical way; line ${line} is the first that differs. Policy files are generated: ask for a new draft rather than editing them.`;
    return invalid({ code: "policy-not-canonical", path: "", message, line });
  }
  return document;
}
function readDocument(value) {
  const reader = new DocumentReader();
  const document = reader.document(value);
  return reader.problems.length > 0 || document === void 0 ? { ok: false, problems: reader.problems } : valid(document);
}
var VISIBLE = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]*$/;
var ACTION = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/;
var RESOURCE = /^(?:\*|arn:.+)$/;
var ALLOW_ELEMENTS = ["Sid", "Effect", "Action", "Resource", "Condition"];
var DENY_ELEMENTS = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
var present = (element, texts) => (
  // A computed key widens to string; there is one, and it is the element.
  texts && { [element]: texts }
);
var DocumentReader = class {
  problems = [];
  document(value) {
    if (!isObject(value)) {
      this.#report([], "A policy is a JSON object with Version and Statement.");
      return void 0;
    }
    this.#onlyKeys(value, [], ["Version", "Statement"]);
    if (value["Version"] !== "2012-10-17") this.#report(["Version"], 'Version is "2012-10-17".');
    const listed = value["Statement"];
    if (!isList(listed) || listed.length === 0) {
      this.#report(["Statement"], "Statement is a list of at least one statement.");
      return void 0;
    }
    const sids = /* @__PURE__ */ new Set();
    const Statement = listed.flatMap(
      (item, index) => this.#statement(item, ["Statement", index], sids) ?? []
    );
    return { Version: "2012-10-17", Statement };
  }
  #statement(value, path, sids) {
    if (!isObject(value)) {
      this.#report(path, "A statement is a JSON object.");
      return void 0;
    }
    const elements = value["Effect"] === "Deny" ? DENY_ELEMENTS : ALLOW_ELEMENTS;
    this.#onlyKeys(value, path, elements);
    const { Sid, Effect } = value;
    if (Sid !== void 0) {
      if (typeof Sid !== "string" || !/^[A-Za-z0-9]{1,64}$/.test(Sid)) {
        this.#report([...path, "Sid"], "A Sid consists of letters and digits, at most 64.");
      } else if (sids.has(Sid)) {
        this.#report([...path, "Sid"], `The Sid ${Sid} is given twice.`);
      } else sids.add(Sid);
    }
    if (Effect !== "Allow" && Effect !== "Deny") {
      this.#report([...path, "Effect"], 'Effect is "Allow" or "Deny", in this case.');
      return void 0;
    }
    const Condition = this.#condition(value["Condition"], [...path, "Condition"]);
    const common = {
      ...typeof Sid === "string" ? { Sid } : {},
      ...Condition === void 0 ? {} : { Condition }
    };
    if (Effect === "Allow") {
      const Action = this.#actions(value, "Action", path);
      const Resource = this.#resources(value, "Resource", path);
      return Action && Resource && { ...common, Effect, Action, Resource };
    }
    const actions = this.#either(value, path, "Action");
    const resources = this.#either(value, path, "Resource");
    const what = actions === "NotAction" ? present("NotAction", this.#actions(value, actions, path)) : present("Action", this.#actions(value, "Action", path));
    const where = resources === "NotResource" ? present("NotResource", this.#resources(value, resources, path)) : present("Resource", this.#resources(value, "Resource", path));
    return what && where && { ...common, Effect, ...what, ...where };
  }
  /** Which of the two elements a Deny has; having both says two things. */
  #either(value, path, element) {
    const not = `Not${element}`;
    if (value[not] === void 0) return element;
    if (value[element] !== void 0) this.#report(path, `A statement has either ${element} or ${not}.`);
    return not;
  }
  #actions(value, element, path) {
    return this.#texts(
      value[element],
      [...path, element],
      (text) => text === "*" || ACTION.test(text) ? void 0 : "is not an action: write service:Action"
    );
  }
  #resources(value, element, path) {
    return this.#texts(
      value[element],
      [...path, element],
      (text) => RESOURCE.test(text) ? void 0 : "is not a resource: write an ARN, or *"
    );
  }
  #condition(block, path) {
    if (block === void 0) return void 0;
    if (!isObject(block) || Object.keys(block).length === 0) {
      this.#report(path, "Condition has at least one operator with a key and a list of values.");
      return void 0;
    }
    const operators = {};
    for (const [operator, keys] of Object.entries(block)) {
      const at = [...path, operator];
      if (!isObject(keys) || Object.keys(keys).length === 0) {
        this.#report(at, "A condition operator has at least one key with a list of values.");
        continue;
      }
      const values = {};
      for (const [key, list] of Object.entries(keys)) {
        const texts = this.#texts(list, [...at, key], () => void 0);
        if (texts !== void 0) values[key] = texts;
        if (!VISIBLE.test(key)) this.#report([...at, key], "The key holds a character that nobody can see.");
      }
      operators[operator] = values;
    }
    return operators;
  }
  #texts(value, path, fault) {
    if (!isList(value) || value.length === 0) {
      this.#report(path, "This is a list of texts with at least one entry.");
      return void 0;
    }
    return value.flatMap((item, at) => {
      if (typeof item !== "string") {
        this.#report([...path, at], "This is a text in double quotes.");
        return [];
      }
      if (!VISIBLE.test(item)) {
        this.#report([...path, at], "This holds a character that IAM does not take or that nobody can see.");
      }
      const what = fault(item);
      if (what !== void 0) this.#report([...path, at], `${JSON.stringify(item.slice(0, 200))} ${what}.`);
      return [item];
    });
  }
  #onlyKeys(object, path, known) {
    for (const key of Object.keys(object)) {
      if (known.includes(key)) continue;
      this.#report(
        [...path, key],
        `A granted policy has no ${key}; it has ${known.join(", ")} and nothing else.`
      );
    }
  }
  #report(path, message) {
    this.problems.push({ code: "policy-shape", path: jsonPath(path), message });
  }
};
var isList = (value) => Array.isArray(value);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function firstDifference(a, b) {
  const [x, y] = [a.split("\n"), b.split("\n")];
  const at = x.findIndex((line, index) => line !== y[index]);
  return at < 0 ? x.length : at + 1;
}

export {
  readAnyPolicy,
  readPolicy
};
