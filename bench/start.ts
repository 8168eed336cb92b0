/**
 * How long `check` and `draft` take to start, against an empty Node program and the loading of the catalog: the best
 * of some runs, by the clock, so the machine has to be quiet. Needs a build.
 *
 *     npm run build && tsx bench/start.ts [--dist DIR]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadCatalog } from '../src/catalog-file.ts';

const RUNS = 9;
const at = process.argv.indexOf('--dist');
const cli = resolve(at < 0 ? 'dist' : (process.argv[at + 1] ?? 'dist'), 'cli.js');
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
const CONFIG = file(
  'aws-jit.yml',
  'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n',
);

/** The best of some runs, in milliseconds. */
function start(...args: readonly string[]): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

try {
  const empty = start('-e', '0');
  let catalog = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    loadCatalog();
    catalog = Math.min(catalog, performance.now() - began);
  }
  const limit = 2 * empty + catalog;
  const rows = {
    'empty Node program': empty,
    'loading the catalog': catalog,
    'target: twice the one and the other': limit,
    check: start(cli, 'check', POLICY),
    draft: start(cli, 'draft', REQUEST, '--config', CONFIG),
  };
  for (const [name, ms] of Object.entries(rows))
    console.log(`${name.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
