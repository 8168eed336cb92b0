import { afterEach, describe, expect, test } from '@jest/globals';
import { emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { ALICE, company, HOUR, MINUTE, OBJECT, REPOSITORY, START, type Company } from './company.ts';

/** `/extend 2h` and a reason: from the comment to access that lasts longer, without a gap, and to its end. */

let running: Company | undefined;
afterEach(() => running?.close());

const say = async (acme: Company, login: string, on: number, body: string): Promise<string> => {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: on, sender: login });
  return acme.comments(on).at(-1) ?? '';
};
const pullFrom = (acme: Company, branch: string): number =>
  [...acme.repository.state.issues.values()].find((each) => 'pull' in each && each.pull.head.ref === branch)
    ?.number ?? 0;
const until = (acme: Company, time: string): void => {
  acme.clock.advance((parseInstant(time) as Instant) - acme.clock.now());
};

describe('IAM', () => {
  test('asked for, approved ten minutes before the end, live without a gap, ended, tidied', async () => {
    const acme = (running = await company());
    const { issue } = await acme.granted('alice', { duration: '4h' });
    // Granted at 09:05, merged then: it ends at 13:05.
    expect(acme.clock.now()).toBeLessThan(START + HOUR);
    acme.clock.advance(3 * HOUR);
    const reply = await say(acme, 'alice', issue, '/extend 2h the export takes longer than expected');
    const pull = pullFrom(acme, `aws-jit/${issue}.x1`);
    expect(reply).toContain(`the extension until **2026-11-18 15:05 UTC** is proposed in #${pull}.`);
    expect(acme.repository.read(`requests/prod/2026-11/${issue}.x1.yml`, `aws-jit/${issue}.x1`)).toContain(
      'until: "2026-11-18T15:05:00Z"',
    );
    expect(acme.repository.read(`policies/prod/2026-11/${issue}.x1.md`, `aws-jit/${issue}.x1`)).toContain(
      'the export takes longer than expected',
    );

    until(acme, '2026-11-18T12:55:00Z');
    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    expect(acme.comments(issue).at(-1)).toContain(
      '@alice, your access is extended by 2h: it is live until **2026-11-18 15:05 UTC**.',
    );
    expect(acme.attached()).toHaveLength(2);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);

    // Every second around the old end, and the sweep in between.
    until(acme, '2026-11-18T13:04:50Z');
    for (let second = 0; second < 20; second++) {
      expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
      acme.clock.advance(1);
    }
    const said = acme.comments(issue).length;
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(acme.attached()).toHaveLength(1);
    expect([acme.label(issue), acme.isOpen(issue), acme.comments(issue).length]).toEqual([
      'aws-jit: granted',
      true,
      said,
    ]);
    // Nothing that runs meanwhile changes anything.
    for (const command of ['grant', 'revoke', 'close', 'watch'] as const)
      await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(acme.comments(issue).length).toBe(said);

    until(acme, '2026-11-18T15:04:59Z');
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    acme.clock.advance(1);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect([acme.label(issue), acme.isOpen(issue), acme.policies()]).toEqual(['aws-jit: expired', false, []]);
    expect(acme.comments(issue).at(-1)).toContain('your access ended at 2026-11-18 15:05 UTC');
  });

  test('taken back while extended: every part goes, and an extension that is merged afterwards gives nothing', async () => {
    const acme = (running = await company());
    const { issue } = await acme.granted('alice', { duration: '4h' });
    await say(acme, 'alice', issue, '/extend 1h one more hour is needed');
    await acme.approve(pullFrom(acme, `aws-jit/${issue}.x1`));
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toHaveLength(2);
    await say(acme, 'alice', issue, '/extend 1h and another one');
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect([acme.attached(), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([[], 'implicitDeny']);
    await acme.approve(pullFrom(acme, `aws-jit/${issue}.x2`));
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.run('grant', { name: 'push' });
    acme.clock.advance(5 * MINUTE);
    await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
    expect([acme.attached(), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([[], 'implicitDeny']);
  });
});

test('Identity Center: a second set, told once it is there, with how to sign in again', async () => {
  const acme = (running = await company({ identityCenter: {} }));
  const can = () =>
    acme.aws
      .account(PEOPLE_ACCOUNT)
      .can({ kind: 'identity-center-user', userName: emailOf('alice') }, 's3:GetObject', OBJECT);
  const sets = () =>
    acme.aws
      .identityCenter()
      .permissionSets()
      .filter(({ name }) => name.startsWith('jit-'));
  const { issue } = await acme.granted('alice', { account: 'people', duration: '4h' });
  await say(acme, 'alice', issue, '/extend 2h the export takes longer than expected');
  until(acme, '2026-11-18T12:55:00Z');
  await acme.approve(pullFrom(acme, `aws-jit/${issue}.x1`));
  await acme.ok('grant', { name: 'push' });
  expect(sets()).toHaveLength(2);
  const second = sets().find(({ name }) => name.includes('.x1-'))?.name ?? 'none';
  const told = acme.comments(issue).at(-1) ?? '';
  expect(told).toContain('**Sessions that are open end at 2026-11-18 13:05 UTC**');
  expect(told).toContain(`sso_role_name = ${second}`);
  until(acme, '2026-11-18T13:04:55Z');
  for (let second = 0; second < 10; second++) {
    expect(can()).toBe('allowed');
    acme.clock.advance(1);
  }
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  expect([can(), sets().length, acme.isOpen(issue)]).toEqual(['allowed', 1, true]);
  until(acme, '2026-11-18T15:05:00Z');
  expect(can()).toBe('implicitDeny');
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  expect([sets(), acme.label(issue), acme.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
});
