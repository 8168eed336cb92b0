import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';

/** A second request for the same thing starts from what was really used of the first, through the built action. */
jest.setTimeout(120_000);

let acme: Company;
afterEach(() => acme.close());

const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890';
const OTHER = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0fed4321cba098765';
const FIRST = { services: 'ec2', resources: INSTANCE, access: 'write' } as const;
const drafted = (issue: number): string =>
  acme.repository.read(`policies/prod/2026-11/${issue}.json`, `aws-jit/${issue}`) ?? '';

/** alice had the instance once, and rebooted it. */
async function usedOnce(): Promise<number> {
  acme = await company();
  const { issue } = await acme.granted('alice', { ...FIRST, reason: 'Restart the instance that hangs' });
  acme.clock.advance(HOUR);
  expect(acme.aws.account(ACCOUNT).use(ALICE, 'ec2:RebootInstances', INSTANCE)).toBe('allowed');
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  acme.clock.advance(HOUR);
  const folder = checkoutLedger(acme, [issue]);
  await acme.ok(
    'report',
    { name: 'schedule', cron: '11 5 * * *' },
    { inputs: { ledger: folder, out: `${folder}/out` } },
  );
  return issue;
}

test('what was used comes into the draft, marked as what no word asks for, and the pull request says from which request', async () => {
  const before = await usedOnce();
  const { issue, pull = 0 } = await acme.request('alice', { ...FIRST, reason: 'Look at the instance' });
  expect(drafted(issue)).toContain('"ec2:RebootInstances"');
  const { body } = acme.repository.issue(pull);
  // The number is broken up, so that GitHub links no request to another by it.
  expect(body.replace(/\\|<!---->/g, '')).toContain(
    `\`ec2:RebootInstances\` (**no word asks for it**): used before by the same person, as the ledger records it (#${before})`,
  );
});

test('for somebody else, and for another instance, it counts for nothing', async () => {
  await usedOnce();
  for (const [login, resources] of [
    ['alice', OTHER],
    ['carol', INSTANCE],
  ] as const) {
    const { issue, pull = 0 } = await acme.request(login, {
      ...FIRST,
      resources,
      reason: 'Look at the instance',
    });
    expect(drafted(issue)).not.toContain('RebootInstances');
    expect(acme.repository.issue(pull).body).not.toContain('used before');
  }
});

test('a forged file on the ledger branch brings nothing from outside the request, and has no request refused', async () => {
  acme = await company();
  const forged = [
    {
      issue: 7,
      account: 'prod',
      services: ['ec2'],
      resources: [INSTANCE],
      granted: ['ec2:RebootInstances'],
      used: [
        'ec2:TerminateInstances',
        'iam:CreateAccessKey',
        'ec2:CreateTags',
        'ec2:ModifyInstanceAttribute',
        's3:GetObject',
      ].map((action) => ({ action, count: 9, last: '2026-11-17T09:00:00Z' })),
      unused: ['ec2:RebootInstances', 'ec2:DescribeInstances'],
      unknown: [],
    },
  ];
  acme.repository.write(
    { 'people/1001.json': JSON.stringify(forged) },
    { by: 'mallory', branch: 'aws-jit-ledger' },
  );
  const { issue, pull } = await acme.request('alice', {
    ...FIRST,
    reason: 'Restart the instance that hangs',
  });
  expect(pull).toBeDefined();
  const policy = drafted(issue);
  for (const never of ['TerminateInstances', 'CreateAccessKey', 'CreateTags', 'GetObject'])
    expect(policy).not.toContain(never);
  // The words mean it: that it was never used does not count.
  expect(policy).toContain('ec2:RebootInstances');
});
