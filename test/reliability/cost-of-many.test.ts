// What many requests cost: counted calls, never time. By the same formulas bench/calls.ts holds thousands to them (`.ci/thorough`).
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { company, HOUR, MINUTE, type Company } from '../action/company.ts';
import { callsOf, crowd, HOURLY_SCHEDULE, merged } from './crowd.ts';
import { ACCOUNT } from '../../sandbox/example.ts';
import { KEPT_FOR_REVOKING } from '../../src/github/call-budget.ts';

jest.setTimeout(300_000);

const BOT = 'github-actions[bot]';
/** Of AWS's listings. */
const PAGE = 20;
/** Calls that a run makes before it knows how much there is to do. */
const TO_BEGIN = 12;

let acme: Company;
afterEach(() => acme.close());

async function many(order: Parameters<typeof crowd>[1]): Promise<void> {
  acme = await company({ configure: (text) => `${text}max_open_per_person: 100\n` });
  await crowd(acme, order);
  acme.aws.account(ACCOUNT).setLimits({ pageSize: PAGE });
  for (const resource of ['core', 'graphql'] as const) acme.github.setRateLimit(BOT, resource, 100_000);
}

describe('hourly runs of what goes on as it should', () => {
  // The one that the others are copied from is live, too. More files than one call reads.
  const LIVE = 59;
  test.each([
    ['revoke', 3],
    ['grant', 3],
    ['sweep', 3],
    ['close', 0],
  ] as const)('%s of 60 live grants: the pages of the listings', async (command, pages) => {
    await many({ live: LIVE });
    const { aws, rest, graphql, writing } = await callsOf(acme, command, HOURLY_SCHEDULE);
    expect(aws).toBeLessThanOrEqual(pages + 2);
    expect(rest).toBeLessThanOrEqual(2 + TO_BEGIN);
    // Files of requests, fifty a call.
    expect(graphql).toBeLessThanOrEqual(3 + TO_BEGIN);
    expect(writing).toBe(0);
  });

  test('sweep of 60 that are merged and wait: no call for each', async () => {
    await many({ waiting: 59 });
    const { rest, graphql } = await callsOf(acme, 'sweep', HOURLY_SCHEDULE);
    expect(rest).toBeLessThanOrEqual(2 + TO_BEGIN);
    expect(graphql).toBeLessThanOrEqual(3 + TO_BEGIN);
  });
});

describe('hourly runs that find something to do', () => {
  test('revoke: a constant for each that was closed', async () => {
    // More than are taken back at a time.
    const closed = 21;
    await many({ live: 18, closed });
    const { aws, rest } = await callsOf(acme, 'revoke', HOURLY_SCHEDULE);
    expect(acme.attached()).toHaveLength(19);
    // Two pages, and again for each twenty that are taken back.
    expect(aws).toBeLessThanOrEqual(2 + 2 * 2 + 8 * closed + 10);
    expect(rest).toBeLessThanOrEqual(2 + 3 * closed + TO_BEGIN);
    // What is taken back is a tombstone until its end: one look each hour.
    const again = await callsOf(acme, 'revoke', HOURLY_SCHEDULE);
    expect(again.aws).toBeLessThanOrEqual(2 + closed + 10);
    expect(again.writing).toBe(0);
  });

  test('sweep: eight calls to AWS and three to GitHub for each that has ended', async () => {
    // Of twenty it is asked what was used, in up to three calls each, and of no more.
    const ended = 25;
    await many({ live: 11, ended });
    const { aws, rest, graphql, writing } = await callsOf(acme, 'sweep', HOURLY_SCHEDULE);
    expect(acme.attached()).toHaveLength(12);
    expect(aws).toBeLessThanOrEqual(2 + 8 * ended + 10);
    expect(rest).toBeLessThanOrEqual(2 + 3 * ended + TO_BEGIN);
    expect(graphql).toBeLessThanOrEqual(Math.ceil(ended / 20) * 6 + TO_BEGIN);
    expect(writing).toBeLessThanOrEqual(3 * ended + Math.ceil(ended / 20) + 1);
  });
});

describe('granting', () => {
  const PEOPLE = ['alice', 'bob', 'carol'] as const;
  const approved = async (durations: readonly string[]): Promise<readonly number[]> => {
    acme = await company({ configure: (text) => `${text}max_open_per_person: 100\n` });
    for (const resource of ['core', 'graphql'] as const) acme.github.setRateLimit(BOT, resource, 100_000);
    acme.aws.account(ACCOUNT).setLimits({ attachedPerUser: 100 });
    const issues: number[] = [];
    for (const [index, duration] of durations.entries())
      issues.push((await merged(acme, PEOPLE[index % 3], { duration: duration })).issue);
    return issues;
  };
  const isLive = (issue: number): boolean => acme.label(issue) === 'aws-jit: granted';
  const turns = (issue: number): readonly string[] =>
    acme.comments(issue).filter((comment) => comment.includes('its turn has not come yet'));

  test('a grant is four calls of REST and four of GraphQL, three of them writing: 150 in an hour with GITHUB_TOKEN', async () => {
    const issues = await approved(Array<string>(6).fill('8h'));
    const { rest, graphql, writing } = await callsOf(acme, 'grant', { name: 'push' });
    expect(issues.filter(isLive)).toHaveLength(issues.length);
    expect(rest).toBeLessThanOrEqual(4 * issues.length + TO_BEGIN);
    expect(graphql).toBeLessThanOrEqual(4 * issues.length);
    // And a commit of the ledger for twenty, and the label once in the repository's life.
    expect(writing).toBeLessThanOrEqual(3 * issues.length + 3);
    // The status, and one that tells.
    for (const issue of issues) expect(acme.comments(issue)).toHaveLength(2);
    const kept = 1_000 - KEPT_FOR_REVOKING;
    expect((150 * (rest - TO_BEGIN)) / issues.length + TO_BEGIN).toBeLessThanOrEqual(kept);
    expect((150 * graphql) / issues.length).toBeLessThanOrEqual(kept);
  });

  test('calls for some of them: those that end first; the others are told their turn, once', async () => {
    const durations = ['8h', '2h', '6h', '1h', '7h', '3h'];
    const issues = await approved(durations);
    const enough = 2;
    acme.github.setRateLimit(BOT, 'core', 1_000, KEPT_FOR_REVOKING + TO_BEGIN + 4 * enough);
    const run = await acme.run('grant', { name: 'push' });
    expect(run.code).toBe(1);
    const byEnd = [...issues].sort((a, b) => hours(a) - hours(b));
    function hours(issue: number): number {
      return Number(durations[issues.indexOf(issue)]?.replace('h', ''));
    }
    const granted = issues.filter(isLive);
    expect(granted.length).toBeGreaterThanOrEqual(enough);
    expect(granted.length).toBeLessThan(issues.length);
    expect([...granted].sort((a, b) => hours(a) - hours(b))).toEqual(byEnd.slice(0, granted.length));
    for (const issue of issues) expect(turns(issue)).toHaveLength(granted.includes(issue) ? 0 : 1);

    // No more calls in the same hour; the job without AWS has nothing to add to what was told.
    await acme.run('grant', HOURLY_SCHEDULE);
    acme.github.setRateLimit(BOT, 'core', 1_000);
    acme.clock.advance(40 * MINUTE);
    await acme.ok('close', HOURLY_SCHEDULE);
    for (const issue of issues.filter((each) => !granted.includes(each))) {
      expect(turns(issue)).toHaveLength(1);
      expect(acme.comments(issue).join()).not.toContain('no run has told since');
    }
    await acme.ok('grant', HOURLY_SCHEDULE);
    expect(issues.filter(isLive)).toHaveLength(issues.length);
  });
});

test('three hours without GitHub: an approved request of two hours is not told that nobody decided', async () => {
  acme = await company();
  const { issue } = await merged(acme, 'alice', { duration: '2h' });
  acme.clock.advance(3 * HOUR);
  for (const command of ['sweep', 'revoke', 'grant', 'close'] as const)
    await acme.run(command, HOURLY_SCHEDULE);
  const all = [
    ...acme.comments(issue),
    acme.repository
      .issue(issue)
      .comments.map(({ body }) => body)
      .join('\n'),
  ];
  expect(all.join('\n')).not.toMatch(/nobody decided|without a decision/i);
  expect(acme.label(issue)).toBe('aws-jit: lapsed');
  expect(acme.comments(issue).at(-1)).toContain('this request was merged, and its time ended');
});
