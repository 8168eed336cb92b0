/**
 * How processor time and memory grow with the work, from 1 to 100,000: lines of `can --batch`, policies of `check`, requests of `report`. What one
 * more costs is what dominates once the start does not. Needs a build.
 *
 *     npm run bench:growth -- [--most N] [--table]
 *
 * `--table` writes the figures into docs/performance.md.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { syntheticLedger } from '../sandbox/history/made-up-ledger.ts';
import { instantOfMillis } from '../src/terms/instant.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { batchLines } from './neighbours/batch-lines.ts';
import { inDocs } from './neighbours/performance-table.ts';
import { realisticPolicies } from './neighbours/realistic-policies.ts';

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '100000' },
    dist: { type: 'string', default: 'dist' },
    table: { type: 'boolean', default: false },
  },
});
const cli = resolve(values.dist, 'cli.js');
const sizes = [1, 10, 100, 1_000, 10_000, 100_000].filter((size) => size <= Number(values.most));
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-growth-'));

/** By kind of work, a run of each size. */
type Work = (size: number) => Measured;

const lines: Work = (size) => {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, batchLines(size));
  return measuredRun([cli, 'can', '--batch', file]);
};

const policies: Work = (size) => {
  const here = join(folder, `policies-${size}`);
  mkdirSync(here);
  // Short names: a command line holds two megabytes on Linux.
  const names = realisticPolicies(size).map((text, n) => {
    const name = n.toString(36);
    writeFileSync(join(here, name), text);
    return name;
  });
  const run = measuredRun([cli, 'check', ...names, '--json'], { cwd: here });
  rmSync(here, { recursive: true });
  return run;
};

const requests: Work = (size) => {
  const ledger = join(folder, `ledger-${size}`);
  const until = instantOfMillis(Date.now());
  const made = new Set<string>();
  for (const { path, text } of syntheticLedger({
    seed: 1,
    requests: size,
    until,
    days: 1_826,
    firstIssue: 1,
  })) {
    const whole = join(ledger, path);
    if (!made.has(dirname(whole))) {
      mkdirSync(dirname(whole), { recursive: true });
      made.add(dirname(whole));
    }
    writeFileSync(whole, text);
  }
  const run = measuredRun([cli, 'report', '--ledger', ledger, '--out', join(folder, 'report')], {
    codes: [0, 1],
  });
  rmSync(ledger, { recursive: true });
  return run;
};

const WORKS: readonly (readonly [string, Work])[] = [
  ['`can --batch`, lines', lines],
  ['`check`, policies', policies],
  ['`report`, requests', requests],
];

try {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const nothing = measuredRun([empty]).processor;
  const rows = WORKS.map(([name, work]) => {
    const runs = sizes.map((size) => {
      const run = work(size);
      process.stderr.write(`${name} ${size}: ${run.processor.toFixed(2)} s, ${run.memory.toFixed(0)} MB\n`);
      return run;
    });
    return { name, runs };
  });
  const table = [
    `| ${new Date().toISOString().slice(0, 10)}: processor time, memory | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | one more, at the end | the start is half until |`,
    `| --- |${sizes.map(() => ' ---: |').join('')} ---: | ---: |`,
    ...rows.map(({ name, runs }) => {
      const cells = runs.map(({ processor, memory }) => `${processor.toFixed(2)} s, ${memory.toFixed(0)} MB`);
      return `| ${name} | ${cells.join(' | ')} | ${oneMore(runs)} | ${halfUntil(runs)} |`;
    }),
  ];
  console.log(`an empty program: ${nothing.toFixed(2)} s`);
  for (const row of table) console.log(row);
  if (values.table) {
    const page = readFileSync('docs/performance.md', 'utf8');
    writeFileSync('docs/performance.md', inDocs(page, table, 'npm run bench:growth -- --table'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What each costs between the two largest sizes. */
function oneMore(runs: readonly Measured[]): string {
  const [last, before] = [runs.at(-1), runs.at(-2)];
  const [most, fewer] = [sizes.at(-1), sizes.at(-2)];
  if (!last || !before || most === undefined || fewer === undefined) return '';
  return `${((1_000 * (last.processor - before.processor)) / (most - fewer)).toFixed(3)} ms`;
}

/** The largest size that takes at most twice as long as one alone. */
function halfUntil(runs: readonly Measured[]): string {
  const [one] = runs;
  const size = sizes.findLast((_, at) => (runs[at]?.processor ?? Infinity) <= 2 * (one?.processor ?? 0));
  return (size ?? 1).toLocaleString('en');
}
