import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { IssueNumber } from '../../src/terms/brand.ts';
import { UNPACED } from '../../src/aws/call-rate.ts';
import { trail } from '../../src/aws/cloudtrail.ts';
import { lastAccesses } from '../../src/aws/iam/service-last-accessed.ts';
import type { StandingPolicy } from '../../src/aws/backend.ts';
import type { IamBackend } from '../../src/aws/iam/iam-backend.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import {
  ACCOUNT,
  ALICE,
  DEPLOYER,
  grantFrom,
  ISSUE,
  REPOSITORY,
  seconds,
  revocationOf,
} from '../aws/grants.ts';
import { sandboxWorld, type SandboxWorld } from '../aws/sandbox-world.ts';
import { deploy, fields, list, PARAMETERS, templateWith, text } from './deployed.ts';
import type { Value } from '../../sandbox/aws/cloudformation.ts';

/** The roles of deploy/account.yml, doing their work against an AWS that enforces their policies. */

const template = templateWith(PARAMETERS);
const BOUNDARY = text(template.outputs['Boundary']);
const ROLES = {
  granter: `aws-jit-granter-${REPOSITORY}`,
  revoker: `aws-jit-revoker-${REPOSITORY}`,
  reader: `aws-jit-reader-${REPOSITORY}`,
} as const;
type Role = keyof typeof ROLES;
const LOGICAL = { granter: 'Granter', revoker: 'Revoker', reader: 'Reader' } as const;

let world: SandboxWorld;

beforeEach(async () => {
  world = await sandboxWorld();
  deploy(world.account, template);
  for (const principal of [ALICE, DEPLOYER]) {
    const user = principal.kind === 'iam-user';
    world.account.setUp(user ? 'PutUserPermissionsBoundary' : 'PutRolePermissionsBoundary', {
      [user ? 'UserName' : 'RoleName']: principal.name,
      PermissionsBoundary: BOUNDARY,
    });
  }
  world.account.createUser('bob');
  world.account.setEnforce(true);
});
afterEach(() => world.close());

const as = (role: Role, of: SandboxWorld = world): IamBackend =>
  of.connect({ boundary: BOUNDARY, keys: of.account.session(ROLES[role]) });

/** Any call of IAM as a role, in AWS's terms; its error's code, or `allowed`. */
async function attempt(role: Role, action: string, input: Record<string, unknown>): Promise<string> {
  const sdk = await import('@aws-sdk/client-iam');
  const client = new sdk.IAM({
    region: 'us-east-1',
    endpoint: world.aws.url,
    credentials: world.account.session(ROLES[role]),
    maxAttempts: 1,
  });
  const method: unknown = Reflect.get(client, action);
  if (typeof method !== 'function') throw new Error(`The SDK has no ${action}`);
  try {
    await (Reflect.apply(method, client, [input]) as Promise<unknown>);
    return 'allowed';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name;
  } finally {
    client.destroy();
  }
}

/** What each role does in its life: every branch of granting, revoking, tidying and watching that makes a call. */
const LIFE: Record<Role, () => Promise<void>> = {
  async granter() {
    const from = await as('granter').now();
    const role = grantFrom(from, { principal: DEPLOYER, issue: IssueNumber.of(7) });
    holdEverywhere();
    for (const [grant, held] of [
      [grantFrom(from), 4],
      [role, 2],
    ] as const) {
      const seen: StandingPolicy[] = [];
      const judge = (all: readonly StandingPolicy[]) => {
        seen.splice(0, seen.length, ...all);
        return all.flatMap((each) => ('unreadable' in each ? [each.name] : []));
      };
      expect(await as('granter').grant(grant, judge)).toMatchObject({ kind: 'granted' });
      expect(seen).toHaveLength(held);
    }
    // Revoked, and then granted again by a run that did not know: it withdraws, for a user and for a role.
    for (const grant of [grantFrom(from), role]) {
      await as('revoker').revoke(grant.issue, revocationOf(grant));
      expect(await as('granter').grant(grant)).toMatchObject({ kind: 'revoked' });
    }
    // A withdrawal that finds something to detach: the tombstone appeared after the attachment.
    for (const grant of [
      grantFrom(from, { issue: IssueNumber.of(8) }),
      { ...role, issue: IssueNumber.of(9) },
    ]) {
      const root = world.connect({ boundary: BOUNDARY });
      await root.grant(grant);
      const [object] = (await root.list()).filter(({ issue }) => issue === grant.issue);
      world.account.setUp('TagPolicy', {
        PolicyArn: object?.arn ?? '',
        Tags: [{ Key: 'jit:revoked', Value: 'x' }],
      });
      expect(await as('granter').grant(grant)).toMatchObject({ kind: 'revoked' });
      expect(await world.holdersOf(object ?? never())).toEqual([]);
    }
  },

  async revoker() {
    const from = await as('revoker').now();
    world.account.setUp('CreateGroup', { GroupName: 'everybody' });
    for (const [n, principal] of [ALICE, DEPLOYER].entries()) {
      const grant = grantFrom(from, { principal, issue: IssueNumber.of(20 + n) });
      const outcome = await as('granter').grant(grant);
      if (outcome.kind !== 'granted') throw new Error(JSON.stringify(outcome));
      world.account.setUp('AttachGroupPolicy', { GroupName: 'everybody', PolicyArn: outcome.object.arn });
      await as('revoker').revoke(grant.issue, revocationOf(grant));
      expect(await as('revoker').find(grant.issue)).toMatchObject({ kind: 'tombstone' });
    }
    const early = grantFrom(from, { issue: IssueNumber.of(30) });
    await as('revoker').revoke(early.issue, revocationOf(early));
    const late = grantFrom(from, { issue: IssueNumber.of(31) });
    await as('granter').grant(late);
    expect(await as('revoker').find(late.issue)).toMatchObject({ kind: 'live' });
    const objects = await as('revoker').list();
    // Each that was taken back has the tombstone that outlasts extensions as well.
    expect(objects).toHaveLength(4 + 3);
    for (const { arn } of objects)
      world.account.setUp('CreatePolicyVersion', {
        PolicyArn: arn,
        PolicyDocument: JSON.stringify(late.document),
        SetAsDefault: false,
      });
    await world.waitUntil(revocationOf(late).latest);
    // Asked directly: the sweep takes a refusal for knowing nothing.
    const { IAMClient } = await import('@aws-sdk/client-iam');
    const client = new IAMClient({
      region: 'us-east-1',
      endpoint: world.aws.url,
      credentials: world.account.session(ROLES.revoker),
      maxAttempts: 1,
    });
    expect(await lastAccesses(client, objects[0]?.arn ?? '', () => Promise.resolve())).toBeDefined();
    for (const object of objects) await as('revoker').remove(object);
    expect(await as('revoker').list()).toEqual([]);
  },

  async reader() {
    await as('granter').grant(grantFrom(await as('granter').now()));
    const reader = as('reader');
    for (const object of (await reader.survey()).objects)
      expect(await reader.inspect(object)).toMatchObject({ version: 'v1' });
    for (const principal of [ALICE, DEPLOYER])
      expect(await reader.eligible(principal)).toEqual({ eligible: true, lifted: [] });
    await readUse();
  },
};

/** What the report asks about what was used. */
async function readUse(): Promise<void> {
  const settings = {
    region: 'us-east-1',
    endpoint: world.aws.url,
    credentials: world.account.session(ROLES.reader),
    maxAttempts: 1,
  };
  const { CloudTrailClient } = await import('@aws-sdk/client-cloudtrail');
  const { IAMClient } = await import('@aws-sdk/client-iam');
  const now = world.clock.now();
  const lookup = trail(new CloudTrailClient(settings), UNPACED, { left: 10 });
  const window = { from: addSeconds(now, seconds(-3600)), until: now };
  expect(await lookup.callsOf({ kind: 'user', name: 'alice' }, window)).toMatchObject({ complete: true });
  const [object] = (await as('reader').survey()).objects;
  expect(
    await lastAccesses(new IAMClient(settings), object?.arn ?? '', () => Promise.resolve()),
  ).toBeDefined();
}

/** A managed and an inline policy for the user, for the role, and for a group that the user is in. */
function holdEverywhere(): void {
  const document = JSON.stringify(grantFrom(world.clock.now()).document);
  const PolicyArn = world.account.createPolicy('held-already', document);
  world.account.setUp('CreateGroup', { GroupName: 'readers' });
  world.account.setUp('AddUserToGroup', { GroupName: 'readers', UserName: 'alice' });
  for (const [kind, name] of [
    ['User', 'alice'],
    ['Role', 'deployer'],
    ['Group', 'readers'],
  ] as const) {
    const of = { [`${kind}Name`]: name };
    world.account.setUp(`Attach${kind}Policy`, { ...of, PolicyArn });
    world.account.setUp(`Put${kind}Policy`, { ...of, PolicyName: 'own', PolicyDocument: document });
  }
}

function never(): never {
  throw new Error('Not reached');
}

/** The Allow statements' actions in a role's policy in the template. */
function allowedActions(role: Role): readonly string[] {
  const properties = fields(template.resources[LOGICAL[role]]?.properties);
  return list(properties['Policies'])
    .flatMap((policy): readonly Value[] => list(fields(fields(policy)['PolicyDocument'])['Statement']))
    .map(fields)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => list(Action).map(text));
}

describe.each(['granter', 'revoker', 'reader'] as const)('the %s', (role) => {
  test('has every permission that its work needs', () => LIFE[role]());

  test('has none that its work does not need', async () => {
    await LIFE[role]();
    const arn = `arn:aws:iam::${ACCOUNT}:role/aws-jit/${ROLES[role]}`;
    const used = world.account.usedPermissions().filter(({ principal }) => principal === arn);
    const needed = new Set(used.map(({ action }) => action));
    // IAM asks for iam:TagPolicy as well when a policy is created with tags.
    if (needed.has('iam:CreatePolicy')) needed.add('iam:TagPolicy');
    expect(allowedActions(role).filter((action) => !needed.has(action))).toEqual([]);
  });

  test.each(allowedActions(role).filter((action) => action !== 'iam:TagPolicy'))(
    'cannot do its work without %s',
    async (action) => {
      world.account.setEnforce(true);
      world.account.setUp('PutRolePolicy', {
        RoleName: ROLES[role],
        PolicyName: 'less',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }],
        }),
      });
      await expect(LIFE[role]()).rejects.toThrow();
    },
  );
});

describe('privilege is split', () => {
  const policy = (name: string): string => `arn:aws:iam::${ACCOUNT}:policy/jit/${REPOSITORY}/${name}`;
  const OURS = `jit-${REPOSITORY}-1042.1-20991231T235959Z`;
  const anything = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  });
  const tags = (...given: [string, string][]) => given.map(([Key, Value]) => ({ Key, Value }));
  const granted: [string, string] = ['jit:repository', String(REPOSITORY)];
  const revoked: [string, string] = ['jit:revoked', 'x'];
  const own = (role: Role) => ({ RoleName: ROLES[role] });
  const create = (Tags: unknown, change: object = {}) => ({
    PolicyName: OURS,
    Path: `/jit/${REPOSITORY}/`,
    PolicyDocument: anything,
    Tags,
    ...change,
  });

  beforeEach(() => {
    world.account.createPolicy(`jit-${REPOSITORY}-1.1-20991231T235959Z`, anything, {
      path: `/jit/${REPOSITORY}/`,
    });
    world.account.createPolicy('jit-5-1.1-20991231T235959Z', anything, { path: '/jit/5/' });
    world.account.createPolicy('payroll', anything);
    world.account.attach({ kind: 'iam-user', name: 'alice' }, `arn:aws:iam::${ACCOUNT}:policy/payroll`);
  });
  const existing = policy(`jit-${REPOSITORY}-1.1-20991231T235959Z`);
  const foreign = `arn:aws:iam::${ACCOUNT}:policy/jit/5/jit-5-1.1-20991231T235959Z`;
  const payroll = `arn:aws:iam::${ACCOUNT}:policy/payroll`;

  test.each<[string, Role, string, Record<string, unknown>]>([
    ['attach', 'revoker', 'attachUserPolicy', { UserName: 'alice', PolicyArn: existing }],
    ['attach to a role', 'revoker', 'attachRolePolicy', { RoleName: 'deployer', PolicyArn: existing }],
    [
      'write a new version',
      'revoker',
      'createPolicyVersion',
      { PolicyArn: existing, PolicyDocument: anything },
    ],
    ['create a policy that is no tombstone', 'revoker', 'createPolicy', create(tags(granted))],
    ['create a policy without tags', 'revoker', 'createPolicy', create(undefined)],
    [
      'forge the approvers',
      'revoker',
      'tagPolicy',
      { PolicyArn: existing, Tags: tags(revoked, ['jit:approvers', 'x']) },
    ],
    ['tag without revoking', 'revoker', 'tagPolicy', { PolicyArn: existing, Tags: tags(granted) }],
    ['lift a tombstone', 'revoker', 'untagPolicy', { PolicyArn: existing, TagKeys: ['jit:revoked'] }],
    ['detach what is not ours', 'revoker', 'detachUserPolicy', { UserName: 'alice', PolicyArn: payroll }],
    ['delete what is not ours', 'revoker', 'deletePolicy', { PolicyArn: payroll }],
    ['delete another repository’s', 'revoker', 'deletePolicy', { PolicyArn: foreign }],
    [
      'give itself a policy',
      'revoker',
      'putRolePolicy',
      { ...own('revoker'), PolicyName: 'x', PolicyDocument: anything },
    ],
    [
      'change its trust',
      'revoker',
      'updateAssumeRolePolicy',
      { ...own('revoker'), PolicyDocument: anything },
    ],
    ['weaken the granter', 'revoker', 'deleteRolePolicy', { ...own('granter'), PolicyName: 'grant' }],
    ['leave a tombstone', 'granter', 'createPolicy', create(tags(granted, revoked))],
    ['tag as revoked', 'granter', 'tagPolicy', { PolicyArn: existing, Tags: tags(granted, revoked) }],
    ['lift a tombstone', 'granter', 'untagPolicy', { PolicyArn: existing, TagKeys: ['jit:revoked'] }],
    ['delete', 'granter', 'deletePolicy', { PolicyArn: existing }],
    [
      'write a new version',
      'granter',
      'createPolicyVersion',
      { PolicyArn: existing, PolicyDocument: anything },
    ],
    ['create outside its names', 'granter', 'createPolicy', create(tags(granted), { PolicyName: 'x' })],
    ['create outside its path', 'granter', 'createPolicy', create(tags(granted), { Path: '/jit/5/' })],
    ['detach what is not ours', 'granter', 'detachUserPolicy', { UserName: 'alice', PolicyArn: payroll }],
    ['attach what is not ours', 'granter', 'attachUserPolicy', { UserName: 'alice', PolicyArn: payroll }],
    ['attach another repository’s', 'granter', 'attachUserPolicy', { UserName: 'alice', PolicyArn: foreign }],
    [
      'attach to somebody not eligible',
      'granter',
      'attachUserPolicy',
      { UserName: 'bob', PolicyArn: existing },
    ],
    ['attach to itself', 'granter', 'attachRolePolicy', { ...own('granter'), PolicyArn: existing }],
    ['attach to the revoker', 'granter', 'attachRolePolicy', { ...own('revoker'), PolicyArn: existing }],
    ['attach to a group', 'granter', 'attachGroupPolicy', { GroupName: 'everybody', PolicyArn: existing }],
    [
      'make somebody eligible',
      'granter',
      'tagUser',
      { UserName: 'bob', Tags: tags(['jit:eligible', 'true']) },
    ],
    [
      'set a boundary',
      'granter',
      'putUserPermissionsBoundary',
      { UserName: 'bob', PermissionsBoundary: BOUNDARY },
    ],
    ['lift a boundary', 'granter', 'deleteUserPermissionsBoundary', { UserName: 'alice' }],
    [
      'rewrite the boundary',
      'granter',
      'createPolicyVersion',
      { PolicyArn: BOUNDARY, PolicyDocument: anything },
    ],
    [
      'give itself a policy',
      'granter',
      'putRolePolicy',
      { ...own('granter'), PolicyName: 'x', PolicyDocument: anything },
    ],
    ['make itself a key', 'granter', 'createAccessKey', { UserName: 'alice' }],
    ['tag', 'reader', 'tagPolicy', { PolicyArn: existing, Tags: tags(revoked) }],
    ['attach', 'reader', 'attachUserPolicy', { UserName: 'alice', PolicyArn: existing }],
    ['delete', 'reader', 'deletePolicy', { PolicyArn: existing }],
  ])('cannot %s: the %s, %s', async (_, role, action, input) => {
    const answer = await attempt(role, action, input);
    // A call that the stand-in does not know cannot be tried there; the template allows it in no statement.
    if (answer === 'InvalidAction')
      expect(allowedActions(role)).not.toContain(`iam:${action[0]?.toUpperCase() ?? ''}${action.slice(1)}`);
    else expect(answer).toBe('AccessDenied');
  });

  test('a principal with the tag and another boundary is refused by AWS itself', async () => {
    world.account.createUser('carol', { tags: { 'jit:eligible': 'true' }, boundary: world.boundary });
    const input = { UserName: 'carol', PolicyArn: existing };
    expect(await attempt('granter', 'attachUserPolicy', input)).toBe('AccessDenied');
  });

  test('and the boundary caps whatever was granted', async () => {
    const from = await as('granter').now();
    const grant = grantFrom(from, {
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }],
      },
    });
    expect(await as('granter').grant(grant)).toMatchObject({ kind: 'granted' });
    const can = (action: string, resource: string) => world.account.can(ALICE, action, resource);
    expect(can('s3:GetObject', 'arn:aws:s3:::reports/q4')).toBe('allowed');
    expect(can('iam:CreateUser', `arn:aws:iam::${ACCOUNT}:user/eve`)).toBe('explicitDeny');
    expect(can('iam:DeleteUserPermissionsBoundary', `arn:aws:iam::${ACCOUNT}:user/alice`)).toBe(
      'explicitDeny',
    );
    expect(can('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/aws-jit/${ROLES.granter}`)).toBe(
      'explicitDeny',
    );
  });
});

test('a grant that AWS denies is failed, says what to do, and leaves nothing attached', async () => {
  world.account.setUp('DeleteUserPermissionsBoundary', { UserName: 'alice' });
  const backend = world.connect({ keys: world.account.session(ROLES.granter), boundary: BOUNDARY });
  const grant = grantFrom(addSeconds(await backend.now(), seconds(0)), { issue: ISSUE });
  const outcome = await backend.grant(grant);
  expect(outcome).toMatchObject({ kind: 'failed', code: 'not-eligible', retry: false });
  expect(world.account.attached(ALICE)).toEqual([]);
});
