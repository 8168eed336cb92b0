import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { CHANNEL } from '../../sandbox/example.ts';
import { readHistory } from '../../src/report/history.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { ALICE, HOUR, MINUTE, type Company } from './company.ts';
import { runReport } from './reports.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from './several-scene.ts';

/** One request for forty accounts, from the form to the report on its end, by the built action. */
jest.setTimeout(600_000);
let acme: Company;
let issue = 0;
let pull = 0;
const NAMES = iamAccounts(40);
const MONTH = '2026-11';
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const held = (): number => NAMES.filter(({ id }) => acme.aws.account(id).attached(ALICE).length === 1).length;
const thread = () => acme.slack?.threads(CHANNEL).find((each) => each.length > 0) ?? [];

beforeAll(async () => {
  acme = await manyAccounts(40, '', { slack: true });
  const made = await acme.request('alice', { ...ASKED_IN_ALL, account: namesOf(NAMES) });
  issue = made.issue;
  pull = made.pull ?? 0;
});
afterAll(() => acme.close());

test('one pull request with three files for each account, which GitHub takes and people can read', () => {
  expect(pull).toBeGreaterThan(0);
  for (const { name, id } of NAMES) {
    const read = (path: string): string => acme.repository.read(path, `aws-jit/${issue}`) ?? '';
    expect(read(`policies/${name}/${MONTH}/${issue}.json`)).toContain(`arn:aws:sqs:eu-west-1:${id}:imports`);
    expect(read(`requests/${name}/${MONTH}/${issue}.yml`)).toContain(`account: ${name}\n`);
    expect(read(`policies/${name}/${MONTH}/${issue}.md`)).toContain(id);
  }
  const { body, title } = acme.repository.issue(pull);
  expect(body.length).toBeLessThan(65_536);
  for (const { name } of NAMES) expect(body).toContain(name);
  // Whoever decides by the channel reads that it is not of the first account alone.
  const asked = JSON.stringify(thread());
  expect(asked).toContain('40 accounts');
  expect(asked).toContain('(prod, team-01, team-02 and 37 more)');
  // On a phone the first lines are all that is seen.
  expect(title.length).toBeLessThan(120);
});

test('granted in all of them, told once on the issue and once on Slack', async () => {
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(held()).toBe(40);
  for (const [index, { id }] of NAMES.entries())
    expect(acme.aws.account(id).attached(ALICE)).toEqual([
      expect.stringContaining(`/jit-4242-${issue}.${index + 1}-`),
    ]);
  const told = acme.comments(issue).filter((text) => text.includes('your access is'));
  expect(told).toEqual([expect.stringContaining('live in **40 of 40** accounts')]);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  const said = JSON.stringify(thread());
  expect(said).toContain('40 accounts');
  expect(said).not.toContain('| ---');
  expect(said).toMatch(/team-07.* and 32 more.*Access is live, until/);
  expect(said).not.toContain('The rest is in the issue.');
  const before = [acme.comments(issue), JSON.stringify(acme.slack?.threads(CHANNEL))];
  await acme.ok('grant', hourly);
  await acme.ok('revoke', hourly);
  expect([acme.comments(issue), JSON.stringify(acme.slack?.threads(CHANNEL))]).toEqual(before);
  expect(held()).toBe(40);
});

test('each account is a row of the report, live until the end', async () => {
  const { read } = await runReport(acme, [issue]);
  const rows = read('requests.csv')
    .split('\r\n')
    .filter((line) => line.startsWith(`${issue},`));
  expect(rows).toHaveLength(40);
  for (const { name } of NAMES) expect(rows.filter((row) => row.includes(`,${name},`))).toHaveLength(1);
  expect(rows.every((row) => row.includes('granted'))).toBe(true);
});

test('one is taken back alone, and all others end at their end, told once', async () => {
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    sender: 'bob',
    inputs: { account: 'team-07' },
  });
  expect(held()).toBe(39);
  expect(acme.isOpen(issue)).toBe(true);
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', hourly);
  expect(held()).toBe(0);
  expect(acme.comments(issue).filter((text) => text.includes('your access ended at'))).toHaveLength(1);
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
  const { read } = await runReport(acme, [issue]);
  const rows = read('requests.csv')
    .split('\r\n')
    .filter((line) => line.startsWith(`${issue},`));
  expect(rows.filter((row) => row.includes('revoked')).map((row) => row.includes(',team-07,'))).toEqual([
    true,
  ]);
  expect(rows.filter((row) => row.includes('expired'))).toHaveLength(39);
  expect(acme.repository.issue(issue).comments.length).toBeLessThan(10);
  const path = `events/${MONTH}/${issue}.jsonl`;
  const now = parseInstant('2026-11-19T00:00:00Z') as Instant;
  expect(readHistory(path, acme.repository.read(path, 'aws-jit-ledger') ?? '', now).problems).toEqual([]);
});
