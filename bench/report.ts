/**
 * The report over a large ledger, against its targets: 100,000 requests in less than 10 s and 500 MB on two cores, a report of a day
 * later that believes closed months, and a page of the last months that opens, and filters, in less than a second each, and loads all
 * earlier months from the files beside it. Needs a build,
 * git and, but for --no-page, Chromium. Ratios to an empty program are what another machine leaves as it is.
 *
 *     npm run build && tsx bench/report.ts [--dist DIR] [--requests N] [--no-page]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { instantOfMillis } from '../src/terms/instant.ts';
import { closedMonths } from '../src/commands/report/closed-months.ts';
import { newlyClosed } from '../src/commands/report/keep-months.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { syntheticLedger } from '../sandbox/history/made-up-ledger.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const cli = resolve(option('dist') ?? 'dist', 'cli.js');
const requests = Number(option('requests') ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-report-'));

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  /** `undefined`: no target, for information. */
  readonly below?: number;
}

/** Five years, so that about a fifth of it lies within the page's thirteen months. */
function writeLedger(): string {
  const ledger = join(folder, 'ledger');
  const made = new Set<string>();
  const until = instantOfMillis(Date.now());
  for (const { path, text } of syntheticLedger({ seed: 1, requests, until, days: 1_826, firstIssue: 1 })) {
    const whole = join(ledger, path);
    if (!made.has(dirname(whole))) {
      mkdirSync(dirname(whole), { recursive: true });
      made.add(dirname(whole));
    }
    writeFileSync(whole, text);
  }
  return ledger;
}

const sizeOfFolder = (path: string): number =>
  readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** As GitHub's checkout leaves it, with what the action keeps of closed months on the branch. */
async function closeMonths(ledger: string): Promise<void> {
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync(
      'git',
      [
        '-C',
        ledger,
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@example.com',
        '-c',
        'gc.auto=0',
        ...args,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'events');
  mkdirSync(join(ledger, 'closed'));
  const now = instantOfMillis(Date.now());
  for (;;) {
    const months = await closedMonths(ledger, now, (problem) => {
      throw new Error(problem);
    });
    const files = newlyClosed(ledger, months, () => false, now);
    if (files.size === 0) return;
    for (const [path, bytes] of files) writeFileSync(join(ledger, path), bytes ?? '');
    git('add', '-A');
    git('commit', '-q', '-m', 'closed months');
  }
}

async function report(ledger: string): Promise<readonly Row[]> {
  const out = join(folder, 'report');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const run = [cli, 'report', '--ledger', ledger, '--out', out];
  const first = measuredRun(run);
  await closeMonths(ledger);
  // Taking turns, since a shared machine is not as quick from one minute to the next.
  const [nothing, later, full]: [Measured[], Measured[], Measured[]] = [[], [], []];
  for (let turn = 0; turn < 3; turn++) {
    nothing.push(measuredRun([empty]));
    later.push(measuredRun(run));
    // Without git nothing says that a month is as it was: every event is read.
    full.push(measuredRun(run, { env: { GIT_DIR: folder } }));
  }
  const of = (runs: readonly Measured[]): number => median(runs.map(({ processor }) => processor));
  return [
    {
      what: `report of ${requests.toLocaleString('en')} requests`,
      figure: first.seconds,
      unit: 's',
      below: 10,
    },
    { what: 'its peak memory', figure: first.memory, unit: 'MB', below: 500 },
    { what: 'its processor time, all threads', figure: of(full), unit: 's' },
    { what: 'the same ÷ an empty program', figure: of(full) / of(nothing), unit: '×' },
    { what: 'a day later, processor time', figure: of(later), unit: 's' },
    { what: 'the same ÷ an empty program', figure: of(later) / of(nothing), unit: '×' },
    { what: 'all events ÷ a day later', figure: of(full) / of(later), unit: '×' },
    { what: 'the page, as a file', figure: statSync(join(out, 'index.html')).size / 1e6, unit: 'MB' },
    { what: 'the earlier months beside it', figure: sizeOfFolder(join(out, 'older')) / 1e6, unit: 'MB' },
  ];
}

/** Each step is timed from the reader's act to the end of the drawing, and the browser's next frame. */
const STEPS: readonly (readonly [string, string])[] = [
  ['filter by account', "set('account', 'prod')"],
  ['filter by service', "set('service', 'logs')"],
  ['show all again', "document.getElementById('reset').click()"],
  ['search for an action', "set('words', 'ssm:startsession')"],
  ['search again', "set('words', 'ssm:startsession payments')"],
  ['filter by state', "set('words', ''); set('state', 'expired')"],
];
const SET = `const set = (id, value) => { const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })); document.getElementById('filter').requestSubmit(); };`;
const FRAME = 'await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));';

async function inBrowser(): Promise<readonly Row[]> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  // As from GitHub Pages: a page from a disk may not read the files beside it.
  const server = createServer(({ url = '/' }, response) => {
    response.end(readFileSync(join(folder, 'report', new URL(url, 'http://x').pathname)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
    await page.waitForFunction("performance.getEntriesByName('aws-jit:ready').length > 0");
    const mark = (name: string): Promise<number> =>
      page.evaluate<number>(`performance.getEntriesByName('aws-jit:${name}')[0].startTime`);
    const [opened, drawn] = [await mark('shown'), await mark('ready')];
    const rows = await page.evaluate<number>(
      "JSON.parse(document.getElementById('data').textContent).rows.issue.length",
    );
    const figures: Row[] = [
      {
        what: `opening the page of ${rows.toLocaleString('en')} rows`,
        figure: opened,
        unit: 'ms',
        below: 1_000,
      },
      { what: 'until its figures are drawn too', figure: drawn, unit: 'ms' },
    ];
    for (const [what, step] of STEPS) {
      const took = await page.evaluate<number>(
        `(async () => { ${SET} const began = performance.now(); ${step}; ${FRAME} return performance.now() - began; })()`,
      );
      figures.push({ what, figure: took, unit: 'ms', below: 1_000 });
    }
    const began = performance.now();
    await page.evaluate(
      "document.getElementById('reset').click(); document.getElementById('older-all').click()",
    );
    // By the page's own frames: its policy of content forbids the evaluated predicate of `waitForFunction`.
    await page.evaluate(
      `new Promise((done, fail) => {
        setTimeout(() => fail(new Error('Not all are drawn after two minutes.')), 120_000);
        const look = () => document.getElementById('count').textContent.startsWith('All ') ? done() : requestAnimationFrame(look);
        look();
      })`,
    );
    figures.push({
      what: `loading and drawing all ${requests.toLocaleString('en')} requests`,
      figure: performance.now() - began,
      unit: 'ms',
    });
    for (const [what, step] of STEPS.slice(0, 1)) {
      const took = await page.evaluate<number>(
        `(async () => { ${SET} const began = performance.now(); ${step}; ${FRAME} return performance.now() - began; })()`,
      );
      figures.push({ what: `${what}, of all of them`, figure: took, unit: 'ms' });
    }
    return figures;
  } finally {
    server.close();
    server.closeAllConnections();
    await browser.close();
  }
}

try {
  const page = process.argv.includes('--no-page') ? [] : undefined;
  const rows = [...(await report(writeLedger())), ...(page ?? (await inBrowser()))];
  console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
  console.log('| what | figure | target |\n| --- | --- | --- |');
  for (const { what, figure, unit, below } of rows) {
    const target = below === undefined ? '–' : `< ${below.toLocaleString('en')} ${unit}`;
    console.log(`| ${what} | ${figure.toFixed(unit === 'ms' ? 0 : 1)} ${unit} | ${target} |`);
  }
  const missed = rows.filter(({ figure, below }) => below !== undefined && figure >= below);
  for (const { what } of missed) console.error(`Missed: ${what}.`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
