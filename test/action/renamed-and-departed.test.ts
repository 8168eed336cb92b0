// Compared by what cannot change: people who are renamed keep their access, and people who have left end quietly.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT, BOUNDARY, emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, OBJECT, REPOSITORY, type Company } from './company.ts';

jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const DAILY = { name: 'schedule', cron: '47 4 * * *' } as const;
const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
const center = () => acme.aws.identityCenter();
const can = (userName: string) =>
  acme.aws.account(PEOPLE_ACCOUNT).can({ kind: 'identity-center-user', userName }, 's3:GetObject', OBJECT);
const sets = () =>
  center()
    .permissionSets()
    .filter(({ name }) => name.startsWith('jit-'));

describe('a user of Identity Center', () => {
  test('is renamed: nothing is reported or taken away, and access ends as ever', async () => {
    acme = await company({ identityCenter: {} });
    const { issue } = await acme.granted('alice', { account: 'people' });
    const told = acme.comments(issue).length;
    center().renameUser(emailOf('alice'), 'alice.smith@example.com', 'alice.smith@example.com');
    // Somebody new gets the old name.
    center().addUser(emailOf('alice'));
    const watched = await acme.ok('watch', DAILY);
    expect(watched.stdout).not.toContain('::error');
    expect(watched.stdout).toContain('the id');
    await acme.ok('revoke', HOURLY);
    expect([can('alice.smith@example.com'), can(emailOf('alice'))]).toEqual(['allowed', 'implicitDeny']);
    expect([acme.comments(issue).length, acme.label(issue)]).toEqual([told, 'aws-jit: granted']);
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', HOURLY);
    expect([sets(), acme.label(issue)]).toEqual([[], 'aws-jit: expired']);
  });

  test('has left: it ends with the right words, without an alarm, and no run stays red', async () => {
    acme = await company({ identityCenter: {} });
    const { issue } = await acme.granted('alice', { account: 'people' });
    center().removeUser(emailOf('alice'));
    const watched = await acme.ok('watch', DAILY);
    expect(watched.stdout).not.toContain('::error');
    expect(acme.comments(issue).at(-1)).toContain('no longer in the directory of Identity Center');
    expect(acme.comments(issue).join('\n')).not.toContain('is not what was approved');
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: revoked', false]);
    expect(sets().map(({ inline }) => inline)).toEqual([undefined]);
    const told = acme.comments(issue).length;
    for (const [command, event] of [
      ['watch', DAILY],
      ['revoke', HOURLY],
      ['sweep', HOURLY],
    ] as const)
      await acme.ok(command, event);
    acme.clock.advance(9 * HOUR);
    for (let hour = 0; hour < 2; hour++) await acme.ok('sweep', HOURLY);
    expect(acme.comments(issue)).toHaveLength(told);
  });

  test('has left, and the end comes first: told once that it is over', async () => {
    acme = await company({ identityCenter: {} });
    const { issue } = await acme.granted('alice', { account: 'people' });
    center().removeUser(emailOf('alice'));
    acme.clock.advance(9 * HOUR);
    for (let hour = 0; hour < 2; hour++) await acme.ok('sweep', HOURLY);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
    expect(acme.comments(issue).filter((text) => text.includes('your access ended at'))).toHaveLength(1);
    expect(sets().map(({ inline }) => inline)).toEqual([undefined]);
  });

  test('somebody else who has it by hand is still taken off', async () => {
    acme = await company({ identityCenter: {} });
    await acme.granted('alice', { account: 'people' });
    const [set] = sets();
    center().setUp('CreateAccountAssignment', {
      PermissionSetArn: set?.arn,
      TargetId: PEOPLE_ACCOUNT,
      TargetType: 'AWS_ACCOUNT',
      PrincipalType: 'USER',
      PrincipalId: center().userId(emailOf('bob')),
    });
    center().removeUser(emailOf('alice'));
    expect((await acme.run('watch', DAILY)).code).toBe(1);
    expect(can(emailOf('bob'))).toBe('implicitDeny');
  });
});

test('an IAM user is renamed: nothing is reported or taken away', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  acme.aws.account(ACCOUNT).setUp('UpdateUser', { UserName: ALICE.name, NewUserName: 'alice.smith' });
  const watched = await acme.ok('watch', DAILY);
  expect(watched.stdout).not.toContain('::error');
  const renamed = { kind: 'iam-user', name: 'alice.smith' } as const;
  expect([acme.attached(renamed).length, acme.can(renamed, 's3:GetObject', OBJECT)]).toEqual([1, 'allowed']);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect(acme.attached(renamed)).toEqual([]);
});

describe('somebody renames themselves on GitHub between draft and merge', () => {
  const asked = async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    acme.github.world.rename('alice', 'alice-smith');
    acme.clock.advance(300);
    await acme.approve(pull);
    return issue;
  };

  test('it is granted: the id is the same, and nobody has the old login', async () => {
    const issue = await asked();
    await acme.ok('grant', { name: 'push' });
    expect([acme.label(issue), acme.attached().length]).toEqual(['aws-jit: granted', 1]);
  });

  test('somebody else has the old login by then: the approver may have been misled, so it is refused', async () => {
    const issue = await asked();
    acme.github.addUser('alice');
    await acme.ok('grant', { name: 'push' });
    expect([acme.label(issue), acme.attached()]).toEqual(['aws-jit: refused', []]);
  });
});

test('an IAM role below a path: the message hands out the ARN that AWS gave', async () => {
  acme = await company({ configure: (text) => text.replace('iam_role: deploy', 'iam_role: on-call') });
  const eligible = { tags: { 'jit:eligible': 'true' }, boundary: BOUNDARY, path: '/teams/shop/' };
  acme.aws.account(ACCOUNT).createRole('on-call', eligible);
  const { issue } = await acme.granted('dave');
  expect(acme.comments(issue).at(-1)).toContain(`role_arn = arn:aws:iam::${ACCOUNT}:role/teams/shop/on-call`);
});
