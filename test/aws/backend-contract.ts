import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RepositoryId } from '../../src/brand.ts';
import type { Backend, Grant, GrantObject, Watched } from '../../src/aws/backend.ts';
import { documentText, sameDocument } from '../../src/aws/document-text.ts';
import { addSeconds, type Instant } from '../../src/lifecycle/instant.ts';
import type { Principal } from '../../src/request/request.ts';
import { killAt, Killed, stopAt, type Gate } from './gate.ts';
import { grantFrom, ISSUE, REPOSITORY, seconds } from './grants.ts';

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
  /** Lets AWS's clock reach `at`. */
  waitUntil(at: Instant): Promise<void>;
  readonly close: () => Promise<void>;
}

/** Ends the wait for a race that never ends: more calls than any operation makes. */
const MOST_CALLS = 60;
/** Long enough for the calls of one test where the clock runs, short enough to wait for. */
const SHORT = seconds(4);

/**
 * What every backend does, against whatever AWS it is given.
 * @param scope how much of the interleavings is run: `sampled` where each call takes long.
 */
export function backendContract(
  name: string,
  make: () => Promise<ContractWorld>,
  scope: 'all' | 'sampled' = 'all',
): void {
  describe(`${name} keeps the contract of a backend`, () => {
    let world: ContractWorld;
    let grant: Grant;

    beforeEach(async () => {
      world = await make();
      grant = grantFrom(await world.connect().now(), { principal: world.principals[0] });
    });
    afterEach(() => world.close());

    /** Runs until one run is not killed any more; `check` after each killed run and its repetition. */
    async function killedEverywhere(
      when: 'before' | 'after',
      run: (backend: Backend) => Promise<unknown>,
      check: (n: number) => Promise<void>,
    ): Promise<number> {
      for (let n = 1; n < MOST_CALLS; n++) {
        await world.close();
        world = await make();
        const { gate, killed } = killAt(n, when);
        const first = run(world.connect({ gate })).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        await first;
        if (!killed()) return n - 1;
        await check(n);
      }
      throw new Error(`still calling after ${MOST_CALLS} calls`);
    }

    async function expectLive(object: GrantObject, of: Grant = grant): Promise<void> {
      expect(await world.holdersOf(object)).toEqual([of.principal]);
      expect(sameDocument((await world.documentOf(object)) ?? '', documentText(of.document))).toBe(true);
    }

    async function expectRevoked(object: GrantObject): Promise<void> {
      expect(await world.holdersOf(object)).toEqual([]);
      expect(await world.connect().find(ISSUE)).toMatchObject({ kind: 'tombstone' });
    }

    async function granted(of: Grant = grant, backend: Backend = world.connect()): Promise<GrantObject> {
      const outcome = await backend.grant(of);
      if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
      return outcome.object;
    }

    describe('granting', () => {
      test('to every kind of principal, read back', async () => {
        for (const principal of world.principals) {
          const own: Grant = { ...grant, principal, issue: grantIssue(world.principals.indexOf(principal)) };
          const backend = world.connect();
          expect(await backend.find(own.issue)).toEqual({ kind: 'absent' });
          const outcome = await backend.grant(own);
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
        expect(await world.connect().grant(grant)).toEqual({ kind: 'granted', object, fresh: false });
        await expectLive(object);
        expect(await world.connect().list()).toHaveLength(1);
      });

      test.each(['before', 'after'] as const)('killed %s any call and run again', async (when) => {
        const calls = await killedEverywhere(
          when,
          (backend) => backend.grant(grant),
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
        const outcome = await world.connect().grant(short);
        expect(outcome).toMatchObject({ kind: 'failed', code: 'window-over', retry: false });
        expect(await world.connect().list()).toEqual([]);
      });

      test('refuses a policy that is not the one under its name, and leaves that as it is', async () => {
        const object = await granted();
        const [statement] = grant.document.Statement;
        const other: Grant = {
          ...grant,
          document: {
            ...grant.document,
            Statement: [{ ...statement, Effect: 'Deny', Action: [], Resource: [] }],
          },
        };
        expect(await world.connect().grant(other)).toMatchObject({
          kind: 'failed',
          code: 'different-policy',
        });
        await expectLive(object);
      });
    });

    describe('revoking', () => {
      test('ends access and leaves a tombstone, which is never granted again', async () => {
        const object = await granted();
        expect(await world.connect().revoke(ISSUE, grant.window)).toMatchObject({
          arn: object.arn,
          attached: false,
        });
        await expectRevoked(object);
        expect(await world.connect().grant(grant)).toMatchObject({ kind: 'revoked' });
        await expectRevoked(object);
      });

      test('before anything was granted', async () => {
        const object = await world.connect().revoke(ISSUE, grant.window);
        await expectRevoked(object);
        expect(await world.connect().grant(grant)).toMatchObject({ kind: 'revoked' });
        await expectRevoked(object);
      });

      test('a request that was extended: every object of it', async () => {
        const first = await granted();
        const extended = grantFrom(grant.window.from, {
          principal: grant.principal,
          length: seconds(12 * 3600),
        });
        const second = await granted(extended);
        await world.connect().revoke(ISSUE, grant.window);
        for (const object of [first, second]) await expectRevoked(object);
        expect(await world.connect().grant(extended)).toMatchObject({ kind: 'revoked' });
        expect(await world.connect().grant(grant)).toMatchObject({ kind: 'revoked' });
      });

      test('twice is once', async () => {
        const object = await granted();
        await world.connect().revoke(ISSUE, grant.window);
        const [before] = await world.connect().list();
        expect(await world.connect().revoke(ISSUE, grant.window)).toMatchObject({ arn: object.arn });
        expect(await world.connect().list()).toEqual([before]);
      });

      test.each(['before', 'after'] as const)('killed %s any call, of a live grant', async (when) => {
        const calls = await killedEverywhere(
          when,
          async (backend) => {
            await granted();
            await backend.revoke(ISSUE, grant.window);
          },
          async () => expectRevoked(await world.connect().revoke(ISSUE, grant.window)),
        );
        expect(calls).toBeGreaterThan(3);
      });

      test('killed anywhere, and then the grant runs again: never access beside a tombstone', async () => {
        await killedEverywhere(
          'after',
          async (backend) => {
            await granted();
            await backend.revoke(ISSUE, grant.window);
          },
          async () => {
            const outcome = await world.connect().grant(grant);
            const standing = await world.connect().find(ISSUE);
            if (standing.kind === 'tombstone') {
              expect(outcome.kind).toBe('revoked');
              await expectRevoked(standing.object);
            } else expect(outcome.kind).toBe('granted');
          },
        );
      });
    });

    describe('granting and revoking at once', () => {
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
        Array.from({ length: calls }, (_, n) => n + 1).filter((n) => scope === 'all' || n % 4 === 1);
      // One more than the calls of each: the last stop is "not stopped at all".
      const [grantStops, revokeStops] = [upTo(10), upTo(7)];
      const doGrant = (backend: Backend) => backend.grant(grant);
      const doRevoke = (backend: Backend) => backend.revoke(ISSUE, grant.window);

      test.each(grantStops)('grant stopped before call %i, revoke before any', async (i) => {
        for (const j of revokeStops) {
          await world.close();
          world = await make();
          const [outcome, object] = await interleaved(i, j, doGrant, doRevoke);
          expect(['granted', 'revoked']).toContain(outcome.kind);
          await expectRevoked(object);
        }
      });

      test.each(revokeStops)('revoke stopped before call %i, grant before any', async (i) => {
        for (const j of grantStops) {
          await world.close();
          world = await make();
          const [object, outcome, grantEndedBefore] = await interleaved(i, j, doRevoke, doGrant);
          // Whoever ends after the revocation must have found it.
          if (!grantEndedBefore) expect(outcome.kind).toBe('revoked');
          await expectRevoked(object);
        }
      });

      test('two grants of one request: both granted, held once', async () => {
        const stops = grantStops.filter((n) => n % 3 === 1);
        for (const i of stops)
          for (const j of stops) {
            await world.close();
            world = await make();
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
        const object = await world.connect().revoke(ISSUE, short.window);
        await expect(world.connect().remove(object)).rejects.toThrow('only revoking');
        await world.waitUntil(short.window.until);
        await world.connect().remove(object);
        expect(await world.connect().list()).toEqual([]);
      });

      test.each(['before', 'after'] as const)('killed %s any call and run again', async (when) => {
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

    test('two repositories in one account do not see or touch each other', async () => {
      const other = RepositoryId.of(REPOSITORY + 1);
      const [mine, theirs] = [world.connect(), world.connect({ repository: other })];
      const object = await granted();
      expect(await theirs.list()).toEqual([]);
      expect(await theirs.find(ISSUE)).toEqual({ kind: 'absent' });
      const second = await granted({ ...grant, repository: other }, theirs);
      await theirs.revoke(ISSUE, grant.window);
      await expectLive(object);
      expect(await world.holdersOf(second)).toEqual([]);
      await world.waitUntil(grant.window.until);
      await expect(theirs.remove(object)).rejects.toThrow('not an object of this repository');
      expect((await mine.list()).map(({ arn }) => arn)).toEqual([object.arn]);
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
      expect(sameDocument(live?.document ?? '', documentText(grant.document))).toBe(true);
    });
  });
}

const grantIssue = (index: number) => (ISSUE + index) as typeof ISSUE;
