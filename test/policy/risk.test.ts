import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { atLeast, RISKS } from '../../src/terms/risk-level.ts';

const catalog = loadCatalog();
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const risk = (
  ...statements: readonly (readonly [string | readonly string[], string | readonly string[]])[]
) =>
  checkPolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: statements.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource })),
    }),
    { catalog, settings: strictSettings },
  );

test.each([
  ['low', 'listing', 'ec2:DescribeInstances', '*'],
  ['low', 'reading settings', 'sqs:GetQueueAttributes', at('sqs', 'q')],
  ['medium', 'reading data', 's3:GetObject', 'arn:aws:s3:::b/k'],
  ['medium', 'writing', 'sqs:SendMessage', at('sqs', 'q')],
  ['medium', 'stopping one thing', 'ec2:StopInstances', at('ec2', 'instance/i-1')],
  ['high', 'deleting many', 'dynamodb:DeleteTable', at('dynamodb', 'table/*')],
  ['high', 'a table', 'dynamodb:DeleteTable', at('dynamodb', 'table/t')],
  ['high', 'a secret', 'secretsmanager:GetSecretValue', at('secretsmanager', 'secret:s-AbCdEf')],
  ['high', 'a shell on one instance', 'ssm:StartSession', at('ec2', 'instance/i-1')],
  ['high', 'a grant on a key', 'kms:CreateGrant', at('kms', 'key/k')],
  ['critical', 'a shell on all', 'ssm:StartSession', '*'],
  ['critical', 'a key of a user', 'iam:CreateAccessKey', '*'],
  ['critical', 'everything', '*', '*'],
] as const)('%s: %s', (expected, _, action, resource) => {
  const result = risk([action, resource]);
  expect(result.risk).toBe(expected);
  expect(result.riskReasons[0]?.risk).toBe(expected);
});

test('a text that cannot be read is critical', () => {
  expect(checkPolicy('{', { catalog, settings: strictSettings }).risk).toBe('critical');
});

test('another statement never lowers the risk', () => {
  const part = fc.constantFrom(
    ['ec2:DescribeInstances', '*'],
    ['s3:GetObject', 'arn:aws:s3:::b/k'],
    ['ssm:StartSession', at('ec2', 'instance/i-1')],
    ['kms:CreateGrant', at('kms', 'key/k')],
    ['iam:CreateUser', '*'],
    ['sqs:DeleteQueue', at('sqs', 'q')],
  ) as fc.Arbitrary<[string, string]>;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, more) => {
      expect(atLeast(risk(...parts, more).risk, risk(...parts).risk)).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(RISKS.map((each) => atLeast(each, 'high'))).toEqual([false, false, true, true]);
});
