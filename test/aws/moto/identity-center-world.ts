import { CreateUserCommand, DescribeUserCommand } from '@aws-sdk/client-identitystore';
import {
  AttachCustomerManagedPolicyReferenceToPermissionSetCommand,
  AttachManagedPolicyToPermissionSetCommand,
  CreatePermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  ListAccountAssignmentsCommand,
  ListInstancesCommand,
  PutInlinePolicyToPermissionSetCommand,
} from '@aws-sdk/client-sso-admin';
import type { GrantObject } from '../../../src/aws/backend.ts';
import { UNPACED } from '../../../src/aws/call-rate.ts';
import { AwsClock } from '../../../src/aws/date-header.ts';
import { identityCenterBackend } from '../../../src/aws/identity-center/identity-center-backend.ts';
import { identityCenterClients } from '../../../src/aws/identity-center/identity-center-client.ts';
import { identityCenter } from '../../../src/aws/identity-center/identity-center.ts';
import type { CuratedContent } from '../../../src/policy/curated-set.ts';
import type { ContractWorld } from '../backend-contract.ts';
import { curated, inlineOfCopy, SHARED_INLINE, SHARED_NAME } from '../curated-grants.ts';
import { ACCOUNT, REPOSITORY } from '../grants.ts';
import { KEYS, reset, sleep, unless, waitUntil } from './moto.ts';
import { inAwsForm, whatMotoLacks } from './what-moto-lacks.ts';
import type { Principal } from '../../../src/terms/principal.ts';

const MANAGED = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const SAYS = { Version: '2012-10-17', Statement: [] };
/** As AWS's IAM would show them; the contract is not about what they say. */
const POLICIES = {
  getPolicy: (arn: string) => Promise.resolve({ arn, defaultVersion: 'v1', tags: {} }),
  getDocument: () => Promise.resolve(JSON.stringify(SAYS)),
};

/** Identity Center on moto: two people, and a company's own set. */
export async function motoIdentityCenterWorld(
  url: string,
  mode: 'policy' | 'copy' | 'assign',
): Promise<ContractWorld> {
  await reset(url);
  const lacking = whatMotoLacks();
  const open: { destroy(): void }[] = [];
  const clients = (clock = new AwsClock()) => {
    const made = identityCenterClients({
      region: 'us-east-1',
      endpoint: { url, ignoreEnvironment: true },
      clock,
      rate: UNPACED,
      credentials: KEYS,
    });
    made.sso.middlewareStack.add(inAwsForm, { step: 'initialize', name: 'inAwsForm', priority: 'high' });
    open.push(made.sso, made.identityStore);
    return made;
  };
  const { sso, identityStore } = clients();
  const [instance] = (await sso.send(new ListInstancesCommand({}))).Instances ?? [];
  const InstanceArn = instance?.InstanceArn ?? '';
  const IdentityStoreId = instance?.IdentityStoreId ?? '';
  const people = new Map<string, Principal>();
  for (const UserName of ['anna', 'ben-id']) {
    const { UserId } = await identityStore.send(
      new CreateUserCommand({
        IdentityStoreId,
        UserName,
        DisplayName: UserName,
        Name: { GivenName: UserName, FamilyName: UserName },
        Emails: [{ Value: `${UserName}@example.com`, Type: 'work', Primary: true }],
      }),
    );
    people.set(UserId ?? '', { kind: 'identity-center-user', userName: UserName });
  }
  const shared = await makeShared();
  const whose = new Map<string, Principal>();
  const keyOf = ({
    repository,
    issue,
    part,
    until,
  }: Pick<GrantObject, 'repository' | 'issue' | 'part' | 'until'>): string =>
    [repository, issue, part, until].join(' ');

  async function makeShared(): Promise<CuratedContent> {
    const { PermissionSet } = await sso.send(
      new CreatePermissionSetCommand({ InstanceArn, Name: SHARED_NAME }),
    );
    const on = { InstanceArn, PermissionSetArn: PermissionSet?.PermissionSetArn ?? '' };
    await sso.send(
      new PutInlinePolicyToPermissionSetCommand({ ...on, InlinePolicy: JSON.stringify(SHARED_INLINE) }),
    );
    await sso.send(new AttachManagedPolicyToPermissionSetCommand({ ...on, ManagedPolicyArn: MANAGED }));
    const CustomerManagedPolicyReference = { Name: 'company-extras', Path: '/company/' };
    await sso.send(
      new AttachCustomerManagedPolicyReferenceToPermissionSetCommand({
        ...on,
        CustomerManagedPolicyReference,
      }),
    );
    return {
      permissionSet: on.PermissionSetArn,
      name: SHARED_NAME,
      managed: [{ arn: MANAGED, version: 'v1', document: SAYS }],
      customerManaged: [{ name: 'company-extras', path: '/company/' }],
      inline: SHARED_INLINE,
      boundary: undefined,
    };
  }

  return {
    principals: [
      { kind: 'identity-center-user', userName: 'anna' },
      { kind: 'identity-center-user', userName: 'ben-id' },
    ],
    ...(mode === 'policy'
      ? {}
      : {
          shape: (grant) => {
            whose.set(keyOf({ ...grant, until: grant.window.until }), grant.principal);
            return curated(grant, shared, mode);
          },
          expected: (grant) => (mode === 'copy' ? inlineOfCopy(grant) : ''),
          other: (grant) => ({
            grant: curated(grant, { ...shared, managed: [] }, mode),
            code: 'curated-changed',
          }),
        }),
    connect(options = {}) {
      const clock = new AwsClock();
      const own = clients(clock);
      own.sso.middlewareStack.add(lacking, { step: 'initialize', name: 'whatMotoLacks' });
      const run = identityCenter({
        ...own,
        clock,
        settings: {
          instance: InstanceArn,
          identity_store: IdentityStoreId,
          boundary: { managed: 'arn:aws:iam::aws:policy/PowerUserAccess' },
        },
        policies: POLICIES,
        sleep,
        random: () => 0.5,
      });
      return identityCenterBackend(run, { repository: options.repository ?? REPOSITORY, account: ACCOUNT });
    },
    async holdersOf(object) {
      const PermissionSetArn = mode === 'assign' ? shared.permissionSet : object.arn;
      const asked = sso.send(
        new ListAccountAssignmentsCommand({ InstanceArn, AccountId: ACCOUNT, PermissionSetArn }),
      );
      const answer = await unless('ResourceNotFoundException', asked, undefined);
      const held: Principal[] = [];
      for (const { PrincipalId: UserId } of answer?.AccountAssignments ?? []) {
        const { UserName } = await identityStore.send(new DescribeUserCommand({ IdentityStoreId, UserId }));
        held.push({ kind: 'identity-center-user', userName: UserName ?? '' });
      }
      // The shared set is everybody's: an object of ours is held by the person that it is for.
      const mine = whose.get(keyOf(object));
      return held.filter((who) => mode !== 'assign' || JSON.stringify(who) === JSON.stringify(mine));
    },
    async documentOf({ arn }) {
      const asked = sso.send(
        new GetInlinePolicyForPermissionSetCommand({ InstanceArn, PermissionSetArn: arn }),
      );
      const answer = await unless('ResourceNotFoundException', asked, undefined);
      return answer && (answer.InlinePolicy ?? '');
    },
    waitUntil,
    close() {
      for (const each of open) each.destroy();
      return Promise.resolve();
    },
  };
}
