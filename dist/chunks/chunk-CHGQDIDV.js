import {
  groundDraft,
  scopeOf
} from "./chunk-P56NAT5W.js";
import {
  LEFT_OUT_BECAUSE,
  levelWithin,
  traitsOf
} from "./chunk-DAROUHPW.js";

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
  decisionOf,
  picksOf,
  draftOf,
  leftOutOf,
  startFromUse,
  draftByRules
};
