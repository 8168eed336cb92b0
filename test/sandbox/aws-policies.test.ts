import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListPolicyTagsCommand,
  ListPolicyVersionsCommand,
  paginateListEntitiesForPolicy,
  paginateListPolicies,
  SetDefaultPolicyVersionCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
  type IAMClient,
  type ListPoliciesCommandInput,
  type ListEntitiesForPolicyCommandInput,
} from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allow, failure, PROD, send, start, type Fixture } from './aws-fixture.ts';

const DOCUMENT = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const arn = (name: string, path = '/'): string => `arn:aws:iam::${PROD}:policy${path}${name}`;

let sandbox: Fixture;
let iam: IAMClient;
beforeEach(async () => {
  sandbox = await start();
  iam = sandbox.iam();
});
afterEach(() => sandbox.aws.close());

const create = (name: string, more: Partial<ConstructorParameters<typeof CreatePolicyCommand>[0]> = {}) =>
  iam.send(new CreatePolicyCommand({ PolicyName: name, PolicyDocument: DOCUMENT, ...more }));

describe('a managed policy', () => {
  test('comes back as it was created, with what GetPolicy tells and ListPolicies does not', async () => {
    const Tags = [
      { Key: 'jit:issue', Value: '7' },
      { Key: 'jit:by', Value: 'Zoë @ crew' },
    ];
    const created = await create('p', { Path: '/jit/42/', Description: ' first\r\nline <&> ', Tags });
    expect(created.Policy).toMatchObject({
      PolicyName: 'p',
      Arn: arn('p', '/jit/42/'),
      Path: '/jit/42/',
      Tags,
    });
    expect(created.Policy?.PolicyId).toMatch(/^ANPA[A-Z2-7]{17}$/);
    const got = await iam.send(new GetPolicyCommand({ PolicyArn: arn('p', '/jit/42/') }));
    expect(got.Policy).toMatchObject({
      DefaultVersionId: 'v1',
      AttachmentCount: 0,
      PermissionsBoundaryUsageCount: 0,
      IsAttachable: true,
      Description: ' first\r\nline <&> ',
      Tags,
      CreateDate: new Date('2026-11-22T20:00:00Z'),
    });
    const [listed] = (await iam.send(new ListPoliciesCommand({ Scope: 'Local' }))).Policies ?? [];
    expect(listed?.Arn).toBe(arn('p', '/jit/42/'));
    expect(listed).not.toHaveProperty('Tags');
    expect(listed).not.toHaveProperty('Description');
  });

  test('keeps its document to the byte, URL-encoded on the way out', async () => {
    const document = `{\n\t"Version": "2012-10-17",\r\n "Statement": [{"Effect":"Allow","Action":"s3:*",\n"Resource":"arn:aws:s3:::ünï/(a)!'*+ %2F"}]}`;
    await create('p', { PolicyDocument: document });
    const { PolicyVersion } = await iam.send(
      new GetPolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v1' }),
    );
    expect(PolicyVersion?.Document).toMatch(/^[\w.~%-]+$/);
    expect(decodeURIComponent(PolicyVersion?.Document ?? '')).toBe(document);
    expect(PolicyVersion?.IsDefaultVersion).toBe(true);
  });

  test('brings text back through form and XML whatever is in it', async () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from(' \t\n\r&<>"\'%+=;éÿ]a')), maxLength: 12 });
    let n = 0;
    const values = fc.string({ unit: fc.constantFrom(...Array.from(' _.:/=+-@é漢')), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(word, values, async (start, value) => {
        // The SDK's reader drops a text of nothing but white space; a full stop keeps it something.
        const Description = `${start}.`;
        const PolicyName = `p${(n += 1)}`;
        await create(PolicyName, { Description, Tags: [{ Key: 'k', Value: value }] });
        const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn(PolicyName) }));
        expect([Policy?.Description, Policy?.Tags?.[0]?.Value]).toEqual([Description, value]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['the same name', 'grant', '/'],
    ['another path', 'grant', '/other/'],
    ['another case', 'GRANT', '/other/'],
  ])('is unique in its account: %s', async (_, name, path) => {
    await create('grant', { Path: '/jit/' });
    expect(await failure(create(name, { Path: path }))).toMatchObject({
      code: 'EntityAlreadyExists',
      status: 409,
    });
  });

  test('is found by its exact ARN only', async () => {
    await create('grant', { Path: '/jit/' });
    for (const wrong of [
      arn('grant'),
      arn('GRANT', '/jit/'),
      arn('grant', '/jit/').replace(PROD, '444455556666'),
    ])
      expect(await failure(iam.send(new GetPolicyCommand({ PolicyArn: wrong })))).toMatchObject({
        code: 'NoSuchEntity',
        status: 404,
      });
  });

  test('takes, replaces and loses tags', async () => {
    await create('p', { Tags: [{ Key: 'a', Value: '1' }] });
    const Tags = [
      { Key: 'A', Value: '2' },
      { Key: 'b', Value: '' },
    ];
    await iam.send(new TagPolicyCommand({ PolicyArn: arn('p'), Tags }));
    const listed = await iam.send(new ListPolicyTagsCommand({ PolicyArn: arn('p') }));
    expect(listed.Tags).toEqual([
      { Key: 'a', Value: '2' },
      { Key: 'b', Value: '' },
    ]);
    await iam.send(new UntagPolicyCommand({ PolicyArn: arn('p'), TagKeys: ['a', 'never'] }));
    expect((await iam.send(new ListPolicyTagsCommand({ PolicyArn: arn('p') }))).Tags).toEqual([
      { Key: 'b', Value: '' },
    ]);
  });
});

describe('what CreatePolicy refuses', () => {
  const policy = (size: number): string => {
    const empty = allow('s3:GetObject', 'arn:aws:s3:::').length;
    return allow('s3:GetObject', `arn:aws:s3:::${'b'.repeat(size - empty)}`);
  };
  const fifty = Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: 'v' }));

  test('nothing at the limits', async () => {
    const name = 'n'.repeat(128);
    const tags = [{ Key: 'k'.repeat(128), Value: 'v'.repeat(256) }, ...fifty.slice(1)];
    const document = JSON.stringify(JSON.parse(policy(6144)), null, 8);
    expect(document.length).toBeGreaterThan(6144);
    await create(name, {
      Path: `/${'p'.repeat(510)}/`,
      Description: 'd'.repeat(1000),
      Tags: tags,
      PolicyDocument: document,
    });
  });

  test.each<[string, string, number, Partial<ConstructorParameters<typeof CreatePolicyCommand>[0]>]>([
    ['a name too long', 'ValidationError', 400, { PolicyName: 'n'.repeat(129) }],
    ['a name with a slash', 'ValidationError', 400, { PolicyName: 'a/b' }],
    ['a path without a slash at its end', 'ValidationError', 400, { Path: '/jit' }],
    ['a path too long', 'ValidationError', 400, { Path: `/${'p'.repeat(511)}/` }],
    ['a description too long', 'ValidationError', 400, { Description: 'd'.repeat(1001) }],
    [
      'a character beyond U+00FF',
      'ValidationError',
      400,
      { PolicyDocument: allow('s3:GetObject', 'arn:aws:s3:::ž') },
    ],
    ['too many tags', 'ValidationError', 400, { Tags: [...fifty, { Key: 'one', Value: 'more' }] }],
    ['a tag key too long', 'ValidationError', 400, { Tags: [{ Key: 'k'.repeat(129), Value: '' }] }],
    ['a tag value too long', 'ValidationError', 400, { Tags: [{ Key: 'k', Value: 'v'.repeat(257) }] }],
    ['a tag value with a comma', 'ValidationError', 400, { Tags: [{ Key: 'k', Value: 'ann,bob' }] }],
    [
      'doubled tag keys',
      'InvalidInput',
      400,
      {
        Tags: [
          { Key: 'a', Value: '' },
          { Key: 'A', Value: '' },
        ],
      },
    ],
    ["AWS's own tag keys", 'InvalidInput', 400, { Tags: [{ Key: 'aws:x', Value: '' }] }],
    ['a document too large', 'LimitExceeded', 409, { PolicyDocument: policy(6145) }],
    ['no JSON', 'MalformedPolicyDocument', 400, { PolicyDocument: 'Allow everything' }],
  ])('%s', async (_, code, status, more) => {
    expect(await failure(create('p', more))).toMatchObject({ code, status });
    expect(sandbox.prod.policies()).toEqual([]);
  });

  test('one policy more than the quota', async () => {
    sandbox.prod.setLimits({ policies: 2 });
    await create('one');
    await create('two');
    expect(await failure(create('three'))).toMatchObject({ code: 'LimitExceeded', status: 409 });
    expect((await iam.send(new GetAccountSummaryCommand({}))).SummaryMap).toMatchObject({
      Policies: 2,
      PoliciesQuota: 2,
    });
  });
});

describe('versions', () => {
  const version = (SetAsDefault = false) =>
    iam.send(new CreatePolicyVersionCommand({ PolicyArn: arn('p'), PolicyDocument: DOCUMENT, SetAsDefault }));

  test('five at most, numbers never used twice, the default cannot be deleted', async () => {
    await create('p');
    for (const id of ['v2', 'v3', 'v4', 'v5']) expect((await version()).PolicyVersion?.VersionId).toBe(id);
    expect(await failure(version())).toMatchObject({ code: 'LimitExceeded', status: 409 });
    await iam.send(new SetDefaultPolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v4' }));
    expect(
      await failure(iam.send(new DeletePolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v4' }))),
    ).toMatchObject({ code: 'DeleteConflict', status: 409 });
    await iam.send(new DeletePolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v5' }));
    expect((await version(true)).PolicyVersion).toMatchObject({ VersionId: 'v6', IsDefaultVersion: true });
    const { Versions } = await iam.send(new ListPolicyVersionsCommand({ PolicyArn: arn('p') }));
    expect(Versions?.map(({ VersionId, IsDefaultVersion }) => [VersionId, IsDefaultVersion])).toEqual([
      ['v6', true],
      ['v4', false],
      ['v3', false],
      ['v2', false],
      ['v1', false],
    ]);
    expect(
      await failure(iam.send(new GetPolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v5' }))),
    ).toMatchObject({ code: 'NoSuchEntity' });
  });
});

describe('deletion', () => {
  test('conflicts with a user, a role, a group, a boundary and other versions', async () => {
    const { prod } = sandbox;
    const remove = () => iam.send(new DeletePolicyCommand({ PolicyArn: arn('p') }));
    const conflicts = async () => {
      expect(await failure(remove())).toMatchObject({ code: 'DeleteConflict', status: 409 });
    };
    await create('p');
    prod.createUser('u');
    prod.createRole('r');
    prod.setUp('CreateGroup', { GroupName: 'g' });

    await iam.send(new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: arn('p') }));
    await conflicts();
    await iam.send(new DetachUserPolicyCommand({ UserName: 'u', PolicyArn: arn('p') }));
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'r', PolicyArn: arn('p') }));
    await conflicts();
    await iam.send(new DetachRolePolicyCommand({ RoleName: 'r', PolicyArn: arn('p') }));
    prod.setUp('AttachGroupPolicy', { GroupName: 'g', PolicyArn: arn('p') });
    await conflicts();
    await iam.send(new DetachGroupPolicyCommand({ GroupName: 'g', PolicyArn: arn('p') }));
    prod.setUp('PutUserPermissionsBoundary', { UserName: 'u', PermissionsBoundary: arn('p') });
    await conflicts();
    prod.setUp('DeleteUserPermissionsBoundary', { UserName: 'u' });
    prod.setUp('CreatePolicyVersion', { PolicyArn: arn('p'), PolicyDocument: DOCUMENT });
    await conflicts();
    await iam.send(new DeletePolicyVersionCommand({ PolicyArn: arn('p'), VersionId: 'v2' }));
    await remove();
    expect(await failure(remove())).toMatchObject({ code: 'NoSuchEntity', status: 404 });
  });
});

describe('attaching', () => {
  test('is idempotent, also at the limit; the eleventh is refused', async () => {
    sandbox.prod.createUser('u');
    const attach = (name: string) =>
      iam.send(new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: arn(name) }));
    for (let n = 0; n < 11; n++) await create(`p${n}`);
    for (let n = 0; n < 10; n++) await attach(`p${n}`);
    await attach('p3');
    expect(await failure(attach('p10'))).toEqual({
      code: 'LimitExceeded',
      status: 409,
      message: 'Cannot exceed quota for PoliciesPerUser: 10',
    });
    sandbox.prod.setLimits({ attachedPerUser: 20 });
    await attach('p10');
    const { AttachedPolicies } = await iam.send(new ListAttachedUserPoliciesCommand({ UserName: 'u' }));
    expect(AttachedPolicies).toHaveLength(11);
    expect(sandbox.prod.attached({ kind: 'iam-user', name: 'u' })).toContain(arn('p10'));
  });

  test('needs both sides; detaching needs the attachment', async () => {
    await create('p');
    sandbox.prod.createUser('u');
    sandbox.prod.createRole('r');
    const missing = { code: 'NoSuchEntity', status: 404 };
    for (const command of [
      new AttachUserPolicyCommand({ UserName: 'nobody', PolicyArn: arn('p') }),
      new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: arn('nothing') }),
      new AttachRolePolicyCommand({ RoleName: 'nobody', PolicyArn: arn('p') }),
      new DetachUserPolicyCommand({ UserName: 'u', PolicyArn: arn('p') }),
      new DetachRolePolicyCommand({ RoleName: 'r', PolicyArn: arn('p') }),
      new ListAttachedRolePoliciesCommand({ RoleName: 'nobody' }),
      new ListEntitiesForPolicyCommand({ PolicyArn: arn('nothing') }),
    ])
      expect(await failure(send(iam, command))).toMatchObject(missing);
  });

  test("does not touch Identity Center's roles", async () => {
    await create('p');
    const path = '/aws-reserved/sso.amazonaws.com/';
    sandbox.prod.createRole('AWSReservedSSO_Admin_0123456789abcdef', { path });
    const RoleName = 'AWSReservedSSO_Admin_0123456789abcdef';
    expect(
      await failure(iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: arn('p') }))),
    ).toMatchObject({
      code: 'UnmodifiableEntity',
      status: 400,
    });
    expect((await iam.send(new ListAttachedRolePoliciesCommand({ RoleName }))).AttachedPolicies).toEqual([]);
  });

  test("takes AWS's own policies, and lists keep the two kinds apart", async () => {
    sandbox.prod.createUser('u');
    const own = sandbox.aws.addAwsManagedPolicy('ReadOnlyAccess', JSON.parse(allow('*', '*')) as object);
    expect(own).toBe('arn:aws:iam::aws:policy/ReadOnlyAccess');
    await iam.send(new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: own }));
    await create('mine');
    const names = async (input: ListPoliciesCommandInput) =>
      ((await iam.send(new ListPoliciesCommand(input))).Policies ?? []).map(({ PolicyName }) => PolicyName);
    expect(await names({})).toEqual(['ReadOnlyAccess', 'mine']);
    expect(await names({ Scope: 'Local' })).toEqual(['mine']);
    expect(await names({ Scope: 'AWS' })).toEqual(['ReadOnlyAccess']);
    expect(await names({ OnlyAttached: true })).toEqual(['ReadOnlyAccess']);
    expect(await failure(iam.send(new DeletePolicyCommand({ PolicyArn: own })))).toMatchObject({
      code: 'AccessDenied',
    });
  });
});

describe('pages', () => {
  test('of policies: every one once, although others come and go meanwhile', async () => {
    const path = '/jit/42/';
    for (let n = 10; n < 33; n++) sandbox.prod.createPolicy(`p${n}`, DOCUMENT, { path });
    sandbox.prod.createPolicy('elsewhere', DOCUMENT, { path: '/jit/421/' });
    const names: (string | undefined)[] = [];
    let pages = 0;
    for await (const page of paginateListPolicies(
      { client: iam, pageSize: 5 },
      { Scope: 'Local', PathPrefix: path },
    )) {
      names.push(...(page.Policies ?? []).map(({ PolicyName }) => PolicyName));
      pages += 1;
      if (pages === 1) {
        sandbox.prod.setUp('DeletePolicy', { PolicyArn: arn('p11', path) });
        sandbox.prod.createPolicy('p14a', DOCUMENT, { path });
      }
    }
    expect(pages).toBe(5);
    expect(names).toEqual([
      ...'0123456789'
        .split('')
        .map((n) => `p1${n}`)
        .flatMap((n) => (n === 'p14' ? [n, 'p14a'] : [n])),
      ...'0123456789'.split('').map((n) => `p2${n}`),
      'p30',
      'p31',
      'p32',
    ]);
  });

  test('may be shorter than what was asked for', async () => {
    sandbox.prod.setLimits({ pageSize: 2 });
    for (const name of ['a', 'b', 'c']) await create(name);
    const first = await iam.send(new ListPoliciesCommand({ MaxItems: 1000 }));
    expect(first.Policies).toHaveLength(2);
    expect(first.IsTruncated).toBe(true);
    const second = await iam.send(new ListPoliciesCommand({ MaxItems: 1000, Marker: first.Marker }));
    expect(second.Policies?.map(({ PolicyName }) => PolicyName)).toEqual(['c']);
    expect(second.IsTruncated).toBe(false);
    expect(second).not.toHaveProperty('Marker');
  });

  test('of entities run through groups, users and roles', async () => {
    const { prod } = sandbox;
    await create('p');
    for (const name of ['a', 'b', 'c']) {
      prod.attach({ kind: 'iam-user', name: prod.createUser(name).slice(-1) }, arn('p'));
      prod.createRole(name, { path: '/team/' });
      prod.attach({ kind: 'iam-role', name }, arn('p'));
    }
    prod.setUp('CreateGroup', { GroupName: 'a' });
    prod.setUp('AttachGroupPolicy', { GroupName: 'a', PolicyArn: arn('p') });
    prod.createUser('bounded', { boundary: arn('p') });
    const found: string[] = [];
    for await (const page of paginateListEntitiesForPolicy(
      { client: iam, pageSize: 3 },
      { PolicyArn: arn('p') },
    ))
      found.push(
        ...(page.PolicyGroups ?? []).map(({ GroupName }) => `group ${GroupName ?? ''}`),
        ...(page.PolicyUsers ?? []).map(({ UserName }) => `user ${UserName ?? ''}`),
        ...(page.PolicyRoles ?? []).map(({ RoleName }) => `role ${RoleName ?? ''}`),
      );
    expect(found).toEqual([
      'group a',
      'user a',
      'user b',
      'user bounded',
      'user c',
      'role a',
      'role b',
      'role c',
    ]);

    const only = async (input: Omit<ListEntitiesForPolicyCommandInput, 'PolicyArn'>) => {
      const { PolicyUsers, PolicyRoles } = await iam.send(
        new ListEntitiesForPolicyCommand({ PolicyArn: arn('p'), ...input }),
      );
      return [PolicyUsers?.map(({ UserName }) => UserName), PolicyRoles?.map(({ RoleName }) => RoleName)];
    };
    expect(await only({ PolicyUsageFilter: 'PermissionsPolicy' })).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(await only({ PolicyUsageFilter: 'PermissionsBoundary' })).toEqual([['bounded'], []]);
    expect(await only({ EntityFilter: 'Role', PathPrefix: '/team/' })).toEqual([[], ['a', 'b', 'c']]);
    const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn('p') }));
    expect(Policy).toMatchObject({ AttachmentCount: 7, PermissionsBoundaryUsageCount: 1 });
  });

  test('a marker that AWS did not give is refused', async () => {
    expect(await failure(iam.send(new ListPoliciesCommand({ Marker: 'made-up' })))).toMatchObject({
      code: 'ValidationError',
    });
  });
});
