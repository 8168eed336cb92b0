/**
 * `.ci/thorough [WORD]`: runs the long searches, or those whose name holds the word. What held is remembered for this commit in
 * `out/thorough/`, so that a second start goes on where the first was stopped; a tree that differs from its commit remembers nothing.
 * `--record` writes what is remembered into `docs/design/reliability-figures.json` and the page; `--page` writes the page alone; `--check`
 * says whether the page is made from the figures. 1 where a search does not hold.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LONG_SEARCHES } from './long-searches.ts';
import { figuresIn, reliabilityPage, type Figures } from './reliability-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIGURES = `${root}/docs/design/reliability-figures.json`;
const PAGE = `${root}/docs/design/reliability.md`;
const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean' }, page: { type: 'boolean' }, check: { type: 'boolean' } },
  allowPositionals: true,
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const read = (path: string): Figures =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Figures) : {};
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function search(words: readonly string[]): void {
  const folder = `${root}/out/thorough`;
  mkdirSync(folder, { recursive: true });
  const clean = git('status', '--porcelain') === '';
  const memory = `${folder}/${git('rev-parse', 'HEAD')}.json`;
  if (!clean) process.stdout.write('The tree differs from its commit: nothing is remembered.\n');
  const held = clean ? read(memory) : {};
  const chosen = LONG_SEARCHES.filter(({ name }) => words.every((word) => name.includes(word)));
  if (chosen.length === 0) throw new Error(`No search is called ${words.join(' ')}.`);
  const built = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  for (const { name, environment, run } of chosen) {
    if (held[name] !== undefined) {
      process.stdout.write(`held before    ${name}\n`);
      continue;
    }
    const log = `${folder}/last.log`;
    const file = openSync(log, 'w');
    const start = Date.now();
    const { status } = spawnSync('npm', run, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', file, file],
    });
    closeSync(file);
    if (status !== 0) {
      process.stdout.write(`DOES NOT HOLD  ${name} (out/thorough/last.log)\n`);
      process.exitCode = 1;
      return;
    }
    const seconds = Math.round((Date.now() - start) / 1000);
    const figures = figuresIn(readFileSync(log, 'utf8'));
    process.stdout.write(`holds, ${seconds} s  ${name}: ${figures}\n`);
    held[name] = { date: new Date(start).toISOString().slice(0, 10), seconds, figures };
    if (clean) writeFileSync(memory, json(held));
  }
}

if (values.check === true) {
  if (readFileSync(PAGE, 'utf8') !== reliabilityPage(LONG_SEARCHES, read(FIGURES))) {
    process.stderr.write(
      'docs/design/reliability.md is not made from its figures. Run: .ci/thorough --page\n',
    );
    process.exitCode = 1;
  }
} else if (values.record === true || values.page === true) {
  const remembered =
    values.record === true ? read(`${root}/out/thorough/${git('rev-parse', 'HEAD')}.json`) : {};
  const figures = { ...read(FIGURES), ...remembered };
  writeFileSync(FIGURES, json(figures));
  writeFileSync(PAGE, reliabilityPage(LONG_SEARCHES, figures));
} else search(positionals);
