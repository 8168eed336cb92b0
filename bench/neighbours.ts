/**
 * The same work by us and by others, in one run, taking turns: `check` of AWS's managed policies beside parliament, `can --batch` beside Principal Mapper and
 * iam-rs, `draft --batch` beside policy_sentry, and our own starts beside an empty program. All run where no configuration lies, since no neighbour has one. Processor time and ratios: what else the machine does falls on all of them. Needs a build; what cannot be
 * installed (Python with venv, cargo) is left out and said. The neighbours are run, never linked or shipped.
 *
 *     npm run bench:neighbours -- [--rounds N] [--policies N] [--lines N] [--table]
 *
 * `--table` writes the figures into docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pythonEnvironment } from '../scripts/python-environment.ts';
import { casesIn, taskOf } from './drafting/cases.ts';
import { templateOf } from './drafting/policy-sentry.ts';
import { batchLines } from './neighbours/batch-lines.ts';
import { realisticPolicies } from './neighbours/realistic-policies.ts';
import { inDocs, rowsOf, type Measured } from './neighbours/performance-table.ts';
import { processorTime } from './processor-time.ts';
import { median } from './verdict.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    policies: { type: 'string', default: '1000' },
    lines: { type: 'string', default: '6000' },
    table: { type: 'boolean', default: false },
  },
});
const OUT = resolve('out/neighbours');
const ENVIRONMENT = 'out/neighbours/python';
const CLI = resolve('dist/cli.js');
mkdirSync(OUT, { recursive: true });

const python = resolve(ENVIRONMENT, 'bin/python');
const noPython = pythonEnvironment(ENVIRONMENT, 'bench/neighbours/requirements.txt');
if (noPython !== undefined) console.log(`Without parliament and Principal Mapper: ${noPython}`);
const rust = noPython === undefined ? builtWithCargo() : undefined;
const policies = noPython === undefined ? managedPolicies(Number(values.policies)) : [];
const lines = join(OUT, 'lines.jsonl');
writeFileSync(lines, batchLines(Number(values.lines)));
const drafts = draftingFiles();
const empty = join(OUT, 'empty.mjs');
writeFileSync(empty, '');
const realistic = writtenPolicies();

interface Program {
  readonly name: string;
  readonly command: readonly string[];
}
const ours = (name: string, ...args: readonly string[]): Program => ({
  name,
  command: [process.execPath, CLI, ...args],
});
const programs: readonly Program[] = [
  { name: 'empty', command: [process.execPath, empty] },
  ours('check 1,000 realistic', 'check', ...realistic, '--json'),
  ours('can --batch', 'can', '--batch', lines),
  ...(noPython === undefined
    ? [
        ours('check managed', 'check', ...policies, '--json'),
        {
          name: 'parliament',
          // It takes what is no terminal for a policy; a folder goes beside that.
          command: [resolve(ENVIRONMENT, 'bin/parliament'), '--directory', join(OUT, 'managed'), '--json'],
        },
        { name: 'Principal Mapper', command: [python, resolve('bench/neighbours/pmapper_batch.py'), lines] },
      ]
    : []),
  ...(drafts === undefined
    ? []
    : [
        ours('draft', 'draft', '--batch', drafts.requests),
        { name: 'policy_sentry', command: [drafts.python, drafts.script, drafts.templates] },
      ]),
  ...(rust === undefined ? [] : [{ name: 'iam-rs', command: [rust, lines] }]),
];

const spent = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
const answers = new Map<string, string>();
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const { name, command } of programs) {
    // A shell counts in hundredths of a second, of which an empty program takes six.
    const { seconds, output } = name === 'empty' ? processorTime(command, { repeat: 10 }) : timed(command);
    spent.get(name)?.push(seconds);
    answers.set(name, output);
    process.stderr.write(`${name}: ${seconds.toFixed(2)} s\n`);
  }
agree('Principal Mapper', 'iam-rs');

const measured: Measured = {
  date: new Date().toISOString().slice(0, 10),
  policies: policies.length,
  lines: Number(values.lines),
  drafts: drafts?.count ?? 0,
  seconds: Object.fromEntries([...spent].map(([name, each]) => [name, median(each)])),
};
const rows = rowsOf(measured);
for (const row of rows) console.log(row);
if (values.table)
  writeFileSync(
    'docs/performance.md',
    inDocs(readFileSync('docs/performance.md', 'utf8'), rows, 'npm run bench:neighbours -- --table'),
  );

/** User and system time of one run. */
function timed(command: readonly string[]): { readonly seconds: number; readonly output: string } {
  const output = join(OUT, 'output.txt');
  // The second line of `times` is what the shell's children took.
  const { stdout, status } = spawnSync(
    'sh',
    ['-c', '"$@" > "$0" 2> /dev/null < /dev/null; times', output, ...command],
    {
      cwd: OUT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const text = readFileSync(output, 'utf8');
  // `check` ends with 1 where it refuses, and so does a program that fails; that one prints nothing.
  if (status !== 0 || (command.length > 2 && text === ''))
    throw new Error(`${command.slice(0, 3).join(' ')} printed nothing. Run it by hand to see why.`);
  const all = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return {
    seconds: all.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0),
    output: text,
  };
}

/** Faster and wrong would be no comparison: the neighbours that answer must answer as we do. */
function agree(...names: readonly string[]): void {
  const yes = (text: string): readonly boolean[] =>
    text
      .trim()
      .split('\n')
      .map((line) => /"decision":"allowed"|"allowed": ?true/.test(line));
  const own = yes(answers.get('can --batch') ?? '');
  for (const name of names) {
    const answer = answers.get(name);
    if (answer === undefined) continue;
    const theirs = yes(answer);
    const differ = own.filter((each, index) => each !== theirs[index]).length;
    console.log(`${name} answers ${own.length - differ} of ${own.length} lines as we do`);
  }
}

/** AWS's managed policies, as moto ships them: the same files for everybody, without an account. */
function managedPolicies(count: number): readonly string[] {
  const folder = join(OUT, 'managed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const code = [
    'import json, os, runpy, sys, importlib.util',
    "home = importlib.util.find_spec('moto').submodule_search_locations[0]",
    "found = runpy.run_path(os.path.join(home, 'iam', 'aws_managed_policies.py'))['aws_managed_policies_data']",
    'for name, policy in list(json.loads(found).items())[: int(sys.argv[2])]:',
    "    with open(os.path.join(sys.argv[1], name + '.json'), 'w') as file:",
    "        json.dump(policy['Document'], file)",
    "    print(os.path.join(sys.argv[1], name + '.json'))",
  ].join('\n');
  const { stdout, status, stderr } = spawnSync(python, ['-c', code, folder, String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n');
}

/**
 * The requests of the drafting bench, as our batch takes them and as templates of policy_sentry; `undefined` where it cannot be installed. It reads no
 * words: of each ARN it lists every action at the level, in the same form (crud), and neither explains nor judges what it lists.
 */
function draftingFiles() {
  const environment = 'out/policy-sentry';
  const missing = pythonEnvironment(environment, 'bench/drafting/policy-sentry-requirements.txt');
  if (missing !== undefined) {
    console.log(`Without policy_sentry: ${missing}`);
    return undefined;
  }
  const cases = readdirSync('bench/data')
    .filter((name) => name.endsWith('-requests.json'))
    .sort()
    .flatMap((name) => casesIn(`bench/data/${name}`));
  const requests = join(OUT, 'requests.jsonl');
  const templates = join(OUT, 'templates.json');
  const common = { account: 'prod', duration: '2h' };
  writeFileSync(
    requests,
    cases
      .map(
        (each, n) =>
          `${JSON.stringify({ id: String(n), request: { ...common, ...taskOf(each) }, answers: [] })}\n`,
      )
      .join(''),
  );
  writeFileSync(templates, JSON.stringify(cases.map(templateOf)));
  return {
    requests,
    templates,
    count: cases.length,
    python: resolve(environment, 'bin/python'),
    script: resolve('bench/drafting/policy-sentry.py'),
  };
}

function writtenPolicies(): readonly string[] {
  const folder = join(OUT, 'realistic');
  mkdirSync(folder, { recursive: true });
  return realisticPolicies(1_000).map((text, n) => {
    const path = join(folder, `${n}.json`);
    writeFileSync(path, text);
    return path;
  });
}

/** @returns the program, or `undefined` where there is no cargo. */
function builtWithCargo(): string | undefined {
  const project = join(OUT, 'iam-rs');
  const program = join(project, 'target/release/iam-rs-batch');
  if (!existsSync(program)) {
    // Beside the sources cargo would leave a lock file with the address of its registry.
    cpSync('bench/neighbours/iam-rs', project, { recursive: true });
    const { status, error, stderr } = spawnSync('cargo', ['build', '--release', '--quiet'], {
      cwd: project,
      encoding: 'utf8',
      timeout: 600_000,
    });
    if (error !== undefined || status !== 0) {
      console.log(`Without iam-rs: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? 'cargo failed'}`);
      return undefined;
    }
  }
  return program;
}
