import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setupScript } from '../../src/setup/setup-script.ts';
import { environmentStep } from '../../src/setup/github-steps.ts';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { runScript } from './command-line-tools.ts';
import { newcomerTools } from './newcomer-answers.ts';

/** The environments of `deploy/setup.sh`: what somebody has set there beside the branch is neither lost nor passed over. */
const INSTALLATION = {
  repository: { owner: 'acme', name: 'access', id: 4242 },
  ownerId: 77,
  uses: `acme/aws-jit-permissions@${'0'.repeat(40)}`,
  runner: 'ubuntu-24.04',
  appClientId: undefined,
  roles: { granter: 'g', revoker: 'r', reader: 'e' },
} as const;
const WORKFLOWS = { 'a.yml': 'jobs:\n  a:\n    environment: aws-jit-grant\n' };

let folder: string;
let sandbox: Sandbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-environment-'));
  mkdirSync(join(folder, 'deploy'));
  writeFileSync(
    join(folder, 'deploy/setup.sh'),
    setupScript(INSTALLATION, [environmentStep({ installation: INSTALLATION, workflows: WORKFLOWS })]),
  );
  sandbox = await startSandbox({ accounts: [{ id: '111122223333' }] });
  sandbox.github.addOrganization('acme');
  sandbox.github.addUser('acme-admin');
  sandbox.github.addUser('carol');
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(environment?: { branches?: object; reviewers?: readonly string[] }) {
  const repository = sandbox.github.addRepository({
    owner: 'acme',
    name: 'access',
    files: { 'README.md': '# Access\n' },
    people: { 'acme-admin': 'admin', carol: 'write' },
  });
  repository.deleteEnvironment('aws-jit-grant');
  if (environment) repository.setEnvironment('aws-jit-grant', environment as never);
  const tools = newcomerTools({ sandbox, folder, account: '1', admin: 'acme-admin', push: () => undefined });
  const { code, output } = await runScript(
    { script: 'deploy/setup.sh', args: ['--yes'], folder, env: {} },
    (call) => tools.answer(call),
  );
  const now = repository.state.environments.get('aws-jit-grant');
  return { code, output, now, changes: tools.changes };
}
const ONLY_MAIN = { protectedOnly: false, patterns: ['main'] };

test('one that is missing is made for main alone', async () => {
  const { code, now, output } = await run();
  expect(code).toBe(0);
  expect(now?.branches).toMatchObject(ONLY_MAIN);
  expect(output).toContain('All that commands can do is done.');
});

test.each([
  ['open to every branch', {}],
  ['for protected branches', { branches: { protectedOnly: true, patterns: [] } }],
])('one with reviewers, %s, keeps them, and is said to be left to do', async (_what, more) => {
  const { code, now, output, changes } = await run({ ...more, reviewers: ['carol'] });
  // Something is left to do.
  expect(code).toBe(1);
  expect(now?.reviewers).toHaveLength(1);
  expect(changes).toEqual([]);
  expect(output).toContain('aws-jit-grant has rules of its own (required_reviewers )');
});

test('reviewers on one that is right are nothing to mend', async () => {
  const { code, now, changes } = await run({ branches: ONLY_MAIN, reviewers: ['carol'] });
  expect(code).toBe(0);
  expect(now?.reviewers).toHaveLength(1);
  expect(changes).toEqual([]);
});

test.each([
  ['a tag alone', { protectedOnly: false, patterns: [], tags: ['main'] }],
  ['a tag beside the branch', { protectedOnly: false, patterns: ['main'], tags: ['main'] }],
])('%s of main’s name is not taken for the branch: whoever may write makes one', async (_what, branches) => {
  const { code, output, changes } = await run({ branches });
  expect(code).toBe(1);
  expect(changes).toEqual([]);
  expect(output).toContain('lets in other branches as well, which is yours to mend');
  expect(output).toContain('tags named main');
});
