import { GetRoleCommand, PutRolePolicyCommand, DeleteRoleCommand } from '@aws-sdk/client-iam';
import {
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DeleteInlinePolicyFromPermissionSetCommand,
  DeletePermissionSetCommand,
  DescribeAccountAssignmentCreationStatusCommand,
  DescribePermissionSetCommand,
  ListAccountAssignmentCreationStatusCommand,
  ListAccountAssignmentsForPrincipalCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ListPermissionSetsProvisionedToAccountCommand,
  PutInlinePolicyToPermissionSetCommand,
} from '@aws-sdk/client-sso-admin';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/terms/instant.ts';
import { awsJsonError } from '../../sandbox/aws/aws.ts';
import { allow, DEV, failure, PROD } from './aws-fixture.ts';
import { assign, newSet, provision, startSso, to, unassign, type SsoFixture } from './aws-sso-fixture.ts';

const BUCKET = 'arn:aws:s3:::bucket/key';
const READ = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const WRITE = allow('s3:PutObject', 'arn:aws:s3:::bucket/*');
const ANN = { kind: 'identity-center-user', userName: 'ann' } as const;

let sandbox: SsoFixture;
beforeEach(async () => {
  sandbox = await startSso();
  sandbox.center.addUser('ann');
  sandbox.center.addUser('bob', { groups: ['crew'] });
});
afterEach(() => sandbox.aws.close());

const codeOf = async (call: Promise<unknown>): Promise<string> => (await failure(call)).code;
const named = (set: string) => ({ ...sandbox.instance, PermissionSetArn: set });
const create = (set: string, user = 'ann', account?: string) =>
  sandbox.sso().send(new CreateAccountAssignmentCommand(to(sandbox, set, user, account)));
const remove = (set: string, user = 'ann', account?: string) =>
  sandbox.sso().send(new DeleteAccountAssignmentCommand(to(sandbox, set, user, account)));
const put = (set: string, InlinePolicy: string) =>
  sandbox.sso().send(new PutInlinePolicyToPermissionSetCommand({ ...named(set), InlinePolicy }));
const can = (action = 's3:GetObject') => sandbox.dev.can(ANN, action, BUCKET);
const roles = (set: string) => sandbox.center.permissionSets().find(({ arn }) => arn === set)?.roles ?? {};

describe('the role that an assignment makes', () => {
  test('has the name, path, trust and policies that Identity Center gives it', async () => {
    sandbox.dev.createPolicy('team', READ, { path: '/jit/' });
    const boundary = sandbox.dev.createPolicy('edge', allow('s3:*', '*'));
    const managed = sandbox.aws.addAwsManagedPolicy('ReadOnlyAccess', JSON.parse(READ) as object);
    const set = await newSet(sandbox, 'jit-42-7', WRITE);
    const policies = { ...named(set) };
    sandbox.center.setUp('AttachManagedPolicyToPermissionSet', { ...policies, ManagedPolicyArn: managed });
    sandbox.center.setUp('AttachCustomerManagedPolicyReferenceToPermissionSet', {
      ...policies,
      CustomerManagedPolicyReference: { Name: 'team', Path: '/jit/' },
    });
    sandbox.center.setUp('PutPermissionsBoundaryToPermissionSet', {
      ...policies,
      PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'edge' } },
    });
    await assign(sandbox, set, 'ann');
    const name = roles(set)[DEV] ?? '';
    expect(name).toMatch(/^AWSReservedSSO_jit-42-7_[0-9a-f]{16}$/);
    const { Role } = await sandbox.iam(sandbox.dev.accessKey()).send(new GetRoleCommand({ RoleName: name }));
    expect(Role).toMatchObject({ Path: '/aws-reserved/sso.amazonaws.com/', MaxSessionDuration: 3600 });
    expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(boundary);
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toContain('sts:AssumeRoleWithSAML');
    const role = sandbox.dev.identity({ kind: 'iam-role', name });
    expect(role.attached).toEqual([managed, `arn:aws:iam::${DEV}:policy/jit/team`]);
    expect([...role.inline.values()]).toEqual([WRITE]);
    // The boundary is the account's own policy now in use.
    expect(() => {
      sandbox.dev.setUp('DeletePolicy', { PolicyArn: boundary });
    }).toThrow(/attached/);
  });

  test('names the Region in its path where that is not us-east-1', async () => {
    const elsewhere = await startSso({ region: 'eu-west-1' });
    try {
      const { center, dev } = elsewhere;
      center.addUser('ann');
      const set = setUpSet(elsewhere, 'set', READ);
      center.setUp('CreateAccountAssignment', to(elsewhere, set, 'ann'));
      const [name = ''] = Object.values(center.permissionSet('set').roles);
      const { path } = dev.identity({ kind: 'iam-role', name });
      expect(path).toBe('/aws-reserved/sso.amazonaws.com/eu-west-1/');
    } finally {
      await elsewhere.aws.close();
    }
  });

  test("is AWS's own: IAM changes nothing about it", async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    const RoleName = roles(set)[DEV] ?? '';
    const iam = sandbox.iam(sandbox.dev.accessKey());
    const document = { RoleName, PolicyName: 'p', PolicyDocument: allow('*', '*') };
    expect(await codeOf(iam.send(new PutRolePolicyCommand(document)))).toBe('UnmodifiableEntity');
    expect(await codeOf(iam.send(new DeleteRoleCommand({ RoleName })))).toBe('UnmodifiableEntity');
  });

  test('goes with the last assignment in the account, and not before', async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    await assign(sandbox, set, 'bob');
    await unassign(sandbox, set, 'ann');
    expect(Object.keys(roles(set))).toEqual([DEV]);
    expect(can()).toBe('implicitDeny');
    await unassign(sandbox, set, 'bob');
    expect(roles(set)).toEqual({});
  });
});

/** @returns the set's ARN. */
function setUpSet({ center }: SsoFixture, Name: string, InlinePolicy: string): string {
  center.setUp('CreatePermissionSet', { Name });
  const { arn } = center.permissionSet(Name);
  center.setUp('PutInlinePolicyToPermissionSet', { PermissionSetArn: arn, InlinePolicy });
  return arn;
}

describe('what a person can do in an account', () => {
  test('nothing before the assignment is done; nothing elsewhere; nothing after', async () => {
    const set = await newSet(sandbox, 'set', READ);
    expect(can()).toBe('implicitDeny');
    await create(set);
    expect(can()).toBe('implicitDeny');
    sandbox.center.finish();
    expect([can(), can('s3:PutObject')]).toEqual(['allowed', 'implicitDeny']);
    expect(sandbox.prod.can(ANN, 's3:GetObject', BUCKET)).toBe('implicitDeny');
    await unassign(sandbox, set, 'ann');
    expect(can()).toBe('implicitDeny');
  });

  test('until the policy says, to the second', async () => {
    const until = '2026-11-22T21:00:00Z';
    const set = await newSet(
      sandbox,
      'set',
      allow('s3:GetObject', '*', { DateLessThan: { 'aws:CurrentTime': until } }),
    );
    await assign(sandbox, set, 'ann');
    const at = (offset: number) => ({ at: (Date.parse(until) / 1000 + offset) as Instant });
    expect(sandbox.dev.can(ANN, 's3:GetObject', BUCKET, at(-1))).toBe('allowed');
    expect(sandbox.dev.can(ANN, 's3:GetObject', BUCKET, at(0))).toBe('implicitDeny');
  });

  test('by a group as well, while a member and not disabled', async () => {
    const bob = { kind: 'identity-center-user', userName: 'bob' } as const;
    const set = await newSet(sandbox, 'set', READ);
    const PrincipalId = sandbox.center.addToGroup('crew', 'bob');
    sandbox.center.setUp('CreateAccountAssignment', {
      ...to(sandbox, set, 'bob'),
      PrincipalType: 'GROUP',
      PrincipalId,
    });
    expect([can(), sandbox.dev.can(bob, 's3:GetObject', BUCKET)]).toEqual(['implicitDeny', 'allowed']);
    const { AccountAssignments } = await sandbox.sso().send(
      new ListAccountAssignmentsForPrincipalCommand({
        ...sandbox.instance,
        PrincipalType: 'USER',
        PrincipalId: sandbox.center.userId('bob'),
      }),
    );
    expect(AccountAssignments).toEqual([
      { AccountId: DEV, PermissionSetArn: set, PrincipalType: 'GROUP', PrincipalId },
    ]);
    sandbox.center.setEnabled('bob', false);
    expect(sandbox.dev.can(bob, 's3:GetObject', BUCKET)).toBe('implicitDeny');
  });

  test("through every set they have, with each one's own boundary", async () => {
    sandbox.dev.createPolicy('edge', WRITE);
    const bounded = await newSet(sandbox, 'bounded', allow('s3:*', '*'));
    sandbox.center.setUp('PutPermissionsBoundaryToPermissionSet', {
      ...named(bounded),
      PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'edge' } },
    });
    await assign(sandbox, bounded, 'ann');
    expect([can('s3:GetObject'), can('s3:PutObject')]).toEqual(['implicitDeny', 'allowed']);
    await assign(sandbox, await newSet(sandbox, 'open', READ), 'ann');
    expect(can('s3:GetObject')).toBe('allowed');
  });

  test("within the account's service control policies, which know the role by its name", async () => {
    await assign(sandbox, await newSet(sandbox, 'jit-42-7', allow('*', '*')), 'ann');
    sandbox.dev.setServiceControlPolicies([
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: '*', Resource: '*' },
          {
            Effect: 'Deny',
            Action: 'iam:*',
            Resource: '*',
            Condition: {
              ArnLike: {
                'aws:PrincipalArn':
                  'arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_jit-*',
              },
            },
          },
        ],
      },
    ]);
    expect([can('s3:GetObject'), can('iam:CreateUser')]).toEqual(['allowed', 'explicitDeny']);
  });

  test('a person that nobody knows is a mistake of the test', () => {
    expect(() => sandbox.dev.can({ ...ANN, userName: 'nobody' }, 's3:GetObject', BUCKET)).toThrow(RangeError);
  });
});

describe('a session of the access portal', () => {
  test('outlives the assignment, until its hour is over', async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    sandbox.dev.signIn('ann');
    await unassign(sandbox, set, 'ann');
    expect(can()).toBe('allowed');
    sandbox.clock.advance(3600);
    expect(can()).toBe('implicitDeny');
  });

  test('is cut by emptying the set and provisioning it, and not by emptying alone', async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    sandbox.dev.signIn('ann');
    await sandbox.sso().send(new DeleteInlinePolicyFromPermissionSetCommand(named(set)));
    expect(can()).toBe('allowed');
    expect(await provision(sandbox, set, DEV)).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED']);
    expect(can()).toBe('implicitDeny');
    await unassign(sandbox, set, 'ann');
    expect(can()).toBe('implicitDeny');
  });

  test('needs a choice where there are several sets, and something to choose', async () => {
    expect(() => sandbox.dev.signIn('ann')).toThrow(RangeError);
    await assign(sandbox, await newSet(sandbox, 'one', READ), 'ann');
    await assign(sandbox, await newSet(sandbox, 'two', WRITE), 'ann');
    expect(() => sandbox.dev.signIn('ann')).toThrow(RangeError);
    const key = sandbox.dev.signIn('ann', 'two');
    await sandbox
      .iam(key)
      .send(new GetRoleCommand({ RoleName: Object.values(sandbox.center.permissionSet('two').roles)[0] }));
    expect(sandbox.aws.trail().at(-1)?.userIdentity['arn']).toMatch(
      new RegExp(`^arn:aws:sts::${DEV}:assumed-role/AWSReservedSSO_two_[0-9a-f]{16}/ann$`),
    );
  });
});

describe('a changed set', () => {
  test('reaches an account only when it is provisioned; another assignment does not bring it', async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    await put(set, WRITE);
    await assign(sandbox, set, 'bob');
    expect([can('s3:GetObject'), can('s3:PutObject')]).toEqual(['allowed', 'implicitDeny']);
    const outdated = { ProvisioningStatus: 'LATEST_PERMISSION_SET_NOT_PROVISIONED' } as const;
    const accounts = async (filter: object) =>
      (
        await sandbox
          .sso()
          .send(new ListAccountsForProvisionedPermissionSetCommand({ ...named(set), ...filter }))
      ).AccountIds;
    const sets = async (filter: object) =>
      (
        await sandbox.sso().send(
          new ListPermissionSetsProvisionedToAccountCommand({
            ...sandbox.instance,
            AccountId: DEV,
            ...filter,
          }),
        )
      ).PermissionSets;
    expect([await accounts(outdated), await sets(outdated)]).toEqual([[DEV], [set]]);
    await provision(sandbox, set);
    expect([can('s3:GetObject'), can('s3:PutObject')]).toEqual(['implicitDeny', 'allowed']);
    expect([await accounts(outdated), await sets(outdated)]).toEqual([[], []]);
    expect([await accounts({}), await sets({})]).toEqual([[DEV], [set]]);
  });

  test('is not provisioned where nobody has it', async () => {
    const set = await newSet(sandbox, 'set', READ);
    expect(await provision(sandbox, set, DEV)).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'FAILED',
      'Received a 404 status error: Assignment not found.',
    ]);
  });
});

describe('an assignment fails', () => {
  test('for the reason that was ordered, and leaves nothing behind', async () => {
    const set = await newSet(sandbox, 'set', READ);
    sandbox.center.fail({ kind: 'creation', reason: 'Received a 500 status error: oops', account: DEV });
    expect(await assign(sandbox, set, 'ann')).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'FAILED',
      'Received a 500 status error: oops',
    ]);
    expect([sandbox.center.assignments(), roles(set), can()]).toEqual([[], {}, 'implicitDeny']);
    const list = async (Status: 'FAILED' | 'SUCCEEDED') =>
      (
        await sandbox
          .sso()
          .send(new ListAccountAssignmentCreationStatusCommand({ ...sandbox.instance, Filter: { Status } }))
      ).AccountAssignmentsCreationStatus?.length;
    expect([await list('FAILED'), await list('SUCCEEDED')]).toEqual([1, 0]);
    expect((await assign(sandbox, set, 'ann')).at(-1)).toBe('SUCCEEDED');
    expect([await list('FAILED'), await list('SUCCEEDED')]).toEqual([1, 1]);
  });

  test.each([
    ['of a person who left', () => undefined, /Principal not found/],
    [
      'with a policy that the account does not have',
      (set: string) =>
        sandbox.center.setUp('AttachCustomerManagedPolicyReferenceToPermissionSet', {
          ...named(set),
          CustomerManagedPolicyReference: { Name: 'absent' },
        }),
      new RegExp(`Not supported policy arn:aws:iam::${DEV}:policy/absent`),
    ],
    [
      'with a boundary that the account does not have',
      (set: string) =>
        sandbox.center.setUp('PutPermissionsBoundaryToPermissionSet', {
          ...named(set),
          PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'absent' } },
        }),
      new RegExp(`Not supported policy arn:aws:iam::${DEV}:policy/absent`),
    ],
  ])('%s', async (what, before, reason) => {
    const set = await newSet(sandbox, 'set', READ);
    before(set);
    const order = to(sandbox, set, 'ann');
    if (what === 'of a person who left') sandbox.center.removeUser('ann');
    const { AccountAssignmentCreationStatus: status } = await sandbox
      .sso()
      .send(new CreateAccountAssignmentCommand(order));
    sandbox.center.finish();
    const { AccountAssignmentCreationStatus: end } = await sandbox.sso().send(
      new DescribeAccountAssignmentCreationStatusCommand({
        ...sandbox.instance,
        AccountAssignmentCreationRequestId: status?.RequestId,
      }),
    );
    expect(end?.Status).toBe('FAILED');
    expect(end?.FailureReason).toMatch(reason);
    expect([sandbox.center.assignments(), roles(set)]).toEqual([[], {}]);
  });

  test('as a removal, which leaves it in place', async () => {
    const set = await newSet(sandbox, 'set', READ);
    await assign(sandbox, set, 'ann');
    sandbox.center.fail({ kind: 'deletion', reason: 'no', after: 1 });
    sandbox.center.setUp('CreateAccountAssignment', to(sandbox, set, 'bob'));
    expect((await unassign(sandbox, set, 'bob')).at(-1)).toBe('SUCCEEDED');
    expect(await unassign(sandbox, set, 'ann')).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'FAILED', 'no']);
    expect(can()).toBe('allowed');
  });
});

describe('operations that overlap', () => {
  let set: string;
  beforeEach(async () => {
    set = await newSet(sandbox, 'set', READ);
  });

  test('on one person, set and account: ConflictException, until the first is done', async () => {
    await create(set);
    expect(await codeOf(create(set))).toBe('ConflictException');
    // The refused call was the one that the first waited for.
    await remove(set);
    sandbox.center.finish();
    expect(sandbox.center.assignments()).toEqual([]);
  });

  test('an assignment that is there can be made again, and one that is not cannot be removed', async () => {
    expect(await codeOf(remove(set))).toBe('ResourceNotFoundException');
    await assign(sandbox, set, 'ann');
    expect((await assign(sandbox, set, 'ann')).at(-1)).toBe('SUCCEEDED');
    expect(sandbox.center.assignments()).toHaveLength(1);
  });

  test('on one account, of different sets: refused, unless they wait for each other', async () => {
    const other = await newSet(sandbox, 'other', WRITE);
    sandbox.center.setLength({ kind: 'seconds', seconds: 30 });
    await create(set);
    expect(await codeOf(create(other))).toBe('ConflictException');
    sandbox.center.setSameAccount('waits');
    await create(other);
    await create(other, 'ann', PROD);
    sandbox.clock.advance(30);
    expect([can('s3:GetObject'), can('s3:PutObject')]).toEqual(['allowed', 'implicitDeny']);
    expect(sandbox.prod.can(ANN, 's3:PutObject', BUCKET)).toBe('allowed');
    sandbox.clock.advance(29);
    expect(can('s3:PutObject')).toBe('implicitDeny');
    sandbox.clock.advance(1);
    expect(can('s3:PutObject')).toBe('allowed');
  });

  test('a set does not change, and does not go, while it is on its way', async () => {
    sandbox.center.setLength({ kind: 'seconds', seconds: 30 });
    await create(set);
    expect(await codeOf(put(set, WRITE))).toBe('ConflictException');
    expect(await codeOf(sandbox.sso().send(new DeletePermissionSetCommand(named(set))))).toBe(
      'ConflictException',
    );
    sandbox.clock.advance(30);
    await put(set, WRITE);
  });

  test('more than ten are too many', async () => {
    sandbox.center.setLength({ kind: 'seconds', seconds: 30 });
    sandbox.center.setSameAccount('waits');
    const sets = await Promise.all(Array.from({ length: 11 }, (_, n) => newSet(sandbox, `set-${n}`, READ)));
    for (const each of sets.slice(0, 10)) await create(each);
    expect(await codeOf(create(sets[10] ?? ''))).toBe('ThrottlingException');
    expect(sandbox.center.counts().mostOutstanding).toBe(10);
    sandbox.clock.advance(30);
    await create(sets[10] ?? '');
  });

  test('a set that somebody has is not deleted', async () => {
    await assign(sandbox, set, 'ann');
    const { code, message } = await failure(sandbox.sso().send(new DeletePermissionSetCommand(named(set))));
    expect(code).toBe('ConflictException');
    expect(message).toMatch(/^Could not delete because/);
    await sandbox.sso().send(new DescribePermissionSetCommand(named(set)));
  });

  test('an account holds so many sets, and no more', async () => {
    sandbox.center.setLimits({ provisionedPerAccount: 1 });
    await assign(sandbox, set, 'ann');
    expect(await codeOf(create(await newSet(sandbox, 'other', READ)))).toBe('ServiceQuotaExceededException');
    expect((await assign(sandbox, set, 'bob')).at(-1)).toBe('SUCCEEDED');
  });

  test('an account outside of the organisation is not found', async () => {
    expect(await codeOf(create(set, 'ann', '999999999999'))).toBe('ResourceNotFoundException');
  });
});

describe('the rate', () => {
  test('is twenty calls a second, over all of them', async () => {
    sandbox.center.setThrottle({ kind: 'bucket', burst: 20, perSecond: 20 });
    const set = await newSet(sandbox, 'set', READ);
    const ask = () => sandbox.sso().send(new DescribePermissionSetCommand(named(set)));
    for (let n = 2; n < 20; n += 1) await ask();
    expect(await failure(ask())).toEqual({
      code: 'ThrottlingException',
      status: 400,
      message: 'Rate exceeded',
    });
    sandbox.clock.advance(0.05);
    await ask();
    expect(await codeOf(ask())).toBe('ThrottlingException');
    expect(sandbox.center.counts()).toEqual({ calls: 23, throttled: 2, mostOutstanding: 0 });
  });
});

describe('faults', () => {
  test('a call is answered with an error that was ordered, once', async () => {
    const set = await newSet(sandbox, 'set', READ);
    sandbox.faults.order(awsJsonError('CreateAccountAssignment', 'ThrottlingException'));
    expect(await codeOf(create(set))).toBe('ThrottlingException');
    await create(set);
  });

  test('a connection drops after the call took effect', async () => {
    const set = await newSet(sandbox, 'set', READ);
    sandbox.faults.order({
      service: 'aws',
      match: { path: 'CreateAccountAssignment' },
      then: { close: 'after' },
    });
    await expect(create(set)).rejects.toThrow();
    sandbox.center.finish();
    expect(sandbox.center.assignments()).toHaveLength(1);
  });
});
