import { afterEach, describe, expect, test } from '@jest/globals';
import { CHANNEL, emailOf, PEOPLE, PEOPLE_ACCOUNT, type ExampleCenter } from '../../sandbox/example.ts';
import type { SandboxIdentityCenter } from '../../sandbox/aws/sandbox-identity-center.ts';
import { serialiseCurated, type CuratedContent } from '../../src/policy/curated-set.ts';
import { company, HOUR, MINUTE, OBJECT, type Company } from './company.ts';

/** Access through IAM Identity Center, by the built action: form, approval, permission set, end. */

let running: Company | undefined;
afterEach(() => running?.close());

async function open(center: ExampleCenter = {}, more: Parameters<typeof company>[0] = {}): Promise<Company> {
  running = await company({ identityCenter: center, ...more });
  return running;
}

const can = (at: Company, login = 'alice', resource = OBJECT) =>
  at.aws
    .account(PEOPLE_ACCOUNT)
    .can({ kind: 'identity-center-user', userName: emailOf(login) }, 's3:GetObject', resource);
const sets = (at: Company) =>
  at.aws
    .identityCenter()
    .permissionSets()
    .filter(({ name }) => name.startsWith('jit-'));
const statusOf = (at: Company, issue: number) => at.comments(issue)[0] ?? '';
const last = (at: Company, issue: number) => at.comments(issue).at(-1) ?? '';

test('from the form to live access, and to its end', async () => {
  const at = await open();
  expect(can(at)).toBe('implicitDeny');
  const { issue } = await at.granted('alice', { account: 'people' });

  expect([can(at), can(at, 'bob'), at.label(issue)]).toEqual(['allowed', 'implicitDeny', 'aws-jit: granted']);
  const [set] = sets(at);
  expect(set?.tags).toMatchObject({
    'jit:issue': String(issue),
    'jit:repository': '4242',
    'jit:approvers': 'bob',
  });
  const portal = at.aws.identityCenter().portalUrl;
  expect(last(at, issue)).toContain(
    `(${portal}/#/console?account_id=${PEOPLE_ACCOUNT}&role_name=${set?.name ?? 'none'})`,
  );
  expect(last(at, issue)).toContain(`sso_role_name = ${set?.name ?? 'none'}`);
  expect(last(at, issue)).toContain(`sso_start_url = ${portal}`);

  at.clock.advance(8 * HOUR);
  expect(can(at)).toBe('implicitDeny');
  await at.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  expect([sets(at), at.label(issue), at.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
  expect(at.ledger(issue)).toEqual(expect.arrayContaining(['drafted', 'granted', 'expired']));
});

test('an account through IAM and one through Identity Center, in one run', async () => {
  const at = await open();
  const one = await at.request('alice', { account: 'people' });
  const other = await at.request('bob', { account: 'prod' });
  at.clock.advance(5 * MINUTE);
  await at.approve(one.pull ?? 0);
  await at.approve(other.pull ?? 0, 'squash', 'carol');
  await at.ok('grant', { name: 'push' });
  expect([at.label(one.issue), at.label(other.issue)]).toEqual(['aws-jit: granted', 'aws-jit: granted']);
});

test('taken back: an open session loses its access, and the emptied set stays until the end', async () => {
  const at = await open();
  const { issue } = await at.granted('alice', { account: 'people' });
  at.aws.account(PEOPLE_ACCOUNT).signIn(emailOf('alice'));
  await at.github.as('alice').closeIssue('acme/aws-access', issue);
  await at.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect([can(at), sets(at).map(({ inline, assignments }) => [inline, assignments])]).toEqual([
    'implicitDeny',
    [[undefined, []]],
  ]);
  // Run again by the schedule: nothing comes back.
  await at.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(can(at)).toBe('implicitDeny');
});

test('an assignment that fails is told with the reason of AWS, and leaves nothing behind', async () => {
  const at = await open({}, { slack: true });
  const { issue, pull } = await at.request('alice', { account: 'people' });
  at.aws.identityCenter().fail({ kind: 'creation', reason: 'The account is suspended <@everyone>' });
  at.clock.advance(5 * MINUTE);
  await at.approve(pull ?? 0);
  await at.run('grant', { name: 'push' });
  expect(last(at, issue)).toContain('AWS did not accept this grant. Nothing is attached.');
  expect(last(at, issue)).toContain('The account is suspended');
  expect(at.label(issue)).toBe('aws-jit: failed');
  expect(at.ledger(issue)).toContain('failed');
  const ledger = at.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '';
  const failed = ledger.split('\n').find((line) => line.includes('"kind":"failed"'));
  expect(JSON.parse(failed ?? '{}')).toMatchObject({
    data: {
      code: 'assignment-failed',
      message: expect.stringContaining('The account is suspended') as unknown,
    },
  });
  const said = JSON.stringify(at.slack?.threads(CHANNEL) ?? []);
  expect(said).toContain('The account is suspended');
  // A user and no channel: what AWS writes is text.
  expect(at.slack?.threads(CHANNEL).flat().at(-1)?.notified).toEqual(['U0ALICE']);
  expect([sets(at), at.aws.identityCenter().assignments(), can(at)]).toEqual([[], [], 'implicitDeny']);
});

test('taken back while AWS fails to assign it: the tombstone stays, and no later run grants', async () => {
  const at = await open();
  const { issue, pull } = await at.request('alice', { account: 'people' });
  at.aws.identityCenter().fail({ kind: 'creation', reason: 'The account is suspended' });
  at.clock.advance(5 * MINUTE);
  await at.approve(pull ?? 0);
  let came = false;
  // After the grant has looked at the tags, and before its deletion has an effect.
  for (let n = 1; n < 300; n++)
    at.faults.onCall(n, async ({ operation }) => {
      if (came || operation !== 'DeletePermissionSet') return undefined;
      came = true;
      await at.github.as('alice').closeIssue('acme/aws-access', issue);
      await at.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
      return undefined;
    });
  await at.run('grant', { name: 'push' });
  expect(came).toBe(true);
  expect(
    sets(at).map(({ tags, inline, assignments }) => ['jit:revoked' in tags, inline, assignments]),
  ).toEqual([[true, undefined, []]]);
  await at.github.as('alice').reopenIssue('acme/aws-access', issue);
  await at.run('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(can(at)).toBe('implicitDeny');
});

describe('thousands of permission sets in the organisation', () => {
  const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
  const DAILY = { name: 'schedule', cron: '47 4 * * *' } as const;
  const PATH = (issue: number) => `events/2026-11/${issue}.jsonl`;
  const LEDGER = 'aws-jit-ledger';
  const callsOf = (at: Company, from: number) => {
    const all = at.faults.calls.slice(from).map(({ operation }) => operation);
    const describes = all.filter((name) => name === 'DescribePermissionSet').length;
    return { describes, lists: all.filter((name) => name === 'ListPermissionSets').length };
  };

  test('the hourly runs look at what the ledger names, and at no other', async () => {
    const at = await open();
    const { issue } = await at.granted('alice', { account: 'people' });
    for (let n = 0; n < 1_990; n++)
      at.aws.identityCenter().setUp('CreatePermissionSet', { Name: `Team-${n}` });
    for (const command of ['sweep', 'revoke', 'grant'] as const) {
      const before = at.faults.calls.length;
      await at.ok(command, HOURLY);
      expect([command, callsOf(at, before)]).toEqual([command, { describes: 1, lists: 0 }]);
    }
    at.clock.advance(8 * HOUR);
    const before = at.faults.calls.length;
    await at.ok('sweep', HOURLY);
    // By the hint; before it is deleted; and until AWS says that it is gone.
    const { describes, lists } = callsOf(at, before);
    expect([describes < 15, lists]).toEqual([true, 0]);
    expect([sets(at), at.label(issue), at.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
  });

  test('what the ledger does not name is found by the daily run, and nobody is told before that it is gone', async () => {
    const at = await open();
    const { issue } = await at.granted('alice', { account: 'people' });
    const other = await at.granted('dave', {
      account: 'people',
      reason: 'Compare the export files of two nights',
    });
    await at.github.as('alice').closeIssue('acme/aws-access', issue);
    at.repository.write({ [PATH(issue)]: '' }, { by: 'mallory', branch: LEDGER });
    await at.ok('revoke', HOURLY);
    expect([can(at), can(at, 'dave')]).toEqual(['allowed', 'allowed']);
    await at.ok('revoke', DAILY);
    expect([can(at), can(at, 'dave')]).toEqual(['implicitDeny', 'allowed']);

    at.clock.advance(8 * HOUR);
    await at.ok('sweep', HOURLY);
    expect([sets(at).length, at.label(other.issue)]).toEqual([1, 'aws-jit: expired']);
    await at.ok('sweep', DAILY);
    expect(sets(at)).toEqual([]);
  });

  test('an open request that the ledger does not name is looked up before its end is told', async () => {
    const at = await open();
    const { issue } = await at.granted('alice', { account: 'people' });
    at.repository.write({ [PATH(issue)]: '' }, { by: 'mallory', branch: LEDGER });
    at.clock.advance(8 * HOUR);
    await at.ok('sweep', HOURLY);
    expect([sets(at), at.isOpen(issue)]).toEqual([[], false]);
  });

  test('a forged line of the ledger stops no run, and takes nothing away', async () => {
    const at = await open();
    const { issue } = await at.granted('alice', { account: 'people' });
    const shared = at.aws.identityCenter().setUp('CreatePermissionSet', { Name: 'Team' });
    const { PermissionSetArn } = shared['PermissionSet'] as { PermissionSetArn: string };
    const line = (n: number, arn: string) =>
      JSON.stringify({
        id: `granted:${n}`,
        kind: 'granted',
        issue,
        at: '2026-11-18T09:00:00Z',
        run: '',
        data: { arn, until: '2026-11-18T23:00:00Z' },
      });
    const forged = ['*', 'arn:aws:sso:::permissionSet/ssoins-other/ps-1', PermissionSetArn].map((arn, n) =>
      line(n, arn),
    );
    const there = at.repository.read(PATH(issue), LEDGER) ?? '';
    at.repository.write(
      { [PATH(issue)]: `${there}${forged.join('\n')}\n` },
      { by: 'mallory', branch: LEDGER },
    );
    await at.ok('sweep', HOURLY);
    await at.ok('revoke', HOURLY);
    expect([can(at), at.label(issue)]).toEqual(['allowed', 'aws-jit: granted']);
    expect(at.aws.identityCenter().permissionSet('Team').arn).toBe(PermissionSetArn);

    // Thousands of them: looked at is what there is instead.
    const many = Array.from({ length: 2_100 }, (_, n) =>
      line(n, PermissionSetArn.slice(0, -16) + String(n).padStart(16, '0')),
    );
    at.repository.write({ [PATH(issue)]: `${there}${many.join('\n')}\n` }, { by: 'mallory', branch: LEDGER });
    const before = at.faults.calls.length;
    await at.ok('sweep', HOURLY);
    expect(callsOf(at, before)).toEqual({ describes: 2, lists: 1 });
  });
});

test('somebody who has an identity elsewhere is told what is missing, by the name that this account knows', async () => {
  const at = await open(
    {},
    {
      configure: (text) =>
        text.replace(`, accounts: {people: {identity_center_user: ${emailOf('alice')}}}`, ''),
    },
  );
  const { issue, pull } = await at.request('alice', { account: 'people' });
  expect(pull).toBeUndefined();
  expect(last(at, issue)).toContain(
    '    accounts:\n      people: {identity_center_user: YOUR-IDENTITY-CENTER-USER-NAME}',
  );
  expect(last(at, issue)).not.toContain('iam_user');
});

test('somebody whom the directory does not know is told so, once', async () => {
  const at = await open();
  const { issue, pull } = await at.request('carol', { account: 'people' });
  at.clock.advance(5 * MINUTE);
  await at.approve(pull ?? 0);
  await at.run('grant', { name: 'push' });
  await at.run('grant', { name: 'schedule', cron: '23 * * * *' });
  const told = at.comments(issue).filter((text) => text.includes('has no user with the name or'));
  expect([told.length, at.label(issue), sets(at)]).toEqual([1, 'aws-jit: failed', []]);
});

describe('a curated set', () => {
  const READ_TICKETS = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-tickets/*' }],
  };
  const TICKET = 'arn:aws:s3:::acme-tickets/1.txt';
  const ANSWERS = {
    account: 'people',
    curated: 'support',
    services: '_No response_',
    resources: '_No response_',
    access: '_No response_',
    duration: '4h',
  } as const;

  /** A company that keeps the set `Support`, its content pulled into the repository. */
  async function withSet(
    mode: 'copy' | 'assign',
    slack = false,
    further: { readonly ofSet?: string; readonly text?: string } = {},
  ): Promise<{ at: Company; shared: string }> {
    const files: Record<string, string> = {};
    let shared = '';
    const prepare = (center: SandboxIdentityCenter, aws: Company['aws']) => {
      const made = center.setUp('CreatePermissionSet', { Name: 'Support', SessionDuration: 'PT4H' });
      shared = (made['PermissionSet'] as { PermissionSetArn: string }).PermissionSetArn;
      const on = { PermissionSetArn: shared };
      center.setUp('PutInlinePolicyToPermissionSet', { ...on, InlinePolicy: JSON.stringify(READ_TICKETS) });
      const policy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'logs:GetLogEvents', Resource: '*' }],
      };
      const arn = aws.addAwsManagedPolicy('SupportLogs', policy);
      center.setUp('AttachManagedPolicyToPermissionSet', { ...on, ManagedPolicyArn: arn });
      const content: CuratedContent = {
        permissionSet: shared,
        name: 'Support',
        managed: [{ arn, version: 'v1', document: policy }],
        customerManaged: [],
        inline: READ_TICKETS,
        boundary: undefined,
      };
      files['curated/support.json'] = serialiseCurated(content);
      return mode === 'assign' ? [shared] : [];
    };
    const at = await open(
      { prepare },
      {
        files,
        slack,
        configure: (text) =>
          `${text}curated_sets:\n  support: {permission_set: Support, accounts: [people], description: Reads tickets, mode: ${mode}${further.ofSet ?? ''}}\n${further.text ?? ''}`,
      },
    );
    return { at, shared };
  }
  const file = async (at: Company) => {
    const { issue, pull } = await at.request('alice', ANSWERS);
    return { issue, pull: pull ?? 0 };
  };
  const reviewOf = (at: Company, issue: number) =>
    at.repository.read(`policies/people/2026-11/${issue}.md`, `aws-jit/${issue}`) ?? '';

  test('has actions of a service that only some may ask for: not for others, unless the set says itself who may', async () => {
    const text = `requesters: {services: {logs: [${PEOPLE.bob}]}}\n`;
    const { at } = await withSet('copy', false, { text });
    const refused = await at.request('alice', ANSWERS);
    expect([refused.pull, at.label(refused.issue)]).toEqual([undefined, 'aws-jit: refused']);
    expect(at.comments(refused.issue).join('\n')).toContain('requesters.services.logs');
    await at.close();

    const ofSet = `, requesters: [${PEOPLE.alice}]`;
    const own = await withSet('copy', false, { text, ofSet });
    const { issue } = await own.at.granted('alice', ANSWERS);
    expect(can(own.at, 'alice', TICKET)).toBe('allowed');
    const other = await own.at.request('bob', ANSWERS);
    expect([other.pull, own.at.label(issue)]).toEqual([undefined, 'aws-jit: granted']);
    expect(own.at.comments(other.issue).join('\n')).toMatch(/curated\\_sets\.support\.requesters/);
  });

  test('is copied for the request, and AWS ends the copy', async () => {
    const { at, shared } = await withSet('copy');
    const { issue, pull } = await file(at);
    const review = reviewOf(at, issue);
    expect(review).toContain('chosen by your security owners');
    expect(review).toContain('arn:aws:iam::aws:policy/SupportLogs`, version v1');
    at.clock.advance(5 * MINUTE);
    await at.approve(pull);
    await at.ok('grant', { name: 'push' });
    expect([can(at, 'alice', TICKET), can(at, 'alice', OBJECT)]).toEqual(['allowed', 'implicitDeny']);
    expect(at.aws.identityCenter().permissionSet('Support').assignments).toEqual([]);
    at.clock.advance(4 * HOUR);
    expect(can(at, 'alice', TICKET)).toBe('explicitDeny');
    await at.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect([sets(at), at.label(issue)]).toEqual([[], 'aws-jit: expired']);
    expect(at.aws.identityCenter().permissionSet('Support').arn).toBe(shared);
  });

  test('is reviewed beside what the person has already', async () => {
    const { at } = await withSet('copy');
    const { issue: first } = await at.granted('alice', { account: 'people' });
    const { pull } = await file(at);
    expect(at.repository.issue(pull).body).toContain(`The same principal has #${first} as well`);
  });

  test('that was changed after its review is not granted', async () => {
    const { at, shared } = await withSet('copy');
    const { issue, pull } = await file(at);
    at.aws.identityCenter().setUp('PutInlinePolicyToPermissionSet', {
      PermissionSetArn: shared,
      InlinePolicy: JSON.stringify({
        ...READ_TICKETS,
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    });
    at.clock.advance(5 * MINUTE);
    await at.approve(pull);
    await at.run('grant', { name: 'push' });
    expect(last(at, issue)).toContain('is not what was reviewed any more');
    expect([sets(at), can(at, 'alice', TICKET)]).toEqual([[], 'implicitDeny']);
  });

  test('that is assigned itself says everywhere that AWS does not end it', async () => {
    const { at } = await withSet('assign', true);
    const { issue, pull } = await file(at);
    const NOT_ENFORCED = 'AWS does not enforce the end of this access';
    const SESSIONS = 'AWS does not end sessions of a shared permission set';
    const slack = () => JSON.stringify(at.slack?.threads(CHANNEL) ?? []);
    expect(reviewOf(at, issue)).toContain(NOT_ENFORCED);
    expect(reviewOf(at, issue)).not.toContain('then AWS refuses');
    expect(at.repository.issue(pull).body).toContain(NOT_ENFORCED);
    at.clock.advance(5 * MINUTE);
    await at.approve(pull);
    await at.ok('grant', { name: 'push' });
    expect([can(at, 'alice', TICKET), last(at, issue).includes(NOT_ENFORCED)]).toEqual(['allowed', true]);
    expect(last(at, issue)).not.toContain('AWS ends it by itself');
    expect(last(at, issue)).toContain('sso_role_name = Support');
    expect(statusOf(at, issue)).toContain(NOT_ENFORCED);
    expect(slack()).toContain(NOT_ENFORCED);
    expect(slack()).not.toContain('AWS ends it by itself');
    at.clock.advance(4 * HOUR + MINUTE);
    expect(can(at, 'alice', TICKET)).toBe('allowed');
    await at.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect([can(at, 'alice', TICKET), sets(at), at.label(issue)]).toEqual([
      'implicitDeny',
      [],
      'aws-jit: expired',
    ]);
    for (const said of [last(at, issue), statusOf(at, issue), slack()]) expect(said).toContain(SESSIONS);
    expect(last(at, issue)).not.toContain('your access ended at');
  });

  test('that is assigned itself ends in the hour, though somebody empties the ledger', async () => {
    const { at } = await withSet('assign');
    const { issue, pull } = await file(at);
    at.clock.advance(5 * MINUTE);
    await at.approve(pull);
    await at.ok('grant', { name: 'push' });
    expect(can(at, 'alice', TICKET)).toBe('allowed');
    at.repository.write(
      { [`events/2026-11/${issue}.jsonl`]: '' },
      { by: 'mallory', branch: 'aws-jit-ledger' },
    );
    await at.github.as('alice').closeIssue('acme/aws-access', issue);
    at.clock.advance(4 * HOUR + MINUTE);
    await at.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect([can(at, 'alice', TICKET), sets(at)]).toEqual(['implicitDeny', []]);
  });

  test('that is assigned itself and taken back: nobody says that open sessions are refused', async () => {
    const { at } = await withSet('assign', true);
    const { issue, pull } = await file(at);
    at.clock.advance(5 * MINUTE);
    await at.approve(pull);
    await at.ok('grant', { name: 'push' });
    await at.github.as('alice').closeIssue('acme/aws-access', issue);
    await at.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(can(at, 'alice', TICKET)).toBe('implicitDeny');
    const said = [last(at, issue), statusOf(at, issue), JSON.stringify(at.slack?.threads(CHANNEL) ?? [])];
    for (const each of said) expect(each).toContain('AWS does not end sessions of a shared permission set');
    expect(said.join()).not.toContain('are refused from now on');
  });
});
