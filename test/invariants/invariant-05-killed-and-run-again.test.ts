// Invariant 5: every command can be killed between any two calls and run again, and ends in the same state.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { ANSWERS, type Command } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { sampledPoints } from '../sampled-points.ts';
import { endState } from './end-state.ts';
import { changesSince, interrupted, twoAtATime, type Interruption } from './interrupt.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

/** A story up to the run that is killed, and the event that started it. */
interface Story {
  readonly name: string;
  readonly command: Command;
  readonly until: (acme: Company) => Promise<EventOrder>;
}

const SCHEDULE: EventOrder = { name: 'schedule', cron: '23 * * * *' };
const issueEvent = (action: string, number: number): EventOrder => ({
  name: 'issues',
  action,
  number,
  sender: 'alice',
});

const STORIES: Readonly<Record<string, Story>> = {
  drafted: {
    name: 'draft of a new request',
    command: 'draft',
    until: async (acme) => issueEvent('opened', await acme.file('alice', ANSWERS)),
  },
  redrafted: {
    name: 'draft of a request that was edited',
    command: 'draft',
    until: async (acme) => {
      const { issue } = await acme.request();
      const body = acme.repository.issue(issue).body.replace(/8h/, '2h');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
      return issueEvent('edited', issue);
    },
  },
  asked: {
    name: 'a form with mistakes',
    command: 'draft',
    until: async (acme) => issueEvent('opened', await acme.file('alice', { ...ANSWERS, duration: '1 year' })),
  },
  refused: {
    name: 'a request that was in review and is refused after an edit',
    command: 'draft',
    until: async (acme) => {
      const { issue } = await acme.request();
      const body = acme.repository
        .issue(issue)
        .body.replace('services\n\ns3', 'services\n\nlambda')
        .replace('nightly-exports', 'arn:aws:lambda:eu-west-1:111122223333:function:parser')
        .replace(/\nread\n/, '\npermissions\n')
        .replace(/Download.*fails/, 'Let everybody call the function: add a permission to its policy');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
      return issueEvent('edited', issue);
    },
  },
  granted: {
    name: 'grant',
    command: 'grant',
    until: async (acme) => {
      const { pull = 0 } = await acme.request();
      await acme.approve(pull);
      return { name: 'push' };
    },
  },
  swept: {
    name: 'sweep of what has expired',
    command: 'sweep',
    until: async (acme) => {
      await acme.granted();
      acme.clock.advance(9 * HOUR);
      return SCHEDULE;
    },
  },
  revoked: {
    name: 'revoke after the requester closed the issue',
    command: 'revoke',
    until: async (acme) => {
      const { issue } = await acme.granted();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      return issueEvent('closed', issue);
    },
  },
  revokedByHand: {
    name: 'revoke by hand',
    command: 'revoke',
    until: async (acme) => {
      const { issue } = await acme.granted();
      return {
        name: 'workflow_dispatch',
        workflow: 'aws-jit-revoke.yml',
        inputs: { issue: String(issue) },
        sender: 'bob',
      };
    },
  },
  cancelled: {
    name: 'close after the requester closed the issue',
    command: 'close',
    until: async (acme) => {
      const { issue } = await acme.request();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      return issueEvent('closed', issue);
    },
  },
  rejected: {
    name: 'close after a reviewer closed the pull request',
    command: 'close',
    until: async (acme) => {
      const { pull = 0 } = await acme.request();
      await acme.github.as('bob').comment(REPOSITORY, pull, 'Use the replica.');
      await acme.github.as('bob').closePull(REPOSITORY, pull);
      return { name: 'pull_request_target', action: 'closed', number: pull, sender: 'bob' };
    },
  },
  lapsed: {
    name: 'close of what nobody decided on',
    command: 'close',
    until: async (acme) => {
      await acme.request();
      acme.clock.advance(8 * 24 * HOUR);
      return SCHEDULE;
    },
  },
};

interface Undisturbed {
  readonly state: unknown;
  readonly changes: readonly string[];
}

const ended = new Map<Story, Promise<Undisturbed>>();
/** The same story with nothing in its way: what every other way has to come to. Run once for all of them. */
function undisturbed(story: Story): Promise<Undisturbed> {
  const whole = ended.get(story) ?? toItsEnd(story);
  ended.set(story, whole);
  return whole;
}

async function toItsEnd({ command, until }: Story): Promise<Undisturbed> {
  const acme = await company();
  try {
    const event = await until(acme);
    const from = acme.faults.calls.length;
    await acme.ok(command, event);
    return { state: endState(acme), changes: changesSince(acme, from) };
  } finally {
    await acme.close();
  }
}

/** Strikes at one change, then lets the command run again for `again`. */
async function struck(
  { command, until }: Story,
  nth: number,
  how: Interruption,
  lost = false,
): Promise<{ state: unknown; struckAt: string | undefined }> {
  const acme = await company();
  try {
    const event = await until(acme);
    const { result, struckAt } = await interrupted(acme, command, event, nth, how);
    if (how === 'killed') expect(result.code).toBe(137);
    const next = lost ? SCHEDULE : event;
    // A scheduled draft leaves a young issue to its own event.
    if (lost && command === 'draft') acme.clock.advance(11 * MINUTE);
    await acme.ok(command, next);
    return { state: endState(acme), struckAt };
  } finally {
    await acme.close();
  }
}

/** How many of a story's changes are struck at where the run is not thorough. */
const SAMPLE = { often: 8, else: 4, unanswered: 3 };

/** A story's changes to strike at, `first` being 0 for "before the first". */
const points = (
  story: Story,
  how: Interruption,
  first: number,
  changes: number,
  most: number,
): readonly number[] =>
  sampledPoints(
    `${story.name} ${how}`,
    Array.from({ length: changes + 1 - first }, (_, n) => n + first),
    most,
  );

interface Strike {
  readonly nth: number;
  readonly how: Interruption;
  readonly lost: boolean;
}

async function sameEnd(story: Story, strikesOf: (changes: number) => readonly Strike[]): Promise<void> {
  const whole = await undisturbed(story);
  expect(whole.changes.length).toBeGreaterThan(3);
  const others: unknown[] = [];
  const wanted: unknown[] = [];
  await twoAtATime(strikesOf(whole.changes.length), async (strike) => {
    const { state, struckAt } = await struck(story, strike.nth, strike.how, strike.lost);
    expect(struckAt).toBe(whole.changes[Math.max(strike.nth - 1, 0)]);
    if (isDeepStrictEqual(state, whole.state)) return;
    others.push({ ...strike, struckAt, state });
    wanted.push({ ...strike, struckAt, state: whole.state });
  });
  expect(others).toEqual(wanted);
}

describe('killed after a change it makes, or before the first, and run again', () => {
  test.each(Object.values(STORIES))(
    '$name',
    async (story) => {
      const most = story.command === 'grant' || story.command === 'sweep' ? SAMPLE.often : SAMPLE.else;
      await sameEnd(story, (changes) =>
        // By turns its own event comes again, and never again: then the schedule does it.
        points(story, 'killed', 0, changes, most).map((nth) => ({ nth, how: 'killed', lost: nth % 2 === 1 })),
      );
    },
    300_000,
  );
});

describe('a change is made, and its answer is lost on the way', () => {
  test.each([STORIES['drafted'], STORIES['granted'], STORIES['swept']].flatMap((story) => story ?? []))(
    '$name',
    async (story) => {
      await sameEnd(story, (changes) =>
        points(story, 'unanswered', 1, changes, SAMPLE.unanswered).map((nth) => ({
          nth,
          how: 'unanswered',
          lost: false,
        })),
      );
    },
    300_000,
  );
});

describe('two runs at the same time', () => {
  test.each(
    [
      STORIES['drafted'],
      STORIES['asked'],
      STORIES['granted'],
      STORIES['swept'],
      STORIES['revoked'],
      STORIES['cancelled'],
    ].flatMap((story) => story ?? []),
  )(
    '$name',
    async (story) => {
      const whole = await undisturbed(story);
      const acme = await company();
      try {
        const event = await story.until(acme);
        await Promise.all([acme.ok(story.command, event), acme.ok(story.command, event)]);
        expect(endState(acme)).toEqual(whole.state);
      } finally {
        await acme.close();
      }
    },
    120_000,
  );
});
