import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pushStep } from '../../src/setup/github-steps.ts';
import type { Installation } from '../../src/setup/installation.ts';
import { setupScript } from '../../src/setup/setup-script.ts';
import { runScript } from './command-line-tools.ts';

/** The push of `deploy/setup.sh` with git itself: what a folder holds beside the files of `init` reaches no commit. */
const INSTALLATION: Installation = {
  repository: { owner: 'acme', name: 'Access', id: 4242 },
  ownerId: 77,
  uses: `acme/aws-jit-permissions@${'0'.repeat(40)}`,
  runner: 'ubuntu-24.04',
  appClientId: undefined,
  roles: { granter: 'g', revoker: 'r', reader: 'e' },
};

let root: string;
let folder: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aws-jit-push-'));
  folder = join(root, 'checkout');
  mkdirSync(join(folder, 'deploy'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', join(root, 'acme', 'access.git')]);
  git('init', '--quiet');
  git('config', 'user.name', 'x');
  git('config', 'user.email', 'x@example.org');
  git('remote', 'add', 'origin', join(root, 'acme', 'access.git'));
  writeFileSync(join(folder, 'aws-jit.yml'), 'version: 1\n');
  writeFileSync(join(folder, 'deploy/app.private-key.pem'), 'secret\n');
  writeFileSync(join(folder, 'notes.txt'), 'mine\n');
  const written = ['aws-jit.yml', 'CODEOWNERS', 'deploy/setup.sh'];
  writeFileSync(
    join(folder, 'deploy/setup.sh'),
    setupScript(INSTALLATION, [pushStep(INSTALLATION, written)]),
  );
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
const run = () =>
  runScript(
    { script: 'deploy/setup.sh', args: ['--yes'], folder, env: {}, tools: ['aws', 'gh'] },
    ({ args }) => Promise.resolve(args[0] === 'api' ? { failed: 'HTTP 404' } : ''),
  );

test('a private key that lies in the folder, even one that was added already, is named and stays out', async () => {
  git('add', 'notes.txt');
  const { code, output } = await run();
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual(['aws-jit.yml', 'deploy/setup.sh']);
  expect(git('ls-remote', 'origin', 'refs/heads/main')).toContain(git('rev-parse', 'HEAD'));
  expect(output).toContain('?? deploy/app.private-key.pem');
  expect(output).toContain('A  notes.txt');
  // Again: what is left out leaves nothing to do.
  expect((await run()).output).toContain('It is done');
});

test('a folder of another repository is pushed nowhere', async () => {
  git('remote', 'set-url', 'origin', join(root, 'acme', 'other-access.git'));
  const { code, output } = await run();
  expect(code).toBe(1);
  expect(output).toContain('is not acme/Access but');
});
