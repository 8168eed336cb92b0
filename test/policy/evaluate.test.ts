import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInstant } from '../../src/terms/instant.ts';
import { compilePolicy, type CompiledPolicy } from '../../src/policy/evaluation/compile.ts';
import type { ContextRecord } from '../../src/policy/evaluation/condition/request-context.ts';
import { evaluate, evaluateWithBoundary, type Decision } from '../../src/policy/evaluation/evaluate.ts';
import { matchesAction, matchesResource } from '../../src/policy/document/match.ts';

const NOON = parseInstant('2026-11-22T12:00:00Z');
if (NOON === undefined) throw new Error('unreachable');
const at = NOON;

function compiled(document: unknown): CompiledPolicy {
  const result = compilePolicy(document);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.value;
}

const policy = (...Statement: unknown[]): CompiledPolicy => compiled({ Version: '2012-10-17', Statement });

const ALLOW = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };
const DENY = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
const GET = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/x', at };

describe('evaluation order', () => {
  test.each<[string, CompiledPolicy[], Decision]>([
    ['nothing', [], 'implicitDeny'],
    ['an Allow', [policy(ALLOW)], 'allowed'],
    ['another action', [policy({ ...ALLOW, Action: 's3:PutObject' })], 'implicitDeny'],
    ['another resource', [policy({ ...ALLOW, Resource: 'arn:aws:s3:::c/*' })], 'implicitDeny'],
    ['a Deny after an Allow', [policy(ALLOW, DENY)], 'explicitDeny'],
    ['a Deny before an Allow', [policy(DENY, ALLOW)], 'explicitDeny'],
    ['a Deny in another policy', [policy(ALLOW), policy(DENY)], 'explicitDeny'],
    ['a Deny alone', [policy(DENY)], 'explicitDeny'],
    [
      'a Deny with ArnLike on a lone star, whose meaning is not documented',
      [policy(ALLOW, { ...DENY, Condition: { ArnLike: { 'aws:CurrentTime': '*' } } })],
      'explicitDeny',
    ],
    [
      'an Allow with the same',
      [policy({ ...ALLOW, Condition: { ArnLike: { 'aws:CurrentTime': '*' } } })],
      'implicitDeny',
    ],
    ['a Deny of something else', [policy(ALLOW, { ...DENY, Action: 'iam:*' })], 'allowed'],
    ['a statement that is no list', [compiled({ Version: '2012-10-17', Statement: ALLOW })], 'allowed'],
    [
      'lists',
      [policy({ ...ALLOW, Action: ['a:b', 'S3:getobject'], Resource: ['arn:aws:s3:::c', '*'] })],
      'allowed',
    ],
    ['NotAction', [policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })], 'allowed'],
    [
      'NotAction of it',
      [policy({ Effect: 'Allow', NotAction: ['iam:*', 's3:Get*'], Resource: '*' })],
      'implicitDeny',
    ],
    ['NotResource', [policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::c/*' })], 'allowed'],
    [
      'NotResource of it',
      [policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::b/*' })],
      'implicitDeny',
    ],
    [
      'Deny NotAction',
      [policy(ALLOW, { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' })],
      'allowed',
    ],
    [
      'Deny NotResource',
      [policy(ALLOW, { Effect: 'Deny', Action: '*', NotResource: ALLOW.Resource })],
      'allowed',
    ],
  ])('%s', (_name, policies, expected) => {
    expect(evaluate(policies, GET).decision).toBe(expected);
  });

  test('names the statements that apply', () => {
    const policies = [policy({ ...ALLOW, Sid: 'Read' }), policy({ ...ALLOW, Action: 'iam:*' }, DENY)];
    expect(evaluate(policies, GET)).toEqual({
      decision: 'explicitDeny',
      statements: [
        { policy: 0, statement: 0, sid: 'Read', effect: 'Allow' },
        { policy: 1, statement: 1, effect: 'Deny' },
      ],
    });
  });

  test('a request without a resource is matched by * only', () => {
    const list = { action: 's3:ListAllMyBuckets', resource: '*', at };
    expect(evaluate([policy({ ...ALLOW, Action: '*' })], list).decision).toBe('implicitDeny');
    expect(evaluate([policy({ ...ALLOW, Action: '*', Resource: 'arn:*' })], list).decision).toBe(
      'implicitDeny',
    );
    expect(evaluate([policy({ ...ALLOW, Action: '*', Resource: '*' })], list).decision).toBe('allowed');
  });
});

/** [operator, policy values, context, expected as Allow]. The key is `k` in the policy and `K` in the request. */
type Case = [operator: string, values: unknown, context: ContextRecord, expected: boolean];
const CONDITIONS: Record<string, Case[]> = {
  String: [
    ['StringEquals', 'a', { K: 'a' }, true],
    ['StringEquals', 'a', { K: 'A' }, false],
    ['StringEquals', 'a*', { K: 'ab' }, false],
    ['StringEquals', 'a*', { K: 'a*' }, true],
    ['StringEquals', ['a', 'b'], { K: 'b' }, true],
    ['StringEquals', 'a', {}, false],
    ['StringEquals', '', { K: '' }, true],
    ['StringEquals', true, { K: true }, true],
    ['StringEquals', '5', { K: 5 }, true],
    ['StringNotEquals', 'a', { K: 'a' }, false],
    ['StringNotEquals', 'a', { K: 'b' }, true],
    ['StringNotEquals', ['a', 'b'], { K: 'b' }, false],
    ['StringNotEquals', ['a', 'b'], { K: 'c' }, true],
    ['StringNotEquals', 'a', {}, true],
    ['StringEqualsIgnoreCase', 'aB', { K: 'Ab' }, true],
    ['StringEqualsIgnoreCase', 'aB', {}, false],
    ['StringNotEqualsIgnoreCase', 'aB', { K: 'Ab' }, false],
    ['StringNotEqualsIgnoreCase', 'aB', { K: 'x' }, true],
    ['StringNotEqualsIgnoreCase', 'aB', {}, true],
    ['StringLike', 'home/*', { K: 'home/' }, true],
    ['StringLike', 'home/?', { K: 'home/' }, false],
    ['StringLike', ['', 'home/'], { K: '' }, true],
    ['StringLike', 'A*', { K: 'ab' }, false],
    ['StringLike', '${*}', { K: '*' }, true],
    ['StringLike', '${*}', { K: 'x' }, false],
    ['StringLike', 'a*', {}, false],
    ['StringNotLike', 'a*', { K: 'ab' }, false],
    ['StringNotLike', 'a*', { K: 'b' }, true],
    ['StringNotLike', 'a*', {}, true],
    // The example of the IAM User Guide in which StringLike matches and ArnLike does not.
    [
      'StringLike',
      'arn:aws:someservice:*:111122223333:finance/*',
      { K: 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt' },
      true,
    ],
  ],
  Numeric: [
    ['NumericEquals', '10', { K: '10' }, true],
    ['NumericEquals', 10, { K: 10 }, true],
    ['NumericEquals', '10.0', { K: '010' }, true],
    ['NumericEquals', '9007199254740993', { K: '9007199254740992' }, false],
    ['NumericEquals', '-0', { K: '0' }, true],
    ['NumericEquals', ['1', '2'], { K: '2' }, true],
    ['NumericNotEquals', '10', { K: '11' }, true],
    ['NumericNotEquals', '10', { K: '10.00' }, false],
    ['NumericNotEquals', '10', {}, true],
    ['NumericLessThan', '10', { K: '9.99' }, true],
    ['NumericLessThan', '10', { K: '10' }, false],
    ['NumericLessThan', '10', { K: '9' }, true],
    ['NumericLessThan', '10', { K: '-100' }, true],
    ['NumericLessThan', '-2', { K: '-10' }, true],
    ['NumericLessThan', '10', {}, false],
    ['NumericLessThanEquals', '10', { K: '10' }, true],
    ['NumericLessThanEquals', '10', { K: '10.01' }, false],
    ['NumericGreaterThan', '10', { K: '11' }, true],
    ['NumericGreaterThan', '10', { K: '10' }, false],
    ['NumericGreaterThan', ['100', '10'], { K: '11' }, true],
    ['NumericGreaterThanEquals', '10', { K: '10' }, true],
    ['NumericGreaterThanEquals', '10', { K: 'ten' }, false],
    ['NumericNotEquals', '10', { K: 'ten' }, false],
  ],
  Date: [
    ['DateEquals', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', '2026-01-01', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', '2026', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', '2026-01', { K: '2026-01-01T00:00Z' }, true],
    ['DateEquals', '2026-01-01T02:00:00+02:00', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', '2025-12-31T19:00:00-05:00', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', '1767225600', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateEquals', 1767225600, { K: '2026-01-01T00:00:00.000Z' }, true],
    ['DateEquals', '2024-02-29T00:00:00Z', { K: '1709164800' }, true],
    ['DateNotEquals', '2026-01-01', { K: '2026-01-02' }, true],
    ['DateNotEquals', '2026-01-01', {}, true],
    ['DateLessThan', '2026-01-01T00:00:00Z', { K: '2025-12-31T23:59:59Z' }, true],
    ['DateLessThan', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:00Z' }, false],
    ['DateLessThan', '2026-01-01T00:00:00Z', {}, false],
    ['DateLessThanEquals', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateGreaterThan', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:01Z' }, true],
    ['DateGreaterThan', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:00Z' }, false],
    ['DateGreaterThanEquals', '2026-01-01T00:00:00Z', { K: '2026-01-01T00:00:00Z' }, true],
    ['DateLessThan', '2026-01-01T00:00:00Z', { K: 'yesterday' }, false],
  ],
  Bool: [
    ['Bool', 'true', { K: 'true' }, true],
    ['Bool', true, { K: true }, true],
    ['Bool', 'TRUE', { K: 'true' }, true],
    ['Bool', 'true', { K: 'false' }, false],
    ['Bool', 'false', { K: 'false' }, true],
    ['Bool', 'false', {}, false],
    ['Bool', ['true', 'false'], { K: 'false' }, true],
    ['Bool', 'false', { K: 'no' }, false],
    ['Bool', '${aws:MultiFactorAuthPresent}', { K: 'true', 'aws:MultiFactorAuthPresent': 'true' }, true],
  ],
  Binary: [
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', { K: 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' }, true],
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', { K: 'QmluYXJ5VmFsdWVJbkJhc2U2NB==' }, true],
    ['BinaryEquals', 'QUI=', { K: 'QUM=' }, false],
    ['BinaryEquals', 'QUI=', {}, false],
  ],
  IpAddress: [
    ['IpAddress', '203.0.113.0/24', { K: '203.0.113.255' }, true],
    ['IpAddress', '203.0.113.0/24', { K: '203.0.114.0' }, false],
    ['IpAddress', '203.0.113.77/24', { K: '203.0.113.1' }, true],
    ['IpAddress', '203.0.113.5', { K: '203.0.113.5' }, true],
    ['IpAddress', '203.0.113.5', { K: '203.0.113.6' }, false],
    ['IpAddress', '0.0.0.0/0', { K: '8.8.8.8' }, true],
    ['IpAddress', '0.0.0.0/0', { K: '::1' }, false],
    ['IpAddress', '10.0.0.0/9', { K: '10.127.255.255' }, true],
    ['IpAddress', '10.0.0.0/9', { K: '10.128.0.0' }, false],
    ['IpAddress', '2001:DB8:1234:5678::/64', { K: '2001:db8:1234:5678:ffff::1' }, true],
    ['IpAddress', '2001:DB8:1234:5678::/64', { K: '2001:db8:1234:5679::1' }, false],
    ['IpAddress', '::ffff:203.0.113.5', { K: '::ffff:cb00:7105' }, true],
    ['IpAddress', ['10.0.0.0/8', '203.0.113.0/24'], { K: '203.0.113.9' }, true],
    ['IpAddress', '10.0.0.0/8', {}, false],
    ['IpAddress', '10.0.0.0/8', { K: 'localhost' }, false],
    ['NotIpAddress', '10.0.0.0/8', { K: '11.0.0.1' }, true],
    ['NotIpAddress', '10.0.0.0/8', { K: '10.0.0.1' }, false],
    ['NotIpAddress', ['10.0.0.0/8', '11.0.0.0/8'], { K: '11.0.0.1' }, false],
    ['NotIpAddress', '10.0.0.0/8', {}, true],
  ],
  Arn: [
    [
      'ArnEquals',
      'arn:aws:sns:eu-west-1:111122223333:t',
      { K: 'arn:aws:sns:eu-west-1:111122223333:t' },
      true,
    ],
    ['ArnEquals', 'arn:aws:sns:*:111122223333:t*', { K: 'arn:aws:sns:eu-west-1:111122223333:topic' }, true],
    ['ArnLike', 'arn:aws:sns:*:*:*', { K: 'arn:aws:sns:eu-west-1:111122223333:a:b/c' }, true],
    ['ArnLike', 'arn:aws:sns:*:*:T', { K: 'arn:aws:sns:eu-west-1:111122223333:t' }, false],
    ['ArnLike', 'arn:aws:sns:*', { K: 'arn:aws:sns:eu-west-1:111122223333:t' }, false],
    [
      'ArnLike',
      'arn:aws:someservice:*:111122223333:finance/*',
      { K: 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt' },
      false,
    ],
    ['ArnLike', 'arn:aws:sns:*:*:*', {}, false],
    ['ArnNotEquals', 'arn:aws:sns:*:*:a', { K: 'arn:aws:sns:x:1:b' }, true],
    ['ArnNotEquals', 'arn:aws:sns:*:*:a', { K: 'arn:aws:sns:x:1:a' }, false],
    ['ArnNotLike', 'arn:aws:sns:*:*:a', {}, true],
    [
      'ArnLike',
      'arn:aws:iam::*:role/${aws:username}',
      { K: 'arn:aws:iam::1:role/ann', 'aws:username': 'ann' },
      true,
    ],
  ],
  IfExists: [
    ['StringEqualsIfExists', 'a', {}, true],
    ['StringEqualsIfExists', 'a', { K: 'a' }, true],
    ['StringEqualsIfExists', 'a', { K: 'b' }, false],
    ['StringNotEqualsIfExists', 'a', {}, true],
    ['StringNotEqualsIfExists', 'a', { K: 'a' }, false],
    ['NumericLessThanIfExists', '5', {}, true],
    ['NumericLessThanIfExists', '5', { K: '6' }, false],
    ['BoolIfExists', 'true', {}, true],
    ['BoolIfExists', 'true', { K: 'false' }, false],
    ['IpAddressIfExists', '10.0.0.0/8', {}, true],
    ['ArnLikeIfExists', 'arn:aws:sns:*:*:*', {}, true],
    ['DateGreaterThanIfExists', '2026-01-01', {}, true],
  ],
  Null: [
    ['Null', 'true', {}, true],
    ['Null', 'true', { K: 'a' }, false],
    ['Null', 'false', { K: 'a' }, true],
    ['Null', 'false', {}, false],
    ['Null', true, {}, true],
    ['Null', false, { K: '' }, true],
    ['Null', ['true', 'false'], {}, true],
    ['Null', 'true', { K: [] }, true],
  ],
  ForAllValues: [
    ['ForAllValues:StringEquals', ['a', 'b'], { K: ['a', 'b'] }, true],
    ['ForAllValues:StringEquals', ['a', 'b'], { K: ['a'] }, true],
    ['ForAllValues:StringEquals', ['a', 'b'], { K: ['a', 'c'] }, false],
    ['ForAllValues:StringEquals', ['a'], {}, true],
    ['ForAllValues:StringEquals', ['a'], { K: [] }, true],
    ['ForAllValues:StringEquals', ['a'], { K: '' }, true],
    ['ForAllValues:StringLike', ['k*'], { K: ['k1', 'k2'] }, true],
    ['ForAllValues:StringNotEquals', ['a', 'b'], { K: ['c', 'd'] }, true],
    ['ForAllValues:StringNotEquals', ['a', 'b'], { K: ['c', 'a'] }, false],
    ['ForAllValues:StringNotEquals', ['a'], {}, true],
    ['ForAllValues:StringEqualsIfExists', ['a'], {}, true],
    ['ForAllValues:NumericLessThan', ['10'], { K: ['1', '9'] }, true],
    ['ForAllValues:ArnLike', ['arn:aws:s3:::*'], { K: ['arn:aws:s3:::a', 'arn:aws:sns:::a'] }, false],
  ],
  ForAnyValue: [
    ['ForAnyValue:StringEquals', ['a', 'b'], { K: ['c', 'b'] }, true],
    ['ForAnyValue:StringEquals', ['a', 'b'], { K: ['c'] }, false],
    ['ForAnyValue:StringEquals', ['a'], {}, false],
    ['ForAnyValue:StringEquals', ['a'], { K: [] }, false],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], { K: ['a', 'c'] }, true],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], { K: ['a', 'b'] }, false],
    ['ForAnyValue:StringNotEquals', ['a'], {}, false],
    ['ForAnyValue:StringEqualsIfExists', ['a'], {}, false],
    ['ForAnyValue:Bool', 'true', { K: ['false', 'true'] }, true],
  ],
  'several values without a set operator': [
    ['StringEquals', 'a', { K: ['a', 'b'] }, true],
    ['StringEquals', 'c', { K: ['a', 'b'] }, false],
    ['StringNotEquals', 'a', { K: ['a', 'b'] }, false],
    ['StringNotEquals', 'c', { K: ['a', 'b'] }, true],
  ],
  variables: [
    ['StringEquals', '${aws:username}', { K: 'ann', 'aws:username': 'ann' }, true],
    ['StringEquals', '${AWS:UserName}', { K: 'ann', 'aws:username': 'ann' }, true],
    ['StringLike', '${aws:username}/*', { K: 'ann/x', 'aws:username': 'ann' }, true],
    ['StringLike', '${aws:username}', { K: 'bob', 'aws:username': '*' }, false],
    ['StringEquals', '${aws:username}', { K: 'ann' }, false],
    ['StringNotEquals', '${aws:username}', { K: 'ann' }, true],
    ['StringEquals', "${aws:PrincipalTag/team, 'none'}", { K: 'none' }, true],
    ['StringEquals', "${aws:PrincipalTag/team, 'none'}", { K: 'red', 'aws:PrincipalTag/team': 'red' }, true],
    ['StringEquals', "${aws:PrincipalTag/team, ''}", { K: '' }, true],
    ['StringEquals', '${aws:TagKeys}', { K: 'a', 'aws:TagKeys': ['a', 'b'] }, false],
    ['StringEquals', '${$}{aws:username}', { K: '${aws:username}' }, true],
    ['NumericEquals', '${aws:x}', { K: '1', 'aws:x': '1' }, false],
  ],
};

describe.each(Object.entries(CONDITIONS))('%s', (_group, cases) => {
  test.each(cases)('%s %j on %j: %j', (operator, values, context, expected) => {
    const allow = policy({ ...ALLOW, Condition: { [operator]: { k: values } } });
    expect(evaluate([allow], { ...GET, context }).decision).toBe(expected ? 'allowed' : 'implicitDeny');
  });
});

describe('conditions together', () => {
  test.each<[string, unknown, ContextRecord, boolean]>([
    ['two keys: AND', { StringEquals: { a: '1', b: '2' } }, { a: '1', b: '2' }, true],
    ['two keys: one fails', { StringEquals: { a: '1', b: '2' } }, { a: '1', b: '3' }, false],
    ['two operators: AND', { StringEquals: { a: '1' }, Null: { b: 'true' } }, { a: '1' }, true],
    ['two operators: one fails', { StringEquals: { a: '1' }, Null: { b: 'true' } }, { a: '1', b: '' }, false],
    ['the same key in two cases', { StringEquals: { a: '1', A: '2' } }, { a: '1' }, false],
    [
      'tag keys ignore case',
      { StringEquals: { 'aws:PrincipalTag/Team': 'x' } },
      { 'AWS:principaltag/TEAM': 'x' },
      true,
    ],
    ['an empty block', {}, {}, true],
    ['an empty operator', { StringEquals: {} }, {}, true],
    ['a key named like a method', { Null: { constructor: 'true' } }, {}, true],
  ])('%s', (_name, Condition, context, expected) => {
    const { decision } = evaluate([policy({ ...ALLOW, Condition })], { ...GET, context });
    expect(decision).toBe(expected ? 'allowed' : 'implicitDeny');
  });

  test('two context keys that differ in case are refused', () => {
    expect(() => evaluate([policy(ALLOW)], { ...GET, context: { a: '1', A: '2' } })).toThrow(/twice/);
  });
});

describe('time', () => {
  const until = (value: unknown, operator = 'DateLessThan', key = 'aws:CurrentTime'): CompiledPolicy =>
    policy({ ...ALLOW, Condition: { [operator]: { [key]: value } } });
  test.each<[string, CompiledPolicy, number, Decision]>([
    ['a second before', until('2026-11-22T12:00:01Z'), 0, 'allowed'],
    ['at the second', until('2026-11-22T12:00:00Z'), 0, 'implicitDeny'],
    ['a second after', until('2026-11-22T12:00:00Z'), 1, 'implicitDeny'],
    ['lower-case key', until('2026-11-22T12:00:01Z', 'DateLessThan', 'aws:currenttime'), 0, 'allowed'],
    ['epoch', until(String(at + 1), 'DateLessThan', 'aws:EpochTime'), 0, 'allowed'],
    ['epoch as a number', until(String(at), 'NumericLessThan', 'aws:EpochTime'), 0, 'implicitDeny'],
    ['epoch against a date', until('2026-11-22T12:00:01Z', 'DateLessThan', 'aws:EpochTime'), 0, 'allowed'],
    ['a date against the epoch', until(String(at + 1)), 0, 'allowed'],
  ])('%s', (_name, one, later, expected) => {
    const now = parseInstant(new Date((at + later) * 1000).toISOString());
    if (now === undefined) throw new Error('unreachable');
    expect(evaluate([one], { ...GET, at: now }).decision).toBe(expected);
  });

  test('a context that brings its own time is believed', () => {
    const context = { 'aws:CurrentTime': '2020-01-01T00:00:00Z' };
    expect(evaluate([until('2021-01-01T00:00:00Z')], { ...GET, context }).decision).toBe('allowed');
  });
});

describe('variables in resources', () => {
  const HOME = 'arn:aws:s3:::b/${aws:username}/*';
  const ask = (
    Resource: string,
    resource: string,
    context: ContextRecord,
    Version = '2012-10-17',
  ): Decision =>
    evaluate([compiled({ Version, Statement: { ...ALLOW, Resource } })], { ...GET, resource, context })
      .decision;

  test.each<[string, string, ContextRecord, Decision]>([
    [HOME, 'arn:aws:s3:::b/ann/x', { 'aws:username': 'ann' }, 'allowed'],
    [HOME, 'arn:aws:s3:::b/bob/x', { 'aws:username': 'ann' }, 'implicitDeny'],
    [HOME, 'arn:aws:s3:::b/bob/x', { 'aws:username': '*' }, 'implicitDeny'],
    [HOME, 'arn:aws:s3:::b//x', {}, 'implicitDeny'],
    [HOME, 'arn:aws:s3:::b//x', { 'aws:username': '' }, 'implicitDeny'],
    [HOME, HOME, {}, 'implicitDeny'],
    ["arn:aws:s3:::b/${aws:PrincipalTag/t, 'all'}/*", 'arn:aws:s3:::b/all/x', {}, 'allowed'],
    ['arn:aws:s3:::b/${*}', 'arn:aws:s3:::b/*', {}, 'allowed'],
    ['arn:aws:s3:::b/${*}', 'arn:aws:s3:::b/x', {}, 'implicitDeny'],
  ])('%s on %s with %j: %s', (pattern, resource, context, expected) => {
    expect(ask(pattern, resource, context)).toBe(expected);
  });

  test('before 2012-10-17 they are text', () => {
    expect(ask(HOME, 'arn:aws:s3:::b/ann/x', { 'aws:username': 'ann' }, '2008-10-17')).toBe('implicitDeny');
    expect(ask(HOME, 'arn:aws:s3:::b/${aws:username}/x', {}, '2008-10-17')).toBe('allowed');
  });

  test('what a variable without a value names matches nothing, in NotResource too', () => {
    const denied = { Effect: 'Deny', Action: '*', Resource: HOME };
    expect(evaluate([policy(ALLOW, denied)], GET).decision).toBe('allowed');
    const others = { Effect: 'Deny', Action: '*', NotResource: HOME };
    expect(evaluate([policy(ALLOW, others)], GET).decision).toBe('explicitDeny');
    const allowed = { Effect: 'Allow', Action: '*', NotResource: HOME };
    expect(evaluate([policy(allowed)], GET).decision).toBe('allowed');
  });
});

describe('what cannot be decided never allows and always denies', () => {
  const MALFORMED: [string, object][] = [
    ['an unknown operator', { Condition: { StringMatches: { k: 'a' } } }],
    ['an operator in another case', { Condition: { stringEquals: { k: 'a' } } }],
    ['an unknown set operator', { Condition: { 'ForSomeValues:StringEquals': { k: 'a' } } }],
    ['Null with IfExists', { Condition: { NullIfExists: { k: 'true' } } }],
    ['IfExists alone', { Condition: { IfExists: { k: 'a' } } }],
    ['a number that is none', { Condition: { NumericEquals: { k: 'many' } } }],
    ['a date that does not exist', { Condition: { DateLessThan: { k: '2026-02-30T00:00:00Z' } } }],
    ['a time without zone', { Condition: { DateLessThan: { k: '2026-02-20T00:00:00' } } }],
    ['an address that is none', { Condition: { IpAddress: { k: '10.0.0.0/33' } } }],
    ['an address in octal', { Condition: { IpAddress: { k: '010.0.0.1' } } }],
    ['a boolean that is none', { Condition: { Bool: { k: 'yes' } } }],
    ['no values', { Condition: { StringEquals: { k: [] } } }],
    ['a value that is an object', { Condition: { StringEquals: { k: { a: 1 } } } }],
    ['null as a value', { Condition: { StringEquals: { k: null } } }],
    ['an open variable', { Condition: { StringEquals: { k: '${aws:username' } } }],
    ['an empty variable', { Condition: { StringEquals: { k: '${}' } } }],
    ['a condition that is a list', { Condition: [] }],
    ['an operator without keys', { Condition: { StringEquals: 'a' } }],
    ['a principal', { Principal: '*' }],
    ['an unknown element', { Conditions: {} }],
    ['Action and NotAction', { NotAction: 'iam:*' }],
    ['no resource', { Resource: undefined }],
    ['a resource that is no ARN', { Resource: 'bucket' }],
    ['an action without a service', { Action: 'GetObject' }],
    ['no actions', { Action: [] }],
    ['an action that is a number', { Action: 5 }],
  ];
  test.each(MALFORMED)('%s', (_name, change) => {
    const context = { k: 'a' };
    const broken = policy({ ...ALLOW, ...change });
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(evaluate([broken], { ...GET, context }).decision).toBe('implicitDeny');
    const denying = policy(ALLOW, { ...ALLOW, Effect: 'Deny', ...change });
    expect(evaluate([denying], { ...GET, context }).decision).toBe('explicitDeny');
  });

  test('a Deny with something undecided still needs the rest of it', () => {
    const elsewhere = { Effect: 'Deny', Action: 'iam:*', Resource: '*', Condition: { Nonsense: { k: 'a' } } };
    expect(evaluate([policy(ALLOW, elsewhere)], GET).decision).toBe('allowed');
    const failing = {
      ...ALLOW,
      Effect: 'Deny',
      Condition: { Nonsense: { k: 'a' }, StringEquals: { k: 'b' } },
    };
    expect(evaluate([policy(ALLOW, failing)], { ...GET, context: { k: 'a' } }).decision).toBe('allowed');
  });

  test('a misspelt effect', () => {
    expect(evaluate([policy({ ...ALLOW, Effect: 'allow' })], GET).decision).toBe('implicitDeny');
    expect(evaluate([policy(ALLOW, { ...DENY, Effect: 'DENY' })], GET).decision).toBe('explicitDeny');
  });

  test.each([null, [], 'x', 5, {}, { Statement: [] }, { Version: '2020-01-01', Statement: [ALLOW] }])(
    '%j is no policy',
    (document) => {
      expect(compilePolicy(document).ok).toBe(false);
    },
  );
});

describe('evaluateWithBoundary', () => {
  const everything = policy({ Effect: 'Allow', Action: '*', Resource: '*' });
  const other = policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' });
  test.each<[string, Parameters<typeof evaluateWithBoundary>[0], Decision]>([
    ['identity alone', { identity: [policy(ALLOW)] }, 'allowed'],
    ['a boundary that allows', { identity: [policy(ALLOW)], boundary: everything }, 'allowed'],
    ['a boundary that does not', { identity: [policy(ALLOW)], boundary: other }, 'implicitDeny'],
    ['a boundary gives nothing', { identity: [], boundary: everything }, 'implicitDeny'],
    ['a boundary that denies', { identity: [policy(ALLOW)], boundary: policy(DENY) }, 'explicitDeny'],
    ['a session that allows', { identity: [policy(ALLOW)], session: [other, everything] }, 'allowed'],
    ['a session that does not', { identity: [policy(ALLOW)], session: [other] }, 'implicitDeny'],
    ['a session without policies', { identity: [policy(ALLOW)], session: [] }, 'implicitDeny'],
    ['all three', { identity: [everything], boundary: everything, session: [policy(DENY)] }, 'explicitDeny'],
  ])('%s', (_name, policies, expected) => {
    expect(evaluateWithBoundary(policies, GET).decision).toBe(expected);
  });

  test('numbers the policies through', () => {
    const { statements } = evaluateWithBoundary(
      { identity: [other, policy(ALLOW)], boundary: everything },
      GET,
    );
    expect(statements.map((one) => one.policy)).toEqual([1, 2]);
  });
});

test('trust policies: the caller says who the principal is', () => {
  const trust = compilePolicy(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111122223333:root' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'x' } },
        },
      ],
    },
    'trust',
  );
  if (!trust.ok) throw new Error('unreadable');
  expect(trust.value.problems).toEqual([]);
  const ask = { action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/r', at };
  const context = { 'sts:ExternalId': 'x' };
  expect(evaluate([trust.value], { ...ask, context, isPrincipal: () => true }).decision).toBe('allowed');
  expect(evaluate([trust.value], { ...ask, context, isPrincipal: () => false }).decision).toBe(
    'implicitDeny',
  );
  expect(evaluate([trust.value], { ...ask, isPrincipal: () => true }).decision).toBe('implicitDeny');
});

test('without conditions: allowed exactly when an Allow matches and no Deny does', () => {
  const action = fc.constantFrom('s3:GetObject', 's3:PutObject', 'iam:PassRole');
  const resource = fc.constantFrom('arn:aws:s3:::a/x', 'arn:aws:s3:::b', 'arn:aws:iam::1:role/r', '*');
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: fc.array(fc.constantFrom('*', 's3:*', 's3:Get*', 'iam:passrole', 'S3:PUTOBJECT'), {
      minLength: 1,
    }),
    Resource: fc.array(fc.constantFrom('*', 'arn:aws:s3:::*', 'arn:aws:s3:::a/?', 'arn:aws:iam::*:role/*'), {
      minLength: 1,
    }),
  });
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 4 }),
      action,
      resource,
      (statements, what, where) => {
        const applies = (effect: string): boolean =>
          statements.some(
            (one) =>
              one.Effect === effect &&
              one.Action.some((pattern) => matchesAction(pattern, what)) &&
              one.Resource.some((pattern) => matchesResource(pattern, where)),
          );
        const expected = applies('Deny') ? 'explicitDeny' : applies('Allow') ? 'allowed' : 'implicitDeny';
        const request = { action: what, resource: where, at };
        expect(evaluate([policy(...statements)], request).decision).toBe(expected);
      },
    ),
    { numRuns: 1000 },
  );
});
