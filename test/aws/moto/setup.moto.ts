import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { init } from '../../../src/terminal/init-command.ts';
import { centerAtHand } from '../../../src/terminal/init/center-at-hand.ts';
import { runScript } from '../../setup/command-line-tools.ts';
import { reset } from './moto.ts';

/**
 * `deploy/setup.sh` with Amazon's own command line, on AWS by somebody else: the stacks of all accounts, and who is eligible. moto checks
 * no permission and no trust, and its organisation has no accounts of given numbers, so that the service control policy is left; GitHub
 * answers here that all is done there.
 */
const url = process.env['MOTO_URL'] ?? '';
const bin = resolve('out/moto/bin');
const [PROD, CENTER, STAGING] = ['111122223333', '999988887777', '444455556666'] as const;
/** As roles: moto's users carry no permissions boundary (HTTP 500). */
const PEOPLE = ['alice', 'bob', 'carol'];
const NOBODY = '{"Version":"2012-10-17","Statement":[]}';
const ENV = {
  AWS_ENDPOINT_URL: url,
  AWS_ACCESS_KEY_ID: 'AKIAMOTO',
  AWS_SECRET_ACCESS_KEY: 'moto',
  AWS_DEFAULT_REGION: 'eu-west-1',
  PATH: `${bin}:${process.env['PATH'] ?? ''}`,
  HOME: tmpdir(),
};

const aws = async (args: readonly string[], account: string = PROD): Promise<unknown> => {
  const call = async (line: readonly string[], env: object): Promise<unknown> => {
    const { stdout } = await promisify(execFile)(join(bin, 'aws'), [...line, '--output', 'json'], {
      env: { ...ENV, ...env },
    });
    return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  };
  if (account === PROD) return call(args, {});
  const { Credentials: keys } = (await call(
    ['sts', 'assume-role', '--role-arn', `arn:aws:iam::${account}:role/admin`, '--role-session-name', 'look'],
    {},
  )) as { Credentials: Record<string, string> };
  return call(args, {
    AWS_ACCESS_KEY_ID: keys['AccessKeyId'],
    AWS_SECRET_ACCESS_KEY: keys['SecretAccessKey'],
    AWS_SESSION_TOKEN: keys['SessionToken'],
  });
};

test('the script deploys what init wrote, in every account, and again changes nothing', async () => {
  await reset(url);
  const folder = mkdtempSync(join(tmpdir(), 'aws-jit-moto-'));
  try {
    for (const name of PEOPLE)
      await aws(['iam', 'create-role', '--role-name', name, '--assume-role-policy-document', NOBODY]);
    const center = await centerAtHand(ENV, 'eu-west-1');
    expect(center).toMatchObject({ identityCenterIn: PROD });
    const files = new Map([
      [
        'people.csv',
        `login,id,iam_role\n${PEOPLE.map((login, n) => `${login},${1001 + n},${login}`).join('\n')}\n`,
      ],
    ]);
    const code = await init(
      {
        repository: 'acme/access',
        repositoryId: '4242',
        ownerId: '77',
        uses: `acme/aws-jit-permissions@${'0'.repeat(40)}`,
        region: 'eu-west-1',
        services: 's3',
        account: [`prod=${PROD}`, `staging=${STAGING}`],
        identityCenterAccount: ['dev=222233334444'],
        identityCenter: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
        identityStore: 'd-1234567890',
        portal: 'https://acme.awsapps.com/start',
        identityCenterIn: CENTER,
        owner: ['@alice', '@bob'],
        people: 'people.csv',
        centerUsers: '{login}@example.com',
      },
      {
        prompts: undefined,
        github: () => Promise.resolve(undefined),
        origin: () => Promise.resolve(undefined),
        release: () => Promise.resolve(undefined),
        center: () => Promise.resolve('not asked'),
      },
      {
        read: (path) => Promise.resolve(files.get(path)),
        write: (path, text) => Promise.resolve(void files.set(path, text)),
        stdout: () => undefined,
        stderr: () => undefined,
      },
    );
    expect(code).toBe(0);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    // `staging` has no roles yet: what is not there is left, and said.
    const run = () =>
      runScript(
        {
          script: 'deploy/setup.sh',
          args: ['--yes'],
          folder,
          env: { ...ENV, ADMIN_ROLE: 'admin' },
          tools: ['gh', 'git'],
        },
        ({ tool, args }) => Promise.resolve(tool === 'git' ? gitAnswers(args) : githubAnswers(args)),
      );
    const first = await run();
    expect(first.output).not.toContain('Stopped');
    const stacks = async (account: string) =>
      (
        (await aws(['cloudformation', 'describe-stacks'], account)) as {
          Stacks: { StackName: string; StackStatus: string }[];
        }
      ).Stacks.map(({ StackName, StackStatus }) => `${StackName} ${StackStatus}`);
    expect(await stacks(PROD)).toEqual(['aws-jit CREATE_COMPLETE']);
    expect(await stacks(STAGING)).toEqual(['aws-jit CREATE_COMPLETE']);
    expect(await stacks(CENTER)).toEqual(['aws-jit-center CREATE_COMPLETE']);
    for (const name of PEOPLE)
      expect(await aws(['iam', 'get-role', '--role-name', name])).toMatchObject({
        Role: {
          PermissionsBoundary: {
            PermissionsBoundaryArn: `arn:aws:iam::${PROD}:policy/aws-jit/aws-jit-boundary-4242`,
          },
          Tags: [{ Key: 'jit:eligible', Value: 'true' }],
        },
      });
    const trust = (await aws(['iam', 'get-role', '--role-name', 'aws-jit-center-granter-4242'], CENTER)) as {
      Role: { AssumeRolePolicyDocument: unknown };
    };
    expect(JSON.stringify(trust.Role.AssumeRolePolicyDocument)).toContain(
      `arn:aws:iam::${PROD}:role/aws-jit/aws-jit-granter-4242`,
    );
    const second = await run();
    expect(second.output).toContain('all who can have both, have both');
    expect(second.output).not.toContain('Stopped');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

const HEAD = 'a'.repeat(40);
const gitAnswers = ([command]: readonly string[]): string =>
  command === 'ls-remote' ? `${HEAD}\trefs/heads/main\n` : command === 'rev-parse' ? `${HEAD}\n` : '';
function githubAnswers(args: readonly string[]): string {
  const path = args[1] ?? '';
  if (path.endsWith('/deployment-branch-policies')) return 'main\n';
  if (path.endsWith('/permissions/workflow')) return 'read true\n';
  return path.includes('/rules/branches/') ? 'true\n' : '';
}
