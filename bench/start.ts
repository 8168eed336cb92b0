/**
 * How long `check` and `draft` take from start to end. The limit is twice an empty Node program and the 40 ms that are
 * allowed for loading the catalog, whatever that really takes. The programs take turns, so that what else the machine does falls
 * on all of them. The least time decides: load only adds. Processor time is printed beside it. Needs a build and a POSIX shell.
 *
 *     npm run build && tsx bench/start.ts [--dist DIR] [--runs N] [--strict]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median, verdict } from './verdict.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const RUNS = Number(option('--runs') ?? 15);
/** Milliseconds that loading the catalog may take: the target of bench/catalog.ts. */
const CATALOG = 40;
const cli = resolve(option('--dist') ?? 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-start-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const POLICY = file(
  'policy.json',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:ListBucket"],"Resource":["arn:aws:s3:::exports"]}]}',
);
const REQUEST = file(
  'request.yml',
  'account: prod\nservices: [s3]\nresources: ["arn:aws:s3:::exports/*"]\naccess: read\nreason: Read the export files\nduration: 2h\n',
);
// Not by the name that is looked for, so that there is none where none is given.
const CONFIG = file(
  'config.yml',
  'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n',
);

/** One run, in milliseconds: by the clock, and of processor time. */
function run(args: readonly string[]): { readonly wall: number; readonly cpu: number } {
  const began = performance.now();
  // The second line of `times` is the user and system time of what the shell ran.
  const script = '"$@" > /dev/null 2>&1; times';
  const times = execFileSync('sh', ['-c', script, 'sh', process.execPath, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const wall = performance.now() - began;
  const spent = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const seconds = spent.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  return { wall, cpu: 1_000 * seconds };
}

const PROGRAMS = {
  'empty program': [file('empty.mjs', '')],
  check: [cli, 'check', POLICY],
  'check --config': [cli, 'check', POLICY, '--config', CONFIG],
  draft: [cli, 'draft', REQUEST],
  'draft --config': [cli, 'draft', REQUEST, '--config', CONFIG],
};
type Program = keyof typeof PROGRAMS;
const names = Object.keys(PROGRAMS) as Program[];

try {
  const runs = new Map(names.map((name) => [name, [] as ReturnType<typeof run>[]]));
  for (let turn = 0; turn < RUNS; turn++) for (const name of names) runs.get(name)?.push(run(PROGRAMS[name]));
  const walls = (name: Program): number[] => (runs.get(name) ?? []).map(({ wall }) => wall);
  const cpus = (name: Program): number[] => (runs.get(name) ?? []).map(({ cpu }) => cpu);
  const empty = { wall: Math.min(...walls('empty program')), cpu: median(cpus('empty program')) };
  for (const name of names) {
    const [least, middle, cpu] = [Math.min(...walls(name)), median(walls(name)), median(cpus(name))];
    console.log(
      `${name.padEnd(16)} least ${least.toFixed(0).padStart(4)} ms (${(least / empty.wall).toFixed(2)}), ` +
        `median ${middle.toFixed(0).padStart(4)} ms, processor ${cpu.toFixed(0).padStart(4)} ms (${(cpu / empty.cpu).toFixed(2)})`,
    );
  }
  const limit = 2 * empty.wall + CATALOG;
  console.log(`limit: twice ${empty.wall.toFixed(0)} ms and ${CATALOG} ms for the catalog`);
  for (const name of names.slice(1)) verdict(name, Math.min(...walls(name)), limit);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
