import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ALICE, company, DEPLOY, HOUR, MINUTE, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';
import { DAILY, INSTANCE, runReport, usageIn } from './reports.ts';
import { ACCOUNT } from '../../sandbox/example.ts';

/** The daily report through the built action: what was used of a grant, by CloudTrail's own protocol and rates. */
let acme: Company;
afterEach(() => acme.close());

const report = (issues: readonly number[]) => runReport(acme, issues);
const usageOn = (issue: number) => usageIn(acme, issue);
const grantedOn = (issue: number): readonly string[] =>
  (acme.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
    .split('\n')
    .filter((line) => line.includes('"kind":"granted"'))
    .flatMap(
      (line) => (JSON.parse(line) as { data: { statements: { actions: string[] }[] } }).data.statements,
    )
    .flatMap(({ actions }) => actions);
describe('what was used', () => {
  test('an IAM user: what CloudTrail shows in the window is used, the rest of what it would show is unused', async () => {
    acme = await company();
    const { issue } = await acme.granted('alice', {
      services: 'ec2',
      resources: INSTANCE,
      access: 'write',
      reason: 'Restart the instance that hangs, and look at its state before and after',
    });
    const granted = grantedOn(issue);
    expect(granted).toContain('ec2:RebootInstances');
    expect(granted).toContain('ec2:DescribeInstances');
    const account = acme.aws.account(ACCOUNT);
    acme.clock.advance(HOUR);
    expect(account.use(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('allowed');
    expect(account.use(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('allowed');
    // Nobody granted it: a denied call uses nothing.
    expect(account.use(ALICE, 'ec2:TerminateInstances', INSTANCE)).toBe('implicitDeny');

    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    // After the window: no use of this grant, whatever else allowed it.
    account.use(ALICE, 'ec2:DescribeInstances', '*');
    acme.clock.advance(HOUR);
    const { run, read } = await report([issue]);
    expect(run.summary).toContain('```mermaid');

    const [usage] = usageOn(issue);
    expect(usage?.how).toBe('by-principal');
    expect(usage?.used).toEqual([expect.objectContaining({ action: 'ec2:RebootInstances', count: 2 })]);
    expect(usage?.unused).toContain('ec2:DescribeInstances');
    expect(
      [
        ...(usage?.used.map(({ action }) => action) ?? []),
        ...(usage?.unused ?? []),
        ...(usage?.unknown ?? []),
      ].sort(),
    ).toEqual([...new Set(granted)].sort());
    expect(usage?.final).toBe(false);
    expect(read('usage.csv')).toContain(`${issue},ec2:RebootInstances,used,2,`);
    expect(read('requests.jsonl')).toContain('"state":"expired"');
    expect(read('index.html')).toContain('<!doctype html>');
    expect(acme.repository.read('live.md', 'aws-jit-ledger')).toContain('## Live: 0');

    // Late data is due a day later, once; then it is final.
    acme.clock.advance(30 * HOUR);
    await report([issue]);
    expect(usageOn(issue)).toHaveLength(2);
    expect(usageOn(issue)[1]?.final).toBe(true);
    await report([issue]);
    expect(usageOn(issue)).toHaveLength(2);

    // The next request for the same says in its pull request what was used of the last.
    const { pull = 0 } = await acme.request('alice', {
      services: 'ec2',
      resources: INSTANCE,
      access: 'write',
      reason: 'Restart the instance that hangs, and look at its state before and after',
    });
    const { body } = acme.repository.issue(pull);
    expect(body).toContain('Had before with these resources, as the ledger records it:');
    expect(body).toMatch(
      new RegExp(`- #${issue}: .*used \`ec2:RebootInstances\`; unused .*ec2:DescribeInstances`),
    );
  }, 120_000);

  test('a role: its sessions are followed, whatever they are called; a live grant shows its last use', async () => {
    acme = await company();
    const { issue } = await acme.granted('dave', {
      services: 'dynamodb',
      resources: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders',
      access: 'read',
      reason: 'Look up the order of a customer (dynamodb:GetItem, dynamodb:Query), and describe the table',
    });
    const account = acme.aws.account(ACCOUNT);
    acme.clock.advance(10 * MINUTE);
    account.use(DEPLOY, 'dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders');
    account.use(DEPLOY, 'dynamodb:DescribeTable', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders');
    acme.clock.advance(HOUR);
    const { read } = await report([issue]);
    const [usage] = usageOn(issue);
    const used = new Map(usage?.used.map((each) => [each.action, each.count]));
    // Counted by CloudTrail; GetItem is a data event, and only IAM's last accesses know that there was one.
    if (used.has('dynamodb:DescribeTable')) expect(used.get('dynamodb:DescribeTable')).toBe(1);
    expect(used.get('dynamodb:GetItem')).toBe(0);
    expect(usage?.unused).not.toContain('dynamodb:Query');
    expect(read('live.md')).toContain(`#${issue} **dave**`);
    expect(read('live.md')).toContain(', last used 2026-11-18T09:15:00Z');
  }, 120_000);

  test('a grant that lives and is swept between two reports: IAM was asked before its policy was deleted', async () => {
    acme = await company();
    const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
    const { issue } = await acme.granted('dave', {
      services: 'dynamodb',
      resources: table,
      access: 'read',
      reason: 'Look up the order of a customer (dynamodb:GetItem, dynamodb:Query), and describe the table',
    });
    acme.clock.advance(10 * MINUTE);
    acme.aws.account(ACCOUNT).use(DEPLOY, 'dynamodb:GetItem', table);
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.policies()).toEqual([]);
    expect(acme.ledger(issue)).toContain('last-accesses');
    acme.clock.advance(HOUR);
    await report([issue]);
    const [usage] = usageOn(issue);
    expect(usage?.used).toContainEqual(expect.objectContaining({ action: 'dynamodb:GetItem', count: 0 }));
    // Later reports ask nobody that could know, and forget nothing.
    acme.clock.advance(30 * HOUR);
    await report([issue]);
    expect(usageOn(issue).at(-1)?.final).toBe(true);
    expect(usageOn(issue).at(-1)?.used).toContainEqual(
      expect.objectContaining({ action: 'dynamodb:GetItem', count: 0 }),
    );
  }, 120_000);

  test('an IAM that does not answer about use holds up no removal and fails nothing', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(9 * HOUR);
    let asked = 0;
    for (let n = 1; n <= 100; n += 1)
      acme.faults.onCall(
        n,
        ({ operation }) => {
          if (operation !== 'GenerateServiceLastAccessedDetails') return undefined;
          asked += 1;
          return { status: 403, body: 'no' };
        },
        'before',
      );
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.policies()).toEqual([]);
    expect(acme.ledger(issue)).toContain('expired');
    expect(acme.ledger(issue)).not.toContain('last-accesses');
    expect(asked).toBeGreaterThan(0);
  }, 120_000);

  test('an account that does not let itself be read fails the run, and the report is written all the same', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(HOUR);
    const { repository } = acme;
    const text = repository.read('aws-jit.yml') ?? '';
    repository.write(
      {
        'aws-jit.yml': text.replace(
          '    boundary:',
          `    reader_role: arn:aws:iam::${ACCOUNT}:role/none\n    boundary:`,
        ),
      },
      { by: 'acme-admin', message: 'Another reader' },
    );
    const folder = checkoutLedger(acme, [issue]);
    const out = join(folder, 'out');
    const run = await acme.run('report', DAILY, { inputs: { ledger: folder, out } });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('What was used in account prod');
    expect(readFileSync(join(out, 'requests.csv'), 'utf8')).toContain(`\r\n${issue},`);
    expect(usageOn(issue)).toEqual([]);
  }, 120_000);
});

test('without a ledger there is nothing to report, and that is no failure', async () => {
  acme = await company();
  const run = await acme.ok('report', DAILY, { inputs: { ledger: '/nowhere', out: '/nowhere/out' } });
  expect(run.outputs['report']).toBe('');
  expect(run.stdout).toContain('nothing to report');
});

test('the page goes to Pages only when GitHub says that the site is not public', async () => {
  acme = await company({ configure: (text) => `${text}analytics: {publish: pages, usage: false}\n` });
  const { issue } = await acme.granted();
  for (const [answer, publish] of [
    [undefined, 'false'],
    [{ public: true }, 'false'],
    [{ html_url: 'https://acme.github.io/aws-access' }, 'false'],
    [{ public: false }, 'true'],
  ] as const) {
    if (answer !== undefined)
      acme.faults.order({
        service: 'github',
        match: { method: 'GET', path: '/repos/acme/aws-access/pages' },
        then: { status: 200, body: answer },
      });
    const { run } = await report([issue]);
    expect({ answer, publish: run.outputs['publish'] }).toEqual({ answer, publish });
    expect(run.stdout.includes('not published')).toBe(publish === 'false');
  }
});

describe('the ledger compared with GitHub and AWS', () => {
  const verified = async (issues: readonly number[], change: (text: string) => string = (text) => text) => {
    const folder = checkoutLedger(acme, issues);
    for (const issue of issues) {
      const path = join(folder, `events/2026-11/${issue}.jsonl`);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    const inputs = { ledger: folder, out: join(folder, 'out'), verify: 'true' };
    return acme.run('report', DAILY, { inputs });
  };

  test('what really happened agrees, live and after its end', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(HOUR);
    const live = await verified([issue]);
    expect(live.stdout).not.toContain('::error');
    expect(live.code).toBe(0);
    expect(live.summary).toContain(
      'Compared 1 grants with their pull requests and reviews, 1 of them with CloudTrail',
    );
    expect(live.summary).toContain('they agree');
    expect(live.summary).toContain('can write the ledger');
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect((await verified([issue])).code).toBe(0);
  }, 120_000);

  test('a forged approver, a moved window, an object that is gone and one that nobody recorded are found', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(HOUR);
    const forged = await verified([issue], (text) =>
      text
        .replaceAll('"id":1002,"login":"bob"', '"id":1003,"login":"carol"')
        .replaceAll('"until":"2026-11-18T17:05:00Z"', '"until":"2026-11-19T17:05:00Z"')
        .replaceAll('"from":"2026-11-18T09:05:00Z"', '"from":"2026-11-18T09:06:00Z"'),
    );
    expect(forged.code).toBe(1);
    for (const code of ['approver-did-not-approve', 'window-differs', 'aws-without-grant', 'no-trace-in-aws'])
      expect(forged.stdout).toContain(`(${code})`);

    const [arn = ''] = acme.attached();
    acme.aws.account(ACCOUNT).setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
    const gone = await verified([issue]);
    expect(gone.code).toBe(1);
    expect(gone.stdout).toContain('(grant-without-aws)');
  }, 120_000);
});
