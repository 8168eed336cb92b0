import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { containsResource } from '../../src/policy/evaluation/containment.ts';
import { derivedResources, levelWithin, resourcesFor } from '../../src/policy/envelope.ts';
import { typesOfAction } from '../../src/policy/catalog/resource-type.ts';

const catalog = loadCatalog();
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const plain = (arn: string): string[] =>
  derivedResources(arn, catalog)
    .filter(({ condition }) => !condition)
    .map((each) => each.arn);
const action = (id: string) => {
  const found = catalog.action(id);
  if (!found) throw new Error(`${id} is not in the catalog`);
  return found;
};

describe('what a requested ARN includes', () => {
  test.each([
    ['a bucket', 'arn:aws:s3:::b', ['arn:aws:s3:::b/*'], ['arn:aws:s3:::b2/x', 'arn:aws:s3:::b2']],
    ['all objects of a bucket', 'arn:aws:s3:::b/*', ['arn:aws:s3:::b'], ['arn:aws:s3:::b2']],
    ['one object', 'arn:aws:s3:::b/k', [], ['arn:aws:s3:::b', 'arn:aws:s3:::b/k/x']],
    [
      'a log group',
      at('logs', 'log-group:/aws/lambda/f'),
      [at('logs', 'log-group:/aws/lambda/f:*'), at('logs', 'log-group:/aws/lambda/f:log-stream:x')],
      [at('logs', 'log-group:/aws/lambda/f2:*')],
    ],
    [
      'a table',
      at('dynamodb', 'table/T'),
      [at('dynamodb', 'table/T/index/*'), at('dynamodb', 'table/T/stream/*')],
      [at('dynamodb', 'table/T2/index/*'), at('dynamodb', 'table/T*')],
    ],
    ['one index', at('dynamodb', 'table/T/index/i'), [], [at('dynamodb', 'table/T')]],
    [
      'an ECS cluster',
      at('ecs', 'cluster/c'),
      [at('ecs', 'task/c/*'), at('ecs', 'service/c/*')],
      [at('ecs', 'task/d/*'), at('ecs', 'task-definition/c:*'), at('ecs', 'cluster/d')],
    ],
    [
      'a state machine',
      at('states', 'stateMachine:s'),
      [at('states', 'execution:s:*')],
      [at('states', 'execution:*'), at('states', 'activity:s')],
    ],
    ['a function', at('lambda', 'function:f'), [at('lambda', 'function:f:*')], [at('lambda', 'function:f2')]],
    [
      'a version of a function',
      at('lambda', 'function:f:7'),
      [],
      [at('lambda', 'function:f'), at('lambda', 'function:f:8')],
    ],
    ['an instance', at('ec2', 'instance/i-1'), [], [at('ec2', 'volume/*')]],
    ['a role', 'arn:aws:iam::111122223333:role/r', [], ['arn:aws:iam::111122223333:role/r/x']],
    ['what is no ARN', 'b', [], []],
  ])('%s', (_, arn, included, excluded) => {
    const derived = plain(arn);
    for (const each of included)
      expect([each, derived.some((outer) => containsResource(outer, each))]).toEqual([each, true]);
    for (const each of excluded)
      expect([each, derived.some((outer) => containsResource(outer, each))]).toEqual([each, false]);
  });

  test('listing under a prefix needs the prefix', () => {
    expect(derivedResources('arn:aws:s3:::b/reports/2026-*', catalog)).toEqual([
      { arn: 'arn:aws:s3:::b', condition: { StringLike: { 's3:prefix': ['reports/2026-*'] } } },
    ]);
  });

  test('for any names, what is derived stays in the service, the account, the Region and under that name', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{2,12}$/);
    const shape = fc.constantFrom(
      ['s3', '', '', ''],
      ['dynamodb', 'eu-west-1', '111122223333', 'table/'],
      ['ecs', 'eu-west-1', '111122223333', 'cluster/'],
      ['logs', 'eu-west-1', '111122223333', 'log-group:'],
      ['eks', 'eu-west-1', '111122223333', 'cluster/'],
    );
    fc.assert(
      fc.property(shape, name, ([service = '', region = '', account = '', lead = ''], id) => {
        const prefix = `arn:aws:${service}:${region}:${account}:`;
        for (const { arn } of derivedResources(`${prefix}${lead}${id}`, catalog)) {
          expect(arn.startsWith(prefix)).toBe(true);
          expect(arn.slice(prefix.length).split(/[/:]/).slice(0, 2)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['s3:ListBucket', ['arn:aws:s3:::b/*'], ['arn:aws:s3:::b']],
  ['s3:GetObject', ['arn:aws:s3:::b'], ['arn:aws:s3:::b/*']],
  ['s3:GetBucketLocation', ['arn:aws:s3:::b/x/*'], []],
  ['s3:ListBucket', ['arn:aws:s3:::b/x/*'], ['arn:aws:s3:::b']],
  [
    'dynamodb:Query',
    [at('dynamodb', 'table/T')],
    [at('dynamodb', 'table/T'), at('dynamodb', 'table/T/index/*')],
  ],
  ['ssm:StartSession', [at('ec2', 'instance/i-1')], [at('ec2', 'instance/i-1')]],
  ['ec2:DescribeInstances', [at('ec2', 'instance/i-1')], []],
  ['sqs:SendMessage', ['arn:aws:s3:::b'], []],
])('%s can be limited, of %j, to %j', (id, requested, expected) => {
  expect(resourcesFor(action(id), requested, catalog).map(({ arn }) => arn)).toEqual(expected);
});

test.each([
  ['s3:GetObject', 'arn:aws:s3:::b', false],
  ['s3:GetObject', 'arn:aws:s3:::b/a/c', true],
  ['s3:GetObject', 'arn:aws:s3:::*', true],
  ['s3:ListBucket', 'arn:aws:s3:::b/*', false],
  ['s3:ListBucket', 'arn:aws:s3:::b*', true],
  ['s3:ListBucket', 'arn:aws:s3:::${aws:username}', true],
  ['logs:FilterLogEvents', at('logs', 'log-group:/a/b'), true],
  ['logs:FilterLogEvents', at('logs', 'log-group:/a/b:*'), true],
  ['logs:FilterLogEvents', at('logs', '*'), true],
  ['ec2:StopInstances', 'arn:aws:ec2:::instance/i-1', false],
  ['ec2:StopInstances', 'arn:aws:ec2:*:*:instance/i-?', true],
  ['ec2:DeleteSnapshot', 'arn:aws:ec2:eu-west-1::snapshot/s', true],
  ['sqs:SendMessage', '*', true],
  ['sqs:SendMessage', 'queue', false],
])('%s works on %s: %s', (id, arn, works) => {
  expect(typesOfAction(action(id), arn, catalog).length > 0).toBe(works);
});

test('levels: list ⊂ read ⊂ write; the others each add to read', () => {
  const levels = ['List', 'Read', 'Write', 'Tagging', 'Permissions'] as const;
  const covered = (['list', 'read', 'write', 'tagging', 'permissions'] as const).map((asked) =>
    levels.filter((level) => levelWithin(level, asked)).join(' '),
  );
  expect(covered).toEqual([
    'List',
    'List Read',
    'List Read Write',
    'List Read Tagging',
    'List Read Permissions',
  ]);
});
