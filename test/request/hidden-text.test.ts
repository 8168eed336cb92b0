import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hiddenIn, revealHidden, stripHidden } from '../../src/text/hidden-text.ts';

/** The ranges that steered issue-reading bots, first and last of each, and others that display nothing. */
const HIDDEN = [
  0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2069, 0xfeff, 0xfe00, 0xfe0f, 0xe0000, 0xe007f, 0xe0100, 0xe01ef,
  0x00ad, 0x034f, 0x061c, 0x115f, 0x3164, 0x180e, 0xffa0, 0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0xd800, 0xdfff,
  0xfff9, 0xffff,
];
const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

test.each(HIDDEN.map((code) => [hex(code), String.fromCodePoint(code)]))(
  '%s is stripped, shown and named',
  (name, char) => {
    expect(stripHidden(`a${char}b`)).toBe('ab');
    expect(revealHidden(`a${char}b`)).toBe(`a[${name}]b`);
    expect(hiddenIn(`a${char}b${char}`)).toEqual([`2 × [${name}]`]);
  },
);

test.each([
  'Grüße, 你好, привет',
  'tab\tand\nline',
  'e\u0301 combining',
  'عربي',
  '"quotes" & <b>',
  'a <!- b -->',
])('%j is left alone', (text) => {
  expect(stripHidden(text)).toBe(text);
  expect(revealHidden(text)).toBe(text);
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ['a <!-- b --> c', 'a  c'],
  ['a <!-- never closed', 'a '],
  ['a <!--\n\nb\n--> c', 'a  c'],
  ['a <!\u200B-- b --> c', 'a  c'],
  ['a <!-\u2060- b --\u200D> c', 'a  c'],
  ['<!<!-- x -->-- y -->', '< !-- y -->'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
])('%j becomes %j', (text, expected) => {
  expect(stripHidden(text)).toBe(expected);
});

test('comments and kinds of characters are counted, and an emoji is nothing to report', () => {
  expect(hiddenIn('<!-- a --><!-- b -->\u200B\u200B\u202E')).toEqual([
    '2 HTML comments',
    '2 × [U+200B]',
    '[U+202E]',
  ]);
  expect(hiddenIn('done 👍️ by 👩‍💻')).toEqual([]);
});

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('<', '!', '-', '<!--', '-->', '>', '\u200B', 'x', '\uD83D', '\r', '\n', '\u{E0061}'),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  test('stripping leaves nothing to strip, and nothing hidden', () => {
    fc.assert(
      fc.property(text, (each) => {
        const stripped = stripHidden(each);
        expect(stripHidden(stripped)).toBe(stripped);
        expect(hiddenIn(stripped)).toEqual([]);
        expect(stripped).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('revealing leaves nothing hidden but comments, which are shown where the text is escaped', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(revealHidden(each)).toBe(revealHidden(revealHidden(each)));
        expect(hiddenIn(revealHidden(each)).filter((found) => !found.includes('comment'))).toEqual([]);
      }),
    );
  });
});
