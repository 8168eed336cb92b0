import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountId } from '../../src/terms/brand.ts';
import { openAccounts } from '../../src/aws/account-sessions.ts';
import { iamCalls } from '../../src/aws/iam/iam-calls.ts';
import { startAws, type SandboxAws } from '../../sandbox/aws/aws.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { ACCOUNT, REPOSITORY } from '../aws/grants.ts';
import { deploy, OWNER, PARAMETERS, REPO, templateWith, WORKFLOWS } from './deployed.ts';

/** Whose tokens the roles of deploy/account.yml take, and whose they do not. */

const OTHER = AccountId.of('999988887777');
const ROLES = ['granter', 'revoker', 'reader'] as const;
type Role = (typeof ROLES)[number];
const arn = (role: Role, account: string = ACCOUNT): string =>
  `arn:aws:iam::${account}:role/aws-jit/aws-jit-${role}-${REPOSITORY}`;

let aws: SandboxAws;
beforeEach(async () => {
  aws = await startAws({
    clock: new SandboxClock(),
    faults: new Faults(),
    accounts: [{ id: ACCOUNT }, { id: OTHER }],
  });
});
afterEach(() => aws.close());

const ENVIRONMENT = { granter: 'aws-jit-grant', revoker: 'aws-jit-revoke', reader: undefined } as const;
const WORKFLOW = { granter: WORKFLOWS.grant, revoker: WORKFLOWS.revoke, reader: WORKFLOWS.read } as const;

/** The claims of the job that each role is for. `form`: how the repository writes its subject. */
function claimsOf(role: Role, form: 'names' | 'ids'): Record<string, string> & { sub: string } {
  const environment = ENVIRONMENT[role];
  const name = form === 'names' ? `${OWNER}/${REPO}` : `${OWNER}@4242/${REPO}@${REPOSITORY}`;
  return {
    aud: 'sts.amazonaws.com',
    sub: `repo:${name}:${environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`}`,
    ...(environment === undefined ? {} : { environment }),
    ref: 'refs/heads/main',
    repository: `${OWNER}/${REPO}`,
    repository_id: String(REPOSITORY),
    job_workflow_ref: WORKFLOW[role][0],
  };
}

async function assume(role: Role, claims: Record<string, string> & { sub: string }): Promise<string> {
  const sts = new STSClient({
    region: 'us-east-1',
    endpoint: aws.url,
    maxAttempts: 1,
    credentials: aws.account(ACCOUNT).accessKey(),
  });
  try {
    const answer = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: arn(role),
        RoleSessionName: 'aws-jit-1-1',
        WebIdentityToken: aws.mintWebIdentity(claims),
      }),
    );
    return answer.AssumedRoleUser?.Arn === undefined ? 'nothing' : 'assumed';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name;
  } finally {
    sts.destroy();
  }
}

describe.each(ROLES)('GitHub’s token for the %s', (role) => {
  beforeEach(() => {
    deploy(aws.account(ACCOUNT), templateWith(PARAMETERS));
  });

  test.each(['names', 'ids'] as const)('is taken from its own job, with a subject of %s', async (form) => {
    expect(await assume(role, claimsOf(role, form))).toBe('assumed');
  });

  test.each(WORKFLOW[role])('is taken from %s', async (job_workflow_ref) => {
    expect(await assume(role, { ...claimsOf(role, 'ids'), job_workflow_ref })).toBe('assumed');
  });

  test.each(ROLES.filter((other) => other !== role))('is not taken from the job of the %s', async (other) => {
    expect(await assume(role, claimsOf(other, 'ids'))).not.toBe('assumed');
  });

  const wrong: readonly (readonly [string, Record<string, string | undefined>])[] = [
    ['aud', { aud: 'https://github.com/octo-org' }],
    ['repository of the same name, made anew', { repository_id: '1' }],
    ['sub: another repository', { sub: 'repo:octo-org/other:environment:aws-jit-grant' }],
    ['sub: another owner id', { sub: `repo:${OWNER}@1/${REPO}@${REPOSITORY}:environment:aws-jit-grant` }],
    ['sub: a pull request', { sub: `repo:${OWNER}/${REPO}:pull_request` }],
    ['sub: longer', { sub: `${claimsOf(role, 'ids').sub}-2` }],
    ['ref: another branch', { ref: 'refs/heads/feature' }],
    ['ref: a pull request', { ref: 'refs/pull/1/merge' }],
    ['ref: a tag of that name', { ref: 'refs/tags/main' }],
    [
      'another workflow on main',
      { job_workflow_ref: `${OWNER}/${REPO}/.github/workflows/x.yml@refs/heads/main` },
    ],
    [
      'the workflow of a branch',
      { job_workflow_ref: WORKFLOW[role][0].replace('heads/main', 'heads/feature') },
    ],
    ['no repository_id', { repository_id: undefined }],
    ['no ref', { ref: undefined }],
    ['no job_workflow_ref', { job_workflow_ref: undefined }],
    ...(ENVIRONMENT[role] === undefined
      ? []
      : ([
          ['another environment', { environment: 'production' }],
          ['no environment', { environment: undefined }],
        ] as const)),
  ];
  test.each(wrong)('is refused with one wrong claim: %s', async (_, change) => {
    const all: Record<string, string | undefined> = { ...claimsOf(role, 'ids'), ...change };
    const present = Object.entries(all).flatMap(([key, each]) => (each === undefined ? [] : [[key, each]]));
    const claims = Object.fromEntries(present) as Record<string, string> & { sub: string };
    expect(await assume(role, claims)).toMatch(/^(AccessDenied|InvalidIdentityToken)/);
  });
});

describe('an account that is reached from another one', () => {
  const spoke = {
    ...PARAMETERS,
    TrustedGranterRole: arn('granter'),
    TrustedRevokerRole: arn('revoker'),
    TrustedReaderRole: arn('reader'),
  };
  const first = {
    ...PARAMETERS,
    OtherGranterRoles: arn('granter', OTHER),
    OtherRevokerRoles: arn('revoker', OTHER),
    OtherReaderRoles: arn('reader', OTHER),
  };

  beforeEach(() => {
    deploy(aws.account(ACCOUNT), templateWith(first));
    deploy(aws.account(OTHER), templateWith(spoke, OTHER));
    for (const id of [ACCOUNT, OTHER]) aws.account(id).setEnforce(true);
  });

  const run = (role: Role) =>
    openAccounts({
      identity: { run: 9876543210, attempt: 1 },
      endpoint: { url: aws.url, ignoreEnvironment: true },
      credentials: aws.account(ACCOUNT).session(`aws-jit-${role}-${REPOSITORY}`),
    });

  test.each(ROLES)('the %s goes there as itself, under the run’s name', async (role) => {
    const { client } = await run(role)({ id: OTHER, region: 'eu-west-1', role: arn(role, OTHER) });
    expect(await iamCalls(client).listPolicies(`/jit/${REPOSITORY}/`)).toEqual([]);
    const event = aws.trail().find(({ eventName }) => eventName === 'ListPolicies');
    expect(JSON.stringify(event?.userIdentity)).toContain(
      `aws-jit-${role}-${REPOSITORY}/aws-jit-9876543210-1`,
    );
    expect(JSON.stringify(event?.userIdentity)).toContain('"sourceIdentity":"aws-jit-9876543210-1"');
  });

  test.each([
    ['granter', 'revoker'],
    ['revoker', 'granter'],
    ['reader', 'granter'],
    ['reader', 'revoker'],
  ] as const)('the %s does not become the %s there', async (role, other) => {
    const opened = run(role)({ id: OTHER, region: 'eu-west-1', role: arn(other, OTHER) });
    await expect(opened).rejects.toThrow('could not assume');
  });

  test('a session without a source identity is refused', async () => {
    const sts = new STSClient({
      region: 'us-east-1',
      endpoint: aws.url,
      credentials: aws.account(ACCOUNT).session(`aws-jit-granter-${REPOSITORY}`),
    });
    const assumed = sts.send(
      new AssumeRoleCommand({ RoleArn: arn('granter', OTHER), RoleSessionName: 'somebody' }),
    );
    await expect(assumed).rejects.toThrow('not authorized');
  });

  test('GitHub is not trusted there at all', () => {
    expect(templateWith(spoke, OTHER).resources['Provider']).toBeUndefined();
    const roles = Object.values(templateWith(spoke, OTHER).resources);
    expect(JSON.stringify(roles)).not.toContain('AssumeRoleWithWebIdentity');
  });
});

test('a provider and a boundary that exist already are used, and not made again', () => {
  const own = {
    OidcProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
    BoundaryArn: `arn:aws:iam::${ACCOUNT}:policy/our-boundary`,
  };
  const { resources, outputs } = templateWith({ ...PARAMETERS, ...own });
  expect(Object.keys(resources)).toEqual(['Granter', 'Revoker', 'Reader']);
  expect(JSON.stringify(resources['Granter'])).toContain(own.OidcProviderArn);
  expect(JSON.stringify(resources['Granter'])).toContain(own.BoundaryArn);
  expect(outputs['Boundary']).toBe(own.BoundaryArn);
});

test('no Allow rests on ForAllValues, which an absent claim passes', () => {
  expect(JSON.stringify(templateWith(PARAMETERS))).not.toContain('ForAllValues');
});

describe('GitHub Enterprise Server, whose issuer is its own', () => {
  const ISSUER = 'github.example.com/_services/token';
  const server = { ...PARAMETERS, OidcIssuer: ISSUER };
  const subject = (role: Role, workflow: string, id = String(REPOSITORY)): string =>
    `repository_id:${id}:${role === 'reader' ? 'ref:refs/heads/main' : `environment:${ENVIRONMENT[role]}`}:job_workflow_ref:${workflow}`;
  const assumed = async (role: Role, sub: string, iss = `https://${ISSUER}`): Promise<string> =>
    assume(role, { aud: 'sts.amazonaws.com', iss, sub });
  beforeEach(() => {
    deploy(aws.account(ACCOUNT), templateWith(server));
  });

  test.each(ROLES)(
    'the subject that its repository sends is all that AWS knows of the %s’s job',
    async (role) => {
      for (const workflow of WORKFLOW[role])
        expect(await assumed(role, subject(role, workflow))).toBe('assumed');
      const [own] = WORKFLOW[role];
      for (const other of ROLES.filter((each) => each !== role))
        expect(await assumed(role, subject(other, WORKFLOW[other][0]))).not.toBe('assumed');
      expect(await assumed(role, subject(role, own, '1'))).not.toBe('assumed');
      expect(await assumed(role, subject(role, own.replace('heads/main', 'heads/x')))).not.toBe('assumed');
      expect(await assumed(role, `repo:${OWNER}/${REPO}:environment:aws-jit-grant`)).not.toBe('assumed');
      expect(await assumed(role, `${subject(role, own)}x`)).not.toBe('assumed');
    },
  );

  test('github.com’s tokens are not taken', async () => {
    expect(await assume('granter', claimsOf('granter', 'ids'))).not.toBe('assumed');
  });

  test('the issuer stands in one parameter, and nothing of it can break out of the document', () => {
    expect(JSON.stringify(templateWith(server))).not.toContain('githubusercontent');
    for (const bad of ['https://github.example.com', 'x","y', 'x${y}', 'GITHUB.example.com', ''])
      expect(() => templateWith({ ...server, OidcIssuer: bad })).toThrow('not allowed');
    expect(() => templateWith({ ...server, GrantWorkflows: 'a"b' })).toThrow('not allowed');
  });
});

test.each(['aws-us-gov', 'aws-cn'])('in %s every ARN is of that partition', (partition) => {
  const other = JSON.stringify(templateWith(PARAMETERS, ACCOUNT, partition));
  expect(other).toContain(`arn:${partition}:iam::${ACCOUNT}:`);
  expect(other).not.toContain('arn:aws:');
  const center = readFileSync(resolve(import.meta.dirname, '../../deploy/identity-center.yml'), 'utf8');
  expect(center).not.toMatch(/: .*arn:aws:/);
});
