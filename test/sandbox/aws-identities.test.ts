import {
  AddUserToGroupCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteGroupCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DeleteUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  GetGroupPolicyCommand,
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  GetUserCommand,
  GetUserPolicyCommand,
  ListAttachedGroupPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsForUserCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  ListUserPoliciesCommand,
  ListUsersCommand,
  ListUserTagsCommand,
  PutGroupPolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  RemoveUserFromGroupCommand,
  TagRoleCommand,
  TagUserCommand,
  UntagRoleCommand,
  UntagUserCommand,
  UpdateAssumeRolePolicyCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allow, DEV, failure, PROD, send, start, type Fixture } from './aws-fixture.ts';

const DOCUMENT = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const trust = (principal: object, condition?: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: principal,
        Action: 'sts:AssumeRole',
        ...(condition && { Condition: condition }),
      },
    ],
  });
const OWN = trust({ AWS: `arn:aws:iam::${PROD}:root` });

let sandbox: Fixture;
let iam: IAMClient;
beforeEach(async () => {
  sandbox = await start();
  iam = sandbox.iam();
});
afterEach(() => sandbox.aws.close());

describe('users', () => {
  test('live from creation to deletion', async () => {
    const boundary = sandbox.prod.createPolicy('boundary', DOCUMENT);
    const Tags = [{ Key: 'jit:eligible', Value: 'true' }];
    await iam.send(
      new CreateUserCommand({ UserName: 'ann', Path: '/people/', PermissionsBoundary: boundary, Tags }),
    );
    const { User } = await iam.send(new GetUserCommand({ UserName: 'ann' }));
    expect(User).toMatchObject({
      UserName: 'ann',
      Arn: `arn:aws:iam::${PROD}:user/people/ann`,
      PermissionsBoundary: { PermissionsBoundaryArn: boundary },
      Tags,
    });
    expect(User?.UserId).toMatch(/^AIDA[A-Z2-7]{17}$/);
    await iam.send(new TagUserCommand({ UserName: 'ann', Tags: [{ Key: 'team', Value: 'a b' }] }));
    await iam.send(new UntagUserCommand({ UserName: 'ann', TagKeys: ['jit:eligible'] }));
    expect((await iam.send(new ListUserTagsCommand({ UserName: 'ann' }))).Tags).toEqual([
      { Key: 'team', Value: 'a b' },
    ]);
    await iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: 'ann' }));
    const bare = await iam.send(new GetUserCommand({ UserName: 'ann' }));
    expect(bare.User).not.toHaveProperty('PermissionsBoundary');
    await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: 'ann', PermissionsBoundary: boundary }));
    const listed = await iam.send(new ListUsersCommand({ PathPrefix: '/people/' }));
    expect(listed.Users?.map(({ UserName }) => UserName)).toEqual(['ann']);
    await iam.send(new DeleteUserCommand({ UserName: 'ann' }));
    expect(await failure(iam.send(new GetUserCommand({ UserName: 'ann' })))).toMatchObject({
      code: 'NoSuchEntity',
    });
  });

  test('have unique names, and a boundary that exists', async () => {
    sandbox.prod.createUser('ann');
    expect(await failure(iam.send(new CreateUserCommand({ UserName: 'Ann' })))).toMatchObject({
      code: 'EntityAlreadyExists',
      status: 409,
    });
    const missing = `arn:aws:iam::${PROD}:policy/missing`;
    expect(
      await failure(
        iam.send(new PutUserPermissionsBoundaryCommand({ UserName: 'ann', PermissionsBoundary: missing })),
      ),
    ).toMatchObject({ code: 'NoSuchEntity' });
    expect(await failure(iam.send(new CreateUserCommand({ UserName: 'u'.repeat(65) })))).toMatchObject({
      code: 'ValidationError',
    });
    expect(await failure(iam.send(new CreateUserCommand({ UserName: undefined })))).toMatchObject({
      code: 'ValidationError',
      message:
        "1 validation error detected: Value null at 'userName' failed to satisfy constraint: Member must not be null",
    });
  });

  test('cannot be deleted while they hold anything', async () => {
    const policy = sandbox.prod.createPolicy('p', DOCUMENT);
    sandbox.prod.createUser('ann');
    await iam.send(new CreateGroupCommand({ GroupName: 'g' }));
    const remove = () => iam.send(new DeleteUserCommand({ UserName: 'ann' }));
    const conflicts = async () => {
      expect(await failure(remove())).toMatchObject({ code: 'DeleteConflict', status: 409 });
    };
    sandbox.prod.attach({ kind: 'iam-user', name: 'ann' }, policy);
    await conflicts();
    sandbox.prod.setUp('DetachUserPolicy', { UserName: 'ann', PolicyArn: policy });
    await iam.send(new PutUserPolicyCommand({ UserName: 'ann', PolicyName: 'i', PolicyDocument: DOCUMENT }));
    await conflicts();
    await iam.send(new DeleteUserPolicyCommand({ UserName: 'ann', PolicyName: 'i' }));
    await iam.send(new AddUserToGroupCommand({ UserName: 'ann', GroupName: 'g' }));
    await conflicts();
    await iam.send(new RemoveUserFromGroupCommand({ UserName: 'ann', GroupName: 'g' }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ann' }));
    await conflicts();
    await iam.send(new DeleteAccessKeyCommand({ UserName: 'ann', AccessKeyId: AccessKey?.AccessKeyId }));
    await remove();
  });

  test('are who signs with their keys', async () => {
    sandbox.prod.createUser('ann');
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ann' }));
    const key = {
      accessKeyId: AccessKey?.AccessKeyId ?? '',
      secretAccessKey: AccessKey?.SecretAccessKey ?? '',
    };
    expect(await sandbox.sts(key).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: PROD,
      Arn: `arn:aws:iam::${PROD}:user/ann`,
    });
    expect((await sandbox.iam(key).send(new GetUserCommand({}))).User?.UserName).toBe('ann');
    await iam.send(new DeleteAccessKeyCommand({ UserName: 'ann', AccessKeyId: key.accessKeyId }));
    expect(await failure(sandbox.sts(key).send(new GetCallerIdentityCommand({})))).toMatchObject({
      code: 'InvalidClientTokenId',
      status: 403,
    });
  });
});

describe('roles', () => {
  test('live from creation to deletion', async () => {
    const boundary = sandbox.prod.createPolicy('boundary', DOCUMENT);
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'oncall',
        Path: '/teams/',
        AssumeRolePolicyDocument: OWN,
        Description: 'for nights',
        MaxSessionDuration: 7200,
        Tags: [{ Key: 'jit:eligible', Value: 'true' }],
      }),
    );
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'oncall' }));
    expect(Role).toMatchObject({
      Arn: `arn:aws:iam::${PROD}:role/teams/oncall`,
      Description: 'for nights',
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'jit:eligible', Value: 'true' }],
    });
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(OWN);
    const other = trust({ AWS: `arn:aws:iam::${DEV}:root` });
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'oncall', PolicyDocument: other }));
    await iam.send(
      new PutRolePermissionsBoundaryCommand({ RoleName: 'oncall', PermissionsBoundary: boundary }),
    );
    await iam.send(new TagRoleCommand({ RoleName: 'oncall', Tags: [{ Key: 'x', Value: 'y' }] }));
    await iam.send(new UntagRoleCommand({ RoleName: 'oncall', TagKeys: ['jit:eligible'] }));
    const changed = await iam.send(new GetRoleCommand({ RoleName: 'oncall' }));
    expect(decodeURIComponent(changed.Role?.AssumeRolePolicyDocument ?? '')).toBe(other);
    expect(changed.Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(boundary);
    expect((await iam.send(new ListRoleTagsCommand({ RoleName: 'oncall' }))).Tags).toEqual([
      { Key: 'x', Value: 'y' },
    ]);
    const [listed] = (await iam.send(new ListRolesCommand({ PathPrefix: '/teams/' }))).Roles ?? [];
    expect(listed?.RoleName).toBe('oncall');
    expect(listed).not.toHaveProperty('Tags');
    expect(listed).not.toHaveProperty('PermissionsBoundary');
    await iam.send(new DeleteRolePermissionsBoundaryCommand({ RoleName: 'oncall' }));
    await iam.send(
      new PutRolePolicyCommand({ RoleName: 'oncall', PolicyName: 'i', PolicyDocument: DOCUMENT }),
    );
    const { PolicyDocument } = await iam.send(
      new GetRolePolicyCommand({ RoleName: 'oncall', PolicyName: 'i' }),
    );
    expect(decodeURIComponent(PolicyDocument ?? '')).toBe(DOCUMENT);
    expect((await iam.send(new ListRolePoliciesCommand({ RoleName: 'oncall' }))).PolicyNames).toEqual(['i']);
    expect(await failure(iam.send(new DeleteRoleCommand({ RoleName: 'oncall' })))).toMatchObject({
      code: 'DeleteConflict',
    });
    await iam.send(new DeleteRolePolicyCommand({ RoleName: 'oncall', PolicyName: 'i' }));
    await iam.send(new DeleteRoleCommand({ RoleName: 'oncall' }));
    expect(await failure(iam.send(new GetRoleCommand({ RoleName: 'oncall' })))).toMatchObject({
      code: 'NoSuchEntity',
    });
  });

  const provider = `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`;
  test.each([
    [
      'no principal',
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }] }),
    ],
    ['a resource', allow('sts:AssumeRole', '*')],
    ['a user that does not exist', trust({ AWS: `arn:aws:iam::${PROD}:user/ghost` })],
    ['an account id of eleven digits', trust({ AWS: '12345678901' })],
    ["GitHub's provider, whoever's repository", trust({ Federated: provider })],
    [
      "GitHub's provider, any subject",
      trust({ Federated: provider }, { StringLike: { 'token.actions.githubusercontent.com:sub': '*' } }),
    ],
  ])('are not created with a trust policy that has %s', async (_, document) => {
    const command = new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: document });
    expect(await failure(iam.send(command))).toMatchObject({ code: 'MalformedPolicyDocument', status: 400 });
  });

  test("of Identity Center are AWS's own", async () => {
    const RoleName = 'AWSReservedSSO_Admin_0123456789abcdef';
    sandbox.prod.createRole(RoleName);
    for (const command of [
      new PutRolePolicyCommand({ RoleName, PolicyName: 'i', PolicyDocument: DOCUMENT }),
      new TagRoleCommand({ RoleName, Tags: [] }),
      new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument: OWN }),
      new DeleteRoleCommand({ RoleName }),
    ])
      expect(await failure(send(iam, command))).toMatchObject({
        code: 'UnmodifiableEntity',
      });
  });
});

describe('groups', () => {
  test('hold users and policies', async () => {
    const policy = sandbox.prod.createPolicy('p', DOCUMENT);
    sandbox.prod.createUser('ann');
    await iam.send(new CreateGroupCommand({ GroupName: 'crew', Path: '/x/' }));
    await iam.send(new AddUserToGroupCommand({ GroupName: 'crew', UserName: 'ann' }));
    await iam.send(
      new PutGroupPolicyCommand({ GroupName: 'crew', PolicyName: 'i', PolicyDocument: DOCUMENT }),
    );
    sandbox.prod.setUp('AttachGroupPolicy', { GroupName: 'crew', PolicyArn: policy });
    const { Groups } = await iam.send(new ListGroupsForUserCommand({ UserName: 'ann' }));
    expect(Groups).toMatchObject([{ GroupName: 'crew', Arn: `arn:aws:iam::${PROD}:group/x/crew` }]);
    const attached = await iam.send(new ListAttachedGroupPoliciesCommand({ GroupName: 'crew' }));
    expect(attached.AttachedPolicies).toEqual([{ PolicyName: 'p', PolicyArn: policy }]);
    expect((await iam.send(new ListGroupPoliciesCommand({ GroupName: 'crew' }))).PolicyNames).toEqual(['i']);
    const inline = await iam.send(new GetGroupPolicyCommand({ GroupName: 'crew', PolicyName: 'i' }));
    expect(decodeURIComponent(inline.PolicyDocument ?? '')).toBe(DOCUMENT);
    expect(await failure(iam.send(new DeleteGroupCommand({ GroupName: 'crew' })))).toMatchObject({
      code: 'DeleteConflict',
    });
  });
});

describe('inline policies', () => {
  test('share a quota, and are named in their own errors', async () => {
    sandbox.prod.createUser('ann');
    const big = allow('s3:GetObject', `arn:aws:s3:::${'b'.repeat(900)}`);
    const put = (PolicyName: string) =>
      iam.send(new PutUserPolicyCommand({ UserName: 'ann', PolicyName, PolicyDocument: big }));
    await put('a');
    await put('a');
    await put('b');
    expect(await failure(put('c'))).toMatchObject({ code: 'LimitExceeded', status: 409 });
    expect((await iam.send(new ListUserPoliciesCommand({ UserName: 'ann' }))).PolicyNames).toEqual([
      'a',
      'b',
    ]);
    expect(
      await failure(iam.send(new GetUserPolicyCommand({ UserName: 'ann', PolicyName: 'c' }))),
    ).toMatchObject({ code: 'NoSuchEntity', status: 404 });
  });
});

test('an OIDC provider is created once', async () => {
  const create = () =>
    iam.send(
      new CreateOpenIDConnectProviderCommand({
        Url: 'https://token.actions.githubusercontent.com',
        ClientIDList: ['sts.amazonaws.com'],
      }),
    );
  const { OpenIDConnectProviderArn } = await create();
  expect(OpenIDConnectProviderArn).toBe(
    `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`,
  );
  expect(await iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }))).toMatchObject({
    Url: 'token.actions.githubusercontent.com',
    ClientIDList: ['sts.amazonaws.com'],
  });
  expect(await failure(create())).toMatchObject({ code: 'EntityAlreadyExists' });
});

test('the accounts of a sandbox know nothing of each other', async () => {
  sandbox.prod.createUser('ann');
  const other = sandbox.iam(sandbox.dev.accessKey());
  expect((await other.send(new ListUsersCommand({}))).Users).toEqual([]);
  expect(await sandbox.sts(sandbox.dev.accessKey()).send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: DEV,
    Arn: `arn:aws:iam::${DEV}:root`,
  });
});
