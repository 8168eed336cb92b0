import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages of PyPI into a virtual environment of their own, once for each text of the list.
 *
 * @param folder where the environment is made anew, below `out/`.
 * @param requirements a file that pins every package.
 * @returns why they cannot be had; `undefined` once they are there.
 */
export function pythonEnvironment(folder: string, requirements: string): string | undefined {
  const wanted = readFileSync(requirements, 'utf8');
  const stamp = join(folder, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  mkdirSync('out', { recursive: true });
  const quietly = ['--quiet', '--disable-pip-version-check', '--no-deps'];
  const steps = [
    ['python3', '-m', 'venv', '--clear', folder],
    [join(folder, 'bin/pip'), 'install', ...quietly, '-r', requirements],
  ] as const;
  for (const [command, ...args] of steps) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
    if (error) return error.message;
    if (status !== 0) return stderr.trim().split('\n').at(-1) ?? `${command} ended with ${String(status)}`;
  }
  writeFileSync(stamp, wanted);
  return undefined;
}
