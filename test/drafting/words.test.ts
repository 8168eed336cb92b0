import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutOff } from '../../src/drafting/probability.ts';
import { identifierWords, readWords, stem } from '../../src/drafting/word-stems.ts';

test.each([
  ['DescribeDBSnapshots', ['describe', 'db', 'snapshots']],
  ['GetObject', ['get', 'object']],
  ['ListObjectsV2', ['list', 'objects', 'v', '2']],
  ['ESHttpGet', ['es', 'http', 'get']],
])('%s', (name, words) => {
  expect(identifierWords(name)).toEqual(words);
});

test.each([
  ['deploy', 'deployment'],
  ['invalidate', 'invalidation'],
  ['query', 'queries'],
  ['instance', 'instances'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

describe('clauses', () => {
  test('what only gives the circumstances is marked', () => {
    const { clauses } = readWords('Restart the worker because the disk is full, and read the logs');
    expect(clauses.map(({ main }) => main)).toEqual([true, false, true]);
  });
  test('what is negated is not read', () => {
    const { content } = readWords('Read the table without deleting records');
    expect(content.has(stem('delete'))).toBe(false);
    expect(content.has(stem('table'))).toBe(true);
  });
  test('identifiers are kept whole', () => {
    expect([...readWords('needs s3:GetObject and RunInstances').identifiers]).toEqual([
      's3:getobject',
      'runinstances',
    ]);
  });
  test('long hostile text is read in bounded time', () => {
    const started = performance.now();
    readWords(`${'a'.repeat(30_000)}${'A1b '.repeat(30_000)}${'('.repeat(30_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the cut-off', () => {
  test('sure ones first: few', () => {
    expect(cutOff([0.95, 0.9, 0.02, 0.02, 0.02], 1.5)).toBe(2);
  });
  test('nothing stands out: many', () => {
    expect(cutOff([0.2, 0.2, 0.2, 0.2, 0.2, 0.2], 2)).toBe(6);
  });
  test('it is the size with the best expected F-measure', () => {
    const sorted = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sorted, fc.constantFrom(1, 2, 6), (values, beta) => {
        const likely = [...values].sort((a, b) => b - a);
        const all = likely.reduce((sum, p) => sum + p, 0);
        const expected = (size: number): number =>
          ((1 + beta ** 2) * likely.slice(0, size).reduce((sum, p) => sum + p, 0)) / (size + beta ** 2 * all);
        const sizes = likely.map((_, index) => expected(index + 1));
        expect(expected(cutOff(likely, beta))).toBeCloseTo(Math.max(...sizes), 9);
      }),
    );
  });
});
