import {
  groundDraft
} from "./chunk-P56NAT5W.js";
import {
  codeSpan,
  inlineText
} from "./chunk-AMZYLKDX.js";

// src/drafting/understanding.ts
function understand(request, actions, knowledge) {
  const { remarks = [], drafted, requester } = request;
  const everything = [...request.resources.keys()];
  const model = drafted?.engine === "model" ? actions.map((action) => ({ action, resources: everything, why: "" })) : void 0;
  const all = groundDraft(request, knowledge, model);
  const own = remarks.filter(({ by }) => by.id === requester.id);
  const theirs = own.length === remarks.length && model === void 0 ? all : groundDraft({ ...request, remarks: own }, knowledge);
  const grounds = new Map(
    (drafted?.used ?? []).map(({ action, requests }) => [action, [{ kind: "used", requests }]])
  );
  for (const pick of all.picks) {
    const known = grounds.get(pick.action.id);
    if (known === void 0 || !pick.grounds.every(isBeside)) grounds.set(pick.action.id, pick.grounds);
  }
  return {
    grounds,
    asked: askedFor(theirs),
    wishes: new Map(all.outcomes.map(({ wish }) => [wish.id, wish.words.trim()])),
    uncovered: uncoveredIn(all),
    apart: all.apart
  };
}
var isBeside = ({ kind }) => kind === "dependency" || kind === "model" || kind === "used";
var askedFor = ({ picks }) => new Set(picks.filter(({ grounds }) => !grounds.every(isBeside)).map(({ action }) => action.id));
var uncoveredIn = ({ notes, questions, apart }) => [
  .../* @__PURE__ */ new Set([
    ...notes.map(({ text }) => text),
    // What stands apart is shown under its own heading.
    ...questions.filter(({ wish }) => !apart.some((each) => each.asked && each.wish === wish)).map(({ text }) => `Asked: ${text}`)
  ])
];

// src/messages/ground-text.ts
var LONGEST_WORDS = 120;
function groundInWords({ kind, wish, of, requests = [] }, wishes) {
  const words = wish === void 0 ? void 0 : wishes.get(wish);
  const cut = words !== void 0 && words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}\u2026` : words;
  const quoted = cut === void 0 ? "the request" : `\u201C${cut}\u201D`;
  switch (kind) {
    case "named":
      return `named: ${quoted}`;
    case "command":
    case "call":
      return `${quoted} needs it`;
    case "denial":
      return "named in the message of AWS";
    case "dependency":
      return `${of ?? "another action"} needs it`;
    case "answer":
      return wish === void 0 ? "chosen in an answer" : `the requester's answer about ${quoted}`;
    case "used":
      return `used before by the same person, as the ledger records it (${requests.map((number) => `#${number}`).join(", ")})`;
    case "preset":
      return "part of the preset";
    case "model":
      return "read so by a model";
    case "words":
      return `asked for: ${quoted}`;
  }
}
var UNASKED = "no word asks for it";
var asMarkdown = (ground, wishes) => inlineText(groundInWords(ground, wishes), 400) + (ground.page === void 0 ? "" : ` ([AWS](${ground.page}))`);
function whyAction(action, { grounds, wishes }) {
  const own = grounds.get(action) ?? [];
  const text = own.map((ground) => asMarkdown(ground, wishes)).join("; ");
  if (own.length === 0) return `**${UNASKED}**`;
  return own.every(isBeside) ? `**${UNASKED}:** ${text}` : text;
}
function whyLines(actions, understanding) {
  const lines = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const own = understanding.grounds.get(action) ?? [];
    const text = own.map((ground) => asMarkdown(ground, understanding.wishes)).join("; ");
    const line = lines.get(text) ?? { unasked: own.every(isBeside), actions: [] };
    line.actions.push(action);
    lines.set(text, line);
  }
  return [...lines].map(([text, { unasked, actions: ids }]) => {
    const mark = unasked ? ` (**${UNASKED}**)` : "";
    return `- ${ids.map((id) => codeSpan(id)).join(", ")}${mark}${text === "" ? "" : `: ${text}`}`;
  });
}

export {
  understand,
  isBeside,
  askedFor,
  groundInWords,
  whyAction,
  whyLines
};
