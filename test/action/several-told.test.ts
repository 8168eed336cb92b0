import { afterEach, expect, jest, test } from '@jest/globals';
import { boundaryOf, roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, ANSWERS, issueBody, REPOSITORY_ID, type ExampleOptions } from '../../sandbox/example.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { ALICE, company, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What is told of a request for three accounts where a run ended in between, or somebody changed what it left. */
jest.setTimeout(180_000);
let acme: Company;
afterEach(() => acme.close());

const STAGING = '444455556666';
const DEV = '777788889999';
const BOT = 'github-actions[bot]';
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const roles = (id: string): string =>
  (['granter', 'revoker'] as const)
    .map((role) => `${role}_role: ${roleOf(id, role, REPOSITORY_ID)}`)
    .join('\n    ');
const entry = (name: string, id: string): string =>
  `  ${name}:\n    id: "${id}"\n    boundary: ${boundaryOf(id, REPOSITORY_ID)}\n    ${roles(id)}\n`;
const ASKED = {
  ...ANSWERS,
  account: 'prod, staging, dev',
  services: 's3, sqs',
  resources: 'nightly-exports\narn:aws:sqs:eu-west-1:{account}:imports',
  reason: 'Download the nightly export files and read the messages of the queue imports',
};

const threeAccounts = (more = '', options: Partial<ExampleOptions> = {}): Promise<Company> =>
  company({
    ...options,
    otherAccounts: [STAGING, DEV],
    configure: (text) =>
      `${text
        .replace('identities:', `${entry('staging', STAGING)}${entry('dev', DEV)}identities:`)
        .replace(
          `id: "${ACCOUNT}"`,
          `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`,
        )}max_accounts_per_request: 50\n${more}`,
  });

async function merged(): Promise<number> {
  const { issue, pull } = await acme.request('alice', ASKED);
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  return issue;
}
async function live(): Promise<number> {
  const issue = await merged();
  await acme.ok('grant', push);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  return issue;
}
const holding = (): number =>
  [ACCOUNT, STAGING, DEV].filter((id) => acme.aws.account(id).attached(ALICE).length > 0).length;
const refuseGitHub = (method: string, path: string, times = Infinity): void => {
  acme.faults.order({
    service: 'github',
    match: { method, path },
    times,
    then: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
};
const emptyLedger = (issue: number): void => {
  acme.repository.write(
    { [`events/2026-11/${issue}.jsonl`]: '' },
    { by: 'acme-admin', branch: 'aws-jit-ledger' },
  );
};
const reason = (issue: number): string | null | undefined => acme.repository.issue(issue).stateReason;

test('the sweep removed it and could not tell: the grant does not tell that it lapsed, and the next sweep tells its end', async () => {
  acme = await threeAccounts();
  const issue = await live();
  acme.clock.advance(9 * HOUR);
  refuseGitHub('POST', `/issues/${issue}/comments$`);
  await acme.run('sweep', hourly);
  expect(holding()).toBe(0);
  acme.faults.clear();
  const before = acme.comments(issue);
  await acme.run('grant', hourly);
  expect([acme.comments(issue), acme.isOpen(issue)]).toEqual([before, true]);
  await acme.ok('sweep', hourly);
  expect([acme.label(issue), reason(issue)]).toEqual(['aws-jit: expired', 'completed']);
});

test('after its end what was live is not told as live, where another account lapses', async () => {
  acme = await threeAccounts('approval: {rules: [{accounts: [staging], required: 2}]}\n');
  const issue = await live();
  expect(holding()).toBe(2);
  acme.clock.advance(9 * HOUR);
  const before = acme.comments(issue);
  await acme.run('grant', hourly);
  expect(acme.comments(issue)).toEqual(before);
  await acme.ok('sweep', hourly);
  expect([acme.label(issue), reason(issue)]).toEqual(['aws-jit: expired', 'completed']);
});

test('what is live stands in the ledger although the bucket refused its record', async () => {
  acme = await threeAccounts('', { auditBucket: 'acme-aws-jit-audit' });
  const issue = await merged();
  let attached = 0;
  acme.faults.beforeEach(({ operation }) => {
    if (operation === 'AttachUserPolicy' && ++attached === 3)
      acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    return Promise.resolve();
  });
  await acme.run('grant', push);
  expect(holding()).toBe(3);
  expect(acme.ledger(issue).filter((kind) => kind === 'granted')).toHaveLength(3);
});

test('with its ledger emptied, the comment that it is live is remembered: it ended, and did not lapse', async () => {
  acme = await threeAccounts();
  const issue = await live();
  acme.clock.advance(9 * HOUR);
  refuseGitHub('POST', `/issues/${issue}/comments$`);
  await acme.run('sweep', hourly);
  acme.faults.clear();
  emptyLedger(issue);
  await acme.ok('sweep', hourly);
  expect([acme.label(issue), reason(issue)]).toEqual(['aws-jit: expired', 'completed']);
});

test.each(['live', 'waiting'] as const)(
  'with its ledger emptied and its label taken off, nobody is told that no outcome came: %s',
  async (how) => {
    acme = await threeAccounts(how === 'live' ? '' : 'approval: {required: 2}\n');
    const issue = await merged();
    await acme.run('grant', push);
    emptyLedger(issue);
    acme.repository.issue(issue).labels.clear();
    acme.clock.advance(HOUR);
    await acme.ok('close', hourly);
    expect(acme.comments(issue).join()).not.toContain('no run has told since');
  },
);

test('refused everywhere, and the run ended before it could close it: the next one does', async () => {
  acme = await threeAccounts();
  const issue = await merged();
  const body = issueBody({ ...ASKED, account: 'dev, staging, prod' });
  await acme.github.as('alice').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { body });
  refuseGitHub('PATCH', `/issues/${issue}$`);
  await acme.run('grant', push);
  expect(acme.isOpen(issue)).toBe(true);
  acme.faults.clear();
  const before = acme.comments(issue);
  await acme.run('grant', hourly);
  expect([acme.isOpen(issue), acme.label(issue), acme.comments(issue)]).toEqual([
    false,
    'aws-jit: refused',
    before,
  ]);
});

test('live everywhere, and the run ended before its label: the next one shows it', async () => {
  acme = await threeAccounts();
  const issue = await merged();
  refuseGitHub('PUT', `/issues/${issue}/labels$`);
  await acme.run('grant', push);
  expect(acme.ledger(issue).filter((kind) => kind === 'granted')).toHaveLength(3);
  expect(acme.label(issue)).not.toBe('aws-jit: granted');
  acme.faults.clear();
  const before = acme.comments(issue);
  await acme.ok('grant', hourly);
  expect([acme.label(issue), acme.comments(issue)]).toEqual(['aws-jit: granted', before]);
});

test('taken back, and opened again: it stays what it was, and nothing is told anew', async () => {
  acme = await threeAccounts();
  const issue = await live();
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  await acme.github.as('bob').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { state: 'open' });
  const before = acme.comments(issue);
  await acme.run('grant', hourly);
  expect([holding(), acme.label(issue), acme.comments(issue)]).toEqual([0, 'aws-jit: revoked', before]);
});

test('what waits for calls in three accounts is told its turn once', async () => {
  acme = await threeAccounts();
  const issue = await merged();
  acme.github.setRateLimit(BOT, 'core', 1_000, 205);
  await acme.run('grant', push);
  expect(holding()).toBe(0);
  expect(acme.comments(issue).filter((text) => text.includes('its turn has not come yet'))).toHaveLength(1);
});

test('what AWS lost in one account and holds again is told', async () => {
  acme = await threeAccounts();
  const issue = await live();
  const account = acme.aws.account(DEV);
  const [arn = ''] = account.attached(ALICE);
  account.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
  account.setUp('DeletePolicy', { PolicyArn: arn });
  const before = acme.comments(issue).length;
  await acme.ok('grant', hourly);
  expect(holding()).toBe(3);
  const said = acme.comments(issue).slice(before);
  expect(said).toEqual([expect.stringContaining('was granted again')]);
  expect(said[0]).toContain('**dev**');
  expect(said[0]).toMatch(/@alice.*@bob/);
  await acme.ok('grant', hourly);
  expect(acme.comments(issue)).toHaveLength(before + 1);
});

test('what was used in each account is recorded when its policy goes', async () => {
  acme = await threeAccounts('analytics: {usage: true}\n');
  const issue = await live();
  for (const id of [ACCOUNT, DEV])
    expect(acme.aws.account(id).use(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', hourly);
  const lines = (acme.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
    .split('\n')
    .filter((line) => line.includes('last-accesses'))
    .map((line) => JSON.parse(line) as { id: string; data: { part: string } });
  expect(lines.map(({ id, data }) => [id.split(':')[1], data.part]).sort()).toEqual([
    ['1', '1'],
    ['3', '3'],
  ]);
});
