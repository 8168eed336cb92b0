import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startExample, type Example } from '../../sandbox/example.ts';
import { REPOSITORY, START } from '../action/company.ts';

/** `aws-jit revoke` through the built program, against the stand-in's endpoint that starts workflows. */
const cli = process.env['AWS_JIT_DIST']
  ? `${process.env['AWS_JIT_DIST']}/cli.js`
  : fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const action = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

let acme: Example;
beforeAll(async () => {
  acme = await startExample({ action, at: START });
  acme.repository.permit('mallory', 'read');
});
afterAll(() => acme.close());
let before = 0;
beforeEach(() => {
  before = acme.repository.state.runs.length;
});
/** What was started since the test began: workflow, branch, by whom, with what. */
const started = () =>
  acme.repository.state.runs
    .slice(before)
    .map(({ workflow, headBranch, event, inputs }) => ({ workflow, headBranch, event, inputs }));
const withInputs = (inputs: Readonly<Record<string, string>>) => [
  { workflow: 'aws-jit-revoke.yml', headBranch: 'main', event: 'workflow_dispatch', inputs },
];

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
/** Not synchronous: the stand-in answers in this process. */
const revoke = (
  args: readonly string[],
  {
    token = acme.github.tokenOf('bob'),
    repository = REPOSITORY,
    environment = {},
  }: { token?: string; repository?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const named = repository === '' ? [] : ['--repository', repository];
    const child = spawn(process.execPath, [cli, 'revoke', ...args, ...named], {
      env: {
        GITHUB_API_URL: acme.github.url,
        GITHUB_SERVER_URL: 'https://github.acme.example',
        ...environment,
        ...(token === '' ? {} : { GH_TOKEN: token }),
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });

test.each([
  [['1042'], { issue: '1042' }],
  [['#1042'], { issue: '1042' }],
  [['--person', '1001'], { person: '1001' }],
  [['--account', 'prod'], { account: 'prod' }],
  [['--all'], { all: 'true' }],
])('%j starts the workflow with %j and nothing else', async (args, inputs) => {
  const { code, stdout, stderr } = await revoke(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(started()).toEqual(withInputs(inputs));
  expect(stdout).toContain('A run of aws-jit-revoke.yml was started.');
  expect(stdout).toContain(`https://github.acme.example/${REPOSITORY}/actions/workflows/aws-jit-revoke.yml`);
});

test.each([
  [[], 'name one request by its number, or give one of --person ID, --account NAME and --all'],
  [['1042', '--all'], 'name one request by its number, or give one of'],
  [['--account', 'prod', '--all'], 'Give one of person, account and all'],
  [['--person', 'alice'], 'must be a numeric GitHub id'],
  [['0'], "must be an issue's number"],
  [['1042; rm'], "must be an issue's number"],
  [['--account', '../prod'], 'account'],
])('%j: what is wrong is said, exit code 2, and nothing is started', async (args, words) => {
  const { code, stdout, stderr } = await revoke(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('revoke: ');
  expect(stderr).toContain(words);
  expect(started()).toEqual([]);
});

test('without a token: exit code 2, and how to get one', async () => {
  const { code, stderr } = await revoke(['1042'], { token: '' });
  expect(code).toBe(2);
  expect(stderr).toContain('revoke: there is no token: sign in with gh auth login, or set GH_TOKEN.');
  expect(started()).toEqual([]);
});

test('the repository is the one of GITHUB_REPOSITORY, where none is named', async () => {
  const { code, stderr } = await revoke(['1042'], {
    repository: '',
    environment: { GITHUB_REPOSITORY: REPOSITORY },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(started()).toEqual(withInputs({ issue: '1042' }));
});

test.each([
  ['somebody who may only read', () => ({ token: acme.github.tokenOf('mallory') })],
  ['a token that GitHub does not know', () => ({ token: 'ghp_expired' })],
  ['a repository that is not there', () => ({ repository: 'acme/nothing' })],
])('%s: exit code 1, what GitHub said, and what takes the access back all the same', async (_, options) => {
  const { code, stdout, stderr } = await revoke(['1042'], options());
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('GitHub did not start aws-jit-revoke.yml in acme/');
  expect(stderr).toContain('Closing the issue of a request takes its access back as well.');
  expect(started()).toEqual([]);
});

test.each(['not a name', 'acme', 'acme/a/b'])('%j is no repository: exit code 2', async (repository) => {
  const { code, stderr } = await revoke(['1042'], { repository });
  expect(code).toBe(2);
  expect(stderr).toContain('--repository takes OWNER/NAME, as in github.com/OWNER/NAME.');
  expect(started()).toEqual([]);
  expect(stderr).not.toMatch(/\n\s+at /);
});
