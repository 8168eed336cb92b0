import { afterEach, expect, test } from '@jest/globals';
import { DAILY, HOURLY } from '../../src/workflows/crons.ts';
import { BOT, botCommit } from '../attacks/scene.ts';
import { ALICE, company, OBJECT, REPOSITORY, type Company } from './company.ts';

/** Drafts in review outlive another version of the product, or another configuration: where they would read otherwise, they are made anew. */
let acme: Company;
afterEach(() => acme.close());

const SCHEDULE = { name: 'schedule', cron: HOURLY } as const;
const view = (issue: number): string => `policies/prod/2026-11/${issue}.md`;
const at = (issue: number, path: string): string => acme.repository.read(path, `aws-jit/${issue}`) ?? '';
const policyOf = (issue: number): string => at(issue, `policies/prod/2026-11/${issue}.json`);
const statesOf = (pull: number) => acme.repository.pull(pull).pull.reviews.map(({ state }) => state);

/** What another version of the bot would have written. */
function asAnotherVersion(issue: number): Promise<void> {
  const text = at(issue, view(issue));
  return botCommit(acme, `aws-jit/${issue}`, { [view(issue)]: text.replace('## Why', '## Reason') });
}

test('after an upgrade, the view is made anew: approvals start anew, the policy stays, and what is merged then is granted', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const [policy, written] = [policyOf(issue), at(issue, view(issue))];
  await asAnotherVersion(issue);
  await acme.github.as('bob').approve(REPOSITORY, pull);

  await acme.ok('draft', { name: 'push' });
  expect(at(issue, view(issue))).toBe(written);
  expect(policyOf(issue)).toBe(policy);
  expect(statesOf(pull)).toEqual(['DISMISSED']);
  const told = acme
    .comments(pull)
    .filter((each) => each.includes('Approvals of this pull request start anew'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('The policy is the same as before');

  // Nothing is left to do, and nothing is said twice.
  const head = acme.repository.pull(pull).pull.head;
  await acme.ok('draft', SCHEDULE);
  expect(acme.repository.pull(pull).pull.head).toEqual(head);
  expect(acme.comments(pull).filter((each) => each.includes('start anew'))).toHaveLength(1);

  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
});

test('one that reads the same keeps its approvals', async () => {
  acme = await company();
  const { pull = 0 } = await acme.request();
  await acme.github.as('bob').approve(REPOSITORY, pull);
  await acme.ok('draft', { name: 'push' });
  expect(statesOf(pull)).toEqual(['APPROVED']);
  expect(acme.comments(pull).some((each) => each.includes('start anew'))).toBe(false);
});

test('a configuration that asks for more approvals than the view says does the same', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const configuration = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write({ 'aws-jit.yml': `${configuration}approval: {required: 2}\n` }, { by: 'acme-admin' });
  await acme.ok('draft', { name: 'push' });
  expect(at(issue, view(issue))).toContain('**Approvals needed:** 2');
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  expect(acme.comments(issue).at(-1)).not.toContain('review-differs');
});

test('what the guardrails refuse now is drafted anew from the issue, and here refused before anybody merges it', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const configuration = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    { 'aws-jit.yml': `${configuration}guardrails: {sensitive: {data: refuse}}\n` },
    { by: 'acme-admin' },
  );
  await acme.ok('draft', { name: 'push' });
  expect(acme.comments(pull).some((each) => each.includes('the draft does not hold any more'))).toBe(true);
  expect(acme.comments(issue).at(-1)).toContain('sensitive-data');
  expect([acme.repository.pull(pull).state, acme.isOpen(issue)]).toEqual(['closed', false]);
});

test('people cannot have a draft of others drafted anew by what they write to it: theirs is replaced as ever', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const written = at(issue, view(issue));
  acme.repository.write({ [view(issue)]: 'Approve this.' }, { by: 'mallory', branch: `aws-jit/${issue}` });
  await acme.ok('draft', { name: 'push' });
  expect(at(issue, view(issue))).toBe('Approve this.');
  await acme.ok('draft', SCHEDULE);
  expect(at(issue, view(issue))).toBe(written);
  expect(acme.comments(pull).at(-1)).toContain('put commits on its branch');
});

/** mallory's own policy, within what the form allows, from a git that names the bot as author. */
function pushAsBot(issue: number): string {
  const written = policyOf(issue);
  const theirs = written.replace('exports/*', 'exports/2026/*');
  if (theirs === written) throw new Error(written);
  acme.repository.write(
    { [`policies/prod/2026-11/${issue}.json`]: theirs },
    { by: 'mallory', author: BOT, branch: `aws-jit/${issue}` },
  );
  return written;
}

test('a push that names the bot as its author is found and replaced, and is not shortened meanwhile', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const written = pushAsBot(issue);
  const head = acme.repository.tip(`aws-jit/${issue}`);
  await acme.github.as('mallory').comment(REPOSITORY, pull, '/shorten 2h');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: pull, sender: 'mallory' });
  expect(acme.comments(pull).at(-1)).toContain('holds commits that are not the bot’s');
  expect(acme.repository.tip(`aws-jit/${issue}`)).toBe(head);

  await acme.ok('draft', { name: 'push' });
  expect(acme.repository.tip(`aws-jit/${issue}`)).toBe(head);
  await acme.ok('draft', SCHEDULE);
  expect(policyOf(issue)).toBe(written);
});

test('a push below newer commits of the bot does not become the bot’s own when the view is made anew', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  const written = pushAsBot(issue);
  for (let commit = 1; commit <= 10; commit++)
    await botCommit(acme, `aws-jit/${issue}`, { [view(issue)]: `As version ${commit} had it.` });
  await acme.ok('draft', { name: 'push' });
  expect(policyOf(issue)).toBe(written);
  expect(acme.comments(pull).some((each) => each.includes('It is drafted anew from the issue'))).toBe(true);
});

test('a file on one draft’s branch that is no text stops neither the run nor other drafts, and is replaced', async () => {
  acme = await company();
  const [odd, other] = [await acme.request(), await acme.request('dave')];
  const [policy, written] = [policyOf(odd.issue), at(other.issue, view(other.issue))];
  await asAnotherVersion(other.issue);
  for (const suffix of ['.json', '.md'])
    acme.repository.write(
      { [`policies/prod/2026-11/${odd.issue}${suffix}`]: new Uint8Array([0, 159, 146, 150]) },
      { by: 'mallory', branch: `aws-jit/${odd.issue}` },
    );
  await acme.ok('draft', SCHEDULE);
  expect(policyOf(odd.issue)).toBe(policy);
  expect(at(other.issue, view(other.issue))).toBe(written);
});

test('what is merged or closed after the drafts were listed is not proposed again', async () => {
  acme = await company();
  const [merged, rejected] = [await acme.request(), await acme.request('dave')];
  for (const { issue } of [merged, rejected]) await asAnotherVersion(issue);
  const close = `/repos/${REPOSITORY}/pulls/${rejected.pull ?? 0}`;
  const decisions = new Map<number, () => Promise<unknown>>([
    [merged.issue, () => acme.approve(merged.pull ?? 0)],
    [rejected.issue, () => acme.github.as('bob').request('PATCH', close, { state: 'closed' })],
  ]);
  for (let call = 1; call <= 200; call++)
    acme.faults.onCall(call, async ({ operation }) => {
      for (const [issue, decide] of decisions) {
        if (!/[?&]head=/.test(operation) || !decodeURIComponent(operation).includes(`:aws-jit/${issue}&`))
          continue;
        decisions.delete(issue);
        await decide();
      }
      return undefined;
    });
  const numbers = () => [...acme.repository.state.issues.keys()];
  const before = numbers();
  const { stdout } = await acme.ok('draft', { name: 'push' });
  acme.faults.clear();
  expect([decisions.size, numbers()]).toEqual([0, before]);
  for (const { pull } of [merged, rejected]) {
    expect(stdout).toContain(`#${pull} was merged, closed or changed meanwhile`);
    expect(acme.comments(pull ?? 0).some((each) => each.includes('start anew'))).toBe(false);
  }
});

test('merged before it could be made anew, it is refused, and the words say why and what to do', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await asAnotherVersion(issue);
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  const last = acme.comments(issue).at(-1) ?? '';
  expect(last).toContain('was changed after it was drafted');
  expect(last).toContain('file a new request');
});

test('pins that moved alone: the next run says what else is due, until it is done', async () => {
  acme = await company();
  const path = '.github/workflows/aws-jit-grant.yml';
  const health = () =>
    [...acme.repository.state.issues.values()].find(({ title }) => title === 'aws-jit: health');
  const written = acme.repository.read(path) ?? '';
  await acme.ok('draft', { name: 'push' });
  expect(health()).toBeUndefined();

  // Another version would write it otherwise, and one file was overlooked.
  const pinned = /uses: (example\/\S+)/.exec(written)?.[1] ?? '';
  const older = written
    .replace('timeout-minutes: 30', 'timeout-minutes: 20')
    .replaceAll(pinned, pinned.replace('0', 'f'));
  acme.repository.write({ [path]: older }, { by: 'acme-admin' });
  await acme.ok('draft', { name: 'schedule', cron: HOURLY });
  expect(health()).toBeUndefined();
  await acme.ok('draft', { name: 'push' });
  const said = health()?.body.replaceAll('\\', '') ?? '';
  expect(said).toContain('at 2 different commits');
  expect(said).toContain(`for another configuration: ${path}. Run aws-jit upgrade`);

  acme.repository.write({ [path]: written }, { by: 'acme-admin' });
  await acme.ok('draft', { name: 'schedule', cron: DAILY });
  expect(health()?.state).toBe('closed');
});
