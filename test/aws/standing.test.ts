import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { IssueNumber } from '../../src/terms/brand.ts';
import type {
  Backend,
  GrantOutcome,
  JudgeBeside,
  PolicyGrant,
  StandingPolicy,
} from '../../src/aws/backend.ts';
import type { PolicyDocument } from '../../src/policy/document/document.ts';
import { killAt, Killed, stopAt } from './gate.ts';
import { ALICE, DEPLOYER, grantFrom, seconds, revocationOf } from './grants.ts';
import { sandboxWorld, type SandboxWorld } from './sandbox-world.ts';

/** What a principal has besides a grant: read whole, judged before and after attaching. */
let world: SandboxWorld;
beforeEach(async () => {
  world = await sandboxWorld();
});
afterEach(() => world.close());

const allow = (...Action: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: ['*'] }],
});
const granting = (issue: number, document: PolicyDocument, change: Partial<PolicyGrant> = {}): PolicyGrant =>
  grantFrom(world.clock.now(), { issue: IssueNumber.of(issue), document, ...change });

/** Refuses a policy with `a:One` beside one with `a:Two`, and whatever cannot be read. */
const apart =
  (own: 'a:One' | 'a:Two'): JudgeBeside =>
  (held) =>
    held.flatMap((each) =>
      'unreadable' in each
        ? [`cannot read ${each.name}`]
        : each.document.includes(own === 'a:One' ? 'a:Two' : 'a:One')
          ? [`beside ${each.name}`]
          : [],
    );

async function seenFor(grant: PolicyGrant): Promise<readonly StandingPolicy[]> {
  let seen: readonly StandingPolicy[] = [];
  await world.connect().grant(grant, (held) => {
    seen = held;
    return [];
  });
  return seen;
}

describe('what is read', () => {
  const s3 = allow('s3:GetObject');

  test('a user’s own policies, those of groups, AWS’s own, and live grants; not the grant itself', async () => {
    const { account } = world;
    account.attach(ALICE, account.createPolicy('team', s3));
    account.attach(ALICE, world.aws.addAwsManagedPolicy('ReadOnlyAccess', s3));
    account.setUp('PutUserPolicy', {
      UserName: 'alice',
      PolicyName: 'notes',
      PolicyDocument: JSON.stringify(s3),
    });
    account.setUp('CreateGroup', { GroupName: 'devs' });
    account.setUp('AddUserToGroup', { GroupName: 'devs', UserName: 'alice' });
    account.setUp('AttachGroupPolicy', {
      GroupName: 'devs',
      PolicyArn: account.createPolicy('devs-managed', s3),
    });
    account.setUp('PutGroupPolicy', {
      GroupName: 'devs',
      PolicyName: 'inline',
      PolicyDocument: JSON.stringify(s3),
    });
    await world.connect().grant(granting(5, s3));

    const seen = await seenFor(granting(6, s3));
    expect(seen.map(({ name }) => name).sort()).toEqual([
      'inline policy inline of group devs',
      'inline policy notes of user alice',
      'policy ReadOnlyAccess of user alice',
      'policy devs-managed of group devs',
      'policy team of user alice',
      'the live grant #5',
    ]);
    expect(seen.filter(({ grant }) => grant !== undefined).map(({ grant }) => grant)).toEqual([5]);
    for (const each of seen) expect('document' in each && JSON.parse(each.document)).toEqual(s3);
  });

  test('a role has no groups', async () => {
    const { account } = world;
    account.setUp('PutRolePolicy', {
      RoleName: 'deployer',
      PolicyName: 'own',
      PolicyDocument: JSON.stringify(s3),
    });
    const seen = await seenFor(granting(6, s3, { principal: DEPLOYER }));
    expect(seen.map(({ name }) => name)).toEqual(['inline policy own of role deployer']);
  });

  test.each(['ListAttachedUserPolicies', 'ListUserPolicies', 'ListGroupsForUser', 'GetUserPolicy'])(
    'what AWS denies (%s) is unreadable, and says so',
    async (operation) => {
      world.account.setUp('PutUserPolicy', {
        UserName: 'alice',
        PolicyName: 'notes',
        PolicyDocument: JSON.stringify(s3),
      });
      world.account.setUp('CreateUser', { UserName: 'granter' });
      world.account.setUp('PutUserPolicy', {
        UserName: 'granter',
        PolicyName: 'most',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: '*', Resource: '*' },
            { Effect: 'Deny', Action: `iam:${operation}`, Resource: '*' },
          ],
        }),
      });
      world.account.setEnforce(true);
      const backend = world.connect({ keys: world.account.accessKey('granter') });
      const outcome = await backend.grant(granting(6, allow('a:One')), apart('a:One'));
      expect(outcome).toMatchObject({ kind: 'refused', passing: true });
      expect(JSON.stringify(outcome)).toContain('cannot read');
      expect(world.account.attached(ALICE)).toEqual([]);
    },
  );
});

describe('refused beside what is there', () => {
  test('a standing permission: for good, and nothing is created', async () => {
    world.account.attach(ALICE, world.account.createPolicy('team', allow('a:Two')));
    const outcome = await world.connect().grant(granting(6, allow('a:One')), apart('a:One'));
    expect(outcome).toEqual({
      kind: 'refused',
      reasons: ['beside policy team of user alice'],
      passing: false,
    });
    expect(await world.connect().list()).toEqual([]);
  });

  test.each([
    [5, 6],
    [6, 5],
  ])('a live grant: #%i first, then #%i waits until it is over', async (first, second) => {
    const one = granting(first, allow('a:One'), {});
    await world.connect().grant(one, apart('a:One'));
    const two = granting(second, allow('a:Two'));
    const outcome = await world.connect().grant(two, apart('a:Two'));
    expect(outcome).toEqual({
      kind: 'refused',
      reasons: [`beside the live grant #${first}`],
      passing: true,
    });
    expect(world.account.attached(ALICE)).toHaveLength(1);
    const [object] = await world.connect().list();
    await world.connect().revoke(IssueNumber.of(first), revocationOf(one));
    expect(object?.issue).toBe(first);
    expect(await world.connect().grant(two, apart('a:Two'))).toMatchObject({ kind: 'granted' });
  });

  test('given by hand while it was attached: it withdraws', async () => {
    let asked = 0;
    const team = world.account.createPolicy('team', allow('a:Two'));
    const outcome = await world.connect().grant(granting(6, allow('a:One')), (held) => {
      const reasons = apart('a:One')(held);
      if (++asked === 1) world.account.attach(ALICE, team);
      return reasons;
    });
    expect(outcome).toMatchObject({ kind: 'refused', passing: false });
    expect(world.account.attached(ALICE)).toEqual([team]);
  });
});

describe('two grants at the same time that must not be held together', () => {
  const live = () => world.account.attached(ALICE);
  const run = (backend: Backend, issue: 5 | 6): Promise<GrantOutcome> => {
    const action = issue === 5 ? 'a:One' : 'a:Two';
    return backend.grant(granting(issue, allow(action), { window: WINDOW }), apart(action));
  };
  let WINDOW: PolicyGrant['window'];
  beforeEach(() => {
    WINDOW = grantFrom(world.clock.now(), { length: seconds(8 * 3600) }).window;
  });

  /** One run stops before its n-th call, the other runs to its end, then the first goes on. */
  test.each([
    [5, 6],
    [6, 5],
  ] as const)('#%i stopped anywhere while #%i runs: never both, never neither', async (slow, fast) => {
    const outcomes = new Set<string>();
    for (let n = 1; n < 40; n++) {
      await world.close();
      world = await sandboxWorld();
      const { gate, stopped, goOn } = stopAt(n);
      const first = run(world.connect({ gate }), slow);
      const where = await Promise.race([stopped.then(() => 'stopped'), first.then(() => 'over')]);
      if (where === 'over') break;
      const other = await run(world.connect(), fast);
      goOn();
      const own = await first;
      expect(live()).toHaveLength(1);
      expect([own.kind, other.kind].sort()).toEqual(['granted', 'refused']);
      outcomes.add(`#${slow} ${own.kind}`);
    }
    // Stopped early it finds the other; stopped late it was there first.
    expect([...outcomes].sort()).toEqual([`#${slow} granted`, `#${slow} refused`]);
  });

  test('step by step together: the higher number withdraws, and the lower stays', async () => {
    // Both stand before their attachment, and then both attach before either looks again.
    const both = ([5, 6] as const).map((issue) => {
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      return {
        issue,
        arrive: () => {
          arrive();
        },
        arrived,
      };
    });
    const runs = both.map(({ issue, arrive }) =>
      run(
        world.connect({
          gate: async (call, phase) => {
            if (call !== 'AttachUserPolicyCommand' || phase !== 'after') return;
            arrive();
            await Promise.all(both.map(({ arrived }) => arrived));
          },
        }),
        issue,
      ),
    );
    const [five, six] = await Promise.all(runs);
    expect(six).toMatchObject({ kind: 'refused', passing: true, reasons: ['beside the live grant #5'] });
    expect(five).toMatchObject({ kind: 'granted' });
    expect(live()).toHaveLength(1);
    expect(live()[0]).toContain('-5.1-');
  });

  test.each(['before', 'after'] as const)(
    'killed %s any call, beside a live grant that came meanwhile',
    async (when) => {
      for (let n = 1; n < 40; n++) {
        await world.close();
        world = await sandboxWorld();
        const { gate, killed } = killAt(n, when);
        await run(world.connect({ gate }), 6).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        if (!killed()) return;
        const five = await run(world.connect(), 5);
        const six = await run(world.connect(), 6);
        expect([five.kind, six.kind].sort()).toEqual(['granted', 'refused']);
        expect(live()).toHaveLength(1);
      }
      throw new Error('still calling after 40 calls');
    },
  );
});
