// What is told is read: a run is killed between acting and telling, the world changes, and nothing that the next run says is false.
import { describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT, type Command } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import { company, HOUR, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted, twoAtATime } from '../invariants/interrupt.ts';
import { sampledPoints } from '../sampled-points.ts';
import { expectTruth, LIVE, SCHEDULE, STORIES, TAKEN_BACK, timesTold } from './stories.ts';

jest.setTimeout(900_000);

interface Change {
  readonly name: string;
  readonly happens: (acme: Company, issue: number) => Promise<void> | void;
  /** The command that sees it and mends it: what was told before, and was true then, is true again once that has run. */
  readonly mendedBy?: Command;
}

const bodyOf = (acme: Company, issue: number): string => acme.repository.issue(issue).body;

async function dismissApprovals(acme: Company, issue: number): Promise<void> {
  const number = acme.pullOf(issue) ?? 0;
  for (const { id, state } of acme.repository.pull(number).pull.reviews)
    if (state === 'APPROVED')
      await acme.github
        .as('acme-admin')
        .request('PUT', `/repos/${REPOSITORY}/pulls/${number}/reviews/${id}/dismissals`, {
          message: 'no',
          event: 'DISMISS',
        });
}

const CHANGES: readonly Change[] = [
  { name: 'the approval is dismissed', happens: dismissApprovals },
  {
    name: 'the configuration allows the service no more',
    happens: ({ repository }) => {
      const text = repository.read('aws-jit.yml') ?? '';
      repository.write(
        { 'aws-jit.yml': text.replace('allowed_services: [s3, ', 'allowed_services: [') },
        { by: 'acme-admin' },
      );
    },
  },
  {
    name: 'the requester loses the identity',
    happens: ({ repository }) => {
      const text = repository.read('aws-jit.yml') ?? '';
      repository.write({ 'aws-jit.yml': text.replace(/^ {2}"1001".*\n/m, '') }, { by: 'acme-admin' });
    },
  },
  {
    name: 'the requester edits the issue',
    happens: async (acme, issue) => {
      const body = bodyOf(acme, issue).replace('8h', '24h');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
    },
  },
  {
    name: 'an administrator deletes the policy in AWS',
    mendedBy: 'grant',
    happens: ({ aws }) => {
      const account = aws.account(ACCOUNT);
      for (const { arn } of account.policies().filter((each) => each.arn.includes('/jit/'))) {
        if (account.attached({ kind: 'iam-user', name: 'alice' }).includes(arn))
          account.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
        account.setUp('DeletePolicy', { PolicyArn: arn });
      }
    },
  },
  {
    name: 'the requester is no longer eligible',
    happens: ({ aws }) => {
      aws.account(ACCOUNT).setUp('UntagUser', { UserName: 'alice', TagKeys: ['jit:eligible'] });
    },
  },
  {
    name: 'a writer empties the ledger',
    happens: ({ repository }, issue) => {
      if (repository.state.refs.has('refs/heads/aws-jit-ledger'))
        repository.write(
          { [`events/2026-11/${issue}.jsonl`]: '' },
          { by: 'mallory', branch: 'aws-jit-ledger' },
        );
    },
  },
  {
    name: 'the issue is closed',
    happens: async (acme, issue) => {
      if (acme.isOpen(issue)) await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    },
  },
  {
    name: 'the time runs out',
    happens: ({ clock }) => {
      clock.advance(9 * HOUR);
    },
  },
];

/** What nobody may be told about a request whose access AWS allows. */
const DENIALS = /not granted|Nothing is attached|Nothing was granted|AWS holds nothing|nothing is granted/i;

/** As `expectTruth`, and of everything that was said since. */
function expectNoDenial(acme: Company, issue: number, since: number): void {
  const holds = acme.attached().some((arn) => arn.includes(`-${issue}.`));
  const said = acme
    .comments(issue)
    .slice(since)
    .filter((comment) => DENIALS.test(comment));
  if (holds) expect(said).toEqual([]);
  const label = acme.label(issue);
  if (label === 'aws-jit: refused' || label === 'aws-jit: failed' || label === 'aws-jit: lapsed')
    expect({ label, holds }).toEqual({ label, holds: false });
}

const RUNS: readonly (readonly [Command, EventOrder])[] = [
  ['revoke', SCHEDULE],
  ['grant', SCHEDULE],
  ['sweep', SCHEDULE],
];
/** Changes that one run of these makes at most; a place beyond the end is an undisturbed run. */
const MOST_CHANGES = 9;

describe.each(
  STORIES.filter(({ command }) => command === 'grant' || command === 'revoke' || command === 'sweep'),
)('$command: $name', ({ command, until }) => {
  test.each(CHANGES)('killed anywhere, and then $name', async ({ name, happens, mendedBy }) => {
    // Of a grant the second change attaches: the one after which most can be said wrongly.
    const always = command === 'grant' ? [2] : [];
    const others = Array.from({ length: MOST_CHANGES }, (_, n) => n + 1).filter((n) => !always.includes(n));
    const places = [...always, ...sampledPoints(`${command} ${name}`, others, 1)];
    await twoAtATime(places, async (nth) => {
      const acme = await company();
      try {
        const { issue, event } = await until(acme);
        await interrupted(acme, command, event, nth, 'killed');
        const since = acme.comments(issue).length;
        await happens(acme, issue);
        let mended = mendedBy === undefined;
        for (const [next, of] of RUNS) {
          const { code, stdout } = await acme.run(next, of);
          if (code !== 0) expect(stdout).toMatch(/::error/);
          mended ||= next === mendedBy;
          if (mended) expectTruth(acme, issue);
          expectNoDenial(acme, issue, since);
        }
      } finally {
        await acme.close();
      }
    });
  });
});

describe('a grant that a killed run attached and did not tell', () => {
  const attachedUntold = async (): Promise<{ acme: Company; issue: number }> => {
    const acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.github.as('bob').approve(REPOSITORY, pull);
    // Not by bob: whoever merges approves by that, too.
    await acme.github.as('acme-admin').merge(REPOSITORY, pull, 'squash');
    const { struckAt } = await interrupted(acme, 'grant', { name: 'push' }, 2, 'killed');
    expect(struckAt).toContain('AttachUserPolicy');
    expect(acme.attached()).toHaveLength(1);
    expect(timesTold(acme, issue, LIVE)).toBe(0);
    return { acme, issue };
  };

  test.each([
    'the approval is dismissed',
    'the requester edits the issue',
    'the configuration allows the service no more',
    'the requester is no longer eligible',
  ])('%s: people are told that it is live, and why it would not be now', async (name) => {
    const { acme, issue } = await attachedUntold();
    try {
      await CHANGES.find((each) => each.name === name)?.happens(acme, issue);
      await acme.run('grant', SCHEDULE);
      const last = acme.comments(issue).at(-1) ?? '';
      expect(last).toContain(LIVE);
      expect(last).toContain('**It stays live all the same until its end.**');
      expect(acme.label(issue)).toBe('aws-jit: granted');
      expect(acme.isOpen(issue)).toBe(true);
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.ok('revoke', SCHEDULE);
      expect(acme.attached()).toEqual([]);
      expect(timesTold(acme, issue, TAKEN_BACK)).toBe(1);
    } finally {
      await acme.close();
    }
  });

  test.each(['while another request is proved', 'when its issue has been read to be told'] as const)(
    'it is taken back %s: nobody is told that it is live',
    async (when) => {
      const acme = await company();
      try {
        const first = await acme.request();
        const second = await acme.request('bob');
        await acme.approve(first.pull ?? 0);
        await acme.approve(second.pull ?? 0, 'squash', 'carol');
        const attached = () =>
          acme.attached().length + acme.attached({ kind: 'iam-user', name: 'bob' }).length;
        let read = false;
        let done = false;
        for (let n = 1; n <= 250; n += 1)
          acme.faults.onCall(n, async ({ service, operation }) => {
            // Both are attached, and what is asked of GitHub then is what the issues say.
            read ||= service === 'github' && attached() === 2;
            const now =
              when === 'while another request is proved'
                ? service === 'github' && attached() === 1
                : read && operation === 'ListEntitiesForPolicy';
            if (done || !now) return undefined;
            done = true;
            await acme.github.as('alice').closeIssue(REPOSITORY, first.issue);
            await acme.ok('revoke', SCHEDULE);
            return undefined;
          });
        await acme.run('grant', { name: 'push' });
        expect(done).toBe(true);
        expect(acme.attached()).toEqual([]);
        expect(timesTold(acme, first.issue, LIVE)).toBe(0);
        expect(timesTold(acme, first.issue, TAKEN_BACK)).toBe(1);
      } finally {
        await acme.close();
      }
    },
  );
});

test('a live grant that an administrator deletes in AWS is granted again, and people are told so', async () => {
  const acme = await company();
  try {
    const { issue } = await acme.granted();
    const deletes = CHANGES.find(({ name }) => name.startsWith('an administrator deletes'));
    await deletes?.happens(acme, issue);
    expect(acme.attached()).toEqual([]);
    await acme.ok('grant', SCHEDULE);
    expect(acme.attached()).toHaveLength(1);
    expect(acme.comments(issue).at(-1)).toContain('somebody deleted or detached it in AWS');
    expect(acme.comments(issue).at(-1)).toContain('@alice @bob');
  } finally {
    await acme.close();
  }
});
