import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSeconds, instantOfMillis, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { denyFrom } from '../../src/policy/deny-from.ts';
import { evaluate } from '../../src/policy/evaluation/evaluate.ts';
import type { JsonObject } from '../../src/text/strict-json.ts';

const UNTIL = instantOfMillis(Date.UTC(2026, 10, 23, 4, 0, 0));
const ANYTHING: JsonObject = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

function ended(policy: JsonObject | undefined, until: Instant = UNTIL): JsonObject {
  const result = denyFrom(policy, until);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.value;
}

/** What the policies together say of a call at a time. */
function decision(policies: readonly JsonObject[], action: string, at: Instant): string {
  const compiled = policies.map((policy) => {
    const read = compilePolicy(policy);
    if (!read.ok) throw new Error('not readable');
    return read.value;
  });
  return evaluate(compiled, {
    action,
    resource: 'arn:aws:s3:::reports',
    at,
  }).decision;
}

describe('beside managed policies that nobody can stamp', () => {
  test.each(['s3:ListBucket', 'iam:CreateUser', 'ec2:RunInstances'])('%s ends to the second', (action) => {
    const all = [ANYTHING, ended(undefined)];
    const at = (offset: number) => (UNTIL + offset) as Instant;
    expect(decision(all, action, at(-1))).toBe('allowed');
    expect(decision(all, action, at(0))).toBe('explicitDeny');
    expect(decision(all, action, at(86_400))).toBe('explicitDeny');
  });

  test('before the end the policy says what it said, whatever the moment', () => {
    const policy: JsonObject = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::*' },
    };
    fc.assert(
      fc.property(
        fc.constantFrom('s3:GetObject', 's3:ListBucket', 'iam:GetUser'),
        fc.integer({ min: 1, max: 10 ** 8 }),
        (action, before) => {
          const at = addSeconds(UNTIL, -before as Seconds);
          expect(decision([ended(policy)], action, at)).toBe(decision([policy], action, at));
        },
      ),
    );
  });
});

test('the statements are kept word for word, the end comes last, a single one becomes a list', () => {
  const statement = { Sid: 'A', Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const end = {
    Sid: 'JitEnd',
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': '2026-11-23T04:00:00Z' } },
  };
  expect(ended({ Version: '2012-10-17', Id: 'x', Statement: statement })).toEqual({
    Version: '2012-10-17',
    Id: 'x',
    Statement: [statement, end],
  });
  expect(
    ended({ Version: '2012-10-17', Statement: [statement, { ...statement, Sid: 'B' }] })['Statement'],
  ).toEqual([statement, { ...statement, Sid: 'B' }, end]);
});

describe('refused', () => {
  test.each<[string, JsonObject]>([
    ['an end of its own', ended(ANYTHING)],
    ['no statement', { Version: '2012-10-17', Statement: [] }],
    ['what IAM refuses', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*' }] }],
  ])('%s', (_, policy) => {
    expect(denyFrom(policy, UNTIL).ok).toBe(false);
  });

  test('a time that IAM cannot compare with', () => {
    expect(denyFrom(undefined, 253_402_300_800 as Instant).ok).toBe(false);
  });
});
