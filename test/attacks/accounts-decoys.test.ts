import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT, ANSWERS } from '../../sandbox/example.ts';
import { readRequest } from '../../src/request/file/request-file.ts';
import { ALICE, HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from '../action/several-scene.ts';
import { botCommit } from './scene.ts';

/**
 * Files that nobody asked for, put in the folder of another account by its own owners, or merged by them before the request is. They give
 * nobody anything, and change nothing of what becomes of the request beside which they lie, nor who is told.
 */
jest.setTimeout(240_000);
let acme: Company;
afterEach(() => acme.close());

const NAMES = iamAccounts(3);
const [, OTHER = '', LAST = ''] = NAMES.map(({ id }) => id);
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const ending = (account: string) =>
  ({
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'bob',
    inputs: { account },
  }) as const;
const held = (id = ACCOUNT): number => acme.aws.account(id).attached(ALICE).length;

/** The request file of prod, as if it had been filed for another account, together with these. */
function decoyOf(issue: number, account: string, beside: readonly string[]): string {
  const all = `accounts:\n${beside.map((each) => `  - ${each}\n`).join('')}`;
  const text = (acme.repository.read(`requests/prod/2026-11/${issue}.yml`) ?? '')
    .replace('account: prod', `account: ${account}`)
    .replaceAll(ACCOUNT, OTHER)
    .replace(/^accounts:\n(?: {2}- .*\n)+/m, '')
    .replace(/^(account_id: .*\n)/m, `$1${all}`);
  if (!readRequest(text).ok) throw new Error(`A decoy that nobody would believe:\n${text}`);
  return text;
}

/** An owner of that account merges it, as any pull request. */
async function mergedDecoy(issue: number, account: string, beside: readonly string[]): Promise<void> {
  const branch = `decoy-${issue}`;
  const mallory = acme.github.as('mallory');
  const path = `requests/${account}/2026-11/${issue}.yml`;
  acme.repository.write({ [path]: decoyOf(issue, account, beside) }, { by: 'mallory', branch });
  const made = (await mallory.request('POST', `/repos/${REPOSITORY}/pulls`, {
    title: 'Tidy up',
    head: branch,
    base: 'main',
  })) as { readonly body?: { readonly number?: number }; readonly number?: number };
  const number = made.number ?? made.body?.number ?? 0;
  await acme.approve(number);
  expect(acme.repository.read(path)).toBeDefined();
}

describe.each(['pushed', 'merged'] as const)('a decoy beside a request for one account, %s', (how) => {
  const laid = async (issue: number): Promise<void> => {
    if (how === 'merged') await mergedDecoy(issue, 'team-01', ['prod', 'team-01']);
    else
      acme.repository.write(
        { [`requests/team-01/2026-11/${issue}.yml`]: decoyOf(issue, 'team-01', ['prod', 'team-01']) },
        { by: 'acme-admin' },
      );
  };

  test('its account is taken back: it is told as what it is, and its issue is closed', async () => {
    acme = await manyAccounts(3);
    const { issue } = await acme.granted('alice', ANSWERS);
    await laid(issue);
    await acme.ok('revoke', ending('prod'));
    expect(held()).toBe(0);
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: revoked']);
    expect(acme.comments(issue).at(-1)).toContain('your access was taken back by bob');
    expect(acme.comments(issue).join()).not.toContain('team-01');
  });

  test('somebody widens it in AWS: its issue is closed', async () => {
    acme = await manyAccounts(3);
    const { issue } = await acme.granted('alice', ANSWERS);
    await laid(issue);
    const [arn = ''] = acme.aws.account(ACCOUNT).attached(ALICE);
    acme.aws.account(ACCOUNT).setUp('CreatePolicyVersion', {
      PolicyArn: arn,
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
      SetAsDefault: true,
    });
    await acme.run('watch', hourly);
    expect(held()).toBe(0);
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: revoked']);
  });

  test('its end is told once, as of any request, though another account cannot be looked at', async () => {
    acme = await manyAccounts(3);
    const { issue } = await acme.granted('alice', ANSWERS);
    await laid(issue);
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', hourly);
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
    expect(acme.comments(issue).at(-1)).toContain('what was attached is removed');
  });
});

test('a decoy that says that it is over by now ends nothing, where the account that holds it cannot be looked at', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.granted('alice', { ...ANSWERS, account: 'team-01' });
  const decoy = (acme.repository.read(`requests/team-01/2026-11/${issue}.yml`) ?? '')
    .replace('account: team-01', 'account: team-02')
    .replaceAll(OTHER, LAST)
    .replace(/^duration: 8h$/m, 'duration: 1h');
  expect(decoy).toContain('duration: 1h');
  acme.repository.write({ [`requests/team-02/2026-11/${issue}.yml`]: decoy }, { by: 'acme-admin' });
  acme.clock.advance(2 * HOUR);
  const nobody = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };
  acme.aws.account(OTHER).setUp('UpdateAssumeRolePolicy', {
    RoleName: 'aws-jit-revoker-4242',
    PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [nobody] }),
  });
  const before = acme.comments(issue);
  await acme.run('sweep', hourly);
  expect([acme.isOpen(issue), acme.comments(issue)]).toEqual([true, before]);
  expect(held(OTHER)).toBe(1);
});

test('beside a request for two accounts a decoy is none of them: one ends alone, and with the last one all is ended', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.granted('alice', { ...ASKED_IN_ALL, account: namesOf(NAMES.slice(0, 2)) });
  acme.repository.write(
    {
      [`requests/team-02/2026-11/${issue}.yml`]: decoyOf(issue, 'team-02', ['prod', 'team-01', 'team-02']),
    },
    { by: 'acme-admin' },
  );
  await acme.ok('revoke', ending('prod'));
  expect([held(), held(OTHER), acme.isOpen(issue)]).toEqual([0, 1, true]);
  expect(acme.comments(issue).at(-1)).toContain('What you have in team-01 stays as it is.');
  await acme.ok('revoke', ending('team-01'));
  expect(held(OTHER)).toBe(0);
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: revoked']);
});

test('a decoy of the bot on the branch of the request is no account that anybody asked for', async () => {
  acme = await manyAccounts(3);
  const { issue, pull } = await acme.request('alice', ANSWERS);
  const branch = `aws-jit/${issue}`;
  const own = acme.repository.read(`requests/prod/2026-11/${issue}.yml`, branch) ?? '';
  await botCommit(acme, branch, {
    [`requests/team-01/2026-11/${issue}.yml`]: own.replace('account: prod', 'account: team-01'),
  });
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  await acme.run('grant', { name: 'push' });
  expect([held(), held(OTHER)]).toEqual([0, 0]);
  expect(acme.comments(issue).join()).toContain('(`pull-extra-file`)');
});
