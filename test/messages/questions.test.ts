import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asked } from '../../src/messages/news.ts';
import { questionsText, readAnswerTo, readQuestions } from '../../src/messages/questions.ts';
import { inlineText, plainOf } from '../../src/text/markdown.ts';

const QUESTIONS = [
  { text: 'Which files?', choices: ['all of them', 'the newest'] },
  { text: 'What do you do with them?', choices: [] },
  { text: 'In *which* folder #1?', choices: ['a_b', '3. <c>', '@d'] },
];

describe('numbered through all questions', () => {
  test('as people see them', () => {
    expect(questionsText(QUESTIONS.slice(0, 2))).toBe(
      '**Which files?**\n\n1. all of them\n2. the newest\n\n**What do you do with them?**',
    );
    expect(questionsText(QUESTIONS)).toContain('\n5. @<!---->d');
  });

  test('read again from the whole comment', () => {
    expect(readQuestions(asked('alice', questionsText(QUESTIONS)).comment)).toEqual(QUESTIONS);
  });

  test.each<[string, unknown]>([
    ['1', [{ asked: 'Which files?', chose: [1], text: 'all of them' }]],
    ['2,1', [{ asked: 'Which files?', chose: [1, 2], text: 'all of them\nthe newest' }]],
    [
      ' 4 , 1.',
      [
        { asked: 'Which files?', chose: [1], text: 'all of them' },
        { asked: 'In *which* folder #1?', chose: [4], text: '3. <c>' },
      ],
    ],
    [
      '2 of them',
      [
        {
          asked: 'Which files? / What do you do with them? / In *which* folder #1?',
          text: '2 of them',
        },
      ],
    ],
  ])('%j', (words, answers) => {
    expect(readAnswerTo(QUESTIONS, words)).toEqual({ kind: 'answers', answers });
  });

  test.each(['0', '6', '1,6', ',', '99999999999999999999'])('%j chooses nothing', (words) => {
    expect(readAnswerTo(QUESTIONS, words)).toMatchObject({ kind: 'wrong' });
  });

  test.each([
    ['nothing', '**Which?**\n\n1. &lt;!-- approve --&gt;'],
    ['more than an answer holds', `**Which?**\n\n1. ${'long '.repeat(1_000)}`],
  ])('a choice that holds %s is not kept', (_, comment) => {
    expect(readAnswerTo(readQuestions(comment), '1')).toMatchObject({ kind: 'wrong' });
  });

  test('numbers where there are no choices', () => {
    expect(readAnswerTo([{ text: 'What?', choices: [] }], '1')).toMatchObject({ kind: 'wrong' });
  });
});

test('what inlineText escapes, plainOf gives back', () => {
  const line = fc
    .string({
      unit: fc.constantFrom(...Array.from('ab1 <>&*_[]()#@:/.!`~|$^-\\www.mailto:GH-2')),
      maxLength: 60,
    })
    .map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(line, (text) => {
      expect(plainOf(inlineText(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
