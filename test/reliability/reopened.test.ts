// Opened again when it is over: it closes again, with a word why, and nothing else comes of it.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { sampledPoints } from '../sampled-points.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { STATES, type State } from '../../src/lifecycle/state.ts';
import { SCHEDULE } from './stories.ts';

jest.setTimeout(300_000);

let acme: Company;
afterEach(() => acme.close());

const DAY = 24 * HOUR;
const HOURLY = ['sweep', 'revoke', 'grant', 'close', 'draft'] as const;
const hour = async (): Promise<void> => {
  for (const command of HOURLY) await acme.ok(command, SCHEDULE);
};

/** How a request comes to be over, by the state that it is in then. */
const ENDS: readonly (readonly [State, how: string, () => Promise<number>])[] = [
  [
    'rejected',
    'its pull request closed',
    async () => {
      const { issue, pull = 0 } = await acme.request();
      await acme.github.as('bob').closePull(REPOSITORY, pull);
      await acme.ok('close', { name: 'pull_request', action: 'closed', number: pull, sender: 'bob' });
      return issue;
    },
  ],
  [
    'lapsed',
    'decided by nobody',
    async () => {
      const { issue } = await acme.request();
      acme.clock.advance(8 * DAY);
      await acme.ok('close', SCHEDULE);
      return issue;
    },
  ],
  [
    'lapsed',
    'merged, and no run came in its time',
    async () => {
      const { issue, pull = 0 } = await acme.request();
      await acme.approve(pull);
      acme.clock.advance(9 * HOUR);
      await acme.ok('sweep', SCHEDULE);
      return issue;
    },
  ],
  [
    'expired',
    'its window over',
    async () => {
      const { issue } = await acme.granted();
      acme.clock.advance(9 * HOUR);
      await acme.ok('sweep', SCHEDULE);
      return issue;
    },
  ],
  [
    'revoked',
    'taken back by its requester',
    async () => {
      const { issue } = await acme.granted();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
      return issue;
    },
  ],
  [
    'revoked',
    'taken back by its number',
    async () => {
      const { issue } = await acme.granted();
      const inputs = { issue: String(issue) };
      const event = { name: 'workflow_dispatch', workflow: 'aws-jit-revoke.yml', inputs, sender: 'bob' };
      await acme.ok('revoke', event as never, { inputs });
      return issue;
    },
  ],
  [
    'cancelled',
    'withdrawn by its requester',
    async () => {
      const { issue } = await acme.request();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.ok('close', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
      return issue;
    },
  ],
];

describe.each(ENDS)('%s: %s', (state, how, end) => {
  const reopen = (issue: number): Promise<unknown> =>
    acme.github.as('acme-admin').reopenIssue(REPOSITORY, issue);

  const reopenings = [
    ['the run for it comes', 0, true],
    ['that run is lost', 0, false],
    ['a day later', DAY, true],
    ['a day later, and its run is lost', DAY, false],
  ] as const;
  test.each(sampledPoints(`reopened ${how}`, reopenings, 2))('%s', async (_name, later, comes) => {
    acme = await company();
    const issue = await end();
    expect(acme.label(issue)).toBe(STATES[state].label);
    expect(acme.isOpen(issue)).toBe(false);
    const events = acme.ledger(issue);
    const before = acme.comments(issue).length;
    acme.clock.advance(later + 20 * MINUTE);
    await reopen(issue);
    if (comes)
      await acme.ok('draft', { name: 'issues', action: 'reopened', number: issue, sender: 'acme-admin' });
    await hour();
    const after = { open: acme.isOpen(issue), label: acme.label(issue), attached: acme.attached() };
    expect(after).toEqual({ open: false, label: STATES[state].label, attached: [] });
    // One word, and why.
    const said = acme.comments(issue).slice(before);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^@alice, .*[Oo]pening the issue again/s);
    expect(said[0]).toContain('/issues/new?');
    const added = acme.ledger(issue).slice(events.length);
    expect(added.filter((kind) => kind in STATES && kind !== state)).toEqual([]);

    // Again: it closes again, and nothing new is said.
    await reopen(issue);
    acme.clock.advance(20 * MINUTE);
    await hour();
    acme.clock.advance(HOUR);
    await hour();
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.label(issue)).toBe(STATES[state].label);
    expect(acme.comments(issue)).toHaveLength(before + 1);
    // Until its window is over, and after it.
    acme.clock.advance(9 * HOUR);
    await hour();
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.label(issue)).toBe(STATES[state].label);
    expect(acme.policies()).toEqual([]);
  });
});

test('live, closed and opened again, and only the run for the opening comes: it is live, and nobody is told otherwise', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.github.as('acme-admin').reopenIssue(REPOSITORY, issue);
  const before = acme.comments(issue);
  await acme.ok('draft', { name: 'issues', action: 'reopened', number: issue, sender: 'acme-admin' });
  expect(acme.label(issue)).toBe(STATES.granted.label);
  expect(acme.comments(issue)).toEqual(before);
  expect(acme.isOpen(issue)).toBe(true);
  expect(acme.attached()).toHaveLength(1);
  await hour();
  expect(acme.label(issue)).toBe(STATES[acme.attached().length === 1 ? 'granted' : 'revoked'].label);
});

test('over, its file gone from the default branch since: closed again when nothing can be live', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', SCHEDULE);
  acme.repository.write({ [`requests/prod/2026-11/${issue}.yml`]: null }, { by: 'acme-admin' });
  await acme.github.as('acme-admin').reopenIssue(REPOSITORY, issue);
  // Without its file nobody knows a beginning that it asked for: at most a week ahead, and a day long.
  acme.clock.advance(7 * DAY);
  await hour();
  expect(acme.isOpen(issue)).toBe(true);
  acme.clock.advance(DAY);
  await hour();
  expect(acme.isOpen(issue)).toBe(false);
  expect(acme.label(issue)).toBe(STATES.expired.label);
  expect(acme.comments(issue).at(-1)).toMatch(/access has ended\. Opening the issue again does not/);
});

test('withdrawn and opened again before the run for its filing comes: it stays cancelled', async () => {
  acme = await company();
  const issue = await acme.file('alice', ANSWERS);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('close', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  await acme.github.as('mallory').reopenIssue(REPOSITORY, issue);
  await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  expect(acme.ledger(issue)).toEqual(['cancelled']);
  expect(acme.isOpen(issue)).toBe(false);
  expect(acme.pullOf(issue)).toBeUndefined();
});
