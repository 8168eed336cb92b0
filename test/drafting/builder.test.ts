import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build, buildPolicy } from '../../src/drafting/builder.ts';
import type { Pick } from '../../src/drafting/task.ts';
import { impliedResources, levelWithin, resourcesFor } from '../../src/policy/envelope.ts';
import { knowledge, task } from './knowledge.ts';
import { ACCESS_LEVELS } from '../../src/terms/access-level.ts';

const { catalog } = knowledge;
const pick = (action: string, ...resources: number[]): Pick => ({ action, resources, why: '' });

const BUCKET = 'arn:aws:s3:::reports';
const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const GROUP = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/checkout';
const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0';

describe('statements', () => {
  test('each action is on the resources of its type, and `*` is a statement of its own', () => {
    const request = task('', ['s3', 'ec2'], 'write', [BUCKET, INSTANCE]);
    const picks = [
      pick('s3:ListBucket', 0),
      pick('s3:GetObject', 0),
      pick('ec2:RebootInstances', 1),
      pick('ec2:DescribeInstances'),
    ];
    expect(buildPolicy(picks, request, catalog)).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Ec2InstanceWrite', Effect: 'Allow', Action: ['ec2:RebootInstances'], Resource: [INSTANCE] },
        { Sid: 'S3BucketList', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [BUCKET] },
        { Sid: 'S3ObjectRead', Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`${BUCKET}/*`] },
        { Sid: 'Ec2List', Effect: 'Allow', Action: ['ec2:DescribeInstances'], Resource: ['*'] },
      ],
    });
  });

  test('a prefix of a bucket may be listed under that prefix only', () => {
    const request = task('', ['s3'], 'read', [`${BUCKET}/a/*`, `${BUCKET}/b/*`]);
    const built = buildPolicy([pick('s3:ListBucket', 0, 1)], request, catalog);
    expect(built.Statement).toEqual([
      {
        Sid: 'S3BucketList',
        Effect: 'Allow',
        Action: ['s3:ListBucket'],
        Resource: [BUCKET],
        Condition: { StringLike: { 's3:prefix': ['a/*', 'b/*'] } },
      },
    ]);
  });

  test('what a log group includes is granted where the action needs it', () => {
    const request = task('', ['logs'], 'read', [GROUP]);
    const { Statement } = buildPolicy([pick('logs:GetLogEvents', 0)], request, catalog);
    expect(Statement.map(({ Resource }) => Resource)).toEqual([[`${GROUP}:*`]]);
  });

  test('only the resources that were picked', () => {
    const other = TABLE.replace('orders', 'users');
    const request = task('', ['dynamodb'], 'read', [TABLE, other]);
    const { Statement } = buildPolicy([pick('dynamodb:GetItem', 1)], request, catalog);
    expect(Statement.flatMap(({ Resource }) => Resource)).toEqual([other]);
  });
});

describe('what is left out, and why', () => {
  const request = task('', ['s3'], 'read', [BUCKET]);
  test.each([
    ['s3:PutObject', 'level-too-high'],
    ['ec2:DescribeInstances', 'service-not-requested'],
    ['s3:GetEverything', 'action-unknown'],
    ['s3:*', 'action-unknown'],
    ['*', 'action-unknown'],
    ['s3:GetStorageLensConfiguration', 'no-resource'],
  ])('%s: %s', (action, code) => {
    const built = build([pick(action, 0)], request, catalog);
    expect(built.document.Statement).toEqual([]);
    expect(built.omitted.map((each) => each.code)).toEqual([code]);
  });

  test.each([[[]], [[7]], [[-1]], [[0.5]]])('no resource of the form at the indexes %j', (indexes) => {
    const built = build([{ action: 's3:GetObject', resources: indexes, why: '' }], request, catalog);
    expect(built.omitted.map(({ code }) => code)).toEqual(['no-resource']);
  });
});

describe('invariant 1: whatever an engine returns, the policy is inside the request', () => {
  const ARNS = [
    BUCKET,
    `${BUCKET}/a/*`,
    TABLE,
    GROUP,
    INSTANCE,
    'arn:aws:iam::111122223333:role/deploy',
    '*',
  ];
  const SERVICES = ['s3', 'ec2', 'dynamodb', 'logs', 'iam', 'sts'] as const;
  const actions = SERVICES.flatMap((service) => (catalog.actionsOf(service) ?? []).map(({ id }) => id));
  const hostile = fc.oneof(
    fc.constantFrom(...actions),
    fc.string(),
    fc.constantFrom('*', 's3:*', 'S3:getobject', 'iam:Pass*'),
  );
  const picks = fc.array(
    fc.record({
      action: hostile,
      resources: fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 5 }),
      why: fc.string(),
    }),
    { maxLength: 30 },
  );
  const requests = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...SERVICES), { minLength: 1 }),
      fc.constantFrom(...ACCESS_LEVELS),
      fc.uniqueArray(fc.constantFrom(...ARNS), { minLength: 1 }),
    )
    .map(([services, access, resources]) => task('', services, access, resources));

  test('services, levels, resources, and `*` only where nothing else is possible or it was asked for', () => {
    fc.assert(
      fc.property(picks, requests, (drafted, request) => {
        const { document, omitted } = build(drafted, request, catalog);
        const implied = new Set(impliedResources(request.resources, catalog).map(({ arn }) => arn));
        for (const { Effect, Action, Resource, Condition } of document.Statement) {
          expect(Effect).toBe('Allow');
          for (const id of Action) {
            const action = catalog.action(id);
            expect(action?.id).toBe(id);
            if (!action) continue;
            expect(request.services).toContain(action.service);
            expect(levelWithin(action.level, request.access[action.service] ?? 'list')).toBe(true);
            // AWS can limit it to nothing, or knows only types that the call need not name.
            const unasked = Resource.includes('*') && !request.resources.includes('*');
            if (action.resourceTypes.length === 0 || unasked) {
              expect(Resource).toEqual(['*']);
              expect(action.resourceTypes.filter(({ required }) => required)).toEqual([]);
              continue;
            }
            const allowed = resourcesFor(action, request.resources, catalog);
            for (const arn of Resource) {
              expect(implied.has(arn)).toBe(true);
              const same = allowed.filter((each) => each.arn === arn);
              expect(same.length).toBeGreaterThan(0);
              // What is implied under a condition is never granted without one.
              if (!same.some(({ condition }) => condition === undefined)) expect(Condition).toBeDefined();
            }
          }
        }
        expect(new Set(document.Statement.map(({ Sid }) => Sid)).size).toBe(document.Statement.length);
        for (const { Sid } of document.Statement) expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
        const kept = new Set(
          document.Statement.flatMap(({ Action }) => Action.map((id) => id.toLowerCase())),
        );
        const left = new Set(omitted.map(({ action }) => action));
        for (const { action } of drafted)
          expect(kept.has(action.toLowerCase()) || left.has(action)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the picks does not change a byte', () => {
    fc.assert(
      fc.property(picks, requests, (drafted, request) => {
        const reversed = buildPolicy([...drafted].reverse(), request, catalog);
        expect(JSON.stringify(reversed)).toBe(JSON.stringify(buildPolicy(drafted, request, catalog)));
      }),
      { numRuns: 100 },
    );
  });
});
