import {
  DescribeGroupCommand,
  DescribeUserCommand,
  GetGroupIdCommand,
  GetUserIdCommand,
  IsMemberInGroupsCommand,
  ListGroupMembershipsCommand,
  ListGroupMembershipsForMemberCommand,
  ListGroupsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-identitystore';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failure, START } from './aws-fixture.ts';
import { findUser, startSso, type SsoFixture } from './aws-sso-fixture.ts';

const OKTA = { issuer: 'https://okta.example.com', id: '00u1' };

let sandbox: SsoFixture;
let ids: { readonly ann: string; readonly bob: string };
let IdentityStoreId: string;
beforeEach(async () => {
  sandbox = await startSso();
  ids = {
    ann: sandbox.center.addUser('ann@example.com', {
      email: 'ann.smith@example.com',
      displayName: 'Ann Smith',
      groups: ['crew'],
      externalId: OKTA,
    }),
    bob: sandbox.center.addUser('bob'),
  };
  ({ identityStoreId: IdentityStoreId } = sandbox.center);
});
afterEach(() => sandbox.aws.close());

const codeOf = async (call: Promise<unknown>): Promise<string> => (await failure(call)).code;

describe('a user is found', () => {
  test.each([
    ['userName', 'ann@example.com'],
    ['UserName', 'ANN@example.com'],
    ['emails.value', 'ann.smith@example.com'],
  ])('by %s %s', async (path, value) => {
    expect(await findUser(sandbox, path, value)).toBe(ids.ann);
  });

  test('by the id that another directory gave', async () => {
    const find = (ExternalId: { Issuer: string; Id: string }) =>
      sandbox.store().send(new GetUserIdCommand({ IdentityStoreId, AlternateIdentifier: { ExternalId } }));
    expect((await find({ Issuer: OKTA.issuer, Id: OKTA.id })).UserId).toBe(ids.ann);
    expect(await codeOf(find({ Issuer: 'https://elsewhere.example.com', Id: OKTA.id }))).toBe(
      'ResourceNotFoundException',
    );
  });

  test.each([
    ['userName', 'ann.smith@example.com', 'ResourceNotFoundException'],
    ['emails.value', 'ann@example.com', 'ResourceNotFoundException'],
    ['emails.value', 'bob', 'ResourceNotFoundException'],
    ['displayName', 'Ann Smith', 'ValidationException'],
    ['userName', '', 'ValidationException'],
  ])('not by %s "%s"', async (path, value, code) => {
    expect(await codeOf(findUser(sandbox, path, value))).toBe(code);
  });

  test('or the error says what it is that is not there', async () => {
    await expect(findUser(sandbox, 'userName', 'nobody')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      ResourceType: 'USER',
    });
  });

  test('no more once they left', async () => {
    sandbox.center.removeUser('ann@example.com');
    expect(await codeOf(findUser(sandbox, 'userName', 'ann@example.com'))).toBe('ResourceNotFoundException');
    const members = await sandbox.store().send(new ListGroupsCommand({ IdentityStoreId }));
    const GroupId = members.Groups?.[0]?.GroupId;
    const { GroupMemberships } = await sandbox
      .store()
      .send(new ListGroupMembershipsCommand({ IdentityStoreId, GroupId }));
    expect(GroupMemberships).toEqual([]);
  });

  test('in no other store, and in no other Region', async () => {
    const ask = new GetUserIdCommand({
      IdentityStoreId: 'd-0000000000',
      AlternateIdentifier: { UniqueAttribute: { AttributePath: 'userName', AttributeValue: 'bob' } },
    });
    expect(await codeOf(sandbox.store().send(ask))).toBe('ResourceNotFoundException');
    const elsewhere = sandbox.store(undefined, 'eu-west-1');
    const list = new ListUsersCommand({ IdentityStoreId });
    expect(await codeOf(elsewhere.send(list))).toBe('ResourceNotFoundException');
  });
});

test('a user is described, and listed page by page', async () => {
  const described = await sandbox.store().send(new DescribeUserCommand({ IdentityStoreId, UserId: ids.ann }));
  expect(described).toMatchObject({
    UserId: ids.ann,
    UserName: 'ann@example.com',
    DisplayName: 'Ann Smith',
    Emails: [{ Value: 'ann.smith@example.com', Type: 'work', Primary: true }],
    ExternalIds: [{ Issuer: OKTA.issuer, Id: OKTA.id }],
    UserStatus: 'ENABLED',
    CreatedAt: new Date(START),
  });
  const page = (NextToken?: string) =>
    sandbox.store().send(new ListUsersCommand({ IdentityStoreId, MaxResults: 1, NextToken }));
  const first = await page();
  const second = await page(first.NextToken);
  const names = [first, second].flatMap(({ Users }) => Users?.map(({ UserName }) => UserName) ?? []);
  expect(names.sort()).toEqual(['ann@example.com', 'bob']);
  expect(second.NextToken).toBeUndefined();
});

test('groups are found, described, and tell their members', async () => {
  const store = sandbox.store();
  const { GroupId } = await store.send(
    new GetGroupIdCommand({
      IdentityStoreId,
      AlternateIdentifier: { UniqueAttribute: { AttributePath: 'displayName', AttributeValue: 'crew' } },
    }),
  );
  const { DisplayName } = await store.send(new DescribeGroupCommand({ IdentityStoreId, GroupId }));
  expect(DisplayName).toBe('crew');
  const of = async (UserId: string) => {
    const { Results } = await store.send(
      new IsMemberInGroupsCommand({ IdentityStoreId, MemberId: { UserId }, GroupIds: [GroupId ?? ''] }),
    );
    const { GroupMemberships } = await store.send(
      new ListGroupMembershipsForMemberCommand({ IdentityStoreId, MemberId: { UserId } }),
    );
    return [Results?.[0]?.MembershipExists, GroupMemberships?.map((each) => each.GroupId)];
  };
  expect(await of(ids.ann)).toEqual([true, [GroupId]]);
  expect(await of(ids.bob)).toEqual([false, []]);
});
