// The report over several accounts: each is read as itself, and one that cannot be read hides no other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ALICE, HOUR, MINUTE, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';
import { DAILY, INSTANCE, runReport, usageIn } from './reports.ts';
import { STAGING, twoAccounts } from '../reliability/stories.ts';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';

let acme: Company;
afterEach(() => acme.close());
const usageOn = (issue: number) => usageIn(acme, issue);

describe('an account without a role to read it with', () => {
  const reader = (id: string) =>
    `reader_role: arn:aws:iam::${id}:role/aws-jit/aws-jit-reader-${REPOSITORY_ID}`;
  /** The same person has access of the same kind in both accounts, and uses it in the first. */
  async function both(): Promise<{ readonly prod: number; readonly staging: number }> {
    acme = await twoAccounts();
    const asked = {
      services: 'ec2',
      access: 'write',
      reason: 'Restart the instance that hangs, and look at its state before and after',
    } as const;
    const prod = await acme.granted('alice', { ...asked, resources: INSTANCE });
    const staging = await acme.granted('alice', {
      ...asked,
      account: 'staging',
      resources: INSTANCE.replace(ACCOUNT, STAGING),
    });
    acme.clock.advance(10 * MINUTE);
    acme.aws.account(ACCOUNT).use(ALICE, 'ec2:RebootInstances', INSTANCE);
    acme.clock.advance(HOUR);
    return { prod: prod.issue, staging: staging.issue };
  }

  test('is not read with the session of another: the run fails and names the key, and everybody else is in the report', async () => {
    const { prod, staging } = await both();
    const folder = checkoutLedger(acme, [prod, staging]);
    const out = join(folder, 'out');
    const before = acme.faults.calls.length;
    const run = await acme.run('report', DAILY, { inputs: { ledger: folder, out } });
    expect([run.code, run.stdout]).toEqual([
      1,
      expect.stringContaining('Name reader_role for the account in aws-jit.yml'),
    ]);
    expect(run.stdout).toContain(`What was used in account staging (${STAGING}) could not be read`);
    expect(usageOn(prod).map(({ used }) => used.map(({ action }) => action))).toEqual([
      ['ec2:RebootInstances'],
    ]);
    expect(usageOn(staging)).toEqual([]);
    const read = readFileSync(join(out, 'requests.csv'), 'utf8');
    for (const issue of [prod, staging]) expect(read).toContain(`\r\n${issue},`);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<!doctype html>');
    expect(run.outputs['report']).toBe(out);
    // Nothing was asked about the second grant at all.
    const asked = acme.faults.calls.slice(before).filter(({ operation }) => operation === 'LookupEvents');
    expect(asked.map(({ actor }) => actor.split(':')[4])).toEqual(asked.map(() => ACCOUNT));
  }, 120_000);

  test('once the role is named, each account is read as itself: what was used in one counts in no other', async () => {
    const { prod, staging } = await both();
    const text = acme.repository.read('aws-jit.yml') ?? '';
    const named = text.replace(`id: "${STAGING}"`, `id: "${STAGING}"\n    ${reader(STAGING)}`);
    acme.repository.write({ 'aws-jit.yml': named }, { by: 'acme-admin' });
    await runReport(acme, [prod, staging]);
    expect(usageOn(prod)[0]?.used.map(({ action }) => action)).toEqual(['ec2:RebootInstances']);
    expect([usageOn(staging).length, usageOn(staging)[0]?.used]).toEqual([1, []]);
  }, 120_000);
});
