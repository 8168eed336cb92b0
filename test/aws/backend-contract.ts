import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RepositoryId, RequestPart } from '../../src/terms/brand.ts';
import type { Backend, Grant, GrantObject, PolicyGrant, Watched } from '../../src/aws/backend.ts';
import { documentText, sameDocument } from '../../src/aws/document-text.ts';
import { addSeconds, type Instant } from '../../src/terms/instant.ts';
import { sampledPoints, testName } from '../sampled-points.ts';
import { counting, killAt, Killed, stopAt, type Gate } from './gate.ts';
import { grantFrom, ISSUE, REPOSITORY, seconds, revocationOf } from './grants.ts';
import type { Principal } from '../../src/terms/principal.ts';

/** An AWS, real or a stand-in, as these tests need it. Nothing here is asked through the backend under test. */
export interface ContractWorld {
  /** A new run: `gate` stands before and after each of its calls. */
  connect(options?: { readonly gate?: Gate; readonly repository?: RepositoryId }): Backend & Watched;
  /** Principals that may be given access, one of each kind that the backend serves. */
  readonly principals: readonly [Principal, ...Principal[]];
  /** Whom an object is given to, as AWS itself says; also for objects that are gone. */
  holdersOf(object: GrantObject): Promise<readonly Principal[]>;
  /** The document that AWS has for an object; `undefined`: it has no such object. */
  documentOf(object: GrantObject): Promise<string | undefined>;
  /** The grant as this world gives it: a curated set instead of a policy. As it is when left out. */
  readonly shape?: (grant: PolicyGrant) => Grant;
  /** What AWS has for a grant; the stamped document when left out. */
  readonly expected?: (grant: PolicyGrant) => string;
  /** Another content under the same name, and how that is refused. */
  readonly other?: (grant: PolicyGrant) => { readonly grant: Grant; readonly code: string };
  /** Lets AWS's clock reach `at`. */
  waitUntil(at: Instant): Promise<void>;
  readonly close: () => Promise<void>;
}

/** Ends a run that never ends: more calls than any operation makes. */
const MOST_CALLS = 200;
/** A run that is not thorough kills at so many calls of each test, fewer where each takes long, and stops the second of two runs at so many for each of the first. */
const SAMPLE = { kills: 3, killsOfMany: 1, stops: 1 };
/** Long enough for the calls of one test where the clock runs, short enough to wait for. */
const SHORT = seconds(6);

/**
 * How much of what can be stepped through is run. `all`: two runs are stopped before every pair of calls, and one is killed
 * at every call, or a sample of these points, see `sampledPoints`. A number: at every n-th, where each call takes long. `calls`: nothing is killed and nothing interleaved;
 * for an AWS whose time is real, or that gives one name to two objects.
 */
export type Scope = 'all' | 'calls' | number;

/**
 * What every backend does, against whatever AWS it is given.
 * @param stops one more than the calls of a grant and of a revocation: the last stop is "not stopped at all".
 */
export function backendContract(
  name: string,
  make: () => Promise<ContractWorld>,
  scope: Scope = 'all',
  stops: { readonly grant: number; readonly revoke: number } = { grant: 10, revoke: 7 },
): void {
  describe(`${name} keeps the contract of a backend`, () => {
    let world: ContractWorld;
    let grant: PolicyGrant;
    const shaped = (of: PolicyGrant): Grant => world.shape?.(of) ?? of;
    const every = typeof scope === 'number' ? scope : 1;
    const killsEvery = Math.ceil(every / 4);
    const kills = every > 4 ? SAMPLE.killsOfMany : SAMPLE.kills;
    const stepped = scope === 'calls' ? describe.skip : describe;
    const killed = scope === 'calls' ? test.skip : test;

    beforeEach(async () => {
      world = await make();
      grant = grantFrom(await world.connect().now(), { principal: world.principals[0] });
    });
    afterEach(() => world.close());

    const sampled = (points: readonly number[], most: number, row = ''): readonly number[] =>
      sampledPoints(`${testName()} ${row}`, points, most);

    async function anew(): Promise<void> {
      await world.close();
      world = await make();
    }

    /**
     * Lets one run end to learn how many calls it makes, then kills one at each of them; `check` after each killed run and its
     * repetition.
     * @returns the calls of a run that is not killed.
     */
    async function killedEverywhere(
      when: 'before' | 'after',
      run: (backend: Backend) => Promise<unknown>,
      check: () => Promise<void>,
    ): Promise<number> {
      const whole = counting(MOST_CALLS);
      await run(world.connect({ gate: whole.gate }));
      const calls = whole.calls();
      const points = Array.from({ length: calls }, (_, n) => n + 1).filter((n) => (n - 1) % killsEvery === 0);
      for (const n of sampled(points, kills)) {
        await anew();
        const { gate, killed: came } = killAt(n, when);
        await run(world.connect({ gate })).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        if (!came()) throw new Error(`the run that made ${calls} calls did not come to the call ${n} again`);
        await check();
      }
      return calls;
    }

    async function expectLive(object: GrantObject, of: PolicyGrant = grant): Promise<void> {
      expect(await world.holdersOf(object)).toEqual([of.principal]);
      expect(sameDocument((await world.documentOf(object)) ?? 'none', expected(of))).toBe(true);
    }

    const expected = (of: PolicyGrant): string => world.expected?.(of) ?? documentText(of.document);

    async function expectRevoked(object: GrantObject): Promise<void> {
      expect(await world.holdersOf(object)).toEqual([]);
      expect(await world.connect().find(ISSUE)).toMatchObject({ kind: 'tombstone' });
    }

    async function granted(
      of: PolicyGrant = grant,
      backend: Backend = world.connect(),
    ): Promise<GrantObject> {
      const outcome = await backend.grant(shaped(of));
      if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
      return outcome.object;
    }

    describe('granting', () => {
      test('to every kind of principal, read back', async () => {
        for (const principal of world.principals) {
          const own: PolicyGrant = {
            ...grant,
            principal,
            issue: grantIssue(world.principals.indexOf(principal)),
          };
          const backend = world.connect();
          expect(await backend.find(own.issue)).toEqual({ kind: 'absent' });
          const outcome = await backend.grant(shaped(own));
          expect(outcome).toMatchObject({
            kind: 'granted',
            fresh: true,
            object: { issue: own.issue, until: own.window.until, attached: true },
          });
          if (outcome.kind !== 'granted') return;
          await expectLive(outcome.object, own);
          expect(await world.connect().find(own.issue)).toMatchObject({
            kind: 'live',
            principals: [principal],
            object: { arn: outcome.object.arn, attached: true },
          });
        }
      });

      test('again: granted, and not anew', async () => {
        const object = await granted();
        const outcome = await world.connect().grant(shaped(grant));
        expect(outcome).toMatchObject({ kind: 'granted', fresh: false });
        if (outcome.kind === 'granted') expect(outcome.object).toEqual(object);
        await expectLive(object);
        expect(await world.connect().list()).toHaveLength(1);
      });

      killed.each(['before', 'after'] as const)('killed %s any call and run again', async (when) => {
        const calls = await killedEverywhere(
          when,
          (backend) => backend.grant(shaped(grant)),
          async () => {
            await expectLive(await granted());
            expect(await world.connect().list()).toHaveLength(1);
          },
        );
        expect(calls).toBeGreaterThan(5);
      });

      test('refuses once the approved time is over by AWS’s clock', async () => {
        const short = grantFrom(grant.window.from, { principal: grant.principal, length: seconds(1) });
        await world.waitUntil(short.window.until);
        const outcome = await world.connect().grant(shaped(short));
        expect(outcome).toMatchObject({ kind: 'failed', code: 'window-over', retry: false });
        expect(await world.connect().list()).toEqual([]);
      });

      test('refuses a policy that is not the one under its name, and leaves that as it is', async () => {
        const object = await granted();
        const other = world.other?.(grant) ?? { grant: otherPolicy(grant), code: 'different-policy' };
        expect(await world.connect().grant(other.grant)).toMatchObject({ kind: 'failed', code: other.code });
        await expectLive(object);
      });
    });

    describe('revoking', () => {
      test('ends access and leaves a tombstone, which is never granted again', async () => {
        const object = await granted();
        expect(await world.connect().revoke(ISSUE, revocationOf(grant))).toMatchObject({
          arn: object.arn,
          attached: false,
        });
        await expectRevoked(object);
        expect(await world.connect().grant(shaped(grant))).toMatchObject({ kind: 'revoked' });
        await expectRevoked(object);
      });

      test('before anything was granted', async () => {
        const object = await world.connect().revoke(ISSUE, revocationOf(grant));
        await expectRevoked(object);
        expect(await world.connect().grant(shaped(grant))).toMatchObject({ kind: 'revoked' });
        await expectRevoked(object);
      });

      test('a request that was extended: every object of it', async () => {
        const first = await granted();
        const extended = grantFrom(grant.window.from, {
          principal: grant.principal,
          part: RequestPart.of('x1'),
          length: seconds(12 * 3600),
        });
        const second = await granted(extended);
        await world.connect().revoke(ISSUE, revocationOf(grant));
        for (const object of [first, second]) await expectRevoked(object);
        expect(await world.connect().grant(shaped(extended))).toMatchObject({ kind: 'revoked' });
        expect(await world.connect().grant(shaped(grant))).toMatchObject({ kind: 'revoked' });
      });

      test('the tombstone outlasts the grant: until the latest end of the request it refuses every part', async () => {
        const short = grantFrom(await world.connect().now(), { principal: grant.principal, length: SHORT });
        const object = await granted(short);
        await world.connect().revoke(ISSUE, revocationOf(short));
        const latest = addSeconds(short.window.from, seconds(24 * 3600));
        const listed = await world.connect().list();
        expect(listed.map(({ part, until }) => [part, until]).sort()).toEqual(
          [
            ['1', object.until],
            ['1', latest],
          ].sort(),
        );
        await expectRevoked(object);

        await world.waitUntil(object.until);
        await world.connect().remove(object);
        for (const part of ['1', 'x1', 'd1', '2'].map((each) => RequestPart.of(each))) {
          const later = grantFrom(short.window.from, {
            principal: grant.principal,
            part,
            length: seconds(12 * 3600),
          });
          expect(await world.connect().grant(shaped(later))).toMatchObject({ kind: 'revoked' });
        }
        expect((await world.connect().list()).filter(({ attached }) => attached)).toEqual([]);
      });

      test('twice is once', async () => {
        const object = await granted();
        await world.connect().revoke(ISSUE, revocationOf(grant));
        // AWS promises no order.
        const listed = async () =>
          [...(await world.connect().list())].sort((one, other) => (one.arn < other.arn ? -1 : 1));
        const before = await listed();
        expect(await world.connect().revoke(ISSUE, revocationOf(grant))).toMatchObject({ arn: object.arn });
        expect(await listed()).toEqual(before);
      });

      killed.each(['before', 'after'] as const)('killed %s any call, of a live grant', async (when) => {
        const calls = await killedEverywhere(
          when,
          async (backend) => {
            await granted();
            await backend.revoke(ISSUE, revocationOf(grant));
          },
          async () => expectRevoked(await world.connect().revoke(ISSUE, revocationOf(grant))),
        );
        expect(calls).toBeGreaterThan(3);
      });

      killed('killed anywhere, and then the grant runs again: never access beside a tombstone', async () => {
        await killedEverywhere(
          'after',
          async (backend) => {
            await granted();
            await backend.revoke(ISSUE, revocationOf(grant));
          },
          async () => {
            const outcome = await world.connect().grant(shaped(grant));
            const standing = await world.connect().find(ISSUE);
            if (standing.kind === 'tombstone') {
              expect(outcome.kind).toBe('revoked');
              await expectRevoked(standing.object);
            } else expect(outcome.kind).toBe('granted');
          },
        );
      });
    });

    stepped('granting and revoking at once', () => {
      /** Two runs, the first stopped before its i-th call, the second before its j-th; then the first ends, then the second. */
      async function interleaved<A, B>(
        i: number,
        j: number,
        first: (backend: Backend) => Promise<A>,
        second: (backend: Backend) => Promise<B>,
      ): Promise<[A, B, secondEndedBefore: boolean]> {
        const [one, two] = [stopAt(i), stopAt(j)];
        const firstRun = first(world.connect({ gate: one.gate }));
        await Promise.race([one.stopped, firstRun]);
        const secondRun = second(world.connect({ gate: two.gate }));
        const ended = secondRun.then(() => true);
        const secondEndedBefore = await Promise.race([two.stopped.then(() => false), ended]);
        one.goOn();
        await firstRun;
        two.goOn();
        return [await firstRun, await secondRun, secondEndedBefore];
      }

      const upTo = (calls: number) =>
        Array.from({ length: calls }, (_, n) => n + 1).filter((n) => n % every === 1 % every);
      const [grantStops, revokeStops] = [upTo(stops.grant), upTo(stops.revoke)];
      const doGrant = (backend: Backend) => backend.grant(shaped(grant));
      const doRevoke = (backend: Backend) => backend.revoke(ISSUE, revocationOf(grant));

      test.each(grantStops)('grant stopped before call %i, revoke before any', async (i) => {
        for (const j of sampled(revokeStops, SAMPLE.stops)) {
          await anew();
          const [outcome, object] = await interleaved(i, j, doGrant, doRevoke);
          if (outcome.kind === 'failed') throw new Error(outcome.message);
          expect(['granted', 'revoked']).toContain(outcome.kind);
          await expectRevoked(object);
        }
      });

      test.each(revokeStops)('revoke stopped before call %i, grant before any', async (i) => {
        for (const j of sampled(grantStops, SAMPLE.stops)) {
          await anew();
          const [object, outcome, grantEndedBefore] = await interleaved(i, j, doRevoke, doGrant);
          // Whoever ends after the revocation must have found it.
          if (!grantEndedBefore) expect(outcome.kind).toBe('revoked');
          await expectRevoked(object);
        }
      });

      test('two grants of one request: both granted, held once', async () => {
        const stops = grantStops.filter((n) => n % 3 === 1);
        for (const i of stops)
          for (const j of sampled(stops, SAMPLE.stops, String(i))) {
            await anew();
            const [one, two] = await interleaved(i, j, doGrant, doGrant);
            expect([one.kind, two.kind]).toEqual(['granted', 'granted']);
            expect(await world.connect().list()).toHaveLength(1);
            if (one.kind === 'granted') await expectLive(one.object);
          }
      });
    });

    describe('removing', () => {
      test('never before the expiry in its name, by AWS’s clock', async () => {
        const object = await granted();
        await expect(world.connect().remove(object)).rejects.toThrow('only revoking ends it before');
        // What the caller believes of the expiry does not count.
        const forged = { ...object, until: addSeconds(grant.window.from, seconds(1)) };
        await expect(world.connect().remove(forged)).rejects.toThrow('only revoking ends it before');
        await expectLive(object);
      });

      test('after the expiry: gone, and again: still gone', async () => {
        const short = grantFrom(await world.connect().now(), { principal: grant.principal, length: SHORT });
        const object = await granted(short);
        await world.waitUntil(short.window.until);
        await world.connect().remove(object);
        expect(await world.holdersOf(object)).toEqual([]);
        expect(await world.documentOf(object)).toBeUndefined();
        expect(await world.connect().find(ISSUE)).toEqual({ kind: 'absent' });
        await world.connect().remove(object);
      });

      test('a tombstone, after its expiry', async () => {
        const short = grantFrom(await world.connect().now(), { principal: grant.principal, length: SHORT });
        const object = await world.connect().revoke(ISSUE, revocationOf(short, short.window.until));
        await expect(world.connect().remove(object)).rejects.toThrow('only revoking');
        await world.waitUntil(short.window.until);
        await world.connect().remove(object);
        expect(await world.connect().list()).toEqual([]);
      });

      killed.each(['before', 'after'] as const)('killed %s any call and run again', async (when) => {
        let object: GrantObject;
        await killedEverywhere(
          when,
          async (backend) => {
            const short = grantFrom(await world.connect().now(), {
              principal: grant.principal,
              length: SHORT,
            });
            object = await granted(short);
            await world.waitUntil(short.window.until);
            await backend.remove(object);
          },
          async () => {
            await world.connect().remove(object);
            expect(await world.holdersOf(object)).toEqual([]);
            expect(await world.documentOf(object)).toBeUndefined();
          },
        );
      });
    });

    // Long enough for many calls: reads that lag let a stand-in's clock run. Short where somebody has to wait for it.
    const PASSING = scope === 'calls' ? SHORT : seconds(600);

    test('two repositories in one account do not see or touch each other', async () => {
      const other = RepositoryId.of(REPOSITORY + 1);
      const [mine, theirs] = [world.connect(), world.connect({ repository: other })];
      const short = grantFrom(await mine.now(), { principal: grant.principal, length: PASSING });
      const object = await granted(short);
      expect(await theirs.list()).toEqual([]);
      expect(await theirs.find(ISSUE)).toEqual({ kind: 'absent' });
      const second = await granted(
        { ...short, repository: other, principal: world.principals.at(-1) ?? grant.principal },
        theirs,
      );
      await theirs.revoke(ISSUE, revocationOf(short, short.window.until));
      await expectLive(object, short);
      expect(await world.holdersOf(second)).toEqual([]);
      await world.waitUntil(short.window.until);
      await expect(theirs.remove(object)).rejects.toThrow('not an object of this repository');
      expect((await mine.list()).map(({ arn }) => arn)).toEqual([object.arn]);
    });

    test('sweeping: everything that is over and nothing else, by name, also by a list of what is known', async () => {
      const start = await world.connect().now();
      const [short, long] = [PASSING, seconds(3600)].map((length, index) =>
        grantFrom(start, { principal: grant.principal, length, issue: grantIssue(index * 2) }),
      );
      if (short === undefined || long === undefined) throw new Error('Not reached');
      // An orphan: what a run that was killed, or an administrator, has left without anybody holding it.
      const orphan = await world.connect().revoke(grantIssue(1), revocationOf(short, short.window.until));
      const over = await granted(short);
      const live = await granted(
        { ...long, principal: world.principals.at(-1) ?? long.principal },
        world.connect(),
      );
      await world.waitUntil(short.window.until);
      const sweep = world.connect();
      const now = await sweep.now();
      const known = await sweep.list({ among: [over.arn, live.arn] });
      expect(known.map(({ arn }) => arn)).toEqual(expect.arrayContaining([over.arn, live.arn]));
      const all = await sweep.list();
      expect(all.map(({ arn }) => arn).sort()).toEqual([orphan.arn, over.arn, live.arn].sort());
      for (const object of all.filter(({ until }) => until <= now)) await sweep.remove(object);
      expect((await world.connect().list()).map(({ arn }) => arn)).toEqual([live.arn]);
      expect((await sweep.list({ among: [over.arn] })).map(({ arn }) => arn)).not.toContain(over.arn);
      expect(await world.holdersOf(over)).toEqual([]);
      expect(await world.holdersOf(live)).toHaveLength(1);
    });

    test('extended: the first end passes, and what lasts longer stays', async () => {
      const start = await world.connect().now();
      const short = grantFrom(start, { principal: grant.principal, length: PASSING });
      const first = await granted(short);
      const extended = grantFrom(start, { principal: grant.principal, length: seconds(3600) });
      const second = await granted(extended);
      expect(second.arn).not.toBe(first.arn);
      await world.waitUntil(short.window.until);
      await world.connect().remove(first);
      await expectLive(second, extended);
      expect(await world.connect().find(ISSUE)).toMatchObject({ kind: 'live', object: { arn: second.arn } });
    });

    test('inspect shows what AWS holds: document, holders, and who approved', async () => {
      const object = await granted();
      const live = await world.connect().inspect(object);
      expect(live).toMatchObject({
        object: { arn: object.arn, attached: true },
        tags: {
          'jit:issue': String(ISSUE),
          'jit:approvers': 'hubot monalisa',
          'jit:reviewed': grant.reviewed,
        },
      });
      expect(sameDocument(live?.document ?? 'none', expected(grant))).toBe(true);
    });
  });
}

function otherPolicy(grant: PolicyGrant): PolicyGrant {
  return {
    ...grant,
    document: {
      ...grant.document,
      Statement: [{ Effect: 'Deny', Action: [], Resource: [] }],
    },
  };
}

const grantIssue = (index: number) => (ISSUE + index) as typeof ISSUE;
