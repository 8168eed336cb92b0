// Nothing hangs: whatever a service does not answer, the run ends in its time, and says what is so.
import { describe, expect, jest, test } from '@jest/globals';
import type { Call, CallHook, FaultEffect } from '../../sandbox/faults.ts';
import { ACCOUNT } from '../../sandbox/example.ts';
import { company, OBJECT, ALICE, HOUR, type Company } from '../action/company.ts';
import { elapsed, unanswered } from '../in-process/within.ts';
import { twoAtATime } from '../invariants/interrupt.ts';
import { THOROUGH } from '../sampled-points.ts';
import {
  ENDED,
  expectTruth,
  LIVE,
  SCHEDULE,
  STAGING,
  STORIES,
  TAKEN_BACK,
  timesTold,
  twoAccounts,
} from './stories.ts';

jest.setTimeout(900_000);

/** Minutes: three seconds of work, and three quarters of one for telling. */
const SHORT = '0.05';
/** Milliseconds: 1.25 × 3 s and the last moments, and what starting a process and a busy machine take. */
const IN_TIME = 3_750 + 2_000 + 12_000;

const MISHAPS: readonly (readonly [name: string, effect: FaultEffect])[] = [
  ['never answers, without effect', { silent: 'before' }],
  ['takes effect and never answers', { silent: 'after' }],
  ['answers half, and then nothing', { half: 'silent' }],
  ['answers half, and hangs up', { half: 'dropped' }],
  ['answers later than anybody waits', { delayMs: 1_500 }],
];

/** A call without what differs from one to the next. */
const endpoint = ({ service, method, operation }: Readonly<Call>): string =>
  `${service} ${method} ${operation
    .replace(/\?.*/, '')
    .replace(/[0-9a-f]{40}/g, 'SHA')
    .replace(/\/\d+/g, '/N')}`;

/** How long a run took, by this clock: steps within this process have one of their own. */
async function timed<T>(
  work: () => Promise<T>,
  clock: () => number,
): Promise<{ readonly run: T; readonly took: number }> {
  const began = clock();
  const run = await work();
  return { run, took: clock() - began };
}

/** Steps of this process share what libraries keep, so of those one runs at a time; waiting for a process holds up none. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
}

/** What the calls of one endpoint meet from now on. */
function struck(acme: Company, where: string, effect: FaultEffect): { met: number } {
  const seen = { met: 0 };
  const hook: CallHook = (call) => {
    if (endpoint(call) !== where) return undefined;
    seen.met += 1;
    return effect;
  };
  for (let n = 1; n <= 400; n += 1) acme.faults.onCall(n, hook);
  return seen;
}

describe.each(STORIES)('$command: $name', ({ command, until }) => {
  test('each endpoint in turn fails to answer: the run ends, nothing false is said, the next run finishes', async () => {
    const whole = await company({ slack: true });
    let endpoints: readonly string[];
    try {
      const { event } = await until(whole);
      const from = whole.faults.calls.length;
      await whole.ok(command, event);
      endpoints = [...new Set(whole.faults.calls.slice(from).map(endpoint))];
    } finally {
      await whole.close();
    }
    expect(endpoints.length).toBeGreaterThan(5);
    let met = 0;
    const alone = oneAtATime();
    // Every fourth endpoint with one mishap, and where the run is thorough every one with each.
    const cases = endpoints.flatMap((where, n) =>
      MISHAPS.filter((_, m) => THOROUGH || (n % 4 === 1 && m === n % MISHAPS.length)).map(
        ([name, effect]) => ({
          where,
          name,
          effect,
          // Only a process shows that nothing keeps it alive: one of each story, and all where the run is thorough.
          spawned: THOROUGH || n === 1,
        }),
      ),
    );
    await twoAtATime(cases, async ({ where, name, effect, spawned }) => {
      const acme = await company({ slack: true });
      try {
        const { issue, event } = await alone(() => until(acme));
        const seen = struck(acme, where, effect);
        const limited = { inputs: { 'time-limit': SHORT } };
        const { run, took } = await (spawned
          ? timed(
              () => acme.run(command, event, { ...limited, spawned: true }),
              () => performance.now(),
            )
          : alone(() => unanswered(() => timed(() => acme.run(command, event, limited), elapsed))));
        expect({ where, name, inTime: took < IN_TIME }).toEqual({
          where,
          name,
          inTime: true,
        });
        if (seen.met > 0) met += 1;
        // A process that ends without a word has what Node says of it on the other stream.
        if (run.code !== 0 && !run.stdout.includes('::error'))
          expect({ where, name, code: run.code, out: run.stdout, err: run.stderr }).toBe(
            'an error that is told',
          );
        expectTruth(acme, issue);
        acme.faults.clear();
        // Once more with patience: as if nothing had been.
        const last = command === 'draft' || command === 'close' ? event : SCHEDULE;
        const again = await alone(() => acme.run(command, last));
        expect({ where, name, code: again.code, out: again.code === 0 ? '' : again.stdout }).toEqual({
          where,
          name,
          code: 0,
          out: '',
        });
        expectTruth(acme, issue);
        const words = { grant: LIVE, revoke: TAKEN_BACK, sweep: ENDED }[command as string];
        if (words !== undefined)
          expect({ where, name, told: timesTold(acme, issue, words) }).toEqual({ where, name, told: 1 });
      } finally {
        await acme.close();
      }
    });
    // On a busy machine a run may be over before it comes to a late endpoint.
    expect(met).toBeGreaterThan(cases.length / 2);
  });
});

test('an account that never answers keeps no other from being told', async () => {
  const acme = await twoAccounts();
  try {
    const here = await acme.request();
    const there = await acme.request('alice', { account: 'staging' });
    await acme.approve(here.pull ?? 0);
    await acme.approve(there.pull ?? 0);
    for (let n = 1; n <= 400; n += 1)
      acme.faults.onCall(n, ({ service, actor }) =>
        service === 'aws' && actor.includes(STAGING) ? { silent: 'before' } : undefined,
      );
    const run = await unanswered(() =>
      acme.run('grant', { name: 'push' }, { inputs: { 'time-limit': SHORT } }),
    );
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`Account staging (${STAGING})`);
    expect(timesTold(acme, here.issue, LIVE)).toBe(1);
    expect(acme.ledger(here.issue)).toContain('granted');
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(timesTold(acme, there.issue, LIVE)).toBe(0);
    acme.faults.clear();
    await acme.ok('grant', SCHEDULE);
    expect(timesTold(acme, there.issue, LIVE)).toBe(1);
    expect(timesTold(acme, here.issue, LIVE)).toBe(1);
  } finally {
    await acme.close();
  }
});

test('an account that never answers keeps no end in another from being told, by this run or a killed one', async () => {
  const acme = await twoAccounts();
  try {
    const { issue } = await acme.granted();
    const killed = await acme.granted();
    const there = await acme.granted('alice', { account: 'staging' });
    acme.clock.advance(9 * HOUR);
    // As a run leaves it that was killed after it had removed.
    const account = acme.aws.account(ACCOUNT);
    const arn = acme.policies().find((each) => each.includes(`-${killed.issue}.`)) ?? '';
    account.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
    account.setUp('DeletePolicy', { PolicyArn: arn });
    for (let n = 1; n <= 400; n += 1)
      acme.faults.onCall(n, ({ service, actor }) =>
        service === 'aws' && actor.includes(STAGING) ? { silent: 'before' } : undefined,
      );
    const run = await unanswered(() => acme.run('sweep', SCHEDULE, { inputs: { 'time-limit': SHORT } }));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`Account staging (${STAGING})`);
    for (const each of [issue, killed.issue]) expect(timesTold(acme, each, ENDED)).toBe(1);
    expect(timesTold(acme, there.issue, ENDED)).toBe(0);
    acme.faults.clear();
    await acme.ok('sweep', SCHEDULE);
    for (const each of [issue, killed.issue, there.issue]) expect(timesTold(acme, each, ENDED)).toBe(1);
  } finally {
    await acme.close();
  }
});
