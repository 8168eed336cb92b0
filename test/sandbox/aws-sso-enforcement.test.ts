import { IsMemberInGroupsCommand, ListUsersCommand } from '@aws-sdk/client-identitystore';
import {
  CreateAccountAssignmentCommand,
  CreatePermissionSetCommand,
  DescribePermissionSetCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
  ProvisionPermissionSetCommand,
  PutInlinePolicyToPermissionSetCommand,
  TagResourceCommand,
} from '@aws-sdk/client-sso-admin';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allow, DEV, failure, PROD } from './aws-fixture.ts';
import { findUser, newSet, startSso, to, type SsoFixture } from './aws-sso-fixture.ts';

const READ = allow('s3:GetObject', '*');

let sandbox: SsoFixture;
let instance: string;
let sets: string;
beforeEach(async () => {
  sandbox = await startSso({ enforce: true });
  sandbox.prod.createRole('granter');
  sandbox.center.addUser('ann');
  instance = sandbox.center.instanceArn;
  sets = `${instance.replace(':instance/', ':permissionSet/')}/*`;
});
afterEach(() => sandbox.aws.close());

/** Keys of the granter's session, which holds these statements. */
function granter(...documents: readonly string[]) {
  documents.forEach((PolicyDocument, n) => {
    sandbox.prod.setUp('PutRolePolicy', { RoleName: 'granter', PolicyName: `p${n}`, PolicyDocument });
  });
  return sandbox.prod.session('granter', { name: 'run-1', sourceIdentity: 'alice' });
}

const codeOf = async (call: Promise<unknown>): Promise<string> => (await failure(call)).code;
const passes = async (call: Promise<unknown>): Promise<string> => {
  await call;
  return 'passes';
};

describe('a call needs permission', () => {
  test('and a denial says so in the words of AWS', async () => {
    const client = sandbox.sso(granter());
    expect(await failure(client.send(new ListPermissionSetsCommand({ InstanceArn: instance })))).toEqual({
      code: 'AccessDeniedException',
      status: 400,
      message: `User: arn:aws:sts::${PROD}:assumed-role/granter/run-1 is not authorized to perform: sso:ListPermissionSets on resource: ${instance} because no identity-based policy allows the sso:ListPermissionSets action`,
    });
  });

  /** Each resource that the Service Authorization Reference requires, left out once. */
  test.each(['instance', 'set', 'account'])(
    'on each of its resources: without the %s, no',
    async (missing) => {
      const set = await newSet(sandbox, 'set');
      const resources = { instance, set, account: `arn:aws:sso:::account/${DEV}` };
      const rest = Object.entries(resources).flatMap(([name, arn]) => (name === missing ? [] : [arn]));
      const create = new CreateAccountAssignmentCommand(to(sandbox, set, 'ann'));
      const refused = sandbox.sso(granter(allow('sso:CreateAccountAssignment', rest)));
      expect(await codeOf(refused.send(create))).toBe('AccessDeniedException');
      const client = sandbox.sso(granter(allow('sso:CreateAccountAssignment', Object.values(resources))));
      expect(await passes(client.send(create))).toBe('passes');
    },
  );

  test('a set that is new is matched by patterns only, and by the tags that it is to have', async () => {
    const tagged = { 'aws:RequestTag/jit:repository': '42' };
    const client = sandbox.sso(
      granter(allow('sso:CreatePermissionSet', [instance, sets], { StringEquals: tagged })),
    );
    const create = (Name: string, Value: string) =>
      client.send(
        new CreatePermissionSetCommand({
          InstanceArn: instance,
          Name,
          Tags: [{ Key: 'jit:repository', Value }],
        }),
      );
    expect(await codeOf(create('other', '43'))).toBe('AccessDeniedException');
    expect(await passes(create('own', '42'))).toBe('passes');
    expect(sandbox.center.permissionSets().map(({ name }) => name)).toEqual(['own']);
  });

  test('a set is matched by the tags that it has, the instance by its own', async () => {
    const own = await newSet(sandbox, 'own');
    const other = await newSet(sandbox, 'other');
    sandbox.center.setUp('TagResource', { ResourceArn: own, Tags: [{ Key: 'jit:repository', Value: '42' }] });
    const client = sandbox.sso(
      granter(
        allow('sso:PutInlinePolicyToPermissionSet', instance),
        allow('sso:PutInlinePolicyToPermissionSet', sets, {
          StringEquals: { 'aws:ResourceTag/jit:repository': '42' },
        }),
        allow('sso:TagResource', sets, { Null: { 'aws:RequestTag/jit:repository': 'true' } }),
      ),
    );
    const put = (PermissionSetArn: string) =>
      client.send(
        new PutInlinePolicyToPermissionSetCommand({
          InstanceArn: instance,
          PermissionSetArn,
          InlinePolicy: READ,
        }),
      );
    expect([await passes(put(own)), await codeOf(put(other))]).toEqual(['passes', 'AccessDeniedException']);
    const tag = new TagResourceCommand({
      ResourceArn: other,
      Tags: [{ Key: 'jit:repository', Value: '42' }],
    });
    expect(await codeOf(client.send(tag))).toBe('AccessDeniedException');
  });

  test('provisioning everywhere is more than provisioning in one account', async () => {
    const set = await newSet(sandbox, 'set');
    const here = `arn:aws:sso:::account/${DEV}`;
    const client = sandbox.sso(granter(allow('sso:ProvisionPermissionSet', [instance, sets, here])));
    const named = { InstanceArn: instance, PermissionSetArn: set };
    const one = { ...named, TargetType: 'AWS_ACCOUNT', TargetId: DEV } as const;
    const all = { ...named, TargetType: 'ALL_PROVISIONED_ACCOUNTS' } as const;
    expect(await codeOf(client.send(new ProvisionPermissionSetCommand(all)))).toBe('AccessDeniedException');
    expect(await passes(client.send(new ProvisionPermissionSetCommand(one)))).toBe('passes');
  });

  test("on people: the store is the owner's, a person is named by id", async () => {
    const store = `arn:aws:identitystore::${PROD}:identitystore/${sandbox.center.identityStoreId}`;
    const ann = `arn:aws:identitystore:::user/${sandbox.center.userId('ann')}`;
    const ask = (...resources: string[]) =>
      findUser(sandbox, 'userName', 'ann', granter(allow('identitystore:GetUserId', resources)));
    expect(await codeOf(ask(store))).toBe('AccessDeniedException');
    expect(await codeOf(ask(ann))).toBe('AccessDeniedException');
    expect(await ask(store, ann)).toBe(sandbox.center.userId('ann'));
    const groups = new IsMemberInGroupsCommand({
      IdentityStoreId: sandbox.center.identityStoreId,
      MemberId: { UserId: sandbox.center.userId('ann') },
      GroupIds: [sandbox.center.addToGroup('crew', 'ann')],
    });
    const client = sandbox.store(granter(allow('identitystore:*', [store, ann])));
    expect(await codeOf(client.send(groups))).toBe('AccessDeniedException');
  });

  test('what was used is known, as for IAM', async () => {
    const client = sandbox.sso(granter(allow('sso:*', '*')));
    await client.send(new ListInstancesCommand({}));
    await client.send(new ListPermissionSetsCommand({ InstanceArn: instance }));
    const principal = `arn:aws:iam::${PROD}:role/granter`;
    expect(sandbox.prod.usedPermissions()).toEqual([
      { principal, action: 'sso:ListInstances', resource: '*' },
      { principal, action: 'sso:ListPermissionSets', resource: instance },
    ]);
  });
});

describe('a delegated administrator', () => {
  test('administers the instance, but not what the management account is given', async () => {
    const delegated = await startSso({ administrator: DEV });
    try {
      delegated.center.addUser('ann');
      const [mine, shared] = [await newSet(delegated, 'mine'), await newSet(delegated, 'shared')];
      const client = delegated.sso(delegated.dev.accessKey());
      const create = (set: string, account: string) =>
        client.send(new CreateAccountAssignmentCommand(to(delegated, set, 'ann', account)));
      expect(await passes(create(mine, DEV))).toBe('passes');
      delegated.center.finish();
      expect(await codeOf(create(mine, PROD))).toBe('AccessDeniedException');
      delegated.center.setUp('CreateAccountAssignment', to(delegated, shared, 'ann', PROD));
      expect(await codeOf(create(shared, DEV))).toBe('AccessDeniedException');
    } finally {
      await delegated.aws.close();
    }
  });
});

describe('the trail', () => {
  test('has each call, with who made it, on what, and what came of it', async () => {
    const set = await newSet(sandbox, 'set');
    const client = sandbox.sso(granter(allow('sso:DescribePermissionSet', '*')));
    const named = { InstanceArn: instance, PermissionSetArn: set };
    await client.send(new DescribePermissionSetCommand(named));
    await codeOf(client.send(new CreateAccountAssignmentCommand(to(sandbox, set, 'ann'))));
    const [described, refused] = sandbox.aws.trail().slice(-2);
    expect(described).toMatchObject({
      eventSource: 'sso.amazonaws.com',
      eventName: 'DescribePermissionSet',
      readOnly: true,
      recipientAccountId: PROD,
      requestParameters: { instanceArn: instance, permissionSetArn: set },
      userIdentity: {
        type: 'AssumedRole',
        arn: `arn:aws:sts::${PROD}:assumed-role/granter/run-1`,
        sessionContext: { sourceIdentity: 'alice' },
      },
    });
    expect(refused).toMatchObject({
      eventName: 'CreateAccountAssignment',
      readOnly: false,
      errorCode: 'AccessDeniedException',
      requestParameters: { targetId: DEV, principalType: 'USER' },
    });
    await sandbox.store().send(new ListUsersCommand({ IdentityStoreId: sandbox.center.identityStoreId }));
    expect(sandbox.aws.trail().at(-1)?.eventSource).toBe('identitystore.amazonaws.com');
  });

  test('the log of calls names them too, for faults that strike between two', async () => {
    await newSet(sandbox, 'set', READ);
    expect(sandbox.faults.calls.map(({ operation }) => operation)).toEqual([
      'CreatePermissionSet',
      'PutInlinePolicyToPermissionSet',
    ]);
  });
});
