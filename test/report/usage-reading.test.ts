import { describe, expect, test } from '@jest/globals';
import { IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import type { UsageAccount, UsageDesk } from '../../src/commands/report/grant-calls.ts';
import { readUsage } from '../../src/commands/report/usage-reading.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import { at, GRANTED, line, NOW } from './ledger-lines.ts';

const catalog = loadCatalog();
const read = readConfig(
  'aws_region: eu-west-1\nallowed_services: [ec2]\naccounts: {prod: {id: "111122223333"}}\n',
);
if (!read.ok) throw new Error('no configuration');
const config = read.value;

const grant = (issue: number, principal: string, from: string, until: string): RequestHistory => {
  const text = line('granted', '2026-11-22T09:00:00Z', {
    ...GRANTED,
    created: from,
    principal,
    from,
    until,
    statements: [{ actions: ['ec2:RebootInstances'], resources: ['*'] }],
    arn: `arn:aws:iam::111122223333:policy/jit/4242/${issue}`,
  }).replace('"issue":42', `"issue":${issue}`);
  const { history } = readHistory(`events/${from.slice(0, 7)}/${issue}.jsonl`, text, NOW);
  if (history === undefined) throw new Error('unreadable');
  return history;
};
const live = (issue: number, principal: string) =>
  grant(issue, principal, '2026-11-22T08:00:00Z', '2026-11-22T20:00:00Z');

const desk = (lastAccesses: UsageAccount['lastAccesses']): UsageDesk => ({
  repository: RepositoryId.of(4242),
  config,
  catalog,
  open: () =>
    Promise.resolve({
      now: () => NOW,
      globalRegion: 'us-east-1',
      trail: () => ({
        callsOf: () => Promise.resolve({ calls: [], complete: true }),
        sessionsOf: () => Promise.resolve({ keys: [], complete: true }),
        eventsNamed: () => Promise.resolve({ events: [], complete: true }),
      }),
      lastAccesses,
    }),
  setName: () => 'none',
  fileCalls: [],
  dataEventsOf: new Set(),
});

describe('one grant about which AWS does not answer', () => {
  const used = { action: 'ec2:RebootInstances', at: at('2026-11-22T10:00:00Z') };
  const answer = (name: string) => (arn: string) =>
    arn.endsWith('/1')
      ? Promise.reject(Object.assign(new Error('Policy 1 is not there.'), { name, $metadata: {} }))
      : Promise.resolve([used]);
  const both = [live(1, 'iam-user/alice'), live(2, 'iam-user/bob')];

  test('a policy that is gone costs no other grant its answer, and fails no run', async () => {
    const { usages, failures } = await readUsage(desk(answer('NoSuchEntityException')), both);
    expect(failures).toEqual([]);
    expect(usages.get(IssueNumber.of(1))?.used).toEqual([]);
    expect(usages.get(IssueNumber.of(2))?.used).toEqual([{ action: used.action, count: 0, last: used.at }]);
  });

  test('any other refusal is told once, and the rest is known', async () => {
    const { usages, failures } = await readUsage(desk(answer('AccessDenied')), both);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('1 live grant(s) in account prod (111122223333)');
    expect(failures[0]).toContain('#1: Policy 1 is not there.');
    expect(usages.get(IssueNumber.of(2))?.used).toHaveLength(1);
  });
});

test('a grant older than CloudTrail’s memory: what is not in the log is unknown, and never unused', async () => {
  const silent = desk(() => Promise.resolve([]));
  const long = grant(3, 'iam-user/alice', '2026-07-01T08:00:00Z', '2026-11-20T20:00:00Z');
  const short = grant(4, 'iam-user/alice', '2026-11-20T08:00:00Z', '2026-11-20T20:00:00Z');
  const ninety = (NOW - 90 * 86_400) as Instant;
  expect(long.window?.from).toBeLessThan(ninety);
  const usageIn = async (of: RequestHistory) => (await readUsage(silent, [of])).usages.get(of.issue);
  expect(await usageIn(long)).toMatchObject({ unused: [], unknown: ['ec2:RebootInstances'] });
  expect(await usageIn(short)).toMatchObject({ unused: ['ec2:RebootInstances'], unknown: [] });
});
