import { afterEach, expect, test } from '@jest/globals';
import { boundaryOf, roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, ANSWERS, REPOSITORY_ID } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';

/** A request for three accounts, each with its own owners, from the form to the end. */
let acme: Company;
afterEach(() => acme.close());

const STAGING = '444455556666';
const DEV = '777788889999';
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;

const roles = (id: string): string =>
  (['granter', 'revoker'] as const)
    .map((role) => `${role}_role: ${roleOf(id, role, REPOSITORY_ID)}`)
    .join('\n    ');
const entry = (name: string, id: string): string =>
  `  ${name}:\n    id: "${id}"\n    boundary: ${boundaryOf(id, REPOSITORY_ID)}\n    ${roles(id)}\n`;

const threeAccounts = (more = ''): Promise<Company> =>
  company({
    otherAccounts: [STAGING, DEV],
    configure: (text) =>
      `${text
        .replace('identities:', `${entry('staging', STAGING)}${entry('dev', DEV)}identities:`)
        .replace(
          `id: "${ACCOUNT}"`,
          `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`,
        )}max_accounts_per_request: 50\n${more}`,
  });

const ASKED = {
  ...ANSWERS,
  account: 'prod, staging, dev',
  services: 's3, sqs',
  resources: 'nightly-exports\narn:aws:sqs:eu-west-1:{account}:imports',
  reason: 'Download the nightly export files and read the messages of the queue imports',
};
const held = (id: string): readonly string[] => acme.aws.account(id).attached(ALICE);
const holds = (): Readonly<Record<string, number>> => ({
  prod: held(ACCOUNT).length,
  staging: held(STAGING).length,
  dev: held(DEV).length,
});
const file = (path: string): string => acme.repository.read(path) ?? '';

/** Drafted and merged; bob owns the files of every account. */
async function merged(): Promise<{ readonly issue: number; readonly pull: number }> {
  const { issue, pull } = await acme.request('alice', ASKED);
  expect(pull).toBeDefined();
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  return { issue, pull: pull ?? 0 };
}

test('three accounts: one pull request, each granted with its own ids, one comment, one end', async () => {
  acme = await threeAccounts();
  const { issue, pull } = await merged();
  expect(acme.repository.issue(pull).title).toBe(`AWS access for #${issue}: prod + staging + dev, 8h`);
  expect(file(`policies/staging/2026-11/${issue}.json`)).toBe(
    file(`policies/prod/2026-11/${issue}.json`).replaceAll(ACCOUNT, STAGING),
  );
  await acme.ok('grant', push);
  expect(held(STAGING)).toEqual([expect.stringContaining(`/jit-4242-${issue}.2-`)]);
  expect(held(DEV)).toEqual([expect.stringContaining(`/jit-4242-${issue}.3-`)]);
  expect(holds()).toEqual({ prod: 1, staging: 1, dev: 1 });
  const queue = (id: string) => `arn:aws:sqs:eu-west-1:${id}:imports`;
  expect(acme.aws.account(DEV).can(ALICE, 'sqs:ReceiveMessage', queue(DEV))).toBe('allowed');
  expect(acme.aws.account(DEV).can(ALICE, 'sqs:ReceiveMessage', queue(STAGING))).not.toBe('allowed');
  const told = acme.comments(issue).filter((each) => each.includes('your access is'));
  expect(told).toEqual([expect.stringContaining('live in **3 of 3** accounts')]);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  const before = acme.comments(issue);
  await acme.ok('grant', hourly);
  expect(acme.comments(issue)).toEqual(before);

  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', hourly);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
  expect(acme.comments(issue).filter((each) => each.includes('your access ended at'))).toHaveLength(1);
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
}, 300_000);

test('one waits for a second approval, one is refused by AWS: the third is live, and told with them', async () => {
  acme = await threeAccounts('approval: {rules: [{accounts: [staging], required: 2}]}\n');
  acme.aws.account(DEV).setUp('UntagUser', { UserName: 'alice', TagKeys: ['jit:eligible'] });
  const { issue, pull } = await merged();
  await acme.run('grant', push);
  expect(holds()).toEqual({ prod: 1, staging: 0, dev: 0 });
  const said = acme.comments(issue).at(-1) ?? '';
  expect(said).toContain('live in **1 of 3** accounts; waiting in 1; not accepted by AWS in 1');
  expect(said).toContain('**staging:**');
  expect(said).toContain('1 of 2 approvals that count');
  expect(said).toMatch(/\*\*dev:\*\*\n\n- .*jit:eligible/);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  expect(acme.isOpen(issue)).toBe(true);
  // An approval after the merge counts while the window lasts.
  await acme.github.as('carol').approve(REPOSITORY, pull);
  const before = acme.comments(issue).length;
  await acme.run('grant', hourly);
  expect(holds()).toEqual({ prod: 1, staging: 1, dev: 0 });
  expect(acme.comments(issue)).toHaveLength(before + 1);
  expect(acme.comments(issue).at(-1)).toContain('live in **2 of 3** accounts; not accepted by AWS in 1');
  // The same failure again is no news.
  await acme.run('grant', hourly);
  expect(acme.comments(issue)).toHaveLength(before + 1);
}, 300_000);

test('closing the issue takes it back in all of them, told once', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
  expect(acme.comments(issue).filter((each) => each.includes('your access was taken back'))).toHaveLength(1);
  expect(acme.label(issue)).toBe('aws-jit: revoked');
  // Nothing comes back, whoever opens it again.
  await acme.github.as('bob').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { state: 'open' });
  await acme.run('grant', hourly);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
}, 300_000);

test('closed between the merge and the grant: nothing is given anywhere', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  await acme.github.as('bob').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { state: 'open' });
  await acme.run('grant', push);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
}, 300_000);

test('one account taken back by itself: the others stay, their issue stays open, and it does not come back', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  await acme.ok('revoke', ending('staging'));
  expect(holds()).toEqual({ prod: 1, staging: 0, dev: 1 });
  expect(acme.isOpen(issue)).toBe(true);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  const said = acme.comments(issue).at(-1) ?? '';
  expect(said).toContain('your access in **staging** was taken back by bob');
  expect(said).toContain('What you have in dev, prod stays as it is.');
  const before = acme.comments(issue);
  await acme.ok('grant', hourly);
  expect(holds()).toEqual({ prod: 1, staging: 0, dev: 1 });
  expect(acme.comments(issue)).toEqual(before);
  // The hourly runs find its tombstone again and again.
  for (let hour = 0; hour < 2; hour += 1) {
    acme.clock.advance(HOUR);
    await acme.ok('revoke', hourly);
    expect(holds()).toEqual({ prod: 1, staging: 0, dev: 1 });
    expect(acme.comments(issue)).toEqual(before);
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([true, 'aws-jit: granted']);
  }
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', hourly);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
}, 600_000);

/** bob ends one account by the revoke workflow. */
const ending = (account: string) =>
  ({
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'bob',
    inputs: { account },
  }) as const;

/** The run ends once the mark is there: AWS refuses what comes after it. */
async function markedOnly(account: string): Promise<void> {
  acme.faults.order({
    service: 'aws',
    match: { path: 'DetachUserPolicy' },
    then: { status: 403, body: 'AccessDenied' },
    times: Infinity,
  });
  await acme.run('revoke', ending(account));
  acme.faults.clear();
}

test('one account whose revocation ended between its mark and the detachment: the next run finishes it', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  await markedOnly('staging');
  expect(holds()).toEqual({ prod: 1, staging: 1, dev: 1 });
  await acme.ok('revoke', hourly);
  expect(holds()).toEqual({ prod: 1, staging: 0, dev: 1 });
  expect(acme.comments(issue).join()).toContain('was taken back');
}, 300_000);

test('jobs that share the accounts out say nothing of those of another, and the last tells that all is gone', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  const before = acme.comments(issue).length;
  const since = (): readonly string[] => acme.comments(issue).slice(before);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  const closed = { name: 'issues', action: 'closed', number: issue, sender: 'alice' } as const;
  await acme.ok('revoke', closed, { inputs: { share: '1/2' } });
  expect(holds()).toEqual({ prod: 0, staging: 1, dev: 0 });
  expect(since()).toEqual([
    expect.stringMatching(/access in \*\*(?:prod, dev|dev, prod)\*\* was taken back/),
  ]);
  expect(since().join()).toContain('Sessions that were open are refused from now on, too.');
  expect(since().join()).not.toContain('staging');
  expect(acme.label(issue)).toBe('aws-jit: granted');
  await acme.ok('revoke', closed, { inputs: { share: '2/2' } });
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
  expect(since().slice(1)).toEqual([
    expect.stringContaining('your access was taken back because you closed'),
  ]);
  expect(acme.label(issue)).toBe('aws-jit: revoked');
  for (const share of ['1/2', '2/2']) await acme.ok('revoke', hourly, { inputs: { share } });
  expect(since()).toHaveLength(2);
}, 600_000);

test('what is wrong in one account ends that one alone, and closing the issue then ends and tells the rest', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  // Its files are removed from main.
  acme.repository.write(
    {
      [`requests/prod/2026-11/${issue}.yml`]: null,
      [`policies/prod/2026-11/${issue}.json`]: null,
      [`policies/prod/2026-11/${issue}.md`]: null,
    },
    { by: 'acme-admin', message: 'Not in prod' },
  );
  await acme.ok('revoke', push);
  expect(holds()).toEqual({ prod: 0, staging: 1, dev: 1 });
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([true, 'aws-jit: granted']);
  expect(acme.comments(issue).at(-1)).toMatch(
    /access in \*\*prod\*\* was taken back because its files were removed[^]*What you have in dev, staging stays/,
  );
  // Somebody widens what AWS holds in another.
  acme.aws.account(STAGING).setUp('CreatePolicyVersion', {
    PolicyArn: held(STAGING)[0] ?? '',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
    SetAsDefault: true,
  });
  expect((await acme.run('watch', hourly)).code).toBe(1);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 1 });
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([true, 'aws-jit: granted']);
  expect(acme.comments(issue).at(-1)).toMatch(
    /access in \*\*staging\*\* was taken back[^]*What you have in dev stays/,
  );
  const before = acme.comments(issue);
  await acme.ok('revoke', hourly);
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 1 });
  expect(acme.comments(issue)).toEqual(before);
  expect(acme.isOpen(issue)).toBe(true);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect(holds()).toEqual({ prod: 0, staging: 0, dev: 0 });
  expect(acme.comments(issue)).toHaveLength(before.length + 1);
  expect(acme.comments(issue).at(-1)).toContain('your access was taken back because you closed the request');
  expect(acme.label(issue)).toBe('aws-jit: revoked');
}, 600_000);

test('the watch finishes it too, whatever was told of another account: no alarm, and the issue stays open', async () => {
  acme = await threeAccounts();
  const { issue } = await merged();
  await acme.ok('grant', push);
  await acme.ok('revoke', ending('dev'));
  await markedOnly('staging');
  expect(holds()).toEqual({ prod: 1, staging: 1, dev: 0 });
  await acme.ok('watch', hourly);
  expect(holds()).toEqual({ prod: 1, staging: 0, dev: 0 });
  expect(acme.isOpen(issue)).toBe(true);
}, 300_000);
