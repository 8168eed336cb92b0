import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPolicy } from '../../src/policy/document/read-policy.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { stamp, stampAny } from '../../src/policy/stamp.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { parseInstant } from '../../src/terms/instant.ts';
import type { JsonObject } from '../../src/text/strict-json.ts';

/**
 * `check`, `stamp`, `can` and the grant read a policy in one way: what one of them cannot read, `check` has refused; what
 * `check` passes, all of them take.
 */
const catalog = loadCatalog();
const until = parseInstant('2026-11-22T12:00:00Z');
if (until === undefined) throw new Error('unreachable');

const oneOf = (...values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);
const maybeList = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(one, fc.array(one, { minLength: 0, maxLength: 2 }));

const action = oneOf('s3:GetObject', 'S3:getobject', 's3:*', '*', 's3:Get*', 'sqs:Nope', 's3', '', 7, 'x*:Y');
const resource = oneOf(
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::bucket/${aws:username}/*',
  'arn:aws:s3:::bucket/${aws:username',
  'arn:aws:s3:::bucket/${aws:CurrentTime}',
  'arn:aws:s3:${aws:username}',
  'arn:aws:s3',
  'arn:aws:iam::111122223333:u*',
  'arn:aws:sqs:eu-west-99:111122223333:q',
  'arn:aws:sqs:eu-west-1:111122223333:q',
  '*',
  'bucket',
  '',
  null,
);
const value = oneOf(
  'a',
  'true',
  true,
  5,
  '5',
  '2026-01-01',
  '10.0.0.0/8',
  '203.0.113.0/24',
  '${aws:username}',
  '${',
  '${ x }',
  'QQ==',
  null,
  'arn:aws:s3:::*',
);
const operator = fc.constantFrom(
  'StringEquals',
  'StringLike',
  'stringLike',
  'Bool',
  'Null',
  'NullIfExists',
  'ForAnyValue:Null',
  'ForAllValues:StringLike',
  'NumericLessThan',
  'DateLessThan',
  'IpAddress',
  'ArnLike',
  'BinaryEquals',
  'Nope',
);
const key = fc.constantFrom(
  'aws:username',
  'AWS:Username',
  'aws:SourceIp',
  'aws:SecureTransport',
  'aws:TagKeys',
  'aws:CurrentTime',
  's3:prefix',
  'ec2:Owner',
  'nokey',
  'aws:TokenIssueTime',
);
const statement = fc.record(
  {
    Sid: oneOf('', 'A', 'B', 'not ok', 5),
    Effect: oneOf('Allow', 'Allow', 'Deny', 'allow', undefined),
    Action: maybeList(action),
    NotAction: maybeList(action),
    Resource: maybeList(resource),
    NotResource: maybeList(resource),
    Principal: oneOf('*'),
    Condition: fc.oneof(
      oneOf('x', [], {}),
      fc.dictionary(
        operator,
        fc.oneof(oneOf('x', {}), fc.dictionary(key, maybeList(value), { maxKeys: 2 })),
        { maxKeys: 2 },
      ),
    ),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);
/** An Allow that passes and a Deny that does, each with one element of a wild one: else nothing would pass. */
const sound = fc.constantFrom<Record<string, unknown>[]>(
  { Effect: 'Allow', Action: ['S3:getobject', 's3:GetObjectTagging'], Resource: 'arn:aws:s3:::bucket/*' },
  { Effect: 'Allow', Action: 'sqs:GetQueueUrl', Resource: ['arn:aws:sqs:eu-west-1:111122223333:q'] },
  { Effect: 'Deny', NotAction: 's3:*', Resource: '*' },
  { Effect: 'Deny', Action: '*', NotResource: ['arn:aws:s3:::bucket/*'] },
);
const sparing = fc
  .record({
    base: sound,
    wild: statement,
    name: fc.constantFrom('Sid', 'Sid', 'Condition', 'Action', 'Resource', 'Effect'),
  })
  .map(({ base, wild, name }) => ({
    ...base,
    ...(name in wild ? { [name]: (wild as Record<string, unknown>)[name] } : {}),
  }));
const policies = fc.record({
  Version: oneOf('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17', undefined),
  Statement: fc.array(fc.oneof({ weight: 6, arbitrary: sparing }, { weight: 1, arbitrary: statement }), {
    minLength: 1,
    maxLength: 2,
  }),
});

test('what check passes, every other command takes; what another cannot read, check refuses', () => {
  const seen = { pass: 0, refuse: 0, denies: 0 };
  fc.assert(
    fc.property(policies, (given) => {
      const text = JSON.stringify(given);
      const policy = JSON.parse(text) as JsonObject;
      const result = checkPolicy(text, { catalog, settings: strictSettings });
      seen[result.decision] += 1;
      const compiled = compilePolicy(policy);
      const takes = compiled.ok && compiled.value.problems.length === 0 && stampAny(policy, until).ok;
      if (result.decision === 'refuse') return;
      expect({ text, takes }).toEqual({ text, takes: true });
      const document = result.document;
      if (document === undefined) throw new Error('passed without a document');
      if (document.Statement.some(({ Effect }) => Effect === 'Deny')) seen.denies += 1;
      // What is granted is read back as the same file, and its copy with an end is one, too.
      expect(readPolicy(serialise(document))).toEqual({ ok: true, value: document });
      expect(stamp(document, until).ok).toBe(true);
      expect(checkPolicy(serialise(document), { catalog, settings: strictSettings }).decision).toBe('pass');
    }),
    { numRuns: 1_500 },
  );
  // A generator that only makes rubbish would prove nothing.
  expect(seen.pass).toBeGreaterThan(50);
  expect(seen.denies).toBeGreaterThan(5);
});
