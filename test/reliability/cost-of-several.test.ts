// What requests for several accounts cost: counted calls, never time. bench/calls.ts holds forty accounts to the same bounds.
import { afterEach, expect, jest, test } from '@jest/globals';
import { MINUTE, type Company } from '../action/company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from '../action/several-scene.ts';
import { callsOf, HOURLY_SCHEDULE } from './crowd.ts';

jest.setTimeout(300_000);

/** Calls that a run makes before it knows how much there is to do. */
const TO_BEGIN = 12;
const BOT = 'github-actions[bot]';
let acme: Company;
afterEach(() => acme.close());

const ACCOUNTS = iamAccounts(5);
const ASKED = { ...ASKED_IN_ALL, account: namesOf(ACCOUNTS) };

async function open(): Promise<void> {
  acme = await manyAccounts(ACCOUNTS.length, 'max_open_per_person: 100\n');
  for (const resource of ['core', 'graphql'] as const) acme.github.setRateLimit(BOT, resource, 100_000);
}
const operationsSince = (from: number): readonly string[] =>
  acme.faults.calls
    .slice(from)
    .filter(({ service }) => service === 'aws')
    .map(({ operation }) => operation);

test('hourly runs of what is live cost the pages of the listings, however many accounts of how many requests it is in', async () => {
  await open();
  await acme.granted('alice', ASKED);
  const one = await callsOf(acme, 'revoke', HOURLY_SCHEDULE);
  for (const login of ['bob', 'carol']) {
    const { pull } = await acme.request(login, ASKED);
    acme.clock.advance(MINUTE);
    await acme.approve(pull ?? 0, 'squash', login === 'bob' ? 'carol' : 'bob');
  }
  await acme.ok('grant', { name: 'push' });
  for (const command of ['revoke', 'grant', 'sweep'] as const) {
    const from = acme.faults.calls.length;
    const calls = await callsOf(acme, command, HOURLY_SCHEDULE);
    expect([command, calls.writing]).toEqual([command, 0]);
    // A session and a page of each account, and nothing of any grant.
    expect([command, [...new Set(operationsSince(from))].sort()]).toEqual([
      command,
      ['AssumeRole', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'ListPolicies'].filter((name) =>
        operationsSince(from).includes(name),
      ),
    ]);
    // The stand-ins' clock is behind the machine's: a session is over at once, and asked for again with each call.
    expect(calls.aws).toBeLessThanOrEqual(5 * ACCOUNTS.length);
    if (command !== 'revoke') continue;
    expect(calls.aws).toBe(one.aws);
    expect(calls.rest).toBe(one.rest);
    expect(calls.graphql).toBeLessThanOrEqual(one.graphql + 1);
  }
});

test('what was marked by a run that ended before it detached is looked at as long as nothing says that it is finished', async () => {
  await open();
  await acme.granted('alice', ASKED);
  const from = acme.faults.calls.length;
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'bob',
    inputs: { account: 'team-03' },
  });
  expect(operationsSince(from)).toContain('TagPolicy');
  const after = acme.faults.calls.length;
  const calls = await callsOf(acme, 'revoke', HOURLY_SCHEDULE);
  // Its tombstone alone.
  expect(
    operationsSince(after).filter((name) => name === 'GetPolicy' || name.endsWith('PolicyTags')),
  ).toHaveLength(1);
  expect(calls.writing).toBe(0);
});

test('a request for five accounts is granted with a few calls to GitHub more than one for one account', async () => {
  await open();
  const { pull } = await acme.request('alice', ASKED);
  await acme.approve(pull ?? 0);
  const { rest, graphql, writing } = await callsOf(acme, 'grant', { name: 'push' });
  expect(rest).toBeLessThanOrEqual(4 + TO_BEGIN);
  expect(graphql).toBeLessThanOrEqual(4 + TO_BEGIN + Math.ceil(ACCOUNTS.length / 10));
  expect(writing).toBeLessThanOrEqual(3 + 3);
});
