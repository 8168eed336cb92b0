import {
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachUserPolicyCommand,
  GetPolicyCommand,
  GetUserCommand,
  IAMClient,
  ListAttachedUserPoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  TagPolicyCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { awsError } from '../../sandbox/aws/aws.ts';
import { allow, failure, PROD, start, START, type Fixture } from './aws-fixture.ts';

const DOCUMENT = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const POLICY = `arn:aws:iam::${PROD}:policy/p`;

let sandbox: Fixture;
let iam: IAMClient;
beforeEach(async () => {
  sandbox = await start();
  iam = sandbox.iam();
});
afterEach(() => sandbox.aws.close());

const create = () => iam.send(new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument: DOCUMENT }));
const get = () => iam.send(new GetPolicyCommand({ PolicyArn: POLICY }));
const names = async () =>
  ((await iam.send(new ListPoliciesCommand({ Scope: 'Local' }))).Policies ?? []).map(
    ({ PolicyName }) => PolicyName,
  );

describe('propagation', () => {
  test('by time: readers see a write only once it has spread, writers at once', async () => {
    const { prod, clock } = sandbox;
    prod.createUser('u');
    prod.setPropagation({ kind: 'seconds', seconds: 8 });
    await create();
    expect(await failure(get())).toMatchObject({ code: 'NoSuchEntity' });
    expect(await names()).toEqual([]);
    expect(await failure(create())).toMatchObject({ code: 'EntityAlreadyExists' });
    await iam.send(new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: POLICY }));
    const attached = async () =>
      (await iam.send(new ListAttachedUserPoliciesCommand({ UserName: 'u' }))).AttachedPolicies?.length;
    clock.advance(7.5);
    expect(await failure(get())).toMatchObject({ code: 'NoSuchEntity' });
    expect(await attached()).toBe(0);
    clock.advance(0.5);
    expect((await get()).Policy?.AttachmentCount).toBe(1);
    expect(await attached()).toBe(1);

    await iam.send(new DetachUserPolicyCommand({ UserName: 'u', PolicyArn: POLICY }));
    expect(await attached()).toBe(1);
    await iam.send(new DeletePolicyCommand({ PolicyArn: POLICY }));
    expect(await names()).toEqual(['p']);
    expect(
      await failure(iam.send(new DetachUserPolicyCommand({ UserName: 'u', PolicyArn: POLICY }))),
    ).toMatchObject({
      code: 'NoSuchEntity',
    });
    clock.advance(8);
    expect(await attached()).toBe(0);
    expect(await names()).toEqual([]);
  });

  test('by reads, for a clock that stands still: a version after the other', async () => {
    sandbox.prod.setPropagation({ kind: 'reads', reads: 2 });
    await create();
    expect(await failure(get())).toMatchObject({ code: 'NoSuchEntity' });
    await iam.send(new TagPolicyCommand({ PolicyArn: POLICY, Tags: [{ Key: 'a', Value: '1' }] }));
    expect(await names()).toEqual([]);
    expect((await get()).Policy?.Tags ?? []).toEqual([]);
    expect((await get()).Policy?.Tags).toEqual([{ Key: 'a', Value: '1' }]);
  });

  test('what the sandbox itself sets up is there at once', async () => {
    sandbox.prod.setPropagation({ kind: 'seconds', seconds: 60 });
    sandbox.prod.createUser('u');
    sandbox.prod.attach({ kind: 'iam-user', name: 'u' }, sandbox.prod.createPolicy('p', DOCUMENT));
    const { PolicyUsers } = await iam.send(new ListEntitiesForPolicyCommand({ PolicyArn: POLICY }));
    expect(PolicyUsers?.map(({ UserName }) => UserName)).toEqual(['u']);
  });
});

describe('throttling', () => {
  test('by a bucket that the clock refills', async () => {
    sandbox.prod.setThrottle({ kind: 'bucket', burst: 2, perSecond: 1 });
    expect(await names()).toEqual([]);
    expect(await names()).toEqual([]);
    expect(await failure(names())).toEqual({ code: 'Throttling', status: 400, message: 'Rate exceeded' });
    sandbox.clock.advance(1);
    expect(await names()).toEqual([]);
    expect(await failure(names())).toMatchObject({ code: 'Throttling' });
  });

  test("of each third call: the SDK's own retries get over it, and no call is lost or doubled", async () => {
    sandbox.prod.setThrottle({ kind: 'every', nth: 3 });
    const config = sandbox.aws.clientConfig(sandbox.prod.accessKey());
    const patient = new IAMClient({ ...config, maxAttempts: 5 });
    for (let n = 0; n < 6; n++)
      await patient.send(new CreatePolicyCommand({ PolicyName: `p${n}`, PolicyDocument: DOCUMENT }));
    expect(sandbox.prod.policies()).toHaveLength(6);
    expect(sandbox.faults.calls.map(({ status }) => status)).toEqual([
      200, 200, 400, 200, 200, 400, 200, 200,
    ]);
  });
});

describe('faults', () => {
  test('an error that was ordered meets the call it names, in the form of AWS', async () => {
    sandbox.faults.order(awsError('AttachUserPolicy', 'ServiceFailure', 500, { message: 'down' }));
    sandbox.prod.createUser('u');
    await create();
    const attach = () => iam.send(new AttachUserPolicyCommand({ UserName: 'u', PolicyArn: POLICY }));
    expect(await failure(attach())).toEqual({ code: 'ServiceFailure', status: 500, message: 'down' });
    expect(sandbox.prod.attached({ kind: 'iam-user', name: 'u' })).toEqual([]);
    await attach();
    expect(sandbox.faults.pending).toBe(0);
  });

  test('a connection that drops after the effect leaves the effect', async () => {
    sandbox.faults.order({ service: 'aws', match: { path: 'CreatePolicy' }, then: { close: 'after' } });
    await expect(create()).rejects.toThrow();
    expect(sandbox.prod.policies()).toHaveLength(1);
  });

  test('the log of calls names action and caller', async () => {
    sandbox.prod.createUser('u');
    await sandbox.iam(sandbox.prod.accessKey('u')).send(new GetUserCommand({}));
    await failure(
      sandbox.iam({ accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' }).send(new GetUserCommand({})),
    );
    expect(sandbox.faults.calls).toMatchObject([
      { operation: 'GetUser', actor: `arn:aws:iam::${PROD}:user/u`, status: 200 },
      { operation: 'GetUser', actor: 'anonymous', status: 403 },
    ]);
  });
});

describe('the protocol', () => {
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(sandbox.aws.url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    });

  test('tells the time of the sandbox, a request id, and errors in XML', async () => {
    const answer = await post('Action=ListUsers&Version=2010-05-08');
    expect(answer.headers.get('date')).toBe(new Date(START).toUTCString());
    expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
    const id = answer.headers.get('x-amzn-requestid') ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe(
      '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type>' +
        '<Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message></Error>' +
        `<RequestId>${id}</RequestId></ErrorResponse>`,
    );
  });

  test.each([
    ['an unknown action', 'Action=MakeCoffee&Version=2010-05-08', 'iam', 400, 'InvalidAction'],
    ["another service's action", 'Action=AssumeRole&Version=2010-05-08', 'iam', 400, 'InvalidAction'],
    ['a property of every object', 'Action=toString&Version=2010-05-08', 'iam', 400, 'InvalidAction'],
    [
      'a signature for another service',
      'Action=ListUsers&Version=2010-05-08',
      'sts',
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'a parameter it does not know',
      'Action=ListUsers&Version=2010-05-08&Sort=1',
      'iam',
      501,
      'NotImplemented',
    ],
    [
      'a number out of range',
      'Action=ListUsers&Version=2010-05-08&MaxItems=1001',
      'iam',
      400,
      'ValidationError',
    ],
  ])('refuses %s', async (_, body, service, status, code) => {
    const { accessKeyId } = sandbox.prod.accessKey();
    const Authorization =
      `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20261122/us-east-1/${service}/aws4_request, ` +
      'SignedHeaders=host;x-amz-date, Signature=00';
    const answer = await post(body, { Authorization });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  test('shows its state, without secrets', async () => {
    sandbox.prod.createUser('u', { tags: { a: 'b' } });
    sandbox.prod.accessKey('u');
    const text = await (await fetch(`${sandbox.aws.url}/_sandbox/aws/state`)).text();
    const [account] = (JSON.parse(text) as { accounts: { users: unknown[] }[] }).accounts;
    expect(account?.users).toMatchObject([{ name: 'u', tags: { a: 'b' }, attached: [] }]);
    expect(text).not.toContain(sandbox.prod.accessKey().secretAccessKey);
    expect(sandbox.faults.calls).toEqual([]);
  });
});

test('the trail says who did what with which parameters, and what was refused', async () => {
  sandbox.prod.createRole('granter');
  const key = sandbox.prod.session('granter', { name: 'aws-jit-77-1', sourceIdentity: 'aws-jit-77' });
  const granter = sandbox.iam(key);
  const Tags = [{ Key: 'jit:issue', Value: '7' }];
  await granter.send(new CreatePolicyCommand({ PolicyName: 'p', PolicyDocument: DOCUMENT, Tags }));
  sandbox.clock.advance(5);
  await failure(granter.send(new GetUserCommand({ UserName: 'ghost' })));
  await sandbox.sts(key).send(new GetCallerIdentityCommand({}));
  const [made, refused, asked] = sandbox.aws.trail();
  expect(made).toMatchObject({
    eventTime: START,
    eventSource: 'iam.amazonaws.com',
    eventName: 'CreatePolicy',
    readOnly: false,
    recipientAccountId: PROD,
    requestParameters: { policyName: 'p', tags: [{ key: 'jit:issue', value: '7' }] },
    userIdentity: {
      type: 'AssumedRole',
      arn: `arn:aws:sts::${PROD}:assumed-role/granter/aws-jit-77-1`,
      accessKeyId: key.accessKeyId,
      sessionContext: {
        sessionIssuer: { arn: `arn:aws:iam::${PROD}:role/granter`, userName: 'granter' },
        sourceIdentity: 'aws-jit-77',
      },
    },
  });
  expect(made).not.toHaveProperty('errorCode');
  expect(refused).toMatchObject({
    eventTime: '2026-11-22T20:00:05Z',
    eventName: 'GetUser',
    readOnly: true,
    errorCode: 'NoSuchEntity',
  });
  expect(asked).toMatchObject({ eventSource: 'sts.amazonaws.com', requestParameters: null });
});
