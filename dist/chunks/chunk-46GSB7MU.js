import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftByRules
} from "./chunk-5O5EG4K7.js";
import {
  inlineText,
  plainOf
} from "./chunk-63XAIK3P.js";
import {
  REMARK_LONGEST,
  askedLine,
  isChoice,
  normaliseRemark
} from "./chunk-YJJ75ATX.js";

// src/messages/questions.ts
function questionsText(questions) {
  let number = 0;
  return questions.map(
    ({ text, choices }) => [
      `**${inlineText(text)}**`,
      ...choices.length === 0 ? [] : ["", ...choices.map((choice) => `${++number}. ${inlineText(choice)}`)]
    ].join("\n")
  ).join("\n\n");
}
var lineOf = (markdown) => normaliseRemark(plainOf(markdown)).replace(/\s+/g, " ").trim();
function readQuestions(comment) {
  const questions = [];
  for (const line of comment.split("\n")) {
    const question = /^\*\*(.+)\*\*$/.exec(line)?.[1];
    const choice = /^\d{1,3}\. (.+)$/.exec(line)?.[1];
    if (question !== void 0) questions.push({ text: lineOf(question), choices: [] });
    else if (choice !== void 0) questions.at(-1)?.choices.push(lineOf(choice));
  }
  return questions;
}
function lineFor(choice) {
  const [, words] = /\(send: \/answer ([^()`]+)\)$/.exec(choice) ?? [];
  if (words === void 0) return { words: choice };
  return words.startsWith("without ") ? { words } : { send: `/answer ${words}` };
}
function readAnswerTo(questions, words) {
  if (!isChoice(words)) {
    return {
      kind: "answers",
      answers: [{ asked: askedLine(questions.map(({ text }) => text)), text: words }]
    };
  }
  const count = questions.reduce((sum, { choices }) => sum + choices.length, 0);
  if (count === 0) return { kind: "wrong", why: "there are no choices to number; answer in your own words." };
  const chosen = new Set((words.match(/\d+/g) ?? []).map(Number));
  const missing = [...chosen].filter((number2) => number2 < 1 || number2 > count);
  if (chosen.size === 0 || missing.length > 0) {
    return {
      kind: "wrong",
      why: `the choices are numbered from 1 to ${count}. Write the numbers, such as \`/answer 1\`, or your own words.`
    };
  }
  let number = 0;
  const beyond = [];
  const answers = questions.flatMap(({ text, choices }) => {
    const own = choices.flatMap(
      (choice) => chosen.has(++number) ? [{ number, choice: lineFor(choice) }] : []
    );
    const chose = own.map((each) => each.number);
    beyond.push(...own.flatMap(({ choice }) => "send" in choice ? [choice.send] : []));
    return own.length === 0 ? [] : [
      {
        asked: askedLine([text]),
        chose,
        text: own.map(({ choice }) => "words" in choice ? choice.words : "").join("\n")
      }
    ];
  });
  if (beyond.length > 0) {
    const lines = beyond.map((line) => `\`${line}\``).join(" and ");
    return {
      kind: "wrong",
      why: `a number chooses within what the form asks for. This asks for more, so write it yourself: send ${lines}.`
    };
  }
  return answers.some(({ text }) => text.trim() === "" || text.length > REMARK_LONGEST) ? { kind: "wrong", why: "what you chose cannot be kept as an answer. Answer in your own words." } : { kind: "answers", answers };
}

// src/drafting/model/completion.ts
var LASTING = /* @__PURE__ */ new Set([
  "unreachable",
  "busy",
  "not-accepted",
  "rejected",
  "not-the-protocol"
]);

// src/model/model-engine.ts
var MOST_LATE = 2;
async function openEngine(settings, knowledge) {
  const byRules = (task) => ({
    ...draftByRules(task, knowledge),
    record: void 0,
    said: []
  });
  if (settings === void 0) return (task) => Promise.resolve(byRules(task));
  const [{ openModel }, { draftByModel }] = await Promise.all([
    import("./openai-client-C4TX2GSU.js"),
    import("./draft-by-model-FOURCT5X.js")
  ]);
  const service = openModel(settings);
  let down;
  let lateInARow = 0;
  return async (task, judge) => {
    if (down === void 0) {
      const drafting = await draftByModel(task, knowledge, service.begin(), judge);
      const fallback = drafting.record?.fallback;
      lateInARow = fallback?.code === "deadline" ? lateInARow + 1 : 0;
      if (fallback && (LASTING.has(fallback.code) || lateInARow === MOST_LATE)) down = fallback;
      return drafting;
    }
    const { draft, grounded } = byRules(task);
    const note = `The model ${down.message} earlier in this run, so this was drafted by rules.`;
    return {
      draft: draft.kind === "picks" ? { ...draft, notes: [note, ...draft.notes] } : draft,
      grounded,
      record: { model: service.name, exchanges: [], tokens: void 0, fallback: down },
      said: []
    };
  };
}

export {
  questionsText,
  readQuestions,
  readAnswerTo,
  openEngine
};
