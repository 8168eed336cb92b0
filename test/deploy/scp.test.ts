import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IAM } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT, ALICE, grantFrom, ISSUE, REPOSITORY, revocationOf } from '../aws/grants.ts';
import { sandboxWorld, type SandboxWorld } from '../aws/sandbox-world.ts';
import { deploy, PARAMETERS, templateWith, text } from './deployed.ts';

/** The service control policy: what even a powerful principal of the account can no longer do to grants. */

const TEXT = readFileSync(resolve(import.meta.dirname, '../../deploy/scp.json'), 'utf8');
const ALL = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const template = templateWith(PARAMETERS);
const BOUNDARY = text(template.outputs['Boundary']);

test('it fits into what AWS Organizations takes: 5,120 characters', () => {
  expect(JSON.stringify(JSON.parse(TEXT)).length).toBeLessThan(5_120);
});

describe('with the policy on the account', () => {
  let world: SandboxWorld;
  let object: string;
  beforeEach(async () => {
    world = await sandboxWorld();
    const { account } = world;
    deploy(account, template);
    account.setUp('PutUserPermissionsBoundary', { UserName: 'alice', PermissionsBoundary: BOUNDARY });
    for (const role of ['powerful', 'ADMINISTRATOR']) {
      account.createRole(role);
      account.setUp('PutRolePolicy', {
        RoleName: role,
        PolicyName: 'all',
        PolicyDocument: JSON.stringify(ALL),
      });
    }
    account.createUser('bob');
    // The stand-in takes one document a level of the organisation; AWS joins those of a level, FullAWSAccess among them.
    const { Statement } = JSON.parse(TEXT) as typeof ALL;
    account.setServiceControlPolicies([{ ...ALL, Statement: [...ALL.Statement, ...Statement] }]);
    account.setEnforce(true);
    const keys = account.session(`aws-jit-granter-${REPOSITORY}`);
    const backend = world.connect({ keys, boundary: BOUNDARY });
    const outcome = await backend.grant(grantFrom(await backend.now()));
    object = outcome.kind === 'granted' ? outcome.object.arn : JSON.stringify(outcome);
  });
  afterEach(() => world.close());

  test('granting, revoking and tidying go on', async () => {
    expect(world.account.attached(ALICE)).toEqual([object]);
    const revoker = () =>
      world.connect({ keys: world.account.session(`aws-jit-revoker-${REPOSITORY}`), boundary: BOUNDARY });
    const { window } = grantFrom(await revoker().now());
    await revoker().revoke(ISSUE, revocationOf({ window }));
    expect(world.account.attached(ALICE)).toEqual([]);
    await world.waitUntil(revocationOf({ window }).latest);
    for (const each of await revoker().list()) await revoker().remove(each);
    expect(world.account.document(object)).toBeUndefined();
  });

  const anything = JSON.stringify(ALL);
  const granter = `aws-jit-granter-${REPOSITORY}`;
  type Attempt = (iam: IAM) => Promise<unknown>;
  const attempts: readonly (readonly [string, 'administrators may' | 'nobody may', Attempt])[] = [
    [
      'write a policy under our path',
      'administrators may',
      (iam) => iam.createPolicy({ PolicyName: 'x', Path: `/jit/${REPOSITORY}/`, PolicyDocument: anything }),
    ],
    [
      'rewrite a grant',
      'nobody may',
      (iam) => iam.createPolicyVersion({ PolicyArn: object, PolicyDocument: anything, SetAsDefault: true }),
    ],
    [
      'lift a tombstone',
      'administrators may',
      (iam) => iam.untagPolicy({ PolicyArn: object, TagKeys: ['jit:revoked'] }),
    ],
    [
      'attach a grant to somebody else',
      'administrators may',
      (iam) => iam.attachUserPolicy({ UserName: 'bob', PolicyArn: object }),
    ],
    [
      'detach a grant',
      'administrators may',
      (iam) => iam.detachUserPolicy({ UserName: 'alice', PolicyArn: object }),
    ],
    [
      'widen the granting role',
      'administrators may',
      (iam) => iam.putRolePolicy({ RoleName: granter, PolicyName: 'x', PolicyDocument: anything }),
    ],
    [
      'change whom the granting role trusts',
      'administrators may',
      (iam) =>
        iam.updateAssumeRolePolicy({
          RoleName: granter,
          PolicyDocument: anything.replace('"Resource":"*"', '"Principal":{"AWS":"*"}'),
        }),
    ],
    [
      'rewrite the boundary',
      'administrators may',
      (iam) => iam.createPolicyVersion({ PolicyArn: BOUNDARY, PolicyDocument: anything }),
    ],
    [
      'make somebody eligible',
      'administrators may',
      (iam) => iam.tagUser({ UserName: 'bob', Tags: [{ Key: 'jit:eligible', Value: 'true' }] }),
    ],
    [
      'make somebody eligible in other letters',
      'administrators may',
      (iam) => iam.tagUser({ UserName: 'bob', Tags: [{ Key: 'JIT:Eligible', Value: 'true' }] }),
    ],
    [
      'create somebody eligible',
      'administrators may',
      (iam) => iam.createUser({ UserName: 'eve', Tags: [{ Key: 'jit:eligible', Value: 'true' }] }),
    ],
    [
      'lift the boundary of an eligible user',
      'administrators may',
      (iam) => iam.deleteUserPermissionsBoundary({ UserName: 'alice' }),
    ],
  ];

  async function answer(role: string, attempt: Attempt): Promise<string> {
    const credentials = world.account.session(role);
    const iam = new IAM({ region: 'us-east-1', endpoint: world.aws.url, credentials, maxAttempts: 1 });
    try {
      await attempt(iam);
      return 'allowed';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    } finally {
      iam.destroy();
    }
  }

  test.each(attempts)('a powerful role cannot %s (%s)', async (_, who, attempt) => {
    expect(await answer('powerful', attempt)).toBe('AccessDenied');
    const administrator = await answer('ADMINISTRATOR', attempt);
    if (who === 'nobody may') expect(administrator).toBe('AccessDenied');
    else expect(administrator).not.toBe('AccessDenied');
  });

  test('other work in the account goes on', async () => {
    expect(
      await answer('powerful', (iam) => iam.createPolicy({ PolicyName: 'own', PolicyDocument: anything })),
    ).toBe('allowed');
    expect(
      await answer('powerful', (iam) =>
        iam.tagUser({ UserName: 'bob', Tags: [{ Key: 'team', Value: 'data' }] }),
      ),
    ).toBe('allowed');
    const own = `arn:aws:iam::${ACCOUNT}:policy/own`;
    expect(await answer('powerful', (iam) => iam.attachUserPolicy({ UserName: 'bob', PolicyArn: own }))).toBe(
      'allowed',
    );
  });
});
