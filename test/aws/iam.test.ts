import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GrantObject, GrantOutcome, PolicyGrant } from '../../src/aws/backend.ts';
import { IncompleteAnswer } from '../../src/aws/complete-answer.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { awsError } from '../../sandbox/aws/aws.ts';
import { ACCOUNT, ALICE, DEPLOYER, grantFrom, REPOSITORY, seconds, revocationOf } from './grants.ts';
import { sandboxWorld, type SandboxWorld } from './sandbox-world.ts';

/** What is IAM's own: quotas, faults, other people's objects. The contract every backend keeps is in iam-contract. */

let world: SandboxWorld;
let grant: PolicyGrant;
beforeEach(async () => {
  world = await sandboxWorld();
  grant = grantFrom(world.clock.now());
});
afterEach(() => world.close());

const PATH = `/jit/${REPOSITORY}/`;
const name = (): string => world.account.policies().find(({ path }) => path === PATH)?.name ?? '';
const arn = (): string => `arn:aws:iam::${ACCOUNT}:policy${PATH}${name()}`;
const calls = (operation: string): number =>
  world.faults.calls.filter((call) => call.operation === operation).length;
const ANYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

function expectFailed(outcome: GrantOutcome, code: string, retry: boolean, message: RegExp): void {
  expect(outcome).toMatchObject({ kind: 'failed', code, retry });
  if (outcome.kind === 'failed') expect(outcome.message).toMatch(message);
  expect(world.account.attached(ALICE)).toEqual([]);
}

async function granted(of: PolicyGrant = grant): Promise<GrantObject> {
  const outcome = await world.connect().grant(of);
  if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
  return outcome.object;
}

test('what is granted can be used at once, and not from the second of the expiry on', async () => {
  await granted();
  const can = (at = world.clock.now()) =>
    world.account.can(ALICE, 's3:ListBucket', 'arn:aws:s3:::reports', { at });
  expect(can()).toBe('allowed');
  expect(can(addSeconds(grant.window.from, seconds(8 * 3600 - 1)))).toBe('allowed');
  expect(can(grant.window.until)).toBe('implicitDeny');
});

describe('AWS says no: failed, what to do, and nothing attached', () => {
  test('the principal holds as many policies as it may; free again later', async () => {
    world.account.setLimits({ attachedPerUser: 0 });
    expectFailed(
      await world.connect().grant(grant),
      'LimitExceeded',
      true,
      /10 managed policies .* frees itself/s,
    );
    // A full quota is no throttled rate: asking again at once would be in vain.
    expect(calls('AttachUserPolicy')).toBe(1);
    world.account.setLimits({ attachedPerUser: 10 });
    await granted();
  });

  test('the account holds as many policies as it may', async () => {
    world.account.setLimits({ policies: 1 });
    expectFailed(await world.connect().grant(grant), 'LimitExceeded', true, /1,500 customer managed/);
    expect(calls('CreatePolicy')).toBe(1);
  });

  test.each([
    ['CreatePolicy', 'AccessDenied', 403, /deploy\/account.yml/],
    ['AttachUserPolicy', 'AccessDenied', 403, /boundary or a missing tag/],
    ['ListPolicies', 'AccessDenied', 403, /granting role may not/],
    ['CreatePolicy', 'MalformedPolicyDocument', 400, /new draft/],
    ['AttachUserPolicy', 'UnmodifiableEntity', 400, /identity-center/],
    ['AttachUserPolicy', 'PolicyNotAttachable', 400, /report it/],
    ['ListPolicies', 'InvalidClientTokenId', 403, /does not know these credentials/],
  ])('%s: %s', async (action, code, status, advice) => {
    world.faults.order(awsError(action, code, status, { times: Infinity }));
    expectFailed(await world.connect().grant(grant), code, false, advice);
    world.faults.clear();
    await granted();
  });

  test('refused after it was attached: it is detached again', async () => {
    world.faults.order(awsError('ListEntitiesForPolicy', 'AccessDenied', 403, { times: 1 }));
    expectFailed(await world.connect().grant(grant), 'AccessDenied', false, /granting role/);
    expect(calls('DetachUserPolicy')).toBe(1);
  });

  test('there is no such principal', async () => {
    const outcome = await world
      .connect()
      .grant({ ...grant, principal: { kind: 'iam-user', name: 'nobody' } });
    expectFailed(outcome, 'not-eligible', false, /no user nobody .* identities in aws-jit.yml/s);
    expect(calls('CreatePolicy')).toBe(0);
  });

  test('the principal was deleted between reading and attaching', async () => {
    world.account.createUser('carol', { tags: { 'jit:eligible': 'true' }, boundary: world.boundary });
    const gate = (call: string, phase: string): Promise<void> => {
      if (call === 'AttachUserPolicyCommand' && phase === 'before')
        try {
          world.account.setUp('DeleteUserPermissionsBoundary', { UserName: 'carol' });
          world.account.setUp('DeleteUser', { UserName: 'carol' });
        } catch {
          // Deleted at the first of several attempts.
        }
      return Promise.resolve();
    };
    const outcome = await world
      .connect({ gate })
      .grant({ ...grant, principal: { kind: 'iam-user', name: 'carol' } });
    expectFailed(outcome, 'NoSuchEntity', false, /knows user carol no more/);
  });

  test('a person of Identity Center is for the other backend', async () => {
    const principal = { kind: 'identity-center-user', userName: 'alice@example.com' } as const;
    expectFailed(
      await world.connect().grant({ ...grant, principal }),
      'wrong-backend',
      false,
      /identity-center/,
    );
    expect(await world.connect().eligible(principal)).toMatchObject({ eligible: false });
  });
});

describe('passing faults', () => {
  test('throttled now and then: granted all the same', async () => {
    world.account.setThrottle({ kind: 'every', nth: 4 });
    await granted();
  });

  test.each(['CreatePolicy', 'AttachUserPolicy'])(
    'the answer to %s is lost: done once, granted',
    async (path) => {
      world.faults.order({ service: 'aws', match: { path }, then: { close: 'after' } });
      const object = await granted();
      expect(world.faults.pending).toBe(0);
      expect(world.account.attached(ALICE)).toEqual([object.arn]);
      expect(await world.connect().list()).toHaveLength(1);
    },
  );

  test('throttled without end before anything was attached: failed, and worth another try', async () => {
    world.faults.order(awsError('CreatePolicy', 'InternalFailure', 500, { times: Infinity }));
    expectFailed(await world.connect().grant(grant), 'InternalFailure', true, /next run tries again/);
  });

  test('failing without end while attaching: nobody is told anything, since AWS may have done it', async () => {
    world.faults.order(awsError('AttachUserPolicy', 'InternalFailure', 500, { times: Infinity }));
    await expect(world.connect().grant(grant)).rejects.toThrow('InternalFailure');
    world.faults.clear();
    await granted();
  });
});

describe('reads that are behind', () => {
  test('a policy that AWS does not show for an hour is not attached', async () => {
    world.account.setPropagation({ kind: 'seconds', seconds: 3600 });
    expectFailed(await world.connect().grant(grant), 'not-visible', true, /next run goes on/);
    world.clock.advance(3600);
    world.account.setPropagation({ kind: 'none' });
    await granted();
  });

  test('an attachment that AWS does not show is not reported, and not undone', async () => {
    const gate = (call: string, phase: string): Promise<void> => {
      if (call === 'AttachUserPolicyCommand' && phase === 'before')
        world.account.setPropagation({ kind: 'seconds', seconds: 3600 });
      return Promise.resolve();
    };
    await expect(world.connect({ gate }).grant(grant)).rejects.toThrow('has not shown within 60 seconds');
    world.clock.advance(3600);
    expect(await world.connect().grant(grant)).toMatchObject({ kind: 'granted', fresh: false });
  });
});

describe('what others have made', () => {
  const squat = () =>
    `jit-${REPOSITORY}-1042.1-${new Date(grant.window.until * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;

  test('a policy of our name at another path: refused, and left alone', async () => {
    const theirs = world.account.createPolicy(squat(), ANYTHING);
    expectFailed(await world.connect().grant(grant), 'name-taken', false, /delete it, or find out/);
    expect(world.account.document(theirs)).toBe(JSON.stringify(ANYTHING));
    await expect(world.connect().revoke(grant.issue, revocationOf(grant))).rejects.toThrow('at another path');
  });

  test('a policy of our name and path with another document: refused, and never attached', async () => {
    const theirs = world.account.createPolicy(squat(), ANYTHING, { path: PATH });
    expectFailed(await world.connect().grant(grant), 'different-policy', false, /not what was approved/);
    expect(world.account.document(theirs)).toBe(JSON.stringify(ANYTHING));
  });

  test('the document under another digest: refused', async () => {
    world.account.createPolicy(squat(), grant.document, {
      path: PATH,
      tags: { 'jit:reviewed': 'b'.repeat(64) },
    });
    expectFailed(await world.connect().grant(grant), 'different-policy', false, /not what was approved/);
  });

  test('a version written while it is being granted: detached again', async () => {
    const gate = (call: string, phase: string): Promise<void> => {
      if (call === 'AttachUserPolicyCommand' && phase === 'after')
        world.account.setUp('CreatePolicyVersion', {
          PolicyArn: arn(),
          PolicyDocument: JSON.stringify(ANYTHING),
          SetAsDefault: true,
        });
      return Promise.resolve();
    };
    expectFailed(
      await world.connect({ gate }).grant(grant),
      'different-policy',
      false,
      /while it was being granted/,
    );
  });

  test('somebody else holds it: not granted to anybody more, and theirs is for the watch', async () => {
    await granted();
    world.account.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn() });
    world.account.attach(DEPLOYER, arn());
    expectFailed(await world.connect().grant(grant), 'held-by-others', false, /attached to role deployer/);
    expect(world.account.attached(DEPLOYER)).toEqual([arn()]);
  });

  test('names that are not ours are shown apart, and never removed', async () => {
    await granted();
    const odd = world.account.createPolicy('by-hand', ANYTHING, { path: PATH });
    const deeper = world.account.createPolicy(`jit-${REPOSITORY}-7.1-20200101T000000Z`, ANYTHING, {
      path: `${PATH}deeper/`,
    });
    const { objects, unrecognised } = await world.connect().survey();
    expect(objects.map((object) => object.arn)).toEqual([arn()]);
    expect([...unrecognised].sort()).toEqual([odd, deeper].sort());
    const [ours] = objects;
    for (const wrong of [odd, deeper, 'arn:aws:iam::aws:policy/AdministratorAccess'])
      await expect(world.connect().remove({ ...(ours ?? never()), arn: wrong })).rejects.toThrow(
        'left alone',
      );
    expect(world.account.document(odd)).toBeDefined();
  });

  test('revoking detaches from everybody, a group too; removing deletes further versions', async () => {
    const object = await granted();
    world.account.setUp('CreateGroup', { GroupName: 'everybody' });
    world.account.setUp('AttachGroupPolicy', { GroupName: 'everybody', PolicyArn: object.arn });
    world.account.attach(DEPLOYER, object.arn);
    expect((await world.connect().inspect(object))?.holders).toHaveLength(3);
    await world.connect().revoke(grant.issue, revocationOf(grant));
    expect((await world.connect().inspect(object))?.holders).toEqual([]);
    for (let n = 0; n < 4; n++)
      world.account.setUp('CreatePolicyVersion', {
        PolicyArn: object.arn,
        PolicyDocument: JSON.stringify(ANYTHING),
        SetAsDefault: n === 2,
      });
    world.clock.set(grant.window.until);
    await world.connect().remove(object);
    expect(world.account.document(object.arn)).toBeUndefined();
  });

  test('a tombstone locks nobody out, should anybody attach it', async () => {
    const object = await world.connect().revoke(grant.issue, revocationOf(grant));
    world.account.attach(ALICE, world.account.createPolicy('own', ANYTHING));
    world.account.attach(ALICE, object.arn);
    expect(world.account.can(ALICE, 's3:GetObject', 'arn:aws:s3:::reports/q4')).toBe('allowed');
  });
});

describe('listing is complete, or an error', () => {
  test('all pages', async () => {
    world.account.setLimits({ pageSize: 3 });
    for (let issue = 1; issue <= 10; issue++) await granted({ ...grant, issue: issue as typeof grant.issue });
    expect((await world.connect().list()).map(({ issue }) => issue).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('a listing that ends in the middle is no listing', async () => {
    const body =
      '<ListPoliciesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListPoliciesResult>' +
      '<IsTruncated>true</IsTruncated><Policies/></ListPoliciesResult></ListPoliciesResponse>';
    const headers = { 'Content-Type': 'text/xml' };
    world.faults.order({
      service: 'aws',
      match: { path: 'ListPolicies' },
      then: { status: 200, body, headers },
    });
    await expect(world.connect().list()).rejects.toThrow(IncompleteAnswer);
  });

  test('the second page fails: an error, and not half a list', async () => {
    world.account.setLimits({ pageSize: 1 });
    await granted();
    await granted({ ...grant, issue: (grant.issue + 1) as typeof grant.issue });
    world.faults.order(awsError('ListPolicies', 'AccessDenied', 403, { after: 1, times: Infinity }));
    await expect(world.connect().list()).rejects.toThrow('AccessDenied');
  });
});

function never(): never {
  throw new Error('Not reached');
}
