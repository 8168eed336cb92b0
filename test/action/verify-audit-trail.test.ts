import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { company, HOUR, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';
import { DAILY } from './reports.ts';

/** `report` with `verify` where `audit` is configured: the ledger against the bucket, with the reading role. */
jest.setTimeout(240_000);
const BUCKET = 'acme-aws-jit-audit';
let acme: Company;
let issue: number;
afterEach(() => acme.close());

const live = async (): Promise<void> => {
  acme = await company({ auditBucket: BUCKET });
  ({ issue } = await acme.granted());
  acme.clock.advance(2 * HOUR);
};
const verified = (change: (lines: string[]) => string[] = (lines) => lines) => {
  const folder = checkoutLedger(acme, [issue]);
  const path = join(folder, `events/2026-11/${issue}.jsonl`);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${change(lines).join('\n')}\n`);
  return acme.run('report', DAILY, { inputs: { ledger: folder, out: join(folder, 'out'), verify: 'true' } });
};
const changed = (line: string, by: (event: Record<string, unknown>) => void): string => {
  const event = JSON.parse(line) as Record<string, unknown>;
  by(event);
  return JSON.stringify(event);
};

describe('the ledger compared with the audit trail', () => {
  test('what really happened agrees, live and after its end', async () => {
    await live();
    const first = await verified();
    expect({ code: first.code, out: first.code === 0 ? '' : first.stdout }).toEqual({ code: 0, out: '' });
    expect(first.summary).toContain(
      'compared with 2 record(s) of the audit trail, which goes back to 2026-11-18T09:05',
    );
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    const over = await verified();
    expect({ code: over.code, out: over.code === 0 ? '' : over.stdout }).toEqual({ code: 0, out: '' });
    expect(over.summary).toContain('compared with 3 record(s)');
  });

  test('lines taken out, added or changed, and an object that somebody else put there, are found', async () => {
    await live();
    const out = await verified((lines) => lines.filter((line) => !line.includes('"kind":"granted"')));
    expect([out.code, out.stdout.includes('(only-in-trail)')]).toEqual([1, true]);
    const added = await verified((lines) => [
      ...lines,
      changed(lines.at(-1) ?? '', (event) => {
        Object.assign(event, { id: 'revoked', kind: 'revoked', at: '2026-11-18T10:00:00Z' });
      }),
    ]);
    expect([added.code, added.stdout.includes('(only-in-ledger)')]).toEqual([1, true]);
    const other = await verified((lines) =>
      lines.map((line) =>
        line.includes('"kind":"granted"')
          ? changed(line, (event) => {
              event['data'] = { ...(event['data'] as object), approvers: [] };
            })
          : line,
      ),
    );
    expect([other.code, other.stdout.includes('(trail-differs)')]).toEqual([1, true]);
    const { objects } = acme.aws.buckets.bucket(BUCKET);
    const [key = '', object] = [...objects][0] ?? [];
    if (object !== undefined) objects.set(key, { ...object, text: '{}' });
    const altered = await verified();
    expect([altered.code, altered.stdout.includes('(trail-altered)')]).toEqual([1, true]);
    expect(altered.stdout).toContain('(given-unannounced)');
  });

  test('a ledger that somebody took away as a whole is missed', async () => {
    await live();
    const folder = checkoutLedger(acme, []);
    const inputs = { ledger: folder, out: join(folder, 'out'), verify: 'true' };
    const run = await acme.run('report', DAILY, { inputs });
    expect(run.code).toBe(1);
    for (const code of ['only-in-trail', 'aws-without-grant']) expect(run.stdout).toContain(`(${code})`);
  });

  test('one object that cannot be read is said, and the others are compared', async () => {
    await live();
    const { objects } = acme.aws.buckets.bucket(BUCKET);
    const [key = '', object] = [...objects][0] ?? [];
    if (object !== undefined) objects.set(key, { ...object, text: 'x'.repeat(2 ** 20 + 1) });
    const run = await verified((lines) => lines.filter((line) => !line.includes('"kind":"granted"')));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('(trail-unreadable)');
    expect(run.summary).toContain('compared with 2 record(s)');
  });

  test('no object can be read: that is a failure, and no difference', async () => {
    await live();
    acme.faults.order(s3Error('GetObject', 'AccessDenied', 403, Infinity));
    const run = await verified();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`The audit trail in the bucket ${BUCKET} could not be read`);
    expect(run.stdout).not.toContain('(trail-unreadable)');
  });

  test('a bucket that cannot be read is said, and the rest is compared', async () => {
    await live();
    acme.faults.order(s3Error('ListObjectVersions', 'AccessDenied', 403, Infinity));
    const run = await verified();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`The audit trail in the bucket ${BUCKET} could not be read`);
    expect(run.summary).toContain('Compared 1 grants with their pull requests and reviews');
  });
});

describe('the reading job looks at the bucket', () => {
  const found = async (): Promise<unknown> => {
    await acme.ok('examine', { name: 'schedule', cron: '47 4 * * *' }, { inputs: { role: 'reader' } });
    const text = acme.repository.read('examined/reader.json', 'aws-jit-ledger') ?? 'null';
    return (JSON.parse(text) as { readonly found: unknown }).found;
  };

  test('that is locked, that is not, and that it may not read', async () => {
    acme = await company({ auditBucket: BUCKET });
    expect(await found()).toEqual([]);
    acme.aws.buckets.make(BUCKET, { owner: ACCOUNT, locked: false });
    expect(await found()).toEqual([{ code: 'unlocked', account: 'Audit trail', names: [] }]);
    acme.faults.order(s3Error('ListObjectVersions', 'AccessDenied', 403, Infinity));
    acme.aws.buckets.make(BUCKET, { owner: ACCOUNT });
    expect(await found()).toEqual([
      { code: 'refused', account: 'Audit trail', names: ['s3:ListBucketVersions'] },
    ]);
  });
});
