import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globContains, globOf, globsOverlap, literal, matchGlob } from '../../src/policy/document/glob.ts';

/** The definition, word for word, in exponential time. */
function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern[0] === '*') return naive(rest, text) || (text !== '' && naive(pattern, text.slice(1)));
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && naive(rest, text.slice(1));
}

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 9 });

/** All texts over the alphabet up to a length. */
function texts(alphabet: readonly string[], longest: number): string[] {
  const all = [''];
  for (let from = 0, length = 0; length < longest; length += 1) {
    const to = all.length;
    for (; from < to; from += 1) for (const char of alphabet) all.push((all[from] ?? '') + char);
  }
  return all;
}
const ALL = texts(['a', 'b', 'c'], 6);

describe('matchGlob', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything: at all/', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['a*c', 'abbbc', true],
    ['a*c', 'abbb', false],
    ['*a*b', 'xaxbxab', true],
    ['**?**', 'x', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['$&', '$&', true],
  ])('%j on %j: %j', (glob, value, expected) => {
    expect(matchGlob(globOf(glob), value)).toBe(expected);
  });

  test('agrees with the recursive definition', () => {
    fc.assert(
      fc.property(pattern, text, (glob, value) => {
        expect(matchGlob(globOf(glob), value)).toBe(naive(glob, value));
      }),
      { numRuns: 3000 },
    );
  });

  test('a literal star is a character', () => {
    expect(matchGlob(literal('a*'), 'a*')).toBe(true);
    expect(matchGlob(literal('a*'), 'ab')).toBe(false);
  });

  test('a pattern made to backtrack ends at once', () => {
    const started = performance.now();
    expect(matchGlob(globOf('*a'.repeat(200) + 'b'), 'a'.repeat(5000))).toBe(false);
    expect(globContains(globOf('*a'.repeat(200) + 'b'), globOf('a'.repeat(2000)))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('globContains', () => {
  test.each([
    ['*', '*', true],
    ['*', 'a?b*', true],
    ['?', '?', true],
    ['?', '*', false],
    ['?*', '*?', true],
    ['*?', '?*', true],
    ['??*', '*?', false],
    ['?*', '*', false],
    ['a*', 'ab*', true],
    ['ab*', 'a*', false],
    ['*b*', 'abc', true],
    ['*a*b*', '*b*a*', false],
    ['a*c', 'a?c', true],
    ['a?c', 'a*c', false],
  ])('%j contains %j: %j', (outer, inner, expected) => {
    expect(globContains(globOf(outer), globOf(inner))).toBe(expected);
  });

  test('a yes is true of every text', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
    let yes = 0;
    fc.assert(
      fc.property(small, small, (outer, inner) => {
        const [out, into] = [globOf(outer), globOf(inner)];
        const contained = globContains(out, into);
        if (!contained) return;
        yes += 1;
        for (const value of ALL) if (matchGlob(into, value)) expect(matchGlob(out, value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(yes).toBeGreaterThan(100);
  });

  test('a no has a counterexample, but for patterns that put a star before a letter after "at least one"', () => {
    // Completeness on patterns with literals and stars only, over an alphabet with a spare letter.
    const stars = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 5 });
    fc.assert(
      fc.property(stars, stars, (outer, inner) => {
        const [out, into] = [globOf(outer), globOf(inner)];
        const counterexample = ALL.some((value) => matchGlob(into, value) && !matchGlob(out, value));
        expect(globContains(out, into)).toBe(!counterexample);
      }),
      { numRuns: 500 },
    );
  });
});

test('globsOverlap: exactly when some text is matched by both', () => {
  const small = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
  fc.assert(
    fc.property(small, small, (a, b) => {
      const [x, y] = [globOf(a), globOf(b)];
      // Two patterns of four tokens that overlap do so on a text of at most eight; six suffice over literals of four.
      const witness = texts(['a', 'b'], 8).some((value) => matchGlob(x, value) && matchGlob(y, value));
      expect(globsOverlap(x, y)).toBe(witness);
    }),
    { numRuns: 600 },
  );
});
