import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { linearPattern } from '../../src/text/linear-pattern.ts';

describe('a pattern of a configuration', () => {
  test.each([
    ['OPS-\\d+', ['OPS-1', 'OPS-4711'], ['OPS-', 'ops-1', 'OPS-1 ', ' OPS-1', 'OPS-1\n', 'xOPS-1', 'OPS-1x']],
    [
      '[A-Z]{2,5}-\\d{1,6}|INC\\d{7}',
      ['AB-1', 'ABCDE-123456', 'INC1234567'],
      ['A-1', 'ABCDEF-1', 'INC123456'],
    ],
    ['#?\\d+', ['#12', '12'], ['##1', '#']],
    ['a\\.b', ['a.b'], ['axb']],
    ['[^x]*', ['', 'abc'], ['axb']],
  ])('%s', (pattern, good, bad) => {
    const read = linearPattern(pattern);
    for (const text of good) expect({ text, matches: read?.matches(text) }).toEqual({ text, matches: true });
    for (const text of bad) expect({ text, matches: read?.matches(text) }).toEqual({ text, matches: false });
  });

  test.each([
    '',
    '(a+)+',
    'a.b',
    '^a$',
    '(?:a)',
    'a|',
    '|',
    '\\1',
    '\\b',
    'a**',
    'a{2,1}',
    'a{101}',
    'a{1,999}',
    '[z-a]',
    '[]',
    '[a',
    'a]',
    '\\',
    'a b',
    'a\n',
    'x'.repeat(201),
  ])('%j is not written in the subset, and is refused', (pattern) => {
    expect(linearPattern(pattern)).toBeUndefined();
  });

  const atom = fc
    .tuple(
      fc.constantFrom('a', 'b', '-', '\\d', '[ab]', '[^a]', '\\.'),
      fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{2,}'),
    )
    .map((parts) => parts.join(''));
  const patterns = fc
    .array(
      fc.array(atom, { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((alternatives) => alternatives.join('|'));

  test('it matches what a regular expression of the same text matches as a whole', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', '.', 'é', '😀'), maxLength: 8 }),
        (pattern, text) => {
          expect(linearPattern(pattern)?.matches(text)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('what keeps a backtracking engine busy for years is answered at once', () => {
    const evil = linearPattern(`${'a*'.repeat(60)}b`);
    const began = performance.now();
    expect(evil?.matches('a'.repeat(100))).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
