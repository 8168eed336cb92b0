import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCheckout } from '../../src/commands/run/ledger-checkout.ts';
import { writeReport } from '../../src/commands/report/report-files.ts';
import { TABLE_FILES } from '../../src/commands/report/report-tables.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';

/** A long ledger is read by two threads of the built program; one thread, from source, must come to the same. */
const cli = process.env['AWS_JIT_DIST']
  ? `${process.env['AWS_JIT_DIST']}/cli.js`
  : fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-threads-'));
const ledger = join(folder, 'ledger');
const [two, one] = [join(folder, 'two'), join(folder, 'one')];
const REQUESTS = 12_000;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(ledger, path)), { recursive: true });
  writeFileSync(join(ledger, path), text);
};
const event = (kind: string, issue: number, at: string, data: object): string =>
  `${JSON.stringify({ id: kind, kind, issue, at, run: '1', data })}\n`;

beforeAll(() => {
  const until = parseInstant('2026-11-20T00:00:00Z') as Instant;
  for (const { path, text } of syntheticLedger({
    seed: 5,
    requests: REQUESTS,
    until,
    days: 1_826,
    firstIssue: 10,
  }))
    put(path, text);
  // In months that the other thread reads: a line cut short, and a grant of years that is live.
  put('events/2022-03/1.jsonl', '{"id":"drafted","ki');
  put(
    'events/2022-03/2.jsonl',
    event('granted', 2, '2022-03-02T10:00:00Z', {
      account: 'prod',
      requester: { id: 1001, login: 'alice' },
      from: '2022-03-02T10:00:00Z',
      until: '2030-03-01T10:00:00Z',
      statements: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::exports/*'] }],
    }),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two threads write what one writes', async () => {
  const run = spawnSync(process.execPath, [cli, 'report', '--ledger', ledger, '--out', two, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('"events/2022-03/1.jsonl:1": The line is not JSON');

  const metricsIn = (out: string) =>
    JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as Record<string, unknown>;
  const now = metricsIn(two)['asOf'] as Instant;
  const problems: LedgerProblem[] = [];
  let rows: readonly number[] = [];
  let beside: readonly unknown[] = [];
  await writeReport(
    one,
    readCheckout(ledger, now, (each) => problems.push(each)),
    problems,
    { repository: 'a/b', url: '', name: 'aws-jit', now },
    ({ requests, months }) => {
      rows = requests.map(({ issue }) => issue);
      beside = months;
      return '';
    },
  );
  const text = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
  for (const name of [...TABLE_FILES, 'live.md']) expect(text(two, name) === text(one, name)).toBe(true);
  expect(metricsIn(two)).toEqual(metricsIn(one));
  expect(metricsIn(two)).toMatchObject({ requests: REQUESTS + 1, problemCount: 1 });
  // The page: the same rows in the same order, the old live grant among them.
  const data = /<script[^>]*id="data"[^>]*>([^<]*)<\/script>/.exec(text(two, 'index.html'))?.[1] ?? '';
  expect((JSON.parse(data) as { rows: { issue: number[] } }).rows.issue).toEqual(rows);
  expect(rows).toContain(2);
  // And the months beside it, whichever thread wrote them.
  const months = readdirSync(join(one, 'older'));
  expect(months.length).toBeGreaterThan(40);
  expect(readdirSync(join(two, 'older'))).toEqual(months);
  for (const month of months)
    expect([month, text(two, `older/${month}`) === text(one, `older/${month}`)]).toEqual([month, true]);
  expect((JSON.parse(data) as { months: unknown[] }).months).toEqual(beside);
}, 60_000);

test('a thread that ends without an answer is an error, and no half report is called one', () => {
  const out = join(folder, 'blocked');
  // A folder stands where the other thread wants to write.
  mkdirSync(join(out, 'requests.csv'), { recursive: true });
  const run = spawnSync(process.execPath, [cli, 'report', '--ledger', ledger, '--out', out], {
    encoding: 'utf8',
  });
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain('requests.csv');
  expect(run.stdout).not.toContain('Wrote');
}, 60_000);
