import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pythonEnvironment } from './python-environment.ts';

/**
 * Runs the backends' contract against moto, a second opinion on AWS's calls beside our own stand-in (docs/design/aws-calls.md says
 * what moto lacks). moto is Python: it is installed from PyPI into a virtual environment of its own under out/, once.
 */
const ENVIRONMENT = 'out/moto';
const REQUIREMENTS = 'test/aws/moto/requirements.txt';
/** The account of test/aws/grants.ts: moto has one for all calls that name no other. */
const ACCOUNT = '111122223333';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error) throw new Error(`${command} cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${String(status)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}

async function started(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`moto_server ended at once, with ${server.exitCode}`);
    try {
      if ((await fetch(`${url}/moto-api/data.json`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('moto_server has not answered within 30 seconds');
}

const missing = pythonEnvironment(ENVIRONMENT, REQUIREMENTS);
if (missing !== undefined)
  throw new Error(`moto cannot be installed, which needs Python 3.10 or later with venv: ${missing}`);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const server = spawn(join(ENVIRONMENT, 'bin/moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
  stdio: ['ignore', 'ignore', 'ignore'],
  env: { ...process.env, MOTO_ACCOUNT_ID: ACCOUNT },
});
try {
  await started(server, url);
  run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--testMatch',
      '<rootDir>/test/aws/moto/*.moto.ts',
      ...process.argv.slice(2),
    ],
    { ...process.env, MOTO_URL: url },
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  server.kill();
}
