import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountId, FIRST_PART, IssueNumber } from '../../src/terms/brand.ts';
import type { GrantObject, GrantOutcome, PolicyGrant, StandingPolicy } from '../../src/aws/backend.ts';
import { drift } from '../../src/aws/drift.ts';
import { descriptionOf } from '../../src/aws/identity-center/permission-set-names.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { curated, SHARED_NAME } from './curated-grants.ts';
import { ACCOUNT, grantFrom, ISSUE, seconds, revocationOf } from './grants.ts';
import {
  ANNA,
  BEN,
  MANAGEMENT,
  identityCenterWorld,
  type IdentityCenterWorld,
} from './identity-center-world.ts';

/** What is Identity Center's own: operations that fail, quotas, other people's sets, sessions, curated sets. */

let world: IdentityCenterWorld;
let grant: PolicyGrant;
beforeEach(async () => {
  world = await identityCenterWorld();
  grant = grantFrom(world.clock.now(), { principal: ANNA });
});
afterEach(() => world.close());

const ours = () => world.center.permissionSets().filter(({ name }) => name.startsWith('jit-'));
const anna = () => world.center.userId('anna');

async function granted(
  of: Parameters<ReturnType<typeof world.connect>['grant']>[0] = grant,
): Promise<GrantObject> {
  const outcome = await world.connect().grant(of);
  if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
  return outcome.object;
}

function expectFailed(outcome: GrantOutcome, code: string, retry: boolean, message: RegExp): void {
  expect(outcome).toMatchObject({ kind: 'failed', code, retry });
  if (outcome.kind === 'failed') expect(outcome.message).toMatch(message);
  expect(world.center.assignments()).toEqual([]);
}

describe('an assignment that FAILED', () => {
  test('is told with AWS’s reason, and leaves nothing behind; later it can be granted', async () => {
    const reason = 'Received a 403 status error: AccessDenied by a service control policy.';
    world.center.fail({ kind: 'creation', reason });
    expectFailed(
      await world.connect().grant(grant),
      'assignment-failed',
      false,
      /AccessDenied by a service control/,
    );
    expect(ours()).toEqual([]);
    await granted();
  });

  test('is worth another try by itself when a limit is the reason', async () => {
    world.center.fail({ kind: 'creation', reason: 'Received a 429 status error: Rate limit exceeded.' });
    expectFailed(await world.connect().grant(grant), 'assignment-failed', true, /next run tries again/);
    expect(ours()).toEqual([]);
  });

  test('and a set that AWS does not let go: it is emptied, and gives nothing to whoever is assigned to it', async () => {
    world.center.fail({ kind: 'creation', reason: 'Received a 403 status error: AccessDenied.' });
    world.faults.order({
      service: 'aws',
      match: { path: 'DeletePermissionSet' },
      then: { status: 400, body: { __type: 'ConflictException', Message: 'It is being provisioned.' } },
      times: Infinity,
    });
    expectFailed(await world.connect().grant(grant), 'assignment-failed', false, /AccessDenied/);
    expect(ours().map(({ inline }) => inline)).toEqual([undefined]);
  });

  test('beside a revocation keeps the tombstone', async () => {
    world.center.fail({ kind: 'creation', reason: 'No.' });
    let revoked: Promise<GrantObject> | undefined;
    const gate = async (call: string, phase: string): Promise<void> => {
      if (call !== 'CreateAccountAssignmentCommand' || phase !== 'after') return;
      revoked ??= world.connect().revoke(ISSUE, revocationOf(grant));
      await revoked;
    };
    expect(await world.connect({ gate }).grant(grant)).toMatchObject({ kind: 'revoked' });
    expect(await world.connect().find(ISSUE)).toMatchObject({ kind: 'tombstone' });
  });
});

describe('AWS says no', () => {
  test('nobody of that name: nothing is made', async () => {
    const principal = { kind: 'identity-center-user', userName: 'nobody@example.com' } as const;
    expectFailed(
      await world.connect().grant({ ...grant, principal }),
      'no-such-user',
      false,
      /identities in aws-jit.yml/,
    );
    expect(ours()).toEqual([]);
  });

  test('a person is found by address, but never where another has it as a name', async () => {
    await granted({ ...grant, principal: BEN });
    expect(world.center.assignments()).toMatchObject([{ principalId: world.center.userId('ben-id') }]);
    const other = world.center.addUser('ben@example.com');
    await granted({ ...grant, principal: BEN, issue: IssueNumber.of(7) });
    expect(world.center.assignments().map(({ principalId }) => principalId)).toContain(other);
  });

  test('a full quota: failed, and again later', async () => {
    world.center.setLimits({ permissionSets: 1 });
    expectFailed(await world.connect().grant(grant), 'ServiceQuotaExceeded', true, /frees itself/);
    world.center.setLimits({ permissionSets: 100 });
    await granted();
  });

  test('more than Identity Center takes inline is refused before anything is sent', async () => {
    const [statement] = grant.document.Statement;
    if (statement?.Effect !== 'Allow') throw new Error('Not reached');
    const Resource = Array.from({ length: 300 }, (_, n) => `arn:aws:s3:::bucket-with-a-long-name-${n}/*`);
    const large = { ...grant, document: { ...grant.document, Statement: [{ ...statement, Resource }] } };
    expectFailed(await world.connect().grant(large), 'inline-too-large', false, /10240/);
    expect(ours()).toEqual([]);
  });

  test('an IAM user is for the other backend', async () => {
    const principal = { kind: 'iam-user', name: 'alice' } as const;
    expectFailed(
      await world.connect().grant({ ...grant, principal }),
      'wrong-backend',
      false,
      /backend: iam/,
    );
  });

  test('throttled now and then, and operations in the way: granted all the same', async () => {
    world.center.setThrottle({ kind: 'every', nth: 6 });
    world.center.setLength({ kind: 'calls', calls: 5 });
    const both = [grant, { ...grant, issue: IssueNumber.of(7), principal: BEN }];
    const outcomes = await Promise.all(both.map((each) => world.connect().grant(each)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['granted', 'granted']);
  });
});

describe('what the person can do', () => {
  const can = (at = world.clock.now()) =>
    world.account.can(ANNA, 's3:ListBucket', 'arn:aws:s3:::reports', { at });

  test('from the grant on, and not from the second of the expiry on', async () => {
    expect(can()).toBe('implicitDeny');
    await granted();
    expect(can()).toBe('allowed');
    expect(can(addSeconds(grant.window.from, seconds(8 * 3600 - 1)))).toBe('allowed');
    expect(can(grant.window.until)).toBe('implicitDeny');
  });

  test('a revocation cuts a session that is open', async () => {
    const { arn } = await granted();
    const roles = world.center.permissionSets().find((set) => set.arn === arn)?.roles ?? {};
    expect(Object.keys(roles)).toEqual([ACCOUNT]);
    await world.connect().revoke(ISSUE, revocationOf(grant));
    expect(can()).toBe('implicitDeny');
    const calls = world.faults.calls.map(({ operation }) => operation);
    const at = (operation: string): number => calls.lastIndexOf(operation);
    // The order is what cuts it: emptied, provisioned, and only then unassigned.
    expect(at('DeleteInlinePolicyFromPermissionSet')).toBeLessThan(at('ProvisionPermissionSet'));
    expect(at('ProvisionPermissionSet')).toBeLessThan(at('DeleteAccountAssignment'));
    expect(at('DeleteInlinePolicyFromPermissionSet')).toBeGreaterThan(0);
  });
});

test('somebody who is assigned while it is being taken back loses it too, before anybody is told', async () => {
  const { arn } = await granted();
  let added = false;
  const gate = (call: string, phase: string): Promise<void> => {
    if (call === 'DeleteAccountAssignmentCommand' && phase === 'after' && !added) {
      added = true;
      world.center.setUp('CreateAccountAssignment', {
        PermissionSetArn: arn,
        TargetId: ACCOUNT,
        TargetType: 'AWS_ACCOUNT',
        PrincipalType: 'USER',
        PrincipalId: world.center.userId('ben-id'),
      });
    }
    return Promise.resolve();
  };
  await world.connect({ gate }).revoke(ISSUE, revocationOf(grant));
  expect([added, world.center.assignments()]).toEqual([true, []]);
});

describe('what others have made or changed', () => {
  test('somebody else has the set: refused, and after it was granted an excess', async () => {
    const { arn } = await granted();
    world.center.setUp('CreateAccountAssignment', {
      PermissionSetArn: arn,
      TargetId: ACCOUNT,
      TargetType: 'AWS_ACCOUNT',
      PrincipalType: 'USER',
      PrincipalId: world.center.userId('ben-id'),
    });
    expect(await world.connect().grant(grant)).toMatchObject({ kind: 'failed', code: 'held-by-others' });
    const [object] = await world.connect().list();
    const live = object && (await world.connect().inspect(object));
    if (live === undefined) throw new Error('Not reached');
    expect(drift(live, grant).map(({ code, excess }) => [code, excess])).toEqual([['holder-extra', true]]);
  });

  test('as it was granted: no drift; with another policy, another document, without its boundary: each found', async () => {
    const object = await granted();
    const look = async () => {
      const live = await world.connect().inspect(object);
      if (live === undefined) throw new Error('Not reached');
      return drift(live, grant).map(({ code }) => code);
    };
    expect(await look()).toEqual([]);
    const on = { PermissionSetArn: object.arn };
    const [managed] = world.shared.managed;
    world.center.setUp('AttachManagedPolicyToPermissionSet', { ...on, ManagedPolicyArn: managed?.arn });
    expect(await look()).toEqual(['policy-extra']);
    world.center.setUp('DeletePermissionsBoundaryFromPermissionSet', on);
    expect(await look()).toEqual(['policy-extra', 'boundary']);
    world.center.setUp('DeleteInlinePolicyFromPermissionSet', on);
    expect(await look()).toEqual(['document', 'policy-extra', 'boundary']);
  });

  test('a description that was edited, to another account too: shown to people, and never removed', async () => {
    const { arn } = await granted();
    const name = { repository: grant.repository, issue: ISSUE, part: FIRST_PART, until: grant.window.until };
    const elsewhere = descriptionOf(name, { account: AccountId.of(MANAGEMENT), assigns: undefined });
    for (const description of [elsewhere, 'Mine now']) {
      world.center.setUp('UpdatePermissionSet', { PermissionSetArn: arn, Description: description });
      const { objects, unrecognised } = await world.connect().survey();
      expect([objects, unrecognised]).toEqual([[], [arn]]);
    }
    world.clock.set(grant.window.until);
    const object = {
      repository: grant.repository,
      issue: ISSUE,
      part: FIRST_PART,
      until: grant.window.until,
      arn,
      attached: true,
    };
    await expect(world.connect().remove(object)).rejects.toThrow('left alone');
    expect(ours()).toHaveLength(1);
    // By its name a revocation finds it all the same.
    world.clock.set(grant.window.from);
    await world.connect().revoke(ISSUE, revocationOf(grant, grant.window.until));
    expect(world.center.assignments()).toEqual([]);
  });

  test('a set of our name that somebody else made: refused, and left as it is', async () => {
    await granted();
    const [set] = ours();
    await world.connect().revoke(ISSUE, revocationOf(grant, grant.window.until));
    world.clock.set(grant.window.until);
    for (const object of await world.connect().list()) await world.connect().remove(object);
    world.clock.set(grant.window.from);
    world.center.setUp('CreatePermissionSet', { Name: set?.name, Description: 'Mine' });
    expectFailed(await world.connect().grant(grant), 'different-policy', false, /left as it is/);
    expect(ours()).toHaveLength(1);
  });
});

test('a list of what is named costs a call for each name; a complete one, a call for each set of the organisation', async () => {
  const { arn } = await granted();
  const gone = `${arn.slice(0, -16)}${'0'.repeat(16)}`;
  const before =
    ours().length + world.center.permissionSets().filter(({ name }) => !name.startsWith('jit-')).length;
  for (let n = before; n < 2_000; n++) world.center.setUp('CreatePermissionSet', { Name: `Team-${n}` });
  const count = async (scope?: { among: readonly string[] }) => {
    const from = world.faults.calls.length;
    const found = await world.connect().list(scope);
    const operations = world.faults.calls.slice(from).map(({ operation }) => operation);
    const of = (name: string) => operations.filter((each) => each === name).length;
    return [found.map((each) => each.arn), of('DescribePermissionSet'), of('ListPermissionSets')];
  };
  expect(await count({ among: [arn, 'not an ARN', `${arn}x`, gone, world.shared.permissionSet] })).toEqual([
    [arn],
    3,
    0,
  ]);
  expect(await count()).toEqual([[arn], 2_000, 20]);
});

test('what the person has by other sets is judged: own grants by number, company sets read, what lies in the account unread', async () => {
  await granted({ ...grant, issue: IssueNumber.of(7) });
  world.center.setUp('CreateAccountAssignment', {
    PermissionSetArn: world.shared.permissionSet,
    TargetId: ACCOUNT,
    TargetType: 'AWS_ACCOUNT',
    PrincipalType: 'GROUP',
    PrincipalId: world.center.addToGroup('support', 'anna'),
  });
  let seen: readonly StandingPolicy[] = [];
  const outcome = await world.connect().grant(grant, (held) => {
    // Asked a second time without what passes.
    if (seen.length === 0) seen = held;
    return ['no'];
  });
  expect(outcome).toMatchObject({ kind: 'refused', reasons: ['no'] });
  const names = seen.map((each) => [each.name, 'unreadable' in each, each.grant] as const);
  expect(names).toEqual(
    expect.arrayContaining([
      ['the live grant #7', false, 7],
      [`permission set ${SHARED_NAME}`, false, undefined],
      [`policy ${world.shared.managed[0]?.arn ?? ''} of permission set ${SHARED_NAME}`, false, undefined],
      [`policy /company/company-extras of permission set ${SHARED_NAME}`, true, undefined],
    ]),
  );
  expect(ours()).toHaveLength(1);
});

describe('curated sets', () => {
  test('a copy has the same policies, and all of them end by themselves', async () => {
    await granted(curated(grant, world.shared, 'copy'));
    const [set] = ours();
    expect(set?.managed).toEqual(world.shared.managed.map(({ arn }) => arn));
    const can = (at = world.clock.now()) => world.account.can(ANNA, 'ec2:RunInstances', '*', { at });
    expect(can()).toBe('allowed');
    expect(can(grant.window.until)).toBe('explicitDeny');
  });

  test('what somebody has already is not taken over, nor taken back', async () => {
    const assignment = {
      PermissionSetArn: world.shared.permissionSet,
      TargetId: ACCOUNT,
      TargetType: 'AWS_ACCOUNT',
      PrincipalType: 'USER',
      PrincipalId: anna(),
    };
    world.center.setUp('CreateAccountAssignment', assignment);
    expect(await world.connect().grant(curated(grant, world.shared, 'assign'))).toMatchObject({
      kind: 'failed',
      code: 'already-assigned',
    });
    expect(world.center.assignments()).toHaveLength(1);
    expect(ours()).toEqual([]);
  });

  describe('assigned itself, to one person by two requests after each other', () => {
    const LATER = IssueNumber.of(1043);
    const assigning = (of: PolicyGrant) => curated(of, world.shared, 'assign');
    /** The first was revoked, the second is live. */
    async function revokedThenGranted(lengths: { readonly second: number }) {
      const first = await granted(assigning(grant));
      await world.connect().revoke(ISSUE, revocationOf(grant, grant.window.until));
      expect(world.center.assignments()).toEqual([]);
      const later = grantFrom(world.clock.now(), {
        principal: ANNA,
        issue: LATER,
        length: seconds(lengths.second),
      });
      return { first, second: await granted(assigning(later)), later };
    }

    test('the tombstone of the first does not count as held, and takes nothing from the second', async () => {
      const { first, second } = await revokedThenGranted({ second: 3600 });
      const backend = world.connect();
      const attached = (await backend.list()).map(({ issue, attached: is }) => [issue, is]);
      expect(attached).toEqual(expect.arrayContaining([[ISSUE, false], [LATER, true]])); // prettier-ignore
      expect((await backend.inspect(first))?.holders).toEqual([]);
      expect((await backend.inspect(second))?.holders).toMatchObject([{ name: 'anna' }]);
      await backend.revoke(ISSUE, revocationOf(grant, grant.window.until));
      expect(world.center.assignments()).toMatchObject([{ set: world.shared.permissionSet }]);
      await backend.revoke(LATER, { part: FIRST_PART, until: second.until, latest: second.until });
      expect(world.center.assignments()).toEqual([]);
    });

    test('the second ends at its own end, though the tombstone of the first stays longer', async () => {
      const { second } = await revokedThenGranted({ second: 3600 });
      world.clock.set(second.until);
      await world.connect().remove(second);
      expect(world.center.assignments()).toEqual([]);
      expect(ours()).toHaveLength(1);
    });

    test('the tombstone of the first goes at its end, and the second keeps what it has', async () => {
      const { first } = await revokedThenGranted({ second: 24 * 3600 });
      world.clock.set(first.until);
      await world.connect().remove(first);
      expect(world.center.assignments()).toMatchObject([{ set: world.shared.permissionSet }]);
      expect(ours()).toHaveLength(1);
    });
  });

  test('two boundaries do not fit into one set', async () => {
    const boundary = { customer: 'other', path: '/' };
    expectFailed(
      await world.connect().grant(curated(grant, { ...world.shared, boundary }, 'copy')),
      'two-boundaries',
      false,
      /room for one/,
    );
  });

  test('what AWS’s policies say has to be readable', async () => {
    const outcome = await world
      .connect({ withoutPolicies: true })
      .grant(curated(grant, world.shared, 'copy'));
    expectFailed(outcome, 'curated-unreadable', false, /iam:GetPolicy/);
  });

  test('is read by name as well as by ARN', async () => {
    expect(await world.connect().curated(SHARED_NAME)).toEqual(world.shared);
    expect(await world.connect().curated(world.shared.permissionSet)).toEqual(world.shared);
    await expect(world.connect().curated('none-such')).rejects.toThrow('curated_sets');
  });
});
