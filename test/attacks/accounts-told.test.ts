import { afterEach, expect, jest, test } from '@jest/globals';
import { ALICE, HOUR, MINUTE, type Company } from '../action/company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from '../action/several-scene.ts';

/** What an owner of one folder can make the product say of access that others have. */
jest.setTimeout(240_000);
let acme: Company;
afterEach(() => acme.close());
const schedule = { name: 'schedule', cron: '23 * * * *' } as const;

test.each([
  ['says that it ends sooner', (text: string) => text.replace(/^duration: .*$/m, 'duration: 15m')],
  ['says that it ends in ten years', (text: string) => text.replace(/^duration: .*$/m, 'duration: 3650d')],
  ['cannot be read', () => 'x\n'],
])('a file of its number in the folder of another account, which %s', async (_what, change) => {
  acme = await manyAccounts(3);
  const [, , last] = iamAccounts(3);
  const [first] = iamAccounts(3);
  const { issue, pull } = await acme.request('alice', {
    ...ASKED_IN_ALL,
    account: namesOf(iamAccounts(3).slice(1)),
  });
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  const held = () => acme.aws.account(last?.id ?? '').attached(ALICE);
  expect(held()).toHaveLength(1);
  const path = `requests/${last?.name ?? ''}/2026-11/${issue}.yml`;
  const decoy = path.replace(last?.name ?? '', first?.name ?? '');
  acme.repository.write({ [decoy]: change(acme.repository.read(path) ?? '') }, { by: 'mallory' });
  acme.clock.advance(4 * HOUR);
  await acme.ok('close', schedule);
  expect([acme.label(issue), acme.isOpen(issue), held().length]).toEqual(['aws-jit: granted', true, 1]);
  // No job with AWS comes any more: what the others cannot change is told when it is so.
  acme.clock.advance(7 * HOUR);
  await acme.ok('close', schedule);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
});

test('one that was taken back by a run that could not tell it is not told as live by a run that grants another', async () => {
  acme = await manyAccounts(3);
  const [first, second] = iamAccounts(3);
  const names = namesOf(iamAccounts(3));
  const { issue, pull } = await acme.request('alice', { ...ASKED_IN_ALL, account: names });
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.label(issue)).toBe('aws-jit: granted');
  acme.clock.advance(10 * MINUTE);
  // GitHub takes no comment while one account is ended by itself.
  acme.faults.order({
    service: 'github',
    match: { method: 'POST', path: `/issues/${issue}/comments$` },
    times: Infinity,
    then: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  await acme.run('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'acme-admin',
    inputs: { account: first?.name ?? '' },
  });
  acme.faults.clear();
  expect(acme.aws.account(first?.id ?? '').attached(ALICE)).toEqual([]);
  // Another one is taken off in AWS, and granted again.
  const other = acme.aws.account(second?.id ?? '');
  for (const PolicyArn of other.attached(ALICE))
    other.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn });
  const before = acme.comments(issue).length;
  await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
  const said = acme.comments(issue).slice(before).join('\n');
  expect(said).not.toContain('3 of 3');
  expect(
    acme
      .comments(issue)
      .join('\n')
      .match(/live in \*\*3 of 3\*\*/g),
  ).toHaveLength(1);
});
