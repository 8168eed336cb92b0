import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { company, HOUR, type Company } from './company.ts';
import { DAILY } from './reports.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';

/** The daily report over a long ledger, through the built action: what it keeps, and who notices where that is not true. */
const LEDGER = 'aws-jit-ledger';
let acme: Company;
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-long-'));
const ledger = join(folder, 'ledger');
afterEach(async () => {
  await acme.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(ledger, path)), { recursive: true });
  writeFileSync(join(ledger, path), content);
}
function git(...args: string[]): void {
  execFileSync('git', ['-C', ledger, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
}

test('closed months are kept on the ledger branch and believed, and on Sunday compared', async () => {
  acme = await company();
  // The branch has to be there: it begins with the first record.
  await acme.granted();
  const until = acme.clock.now();
  const order = { seed: 4, requests: 2_050, days: 130, firstIssue: 100 };
  for (const { path, text } of syntheticLedger({ ...order, until })) put(path, text);
  git('init', '-q');
  const checkedOut = (): void => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'x');
  };
  checkedOut();
  const run = (out: string) => acme.run('report', DAILY, { inputs: { ledger, out: join(folder, out) } });
  const read = (out: string, name: string) => readFileSync(join(folder, out, name), 'utf8');

  const first = await run('first');
  expect(first.code).toBe(0);
  const months = readdirSync(join(ledger, 'events')).sort();
  const kept = months.filter((month) => acme.repository.bytes(`closed/${month}.gz`, LEDGER) !== undefined);
  expect(kept).toEqual(months.slice(0, -1));
  for (const month of kept)
    put(`closed/${month}.gz`, acme.repository.bytes(`closed/${month}.gz`, LEDGER) ?? '');
  checkedOut();

  // The next day: the same bytes, but for what the time changes, and nothing more is kept.
  const head = acme.repository.tip(LEDGER);
  const next = await run('next');
  expect(next.code).toBe(0);
  for (const name of ['requests.csv', 'grants.jsonl', 'usage.csv'])
    expect(read('next', name) === read('first', name)).toBe(true);
  expect(acme.repository.tip(LEDGER)).toBe(head);

  // Somebody writes what no run does: the same day it is said, and put right, and the report is of the events.
  const broken = `closed/${kept[0] ?? ''}.gz`;
  const whole = gunzipSync(readFileSync(join(ledger, broken))).toString('latin1');
  put(broken, gzipSync(Buffer.from(whole.replace('{"format":', '{"format": ').slice(0, -10), 'latin1')));
  checkedOut();
  const damaged = await run('damaged');
  expect(damaged.code).toBe(1);
  expect(damaged.summary).toContain(`${broken} on the branch ${LEDGER} was not written by this program`);
  expect(read('damaged', 'requests.csv') === read('first', 'requests.csv')).toBe(true);
  expect(gunzipSync(acme.repository.bytes(broken, LEDGER) ?? '').toString('latin1') === whole).toBe(true);
  put(broken, acme.repository.bytes(broken, LEDGER) ?? '');

  // Somebody takes a refusal away. Believed, until Sunday.
  const forged = `closed/${kept[1] ?? ''}.gz`;
  const text = gunzipSync(readFileSync(join(ledger, forged))).toString('latin1');
  put(forged, gzipSync(Buffer.from(text.replace(/"selfApprovals":\d/, '"selfApprovals":9'), 'latin1')));
  checkedOut();
  while (new Date(acme.clock.now() * 1000).getUTCDay() !== 0) acme.clock.advance(24 * HOUR);
  const sunday = await run('sunday');
  expect(sunday.code).toBe(1);
  expect(sunday.summary).toContain(
    `${forged} on the branch ${LEDGER} was not what the events of that month say`,
  );
  const right = gunzipSync(acme.repository.bytes(forged, LEDGER) ?? '').toString('latin1');
  expect(right === text).toBe(true);
}, 240_000);
