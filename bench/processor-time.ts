import { spawnSync } from 'node:child_process';

/**
 * Processor seconds of one run, user and system: what else the machine does falls on everything alike. Needs a POSIX shell.
 *
 * @param repeat that many runs, of which the mean is told: a shell counts in hundredths of a second, and a start takes six.
 */
export function processorTime(
  command: readonly string[],
  {
    cwd,
    env,
    repeat = 1,
  }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly repeat?: number } = {},
): { readonly seconds: number; readonly output: string } {
  // The shell's children are on the second line of `times`; what the program prints goes before it, and is parted by a line of its own.
  const runs = Array.from({ length: repeat }, () => '"$@" 2>&1 < /dev/null; ').join('');
  const script = `${runs}echo; echo ---; times`;
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
  });
  const parted = stdout.lastIndexOf('\n---\n');
  const times = stdout.slice(parted).trim().split('\n').at(-1) ?? '';
  const spent = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  if (spent.length !== 2) throw new Error(`${command.slice(0, 3).join(' ')}: the shell tells no times.`);
  const seconds = spent.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  return { seconds: seconds / repeat, output: stdout.slice(0, parted) };
}
