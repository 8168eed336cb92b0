// What others do to an object while it is being granted or taken away: what is read last decides, in either backend.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GrantOutcome, PolicyGrant } from '../../src/aws/backend.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { TAG } from '../../src/aws/grant-tags.ts';
import { curated } from './curated-grants.ts';
import { Killed } from './gate.ts';
import { ACCOUNT, ALICE, DEPLOYER, grantFrom, ISSUE, REPOSITORY, revocationOf, seconds } from './grants.ts';
import { ANNA, identityCenterWorld, type IdentityCenterWorld } from './identity-center-world.ts';
import { sandboxWorld } from './sandbox-world.ts';

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

/** Once, right after AWS has done this call. */
const after =
  (call: string, act: () => void) =>
  (made: string, phase: string): Promise<void> => {
    if (made === call && phase === 'after') act();
    return Promise.resolve();
  };

test('IAM: somebody else gets the policy while it is being granted: detached from the requester, theirs is for the watch', async () => {
  const world = await sandboxWorld();
  close = world.close;
  const arn = (): string =>
    world.account.policies().find(({ path }) => path === `/jit/${REPOSITORY}/`)?.arn ?? '';
  const gate = after('AttachUserPolicyCommand', () => {
    world.account.attach(DEPLOYER, arn());
  });
  const outcome = await world.connect({ gate }).grant(grantFrom(world.clock.now()));
  expect(outcome).toMatchObject({ kind: 'failed', code: 'held-by-others' });
  expect([world.account.attached(ALICE), world.account.attached(DEPLOYER)]).toEqual([[], [arn()]]);
});

describe('Identity Center', () => {
  let world: IdentityCenterWorld;
  const open = async (): Promise<PolicyGrant> => {
    world = await identityCenterWorld();
    close = world.close;
    return grantFrom(world.clock.now(), { principal: ANNA });
  };
  const ours = () => world.center.permissionSets().filter(({ name }) => name.startsWith('jit-'));
  const set = (): string => ours()[0]?.arn ?? '';
  const refusedWith = (outcome: GrantOutcome, code: string, words: RegExp): void => {
    expect(outcome).toMatchObject({ kind: 'failed', code, message: expect.stringMatching(words) as unknown });
    expect([world.center.assignments(), ours().map(({ inline }) => inline)]).toEqual([[], [undefined]]);
  };

  test('another document is written while it is being granted: taken back, and emptied', async () => {
    const grant = await open();
    const gate = after('CreateAccountAssignmentCommand', () => {
      const InlinePolicy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      });
      world.center.setUp('PutInlinePolicyToPermissionSet', { PermissionSetArn: set(), InlinePolicy });
    });
    refusedWith(await world.connect({ gate }).grant(grant), 'different-policy', /while it was being granted/);
  });

  test('somebody else gets the set while it is being granted: taken back from both', async () => {
    const grant = await open();
    const gate = after('CreateAccountAssignmentCommand', () => {
      world.center.finish();
      world.center.setUp('CreateAccountAssignment', {
        PermissionSetArn: set(),
        TargetId: ACCOUNT,
        TargetType: 'AWS_ACCOUNT',
        PrincipalType: 'USER',
        PrincipalId: world.center.userId('ben-id'),
      });
      world.center.finish();
    });
    refusedWith(await world.connect({ gate }).grant(grant), 'held-by-others', /which nobody approved/);
  });

  test('a revocation lays the tombstone that outlasts the grant while AWS assigns, and dies before it tags the set: withdrawn', async () => {
    const grant = await open();
    let killed = false;
    let dead = false;
    const dies = (call: string, phase: string): Promise<void> => {
      dead ||= call === 'CreatePermissionSetCommand' && phase === 'after';
      return dead ? Promise.reject(new Killed('after its first tombstone')) : Promise.resolve();
    };
    const gate = async (call: string, phase: string): Promise<void> => {
      if (killed || call !== 'CreateAccountAssignmentCommand' || phase !== 'after') return;
      killed = true;
      await expect(world.connect({ gate: dies }).revoke(ISSUE, revocationOf(grant))).rejects.toThrow(Killed);
      expect(ours()).toHaveLength(2);
    };
    expect(await world.connect({ gate }).grant(grant)).toMatchObject({ kind: 'revoked' });
    expect([world.center.assignments(), ours().map(({ inline }) => inline)]).toEqual([
      [],
      [undefined, undefined],
    ]);
  });

  test('taken back again later: when it was taken back stays as it was', async () => {
    const grant = await open();
    await world.connect().grant(grant);
    await world.connect().revoke(ISSUE, revocationOf(grant));
    const before = ours().map(({ tags }) => tags);
    world.clock.advance(3600);
    await world.connect().revoke(ISSUE, revocationOf(grant));
    expect(ours().map(({ tags }) => tags)).toEqual(before);
  });

  test('AWS shows the tag of a revocation late: nothing is emptied before it is shown, and it is written once', async () => {
    const grant = await open();
    await world.connect().grant(grant);
    const tagged = (): boolean => ours().some(({ arn, tags }) => arn === live && TAG.revoked in tags);
    const live = set();
    const made: string[] = [];
    let hidden: string | undefined;
    let reads = 0;
    const gate = (call: string, phase: string): Promise<void> => {
      if (phase === 'before') {
        if (call === 'ListTagsForResourceCommand' && hidden !== undefined && (reads += 1) === 3)
          world.center.setUp('TagResource', {
            ResourceArn: live,
            Tags: [{ Key: TAG.revoked, Value: hidden }],
          });
        if (/^(?:Tag|Delete)/.test(call)) made.push(`${call}${tagged() ? ', shown' : ''}`);
      } else if (call === 'TagResourceCommand' && hidden === undefined) {
        hidden = ours().find(({ arn }) => arn === live)?.tags[TAG.revoked];
        world.center.setUp('UntagResource', { ResourceArn: live, TagKeys: [TAG.revoked] });
      }
      return Promise.resolve();
    };
    await world.connect({ gate }).revoke(ISSUE, revocationOf(grant, grant.window.until));
    expect(made).toEqual([
      'TagResourceCommand',
      'DeleteInlinePolicyFromPermissionSetCommand, shown',
      'DeleteAccountAssignmentCommand, shown',
    ]);
  });

  test('taken back, a copy of a curated set holds none of its policies', async () => {
    const grant = await open();
    const outcome = await world.connect().grant(curated(grant, world.shared, 'copy'));
    expect(outcome.kind).toBe('granted');
    expect(ours().map(({ managed }) => managed.length)).toEqual([1]);
    await world.connect().revoke(ISSUE, revocationOf(grant));
    // The set itself, and the tombstone that outlasts extensions.
    expect(ours().map(({ managed, inline }) => ({ managed, inline }))).toEqual([
      { managed: [], inline: undefined },
      { managed: [], inline: undefined },
    ]);
  });

  test('over, and its user has left: it is emptied; as long as the user is there, what cannot be deleted is an error', async () => {
    const grant = await open();
    const outcome = await world.connect().grant(grant);
    if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
    world.clock.set(addSeconds(grant.window.until, seconds(60)));
    world.center.fail({ kind: 'deletion', reason: 'Received a 500 status error.', times: 1 });
    await expect(world.connect().remove(outcome.object)).rejects.toThrow('could not take');
    expect(world.center.assignments()).toHaveLength(1);
    world.center.removeUser('anna');
    expect(await world.connect().remove(outcome.object)).toBe('emptied');
    expect(ours().map(({ inline }) => inline)).toEqual([undefined]);
    // Again, and again the same: nothing of it is left to empty.
    expect(await world.connect().remove(outcome.object)).toBe('emptied');
  });
});
