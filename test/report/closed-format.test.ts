import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { workOut } from '../../src/commands/report/closed-months.ts';
import { FORMAT } from '../../src/report/closed/closed-file.ts';
import { Sha } from '../../src/terms/brand.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { at, DRAFTED, GRANTED } from './ledger-lines.ts';

const ledger = mkdtempSync(join(tmpdir(), 'aws-jit-format-'));
afterEach(() => {
  rmSync(ledger, { recursive: true, force: true });
});
function put(path: string, content: string): void {
  mkdirSync(dirname(join(ledger, path)), { recursive: true });
  writeFileSync(join(ledger, path), content);
}

/** What begins later: begun and ended, taken back before it began, and never swept. */
function scheduled(issue: number, ...after: readonly (readonly [string, string])[]): string {
  const facts = { ...DRAFTED, created: '2026-08-03T09:00:00Z', pull: issue + 1 };
  const by = { id: 1002, login: 'bob', by: issue % 2 === 0 ? 'merge' : 'review', at: '2026-08-03T09:20:00Z' };
  const window = { from: '2026-08-05T20:00:00Z', until: '2026-08-05T22:00:00Z' };
  const lines = [
    ['drafted', '2026-08-03T09:01:00Z', facts],
    ['scheduled', '2026-08-03T09:21:00Z', { ...GRANTED, ...facts, ...window, approvers: [by] }],
    ...after.map(
      ([kind, time]) => [kind, time, kind === 'granted' ? { ...GRANTED, ...facts, ...window } : {}] as const,
    ),
  ] as const;
  return lines
    .map(
      ([kind, time, data]) =>
        `${JSON.stringify({ id: `${kind}:${time}`, kind, issue, at: time, run: '9', data })}\n`,
    )
    .join('');
}

/** Break glass, signed off and not. */
function breakGlass(issue: number, signedOff: boolean): string {
  const facts = {
    ...GRANTED,
    created: '2026-08-03T09:00:00Z',
    pull: 7,
    standing: 'prod/on-call',
    afterwards: true,
  };
  const window = { from: '2026-08-03T09:00:00Z', until: '2026-08-03T10:00:00Z' };
  const looked = { standing: facts.standing, afterwards: true, record: issue + 50 };
  const approvers = [{ id: 1002, login: 'bob', by: 'review', at: '2026-08-03T11:00:00Z' }];
  const lines = [
    ['granted', '2026-08-03T09:01:00Z', { ...facts, ...window }],
    ['to-sign-off', '2026-08-03T09:30:00Z', looked],
    ['expired', '2026-08-03T10:10:00Z', {}],
    ...(signedOff ? [['signed-off', '2026-08-03T11:30:00Z', { ...looked, approvers }] as const] : []),
  ] as const;
  return lines
    .map(
      ([kind, time, data]) =>
        `${JSON.stringify({ id: `${kind}:${time}`, kind, issue, at: time, run: '9', data })}\n`,
    )
    .join('');
}

test('another fact or form of a closed month has another FORMAT', () => {
  const until = at('2026-11-20T00:00:00Z');
  for (const { path, text } of syntheticLedger({ seed: 3, requests: 40, until, days: 120, firstIssue: 10 }))
    put(path, text.replaceAll('"synthetic":true,', ''));
  put(
    'events/2026-08/900.jsonl',
    scheduled(900, ['granted', '2026-08-05T20:10:00Z'], ['expired', '2026-08-05T22:10:00Z']),
  );
  put('events/2026-08/902.jsonl', scheduled(902, ['revoked', '2026-08-04T10:00:00Z']));
  put('events/2026-08/903.jsonl', scheduled(903));
  put('events/2026-08/904.jsonl', breakGlass(904, true));
  put('events/2026-08/905.jsonl', breakGlass(905, false));
  const digest = createHash('sha256');
  for (const month of ['2026-08', '2026-09', '2026-10']) {
    const bytes = workOut(ledger, month, Sha.of('0'.repeat(40)), until);
    if (month === '2026-08') expect(bytes).toBeDefined();
    digest.update(bytes ?? '');
  }
  // Kept files of before would be believed and say other than the events. Where this digest changes, so does the number.
  expect({ FORMAT, digest: digest.digest('hex') }).toEqual({
    FORMAT: 4,
    digest: '41226b09c2dbe35aa1f32c383ad79fb410913a9f2f3aa3456cd15cf94c24d4fa',
  });
});
