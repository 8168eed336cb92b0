import { CreatePolicyCommand, GetUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type AssumeRoleCommandInput,
  type Credentials,
} from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AccessKey } from '../../sandbox/aws/state/issued-credentials.ts';
import { allow, failure, PROD, start, type Fixture } from './aws-fixture.ts';

let sandbox: Fixture;
beforeEach(async () => {
  sandbox = await start({ enforce: true });
});
afterEach(() => sandbox.aws.close());

const role = (name: string, account = PROD): string => `arn:aws:iam::${account}:role/${name}`;
const trust = (
  principal: object,
  condition?: object,
  action: string | readonly string[] = 'sts:AssumeRole',
) => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: principal, Action: action, ...(condition && { Condition: condition }) },
  ],
});

/** The keys in an answer, as a client takes them. */
function keyOf(credentials: Credentials | undefined): AccessKey {
  const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
    throw new TypeError('The answer has no credentials');
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

describe('AssumeRole', () => {
  const assume = (key: AccessKey, more: Partial<AssumeRoleCommandInput> = {}) =>
    sandbox.sts(key).send(new AssumeRoleCommand({ RoleArn: role('r'), RoleSessionName: 'run-7', ...more }));
  const denied = { code: 'AccessDenied', status: 403 };
  const MAY = { UserName: 'ann', PolicyName: 'may', PolicyDocument: allow('sts:*', role('*')) };

  test('of a role that trusts the account needs the permission; the session is the role', async () => {
    sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r');
    const ann = sandbox.prod.accessKey('ann');
    expect(await failure(assume(ann))).toEqual({
      ...denied,
      message:
        `User: arn:aws:iam::${PROD}:user/ann is not authorized to perform: sts:AssumeRole on resource: ${role('r')} ` +
        'because no identity-based policy allows the sts:AssumeRole action',
    });
    sandbox.prod.setUp('PutUserPolicy', MAY);
    const answer = await assume(ann);
    expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${PROD}:assumed-role/r/run-7`);
    expect(answer.Credentials?.Expiration).toEqual(new Date('2026-11-22T21:00:00Z'));
    const session = keyOf(answer.Credentials);
    expect(session.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(await sandbox.sts(session).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: `arn:aws:sts::${PROD}:assumed-role/r/run-7`,
      UserId: answer.AssumedRoleUser?.AssumedRoleId,
    });
    expect(await failure(sandbox.iam(session).send(new ListUsersCommand({})))).toMatchObject(denied);
    expect(sandbox.prod.usedPermissions()).toContainEqual({
      principal: `arn:aws:iam::${PROD}:user/ann`,
      action: 'sts:AssumeRole',
      resource: role('r'),
    });
  });

  test('of a role that names the caller needs no permission, but a denial counts', async () => {
    const arn = sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r', { trust: trust({ AWS: arn }) });
    const ann = sandbox.prod.accessKey('ann');
    await assume(ann);
    const document = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'sts:*', Resource: '*' }],
    });
    sandbox.prod.setUp('PutUserPolicy', { UserName: 'ann', PolicyName: 'no', PolicyDocument: document });
    expect(await failure(assume(ann))).toMatchObject(denied);
  });

  test('of a role that denies somebody denies nobody else', async () => {
    const [ann, bob] = [sandbox.prod.createUser('ann'), sandbox.prod.createUser('bob')];
    const allowed = trust({ AWS: [ann, bob] });
    const denial = { ...trust({ AWS: bob }).Statement[0], Effect: 'Deny' };
    sandbox.prod.createRole('r', { trust: { ...allowed, Statement: [...allowed.Statement, denial] } });
    await assume(sandbox.prod.accessKey('ann'));
    expect(await failure(assume(sandbox.prod.accessKey('bob')))).toMatchObject(denied);
  });

  test('across accounts needs both sides', async () => {
    const arn = sandbox.dev.createUser('dev');
    sandbox.prod.createRole('named', { trust: trust({ AWS: arn }) });
    sandbox.prod.createRole('own');
    const key = sandbox.dev.accessKey('dev');
    expect(await failure(assume(key, { RoleArn: role('named') }))).toMatchObject(denied);
    sandbox.dev.setUp('PutUserPolicy', { ...MAY, UserName: 'dev' });
    await assume(key, { RoleArn: role('named') });
    expect(await failure(assume(key, { RoleArn: role('own') }))).toMatchObject(denied);
    expect(await failure(assume(key, { RoleArn: role('named', '999999999999') }))).toMatchObject(denied);
  });

  test('is judged by trust also where the account enforces nothing, and never given to the root user', async () => {
    sandbox.prod.setEnforce(false);
    const other = sandbox.prod.createUser('bob');
    sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r', { trust: trust({ AWS: other }) });
    expect(await failure(assume(sandbox.prod.accessKey('ann')))).toMatchObject(denied);
    expect(await failure(assume(sandbox.prod.accessKey()))).toMatchObject({
      ...denied,
      message: 'Roles may not be assumed by root accounts.',
    });
  });

  test.each<
    [string, object, string | string[], Partial<AssumeRoleCommandInput>, Partial<AssumeRoleCommandInput>]
  >([
    [
      'an external id',
      { StringEquals: { 'sts:ExternalId': 'x1' } },
      'sts:AssumeRole',
      { ExternalId: 'x1' },
      {},
    ],
    [
      'the session name',
      { StringLike: { 'sts:RoleSessionName': 'aws-jit-*' } },
      'sts:AssumeRole',
      { RoleSessionName: 'aws-jit-7' },
      { RoleSessionName: 'me' },
    ],
    [
      'the source identity',
      { StringEquals: { 'sts:SourceIdentity': 'run-7' } },
      ['sts:AssumeRole', 'sts:SetSourceIdentity'],
      { SourceIdentity: 'run-7' },
      { SourceIdentity: 'run-8' },
    ],
    [
      'session tags',
      { StringEquals: { 'aws:RequestTag/issue': '7' } },
      ['sts:AssumeRole', 'sts:TagSession'],
      { Tags: [{ Key: 'issue', Value: '7' }] },
      { Tags: [{ Key: 'issue', Value: '8' }] },
    ],
    ['the permission to set a source identity', {}, 'sts:AssumeRole', {}, { SourceIdentity: 'run-7' }],
    ['the permission to tag a session', {}, 'sts:AssumeRole', {}, { Tags: [{ Key: 'a', Value: 'b' }] }],
  ])('heeds %s', async (_, condition, action, right, wrong) => {
    const arn = sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r', { trust: trust({ AWS: arn }, condition, action) });
    const ann = sandbox.prod.accessKey('ann');
    expect(await failure(assume(ann, wrong))).toMatchObject(denied);
    await assume(ann, right);
  });

  test('keeps source identity and transitive tags through a chain, and an hour at most', async () => {
    const arn = sandbox.prod.createUser('ann');
    const all = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
    const first = sandbox.prod.createRole('r', {
      trust: trust({ AWS: arn }, undefined, all),
      maxSession: 7200,
    });
    sandbox.prod.createRole('second', { trust: trust({ AWS: first }, undefined, all), maxSession: 7200 });
    const begun = await assume(sandbox.prod.accessKey('ann'), {
      SourceIdentity: 'run-7',
      DurationSeconds: 7200,
      Tags: [
        { Key: 'issue', Value: '7' },
        { Key: 'local', Value: 'x' },
      ],
      TransitiveTagKeys: ['issue'],
    });
    expect(begun.Credentials?.Expiration).toEqual(new Date('2026-11-22T22:00:00Z'));
    const key = keyOf(begun.Credentials);
    const next = { RoleArn: role('second') };
    expect(await failure(assume(key, { ...next, SourceIdentity: 'other' }))).toMatchObject({
      code: 'ValidationError',
    });
    expect(await failure(assume(key, { ...next, DurationSeconds: 7200 }))).toMatchObject({
      code: 'ValidationError',
    });
    const chained = await assume(key, next);
    expect(chained.SourceIdentity).toBe('run-7');
    // The chained session sees the transitive tag as its own, and not the other.
    const may = (tag: string) =>
      allow('iam:GetUser', '*', { StringLike: { [`aws:PrincipalTag/${tag}`]: '*' } });
    const look = () => sandbox.iam(keyOf(chained.Credentials)).send(new GetUserCommand({ UserName: 'ann' }));
    sandbox.prod.setUp('PutRolePolicy', {
      RoleName: 'second',
      PolicyName: 'p',
      PolicyDocument: may('local'),
    });
    expect(await failure(look())).toMatchObject(denied);
    sandbox.prod.setUp('PutRolePolicy', {
      RoleName: 'second',
      PolicyName: 'p',
      PolicyDocument: may('issue'),
    });
    await look();
  });

  test('is narrowed by session policies, and ends', async () => {
    const arn = sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r', { trust: trust({ AWS: arn }) });
    const PolicyDocument = allow('iam:*', '*');
    sandbox.prod.setUp('PutRolePolicy', { RoleName: 'r', PolicyName: 'all', PolicyDocument });
    const { Credentials } = await assume(sandbox.prod.accessKey('ann'), {
      Policy: allow('iam:GetUser', '*'),
      DurationSeconds: 900,
    });
    const session = sandbox.iam(keyOf(Credentials));
    await session.send(new GetUserCommand({ UserName: 'ann' }));
    expect((await failure(session.send(new ListUsersCommand({})))).message).toMatch(
      /because no session policy allows the iam:ListUsers action$/,
    );
    sandbox.clock.advance(899);
    await session.send(new GetUserCommand({ UserName: 'ann' }));
    sandbox.clock.advance(1);
    expect(await failure(session.send(new GetUserCommand({ UserName: 'ann' })))).toMatchObject({
      code: 'ExpiredToken',
      status: 403,
    });
  });

  test('refuses wrong lengths and names, and sessions of a role made anew', async () => {
    const arn = sandbox.prod.createUser('ann');
    sandbox.prod.createRole('r', { trust: trust({ AWS: arn }) });
    const ann = sandbox.prod.accessKey('ann');
    for (const wrong of [{ DurationSeconds: 899 }, { DurationSeconds: 3601 }, { RoleSessionName: 'a b' }])
      expect(await failure(assume(ann, wrong))).toMatchObject({ code: 'ValidationError', status: 400 });
    const key = keyOf((await assume(ann)).Credentials);
    const half = { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey };
    const whoami = (by: AccessKey) => failure(sandbox.sts(by).send(new GetCallerIdentityCommand({})));
    expect(await whoami(half)).toMatchObject({ code: 'InvalidClientTokenId' });
    sandbox.prod.setUp('DeleteRole', { RoleName: 'r' });
    sandbox.prod.createRole('r', { trust: trust({ AWS: arn }) });
    expect(await whoami(key)).toMatchObject({ code: 'InvalidClientTokenId' });
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  const HOST = 'token.actions.githubusercontent.com';
  const CLAIMS = {
    sub: 'repo:acme@11/access@42:environment:aws-jit-grant',
    ref: 'refs/heads/main',
    environment: 'aws-jit-grant',
    repository: 'acme/access',
    repository_id: '42',
    job_workflow_ref: 'acme/access/.github/workflows/grant.yml@refs/heads/main',
    run_id: '77',
  };
  const pinned = Object.fromEntries(
    ['sub', 'ref', 'environment', 'repository_id', 'job_workflow_ref'].map((claim) => [
      `${HOST}:${claim}`,
      CLAIMS[claim as keyof typeof CLAIMS],
    ]),
  );
  const assume = (token: string, more: { DurationSeconds?: number } = {}) =>
    // No credentials: the token is all that a runner has.
    new STSClient({ endpoint: sandbox.aws.url, region: 'eu-west-1', maxAttempts: 1 }).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role('granter'),
        RoleSessionName: 'aws-jit-77-1',
        WebIdentityToken: token,
        ...more,
      }),
    );
  const denied = {
    code: 'AccessDenied',
    status: 403,
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  };

  beforeEach(() => {
    const provider = sandbox.prod.addOidcProvider(`https://${HOST}`, ['sts.amazonaws.com']);
    const condition = { StringEquals: { ...pinned, [`${HOST}:aud`]: 'sts.amazonaws.com' } };
    sandbox.prod.createRole('granter', {
      trust: trust({ Federated: provider }, condition, 'sts:AssumeRoleWithWebIdentity'),
    });
  });

  test('gives a session to the job that the trust policy describes', async () => {
    const answer = await assume(sandbox.aws.mintWebIdentity(CLAIMS));
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: CLAIMS.sub,
      Audience: 'sts.amazonaws.com',
      AssumedRoleUser: { Arn: `arn:aws:sts::${PROD}:assumed-role/granter/aws-jit-77-1` },
    });
    const session = keyOf(answer.Credentials);
    const PolicyDocument = allow('iam:CreatePolicy', '*');
    sandbox.prod.setUp('PutRolePolicy', { RoleName: 'granter', PolicyName: 'p', PolicyDocument });
    await sandbox
      .iam(session)
      .send(new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument: allow('s3:GetObject', '*') }));
    const [begun, created] = sandbox.aws.trail();
    expect(begun).toMatchObject({ eventName: 'AssumeRoleWithWebIdentity', recipientAccountId: PROD });
    expect(JSON.stringify(begun)).not.toContain('eyJ');
    expect(created?.userIdentity).toMatchObject({
      sessionContext: {
        webIdFederationData: { federatedProvider: `arn:aws:iam::${PROD}:oidc-provider/${HOST}` },
      },
    });
  });

  test.each([
    ['subject', { sub: 'repo:acme/access:environment:aws-jit-grant' }],
    ['branch', { ref: 'refs/heads/evil' }],
    ['environment', { environment: 'production' }],
    ['repository', { repository_id: '43' }],
    ['workflow', { job_workflow_ref: 'acme/access/.github/workflows/evil.yml@refs/heads/main' }],
  ])('refuses another %s', async (_, claims) => {
    expect(await failure(assume(sandbox.aws.mintWebIdentity({ ...CLAIMS, ...claims })))).toEqual(denied);
  });

  test('refuses a token that lacks a claim that is pinned', async () => {
    const without = { ...CLAIMS, ref: undefined };
    expect(await failure(assume(sandbox.aws.mintWebIdentity(without)))).toEqual(denied);
  });

  test('shows a trust policy only the claims that AWS knows', async () => {
    const condition = { StringEquals: { ...pinned, [`${HOST}:run_id`]: '77' } };
    const provider = `arn:aws:iam::${PROD}:oidc-provider/${HOST}`;
    const PolicyDocument = JSON.stringify(
      trust({ Federated: provider }, condition, 'sts:AssumeRoleWithWebIdentity'),
    );
    sandbox.prod.setUp('UpdateAssumeRolePolicy', { RoleName: 'granter', PolicyDocument });
    expect(await failure(assume(sandbox.aws.mintWebIdentity(CLAIMS)))).toEqual(denied);
  });

  test.each([
    ['another audience', { aud: 'https://github.com/acme' }, 'InvalidIdentityToken'],
    ['another issuer', { iss: 'https://gitlab.com' }, 'InvalidIdentityToken'],
    ['a token that has ended', { exp: 1 }, 'ExpiredTokenException'],
  ])('refuses %s', async (_, claims, code) => {
    expect(await failure(assume(sandbox.aws.mintWebIdentity({ ...CLAIMS, ...claims })))).toMatchObject({
      code,
      status: 400,
    });
  });

  test('refuses claims that somebody changed after they were signed', async () => {
    const [header, , signature] = sandbox.aws
      .mintWebIdentity({ ...CLAIMS, sub: 'repo:evil/x:ref:refs/heads/main' })
      .split('.');
    const [, claims] = sandbox.aws.mintWebIdentity(CLAIMS).split('.');
    const forged = [header, claims, signature].join('.');
    for (const token of [forged, 'not.a.jwt', 'nothing'])
      expect(await failure(assume(token))).toMatchObject({ code: 'InvalidIdentityToken', status: 400 });
  });

  test("refuses to be longer than the role's longest session", async () => {
    const token = sandbox.aws.mintWebIdentity(CLAIMS);
    expect(await failure(assume(token, { DurationSeconds: 7200 }))).toMatchObject({
      code: 'ValidationError',
    });
  });

  test('cannot be had by AssumeRole, which the trust does not name', async () => {
    sandbox.prod.createUser('ann');
    const PolicyDocument = allow('sts:*', '*');
    sandbox.prod.setUp('PutUserPolicy', { UserName: 'ann', PolicyName: 'p', PolicyDocument });
    const command = new AssumeRoleCommand({ RoleArn: role('granter'), RoleSessionName: 'x1' });
    expect(await failure(sandbox.sts(sandbox.prod.accessKey('ann')).send(command))).toMatchObject({
      code: 'AccessDenied',
    });
  });
});
