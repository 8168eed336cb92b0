/**
 * How many times an empty Node program each start and each batch takes, in processor time, taking turns in one run: a slower machine leaves ratios as they are.
 * CI runs it with `--check`, which fails where one is above its bound: about 1.6 times what was measured when the bound was written, so that a slip by more than
 * that is seen, and a loaded machine is not taken for one. Needs a build and a POSIX shell.
 *
 *     npm run build && tsx bench/ratios.ts [--rounds N] [--dist DIR] [--check] [--table]
 *
 * `--table` writes the figures into docs/performance.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { batchLines } from './neighbours/batch-lines.ts';
import { inDocs } from './neighbours/performance-table.ts';
import { realisticPolicies } from './neighbours/realistic-policies.ts';
import { processorTime } from './processor-time.ts';
import { median } from './verdict.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    check: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
const dist = resolve(values.dist);
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-ratios-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const POLICY = file('policy.json', realisticPolicies(1)[0] ?? '');
const REQUEST = file(
  'request.yml',
  'account: prod\nservices: [s3]\nresources: ["arn:aws:s3:::exports/*"]\naccess: read\nreason: Read the export files\nduration: 2h\n',
);
// Not by the name that is looked for, so that there is none where none is given.
const CONFIG = file(
  'config.yml',
  'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n',
);
const policies = realisticPolicies(300).map((text, n) => file(`${n}.json`, text));
const lines = file('lines.jsonl', batchLines(3_000));

/** What a step of a job hands over, to a GitHub that cannot be reached: fetch takes no connection to this port. */
const step = (command: string): NodeJS.ProcessEnv => ({
  // The empty program has the same: certificates and options of an environment cost every start.
  ...process.env,
  GITHUB_OUTPUT: '',
  GITHUB_STEP_SUMMARY: '',
  INPUT_COMMAND: command,
  INPUT_TOKEN: 'none',
  GITHUB_REPOSITORY: 'example/access',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: file('event.json', '{}'),
  GITHUB_API_URL: 'http://127.0.0.1:9',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
});

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Of what it prints: a program that fails at once would be the fastest. */
  readonly says: RegExp;
  readonly repeat?: number;
  /** Times an empty program. */
  readonly bound: number;
  readonly aim: number;
}
const cli = join(dist, 'cli.js');
const action = join(dist, 'index.js');
const PROGRAMS: readonly Program[] = [
  { name: 'action, no inputs', args: [action], env: step(''), says: /Input required/, bound: 2, aim: 1.7 },
  {
    name: 'action, grant, GitHub unreachable',
    args: [action],
    env: step('grant'),
    says: /bad port/,
    repeat: 1,
    bound: 3.9,
    aim: 2.2,
  },
  { name: '`check`', args: [cli, 'check', POLICY], says: /policy\.json/, bound: 3.1, aim: 2 },
  {
    name: '`check --config`',
    args: [cli, 'check', POLICY, '--config', CONFIG],
    says: /policy\.json/,
    bound: 4.4,
    aim: 2,
  },
  { name: '`draft`', args: [cli, 'draft', REQUEST], says: /drafted/, bound: 6.3, aim: 2 },
  {
    name: '`draft --config`',
    args: [cli, 'draft', REQUEST, '--config', CONFIG],
    says: /drafted/,
    bound: 7.2,
    aim: 2,
  },
  {
    name: '`check`, 300 realistic policies',
    args: [cli, 'check', ...policies, '--json'],
    says: /"results"/,
    repeat: 1,
    bound: 7,
    aim: 6,
  },
  {
    name: '`can --batch`, 3,000 lines',
    args: [cli, 'can', '--batch', lines],
    says: /"decision"/,
    repeat: 1,
    bound: 5,
    aim: 6,
  },
];

const EMPTY = 'an empty program';
const empty = file('empty.mjs', '');
const spent = new Map<string, number[]>();
const note = (name: string, seconds: number): void => {
  spent.set(name, [...(spent.get(name) ?? []), seconds]);
};
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    note(EMPTY, processorTime([process.execPath, empty], { repeat: 5 }).seconds);
    for (const { name, args, env, says, repeat = 3 } of PROGRAMS) {
      const { seconds, output } = processorTime([process.execPath, ...args], {
        cwd: folder,
        repeat,
        ...(env ? { env } : {}),
      });
      if (!says.test(output)) throw new Error(`${name} did something else: ${output.slice(0, 500)}`);
      note(name, seconds);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const base = median(spent.get(EMPTY) ?? []);
const rows = PROGRAMS.map(({ name, bound, aim }) => {
  const seconds = median(spent.get(name) ?? []);
  return { name, bound, aim, seconds, ratio: seconds / base };
});
console.log(`${EMPTY}: ${(1_000 * base).toFixed(0)} ms of processor time`);
for (const { name, bound, seconds, ratio } of rows) {
  const above = ratio > bound;
  console.log(
    `${above ? 'ABOVE ' : '      '} ${name.padEnd(36)} ${(1_000 * seconds).toFixed(0).padStart(5)} ms, ${ratio.toFixed(2).padStart(5)} × (bound ${bound})`,
  );
  if (above && values.check) process.exitCode = 1;
}
if (process.exitCode === 1)
  console.error(
    'Slower than it was. Look for what is loaded or done more than before (node --cpu-prof), or say in docs/performance.md why the bound moves.',
  );
if (values.table) {
  const table = [
    `| ${new Date().toISOString().slice(0, 10)}: processor time ÷ an empty program’s, one run | now | aim |`,
    '| --- | ---: | ---: |',
    ...rows.map(({ name, ratio, aim }) => `| ${name} | ${ratio.toFixed(2)} | ${aim} |`),
  ];
  const page = readFileSync('docs/performance.md', 'utf8');
  writeFileSync('docs/performance.md', inDocs(page, table, 'npm run bench:ratios -- --table'));
}
