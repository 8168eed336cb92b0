import {
  DeletePermissionSetCommand,
  DescribePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListInstancesCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-sso-admin';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allow, DEV, failure, PROD, START } from './aws-fixture.ts';
import { assign, findUser, newSet, startSso, unassign, type SsoFixture } from './aws-sso-fixture.ts';

const READ = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');

let sandbox: SsoFixture;
beforeEach(async () => {
  sandbox = await startSso();
  sandbox.center.addUser('ann@example.com', { email: 'ann.smith@example.com' });
});
afterEach(() => sandbox.aws.close());

describe('the plain path', () => {
  test('an instance, a person, a set, an assignment, and all of it away again', async () => {
    const { sso, instance, center } = sandbox;
    const { Instances } = await sso().send(new ListInstancesCommand({}));
    expect(Instances).toEqual([
      {
        ...instance,
        IdentityStoreId: center.identityStoreId,
        OwnerAccountId: PROD,
        CreatedDate: new Date(START),
        Status: 'ACTIVE',
      },
    ]);
    expect(await findUser(sandbox, 'userName', 'ann@example.com')).toBe(center.userId('ann@example.com'));
    expect(await findUser(sandbox, 'emails.value', 'ann.smith@example.com')).toBe(
      center.userId('ann@example.com'),
    );

    const set = await newSet(sandbox, 'jit-42-7', READ);
    const named = { ...instance, PermissionSetArn: set };
    const { InlinePolicy } = await sso().send(new GetInlinePolicyForPermissionSetCommand(named));
    expect(InlinePolicy).toBe(READ);
    expect(await assign(sandbox, set, 'ann@example.com')).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'SUCCEEDED',
    ]);
    const { AccountAssignments } = await sso().send(
      new ListAccountAssignmentsCommand({ ...named, AccountId: DEV }),
    );
    expect(AccountAssignments).toEqual([
      {
        AccountId: DEV,
        PermissionSetArn: set,
        PrincipalType: 'USER',
        PrincipalId: center.userId('ann@example.com'),
      },
    ]);

    expect(await unassign(sandbox, set, 'ann@example.com')).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'SUCCEEDED',
    ]);
    await sso().send(new DeletePermissionSetCommand(named));
    const { code } = await failure(sso().send(new DescribePermissionSetCommand(named)));
    expect(code).toBe('ResourceNotFoundException');
    expect(center.permissionSets()).toEqual([]);
  });

  test('tags of a set are added, replaced, taken off', async () => {
    const { sso, instance } = sandbox;
    const resource = { ...instance, ResourceArn: await newSet(sandbox, 'jit-42-7') };
    const tags = async () => (await sso().send(new ListTagsForResourceCommand(resource))).Tags;
    const tag = (Key: string, Value: string) =>
      sso().send(new TagResourceCommand({ ...resource, Tags: [{ Key, Value }] }));
    await tag('jit:issue', '7');
    await tag('jit:state', 'live');
    await tag('jit:state', 'revoked');
    // Unlike IAM's, these keys are told apart by case.
    await tag('JIT:state', 'other');
    await sso().send(new UntagResourceCommand({ ...resource, TagKeys: ['JIT:state', 'absent'] }));
    expect(await tags()).toEqual([
      { Key: 'jit:issue', Value: '7' },
      { Key: 'jit:state', Value: 'revoked' },
    ]);
  });
});
