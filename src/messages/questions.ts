import type { Question } from '../drafting/task.ts';
import { inlineText, plainOf } from '../text/markdown.ts';
import { askedLine, isChoice, normaliseRemark, REMARK_LONGEST } from '../request/remarks.ts';

/**
 * Questions for a comment: each as a heading, with its choices numbered through all of them, so that `/answer 1,3` says which.
 * The comment is where the questions are read again: what counts is what the person saw.
 */
export function questionsText(questions: readonly Question[]): string {
  let number = 0;
  return questions
    .map(({ text, choices }) =>
      [
        `**${inlineText(text)}**`,
        ...(choices.length === 0
          ? []
          : ['', ...choices.map((choice) => `${++number}. ${inlineText(choice)}`)]),
      ].join('\n'),
    )
    .join('\n\n');
}

/** A workflow of anybody with write access can post a question as the bot: what is read is made harmless again. */
const lineOf = (markdown: string): string => normaliseRemark(plainOf(markdown)).replace(/\s+/g, ' ').trim();

/** The questions of a comment that `questionsText` is part of. */
export function readQuestions(comment: string): readonly Question[] {
  const questions: { text: string; choices: string[] }[] = [];
  for (const line of comment.split('\n')) {
    const question = /^\*\*(.+)\*\*$/.exec(line)?.[1];
    const choice = /^\d{1,3}\. (.+)$/.exec(line)?.[1];
    if (question !== undefined) questions.push({ text: lineOf(question), choices: [] });
    else if (choice !== undefined) questions.at(-1)?.choices.push(lineOf(choice));
  }
  return questions;
}

export interface AnswerPart {
  readonly asked: string;
  /** The numbers, where they chose. */
  readonly chose?: readonly number[];
  readonly text: string;
}

export type AnswerRead =
  | { readonly kind: 'answers'; readonly answers: readonly AnswerPart[] }
  /** Part of a sentence to whoever answered. */
  | { readonly kind: 'wrong'; readonly why: string };

/** A choice that says the line to send: what asks for more than the form takes that line, what leaves out is said by its words. */
function lineFor(choice: string): { readonly words: string } | { readonly send: string } {
  const [, words] = /\(send: \/answer ([^()`]+)\)$/.exec(choice) ?? [];
  if (words === undefined) return { words: choice };
  return words.startsWith('without ') ? { words } : { send: `/answer ${words}` };
}

/**
 * What an answer says to what was asked: numbers and nothing else choose, one part for each question; anything else is the
 * person's own words on all of it.
 */
export function readAnswerTo(questions: readonly Question[], words: string): AnswerRead {
  if (!isChoice(words)) {
    return {
      kind: 'answers',
      answers: [{ asked: askedLine(questions.map(({ text }) => text)), text: words }],
    };
  }
  const count = questions.reduce((sum, { choices }) => sum + choices.length, 0);
  if (count === 0) return { kind: 'wrong', why: 'there are no choices to number; answer in your own words.' };
  const chosen = new Set((words.match(/\d+/g) ?? []).map(Number));
  const missing = [...chosen].filter((number) => number < 1 || number > count);
  if (chosen.size === 0 || missing.length > 0) {
    return {
      kind: 'wrong',
      why: `the choices are numbered from 1 to ${count}. Write the numbers, such as \`/answer 1\`, or your own words.`,
    };
  }
  let number = 0;
  const beyond: string[] = [];
  const answers = questions.flatMap(({ text, choices }): readonly AnswerPart[] => {
    const own = choices.flatMap((choice) =>
      chosen.has(++number) ? [{ number, choice: lineFor(choice) }] : [],
    );
    const chose = own.map((each) => each.number);
    beyond.push(...own.flatMap(({ choice }) => ('send' in choice ? [choice.send] : [])));
    return own.length === 0
      ? []
      : [
          {
            asked: askedLine([text]),
            chose,
            text: own.map(({ choice }) => ('words' in choice ? choice.words : '')).join('\n'),
          },
        ];
  });
  if (beyond.length > 0) {
    const lines = beyond.map((line) => `\`${line}\``).join(' and ');
    return {
      kind: 'wrong',
      why: `a number chooses within what the form asks for. This asks for more, so write it yourself: send ${lines}.`,
    };
  }
  return answers.some(({ text }) => text.trim() === '' || text.length > REMARK_LONGEST)
    ? { kind: 'wrong', why: 'what you chose cannot be kept as an answer. Answer in your own words.' }
    : { kind: 'answers', answers };
}
