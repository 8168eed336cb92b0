import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { actionsOfCall, isLogged } from '../../src/report/called-actions.ts';
import { readTrailCall, type TrailCall } from '../../src/report/trail-call.ts';
import { isUsageDue, LATE_DATA, usageOf, type UsageSources } from '../../src/report/usage-of-grant.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { at } from './ledger-lines.ts';

const catalog = loadCatalog();
const window = { from: at('2026-11-20T09:00:00Z'), until: at('2026-11-20T17:00:00Z') };
const LATER = at('2026-11-22T12:00:00Z');
const ALICE = { how: 'by-principal', principal: { kind: 'user', name: 'alice' } } as const;
const call = (source: string, name: string, time: string, more: Partial<TrailCall> = {}): TrailCall => ({
  source: `${source}.amazonaws.com`,
  name,
  at: at(time),
  denied: false,
  failed: false,
  account: undefined,
  principal: { kind: 'user', name: 'alice' },
  accessKey: undefined,
  region: undefined,
  from: undefined,
  agent: undefined,
  error: undefined,
  ...more,
});
const sources = (more: Partial<UsageSources> = {}): UsageSources => ({
  calls: [],
  completeUntil: LATER,
  dataEventsOf: new Set(),
  lastAccesses: [],
  ...more,
});
const NOON = '2026-11-20T12:00:00Z';

describe('from a call to the actions that it needed', () => {
  test.each([
    ['s3', 'ListBuckets', ['s3:ListAllMyBuckets']],
    ['s3', 'HeadObject', ['s3:GetObject']],
    ['s3', 'GetBucketEncryption', ['s3:GetEncryptionConfiguration']],
    ['s3', 'CopyObject', ['s3:GetObject', 's3:PutObject']],
    ['lambda', 'Invoke', ['lambda:InvokeFunction']],
    ['lambda', 'ListFunctions20150331', ['lambda:ListFunctions']],
    ['lambda', 'GetFunction20150331v2', ['lambda:GetFunction']],
    ['cloudfront', 'GetDistribution2020_05_31', ['cloudfront:GetDistribution']],
    ['monitoring', 'PutMetricAlarm', ['cloudwatch:PutMetricAlarm']],
    ['ec2', 'RebootInstances', ['ec2:RebootInstances']],
  ])('%s %s', (source, name, actions) => {
    expect(actionsOfCall({ source: `${source}.amazonaws.com`, name })).toEqual(actions);
  });

  test('every action that the tables name is one of AWS’s', () => {
    for (const [source, name] of [
      ['s3', 'ListBuckets'],
      ['s3', 'ListObjects'],
      ['s3', 'ListObjectVersions'],
      ['s3', 'ListParts'],
      ['s3', 'GetBucketReplication'],
      ['s3', 'PutPublicAccessBlock'],
      ['s3', 'DeleteBucketLifecycle'],
      ['dynamodb', 'TransactWriteItems'],
      ['dynamodb', 'BatchExecuteStatement'],
    ] as const)
      for (const action of actionsOfCall({ source: `${source}.amazonaws.com`, name }))
        expect({ action, known: catalog.action(action) !== undefined }).toEqual({ action, known: true });
  });
});

describe('which actions CloudTrail’s event history shows', () => {
  test.each([
    'ec2:RebootInstances',
    's3:GetBucketPolicy',
    's3:ListAllMyBuckets',
    'dynamodb:DescribeTable',
    'sqs:PurgeQueue',
    'lambda:GetFunction',
    'kms:Decrypt',
  ])('%s', (action) => {
    expect(isLogged(action)).toBe(true);
  });
  test.each([
    's3:GetObject',
    's3:ListBucket',
    's3:PutBucketObjectLockConfiguration',
    'dynamodb:GetItem',
    'dynamodb:Query',
    'dynamodb:BatchWriteItem',
    'sqs:SendMessage',
    'lambda:InvokeFunction',
    'sns:Publish',
    'logs:GetLogEvents',
    'iam:PassRole',
    'unheardof:Do',
  ])('not %s', (action) => {
    expect(isLogged(action)).toBe(false);
  });
});

describe('used, unused, unknown', () => {
  test('in the window, by the principal, not denied', () => {
    const granted = ['ec2:RebootInstances', 'ec2:DescribeInstances', 's3:GetObject'];
    const calls = [
      call('ec2', 'RebootInstances', NOON),
      call('ec2', 'RebootInstances', '2026-11-20T13:00:00Z'),
      call('ec2', 'DescribeInstances', '2026-11-20T08:59:59Z'),
      call('ec2', 'DescribeInstances', '2026-11-20T17:00:00Z'),
      call('ec2', 'DescribeInstances', NOON, { denied: true }),
      call('ec2', 'DescribeInstances', NOON, { principal: { kind: 'user', name: 'bob' } }),
      call('ec2', 'DescribeInstances', NOON, { principal: { kind: 'role', name: 'alice', session: 'x' } }),
    ];
    expect(usageOf(granted, window, ALICE, sources({ calls }), catalog, LATER)).toEqual({
      used: [{ action: 'ec2:RebootInstances', count: 2, last: at('2026-11-20T13:00:00Z') }],
      unused: ['ec2:DescribeInstances'],
      unknown: ['s3:GetObject'],
      how: 'by-principal',
      asOf: LATER,
      final: true,
    });
  });

  test('Identity Center: only the role that the grant has, exactly', () => {
    const exact = { how: 'exact', sets: ['jit-3a9-16-szbk1c'] } as const;
    const by = (name: string) =>
      call('ec2', 'RebootInstances', NOON, { principal: { kind: 'role', name, session: 'alice' } });
    const of = (...calls: TrailCall[]) =>
      usageOf(['ec2:RebootInstances'], window, exact, sources({ calls }), catalog, LATER);
    expect(of(by('AWSReservedSSO_jit-3a9-16-szbk1c_0123456789abcdef')).used).toHaveLength(1);
    for (const other of [
      'AWSReservedSSO_jit-3a9-16-szbk1d_0123456789abcdef',
      'AWSReservedSSO_jit-3a9-16-szbk1c_x_0123456789abcdef',
      'jit-3a9-16-szbk1c',
      'AWSReservedSSO_jit-3a9-16-szbk1c_0123',
    ])
      expect(of(by(other))).toMatchObject({ used: [], unused: ['ec2:RebootInstances'], how: 'exact' });
  });

  test('what was not read to the end of the window is unknown, not unused', () => {
    for (const completeUntil of [undefined, at('2026-11-20T16:59:59Z')])
      expect(
        usageOf(['ec2:RebootInstances'], window, ALICE, sources({ completeUntil }), catalog, LATER),
      ).toMatchObject({
        unused: [],
        unknown: ['ec2:RebootInstances'],
        final: false,
      });
  });

  test('last accesses say that there was a use, and not how many; later ones say nothing of this grant', () => {
    const access = (time: string | undefined) => [
      { action: 's3:GetObject', at: time === undefined ? undefined : at(time) },
    ];
    const of = (time: string | undefined) =>
      usageOf(['s3:GetObject'], window, ALICE, sources({ lastAccesses: access(time) }), catalog, LATER);
    expect(of(NOON).used).toEqual([{ action: 's3:GetObject', count: 0, last: at(NOON) }]);
    for (const time of [undefined, '2026-11-20T08:00:00Z', '2026-11-20T18:00:00Z'])
      expect(of(time)).toMatchObject({ used: [], unused: [], unknown: ['s3:GetObject'] });
  });

  test('a file with data events makes their actions used, and unused only for the services that it is said to cover', () => {
    const file = [call('s3', 'GetObject', NOON)];
    const granted = ['s3:GetObject', 's3:PutObject', 'dynamodb:GetItem'];
    expect(usageOf(granted, window, ALICE, sources({ calls: file }), catalog, LATER)).toMatchObject({
      used: [{ action: 's3:GetObject', count: 1 }],
      unknown: ['dynamodb:GetItem', 's3:PutObject'],
    });
    expect(
      usageOf(
        granted,
        window,
        ALICE,
        sources({ calls: file, dataEventsOf: new Set(['s3']) }),
        catalog,
        LATER,
      ),
    ).toMatchObject({
      unused: ['s3:PutObject'],
      unknown: ['dynamodb:GetItem'],
    });
  });

  test('a wildcard is unused only if every action behind it would show', () => {
    const of = (action: string) => usageOf([action], window, ALICE, sources(), catalog, LATER);
    expect(of('ec2:Reboot*').unused).toEqual(['ec2:Reboot*']);
    expect(of('dynamodb:*').unknown).toEqual(['dynamodb:*']);
    expect(of('nosuch:*').unknown).toEqual(['nosuch:*']);
  });

  test('every granted action is in exactly one list, and what would not show is never unused', () => {
    const names = [
      'RebootInstances',
      'DescribeInstances',
      'GetObject',
      'Query',
      'SendMessage',
      'ListBuckets',
    ];
    const calls = fc.array(
      fc.record({
        source: fc.constantFrom('ec2', 's3', 'dynamodb', 'sqs'),
        name: fc.constantFrom(...names),
        offset: fc.integer({ min: -9, max: 9 }),
        denied: fc.boolean(),
      }),
    );
    const granted = fc.subarray([
      'ec2:RebootInstances',
      'ec2:Describe*',
      's3:GetObject',
      's3:ListAllMyBuckets',
      'dynamodb:Query',
      'sqs:SendMessage',
      'sqs:*',
    ]);
    fc.assert(
      fc.property(granted, calls, fc.boolean(), (actions, made, complete) => {
        const read = made.map(({ source, name, offset, denied }) => ({
          ...call(source, name, NOON, { denied }),
          at: (at(NOON) + offset * 3_600) as Instant,
        }));
        const usage = usageOf(
          actions,
          window,
          ALICE,
          sources({ calls: read, completeUntil: complete ? LATER : undefined }),
          catalog,
          LATER,
        );
        const all = [...usage.used.map(({ action }) => action), ...usage.unused, ...usage.unknown];
        expect(all.sort()).toEqual([...actions].sort());
        for (const action of usage.unused)
          expect(complete && (action.startsWith('ec2:') || action === 's3:ListAllMyBuckets')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('when a grant is looked at', () => {
  const usage = (asOf: Instant, final = false) =>
    ({ used: [], unused: [], unknown: [], how: 'exact', asOf, final }) as const;
  const due = (now: Instant, of?: ReturnType<typeof usage>) =>
    isUsageDue({ window, usage: of, ended: undefined }, now);
  test('while it is live, at its end, and once more a day later', () => {
    expect(due(at(NOON))).toBe(true);
    expect(due(at(NOON), usage(at('2026-11-20T11:00:00Z')))).toBe(true);
    const after = at('2026-11-20T18:00:00Z');
    expect(due(after, usage(at(NOON)))).toBe(true);
    expect(due(after, usage(at('2026-11-20T17:45:00Z')))).toBe(false);
    expect(due((window.until + LATE_DATA) as Instant, usage(at('2026-11-20T17:45:00Z')))).toBe(true);
    expect(due(LATER, usage(LATER, true))).toBe(false);
  });
  test('never for what was not granted, nor once CloudTrail has forgotten it', () => {
    expect(isUsageDue({ window: undefined, usage: undefined, ended: undefined }, LATER)).toBe(false);
    expect(due((window.until + 90 * 86_400) as Instant)).toBe(false);
    expect(due(window.from)).toBe(false);
  });
});

describe('an event of CloudTrail', () => {
  const event = {
    eventSource: 'ec2.amazonaws.com',
    eventName: 'RebootInstances',
    eventTime: '2026-11-20T12:00:00Z',
    userIdentity: {
      type: 'AssumedRole',
      arn: 'arn:aws:sts::111122223333:assumed-role/deploy/dave',
      accessKeyId: 'ASIAEXAMPLE',
      sessionContext: { sessionIssuer: { type: 'Role', userName: 'deploy' } },
    },
  };
  test('of a session, and as Athena writes the time', () => {
    expect(readTrailCall(event)).toMatchObject({
      at: at(NOON),
      denied: false,
      principal: { kind: 'role', name: 'deploy', session: 'dave' },
    });
    expect(readTrailCall({ ...event, eventTime: '2026-11-20 12:00:00.000' })?.at).toBe(at(NOON));
  });
  test.each(['AccessDenied', 'Client.UnauthorizedOperation', 'AccessDeniedException'])(
    'denied by %s',
    (errorCode) => {
      expect(readTrailCall({ ...event, errorCode })?.denied).toBe(true);
    },
  );
  test('that failed for another reason was allowed', () => {
    const failed = readTrailCall({ ...event, errorCode: 'Client.InvalidInstanceID.NotFound' });
    expect([failed?.denied, failed?.failed]).toEqual([false, true]);
    expect(readTrailCall(event)).toMatchObject({ failed: false, account: '111122223333' });
  });
  test.each([null, 'x', {}, { ...event, eventTime: 'soon' }, { ...event, eventName: 7 }])(
    'is none: %j',
    (none) => {
      expect(readTrailCall(none)).toBeUndefined();
    },
  );
});
