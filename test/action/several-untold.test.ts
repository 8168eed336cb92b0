import { afterEach, expect, jest, test } from '@jest/globals';
import { roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { readHistory } from '../../src/report/history.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { ALICE, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from './several-scene.ts';

/** A request for three accounts of which a run could not look at all, or one of which is gone from the configuration. */
jest.setTimeout(240_000);
let acme: Company;
afterEach(() => acme.close());

const NAMES = iamAccounts(3);
const [PROD = '', FIRST = '', SECOND = ''] = NAMES.map(({ id }) => id);
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const ASKED = { ...ASKED_IN_ALL, account: namesOf(NAMES) };
const held = (id: string): number => acme.aws.account(id).attached(ALICE).length;
/** Its roles let nobody in, until what is returned lets the jobs of the first account in again. */
const unreachable = (id: string): (() => void) => {
  const trust = (Effect: 'Allow' | 'Deny', AWS: string): void => {
    const Statement = [{ Effect, Principal: { AWS }, Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }];
    acme.aws.account(id).setUp('UpdateAssumeRolePolicy', {
      RoleName: 'aws-jit-revoker-4242',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
    });
  };
  trust('Deny', '*');
  return () => {
    trust('Allow', roleOf(ACCOUNT, 'revoker', REPOSITORY_ID));
  };
};
const refuseComments = (issue: number): void => {
  acme.faults.order({
    service: 'github',
    match: { method: 'POST', path: `/issues/${issue}/comments$` },
    times: Infinity,
    then: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
};
const last = (issue: number): string => acme.comments(issue).at(-1) ?? '';

test('what two of three accounts lost is told as removed when the third was looked at, and not before', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.granted('alice', ASKED);
  acme.clock.advance(9 * HOUR);
  const reachable = unreachable(SECOND);
  refuseComments(issue);
  await acme.run('sweep', hourly);
  expect([held(PROD), held(FIRST), held(SECOND)]).toEqual([0, 0, 1]);
  acme.faults.clear();
  const before = acme.comments(issue);
  await acme.run('sweep', hourly);
  expect([acme.isOpen(issue), acme.comments(issue)]).toEqual([true, before]);
  reachable();
  await acme.ok('sweep', hourly);
  expect(held(SECOND)).toBe(0);
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
  expect(acme.comments(issue).filter((text) => text.includes('your access ended at'))).toHaveLength(1);
});

test('an account that never got it has lapsed in the report, and had no access that ended', async () => {
  acme = await manyAccounts(3, 'approval: {rules: [{accounts: [team-01], required: 2}]}\n');
  const { issue } = await acme.granted('alice', ASKED);
  expect([held(PROD), held(FIRST), held(SECOND)]).toEqual([1, 0, 1]);
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', hourly);
  const path = `events/2026-11/${issue}.jsonl`;
  const now = parseInstant('2026-11-19T00:00:00Z') as Instant;
  const read = readHistory(path, acme.repository.read(path, 'aws-jit-ledger') ?? '', now);
  const all = [read.history, ...(read.others ?? [])];
  expect(all.map((each) => each?.state)).toEqual(['expired', 'lapsed', 'expired']);
  expect(all.map((each) => each?.ended?.how)).toEqual(['expired', undefined, 'expired']);
  expect(read.problems).toEqual([]);
});

test('what became live later, and the bucket refused, is recorded there by a later run, once', async () => {
  acme = await manyAccounts(3, 'approval: {rules: [{accounts: [team-01], required: 2}]}\n', {
    auditBucket: 'acme-aws-jit-audit',
  });
  const { issue, pull } = await acme.granted('alice', ASKED);
  expect([held(FIRST), acme.label(issue)]).toEqual([0, 'aws-jit: granted']);
  await acme.github.as('carol').approve(REPOSITORY, pull);
  // What is about to be given is in the bucket; that it is live is not.
  acme.faults.beforeEach(({ operation }) => {
    if (operation === 'AttachUserPolicy')
      acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    return Promise.resolve();
  });
  await acme.run('grant', hourly);
  expect(held(FIRST)).toBe(1);
  const recorded = (): readonly string[] =>
    [...acme.aws.buckets.bucket('acme-aws-jit-audit').objects]
      .filter(([key, { text }]) => key.includes(`/${issue}/granted/`) && text.includes('"granted:2:'))
      .map(([key]) => key);
  expect(acme.ledger(issue).filter((kind) => kind === 'granted')).toHaveLength(3);
  expect(recorded()).toEqual([]);
  acme.faults.clear();
  acme.faults.beforeEach(() => Promise.resolve());
  const before = acme.comments(issue);
  await acme.ok('grant', hourly);
  expect(recorded()).toHaveLength(1);
  expect(acme.comments(issue)).toEqual(before);
  const lines = acme.ledger(issue);
  await acme.ok('grant', hourly);
  expect([acme.ledger(issue), recorded().length]).toEqual([lines, 1]);
});

test('an account that the configuration no longer names is told as that, once, and given when it is named again', async () => {
  acme = await manyAccounts(3);
  const whole = acme.repository.read('aws-jit.yml') ?? '';
  const { issue, pull } = await acme.request('alice', ASKED);
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  const entry = whole.slice(whole.indexOf('  team-02:'), whole.indexOf('identities:'));
  acme.repository.write({ 'aws-jit.yml': whole.replace(entry, '') }, { by: 'acme-admin' });
  await acme.run('grant', push);
  expect([held(PROD), held(FIRST), held(SECOND)]).toEqual([1, 1, 0]);
  expect(last(issue)).toContain('live in **2 of 3** accounts; waiting in 1');
  expect(last(issue)).toMatch(/\*\*team-02:\*\*\n\n- aws.{1,2}jit.yml no longer names this account/);
  expect(acme.comments(issue).join()).not.toContain('No run could look at it yet');
  const before = acme.comments(issue);
  await acme.run('grant', hourly);
  expect(acme.comments(issue)).toEqual(before);
  acme.repository.write({ 'aws-jit.yml': whole }, { by: 'acme-admin' });
  await acme.ok('grant', hourly);
  expect(held(SECOND)).toBe(1);
  expect(last(issue)).toContain('live in **3 of 3** accounts');
});

test('an account that is dropped while it waits is told as that by the next run', async () => {
  acme = await manyAccounts(3, 'approval: {rules: [{accounts: [team-02], required: 2}]}\n');
  const { issue } = await acme.granted('alice', ASKED);
  const whole = acme.repository.read('aws-jit.yml') ?? '';
  const entry = whole.slice(whole.indexOf('  team-02:'), whole.indexOf('identities:'));
  acme.repository.write(
    { 'aws-jit.yml': whole.replace(entry, '').replace(/^approval: .*\n/m, '') },
    { by: 'acme-admin' },
  );
  const before = acme.comments(issue).length;
  await acme.run('grant', hourly);
  expect(acme.comments(issue)).toHaveLength(before + 1);
  expect(last(issue)).toContain('no longer names this account');
  await acme.run('grant', hourly);
  expect(acme.comments(issue)).toHaveLength(before + 1);
});
