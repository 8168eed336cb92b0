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
 * `deploy/setup.sh` with Amazon's own command line, on AWS by somebody else: the stack of the account that GitHub reaches, and who is
 * eligible. moto fails (HTTP 500) on the change set of a second stack with lists among its parameters, so that further accounts are
 * tested on our own stand-in alone; GitHub answers here that all is done there.
 */
const url = process.env['MOTO_URL'] ?? '';
const bin = resolve('out/moto/bin');
const PROD = '111122223333';
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

const aws = async (args: readonly string[]): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(join(bin, 'aws'), [...args, '--output', 'json'], { env: ENV });
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
};

test('the script deploys what init wrote, and again changes nothing', async () => {
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
        account: [`prod=${PROD}`],
        owner: ['@alice', '@bob'],
        people: 'people.csv',
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
    const stacks = async () =>
      (
        (await aws(['cloudformation', 'describe-stacks'])) as {
          Stacks: { StackName: string; StackStatus: string }[];
        }
      ).Stacks.map(({ StackName, StackStatus }) => `${StackName} ${StackStatus}`);
    expect(await stacks()).toEqual(['aws-jit CREATE_COMPLETE']);
    for (const name of PEOPLE)
      expect(await aws(['iam', 'get-role', '--role-name', name])).toMatchObject({
        Role: {
          PermissionsBoundary: {
            PermissionsBoundaryArn: `arn:aws:iam::${PROD}:policy/aws-jit/aws-jit-boundary-4242`,
          },
          Tags: [{ Key: 'jit:eligible', Value: 'true' }],
        },
      });
    const second = await run();
    expect(second.output).toContain('all who can have both, have both');
    expect(second.output).not.toContain('Stopped');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

const HEAD = 'a'.repeat(40);
/** First word of a command of git → what it prints. */
const GIT: Readonly<Record<string, string>> = {
  remote: 'https://github.com/acme/access.git\n',
  'ls-remote': `${HEAD}\trefs/heads/main\n`,
  'rev-parse': `${HEAD}\n`,
};
const gitAnswers = ([command = '']: readonly string[]): string => GIT[command] ?? '';
function githubAnswers(args: readonly string[]): string {
  const path = args[1] ?? '';
  if (path.endsWith('/deployment-branch-policies')) return 'main\n';
  if (path.endsWith('/permissions/workflow')) return 'read true\n';
  return path.includes('/rules/branches/') ? 'true\n' : '';
}
