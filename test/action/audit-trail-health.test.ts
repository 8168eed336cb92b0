import { afterEach, expect, jest, test } from '@jest/globals';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';

/** What the health issue says of a bucket that does not take something: for each role that writes there. */
jest.setTimeout(240_000);
const BUCKET = 'acme-aws-jit-audit';
let acme: Company;
afterEach(() => acme.close());

const health = (): readonly string[] =>
  [...acme.repository.state.issues.values()]
    .filter(({ body, state }) => state === 'open' && body.startsWith('<!-- aws-jit-health -->'))
    .flatMap(({ body }) => [...body.matchAll(/\(`(audit-[a-z]+)`\)/g)].map(([, code = '']) => code))
    .sort();
const refuse = (): void => {
  acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
};
const push = () => acme.run('grant', { name: 'push' });
const revoke = (number: number) =>
  acme.run('revoke', { name: 'issues', action: 'closed', number, sender: 'alice' });

test('each role has a line of its own, and what the other can write takes it off no sooner', async () => {
  acme = await company({ auditBucket: BUCKET });
  const live = await acme.granted();
  const other = await acme.request('carol');
  acme.clock.advance(5 * MINUTE);
  await acme.approve(other.pull ?? 0);
  refuse();
  await push();
  expect(health()).toEqual(['audit-granter']);
  await acme.github.as('alice').closeIssue(REPOSITORY, live.issue);
  await revoke(live.issue);
  expect([acme.attached(), health()]).toEqual([[], ['audit-granter', 'audit-revoker']]);
  acme.faults.clear();
  await acme.run('revoke', { name: 'schedule', cron: '23 * * * *' });
  expect(health()).toEqual(['audit-granter']);
  await push();
  expect(health()).toEqual([]);
});

test('where `audit` is taken out of the configuration, nothing is said of it any more', async () => {
  acme = await company({ auditBucket: BUCKET });
  const { pull } = await acme.request();
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  refuse();
  await push();
  expect(health()).toEqual(['audit-granter']);
  const text = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    { 'aws-jit.yml': text.replace(/^audit:.*\n/m, '') },
    { by: 'acme-admin', message: 'No audit trail' },
  );
  acme.clock.advance(HOUR);
  await push();
  expect([health(), acme.attached().length]).toEqual([[], 1]);
});

test.each([
  [2, 'written'],
  [Infinity, 'failed'],
] as const)('S3 says %d times that another write of the same is going on: %s', async (times, outcome) => {
  acme = await company({ auditBucket: BUCKET });
  const { pull } = await acme.request();
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  acme.faults.order(s3Error('PutObject', 'ConditionalRequestConflict', 409, times));
  const run = await push();
  expect([run.code, acme.attached().length, acme.faults.pending]).toEqual(
    outcome === 'written' ? [0, 1, 0] : [1, 0, 0],
  );
});
