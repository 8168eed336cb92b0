import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { company, HOUR, REPOSITORY, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';

/** `aws-jit report --verify` in a terminal where `audit` is configured: through the built program, with a reader's token and credentials. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const BUCKET = 'acme-aws-jit-audit';
let acme: Company;
let issue: number;
let ledger: string;
beforeEach(async () => {
  acme = await company({ auditBucket: BUCKET });
  ({ issue } = await acme.granted());
  acme.clock.advance(2 * HOUR);
  ledger = checkoutLedger(acme, [issue]);
}, 120_000);
afterEach(() => acme.close());

/** Not spawnSync: the stand-ins answer from this process. */
const verify = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve, reject) => {
    const keys = acme.aws.account(ACCOUNT).session(`aws-jit-reader-${REPOSITORY_ID}`);
    const child = spawn(
      process.execPath,
      [join(dist, 'cli.js'), 'report', '--ledger', ledger, '--verify', ...args],
      {
        env: {
          PATH: process.env['PATH'] ?? '',
          GITHUB_TOKEN: acme.github.tokenOf('bob'),
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_API_URL: acme.github.url,
          AWS_ENDPOINT_URL: acme.aws.url,
          AWS_ACCESS_KEY_ID: keys.accessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
          AWS_SESSION_TOKEN: keys.sessionToken ?? '',
        },
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
  });

test('what really happened agrees, and the records are counted, in words and as JSON', async () => {
  const words = await verify();
  expect({ code: words.code, err: words.err }).toEqual({ code: 0, err: '' });
  expect(words.out).toContain(
    'The ledger was compared with 2 record(s) of the audit trail, which goes back to 2026-11-18T09:05',
  );
  const json = await verify('--json');
  expect(JSON.parse(json.out)).toMatchObject({
    auditTrail: { records: 2, unfinished: 0, before: 0 },
    differences: [],
    failures: [],
  });
}, 120_000);

test('a line that was taken out of the ledger, and an object that was covered: exit 1, each with its code', async () => {
  const path = join(ledger, `events/2026-11/${issue}.jsonl`);
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.filter((line) => !line.includes('"kind":"granted"')).join('\n'));
  const { objects, covers } = acme.aws.buckets.bucket(BUCKET);
  const [key = ''] = [...objects.keys()];
  covers.set(key, [{ marker: true, at: acme.clock.ms() }]);
  const { code, out } = await verify();
  expect(code).toBe(1);
  expect(out).toContain('(only-in-trail)');
  expect(out).toContain('(trail-covered)');
  const json = await verify('--json');
  const { differences } = JSON.parse(json.out) as { differences: readonly { code: string }[] };
  expect(differences.map((each) => each.code)).toEqual(
    expect.arrayContaining(['only-in-trail', 'trail-covered']),
  );
}, 120_000);

test('a bucket that these credentials may not read is said, and nothing of it counted: exit 1', async () => {
  acme.faults.order(s3Error('ListObjectVersions', 'AccessDenied', 403, Infinity));
  const { code, out, err } = await verify();
  expect(code).toBe(1);
  expect(err).toContain(`Not compared: The audit trail in the bucket ${BUCKET} could not be read`);
  expect(out).toContain('Compared 1 grants');
}, 120_000);
