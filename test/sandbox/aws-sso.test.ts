import {
  AttachCustomerManagedPolicyReferenceToPermissionSetCommand,
  AttachManagedPolicyToPermissionSetCommand,
  CreatePermissionSetCommand,
  DeleteInlinePolicyFromPermissionSetCommand,
  DeletePermissionsBoundaryFromPermissionSetCommand,
  DeletePermissionSetCommand,
  DescribeInstanceCommand,
  DescribePermissionSetCommand,
  DetachCustomerManagedPolicyReferenceFromPermissionSetCommand,
  DetachManagedPolicyFromPermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  GetPermissionsBoundaryForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListInstancesCommand,
  ListManagedPoliciesInPermissionSetCommand,
  ListPermissionSetsCommand,
  ListTagsForResourceCommand,
  PutInlinePolicyToPermissionSetCommand,
  PutPermissionsBoundaryToPermissionSetCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePermissionSetCommand,
  type SSOAdminClient,
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

const codeOf = async (call: Promise<unknown>): Promise<string> => (await failure(call)).code;

describe('the plain path', () => {
  test('an instance, a person, a set, an assignment, and all of it away again', async () => {
    const { sso, instance, center } = sandbox;
    const ann = center.userId('ann@example.com');
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
    expect(await findUser(sandbox, 'userName', 'ann@example.com')).toBe(ann);

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
      { AccountId: DEV, PermissionSetArn: set, PrincipalType: 'USER', PrincipalId: ann },
    ]);

    const removal = await unassign(sandbox, set, 'ann@example.com');
    expect(removal).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED']);
    await sso().send(new DeletePermissionSetCommand(named));
    expect(await codeOf(sso().send(new DescribePermissionSetCommand(named)))).toBe(
      'ResourceNotFoundException',
    );
    expect(center.permissionSets()).toEqual([]);
  });

  test('tags of a set are added, replaced, taken off', async () => {
    const { sso, instance } = sandbox;
    const resource = { ...instance, ResourceArn: await newSet(sandbox, 'jit-42-7') };
    const tag = (Key: string, Value: string) =>
      sso().send(new TagResourceCommand({ ...resource, Tags: [{ Key, Value }] }));
    await tag('jit:issue', '7');
    await tag('jit:state', 'live');
    await tag('jit:state', 'revoked');
    // Unlike IAM's, these keys are told apart by case.
    await tag('JIT:state', 'other');
    await sso().send(new UntagResourceCommand({ ...resource, TagKeys: ['JIT:state', 'absent'] }));
    expect((await sso().send(new ListTagsForResourceCommand(resource))).Tags).toEqual([
      { Key: 'jit:issue', Value: '7' },
      { Key: 'jit:state', Value: 'revoked' },
    ]);
  });
});

describe('a permission set', () => {
  const create = (more: Partial<ConstructorParameters<typeof CreatePermissionSetCommand>[0]>) =>
    sandbox.sso().send(new CreatePermissionSetCommand({ ...sandbox.instance, Name: 'set', ...more }));

  test('is described as it was made, with an hour where no duration is given', async () => {
    const { PermissionSet } = await create({ Description: 'For issue 7', Tags: [{ Key: 'k', Value: 'v' }] });
    expect(PermissionSet).toEqual({
      Name: 'set',
      PermissionSetArn: expect.stringMatching(
        /^arn:aws:sso:::permissionSet\/ssoins-[0-9a-f]{16}\/ps-[0-9a-f]{16}$/,
      ),
      Description: 'For issue 7',
      CreatedDate: new Date(START),
      SessionDuration: 'PT1H',
    });
    expect(sandbox.center.permissionSet('set').tags).toEqual({ k: 'v' });
  });

  test.each([
    [
      'a name of 33 characters',
      { Name: 'n'.repeat(33) },
      "Value '" +
        'n'.repeat(33) +
        "' at 'name' failed to satisfy constraint: Member must have length less than or equal to 32",
    ],
    [
      'a name with a space',
      { Name: 'a b' },
      "Value 'a b' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
    ],
    [
      'no name',
      { Name: undefined },
      "Value null at 'name' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a description of 701 characters',
      { Description: 'd'.repeat(701) },
      "Value '" +
        'd'.repeat(701) +
        "' at 'description' failed to satisfy constraint: Member must have length less than or equal to 700",
    ],
    [
      'a tag key that is empty',
      { Tags: [{ Key: '', Value: '' }] },
      "Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
  ])('%s is refused, in the words of AWS', async (_what, more, words) => {
    expect(await failure(create(more))).toEqual({
      code: 'ValidationException',
      status: 400,
      message: `1 validation error detected: ${words}`,
    });
  });

  test.each(['PT59M', 'PT12H1S', 'PT13H', 'P1D', 'PT0S'])('a session of %s is refused', async (duration) => {
    expect(await codeOf(create({ SessionDuration: duration }))).toBe('ValidationException');
  });

  test.each(['PT1H', 'PT60M', 'PT3600S', 'PT12H', 'PT1H30M'])(
    'a session of %s is taken',
    async (duration) => {
      const { PermissionSet } = await create({ SessionDuration: duration });
      expect(PermissionSet?.SessionDuration).toBe(duration);
    },
  );

  test.each([
    [
      'twice the same key',
      [
        { Key: 'k', Value: '1' },
        { Key: 'k', Value: '2' },
      ],
      'ValidationException',
    ],
    ["a key of AWS's own", [{ Key: 'aws:k', Value: '1' }], 'ValidationException'],
    [
      '51 tags',
      Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: '' })),
      'ServiceQuotaExceededException',
    ],
  ])('tags: %s', async (_what, Tags, code) => {
    expect(await codeOf(create({ Tags }))).toBe(code);
    expect(sandbox.center.permissionSets()).toEqual([]);
  });

  test('needs a name of its own', async () => {
    await create({});
    expect(await failure(create({}))).toEqual({
      code: 'ConflictException',
      status: 400,
      message: 'PermissionSet with name set already exists.',
    });
  });

  test('is one too many above the quota', async () => {
    sandbox.center.setLimits({ permissionSets: 1 });
    await create({});
    expect(await codeOf(create({ Name: 'other' }))).toBe('ServiceQuotaExceededException');
  });

  test('keeps what an update leaves out', async () => {
    const { PermissionSet } = await create({ Description: 'before', SessionDuration: 'PT2H' });
    const named = { ...sandbox.instance, PermissionSetArn: PermissionSet?.PermissionSetArn };
    await sandbox.sso().send(new UpdatePermissionSetCommand({ ...named, Description: 'after' }));
    const { PermissionSet: now } = await sandbox.sso().send(new DescribePermissionSetCommand(named));
    expect([now?.Description, now?.SessionDuration]).toEqual(['after', 'PT2H']);
  });

  test('is listed page by page, and none twice or never when one goes in between', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const made = await Promise.all(names.map((name) => newSet(sandbox, name)));
    const page = async (NextToken?: string) =>
      sandbox.sso().send(new ListPermissionSetsCommand({ ...sandbox.instance, MaxResults: 2, NextToken }));
    const first = await page();
    expect(first.PermissionSets).toHaveLength(2);
    const gone = first.PermissionSets?.[0];
    await sandbox.sso().send(new DeletePermissionSetCommand({ ...sandbox.instance, PermissionSetArn: gone }));
    const second = await page(first.NextToken);
    const third = await page(second.NextToken);
    expect(third.NextToken).toBeUndefined();
    const listed = [first, second, third].flatMap(({ PermissionSets }) => PermissionSets ?? []);
    expect(listed).toEqual([...made].sort());
    expect(await codeOf(page('bm9uc2Vuc2U='))).toBe('ValidationException');
  });
});

describe('the inline policy', () => {
  const put = async (InlinePolicy: string, name = 'set') => {
    const named = { ...sandbox.instance, PermissionSetArn: await newSet(sandbox, name) };
    await sandbox.sso().send(new PutInlinePolicyToPermissionSetCommand({ ...named, InlinePolicy }));
    return named;
  };
  /** A document of exactly this many characters, none of them white space. */
  const sized = (size: number): string => {
    const shortest = allow('s3:GetObject', 'arn:aws:s3:::b');
    return shortest.replace(':::b', `:::b${'x'.repeat(size - shortest.length)}`);
  };

  test('may have 10,240 characters, whatever white space is between them', async () => {
    const document = JSON.stringify(JSON.parse(sized(10_240)), null, 8);
    const named = await put(document);
    const { InlinePolicy } = await sandbox.sso().send(new GetInlinePolicyForPermissionSetCommand(named));
    expect(InlinePolicy).toBe(document);
  });

  test.each([
    ['10,241 characters', sized(10_241), 'ServiceQuotaExceededException'],
    [
      'a character of two bytes at the limit',
      sized(10_240).replace('x', 'é'),
      'ServiceQuotaExceededException',
    ],
    ['32,769 with white space', READ + ' '.repeat(32_769 - READ.length), 'ValidationException'],
    ['no JSON', '{', 'ValidationException'],
    [
      'a principal',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }],
      }),
      'ValidationException',
    ],
    ['a character that IAM does not know', READ.replace('bucket', 'b→'), 'ValidationException'],
  ])('%s is refused', async (_what, document, code) => {
    expect(await codeOf(put(document))).toBe(code);
    expect(sandbox.center.permissionSet('set').inline).toBeUndefined();
  });

  test('is empty text where there is none, and cannot be deleted twice', async () => {
    const named = await put(READ);
    const remove = () => sandbox.sso().send(new DeleteInlinePolicyFromPermissionSetCommand(named));
    await remove();
    const { InlinePolicy } = await sandbox.sso().send(new GetInlinePolicyForPermissionSetCommand(named));
    expect(InlinePolicy).toBe('');
    expect(await codeOf(remove())).toBe('ResourceNotFoundException');
  });
});

describe('attached policies and the boundary', () => {
  let named: { readonly InstanceArn: string; readonly PermissionSetArn: string };
  beforeEach(async () => {
    named = { ...sandbox.instance, PermissionSetArn: await newSet(sandbox, 'set') };
  });
  const attach = (ManagedPolicyArn: string) =>
    sandbox.sso().send(new AttachManagedPolicyToPermissionSetCommand({ ...named, ManagedPolicyArn }));

  test("AWS's own policies: attached, listed, detached", async () => {
    const arn = sandbox.aws.addAwsManagedPolicy('ReadOnlyAccess', JSON.parse(READ) as object);
    await attach(arn);
    expect(await codeOf(attach(arn))).toBe('ConflictException');
    expect(await codeOf(attach('arn:aws:iam::aws:policy/Unknown'))).toBe('ResourceNotFoundException');
    expect(await codeOf(attach(`arn:aws:iam::${DEV}:policy/own`))).toBe('ValidationException');
    const listed = await sandbox.sso().send(new ListManagedPoliciesInPermissionSetCommand(named));
    expect(listed.AttachedManagedPolicies).toEqual([{ Name: 'ReadOnlyAccess', Arn: arn }]);
    const detach = new DetachManagedPolicyFromPermissionSetCommand({ ...named, ManagedPolicyArn: arn });
    await sandbox.sso().send(detach);
    expect(await codeOf(sandbox.sso().send(detach))).toBe('ResourceNotFoundException');
  });

  test("the accounts' policies go by name and path, and twenty of both kinds are the most", async () => {
    await attach(sandbox.aws.addAwsManagedPolicy('One', JSON.parse(READ) as object));
    const reference = (n: number, Path = '/jit/') => ({
      ...named,
      CustomerManagedPolicyReference: { Name: `p${n}`, Path },
    });
    const add = (n: number, path?: string) =>
      sandbox.sso().send(new AttachCustomerManagedPolicyReferenceToPermissionSetCommand(reference(n, path)));
    for (let n = 1; n < 20; n += 1) await add(n);
    expect(await codeOf(add(1))).toBe('ConflictException');
    expect(await codeOf(add(20))).toBe('ServiceQuotaExceededException');
    const detach = new DetachCustomerManagedPolicyReferenceFromPermissionSetCommand(reference(1));
    await sandbox.sso().send(detach);
    expect(await codeOf(sandbox.sso().send(detach))).toBe('ResourceNotFoundException');
    const { CustomerManagedPolicyReferences } = await sandbox
      .sso()
      .send(new ListCustomerManagedPolicyReferencesInPermissionSetCommand(named));
    expect(CustomerManagedPolicyReferences).toHaveLength(18);
  });

  test('the boundary is put, read back, deleted', async () => {
    const boundary = { CustomerManagedPolicyReference: { Name: 'jit-boundary', Path: '/' } };
    const get = () => sandbox.sso().send(new GetPermissionsBoundaryForPermissionSetCommand(named));
    const put = (PermissionsBoundary: object) =>
      sandbox.sso().send(new PutPermissionsBoundaryToPermissionSetCommand({ ...named, PermissionsBoundary }));
    expect(await codeOf(get())).toBe('ResourceNotFoundException');
    await put({ CustomerManagedPolicyReference: { Name: 'jit-boundary' } });
    expect((await get()).PermissionsBoundary).toEqual(boundary);
    expect(await codeOf(put({}))).toBe('ValidationException');
    expect(
      await codeOf(put({ ...boundary, ManagedPolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' })),
    ).toBe('ValidationException');
    const remove = new DeletePermissionsBoundaryFromPermissionSetCommand(named);
    await sandbox.sso().send(remove);
    expect(await codeOf(sandbox.sso().send(remove))).toBe('ResourceNotFoundException');
  });
});

describe('an instance', () => {
  const instances = async (client: SSOAdminClient) =>
    (await client.send(new ListInstancesCommand({}))).Instances?.map(({ InstanceArn }) => InstanceArn);
  const described = (client: SSOAdminClient) =>
    codeOf(client.send(new DescribeInstanceCommand(sandbox.instance)));

  test('answers in its own Region only', async () => {
    const elsewhere = sandbox.sso(undefined, 'eu-west-1');
    expect(await instances(elsewhere)).toEqual([]);
    expect(await described(elsewhere)).toBe('ResourceNotFoundException');
  });

  test('answers the management account, and no other member', async () => {
    const member = sandbox.sso(sandbox.dev.accessKey());
    expect(await instances(member)).toEqual([]);
    expect(await described(member)).toBe('AccessDeniedException');
  });
});

describe('the protocol', () => {
  const call = async (target: string, body: string, authorization?: string): Promise<unknown> => {
    const answer = await fetch(sandbox.aws.url, {
      method: 'POST',
      headers: { 'X-Amz-Target': target, ...(authorization !== undefined && { authorization }) },
      body,
    });
    const { __type } = (await answer.json()) as { readonly __type?: string };
    return [answer.status, __type];
  };
  const signed = (service: string, key: string = sandbox.prod.accessKey().accessKeyId): string =>
    `AWS4-HMAC-SHA256 Credential=${key}/20261122/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;

  test.each([
    [
      'no signature',
      'ListInstances',
      '{}',
      (): string | undefined => undefined,
      [400, 'MissingAuthenticationTokenException'],
    ],
    [
      'a key of nobody',
      'ListInstances',
      '{}',
      () => signed('sso', 'AKIANOBODY'),
      [400, 'UnrecognizedClientException'],
    ],
    [
      'the scope of another service',
      'ListInstances',
      '{}',
      () => signed('iam'),
      [400, 'InvalidSignatureException'],
    ],
    [
      'an operation that is not here',
      'CreateApplication',
      '{}',
      () => signed('sso'),
      [400, 'UnknownOperationException'],
    ],
    ['a body that is no object', 'ListInstances', '[]', () => signed('sso'), [400, 'SerializationException']],
    [
      'a parameter that is not known',
      'ListInstances',
      '{"Foo":1}',
      () => signed('sso'),
      [501, 'NotImplemented'],
    ],
    [
      'a number as text',
      'ListInstances',
      '{"MaxResults":"5"}',
      () => signed('sso'),
      [400, 'ValidationException'],
    ],
  ] as const)('%s', async (_what, action, body, authorization, expected) => {
    expect(await call(`SWBExternalService.${action}`, body, authorization())).toEqual(expected);
  });
});
