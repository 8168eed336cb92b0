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
  const names = namesOf(iamAccounts(3));
  const { issue, pull } = await acme.request('alice', { ...ASKED_IN_ALL, account: names });
  await acme.approve(pull ?? 0);
  // AWS refuses one of them at first.
  const all = iamAccounts(3);
  const last = all.at(-1)?.id ?? '';
  for (let n = 1; n <= 800; n += 1)
    acme.faults.onCall(n, ({ operation, actor }) =>
      operation === 'AttachUserPolicy' && actor.includes(last)
        ? { status: 403, body: 'AccessDenied' }
        : undefined,
    );
  await acme.run('grant', { name: 'push' });
  acme.faults.clear();
  const holds = ({ id }: (typeof all)[number]): boolean => acme.aws.account(id).attached(ALICE).length > 0;
  expect(all.filter(holds)).toHaveLength(2);
  const first = all.find(holds);
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
  // The one that AWS refused is granted now.
  const before = acme.comments(issue).length;
  await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(all.filter(holds)).toHaveLength(2);
  expect(acme.comments(issue).slice(before).join('\n')).toContain('live in **2 of 3** accounts');
});

test('taken back in all of its accounts, its issue is closed by one call', async () => {
  acme = await manyAccounts(3);
  const names = namesOf(iamAccounts(3));
  const { issue, pull } = await acme.request('alice', { ...ASKED_IN_ALL, account: names });
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  const before = acme.faults.calls.length;
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'acme-admin',
    inputs: { issue: String(issue) },
  });
  expect(acme.attached()).toEqual([]);
  const closings = acme.faults.calls
    .slice(before)
    .filter(({ method, operation }) => method === 'PATCH' && operation.endsWith(`/issues/${issue}`));
  // One before anything is taken away, one with the label when it is told.
  expect(closings.length).toBeLessThanOrEqual(2);
  expect(closings.length).toBeGreaterThan(0);
});
