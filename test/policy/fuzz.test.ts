import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { explain } from '../../src/policy/guardrails/explain.ts';
import { checkPolicy, type CheckResult } from '../../src/policy/guardrails/check-policy.ts';
import { isRuleCode } from '../../src/policy/findings/rule-codes.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';

/** `npm run fuzz` gives it a minute. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 5);
const catalog = loadCatalog();

function check(text: string): CheckResult {
  const result = checkPolicy(text, {
    catalog,
    settings: strictSettings,
    held: [{ name: '#1', document: text }],
  });
  for (const { code, message, path } of result.findings) {
    expect(isRuleCode(code)).toBe(true);
    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(4_000);
    expect(typeof path).toBe('string');
  }
  expect(result.decision).toBe(
    result.findings.some(({ severity }) => severity === 'error') ? 'refuse' : 'pass',
  );
  if (result.document) explain(result.document, catalog);
  return result;
}

const big = 1_000_000;
test.each([
  ['nothing', ''],
  ['open brackets', '['.repeat(big)],
  ['open objects', '{"Statement":'.repeat(100_000)],
  ['nested lists', `{"Version":"2012-10-17","Statement":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  [
    'a megabyte of text',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's'.repeat(big), Resource: '*' }],
    }),
  ],
  [
    'a long action',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: `s3:${'*a'.repeat(4_000)}`, Resource: '*' }],
    }),
  ],
  [
    'a long resource',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'*a'.repeat(4_000)}` },
      ],
    }),
  ],
  [
    'stars in all fields',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'ec2:StopInstances',
          Resource: `arn:aws:ec2:${'*'.repeat(500)}:${'?*'.repeat(500)}:${'*/'.repeat(2_000)}`,
        },
      ],
    }),
  ],
  [
    'open variables',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'${'.repeat(4_000)}` },
      ],
    }),
  ],
  [
    'many patterns',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: Array.from({ length: 1_200 }, (_, n) => `ec2:*a*${n % 10}*`),
          Resource: '*',
        },
      ],
    }),
  ],
  [
    'many statements',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: Array.from({ length: 250 }, () => ({
        Effect: 'Allow',
        Action: ['ec2:*', 'iam:*'],
        Resource: ['*', 'arn:aws:ec2:*:*:instance/*'],
      })),
    }),
  ],
  [
    'many conditions',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: '*',
          Condition: Object.fromEntries(
            Array.from({ length: 300 }, (_, n) => [`A${'a'.repeat(n % 40)}IfExists${n}`, { [`k${n}`]: '' }]),
          ),
        },
      ],
    }),
  ],
  ['a megabyte of white space', `{"Version":"2012-10-17",${' '.repeat(big)}"Statement":[]}`],
  ['escapes', `{"Version":"${'\\u0000'.repeat(3_000)}"}`],
  ['half a surrogate pair', '{"Version":"\\ud800"}'],
  ['a byte order mark', '\ufeff{}'],
])('%s is refused, soon', (_, text) => {
  const before = process.cpuUsage().user;
  expect(check(text).decision).toBe('refuse');
  // Processor time, since other things run on the same machine. Ten times what the slowest takes.
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
});

/** Everything a policy is made of, and everything that is not meant to be there. */
const word = fc.oneof(
  fc.constantFrom(
    'Version',
    'Statement',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
    'Principal',
    'Sid',
    '2012-10-17',
    'Allow',
    'Deny',
    '*',
    'iam:*',
    'iam:PassRole',
    's3:Get*',
    'ec2:RunInstances',
    'arn:aws:s3:::b/*',
    'arn:aws:ec2:*:*:instance/${aws:username}',
    'StringLike',
    'ForAllValues:StringEquals',
    'aws:CurrentTime',
    's3:prefix',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '${',
    '${*}',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    word,
    fc.constantFrom(null, true, false, 0, -1, 1e308),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(word, tie('node'), { maxKeys: 5 }),
  ),
})).node;
const strings = fc.oneof(word, fc.array(word, { maxLength: 4 }), tree);
const likely = fc.record(
  {
    Version: fc.oneof(fc.constant('2012-10-17'), tree),
    Statement: fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record(
            {
              Effect: fc.oneof(fc.constantFrom('Allow', 'Deny'), tree),
              Action: strings,
              NotAction: strings,
              Resource: strings,
              NotResource: strings,
              Condition: fc.oneof(
                fc.dictionary(word, fc.dictionary(word, strings, { maxKeys: 2 }), { maxKeys: 2 }),
                tree,
              ),
              Sid: word,
            },
            { requiredKeys: ['Effect'] },
          ),
        },
        tree,
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const damaged = fc
  .tuple(likely, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
  .map(([value, at, piece]) => {
    const text = JSON.stringify(value);
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + piece.length);
  });

test(
  `any text whatever is judged, for ${SECONDS} seconds`,
  () => {
    const any = fc.oneof(
      likely.map((value) => JSON.stringify(value)),
      damaged,
      tree.map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    let judged = 0;
    fc.assert(
      fc.property(any, (text) => {
        check(text);
        judged += 1;
      }),
      {
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: SECONDS * 1_000,
        markInterruptAsFailure: false,
      },
    );
    expect(judged).toBeGreaterThan(SECONDS);
  },
  SECONDS * 1_000 + 60_000,
);
