import { afterEach, describe, expect, test } from '@jest/globals';
import { interrupted } from '../invariants/interrupt.ts';
import { talking, shown } from '../slack/talk.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { ALICE, company, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';

/** Access that begins later than with the merge: AWS begins it and ends it, whatever runs or does not. */

let running: Company | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const TONIGHT = { start: '2026-11-18 22:00 Europe/Berlin', duration: '2h' } as const;

const until = (acme: Company, time: string): void => {
  acme.clock.advance((parseInstant(time) as Instant) - acme.clock.now());
};
const may = (acme: Company): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const merged = async (acme: Company, answers: object = TONIGHT): Promise<number> => {
  const { issue, pull } = await acme.request('alice', answers);
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  return issue;
};
const scheduled = async (acme: Company): Promise<number> => {
  const issue = await merged(acme);
  await acme.ok('grant', push);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: scheduled', true]);
  return issue;
};

describe('asked for, approved, in place, begun and ended', () => {
  test('to the second, though nothing runs in between; and told', async () => {
    const acme = await talking();
    running = acme;
    const { issue, pull } = await acme.request('alice', TONIGHT);
    const file = acme.repository.read(`requests/prod/2026-11/${issue}.yml`, `aws-jit/${issue}`);
    expect(file).toContain('start: "2026-11-18T21:00:00Z"');
    expect(acme.repository.read(`policies/prod/2026-11/${issue}.md`, `aws-jit/${issue}`)).toContain(
      '2h from 2026-11-18 21:00 UTC to 2026-11-18 23:00 UTC',
    );
    expect(acme.repository.issue(pull ?? 0).body).toContain(
      'from 2026-11-18 21:00 UTC to 2026-11-18 23:00 UTC',
    );
    acme.clock.advance(5 * MINUTE);
    await acme.approve(pull ?? 0);
    await acme.ok('grant', push);
    expect([acme.label(issue), acme.attached().length, may(acme)]).toEqual([
      'aws-jit: scheduled',
      1,
      'implicitDeny',
    ]);
    expect(acme.comments(issue).at(-1)).toContain(
      'your access is in place and begins at **2026-11-18 21:00 UTC**. It ends at **2026-11-18 23:00 UTC**',
    );
    expect(acme.slack.state.scheduled.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Access begins soon, at 2026-11-18 21:00 UTC/),
    ]);
    const said = acme.comments(issue).length;
    for (const command of ['grant', 'revoke', 'close', 'sweep', 'watch'] as const)
      await acme.ok(command, hourly);
    expect(acme.comments(issue)).toHaveLength(said);
    until(acme, '2026-11-18T20:59:59Z');
    expect(may(acme)).toBe('implicitDeny');
    acme.clock.advance(1);
    expect(may(acme)).toBe('allowed');
    acme.slack.state.deliver();
    expect(acme.thread().map(shown).join('\n')).toContain('begins at 2026-11-18 21:00 UTC');
    acme.clock.advance(10 * MINUTE);
    await acme.ok('grant', hourly);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    expect(acme.comments(issue).at(-1)).toContain('your access is live until **2026-11-18 23:00 UTC**');
    await acme.ok('grant', hourly);
    expect(acme.ledger(issue).filter((kind) => kind === 'granted' || kind === 'scheduled')).toEqual([
      'scheduled',
      'granted',
    ]);
    until(acme, '2026-11-18T22:59:59Z');
    expect(may(acme)).toBe('allowed');
    acme.clock.advance(1);
    expect(may(acme)).toBe('implicitDeny');
    await acme.ok('sweep', hourly);
    expect([acme.label(issue), acme.policies()]).toEqual(['aws-jit: expired', []]);
  });

  test('merged after its start: it begins with the merge, and ends when it would have', async () => {
    const acme = (running = await company());
    const { issue, pull } = await acme.request('alice', TONIGHT);
    until(acme, '2026-11-18T22:30:00Z');
    await acme.approve(pull ?? 0);
    await acme.ok('grant', push);
    expect([acme.label(issue), may(acme)]).toEqual(['aws-jit: granted', 'allowed']);
    until(acme, '2026-11-18T22:59:59Z');
    expect(may(acme)).toBe('allowed');
    acme.clock.advance(1);
    expect(may(acme)).toBe('implicitDeny');
  });

  test('merged after its end: nothing is granted', async () => {
    const acme = (running = await company());
    const { issue, pull } = await acme.request('alice', TONIGHT);
    until(acme, '2026-11-18T23:00:00Z');
    await acme.approve(pull ?? 0);
    await acme.run('grant', push);
    expect([acme.label(issue), acme.policies()]).toEqual(['aws-jit: lapsed', []]);
  });

  test('nobody tells that it began: its end is told as the end of what was live', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    until(acme, '2026-11-18T23:01:00Z');
    await acme.ok('sweep', hourly);
    expect([acme.label(issue), acme.isOpen(issue), acme.policies()]).toEqual(['aws-jit: expired', false, []]);
  });

  test('killed after the attachment: told by the next run, once', async () => {
    const acme = (running = await company());
    const issue = await merged(acme);
    const { struckAt } = await interrupted(acme, 'grant', push, 2, 'killed');
    expect(struckAt).toContain('AttachUserPolicy');
    await acme.ok('grant', hourly);
    await acme.ok('grant', hourly);
    expect([acme.label(issue), acme.ledger(issue).filter((kind) => kind === 'scheduled')]).toEqual([
      'aws-jit: scheduled',
      ['scheduled'],
    ]);
  });

  test('live since its start, it can be extended; before, it cannot', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    const extend = async (): Promise<string> => {
      await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer');
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
      return acme.comments(issue).at(-1) ?? '';
    };
    expect(await extend()).toContain('this access begins at **2026-11-18 21:00 UTC**');
    until(acme, '2026-11-18T21:10:00Z');
    await acme.ok('grant', hourly);
    expect(await extend()).toContain('until **2026-11-19 01:00 UTC** is proposed');
    const pull = [...acme.repository.state.issues.values()].find(
      (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.x1`,
    );
    await acme.approve(pull?.number ?? 0);
    await acme.ok('grant', push);
    await acme.ok('watch', daily);
    until(acme, '2026-11-19T00:59:59Z');
    expect(may(acme)).toBe('allowed');
    acme.clock.advance(1);
    expect(may(acme)).toBe('implicitDeny');
  });
});

describe('what is not clear is asked about', () => {
  test.each([
    ['2027-03-28 02:30 Europe/Berlin', 'does not exist: clocks in Europe/Berlin go forward then'],
    ['2026-10-25 02:30 Europe/Berlin', 'is there twice'],
    ['2026-11-18T08:00Z', 'was over when this was filed'],
    ['2026-11-26T09:00Z', 'is more than 7d after this was filed'],
    ['tonight', 'is no time that can be read'],
  ])('%s', async (start, words) => {
    const acme = (running = await company());
    const { issue, pull } = await acme.request('alice', { ...TONIGHT, start });
    expect([acme.label(issue), pull]).toEqual(['aws-jit: your turn', undefined]);
    expect(acme.comments(issue).join('\n')).toContain(words);
  });
});

describe('until it begins', () => {
  test('its requester closes it: it never begins', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect([acme.label(issue), acme.attached()]).toEqual(['aws-jit: revoked', []]);
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.run('grant', hourly);
    until(acme, '2026-11-18T21:00:00Z');
    await acme.run('grant', hourly);
    expect([may(acme), acme.attached()]).toEqual(['implicitDeny', []]);
  });

  const forgetAlice = (acme: Company): void => {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write(
      { 'aws-jit.yml': text.replace(/^ {2}"1001": .*\n/m, '') },
      { by: 'acme-admin', message: 'alice has moved on' },
    );
  };

  test('the daily watch takes back what would not be granted any more, and says why', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    forgetAlice(acme);
    await acme.ok('watch', daily);
    expect([acme.label(issue), acme.isOpen(issue), acme.attached()]).toEqual(['aws-jit: revoked', false, []]);
    expect(acme.comments(issue).at(-1)).toContain('taken back before it began');
    until(acme, '2026-11-18T21:00:00Z');
    expect(may(acme)).toBe('implicitDeny');
  });

  test('an approval that no longer counts is missing', async () => {
    const acme = (running = await company({ configure: (text) => `${text}approval: {required: 2}\n` }));
    const { issue, pull = 0 } = await acme.request('alice', TONIGHT);
    await acme.github.as('carol').approve(REPOSITORY, pull);
    await acme.approve(pull);
    await acme.ok('grant', push);
    expect(acme.label(issue)).toBe('aws-jit: scheduled');
    acme.repository.write(
      { 'aws-jit.yml': `${acme.repository.read('aws-jit.yml') ?? ''}approvers: {default: [1002]}\n` },
      { by: 'acme-admin' },
    );
    await acme.ok('watch', daily);
    expect([acme.label(issue), acme.attached()]).toEqual(['aws-jit: revoked', []]);
    expect(acme.comments(issue).join('\n')).toContain('(`approvals-missing`)');
  });
});

test('what begins later counts as held', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  const { pull } = await acme.request('alice', { duration: '2h' });
  expect(acme.repository.issue(pull ?? 0).body).toMatch(new RegExp(`same principal has (?:by )?#${issue}`));
});
