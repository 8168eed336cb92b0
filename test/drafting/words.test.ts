import { describe, expect, test } from '@jest/globals';
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
