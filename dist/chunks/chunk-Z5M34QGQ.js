import {
  inlineText,
  plainOf
} from "./chunk-AMZYLKDX.js";
import {
  REMARK_LONGEST,
  askedLine,
  isChoice,
  normaliseRemark
} from "./chunk-PR2ZJ276.js";

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

export {
  questionsText,
  readQuestions,
  readAnswerTo
};
