import {
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeletePolicyCommand,
  DetachUserPolicyCommand,
  GenerateServiceLastAccessedDetailsCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetServiceLastAccessedDetailsCommand,
  GetUserCommand,
  ListPoliciesCommand,
  PutUserPermissionsBoundaryCommand,
  TagPolicyCommand,
  TagUserCommand,
  UntagPolicyCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { allow, failure, PROD, send, start, type Fixture } from './aws-fixture.ts';

const arn = (rest: string): string => `arn:aws:iam::${PROD}:${rest}`;
const DOCUMENT = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const instant = (text: string): Instant => {
  const at = parseInstant(text);
  if (at === undefined) throw new TypeError(text);
  return at;
};
const deny = (action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] });

let sandbox: Fixture;
beforeEach(async () => {
  sandbox = await start({ enforce: true });
  sandbox.prod.createUser('ann');
});
afterEach(() => sandbox.aws.close());

/** A client that acts as ann, who holds this policy. */
function as(...documents: readonly string[]): IAMClient {
  documents.forEach((document, n) => {
    const policy = sandbox.prod.createPolicy(`held-${n}`, document, { path: '/held/' });
    sandbox.prod.attach({ kind: 'iam-user', name: 'ann' }, policy);
  });
  return sandbox.iam(sandbox.prod.accessKey('ann'));
}

const create = (more: Partial<ConstructorParameters<typeof CreatePolicyCommand>[0]> = {}) =>
  new CreatePolicyCommand({ PolicyName: 'p', Path: '/jit/42/', PolicyDocument: DOCUMENT, ...more });

describe('a denial says why, in the words of AWS', () => {
  const start = (action: string, resource: string) =>
    `User: ${arn('user/ann')} is not authorized to perform: ${action} on resource: ${resource}`;
  const policy = arn('policy/jit/42/p');

  test('nothing allows it', async () => {
    expect(await failure(as().send(create()))).toEqual({
      code: 'AccessDenied',
      status: 403,
      message: `${start('iam:CreatePolicy', policy)} because no identity-based policy allows the iam:CreatePolicy action`,
    });
    expect(sandbox.prod.policies()).toEqual([]);
  });

  test('something denies it', async () => {
    const client = as(allow('*', '*'), deny('iam:Create*'));
    expect((await failure(client.send(create()))).message).toBe(
      `${start('iam:CreatePolicy', policy)} with an explicit deny in an identity-based policy`,
    );
  });

  test('the boundary does not reach that far', async () => {
    const boundary = sandbox.prod.createPolicy('boundary', allow('s3:*', '*'));
    sandbox.prod.setUp('PutUserPermissionsBoundary', { UserName: 'ann', PermissionsBoundary: boundary });
    expect((await failure(as(allow('*', '*')).send(create()))).message).toBe(
      `${start('iam:CreatePolicy', policy)} because no permissions boundary allows the iam:CreatePolicy action`,
    );
  });

  test('a service control policy denies it', async () => {
    sandbox.prod.setServiceControlPolicies([allow('*', '*'), deny('iam:CreatePolicy')]);
    const { message } = await failure(as(allow('*', '*')).send(create()));
    expect(message).toBe(
      `${start('iam:CreatePolicy', policy)} with an explicit deny in a service control policy`,
    );
    await sandbox.iam().send(create());
  });

  test('a list names its path', async () => {
    const client = as(allow('iam:*', arn('policy/jit/42/*')));
    expect((await failure(client.send(new ListPoliciesCommand({ PathPrefix: '/jit/42/' })))).message).toBe(
      `${start('iam:ListPolicies', 'policy path /jit/42/')} because no identity-based policy allows the iam:ListPolicies action`,
    );
  });
});

describe('permissions come from', () => {
  const holds = async (client: IAMClient) => {
    await client.send(create());
    expect(sandbox.prod.usedPermissions()).toEqual([
      { principal: arn('user/ann'), action: 'iam:CreatePolicy', resource: arn('policy/jit/42/p') },
    ]);
  };
  const CREATE = allow('iam:CreatePolicy', arn('policy/jit/42/*'));

  test('a managed policy', async () => {
    await holds(as(CREATE));
  });
  test('an inline policy', async () => {
    sandbox.prod.setUp('PutUserPolicy', { UserName: 'ann', PolicyName: 'i', PolicyDocument: CREATE });
    await holds(as());
  });
  test.each(['managed', 'inline'])("a group's %s policy", async (kind) => {
    sandbox.prod.setUp('CreateGroup', { GroupName: 'crew' });
    sandbox.prod.setUp('AddUserToGroup', { GroupName: 'crew', UserName: 'ann' });
    if (kind === 'inline')
      sandbox.prod.setUp('PutGroupPolicy', { GroupName: 'crew', PolicyName: 'i', PolicyDocument: CREATE });
    else
      sandbox.prod.setUp('AttachGroupPolicy', {
        GroupName: 'crew',
        PolicyArn: sandbox.prod.createPolicy('crew', CREATE),
      });
    await holds(as());
  });
  test('the default version of a policy, and no other', async () => {
    const client = as(DOCUMENT);
    const held = arn('policy/held/held-0');
    sandbox.prod.setUp('CreatePolicyVersion', { PolicyArn: held, PolicyDocument: CREATE });
    expect(await failure(client.send(create()))).toMatchObject({ code: 'AccessDenied' });
    sandbox.prod.setUp('SetDefaultPolicyVersion', { PolicyArn: held, VersionId: 'v2' });
    await holds(client);
  });
});

describe('conditions see', () => {
  /** Each: a policy's condition, the call it lets through, one that it does not. */
  const tag = (Key: string, Value: string) => ({ Key, Value });
  const user = (UserName: string) => new GetUserCommand({ UserName });
  const attach = (UserName: string, name: string) =>
    new AttachUserPolicyCommand({ UserName, PolicyArn: arn(`policy/jit/42/${name}`) });

  test.each<[string, string, object, object, object]>([
    [
      'tags of the request',
      'iam:CreatePolicy',
      { StringEquals: { 'aws:RequestTag/jit:issue': '7' } },
      create({ Tags: [tag('jit:issue', '7')] }),
      create({ Tags: [tag('jit:issue', '8')] }),
    ],
    [
      'all tag keys of the request',
      'iam:TagPolicy',
      { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['jit:revoked'] } },
      new TagPolicyCommand({ PolicyArn: arn('policy/jit/42/old'), Tags: [tag('jit:revoked', 'x')] }),
      new TagPolicyCommand({
        PolicyArn: arn('policy/jit/42/old'),
        Tags: [tag('jit:revoked', 'x'), tag('o', 'x')],
      }),
    ],
    [
      'keys that are taken away',
      'iam:UntagPolicy',
      { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } },
      new UntagPolicyCommand({ PolicyArn: arn('policy/jit/42/old'), TagKeys: ['a'] }),
      new UntagPolicyCommand({ PolicyArn: arn('policy/jit/42/old'), TagKeys: ['jit:repo'] }),
    ],
    [
      'tags of a policy',
      'iam:DeletePolicy',
      { StringEquals: { 'aws:ResourceTag/jit:repo': '42' } },
      new DeletePolicyCommand({ PolicyArn: arn('policy/jit/42/old') }),
      new DeletePolicyCommand({ PolicyArn: arn('policy/jit/42/foreign') }),
    ],
    [
      'tags of a user',
      'iam:GetUser',
      { StringEquals: { 'iam:ResourceTag/jit:eligible': 'true', 'aws:ResourceTag/jit:eligible': 'true' } },
      user('eligible'),
      user('other'),
    ],
    [
      'the policy that is attached',
      'iam:AttachUserPolicy',
      { ArnLike: { 'iam:PolicyARN': arn('policy/jit/42/o*') } },
      attach('other', 'old'),
      attach('other', 'foreign'),
    ],
    [
      'the policy that is detached',
      'iam:DetachUserPolicy',
      { ArnEquals: { 'iam:PolicyARN': arn('policy/jit/42/held') } },
      new DetachUserPolicyCommand({ UserName: 'eligible', PolicyArn: arn('policy/jit/42/held') }),
      new DetachUserPolicyCommand({ UserName: 'eligible', PolicyArn: arn('policy/boundary') }),
    ],
    [
      'the boundary of the user it is attached to',
      'iam:AttachUserPolicy',
      { StringEquals: { 'iam:PermissionsBoundary': arn('policy/boundary') } },
      attach('eligible', 'old'),
      attach('other', 'old'),
    ],
    [
      'the boundary that is put',
      'iam:PutUserPermissionsBoundary',
      { StringEquals: { 'iam:PermissionsBoundary': arn('policy/boundary') } },
      new PutUserPermissionsBoundaryCommand({
        UserName: 'other',
        PermissionsBoundary: arn('policy/boundary'),
      }),
      new PutUserPermissionsBoundaryCommand({
        UserName: 'eligible',
        PermissionsBoundary: arn('policy/jit/42/old'),
      }),
    ],
    [
      'the boundary of a user to be',
      'iam:CreateUser',
      { StringEquals: { 'iam:PermissionsBoundary': arn('policy/boundary') } },
      new CreateUserCommand({ UserName: 'new', PermissionsBoundary: arn('policy/boundary') }),
      new CreateUserCommand({ UserName: 'free' }),
    ],
    [
      'the name of the caller',
      'iam:GetUser',
      {
        StringEquals: {
          'aws:username': 'ann',
          'aws:PrincipalArn': arn('user/ann'),
          'aws:PrincipalType': 'User',
        },
      },
      user('other'),
      create(),
    ],
    [
      'tags of the caller',
      'iam:TagUser',
      { StringEquals: { 'aws:RequestTag/team': '${aws:PrincipalTag/team}' } },
      new TagUserCommand({ UserName: 'other', Tags: [tag('team', 'red')] }),
      new TagUserCommand({ UserName: 'other', Tags: [tag('team', 'blue')] }),
    ],
    [
      'the Region of the call',
      'iam:GetAccountSummary',
      { StringEquals: { 'aws:RequestedRegion': 'us-east-1' }, Bool: { 'aws:SecureTransport': 'true' } },
      new GetAccountSummaryCommand({}),
      user('other'),
    ],
  ])('%s', async (_, action, condition, right, wrong) => {
    const { prod } = sandbox;
    prod.setUp('TagUser', { UserName: 'ann', Tags: [tag('team', 'red')] });
    const boundary = prod.createPolicy('boundary', allow('*', '*'));
    prod.createUser('eligible', { boundary, tags: { 'jit:eligible': 'true' } });
    prod.createUser('other');
    prod.createPolicy('old', DOCUMENT, { path: '/jit/42/', tags: { 'jit:repo': '42', a: 'b' } });
    prod.createPolicy('foreign', DOCUMENT, { path: '/jit/42/', tags: { 'jit:repo': '43' } });
    const held = prod.createPolicy('held', DOCUMENT, { path: '/jit/42/' });
    prod.attach({ kind: 'iam-user', name: 'eligible' }, held);
    const client = as(allow(action, '*', condition));
    expect(await failure(send(client, wrong))).toMatchObject({ code: 'AccessDenied', status: 403 });
    await send(client, right);
    expect(sandbox.prod.usedPermissions()).toMatchObject([{ action }]);
  });
});

test('permission is asked before it is told whether something exists', async () => {
  expect(await failure(as().send(new GetPolicyCommand({ PolicyArn: arn('policy/nothing') })))).toMatchObject({
    code: 'AccessDenied',
  });
  const wrong = create({ PolicyName: 'a/b' });
  expect(await failure(as().send(wrong))).toMatchObject({ code: 'ValidationError' });
});

test('who creates a role or user without a boundary needs to be allowed that', async () => {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: PROD }, Action: 'sts:AssumeRole' }],
  });
  const client = as(allow('iam:CreateRole', arn('role/teams/*')));
  await client.send(
    new CreateRoleCommand({ RoleName: 'r', Path: '/teams/', AssumeRolePolicyDocument: trust }),
  );
  expect(
    await failure(client.send(new CreateRoleCommand({ RoleName: 's', AssumeRolePolicyDocument: trust }))),
  ).toMatchObject({ code: 'AccessDenied' });
});

describe('what a principal can do', () => {
  const ann = { kind: 'iam-user', name: 'ann' } as const;
  const object = 'arn:aws:s3:::bucket/key';
  const until = { DateLessThan: { 'aws:CurrentTime': '2026-11-22T21:00:00Z' } };

  test('ends by the clock, to the second, with nobody calling anything', () => {
    sandbox.prod.attach(
      ann,
      sandbox.prod.createPolicy('p', allow('s3:GetObject', 'arn:aws:s3:::bucket/*', until)),
    );
    expect(sandbox.prod.can(ann, 's3:GetObject', object)).toBe('allowed');
    expect(sandbox.prod.can(ann, 's3:PutObject', object)).toBe('implicitDeny');
    expect(sandbox.prod.can(ann, 's3:GetObject', object, { at: instant('2026-11-22T20:59:59Z') })).toBe(
      'allowed',
    );
    expect(sandbox.prod.can(ann, 's3:GetObject', object, { at: instant('2026-11-22T21:00:00Z') })).toBe(
      'implicitDeny',
    );
    sandbox.clock.advance(3600);
    expect(sandbox.prod.can(ann, 's3:GetObject', object)).toBe('implicitDeny');
  });

  test('is bounded, and a role is asked like a user', () => {
    const boundary = sandbox.prod.createPolicy('boundary', allow('s3:GetObject', '*'));
    sandbox.prod.createRole('oncall', { boundary });
    const oncall = { kind: 'iam-role', name: 'oncall' } as const;
    sandbox.prod.attach(oncall, sandbox.prod.createPolicy('p', allow('*', '*')));
    expect(sandbox.prod.can(oncall, 's3:GetObject', object)).toBe('allowed');
    expect(sandbox.prod.can(oncall, 's3:PutObject', object)).toBe('implicitDeny');
    sandbox.prod.setUp('PutRolePolicy', {
      RoleName: 'oncall',
      PolicyName: 'd',
      PolicyDocument: deny('s3:*'),
    });
    expect(sandbox.prod.can(oncall, 's3:GetObject', object)).toBe('explicitDeny');
  });

  test('spreads no faster than anything else', async () => {
    const root = sandbox.iam();
    const PolicyArn = sandbox.prod.createPolicy('p', DOCUMENT);
    sandbox.prod.setPropagation({ kind: 'seconds', seconds: 5 });
    await root.send(new AttachUserPolicyCommand({ UserName: 'ann', PolicyArn }));
    expect(sandbox.prod.can(ann, 's3:GetObject', object)).toBe('implicitDeny');
    sandbox.clock.advance(5);
    expect(sandbox.prod.can(ann, 's3:GetObject', object)).toBe('allowed');
  });
});

describe('service-last-accessed data', () => {
  const ann = { kind: 'iam-user', name: 'ann' } as const;

  test('is asynchronous, by service and action, and counts denied attempts', async () => {
    const PolicyArn = sandbox.prod.createPolicy(
      'p',
      allow(['s3:GetObject', 's3:ListBucket', 'sqs:SendMessage'], '*'),
    );
    sandbox.prod.attach(ann, PolicyArn);
    expect(sandbox.prod.use(ann, 's3:GetObject', 'arn:aws:s3:::b/k')).toBe('allowed');
    sandbox.clock.advance(60);
    expect(sandbox.prod.use(ann, 's3:DeleteObject', 'arn:aws:s3:::b/k')).toBe('implicitDeny');
    const root = sandbox.iam();
    const { JobId } = await root.send(
      new GenerateServiceLastAccessedDetailsCommand({ Arn: PolicyArn, Granularity: 'ACTION_LEVEL' }),
    );
    const report = () => root.send(new GetServiceLastAccessedDetailsCommand({ JobId }));
    expect((await report()).JobStatus).toBe('IN_PROGRESS');
    const done = await report();
    expect(done).toMatchObject({ JobStatus: 'COMPLETED', JobType: 'ACTION_LEVEL', IsTruncated: false });
    const [s3, sqs] = done.ServicesLastAccessed ?? [];
    expect(s3).toMatchObject({
      ServiceNamespace: 's3',
      LastAuthenticated: new Date('2026-11-22T20:01:00Z'),
      LastAuthenticatedEntity: arn('user/ann'),
      TotalAuthenticatedEntities: 1,
    });
    expect(
      s3?.TrackedActionsLastAccessed?.map((each) => [each.ActionName, each.LastAccessedTime?.toISOString()]),
    ).toEqual([
      ['DeleteObject', '2026-11-22T20:01:00.000Z'],
      ['GetObject', '2026-11-22T20:00:00.000Z'],
      ['ListBucket', undefined],
    ]);
    expect(sqs).toMatchObject({ ServiceNamespace: 'sqs', TotalAuthenticatedEntities: 0 });
    expect(sqs).not.toHaveProperty('LastAuthenticated');
  });

  test('knows neither other jobs nor what does not exist', async () => {
    const root = sandbox.iam();
    const missing = { code: 'NoSuchEntity', status: 404 };
    const JobId = '00000000-0000-4000-8000-000000000000';
    expect(await failure(root.send(new GetServiceLastAccessedDetailsCommand({ JobId })))).toMatchObject(
      missing,
    );
    const Arn = arn('policy/nothing');
    expect(await failure(root.send(new GenerateServiceLastAccessedDetailsCommand({ Arn })))).toMatchObject(
      missing,
    );
  });
});
