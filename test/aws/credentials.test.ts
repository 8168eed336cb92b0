import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountId } from '../../src/terms/brand.ts';
import { openAccounts, sessionName, type AccountAccess } from '../../src/aws/account-sessions.ts';
import { iamCalls } from '../../src/aws/iam/iam-calls.ts';
import { startAws, type SandboxAws } from '../../sandbox/aws/aws.ts';
import type { AccessKey } from '../../sandbox/aws/state/issued-credentials.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { ACCOUNT } from './grants.ts';

const OTHER = AccountId.of('999988887777');
const TRUST = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${OTHER}:root` },
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
    },
  ],
};
const ROLE = `arn:aws:iam::${ACCOUNT}:role/granter`;

test.each([
  [{ run: 9876543210, attempt: 1 }, 'aws-jit-9876543210-1'],
  [{ run: 1, attempt: 2, issue: 1042 }, 'aws-jit-1-2-1042'],
  [
    { run: Number.MAX_SAFE_INTEGER, attempt: 99, issue: Number.MAX_SAFE_INTEGER },
    'aws-jit-9007199254740991-99-9007199254740991',
  ],
])('a session is called by its run: %j', (identity, expected) => {
  expect(sessionName(identity)).toBe(expected);
  expect(expected).toMatch(/^[\w+=,.@-]{2,64}$/);
});
test.each([0, -1, NaN, 1.5])('%d names no session', (run) => {
  expect(() => sessionName({ run, attempt: 1 })).toThrow('cannot name a session');
});

describe('opening an account', () => {
  let aws: SandboxAws;
  let clock: SandboxClock;
  let faults: Faults;
  beforeEach(async () => {
    clock = new SandboxClock();
    faults = new Faults();
    aws = await startAws({ clock, faults, accounts: [{ id: ACCOUNT }, { id: OTHER }] });
    aws.account(ACCOUNT).createRole('granter', { trust: TRUST });
    aws.account(OTHER).createUser('runner');
    aws.account(OTHER).setUp('PutUserPolicy', {
      UserName: 'runner',
      PolicyName: 'assume',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
      }),
    });
  });
  afterEach(() => aws.close());

  const here: AccountAccess = { id: ACCOUNT, region: 'us-east-1', role: undefined };
  const open = (of: AccountId, account: AccountAccess) =>
    openAccounts({
      identity: { run: 7, attempt: 1 },
      endpoint: { url: aws.url, ignoreEnvironment: true },
      credentials: of === OTHER ? aws.account(OTHER).accessKey('runner') : aws.account(ACCOUNT).accessKey(),
    })(account);
  const calls = (): string[] => faults.calls.map(({ operation }) => operation);

  test('with the job’s own credentials, once AWS says that they are for it; its clock is AWS’s', async () => {
    const session = await open(ACCOUNT, here);
    expect(calls()).toEqual(['GetCallerIdentity']);
    expect(session.clock.last).toBe(clock.now());
    expect(await iamCalls(session.client).listPolicies('/jit/1/')).toEqual([]);
  });

  test('credentials of another account are refused before anything is read or changed', async () => {
    await expect(open(OTHER, here)).rejects.toThrow(`for account ${OTHER}, and ${ACCOUNT} was meant`);
    expect(calls()).toEqual(['GetCallerIdentity']);
  });

  describe('reads are sent while it is asked whose the credentials are', () => {
    const eager: AccountAccess = { ...here, eager: true };

    test('beside that question, and answered like any other', async () => {
      const { client } = await open(ACCOUNT, eager);
      // Nothing is told of AWS's word on the credentials before the listing has come, too.
      let listed = 0;
      const asked = new Promise<void>((go) => {
        faults.beforeEach(() => {
          listed += 1;
          if (listed === 2) go();
          return asked;
        });
      });
      expect(await iamCalls(client).listPolicies('/jit/1/')).toEqual([]);
      expect(calls().sort()).toEqual(['GetCallerIdentity', 'ListPolicies']);
    });

    test('of another account nothing that was read is given to anybody, and nothing else is sent', async () => {
      aws.account(OTHER).setUp('PutUserPolicy', {
        UserName: 'runner',
        PolicyName: 'all',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }],
        }),
      });
      const { client } = await open(OTHER, eager);
      const iam = iamCalls(client);
      const wrong = `for account ${OTHER}, and ${ACCOUNT} was meant`;
      const all: Promise<unknown>[] = [
        iam.listPolicies('/jit/1/'),
        iam.createPolicy({ name: 'p', path: '/jit/1/', document: '{}', tags: {} }),
        iam.attach('arn:aws:iam::aws:policy/ReadOnlyAccess', { kind: 'iam-user', name: 'runner' }),
        iam.detach('arn:aws:iam::aws:policy/ReadOnlyAccess', { kind: 'iam-user', name: 'runner' }),
        iam.tagPolicy('arn:aws:iam::aws:policy/ReadOnlyAccess', {}),
        iam.deletePolicy('arn:aws:iam::aws:policy/ReadOnlyAccess'),
        iam.deleteVersion('arn:aws:iam::aws:policy/ReadOnlyAccess', 'v1'),
      ];
      for (const each of await Promise.allSettled(all)) {
        expect(each.status).toBe('rejected');
        expect(each.status === 'rejected' && String(each.reason)).toContain(wrong);
      }
      expect(calls().filter((call) => !/^(?:Get|List)/.test(call))).toEqual([]);
    });

    test('what is denied to the wrong credentials is not said instead of that', async () => {
      aws.account(OTHER).setEnforce(true);
      const { client } = await open(OTHER, eager);
      await expect(iamCalls(client).listPolicies('/jit/1/')).rejects.toThrow('was meant');
    });

    test('a failure is not kept', async () => {
      faults.order({ service: 'aws', match: { path: 'GetCallerIdentity' }, then: { status: 403 } });
      const opener = openAccounts({
        identity: { run: 7, attempt: 1 },
        endpoint: { url: aws.url, ignoreEnvironment: true },
        credentials: aws.account(ACCOUNT).accessKey(),
      });
      const first = iamCalls((await opener(eager)).client).listPolicies('/jit/1/');
      await expect(first).rejects.toThrow('No working AWS credentials');
      expect(await iamCalls((await opener(eager)).client).listPolicies('/jit/1/')).toEqual([]);
    });
  });

  test('a role of another account is refused before it is assumed', async () => {
    await expect(open(OTHER, { ...here, id: OTHER, role: ROLE })).rejects.toThrow('is not in account');
    expect(calls()).toEqual([]);
  });

  test('the job’s own role is used as it is: it need not, and may not, assume itself', async () => {
    aws.account(ACCOUNT).setEnforce(true);
    aws.account(ACCOUNT).setUp('PutRolePolicy', {
      RoleName: 'granter',
      PolicyName: 'read',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'iam:ListPolicies', Resource: '*' }],
      }),
    });
    const openAs = (credentials: AccessKey) =>
      openAccounts({
        identity: { run: 7, attempt: 1 },
        endpoint: { url: aws.url, ignoreEnvironment: true },
        credentials,
      });
    const session = aws.account(ACCOUNT).session('granter', { name: 'aws-jit-7-1' });
    const { client } = await openAs(session)({ ...here, role: ROLE });
    expect(calls()).toEqual(['GetCallerIdentity']);
    expect(await iamCalls(client).listPolicies('/jit/1/')).toEqual([]);

    // A role of that name elsewhere, a user of that name here, and a session that only calls itself so are others.
    aws.account(OTHER).createRole('granter');
    aws.account(ACCOUNT).createUser('granter');
    aws.account(ACCOUNT).createRole('revoker');
    const others = [
      aws.account(OTHER).session('granter'),
      aws.account(ACCOUNT).accessKey('granter'),
      aws.account(ACCOUNT).session('revoker', { name: 'granter' }),
    ];
    for (const [n, other] of others.entries()) {
      await openAs(other)({ ...here, role: ROLE }).catch((error: unknown) => {
        expect(String(error)).toContain('could not assume');
      });
      expect(calls().filter((call) => call === 'AssumeRole')).toHaveLength(n + 1);
    }
  });

  test('a role is assumed once a run, and a failure is not kept', async () => {
    const openAccount = openAccounts({
      identity: { run: 7, attempt: 1 },
      endpoint: { url: aws.url, ignoreEnvironment: true },
      credentials: aws.account(OTHER).accessKey('runner'),
    });
    const missing = { ...here, role: `${ROLE}-later` };
    await expect(openAccount(missing)).rejects.toThrow('could not assume');
    const [one, two] = await Promise.all([
      openAccount({ ...here, role: ROLE }),
      openAccount({ ...here, role: ROLE }),
    ]);
    expect(two).toBe(one);
    expect(calls().filter((call) => call === 'AssumeRole')).toHaveLength(2);
    aws.account(ACCOUNT).createRole('granter-later', { trust: TRUST });
    await expect(openAccount(missing)).resolves.toBeDefined();
  });
});

describe('where calls go', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test.each([
    [true, 'iam.amazonaws.com'],
    [false, '127.0.0.1'],
  ])('ignoring the environment: %s', async (ignoreEnvironment, host) => {
    process.env['AWS_ENDPOINT_URL'] = 'http://127.0.0.1:9';
    process.env['AWS_ENDPOINT_URL_IAM'] = 'http://127.0.0.1:9';
    const { iamClient } = await import('../../src/aws/iam/iam-client.ts');
    const { AwsClock } = await import('../../src/aws/date-header.ts');
    const client = iamClient({
      region: 'us-east-1',
      endpoint: { url: undefined, ignoreEnvironment },
      clock: new AwsClock(),
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    });
    let asked = '';
    client.middlewareStack.add(
      () => (args) => {
        asked = (args.request as { hostname: string }).hostname;
        return Promise.reject(new Error('not sent'));
      },
      { step: 'finalizeRequest', priority: 'low', name: 'stop' },
    );
    await expect(iamCalls(client).listPolicies('/jit/1/')).rejects.toThrow('not sent');
    expect(asked).toBe(host);
  });
});
