import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

export interface Measured {
  /** By the clock. */
  readonly seconds: number;
  /** Of all threads, user and system. */
  readonly processor: number;
  /** The largest that it held, in MB. */
  readonly memory: number;
}

/**
 * A run of a program of Node's, which tells its own largest memory and processor time when it ends.
 *
 * @param codes that it may end with
 * @throws where it ends with another
 */
export function measuredRun(
  program: readonly string[],
  {
    env = {},
    cwd,
    codes = [0],
  }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly codes?: readonly number[] } = {},
): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'aws-jit-measured-'));
  try {
    const peak = join(folder, 'peak');
    const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, [process.resourceUsage().maxRSS, process.cpuUsage().user + process.cpuUsage().system].join(' ')));`;
    const began = performance.now();
    const { status, stderr, error } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...program],
      {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
        ...(cwd === undefined ? {} : { cwd }),
      },
    );
    const seconds = (performance.now() - began) / 1000;
    if (error !== undefined) throw error;
    if (status === null || !codes.includes(status))
      throw new Error(
        `${program.slice(0, 4).join(' ')} ended with ${String(status)}: ${stderr.slice(0, 500)}`,
      );
    const [memory = 0, processor = 0] = readFileSync(peak, 'utf8').split(' ').map(Number);
    return { seconds, processor: processor / 1e6, memory: memory / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
