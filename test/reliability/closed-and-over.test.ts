// Closed while live, and over before any run of the job with AWS came by: what is said last is the end.
import { afterEach, describe, expect, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from '../action/several-scene.ts';
import { bring, filesOf, standingCompany, standingOf, use } from '../attacks/standing-scene.ts';
import { SCHEDULE } from './stories.ts';

let acme: Company;
afterEach(() => acme.close());

const LIVE: Readonly<Record<string, () => Promise<number>>> = {
  async request() {
    acme = await standingCompany();
    const { issue } = await acme.granted();
    return issue;
  },
  async 'request for three accounts'() {
    acme = await manyAccounts(3);
    const { issue, pull } = await acme.request('alice', {
      ...ASKED_IN_ALL,
      account: namesOf(iamAccounts(3)),
    });
    await acme.approve(pull ?? 0);
    await acme.ok('grant', { name: 'push' });
    return issue;
  },
  async 'use of a standing approval'() {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    return use(acme);
  },
};
/** The hourly runs, in the orders in which their jobs can come to be started. */
const ORDERS = [
  ['sweep', 'revoke', 'grant', 'close', 'draft'],
  ['close', 'draft', 'grant', 'revoke', 'sweep'],
  ['revoke', 'close', 'sweep', 'draft', 'grant'],
] as const;

describe.each(Object.entries(LIVE))('a %s', (_, live) => {
  const closed = async (): Promise<number> => {
    const issue = await live();
    expect(acme.label(issue)).toBe('aws-jit: granted');
    acme.clock.advance(20 * MINUTE);
    // The run that takes back what is closed never starts.
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    return issue;
  };

  test.each(ORDERS.map((order) => [order.join(', '), order] as const))('by %s', async (_order, order) => {
    const issue = await closed();
    acme.clock.advance(10 * HOUR);
    for (const command of order) await acme.ok(command, SCHEDULE);
    expect([acme.label(issue), acme.attached(), acme.policies()]).toEqual(['aws-jit: expired', [], []]);
    expect(acme.ledger(issue)).toContain('expired');
    expect(acme.comments(issue).join('\n')).toContain('Access has ended');
    const told = acme.comments(issue);
    for (const command of order) await acme.ok(command, SCHEDULE);
    expect(acme.comments(issue)).toEqual(told);
  });

  test('no job with AWS ever starts again: after the longest time that there is nobody is left with "it may be live"', async () => {
    const issue = await closed();
    acme.clock.advance(HOUR);
    await acme.ok('close', SCHEDULE);
    expect(acme.comments(issue).join('\n')).toContain('it may be live still, until its end');
    acme.clock.advance(24 * HOUR);
    await acme.ok('close', SCHEDULE);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    acme.clock.advance(2 * HOUR);
    await acme.ok('close', SCHEDULE);
    expect(acme.label(issue)).toBe('aws-jit: expired');
    expect(acme.comments(issue).join('\n')).toMatch(/no access lasts longer than a day.*AWS refuses it/s);
    expect(acme.comments(issue).join('\n')).not.toContain('it may be live until its end.');
    // The job with AWS is there again: it tidies, and has nothing to tell.
    const told = acme.comments(issue);
    await acme.ok('sweep', SCHEDULE);
    expect([acme.comments(issue), acme.policies()]).toEqual([told, []]);
  });
});

test('closed before it begins, and somebody who writes has put the label of live access: it is not told as over before its end', async () => {
  acme = await standingCompany();
  const { issue, pull } = await acme.request('alice', { ...ANSWERS, start: '2026-11-20T08:00:00Z' });
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.label(issue)).toBe('aws-jit: scheduled');
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.github
    .as('mallory')
    .request('PUT', `/repos/${REPOSITORY}/issues/${issue}/labels`, { labels: ['aws-jit: granted'] });
  // 2026-11-18 09:00 and 28 hours: it begins in the next one.
  acme.clock.advance(28 * HOUR);
  await acme.ok('close', SCHEDULE);
  expect(acme.comments(issue).join('\n')).not.toContain('is over');
});
