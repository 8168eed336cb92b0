import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEEPEST_JSON, jsonPath, LONGEST_JSON, readJson } from '../../src/text/strict-json.ts';

const codes = (text: string): string[] => {
  const read = readJson(text);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

describe('what JSON.parse takes in silence', () => {
  test.each([
    ['a key twice', '{"a":1,"a":2}', ['json-duplicate-key a']],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', ['json-duplicate-key a']],
    [
      'a key twice, deep, and another',
      '{"Statement":[{"Effect":"Deny","Effect":"Allow","Condition":{"Bool":{"aws:x":1,"aws:x":2}}}]}',
      ['json-duplicate-key Statement[0].Effect', 'json-duplicate-key Statement[0].Condition.Bool["aws:x"]'],
    ],
    ['__proto__', '{"a":{"__proto__":{"b":1}}}', ['json-key a.__proto__']],
    ['half a pair', '{"a":"\\ud83d"}', ['json-surrogate a']],
    ['half a pair in a key', '{"\\udc00":1}', ['json-surrogate']],
    ['a number beyond doubles', '[1e999]', ['json-syntax [0]']],
    ['a byte order mark', '\u{FEFF}{}', ['json-bom']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test.each([
  '',
  ' ',
  '{',
  '[',
  '"abc',
  '{"a" 1}',
  '{"a":1,}',
  '[1,]',
  '[,]',
  '[1 2]',
  '{} {}',
  '// c\n{}',
  '{}/**/',
  "{'a':1}",
  '{a:1}',
  '01',
  '1.',
  '+1',
  '.5',
  '0x10',
  'NaN',
  'Infinity',
  'undefined',
  'tru',
  '"\t"',
  '"\\x"',
  '"\\u12"',
  '\u00a0{}',
  '\u2028{}',
  '{"a":1]',
])('refuses %j, with a line', (text) => {
  const read = readJson(text);
  expect(read.ok ? [] : read.problems.map(({ code, line }) => [code, line])).toEqual([['json-syntax', 1]]);
});

test('agrees with JSON.parse on every value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, undefined, space);
      const read = readJson(text);
      // Generated keys can be __proto__, generated strings hold no lone surrogates.
      if (text.includes('__proto__')) return;
      expect(read.ok && read.value.value).toEqual(JSON.parse(text));
    }),
  );
});

test('a text without escapes, which is read the quick way, is judged as if it were read letter by letter', () => {
  const key = fc.constantFrom('a', 'b', 'Effect', '__proto__', 'a:b', '7', '');
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('1', '-0', '1e999', '"x"', '":"', '"é"', '"\ud83d"', '"😀"', 'true', 'null', '01', ''),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(' ,')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((members) => `{${members.map(([name, inner]) => `"${name}" :${inner}`).join(',\n')}}`),
    ),
  }));
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(value, (text) => {
      const quick = readJson(text);
      const exact = readJson(`["\\n",${text}]`);
      expect(quick.ok).toBe(exact.ok);
      if (quick.ok && exact.ok) {
        taken += 1;
        expect(['\n', quick.value.value]).toEqual(exact.value.value);
      } else refused += 1;
    }),
    { numRuns: 3_000, seed: 20261129 },
  );
  // Both kinds have to be there for the comparison to say something.
  expect(Math.min(taken, refused)).toBeGreaterThan(200);
});

test('accepts nothing that JSON.parse refuses', () => {
  const scraps = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
      '/',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(scraps, (parts) => {
      const text = parts.join('');
      if (!readJson(text).ok) return;
      expect(() => {
        JSON.parse(text);
      }).not.toThrow();
    }),
    { numRuns: 5000 },
  );
});

test('knows the line of every path, and of the nearest thing around what does not exist', () => {
  const read = readJson(
    '{\n "Statement": [\n  {"Effect": "Allow",\n   "Action": [\n    "a:b",\n    "c:d"]}],\n "a b": 1}',
  );
  if (!read.ok) throw new Error('unread');
  const { lineOf } = read.value;
  expect(lineOf('')).toBe(1);
  expect(lineOf('Statement')).toBe(2);
  expect(lineOf('Statement[0]')).toBe(3);
  expect(lineOf('Statement[0].Effect')).toBe(3);
  expect(lineOf('Statement[0].Action[1]')).toBe(6);
  expect(lineOf('Statement[0].Action[7].x')).toBe(4);
  expect(lineOf('Statement[0].Resource')).toBe(3);
  expect(lineOf('["a b"]')).toBe(7);
  expect(lineOf('constructor')).toBe(1);
});

test('paths', () => {
  expect(jsonPath(['Statement', 0, 'Condition', 'ForAnyValue:StringLike', 'aws:x'])).toBe(
    'Statement[0].Condition["ForAnyValue:StringLike"]["aws:x"]',
  );
});

describe('bounds', () => {
  test('depth', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(DEEPEST_JSON)).ok).toBe(true);
    expect(codes(nested(DEEPEST_JSON + 2))[0]).toMatch(/^json-depth/);
    expect(codes('['.repeat(LONGEST_JSON))[0]).toMatch(/^json-depth/);
  });

  test.each([
    ['long', 'x'.repeat(LONGEST_JSON + 1), 'json-size'],
    ['an unclosed string', '"' + 'a'.repeat(200_000), 'json-syntax'],
    ['an unclosed string of backslashes', '"' + '\\'.repeat(200_000), 'json-syntax'],
    ['spaces', ' '.repeat(200_000) + '}', 'json-syntax'],
    ['a wide list below long keys', `{"${'k'.repeat(100_000)}":[${'1,'.repeat(80_000)}]}`, 'json-syntax'],
    ['duplicates', `{${'"a":1,'.repeat(30_000)}"a":1}`, 'json-duplicate-key'],
  ])('%s: an answer in under a second', (_name, text, code) => {
    const started = performance.now();
    expect(codes(text)[0]?.split(' ')[0]).toBe(code);
    expect(codes(text).length).toBeLessThanOrEqual(20);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
