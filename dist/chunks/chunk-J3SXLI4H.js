import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  groundDraft,
  scopeOf
} from "./chunk-4IWC5CJD.js";
import {
  LEFT_OUT_BECAUSE,
  arnParts,
  levelWithin,
  traitsOf,
  usedOnStar
} from "./chunk-JWJBYY2F.js";

// src/drafting/builder.ts
function build(picks, task, catalog) {
  const scope = scopeOf(task.resources, catalog);
  const omitted = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const pick of picks) {
    const judged = judge(pick, task, scope, catalog);
    if ("code" in judged) {
      omitted.push(judged);
      continue;
    }
    const known = indexes.get(judged.id) ?? { action: judged, from: /* @__PURE__ */ new Set() };
    for (const index of pick.resources) known.from.add(index);
    indexes.set(judged.id, known);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { action, from } of indexes.values()) {
    for (const target of targetsOf(action, from, scope, task)) {
      const key = JSON.stringify([target.limited, target.resources, target.condition ?? null]);
      const group = groups.get(key) ?? { ...target, actions: [] };
      group.actions.push(action);
      groups.set(key, group);
    }
  }
  return {
    document: { Version: "2012-10-17", Statement: statements([...groups.values()], catalog) },
    omitted
  };
}
function judge(pick, task, scope, catalog) {
  const action = catalog.action(pick.action);
  const omit = (code, message) => ({
    action: pick.action,
    code,
    message
  });
  if (!action) return omit("action-unknown", "AWS documents no such action.");
  if (!task.services.includes(action.service) || !Object.hasOwn(task.access, action.service)) {
    return omit("service-not-requested", `The request does not name the service ${action.service}.`);
  }
  const asked2 = task.access[action.service];
  if (asked2 === void 0 || !levelWithin(action.level, asked2)) {
    return omit(
      "level-too-high",
      `It is at level ${action.level}; the request asks for ${asked2 ?? "nothing"}.`
    );
  }
  const from = new Set(pick.resources);
  if (!isForAccount(action, task) && !scope.accepted(action).some((resource) => from.has(resource.from))) {
    return omit("no-resource", "None of the resources it was picked for is of a type that it accepts.");
  }
  return action;
}
var isForAccount = (action, { resources }) => usedOnStar(action) || resources.length === 0 && (action.level === "List" || action.level === "Read" || action.resourceTypes.every(({ required }) => !required));
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sorted = (values) => [...new Set(values)].sort(ascending);
function targetsOf(action, from, scope, task) {
  if (isForAccount(action, task)) return [{ limited: false, resources: ["*"] }];
  const picked = scope.accepted(action).filter((resource) => from.has(resource.from));
  const accepted = narrowest(action, picked, scope, task);
  const free = withoutCondition(accepted);
  const targets = free.length > 0 ? [{ limited: true, resources: free }] : [];
  const conditions = /* @__PURE__ */ new Map();
  for (const { arn, condition } of accepted) {
    if (condition && !free.includes(arn)) conditions.set(arn, [...conditions.get(arn) ?? [], condition]);
  }
  for (const [arn, all] of conditions) {
    for (const condition of merged(all)) targets.push({ limited: true, resources: [arn], condition });
  }
  return targets;
}
function narrowest(action, accepted, scope, { resources }) {
  const isNamed = ({ arn, from, condition }) => condition === void 0 && resources[from] === arn;
  const typesOf = ({ arn }) => scope.types(action.service, /* @__PURE__ */ new Set([arn])).filter((type) => action.resourceTypes.some(({ name }) => name === type));
  const named = new Set(accepted.filter(isNamed).flatMap(typesOf));
  return accepted.filter(
    (resource) => isNamed(resource) || !typesOf(resource).some((type) => named.has(type))
  );
}
function withoutCondition(accepted) {
  const arns = accepted.flatMap(({ arn, condition }) => condition ? [] : [arn]);
  return arns.includes("*") ? ["*"] : sorted(arns);
}
function merged(conditions) {
  const values = /* @__PURE__ */ new Map();
  const apart = [];
  for (const condition of conditions) {
    const operators = Object.entries(condition);
    const [operator, keys] = operators[0] ?? ["", {}];
    const [key, found] = Object.entries(keys)[0] ?? ["", []];
    if (operators.length !== 1 || Object.keys(keys).length !== 1) {
      apart.push(condition);
      continue;
    }
    const name = `${operator} ${key}`;
    const known = values.get(name) ?? { operator, key, values: /* @__PURE__ */ new Set() };
    for (const value of found) known.values.add(value);
    values.set(name, known);
  }
  return [
    ...[...values.values()].map(({ operator, key, values: all }) => ({ [operator]: { [key]: sorted(all) } })),
    ...apart
  ];
}
function statements(groups, catalog) {
  const named = groups.map((group) => ({ group, name: sidOf(group, catalog) }));
  named.sort(
    (a, b) => Number(b.group.limited) - Number(a.group.limited) || ascending(a.name, b.name) || ascending(a.group.resources.join(), b.group.resources.join()) || ascending(JSON.stringify(a.group.condition), JSON.stringify(b.group.condition))
  );
  const used = /* @__PURE__ */ new Map();
  return named.map(({ group, name }) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return {
      Sid: count === 1 ? name : `${name}${count}`,
      Effect: "Allow",
      Action: sorted(group.actions.map(({ id }) => id)),
      Resource: group.resources,
      ...group.condition ? { Condition: group.condition } : {}
    };
  });
}
var LEVELS = ["List", "Read", "Write", "Tagging", "Permissions"];
var pascal = (text) => text.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
function sidOf({ actions, resources, limited }, catalog) {
  const services = sorted(actions.map(({ service }) => service));
  const highest = LEVELS.filter((level) => actions.some((action) => action.level === level)).at(-1) ?? "";
  const about = services.length <= 2 ? services.map(pascal).join("") : "Several";
  return `${about}${limited ? typeWord(actions, resources, catalog) : ""}${highest}`;
}
function typeWord(actions, resources, catalog) {
  const [first] = actions;
  if (!first || resources.includes("*")) return "";
  const shared = first.resourceTypes.filter(
    ({ name }) => actions.every(({ resourceTypes }) => resourceTypes.some((type) => type.name === name))
  );
  const parts = resources.map((arn) => arnParts(arn)?.resource ?? "");
  const likely = shared.map(({ name }) => ({ name, fixed: fixedText(catalog.resourceType(first.service, name)?.arns[0] ?? "") })).filter(({ fixed }) => parts.every((part) => fixed.every((text) => part.includes(text)))).sort((a, b) => b.fixed.join("").length - a.fixed.join("").length || ascending(a.name, b.name));
  return pascal(likely[0]?.name ?? "");
}
var fixedText = (format) => (arnParts(format)?.resource ?? "").split(/\$\{[^{}]*\}/).filter((text) => text !== "");

// src/drafting/draft-outcome.ts
function decisionOf({
  outcomes,
  picks,
  questions
}) {
  const covered = outcomes.some(({ wish, outcome }) => outcome === "covered" && !wish.negated) || picks.some(({ grounds }) => grounds.some(({ kind }) => kind === "answer" || kind === "model"));
  if (covered && picks.length > 0) return "drafted";
  return questions.length > 0 ? "question" : "refused";
}
function whyNothing({ notes }, { access, services }, catalog) {
  const unknown = services.filter((service) => catalog.actionsOf(service) === void 0);
  if (unknown.length > 0)
    return `AWS documents no service called ${unknown.join(", ")}. Use IAM's prefixes, such as s3 or logs.`;
  if (notes.length > 0) return notes.map(({ text }) => text).join(" ");
  const levels = Object.entries(access).map(([service, level]) => `${service}: ${level}`).join(", ");
  return `The words name nothing that can be done with the request's services and resources (${levels}). Say what you want to do, and with what.`;
}
var picksOf = ({ picks }) => picks.map(({ action, resources }) => ({ action: action.id, resources, why: "" }));
function draftOf(draft, engine, task, catalog, {
  leftOut = leftOutOf(draft),
  notes = []
} = {}) {
  const questions = draft.questions.map(asked);
  switch (decisionOf(draft)) {
    case "drafted":
      return {
        kind: "picks",
        engine,
        picks: picksOf(draft),
        notes,
        leftOut,
        questions
      };
    case "question":
      return { kind: "questions", engine, questions };
    case "refused":
      return { kind: "none", engine, reason: whyNothing(draft, task, catalog) };
  }
}
var isReason = (code) => Object.hasOwn(LEFT_OUT_BECAUSE, code);
var leftOutOf = ({ leftOut }) => leftOut.flatMap(({ action, code }) => isReason(code) ? [{ action, why: code }] : []);
var asked = ({ text, choices }) => ({
  text,
  choices: choices.map(
    ({ text: choice, send, adds, access, resources }) => access === void 0 && resources === void 0 && adds.length > 0 ? choice : `${choice} (send: ${send})`
  )
});

// src/drafting/start-from-use.ts
var MOST = 10;
var REQUESTS_NAMED = 3;
function startFromUse(draft, task, use, catalog) {
  if (use.from.length === 0) return draft;
  const scope = scopeOf(task.resources, catalog);
  const requests = use.from.slice(0, REQUESTS_NAMED);
  const added = use.actions.slice(0, MOST).flatMap(({ action: id }) => {
    const action = catalog.action(id);
    if (action === void 0 || draft.picks.some((pick) => pick.action === action)) return [];
    const access = Object.entries(task.access).find(([service]) => service === action.service)?.[1];
    if (access === void 0 || action.level === "Permissions" || !levelWithin(action.level, access))
      return [];
    if (traitsOf(action, catalog).deletes !== "no" && action.level === "Write") return [];
    if (draft.isUnwanted(action)) return [];
    const accepted = new Set(scope.accepted(action).map(({ from }) => from));
    if (action.resourceTypes.length > 0 && accepted.size === 0) return [];
    const resources = [...task.resources.keys()].filter((index) => accepted.has(index));
    return [{ action, resources, grounds: [{ kind: "used", requests }] }];
  });
  const never = new Set(use.neverUsed.map((id) => catalog.action(id)?.id));
  const superfluous = ({ action, grounds }) => never.has(action.id) && grounds.every(({ kind }) => kind === "dependency" || kind === "model");
  const all = [...added, ...draft.picks];
  const kept = all.filter((pick) => !superfluous(pick));
  const left = kept.length > 0 ? kept : all;
  const dropped = all.filter((pick) => !left.includes(pick));
  if (added.length === 0 && dropped.length === 0) return draft;
  return {
    ...draft,
    picks: left,
    leftOut: [...draft.leftOut, ...dropped.map(({ action }) => ({ action: action.id, code: "unused" }))]
  };
}

// src/drafting/draft-by-rules.ts
function draftByRules(task, knowledge, use) {
  const words = groundDraft(task, knowledge);
  const grounded = use === void 0 ? words : startFromUse(words, task, use, knowledge.catalog);
  return { draft: draftOf(grounded, "rules", task, knowledge.catalog), grounded };
}

export {
  build,
  decisionOf,
  picksOf,
  draftOf,
  leftOutOf,
  startFromUse,
  draftByRules
};
