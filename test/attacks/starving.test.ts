import { afterEach, expect, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { BOT, drafted, target, type Target } from './scene.ts';

/** Nobody can keep others from being granted, or anything from being taken back, by asking for a lot. */
let acme: Company;
afterEach(() => acme.close());
const opened = (number: number, sender: string) =>
  ({ name: 'issues', action: 'opened', number, sender }) as const;
const branches = (): readonly string[] => [...acme.repository.state.refs.keys()];
const pulls = (): number =>
  [...acme.repository.state.issues.values()].filter(({ pull }) => pull !== undefined).length;

test('somebody without an identity gets one comment and a closed issue: no branch, no pull request', async () => {
  acme = await target();
  acme.github.addUser('stranger', { id: 2001 });
  const issue = await acme.file('stranger', ANSWERS);
  await acme.ok('draft', opened(issue, 'stranger'));
  expect(acme.comments(issue)).toHaveLength(1);
  expect(acme.comments(issue)[0]).toContain('"2001": {login: stranger');
  expect(acme.isOpen(issue)).toBe(false);
  expect(branches()).not.toContain(`refs/heads/aws-jit/${issue}`);
  expect(pulls()).toBe(0);

  // Opened again and again, they are told nothing new.
  await acme.github.as('mallory').reopenIssue(REPOSITORY, issue);
  await acme.ok('draft', { ...opened(issue, 'mallory'), action: 'reopened' });
  expect(acme.comments(issue)).toHaveLength(1);
  expect(acme.isOpen(issue)).toBe(false);
});

test('more open requests than max_open_per_person: refused before any branch, and others are not touched', async () => {
  acme = await target((text) => text.replace('max_open_per_person: 100', 'max_open_per_person: 2'));
  await drafted(acme, [{}, {}]);
  const third = await acme.file('alice', ANSWERS);
  await acme.ok('draft', opened(third, 'alice'));
  expect(acme.comments(third).join('\n')).toContain('`max_open_per_person` is 2');
  expect(acme.isOpen(third)).toBe(false);
  expect(branches()).not.toContain(`refs/heads/aws-jit/${third}`);
  const other = await acme.request('bob');
  expect(other.pull).toBeDefined();
});

test('few calls left: drafting and granting leave them to revoking and sweeping', async () => {
  acme = await target();
  const [live, merged] = (await drafted(acme, [{}, {}])) as [Target, Target];
  await live.bobMerges();
  await acme.ok('grant', { name: 'push' });
  await merged.bobMerges();
  const waiting = await acme.file('alice', ANSWERS);

  acme.github.setRateLimit(BOT, 'core', 1000, 199);
  const before = acme.faults.calls.length;
  const draft = await acme.run('draft', opened(waiting, 'alice'));
  const grant = await acme.run('grant', { name: 'push' });
  for (const run of [draft, grant]) {
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('the last 200 are kept for taking access back');
  }
  // Asking how many are left costs none; a privileged job looks at the default branch's head besides.
  const spent = acme.faults.calls
    .slice(before)
    .filter(({ operation, service }) => service === 'github' && operation !== '/rate_limit');
  expect(spent.length).toBeLessThanOrEqual(1);
  expect(acme.attached()).toHaveLength(1);

  await live.as('alice').closeIssue(REPOSITORY, live.issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: live.issue, sender: 'alice' });
  expect(acme.attached()).toEqual([]);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });

  acme.clock.advance(61 * MINUTE);
  await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(acme.attached()).toHaveLength(1);
  await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  expect(acme.pullOf(waiting)).toBeDefined();
}, 60_000);

test('the calls run out during a run: it stops with the requests that it has begun', async () => {
  acme = await target();
  const issues: number[] = [];
  for (const login of ['alice', 'bob', 'carol']) issues.push(await acme.file(login, ANSWERS));
  acme.clock.advance(11 * MINUTE);
  acme.github.setRateLimit(BOT, 'graphql', 1000, 206);
  const run = await acme.run('draft', { name: 'schedule', cron: '23 * * * *' });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('are kept for taking access back');
  const done = issues.filter((issue) => acme.pullOf(issue) !== undefined).length;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(3);
  acme.clock.advance(61 * MINUTE);
  await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  expect(issues.map((issue) => acme.pullOf(issue)).filter((pull) => pull !== undefined)).toHaveLength(3);
}, 60_000);

test('a ledger file that is too large to be read stops no run, and is begun anew', async () => {
  acme = await target();
  const [flooded, other] = (await drafted(acme, [{}, {}])) as [Target, Target];
  const path = `events/2026-11/${flooded.issue}.jsonl`;
  acme.repository.write({ [path]: 'x'.repeat(600_000) }, { by: 'mallory', branch: 'aws-jit-ledger' });
  await flooded.bobMerges();
  await other.bobMerges();
  await acme.ok('grant', { name: 'push' });
  expect(acme.attached()).toHaveLength(2);
  expect(acme.repository.read(path, 'aws-jit-ledger')).toMatch(/^\{[^\n]*"kind":"granted"[^\n]*\}\n$/);
}, 60_000);
