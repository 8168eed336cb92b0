import { afterEach, expect, jest, test } from '@jest/globals';
import { emailOf } from '../../sandbox/example.ts';
import { HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';
import { ASKED_IN_ALL, CENTER_ACCOUNTS, centerAccounts, namesOf } from './several-scene.ts';

/** One request for three accounts that people reach through Identity Center, by the built action. */
jest.setTimeout(300_000);
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const ASKED = { ...ASKED_IN_ALL, account: namesOf(CENTER_ACCOUNTS) };
const who = (login: string) => ({ kind: 'identity-center-user', userName: emailOf(login) }) as const;
const can = (login = 'alice'): readonly string[] =>
  CENTER_ACCOUNTS.filter(
    ({ id }) => acme.aws.account(id).can(who(login), 's3:GetObject', OBJECT) === 'allowed',
  ).map(({ name }) => name);
const sets = () =>
  acme.aws
    .identityCenter()
    .permissionSets()
    .filter(({ name }) => name.startsWith('jit-'));
const last = (issue: number): string => acme.comments(issue).at(-1) ?? '';

test('each account has a set of its own with its own ids, told together, and all end together', async () => {
  acme = await centerAccounts('', { slack: true });
  const { issue } = await acme.granted('alice', ASKED);
  expect(can()).toEqual(['red', 'green', 'blue']);
  expect(can('bob')).toEqual([]);
  expect(sets()).toHaveLength(3);
  for (const { id } of CENTER_ACCOUNTS) {
    const queue = (of: string) => `arn:aws:sqs:eu-west-1:${of}:imports`;
    const others = CENTER_ACCOUNTS.filter((each) => each.id !== id);
    expect(acme.aws.account(id).can(who('alice'), 'sqs:ReceiveMessage', queue(id))).toBe('allowed');
    for (const other of others)
      expect(acme.aws.account(id).can(who('alice'), 'sqs:ReceiveMessage', queue(other.id))).not.toBe(
        'allowed',
      );
  }
  expect(acme.comments(issue).filter((text) => text.includes('live in **3 of 3** accounts'))).toHaveLength(1);
  expect(acme.comments(issue).join()).toContain(acme.aws.identityCenter().portalUrl);
  const before = acme.comments(issue);
  for (const command of ['grant', 'revoke', 'watch'] as const) await acme.ok(command, hourly);
  expect([can(), acme.comments(issue)]).toEqual([['red', 'green', 'blue'], before]);

  acme.clock.advance(9 * HOUR);
  expect(can()).toEqual([]);
  await acme.ok('sweep', hourly);
  expect([sets(), acme.isOpen(issue), acme.label(issue)]).toEqual([[], false, 'aws-jit: expired']);
  expect(acme.comments(issue).filter((text) => text.includes('your access ended at'))).toHaveLength(1);
});

test('one account fails at AWS, and is granted by the next run, while the others are live', async () => {
  acme = await centerAccounts();
  const { issue, pull } = await acme.request('alice', ASKED);
  acme.aws.identityCenter().fail({ kind: 'creation', reason: 'The account is suspended' });
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  await acme.run('grant', { name: 'push' });
  expect(can()).toHaveLength(2);
  expect(last(issue)).toContain('live in **2 of 3** accounts; not accepted by AWS in 1');
  expect(last(issue)).toContain('The account is suspended');
  expect(sets()).toHaveLength(2);
  await acme.run('grant', hourly);
  expect(can()).toEqual(['red', 'green', 'blue']);
  expect(last(issue)).toContain('live in **3 of 3** accounts');
});

test('one account is taken back alone, and does not come back; then all of it, with open sessions', async () => {
  acme = await centerAccounts();
  const { issue } = await acme.granted('alice', ASKED);
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'bob',
    inputs: { account: 'green' },
  });
  expect(can()).toEqual(['red', 'blue']);
  expect(acme.isOpen(issue)).toBe(true);
  expect(last(issue)).toContain('What you have in blue, red stays as it is.');
  for (const command of ['grant', 'revoke', 'watch'] as const) await acme.ok(command, hourly);
  expect(can()).toEqual(['red', 'blue']);
  acme.aws.account(CENTER_ACCOUNTS[0]?.id ?? '').signIn(emailOf('alice'));
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect(can()).toEqual([]);
  expect(acme.label(issue)).toBe('aws-jit: revoked');
  await acme.run('grant', hourly);
  expect(can()).toEqual([]);
});

test('an account that waits for a second approval has no set', async () => {
  acme = await centerAccounts('approval: {rules: [{accounts: [blue], required: 2}]}\n');
  const { issue, pull } = await acme.granted('alice', ASKED);
  expect([can(), sets().length]).toEqual([['red', 'green'], 2]);
  await acme.github.as('carol').approve(REPOSITORY, pull);
  await acme.ok('grant', hourly);
  expect(can()).toEqual(['red', 'green', 'blue']);
  expect(last(issue)).toContain('live in **3 of 3** accounts');
});
