// Taken back from somebody of Identity Center: what people are told of sessions that are open, and that it ends wherever it was granted.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { CHANNEL, emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { serialiseCurated } from '../../src/policy/curated-set.ts';
import { company, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';

jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
const REFUSED = 'Sessions that were open are refused from now on';
const closedBy = (number: number) => ({ name: 'issues', action: 'closed', number, sender: 'alice' }) as const;
const can = (resource = OBJECT) =>
  acme.aws
    .account(PEOPLE_ACCOUNT)
    .can({ kind: 'identity-center-user', userName: emailOf('alice') }, 's3:GetObject', resource);
const said = (issue: number): string =>
  [...acme.comments(issue), JSON.stringify(acme.slack?.threads(CHANNEL) ?? [])].join('\n');

describe('AWS cannot update the role in the account', () => {
  const closed = async (): Promise<number> => {
    acme = await company({ identityCenter: {}, slack: true });
    const { issue } = await acme.granted('alice', { account: 'people' });
    acme.aws
      .identityCenter()
      .fail({ kind: 'provisioning', reason: 'Received a 403 status error: AccessDenied.' });
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    return issue;
  };

  test('nobody is told that open sessions are refused, and who can end them is said', async () => {
    const issue = await closed();
    await acme.ok('revoke', closedBy(issue));
    expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked']);
    expect(said(issue)).not.toContain(REFUSED);
    expect(acme.comments(issue).at(-1)).toContain('a session that is open may last until its own end');
    expect(acme.comments(issue).at(-1)).toContain('An administrator can end it');
  });

  test('nor by the run after one that was killed between that and telling', async () => {
    const issue = await closed();
    let kill: () => void = () => undefined;
    for (let n = 1; n <= 300; n += 1)
      acme.faults.onCall(
        n,
        ({ service, method }) => {
          if (service !== 'github' || method === 'GET' || can() === 'allowed') return undefined;
          kill();
          return { close: 'before' };
        },
        'before',
      );
    await acme.run('revoke', closedBy(issue), { onStart: (end) => (kill = end) });
    acme.faults.clear();
    expect([can(), said(issue).includes('your access was taken back')]).toEqual(['implicitDeny', false]);
    await acme.ok('revoke', HOURLY);
    expect([acme.label(issue), said(issue).includes('your access was taken back')]).toEqual([
      'aws-jit: revoked',
      true,
    ]);
    expect(said(issue)).not.toContain(REFUSED);
  });
});

test('a shared set that is assigned itself, of an account that aws-jit.yml no longer names, ends all the same', async () => {
  const tickets = 'arn:aws:s3:::acme-tickets/1.txt';
  const inline = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-tickets/*' }],
  };
  const files: Record<string, string> = {};
  acme = await company({
    files,
    identityCenter: {
      prepare: (center) => {
        const made = center.setUp('CreatePermissionSet', { Name: 'Support', SessionDuration: 'PT4H' });
        const { PermissionSetArn } = made['PermissionSet'] as { PermissionSetArn: string };
        center.setUp('PutInlinePolicyToPermissionSet', {
          PermissionSetArn,
          InlinePolicy: JSON.stringify(inline),
        });
        files['curated/support.json'] = serialiseCurated({
          permissionSet: PermissionSetArn,
          name: 'Support',
          managed: [],
          customerManaged: [],
          inline,
          boundary: undefined,
        });
        return [PermissionSetArn];
      },
    },
    configure: (text) =>
      `${text}curated_sets:\n  support: {permission_set: Support, accounts: [people], description: Reads tickets, mode: assign}\n`,
  });
  const none = '_No response_';
  const form = {
    account: 'people',
    curated: 'support',
    services: none,
    resources: none,
    access: none,
  } as const;
  const { issue, pull = 0 } = await acme.request('alice', { ...form, duration: '4h' });
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(can(tickets)).toBe('allowed');

  const before = acme.repository.read('aws-jit.yml') ?? '';
  const dropped = before
    .replace(/^ {2}people: .*\n/m, '')
    .replace(/^identity_center:\n(?: {2}.*\n)*/m, '')
    .replace(/^curated_sets:\n(?: {2}.*\n)*/m, '')
    .replaceAll(/, accounts: \{people: \{[^}]*\}\}/g, '');
  expect(dropped).not.toContain('people');
  acme.repository.write({ 'aws-jit.yml': dropped }, { by: 'acme-admin' });
  acme.clock.advance(4 * HOUR + MINUTE);
  const run = await acme.run('sweep', HOURLY);
  expect([run.code, can(tickets), acme.label(issue)]).toEqual([1, 'implicitDeny', 'aws-jit: expired']);
});
