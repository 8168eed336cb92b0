import { afterEach, expect, jest, test } from '@jest/globals';
import { HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';
import { ASKED_IN_ALL, CENTER_ACCOUNTS, centerAccounts, namesOf } from './several-scene.ts';

/** A draft that Identity Center has no room for says so, and opens no pull request. */
jest.setTimeout(180_000);
let acme: Company;
afterEach(() => acme.close());

const ONE = { resources: 'nightly-exports', services: 's3' } as const;
const IN_ALL = { ...ASKED_IN_ALL, account: namesOf(CENTER_ACCOUNTS) };
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const sets = (): number =>
  acme.aws
    .identityCenter()
    .permissionSets()
    .filter(({ name }) => name.startsWith('jit-')).length;

test('an account that is full is named, no pull request is opened, and what leaves it out is drafted', async () => {
  acme = await centerAccounts('', {}, '  quotas: {account: 1}\n');
  await acme.granted('alice', { ...ONE, account: 'green' });
  expect(sets()).toBe(1);
  const { issue, pull } = await acme.request('alice', IN_ALL);
  expect(pull).toBeUndefined();
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([true, 'aws-jit: your turn']);
  const said = acme.comments(issue).join('\n');
  expect(said).toMatch(/green.*1 permission set .*quotas/);
  expect(said).not.toMatch(/\b(red|blue)\b.*permission set/);
  // An edit of the form is drafted at once.
  const { pull: fewer } = await acme.request('alice', { ...IN_ALL, account: 'red, blue' });
  expect(fewer).toBeDefined();
});

test('the sets of all accounts count together, and one whose time is over does not', async () => {
  acme = await centerAccounts('', {}, '  quotas: {instance: 3}\n');
  await acme.granted('alice', { ...ONE, account: 'green', duration: '1h' });
  const { issue, pull } = await acme.request('bob', IN_ALL);
  expect(pull).toBeUndefined();
  expect(acme.comments(issue).join('\n')).toMatch(/3 permission sets.*1 .*3/s);
  acme.clock.advance(HOUR + MINUTE);
  await acme.ok('sweep', hourly);
  expect(sets()).toBe(0);
  expect((await acme.request('bob', IN_ALL)).pull).toBeDefined();
});

test('what an answer would lead to is looked at as well', async () => {
  acme = await centerAccounts('', {}, '  quotas: {account: 1}\n');
  const { issue } = await acme.request('alice', {
    account: 'green',
    services: 'ssm',
    resources: 'arn:aws:ec2:eu-west-1:300000000002:instance/i-0123456789abcdef0',
    reason: 'Open a shell on i-0123456789abcdef0',
  });
  expect(acme.pullOf(issue)).toBeUndefined();
  await acme.granted('bob', { ...ONE, account: 'green' });
  const [question = ''] = acme.comments(issue).filter((text) => text.includes('/answer'));
  expect(question).not.toBe('');
  await acme.github.as('alice').comment(REPOSITORY, issue, '/answer write ssm');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
  expect(acme.pullOf(issue)).toBeUndefined();
  expect(acme.comments(issue).at(-1)).toMatch(/green.*1 permission set/);
});
