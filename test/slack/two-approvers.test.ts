// A DevOps person asks for EC2 and RDS; two approvers are notified, both are needed; granted; usage logged;
// expired.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, HOUR, MINUTE, REPOSITORY } from '../action/company.ts';
import { checkoutLedger } from '../action/ledger-checkout.ts';
import { headline, shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0';
const DATABASE = 'arn:aws:rds:eu-west-1:111122223333:db:orders';

const ASKED = {
  services: 'ec2, rds',
  resources: `${INSTANCE}\n${DATABASE}`,
  access: 'write',
  reason: 'Reboot the EC2 instance of the order service, and reboot its database instance in RDS afterwards',
  duration: '2h',
} as const;

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});

test('EC2 and RDS with two approvals, told to everybody concerned from the first message to the end', async () => {
  const company = (acme = await talking({
    configure: (text) => `${text.replace('ec2, lambda', 'ec2, rds, lambda')}approval: {required: 2}\n`,
  }));
  const { issue, pull = 0 } = await company.request('alice', ASKED);
  expect(company.label(issue)).toBe('aws-jit: in review');

  const [first] = company.thread();
  if (!first) throw new Error('Nothing was told.');
  expect([...first.notified].sort()).toEqual(['U0BOB', 'U0CAROL']);
  const text = shown(first);
  for (const part of [
    'alice asks for write on ec2, write on rds',
    'in prod (111122223333) as IAM user alice',
    'for 2h from the merge',
    'Reboot the EC2 instance of the order service',
    'Deletes or stops: ec2:RebootInstances',
    'Deletes or stops: rds:RebootDBInstance',
    'Risk: ',
    '2 approvals are needed',
    '[Review and decide]',
  ])
    expect(text).toContain(part);

  // One approval and the merge: not enough, and only the other approver is asked.
  const bob = company.github.as('bob');
  await bob.approve(REPOSITORY, pull);
  await bob.merge(REPOSITORY, pull, 'squash');
  await company.run('grant', { name: 'push' });
  expect(company.attached()).toEqual([]);
  const waiting = company.thread().at(-1);
  expect(waiting && headline(waiting)).toBe('Merged, not granted yet');
  expect([...(waiting?.notified ?? [])].sort()).toEqual(['U0ALICE', 'U0CAROL']);
  expect(shown(company.thread()[0] ?? first)).toContain('Approved by 1 of 2: bob');

  await company.github.as('carol').approve(REPOSITORY, pull);
  company.clock.advance(10 * MINUTE);
  await company.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(company.can(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('allowed');
  expect(company.can(ALICE, 'rds:RebootDBInstance', DATABASE)).toBe('allowed');
  expect(company.can(ALICE, 'rds:DeleteDBInstance', DATABASE)).toBe('implicitDeny');
  const granted = company.thread().at(-1);
  expect(granted?.notified).toEqual(['U0ALICE']);
  expect(granted && shown(granted)).toContain('your access is live until 2026-11-18 11:00 UTC');
  expect(shown(company.thread()[0] ?? first)).toContain('Approved by bob, carol');

  // She does what she asked for, and tries one thing more, which is no use of the grant.
  const account = company.aws.account(ACCOUNT);
  company.clock.advance(10 * MINUTE);
  expect(account.use(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('allowed');
  company.clock.advance(5 * MINUTE);
  for (let times = 0; times < 2; times += 1)
    expect(account.use(ALICE, 'rds:RebootDBInstance', DATABASE)).toBe('allowed');
  expect(account.use(ALICE, 'rds:DeleteDBInstance', DATABASE)).toBe('implicitDeny');

  company.clock.advance(2 * HOUR);
  expect(company.can(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('implicitDeny');
  await company.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  expect(company.thread().map(headline)).toEqual([
    'Access has ended',
    'Merged, not granted yet',
    'Access is live',
    expect.stringMatching(/^Access ends soon, at 2026-11-18 11/),
    'Access has ended',
  ]);
  expect(company.isOpen(issue)).toBe(false);

  // The daily report asks CloudTrail, and logs it; nobody is bothered with that.
  company.clock.advance(HOUR);
  const told = company.thread().length;
  const comments = company.comments(issue).length;
  const ledger = checkoutLedger(company, [issue]);
  const out = join(ledger, 'out');
  await company.ok('report', { name: 'schedule', cron: '11 5 * * *' }, { inputs: { ledger, out } });
  const [usage, ...more] = usageIn(company, issue);
  expect(more).toEqual([]);
  expect(usage?.how).toBe('by-principal');
  expect(usage?.used.map(({ action, count }) => `${action} ${count}`).sort()).toEqual([
    'ec2:RebootInstances 1',
    'rds:RebootDBInstance 2',
  ]);
  expect([...(usage?.unused ?? []), ...(usage?.unknown ?? [])]).not.toContain('rds:DeleteDBInstance');
  expect([company.thread().length, company.comments(issue).length]).toEqual([told, comments]);

  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  const rows = read('usage.csv').split('\r\n');
  for (const [action, count] of [
    ['ec2:RebootInstances', 1],
    ['rds:RebootDBInstance', 2],
  ] as const)
    expect(rows.filter((row) => row.startsWith(`${issue},${action},used,${count},`))).toHaveLength(1);
  expect(read('requests.jsonl')).toContain('"state":"expired"');
  // The page carries its record: who, what, and that it was used.
  const page = read('index.html');
  for (const part of ['alice', 'ec2:RebootInstances', 'rds:RebootDBInstance']) expect(page).toContain(part);
  expect(company.repository.read('live.md', 'aws-jit-ledger')).toContain('## Live: 0');

  // Whoever decides on the next such request reads it there.
  const again = await company.request('alice', ASKED);
  const { body } = company.repository.issue(again.pull ?? 0);
  expect(body).toContain('Had before with these resources, as the ledger records it:');
  expect(body).toMatch(new RegExp(`- #${issue}: .*used .*rds:RebootDBInstance`));
});

interface Usage {
  readonly how: string;
  readonly used: readonly { readonly action: string; readonly count: number }[];
  readonly unused: readonly string[];
  readonly unknown: readonly string[];
}
const usageIn = ({ repository }: Talking, issue: number): readonly Usage[] =>
  (repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly data: Usage })
    .filter(({ kind }) => kind === 'usage')
    .map(({ data }) => data);
