// Killed between any two calls to Slack: nobody is told twice, and nobody never.
import { describe, expect, jest, test } from '@jest/globals';
import { ANSWERS, type Command } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import { twoAtATime } from '../invariants/interrupt.ts';
import { headline, talking, type Talking } from './talk.ts';

jest.setTimeout(600_000);

interface Told {
  readonly headline: string;
  readonly notified: readonly string[];
}
const toldIn = (acme: Talking): readonly Told[] =>
  acme.thread().map((message) => ({ headline: headline(message), notified: message.notified }));

interface Story {
  readonly name: string;
  readonly command: Command;
  readonly until: (acme: Talking) => Promise<EventOrder>;
}
const STORIES: readonly Story[] = [
  {
    name: 'drafted',
    command: 'draft',
    until: async (acme) => ({
      name: 'issues',
      action: 'opened',
      number: await acme.file('alice', ANSWERS),
      sender: 'alice',
    }),
  },
  {
    name: 'granted',
    command: 'grant',
    until: async (acme) => {
      const { pull = 0 } = await acme.request();
      await acme.approve(pull);
      return { name: 'push' };
    },
  },
];

/**
 * Whether a call changes anything. A run that is killed after one that only reads leaves what the change before it left, so the changes
 * are all the places there are.
 */
const changes = (operation: string): boolean =>
  /^chat\.(?:postMessage|update|delete|schedule)/.test(operation) && !operation.endsWith('.list');
/** More changes on Slack than any run makes. */
const NEVER = 100;

/** Strikes at the nth change on Slack: killed before it has an effect, or after, or its answer is lost. */
async function struck(
  { command, until }: Story,
  nth: number,
  how: 'before' | 'after' | 'unanswered',
): Promise<{
  readonly told: readonly Told[];
  readonly scheduled: readonly string[];
  readonly met: boolean;
  /** The changes on Slack that the run came to. */
  readonly seen: number;
}> {
  const acme = await talking();
  try {
    const event = await until(acme);
    let seen = 0;
    let met = false;
    let kill: () => void = () => undefined;
    for (let n = 1; n <= 250; n += 1) {
      acme.faults.onCall(
        n,
        ({ service, operation }) => {
          if (service !== 'slack' || !changes(operation) || met) return undefined;
          seen += 1;
          if (seen !== nth) return undefined;
          met = true;
          if (how !== 'unanswered') kill();
          return { close: how === 'before' ? 'before' : 'after' };
        },
        how === 'before' ? 'before' : 'after',
      );
    }
    await acme.run(command, event, { onStart: (end) => (kill = end) });
    acme.faults.clear();
    await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.slack.threads('aws-access')).toHaveLength(1);
    return { told: toldIn(acme), scheduled: acme.slack.state.scheduled.map(({ text }) => text), met, seen };
  } finally {
    await acme.close();
  }
}

describe.each(STORIES)('$name', (story) => {
  test('struck at each call to Slack: the same messages in the end, each once', async () => {
    const whole = await struck(story, NEVER, 'before');
    expect(whole.met).toBe(false);
    expect(whole.told.length).toBeGreaterThan(0);
    expect(whole.seen).toBeGreaterThan(1);
    // Each in two ways, the first in three; one place is beyond the end of the run.
    const places = Array.from({ length: whole.seen + 1 }, (_, n) => n + 1).flatMap((nth) =>
      (nth === 1
        ? (['before', 'after', 'unanswered'] as const)
        : nth > whole.seen
          ? (['after'] as const)
          : (['after', 'unanswered'] as const)
      ).map((how) => ({ nth, how })),
    );
    let met = 0;
    await twoAtATime(places, async ({ nth, how }) => {
      const result = await struck(story, nth, how);
      if (result.met) met += 1;
      expect({ nth, how, told: result.told, scheduled: result.scheduled }).toEqual({
        nth,
        how,
        told: whole.told,
        scheduled: whole.scheduled,
      });
    });
    expect(met).toBe(places.length - 1);
  });
});
