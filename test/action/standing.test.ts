import { afterEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';

/** What a principal has already, at the draft and at the grant, through the built action. */
let acme: Company;
afterEach(() => acme.close());

const INSTANCE = `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0abc1234def567890`;
const EC2 = { services: 'ec2', resources: INSTANCE, access: 'write' } as const;
/** Together they run code with the instance's role, by its user data. Starting is everyday work; what it then runs needs two people. */
const START = { ...EC2, reason: 'Needs ec2:StopInstances and ec2:StartInstances' };
const UPDATE = { ...EC2, reason: 'Needs ec2:ModifyInstanceAttribute' };
const INVOKE = {
  services: 'lambda',
  resources: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:report`,
  access: 'write',
  reason: 'Invoke the function report once (lambda:InvokeFunction)',
} as const;

const configured =
  (more = '') =>
  (text: string): string =>
    `${text}guardrails:\n  sensitive: {sessions: warn}\n${more}`;

const schedule = { name: 'schedule', cron: '23 * * * *' } as const;
const bodyOf = (number: number): string => acme.repository.issue(number).body;

test('two requests that escalate together: noted in the review, and a second person lets it through', async () => {
  acme = await company({ configure: configured() });
  const first = await acme.request('alice', UPDATE);
  await acme.github.as('carol').approve(REPOSITORY, first.pull ?? 0);
  await acme.approve(first.pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.attached()).toHaveLength(1);
  const second = await acme.request('alice', START);
  const pull = second.pull ?? 0;
  expect(bodyOf(first.pull ?? 0)).not.toContain('Beside what the same principal has');
  expect(bodyOf(pull)).toContain(`Beside what the same principal has by #${first.issue}, new in it: `);
  expect(bodyOf(pull)).toContain('holds ec2:ModifyInstanceAttribute already');
  // The committed view has to follow from request and policy alone.
  expect(
    acme.repository.read(`policies/prod/2026-11/${second.issue}.md`, `aws-jit/${second.issue}`),
  ).not.toContain(`#${first.issue}`);

  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.attached()).toHaveLength(1);
  expect(acme.label(second.issue)).toBe('aws-jit: approved');
  expect(acme.comments(second.issue).at(-1)).toMatch(
    new RegExp(`holds ec2:ModifyInstanceAttribute already.*the live grant .*${first.issue}`),
  );

  await acme.github.as('carol').approve(REPOSITORY, pull);
  await acme.ok('grant', schedule);
  expect(acme.attached()).toHaveLength(2);
  expect(acme.label(second.issue)).toBe('aws-jit: granted');
});

test('refused by the configuration: at the draft if one is merged, else at the grant, until the other is over', async () => {
  acme = await company({ configure: configured('  scoped_escalation: refuse\n') });
  // Both drafted while neither is merged: nothing is known of the other yet.
  const first = await acme.request('alice', { ...START, duration: '1h' });
  const second = await acme.request('alice', { ...UPDATE, duration: '4h' });
  expect(second.pull).toBeDefined();
  await acme.approve(first.pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.label(first.issue)).toBe('aws-jit: granted');

  const third = await acme.request('alice', UPDATE);
  expect(third.pull).toBeUndefined();
  expect(acme.label(third.issue)).toBe('aws-jit: refused');
  expect(acme.comments(third.issue).join('\n')).toMatch(
    new RegExp(`holds ec2:StartInstances and ec2:StopInstances already.*Beside it you have .*${first.issue}`),
  );

  await acme.github.as('carol').approve(REPOSITORY, second.pull ?? 0);
  await acme.approve(second.pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.label(second.issue)).toBe('aws-jit: approved');
  expect(acme.attached()).toHaveLength(1);

  // AWS has ended the first, though its policy is still attached: it gives nothing any more.
  acme.clock.advance(HOUR + MINUTE);
  await acme.ok('grant', schedule);
  expect(acme.label(second.issue)).toBe('aws-jit: granted');
});

describe('standing permissions', () => {
  test('what completes an escalation is refused for good, and says where the other part is', async () => {
    acme = await company();
    const account = acme.aws.account(ACCOUNT);
    account.setUp('CreateGroup', { GroupName: 'builders' });
    account.setUp('AddUserToGroup', { GroupName: 'builders', UserName: 'alice' });
    account.setUp('PutGroupPolicy', {
      GroupName: 'builders',
      PolicyName: 'deploy',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'lambda:CreateFunction'], Resource: '*' }],
      }),
    });
    const { issue, pull = 0 } = await acme.request('alice', INVOKE);
    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    expect(acme.policies()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: refused');
    expect(acme.isOpen(issue)).toBe(false);
    const said = acme.comments(issue).at(-1) ?? '';
    expect(said).toContain('inline policy deploy of group builders');
    expect(said).toContain('holds iam:PassRole and lambda:CreateFunction already');
  });

  test('what cannot be read counts as held; once it can be, the grant goes on', async () => {
    acme = await company();
    const denied =
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>';
    acme.faults.order({
      service: 'aws',
      match: { path: 'ListGroupsForUser' },
      times: Infinity,
      then: { status: 403, body: denied },
    });
    const escalating = await acme.request('alice', INVOKE);
    const harmless = await acme.request('alice', {
      services: 'sqs',
      resources: `arn:aws:sqs:eu-west-1:${ACCOUNT}:orders`,
      access: 'write',
      reason: 'Send a message to the queue orders (sqs:SendMessage)',
    });
    for (const { pull = 0 } of [escalating, harmless]) await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    expect(acme.label(escalating.issue)).toBe('aws-jit: approved');
    expect(acme.comments(escalating.issue).at(-1)).toContain(
      'the groups of user alice, which could not be read',
    );
    // Nothing of it is part of any escalation, whatever else is held.
    expect(acme.label(harmless.issue)).toBe('aws-jit: granted');
    acme.faults.clear();
    await acme.ok('grant', schedule);
    expect(acme.label(escalating.issue)).toBe('aws-jit: granted');
    expect(acme.attached(ALICE)).toHaveLength(2);
  });
});

test('findings are annotations on the lines of the policy; the guardrails of main decide at the grant', async () => {
  acme = await company();
  const issue = await acme.file('alice', {
    account: 'prod',
    duration: '2h',
    ...INVOKE,
    reason: 'Read the configuration of the function report (lambda:GetFunctionConfiguration)',
  });
  const run = await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  const path = `policies/prod/2026-11/${issue}.json`;
  const annotation = new RegExp(`::warning title=([a-z-]+),file=${path},line=(\\d+)::(.*)`).exec(run.stdout);
  const policy = acme.repository.read(path, `aws-jit/${issue}`) ?? '';
  const action = /^lambda:\w+/.exec(annotation?.[3] ?? '')?.[0];
  expect(action).toBeDefined();
  expect(policy.split('\n')[Number(annotation?.[2]) - 1]).toContain(action);
  expect(acme.repository.read(`policies/prod/2026-11/${issue}.md`, `aws-jit/${issue}`)).toContain(
    annotation?.[3],
  );

  await acme.approve(acme.pullOf(issue) ?? 0);
  const configuration = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    { 'aws-jit.yml': configuration.replace('lambda, ssm]', 'ssm]') },
    { by: 'acme-admin', message: 'No more Lambda' },
  );
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  expect(acme.label(issue)).toBe('aws-jit: refused');
  expect(acme.comments(issue).at(-1)).toMatch(/service\\-not\\-allowed: lambda is .*\(`guardrails`\)/);
});
