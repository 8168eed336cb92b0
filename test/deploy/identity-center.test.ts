import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SSOAdmin } from '@aws-sdk/client-sso-admin';
import { AccountId, IssueNumber } from '../../src/terms/brand.ts';
import type { Grant, PolicyGrant, StandingPolicy } from '../../src/aws/backend.ts';
import { openAccounts } from '../../src/aws/account-sessions.ts';
import type { IdentityCenterBackend } from '../../src/aws/identity-center/identity-center-backend.ts';
import type { Value } from '../../sandbox/aws/cloudformation.ts';
import { curated } from '../aws/curated-grants.ts';
import { ACCOUNT, grantFrom, REPOSITORY, revocationOf } from '../aws/grants.ts';
import {
  ANNA,
  BEN,
  identityCenterWorld,
  MANAGEMENT,
  type IdentityCenterWorld,
} from '../aws/identity-center-world.ts';
import { sampledPoints } from '../sampled-points.ts';
import { centerTemplateWith, deploy, fields, list, PARAMETERS, templateWith, text } from './deployed.ts';
import type { Principal } from '../../src/terms/principal.ts';

/** The roles of deploy/identity-center.yml, doing their work against an AWS that enforces their policies. */

const ALL_ROLES = ['granter', 'revoker', 'reader'] as const;
type Role = (typeof ALL_ROLES)[number];
const LOGICAL = { granter: 'Granter', revoker: 'Revoker', reader: 'Reader' } as const;
const nameOf = (role: Role): string => `aws-jit-center-${role}-${REPOSITORY}`;
const arnOf = (role: Role): string => `arn:aws:iam::${MANAGEMENT}:role/aws-jit/${nameOf(role)}`;
/** In the account that GitHub reaches. */
const firstArn = (role: Role): string => `arn:aws:iam::${ACCOUNT}:role/aws-jit/aws-jit-${role}-${REPOSITORY}`;
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

let world: IdentityCenterWorld;
let template: ReturnType<typeof centerTemplateWith>;

beforeEach(async () => {
  world = await identityCenterWorld();
  deploy(
    world.account,
    templateWith({
      ...PARAMETERS,
      OtherGranterRoles: arnOf('granter'),
      OtherRevokerRoles: arnOf('revoker'),
      OtherReaderRoles: arnOf('reader'),
    }),
  );
  template = templateOf([world.shared.permissionSet]);
  deploy(there(), template);
  there().setEnforce(true);
});
afterEach(() => world.close());

const there = () => world.aws.account(MANAGEMENT);

function templateOf(assignable: readonly string[]): typeof template {
  const { center } = world;
  return centerTemplateWith(
    {
      RepositoryId: String(REPOSITORY),
      InstanceId: center.instanceArn.replace(/^.*\//, ''),
      IdentityStoreId: center.identityStoreId,
      TrustedGranterRole: firstArn('granter'),
      TrustedRevokerRole: firstArn('revoker'),
      TrustedReaderRole: firstArn('reader'),
      AssignableSets: assignable.join(','),
    },
    MANAGEMENT,
  );
}

const as = (role: Role): IdentityCenterBackend => world.connect({ keys: there().session(nameOf(role)) });

const of = (grant: PolicyGrant, issue: number, principal: Principal = ANNA): PolicyGrant => ({
  ...grant,
  issue: IssueNumber.of(issue),
  principal,
});

/** One of each kind: a set of its own, the copy of a shared one, and a shared one itself. */
async function kinds(first: number): Promise<readonly [Grant, Grant, Grant]> {
  const grant = grantFrom(await world.connect().now(), { principal: ANNA });
  return [
    of(grant, first),
    curated(of(grant, first + 1), world.shared, 'copy'),
    // By the address: another look into the directory.
    curated(of(grant, first + 2, BEN), world.shared, 'assign'),
  ];
}

const setOf = (arn: string) => world.center.permissionSets().find((set) => set.arn === arn);
const oursOf = (issue: number) =>
  world.center
    .permissionSets()
    .filter(
      ({ tags }) => tags['jit:repository'] === String(REPOSITORY) && tags['jit:issue'] === String(issue),
    );
const holdersOf = (set: string) => world.center.assignments().filter((each) => each.set === set).length;

/** Asked for by an administrator, and not waited for. */
async function startAssignment(set: string, user: string): Promise<void> {
  await call(there().accessKey(), 'createAccountAssignment', {
    PermissionSetArn: set,
    ...personIn(ACCOUNT, user),
  });
}

const personIn = (account: string, user: string) => ({
  TargetId: account,
  TargetType: 'AWS_ACCOUNT',
  PrincipalType: 'USER',
  PrincipalId: world.center.userId(user),
});

type Keys = ReturnType<ReturnType<typeof there>['session']>;

/** Any call of Identity Center, in AWS's terms. @throws its error. */
async function call(credentials: Keys, action: string, input: Record<string, unknown>): Promise<void> {
  const client = new SSOAdmin({
    region: 'us-east-1',
    endpoint: world.aws.url,
    credentials,
    maxAttempts: 1,
  });
  const method: unknown = Reflect.get(client, action);
  if (typeof method !== 'function') throw new Error(`The SDK has no ${action}`);
  try {
    await (Reflect.apply(method, client, [
      { InstanceArn: world.center.instanceArn, ...input },
    ]) as Promise<unknown>);
  } finally {
    client.destroy();
  }
}

/** The same as a role: its error's code, or `allowed`. */
const attempt = (role: Role, action: string, input: Record<string, unknown>): Promise<string> =>
  call(there().session(nameOf(role)), action, input).then(
    () => 'allowed',
    (error: unknown) => {
      if (!(error instanceof Error)) throw error;
      return error.name;
    },
  );

/** What each role does in its life: every branch of granting, revoking, tidying, watching and reporting that makes a call. */
const LIFE: Record<Role, () => Promise<void>> = {
  async granter() {
    world.center.setUp('CreateAccountAssignment', {
      PermissionSetArn: world.shared.permissionSet,
      ...personIn(ACCOUNT, 'anna'),
    });
    const grants = await kinds(7);
    const granter = as('granter');
    const unreadable = new Set<string>();
    const judge = (held: readonly StandingPolicy[]): readonly string[] => {
      for (const each of held) if ('unreadable' in each) unreadable.add(each.name);
      return [];
    };
    for (const grant of grants)
      expect(await granter.grant(grant, judge)).toMatchObject({ kind: 'granted', fresh: true });
    // What lies in the account itself cannot be read from there, and nothing else is missing.
    expect([...unreadable].filter((name) => !name.includes('company-extras'))).toEqual([]);
    expect(unreadable.size).toBeGreaterThan(0);
    expect(await granter.list()).toHaveLength(3);

    // Revoked, and then granted again by a run that did not know.
    for (const grant of grants) {
      await world.connect().revoke(grant.issue, revocationOf(grant));
      expect(await granter.grant(grant)).toMatchObject({ kind: 'revoked' });
    }
    // A withdrawal that finds something to take back: the tombstone appeared after the assignment.
    for (const grant of await kinds(17)) {
      await world.connect().grant(grant);
      const [set] = oursOf(grant.issue);
      world.center.setUp('TagResource', {
        ResourceArn: set?.arn ?? '',
        Tags: [{ Key: 'jit:revoked', Value: 'x' }],
      });
      expect(await as('granter').grant(grant)).toMatchObject({ kind: 'revoked' });
      expect([holdersOf(set?.arn ?? ''), setOf(set?.arn ?? '')?.inline]).toEqual([0, undefined]);
    }
    expect(holdersOf(world.shared.permissionSet)).toBe(1);
    const [failing] = await kinds(27);
    world.center.fail({ kind: 'creation', reason: 'The account is suspended' });
    expect(await as('granter').grant(failing)).toMatchObject({ kind: 'failed', code: 'assignment-failed' });
    expect(oursOf(27)).toEqual([]);
  },

  async revoker() {
    const grants = await kinds(7);
    for (const grant of grants) {
      await world.connect().grant(grant);
      expect(await as('revoker').find(grant.issue)).toMatchObject({ kind: 'live' });
      const object = (await as('revoker').survey()).objects.find(({ issue }) => issue === grant.issue);
      expect(await as('revoker').inspect(object ?? never())).toMatchObject({ holders: [{}] });
      await as('revoker').revoke(grant.issue, revocationOf(grant));
      expect(await as('revoker').find(grant.issue)).toMatchObject({ kind: 'tombstone' });
    }
    const [, , killed] = await kinds(17);
    await world.connect().grant(killed);
    // While AWS still gives the shared set to somebody: whether that is for this request, only looking at it tells.
    world.center.setLength({ kind: 'calls', calls: 40 });
    await startAssignment(world.shared.permissionSet, 'anna');
    await as('revoker').revoke(killed.issue, revocationOf(killed));
    world.center.setLength({ kind: 'calls', calls: 1 });
    expect(holdersOf(world.shared.permissionSet)).toBe(1);
    const [early] = await kinds(37);
    await as('revoker').revoke(early.issue, revocationOf(early));
    expect(await as('revoker').find(early.issue)).toMatchObject({ kind: 'tombstone' });
    const late = await kinds(27);
    for (const grant of late) await world.connect().grant(grant);
    await world.waitUntil(revocationOf(late[2]).latest);
    const tidying = as('revoker');
    const objects = await tidying.list();
    // Each that was taken back has the tombstone that outlasts extensions as well.
    expect(objects).toHaveLength(8 + 5);
    expect(await tidying.list({ among: objects.map(({ arn }) => arn) })).toHaveLength(8 + 5);
    for (const object of objects) await tidying.remove(object);
    expect(await tidying.list()).toEqual([]);
    // What somebody else's hand gave stays.
    expect(holdersOf(world.shared.permissionSet)).toBe(1);
  },

  async reader() {
    for (const grant of await kinds(7)) await world.connect().grant(grant);
    const { objects, unrecognised } = await as('reader').survey();
    expect(objects.map(({ attached }) => attached)).toEqual([true, true, true]);
    expect(unrecognised).toEqual([]);
  },
};

function never(): never {
  throw new Error('Not reached');
}

/** The Allow statements' actions in a role's policy in the template. The template is the same whatever its parameters. */
function allowedActions(role: Role, given: Record<string, { properties: Value }>): readonly string[] {
  const properties = fields(given[LOGICAL[role]]?.properties);
  const all = list(properties['Policies'])
    .flatMap((policy): readonly Value[] => list(fields(fields(policy)['PolicyDocument'])['Statement']))
    .map(fields)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => list(Action).map(text));
  return [...new Set(all)];
}

const anyTemplate = centerTemplateWith(
  {
    RepositoryId: String(REPOSITORY),
    InstanceId: 'ssoins-1234567890abcdef',
    IdentityStoreId: 'd-1234567890',
    TrustedGranterRole: firstArn('granter'),
    TrustedRevokerRole: firstArn('revoker'),
    TrustedReaderRole: firstArn('reader'),
    AssignableSets: 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef',
  },
  MANAGEMENT,
);

describe.each(ALL_ROLES)('the %s', (role) => {
  test('has every permission that its work needs', () => LIFE[role]());

  test('has none that its work does not need', async () => {
    await LIFE[role]();
    const used = there()
      .usedPermissions()
      .filter(({ principal }) => principal === arnOf(role));
    const needed = new Set(used.map(({ action }) => action));
    expect(allowedActions(role, anyTemplate.resources).filter((action) => !needed.has(action))).toEqual([]);
  });

  // Each takes the whole work up to where it fails.
  const missing = sampledPoints(`work of the ${role}`, allowedActions(role, anyTemplate.resources), 6);
  test.each(missing)('cannot do its work without %s', async (action) => {
    there().setUp('PutRolePolicy', {
      RoleName: nameOf(role),
      PolicyName: 'less',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }],
      }),
    });
    await expect(LIFE[role]()).rejects.toThrow();
  });
});

describe('privilege is split', () => {
  const tags = (...given: [string, string][]) => given.map(([Key, Value]) => ({ Key, Value }));
  const ours: [string, string] = ['jit:repository', String(REPOSITORY)];
  const revoked: [string, string] = ['jit:revoked', 'x'];
  const inline = { InlinePolicy: JSON.stringify(EVERYTHING) };
  const AWS_POLICY = { ManagedPolicyArn: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess' };

  /** Whose set it is: granted by us, revoked, another repository's, or the company's own. */
  type Whose = 'our' | 'revoked' | 'another repository’s' | 'the company’s';
  const made: Record<Whose, readonly [string, string][]> = {
    our: [ours, ['jit:issue', '1']],
    revoked: [ours, revoked],
    'another repository’s': [['jit:repository', '5']],
    'the company’s': [],
  };

  function madeSet(whose: Whose): { PermissionSetArn: string } {
    const answer = world.center.setUp('CreatePermissionSet', { Name: 'a-set', Tags: tags(...made[whose]) });
    const set = { PermissionSetArn: text(fields(answer['PermissionSet'] as Value)['PermissionSetArn']) };
    world.center.setUp('PutInlinePolicyToPermissionSet', { ...set, ...inline });
    return set;
  }

  type Input = (set: { PermissionSetArn: string }) => Record<string, unknown>;
  const onSet =
    (more: Record<string, unknown> = {}): Input =>
    (set) => ({ ...set, ...more });
  const toAnna: Input = (set) => ({ ...set, ...personIn(ACCOUNT, 'anna') });
  const tagged =
    (...given: [string, string][]): Input =>
    ({ PermissionSetArn }) => ({ ResourceArn: PermissionSetArn, Tags: tags(...given) });
  const create =
    (...given: [string, string][]): Input =>
    () => ({ Name: 'jit-x', Tags: tags(...given) });

  const never: readonly (readonly [string, Role, Whose, string, Input])[] = [
    ['fill', 'revoker', 'our', 'putInlinePolicyToPermissionSet', onSet(inline)],
    ['fill', 'revoker', 'revoked', 'putInlinePolicyToPermissionSet', onSet(inline)],
    ['add a policy to', 'revoker', 'our', 'attachManagedPolicyToPermissionSet', onSet(AWS_POLICY)],
    ['assign', 'revoker', 'our', 'createAccountAssignment', toAnna],
    ['assign', 'revoker', 'the company’s', 'createAccountAssignment', toAnna],
    ['lift the boundary of', 'revoker', 'our', 'deletePermissionsBoundaryFromPermissionSet', onSet()],
    ['create, without tombstone,', 'revoker', 'our', 'createPermissionSet', create(ours)],
    ['create, without tags,', 'revoker', 'our', 'createPermissionSet', create()],
    ['forge the approvers of', 'revoker', 'our', 'tagResource', tagged(revoked, ['jit:approvers', 'x'])],
    ['make its own', 'revoker', 'the company’s', 'tagResource', tagged(ours, revoked)],
    ['mark', 'revoker', 'the company’s', 'tagResource', tagged(revoked)],
    ['mark', 'revoker', 'another repository’s', 'tagResource', tagged(revoked)],
    [
      'lift the tombstone of',
      'revoker',
      'revoked',
      'untagResource',
      ({ PermissionSetArn }) => ({ ResourceArn: PermissionSetArn, TagKeys: ['jit:revoked'] }),
    ],
    ['empty', 'revoker', 'the company’s', 'deleteInlinePolicyFromPermissionSet', onSet()],
    ['empty', 'revoker', 'another repository’s', 'deleteInlinePolicyFromPermissionSet', onSet()],
    ['delete', 'revoker', 'the company’s', 'deletePermissionSet', onSet()],
    ['unassign', 'revoker', 'another repository’s', 'deleteAccountAssignment', toAnna],
    ['fill', 'granter', 'the company’s', 'putInlinePolicyToPermissionSet', onSet(inline)],
    ['fill', 'granter', 'another repository’s', 'putInlinePolicyToPermissionSet', onSet(inline)],
    ['make its own', 'granter', 'the company’s', 'tagResource', tagged(ours)],
    ['make its own', 'granter', 'another repository’s', 'tagResource', tagged(ours)],
    ['mark as revoked', 'granter', 'our', 'tagResource', tagged(revoked)],
    [
      'lift the tombstone of',
      'granter',
      'revoked',
      'untagResource',
      ({ PermissionSetArn }) => ({ ResourceArn: PermissionSetArn, TagKeys: ['jit:revoked'] }),
    ],
    ['create, as a tombstone,', 'granter', 'our', 'createPermissionSet', create(ours, revoked)],
    [
      'create, as another repository,',
      'granter',
      'another repository’s',
      'createPermissionSet',
      create(['jit:repository', '5']),
    ],
    ['create, without tags,', 'granter', 'our', 'createPermissionSet', create()],
    ['assign', 'granter', 'the company’s', 'createAccountAssignment', toAnna],
    ['assign', 'granter', 'another repository’s', 'createAccountAssignment', toAnna],
    ['delete', 'granter', 'the company’s', 'deletePermissionSet', onSet()],
    ['lengthen the session of', 'granter', 'our', 'updatePermissionSet', onSet({ SessionDuration: 'PT12H' })],
    ['lift the boundary of', 'granter', 'our', 'deletePermissionsBoundaryFromPermissionSet', onSet()],
    ['read', 'reader', 'our', 'getInlinePolicyForPermissionSet', onSet()],
    ['assign', 'reader', 'our', 'createAccountAssignment', toAnna],
    ['mark', 'reader', 'our', 'tagResource', tagged(revoked)],
    ['delete', 'reader', 'our', 'deletePermissionSet', onSet()],
  ];

  test.each(never)('cannot %s: the %s, of %s set, %s', async (_, role, whose, action, input) => {
    expect(await attempt(role, action, input(madeSet(whose)))).toBe('AccessDeniedException');
  });

  /** The same calls where they are its work: what is refused above is refused for whose set it is, not by accident. */
  test.each<[string, Role, string, Input]>([
    ['fill', 'granter', 'putInlinePolicyToPermissionSet', onSet(inline)],
    ['assign', 'granter', 'createAccountAssignment', toAnna],
    ['create', 'granter', 'createPermissionSet', create(ours)],
    ['mark', 'revoker', 'tagResource', tagged(revoked)],
    ['empty', 'revoker', 'deleteInlinePolicyFromPermissionSet', onSet()],
    ['delete', 'revoker', 'deletePermissionSet', onSet()],
    ['create, as a tombstone,', 'revoker', 'createPermissionSet', create(ours, revoked)],
  ])('can %s: the %s, of our set, %s', async (_, role, action, input) => {
    expect(await attempt(role, action, input(madeSet('our')))).toBe('allowed');
  });

  test('a shared set is assigned only where it is named for that, and never changed', async () => {
    const { permissionSet: PermissionSetArn } = world.shared;
    const change = { PermissionSetArn, ...inline };
    for (const role of ['granter', 'revoker'] as const)
      expect(await attempt(role, 'putInlinePolicyToPermissionSet', change)).toBe('AccessDeniedException');
    const assign = { PermissionSetArn, ...personIn(ACCOUNT, 'anna') };
    expect(await attempt('revoker', 'createAccountAssignment', assign)).toBe('AccessDeniedException');
    expect(await attempt('granter', 'createAccountAssignment', assign)).toBe('allowed');
    expect(JSON.stringify(templateOf([]).resources)).not.toContain('SharedSets');
  });
});

describe('who becomes these roles', () => {
  const becoming = (from: Role, to: Role) =>
    openAccounts({
      identity: { run: 9876543210, attempt: 1 },
      endpoint: { url: world.aws.url, ignoreEnvironment: true },
      credentials: world.account.session(`aws-jit-${from}-${REPOSITORY}`),
    })({ id: AccountId.of(MANAGEMENT), region: 'us-east-1', role: arnOf(to) });

  test.each(ALL_ROLES)('the %s of the first account, as itself, under the run’s name', async (role) => {
    world.account.setEnforce(true);
    await becoming(role, role);
    const [event] = world.aws.trail().filter(({ eventName }) => eventName === 'AssumeRole');
    expect(event?.requestParameters).toMatchObject({
      roleArn: arnOf(role),
      sourceIdentity: 'aws-jit-9876543210-1',
    });
  });

  const others = ALL_ROLES.flatMap((from) =>
    ALL_ROLES.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  test.each(others)('the %s does not become the %s', async (from, to) => {
    await expect(becoming(from, to)).rejects.toThrow('could not assume');
    // Not for want of a permission in the first account: with all of them, the trust still refuses.
    world.account.setUp('PutRolePolicy', {
      RoleName: `aws-jit-${from}-${REPOSITORY}`,
      PolicyName: 'all',
      PolicyDocument: JSON.stringify(EVERYTHING),
    });
    await expect(becoming(from, to)).rejects.toThrow('could not assume');
  });

  test('nobody else of that account or of this one, and GitHub not at all', async () => {
    for (const account of [world.account, there()]) {
      account.createRole('powerful');
      const all = { PolicyName: 'all', PolicyDocument: JSON.stringify(EVERYTHING) };
      account.setUp('PutRolePolicy', { RoleName: 'powerful', ...all });
      const opened = openAccounts({
        identity: { run: 1, attempt: 1 },
        endpoint: { url: world.aws.url, ignoreEnvironment: true },
        credentials: account.session('powerful'),
      })({ id: AccountId.of(MANAGEMENT), region: 'us-east-1', role: arnOf('granter') });
      await expect(opened).rejects.toThrow('could not assume');
    }
    expect(JSON.stringify(anyTemplate.resources)).not.toContain('Federated');
  });
});

describe('with the service control policy on the account', () => {
  const TEXT = readFileSync(resolve(import.meta.dirname, '../../deploy/identity-center-scp.json'), 'utf8');
  const policy = JSON.parse(TEXT) as typeof EVERYTHING;
  const can = (action: string, resource: string) => world.account.can(ANNA, action, resource);
  const GRANTER = firstArn('granter');

  beforeEach(() => {
    // The stand-in takes one document a level; AWS joins those of a level, FullAWSAccess among them.
    world.account.setServiceControlPolicies([
      { ...EVERYTHING, Statement: [...EVERYTHING.Statement, ...policy.Statement] },
    ]);
  });

  test('it fits into what AWS Organizations takes: 5,120 characters', () => {
    expect(JSON.stringify(policy).length).toBeLessThan(5_120);
  });

  test('whatever a set of ours says, it changes no identities', async () => {
    const grant = grantFrom(await world.connect().now(), {
      principal: ANNA,
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }],
      },
    });
    // An administrator's boundary would hide what the policy does.
    const backend = world.connect({ boundary: undefined });
    expect(await backend.grant(grant)).toMatchObject({ kind: 'granted' });
    expect(can('s3:GetObject', 'arn:aws:s3:::reports/q4')).toBe('allowed');
    expect(can('iam:GetUser', `arn:aws:iam::${ACCOUNT}:user/eve`)).toBe('allowed');
    for (const [action, resource] of [
      ['iam:CreateUser', `arn:aws:iam::${ACCOUNT}:user/eve`],
      ['iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/deployer`],
      ['sts:AssumeRole', GRANTER],
      ['iam:PassRole', GRANTER],
      ['organizations:LeaveOrganization', '*'],
      ['sso:CreateAccountAssignment', world.center.instanceArn],
      ['identitystore:CreateUser', '*'],
      ['account:CloseAccount', '*'],
    ] as const)
      expect([action, can(action, resource)]).toEqual([action, 'explicitDeny']);
  });

  test('a set of the company’s own is not touched by it', () => {
    const made = world.center.setUp('CreatePermissionSet', { Name: 'jitter-admin' });
    const PermissionSetArn = text(fields(made['PermissionSet'] as Value)['PermissionSetArn']);
    world.center.setUp('PutInlinePolicyToPermissionSet', {
      PermissionSetArn,
      InlinePolicy: JSON.stringify(EVERYTHING),
    });
    world.center.setUp('CreateAccountAssignment', { PermissionSetArn, ...personIn(ACCOUNT, 'anna') });
    expect(can('iam:CreateUser', `arn:aws:iam::${ACCOUNT}:user/eve`)).toBe('allowed');
  });
});
