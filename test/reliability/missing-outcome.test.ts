// An outcome that does not come is noticed, by the job that needs no role.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { awsError } from '../../sandbox/aws/aws.ts';
import { ANSWERS } from '../../sandbox/example.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { SCHEDULE, timesTold } from './stories.ts';

jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const NO_OUTCOME = '**no run has told since what became of it**';
const status = (issue: number): string =>
  acme.repository.issue(issue).comments.find(({ body }) => body.includes(':status -->'))?.body ?? '';

/** Every job with a role ends before the action begins, since AWS refuses the role: nothing is told by any of them. */
const onlyWithoutAws = (): Promise<unknown> => acme.ok('close', SCHEDULE);

describe('a merge that nothing follows upon', () => {
  test('is told once, with a mention; the status is right; reminders stop; it lapses at its end', async () => {
    acme = await company({ slack: true });
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    acme.clock.advance(20 * MINUTE);
    await onlyWithoutAws();
    expect(timesTold(acme, issue, NO_OUTCOME)).toBe(0);

    acme.clock.advance(15 * MINUTE);
    await onlyWithoutAws();
    acme.clock.advance(HOUR);
    await onlyWithoutAws();
    expect(timesTold(acme, issue, NO_OUTCOME)).toBe(1);
    const told = acme.comments(issue).find((comment) => comment.includes(NO_OUTCOME)) ?? '';
    expect(told).toContain('@alice');
    expect(told).toContain('/actions/workflows/aws-jit-grant.yml');
    expect(acme.label(issue)).toBe('aws-jit: approved');
    expect(status(issue)).toContain('### Merged, not granted yet');
    expect(acme.slack?.state.scheduled ?? []).toEqual([]);

    acme.clock.advance(10 * HOUR);
    await onlyWithoutAws();
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.label(issue)).toBe('aws-jit: lapsed');
    expect(acme.comments(issue).at(-1)).toContain('before anybody could be told that the access was live');
    expect(status(issue)).not.toContain('without a decision');
  });

  test('AWS refused it, and that was told: its label and the ledger say so, and no more is told', async () => {
    acme = await company();
    const issue = await TOLD.find(([name]) => name === 'of what AWS refused')?.[1]();
    acme.clock.advance(HOUR);
    await onlyWithoutAws();
    expect(timesTold(acme, issue ?? 0, NO_OUTCOME)).toBe(0);
    expect(acme.label(issue ?? 0)).toBe('aws-jit: failed');
  });

  test('the job works again: granted, and told', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    acme.clock.advance(HOUR);
    await onlyWithoutAws();
    expect(timesTold(acme, issue, NO_OUTCOME)).toBe(1);
    await acme.ok('grant', SCHEDULE);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    await onlyWithoutAws();
    expect(timesTold(acme, issue, NO_OUTCOME)).toBe(1);
  });

  test('a writer empties the ledger of a live grant: nobody is told that nothing was heard', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.repository.write(
      { [`events/2026-11/${issue}.jsonl`]: '' },
      { by: 'mallory', branch: 'aws-jit-ledger' },
    );
    acme.clock.advance(HOUR);
    await onlyWithoutAws();
    expect(timesTold(acme, issue, NO_OUTCOME)).toBe(0);
    expect(acme.label(issue)).toBe('aws-jit: granted');
  });
});

/** As a writer can: neither the ledger nor the label says any more what the product said. */
async function forgets(issue: number, label: string | undefined): Promise<void> {
  if (acme.repository.state.refs.has('refs/heads/aws-jit-ledger'))
    acme.repository.push('aws-jit-ledger', undefined, 'mallory');
  await acme.github.as('mallory').request('PUT', `/repos/${REPOSITORY}/issues/${issue}/labels`, {
    labels: label === undefined ? [] : [label],
  });
}

const merged = async (): Promise<number> => {
  const { issue, pull = 0 } = await acme.request();
  await acme.approve(pull);
  return issue;
};
/** What became of a merge, and was told. */
const TOLD: readonly (readonly [string, () => Promise<number>])[] = [
  ['of live access', async () => (await acme.granted()).issue],
  [
    'of what begins later',
    async () => (await acme.granted('alice', { start: '2026-11-18T20:00:00Z' })).issue,
  ],
  [
    'of what AWS refused',
    async () => {
      const issue = await merged();
      acme.faults.order(awsError('AttachUserPolicy', 'AccessDenied', 403, { times: Infinity }));
      await acme.run('grant', { name: 'push' });
      acme.faults.clear();
      expect(acme.label(issue)).toBe('aws-jit: failed');
      return issue;
    },
  ],
  [
    'of what waits for rules of the repository',
    async () => {
      const issue = await merged();
      acme.repository.setRules([]);
      await acme.run('grant', { name: 'push' });
      expect(acme.label(issue)).toBe('aws-jit: approved');
      return issue;
    },
  ],
];

describe.each([undefined, 'aws-jit: refused', 'aws-jit: in review'])(
  'a writer empties the ledger and makes the label %s',
  (label) => {
    test.each(TOLD)('%s: nobody is told that nothing was heard of it', async (_, told) => {
      acme = await company();
      const issue = await told();
      await forgets(issue, label);
      acme.clock.advance(HOUR);
      await onlyWithoutAws();
      expect(timesTold(acme, issue, NO_OUTCOME)).toBe(0);
      expect(status(issue)).not.toContain('no run has told since');
    });

    test('of a draft, or of a question: nobody is told that no run has looked at it', async () => {
      acme = await company();
      const { issue: drafted } = await acme.request();
      const { issue: asked } = await acme.request('carol', { reason: 'Work' });
      for (const issue of [drafted, asked]) await forgets(issue, label);
      acme.clock.advance(2 * HOUR);
      await onlyWithoutAws();
      for (const issue of [drafted, asked])
        expect(timesTold(acme, issue, 'no run has made a draft of it yet')).toBe(0);
    });
  },
);

test('closed while live, and not taken back: told once that it may be live, and when it is taken back', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  acme.clock.advance(40 * MINUTE);
  await onlyWithoutAws();
  await onlyWithoutAws();
  expect(timesTold(acme, issue, 'it may be live still')).toBe(1);
  expect(status(issue)).toContain('not known to be taken back');
  await acme.ok('revoke', SCHEDULE);
  expect(acme.label(issue)).toBe('aws-jit: revoked');
  expect(timesTold(acme, issue, 'your access was taken back')).toBe(1);
  acme.clock.advance(HOUR);
  await onlyWithoutAws();
  expect(timesTold(acme, issue, 'it may be live still')).toBe(1);
});

test('access ended, and no sweep told: AWS refuses it, and that is said', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  acme.clock.advance(9 * HOUR);
  await onlyWithoutAws();
  expect(acme.label(issue)).toBe('aws-jit: granted');
  acme.clock.advance(2 * HOUR);
  await onlyWithoutAws();
  expect(acme.comments(issue).at(-1)).toContain('AWS refuses it since then');
  expect(acme.label(issue)).toBe('aws-jit: expired');
  await acme.ok('sweep', SCHEDULE);
  expect(acme.policies()).toEqual([]);
  expect(timesTold(acme, issue, 'your access ended at')).toBe(1);
});

test('a filing that no run drafts is told once, and a pull request that cannot be opened at once', async () => {
  acme = await company();
  const issue = await acme.file('alice', ANSWERS);
  acme.clock.advance(2 * HOUR);
  await onlyWithoutAws();
  await onlyWithoutAws();
  expect(timesTold(acme, issue, 'no run has made a draft of it yet')).toBe(1);

  acme.repository.setSettings({ actionsMayCreatePullRequests: false });
  const run = await acme.run('draft', SCHEDULE);
  expect(run.code).toBe(1);
  await acme.run('draft', SCHEDULE);
  expect(timesTold(acme, issue, 'GitHub did not let this tool open a pull request')).toBe(1);
});
