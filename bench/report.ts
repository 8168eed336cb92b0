/**
 * The report over a large ledger, against its targets: 100,000 requests in less than 10 s and 500 MB on two cores, and a
 * page of 20,000 rows that opens, and filters, in less than a second each. Needs a build and Chromium.
 *
 *     npm run build && tsx bench/report.ts [--dist DIR] [--requests N]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { instantOfMillis } from '../src/terms/instant.ts';
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

function report(ledger: string): readonly Row[] {
  const out = join(folder, 'report');
  const peak = join(folder, 'peak');
  // Told by the program itself when it ends: the largest memory it ever held, in KB, and its processor time, in µs.
  const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, [process.resourceUsage().maxRSS, process.cpuUsage().user + process.cpuUsage().system].join(' ')));`;
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      cli,
      'report',
      '--ledger',
      ledger,
      '--out',
      out,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`report ended with ${String(status)}: ${stderr}`);
  const [memory = 0, processor = 0] = readFileSync(peak, 'utf8').split(' ').map(Number);
  return [
    { what: `report of ${requests.toLocaleString('en')} requests`, figure: seconds, unit: 's', below: 10 },
    { what: 'its peak memory', figure: memory / 1024, unit: 'MB', below: 500 },
    { what: 'its processor time, all threads', figure: processor / 1e6, unit: 's' },
    { what: 'the page, as a file', figure: statSync(join(out, 'index.html')).size / 1e6, unit: 'MB' },
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
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'report', 'index.html')).href);
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
    return figures;
  } finally {
    await browser.close();
  }
}

try {
  const rows = [...report(writeLedger()), ...(await inBrowser())];
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
