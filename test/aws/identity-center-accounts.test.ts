import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { RequestPart } from '../../src/terms/brand.ts';
import type { PolicyGrant, Revocation } from '../../src/aws/backend.ts';
import { descriptionOf } from '../../src/aws/identity-center/permission-set-names.ts';
import { ACCOUNT, grantFrom, ISSUE, revocationOf } from './grants.ts';
import { ANNA, identityCenterWorld, OTHER, type IdentityCenterWorld } from './identity-center-world.ts';

/** One request for several accounts of one organisation: what is of one account is none of the others' business. */

let world: IdentityCenterWorld;
let here: PolicyGrant;
let there: PolicyGrant;
beforeEach(async () => {
  world = await identityCenterWorld();
  here = grantFrom(world.clock.now(), { principal: ANNA });
  there = { ...here, account: OTHER, part: RequestPart.of('2') };
});
afterEach(() => world.close());

const backendOf = ({ account }: Pick<PolicyGrant, 'account'>) => world.connect({ account });
const revocation = (of: PolicyGrant): Revocation => ({ ...revocationOf(of), part: of.part });
const granted = async (of: PolicyGrant): Promise<void> => {
  expect(await backendOf(of).grant(of)).toMatchObject({ kind: 'granted' });
};
/** In which accounts somebody has something that is not empty. */
const held = (): readonly string[] =>
  world.center
    .assignments()
    .flatMap(({ set, account }) => {
      const inline = world.center.permissionSets().find(({ arn }) => arn === set)?.inline;
      return inline === undefined ? [] : [account];
    })
    .sort();

test('taken back in one account, the other keeps it, and its set carries no mark', async () => {
  await granted(here);
  await granted(there);
  await backendOf(there).revoke(ISSUE, revocation(there));
  expect(held()).toEqual([ACCOUNT]);
  expect((await backendOf(here).find(ISSUE)).kind).toBe('live');
  expect((await backendOf(there).find(ISSUE)).kind).toBe('tombstone');
  // Its run comes by again, and finds it as it is.
  expect(await backendOf(here).grant(here)).toMatchObject({ kind: 'granted', fresh: false });
  expect(held()).toEqual([ACCOUNT]);
});

test('a tombstone in one account refuses this account alone', async () => {
  await backendOf(here).revoke(ISSUE, revocation(here));
  await granted(there);
  expect(await backendOf(here).grant(here)).toMatchObject({ kind: 'revoked' });
  expect(held()).toEqual([OTHER]);
});

test('what comes behind its tombstone is withdrawn, and not what is live elsewhere', async () => {
  await granted(here);
  let revoked: Promise<unknown> | undefined;
  const gate = async (call: string, phase: string): Promise<void> => {
    if (call !== 'CreateAccountAssignmentCommand' || phase !== 'after') return;
    revoked ??= backendOf(there).revoke(ISSUE, revocation(there));
    await revoked;
  };
  expect(await world.connect({ gate, account: OTHER }).grant(there)).toMatchObject({ kind: 'revoked' });
  expect(held()).toEqual([ACCOUNT]);
});

test('what is live in one account is not found in another', async () => {
  await granted(here);
  expect(await backendOf(there).find(ISSUE)).toEqual({ kind: 'absent' });
  expect(await backendOf(there).objectsOf(ISSUE)).toEqual([]);
  expect(await backendOf(here).find(ISSUE)).toMatchObject({ kind: 'live', object: { part: '1' } });
});

test('its own set ends, although somebody has described it as another account’s', async () => {
  await granted(there);
  const [set] = world.center.permissionSets().filter(({ name }) => name.startsWith('jit-'));
  if (set === undefined) throw new Error('Not reached');
  const name = { ...there, until: there.window.until };
  for (const description of [descriptionOf(name, { account: ACCOUNT, assigns: undefined }), 'Mine.']) {
    world.center.setUp('UpdatePermissionSet', { PermissionSetArn: set.arn, Description: description });
    expect(await backendOf(there).find(ISSUE, there.part)).toMatchObject({ kind: 'live' });
  }
  await backendOf(there).revoke(ISSUE, revocation(there));
  expect(held()).toEqual([]);
});
