import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument, readPolicy } from '../../src/policy/document/read-policy.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { documents } from './policy-arbitrary.ts';

const CANONICAL = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": [
        "s3:GetObject",
        "s3:ListBucket"
      ],
      "Resource": [
        "arn:aws:s3:::b",
        "arn:aws:s3:::b/*"
      ],
      "Condition": {
        "StringLike": {
          "s3:prefix": [
            "a/*"
          ]
        }
      }
    }
  ]
}
`;

const codes = (text: string): string[] => {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`.trim());
};

test('reads what serialise writes, whatever the document', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = serialise(document);
      const read = readPolicy(text);
      expect(read.ok && serialise(read.value)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('the order in which a document was put together does not matter', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const shuffled = {
        Statement: document.Statement.map((one) => ({
          ...Object.fromEntries(Object.entries(one).reverse()),
          ...(one.Resource && { Resource: [...one.Resource, ...one.Resource].reverse() }),
          ...(one.Action && { Action: [...one.Action].reverse() }),
        })),
        Version: document.Version,
      };
      const read = readDocument(JSON.parse(JSON.stringify(shuffled)) as Parameters<typeof readDocument>[0]);
      expect(read.ok && serialise(read.value)).toBe(serialise(document));
    }),
    { numRuns: 200 },
  );
});

describe('bytes', () => {
  test('the canonical file is read', () => {
    expect(codes(CANONICAL)).toEqual([]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['a missing line feed at the end', (t) => t.trimEnd(), 'policy-not-canonical'],
    ['two of them', (t) => `${t}\n`, 'policy-not-canonical'],
    ['carriage returns', (t) => t.replaceAll('\n', '\r\n'), 'policy-not-canonical'],
    ['a byte order mark', (t) => `\u{FEFF}${t}`, 'json-bom'],
    ['tabs', (t) => t.replaceAll('  ', '\t'), 'policy-not-canonical'],
    ['compact', (t) => JSON.stringify(JSON.parse(t)), 'policy-not-canonical'],
    ['an escape', (t) => t.replace('"Read"', '"\\u0052ead"'), 'policy-not-canonical'],
    ['unsorted actions', (t) => t.replace('s3:GetObject', 's3:PutObject'), 'policy-not-canonical'],
    ['a double', (t) => t.replace('"s3:ListBucket"', '"s3:GetObject"'), 'policy-not-canonical'],
    [
      'keys in another order',
      (t) =>
        t
          .replace('      "Sid": "Read",\n', '')
          .replace('"Effect": "Allow",', '"Effect": "Allow",\n      "Sid": "Read",'),
      'policy-not-canonical',
    ],
    [
      'a key twice',
      (t) => t.replace('"Effect": "Allow",', '"Effect": "Deny",\n      "Effect": "Allow",'),
      'json-duplicate-key',
    ],
    ['a comment', (t) => `// reviewed\n${t}`, 'json-syntax'],
    ['an older version', (t) => t.replace('2012-10-17', '2008-10-17'), 'policy-shape'],
    ['NotAction', (t) => t.replace('"Action"', '"NotAction"'), 'policy-shape'],
    [
      'a principal',
      (t) => t.replace('"Effect": "Allow",', '"Effect": "Allow",\n      "Principal": "*",'),
      'policy-shape',
    ],
    ['a single text', (t) => t.replace(/\[\s+"a\/\*"\s+\]/, '"a/*"'), 'policy-shape'],
    ['an effect in lower case', (t) => t.replace('Allow', 'allow'), 'policy-shape'],
    ['a Sid with a space', (t) => t.replace('"Read"', '"Re ad"'), 'policy-shape'],
    ['a zero-width space', (t) => t.replace('a/*', 'a/\u200b*'), 'policy-shape'],
    ['a no-break space', (t) => t.replace('a/*', 'a/\u00a0*'), 'policy-shape'],
    ['a soft hyphen', (t) => t.replace('a/*', 'a/\u00ad*'), 'policy-shape'],
    ['look-alike letters', (t) => t.replace('s3:GetObject', 'ѕ3:GetObject'), 'policy-shape'],
    ['an empty list', (t) => t.replace(/\[\s+"a\/\*"\s+\]/, '[]'), 'policy-shape'],
    ['no statements', () => '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n', 'policy-shape'],
  ])('%s: refused', (_name, change, code) => {
    const text = change(CANONICAL);
    expect(text).not.toBe(CANONICAL);
    expect(codes(text).length).toBeGreaterThan(0);
    expect(codes(text).every((one) => one.startsWith(code))).toBe(true);
  });

  test('the same Sid twice', () => {
    const read = readDocument({
      Version: '2012-10-17',
      Statement: [1, 2].map(() => ({ Sid: 'A', Effect: 'Allow', Action: ['a:B'], Resource: ['*'] })),
    });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['Statement[1].Sid']);
  });

  test('every problem is told, with its line', () => {
    const text = CANONICAL.replace('Allow', 'allow')
      .replace('"Resource"', '"Resources"')
      .replace('2012', '2011');
    const read = readPolicy(text);
    expect(read.ok ? [] : read.problems.map(({ path, line }) => [path, line])).toEqual([
      ['Version', 2],
      ['Statement[0].Resources', 11],
      ['Statement[0].Effect', 6],
    ]);
  });
});
