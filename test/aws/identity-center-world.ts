import { isDeepStrictEqual } from 'node:util';
import { AccountId, type RepositoryId } from '../../src/terms/brand.ts';
import type { GrantObject } from '../../src/aws/backend.ts';
import { UNPACED } from '../../src/aws/call-rate.ts';
import { AwsClock } from '../../src/aws/date-header.ts';
import {
  identityCenterBackend,
  type IdentityCenterBackend,
} from '../../src/aws/identity-center/identity-center-backend.ts';
import { identityCenterClients } from '../../src/aws/identity-center/identity-center-client.ts';
import { identityCenter } from '../../src/aws/identity-center/identity-center.ts';
import { iamCalls } from '../../src/aws/iam/iam-calls.ts';
import { iamClient } from '../../src/aws/iam/iam-client.ts';
import type { SetBoundary } from '../../src/aws/identity-center/permission-set-calls.ts';
import type { CuratedContent } from '../../src/policy/curated-set.ts';
import { startAws, type SandboxAws } from '../../sandbox/aws/aws.ts';
import type { SandboxAccount } from '../../sandbox/aws/sandbox-account.ts';
import type { SandboxIdentityCenter } from '../../sandbox/aws/sandbox-identity-center.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { agreeOnTime } from './agreed-clock.ts';
import type { ContractWorld } from './backend-contract.ts';
import { curated, inlineOfCopy, SHARED_INLINE, SHARED_NAME } from './curated-grants.ts';
import type { Gate } from './gate.ts';
import { ACCOUNT, REPOSITORY } from './grants.ts';
import type { Principal } from '../../src/terms/principal.ts';

/** Where Identity Center is administered. */
export const MANAGEMENT = '999988887777';
/** Another account of the organisation that people get access in. */
export const OTHER = AccountId.of('444455556666');
export const ANNA = { kind: 'identity-center-user', userName: 'anna' } as const satisfies Principal;
/** Known to the configuration by the address. */
export const BEN = { kind: 'identity-center-user', userName: 'ben@example.com' } as const satisfies Principal;
const BOUNDARY: SetBoundary = { customer: 'jit-boundary', path: '/aws-jit/' };
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export interface IdentityCenterWorld extends Omit<ContractWorld, 'connect'> {
  readonly aws: SandboxAws;
  readonly account: SandboxAccount;
  readonly center: SandboxIdentityCenter;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  /** The company's own set, with one of AWS's policies, one of the account's, and an inline one. */
  readonly shared: CuratedContent;
  connect(options?: {
    readonly gate?: Gate;
    readonly repository?: RepositoryId;
    readonly account?: AccountId;
    readonly boundary?: SetBoundary | undefined;
    readonly withoutPolicies?: true;
    /** Of a role of the account of Identity Center; an administrator's when left out. */
    readonly keys?: Keys;
  }): IdentityCenterBackend;
}

type Keys = ReturnType<SandboxAccount['session']>;

/** The sandbox's Identity Center over one account, two people, and a company's own set. */
export async function identityCenterWorld(
  mode: 'policy' | 'copy' | 'assign' = 'policy',
): Promise<IdentityCenterWorld> {
  const clock = new SandboxClock();
  const faults = new Faults();
  const aws = await startAws({
    clock,
    faults,
    accounts: [{ id: ACCOUNT }, { id: OTHER }, { id: MANAGEMENT }],
  });
  const account = aws.account(ACCOUNT);
  const center = aws.enableIdentityCenter({ account: MANAGEMENT });
  center.addUser('anna', { email: 'anna@example.com' });
  center.addUser('ben-id', { email: 'ben@example.com' });
  for (const id of [ACCOUNT, OTHER])
    aws.account(id).createPolicy('jit-boundary', EVERYTHING, { path: '/aws-jit/' });
  account.createPolicy('company-extras', EVERYTHING, { path: '/company/' });
  const readOnly = aws.addAwsManagedPolicy('job-function/ViewOnlyAccess', EVERYTHING);
  const shared: CuratedContent = {
    permissionSet: makeShared(center, readOnly),
    name: SHARED_NAME,
    managed: [{ arn: readOnly, version: 'v1', document: EVERYTHING }],
    customerManaged: [{ name: 'company-extras', path: '/company/' }],
    inline: SHARED_INLINE,
    boundary: undefined,
  };
  const keys = aws.account(MANAGEMENT).accessKey();
  const open: { destroy(): void }[] = [];
  const setOf = ({ arn }: GrantObject) => center.permissionSets().find((set) => set.arn === arn);
  const people: readonly (readonly [string, Principal])[] = [
    [center.userId('anna'), ANNA],
    [center.userId('ben-id'), { kind: 'identity-center-user', userName: 'ben-id' }],
  ];

  const whose = new Map<string, Principal>();
  const keyOf = ({
    repository,
    issue,
    part,
    until,
  }: Pick<GrantObject, 'repository' | 'issue' | 'part' | 'until'>): string =>
    [repository, issue, part, until].join(' ');

  return {
    aws,
    account,
    center,
    clock,
    faults,
    shared,
    principals: [ANNA, { kind: 'identity-center-user', userName: 'ben-id' }],
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
      const heard = new AwsClock();
      const settings = {
        endpoint: { url: aws.url, ignoreEnvironment: true },
        clock: heard,
        credentials: options.keys ?? keys,
        region: 'us-east-1',
      };
      const { sso, identityStore } = identityCenterClients({ ...settings, rate: UNPACED });
      const iam = iamClient(settings);
      open.push(agreeOnTime(sso), agreeOnTime(identityStore), agreeOnTime(iam));
      const { gate } = options;
      if (gate !== undefined) {
        const stepping = step(gate);
        sso.middlewareStack.add(stepping, { step: 'initialize', name: 'gate' });
        identityStore.middlewareStack.add(stepping, { step: 'initialize', name: 'gate' });
      }
      const run = identityCenter({
        sso,
        identityStore,
        clock: heard,
        settings: {
          instance: center.instanceArn,
          identity_store: center.identityStoreId,
          boundary: 'boundary' in options ? options.boundary : BOUNDARY,
        },
        policies: options.withoutPolicies ? undefined : iamCalls(iam),
        // What AWS has in progress ends by being asked (`calls`), not by waiting.
        sleep: () => Promise.resolve(),
        random: () => 0.5,
      });
      return identityCenterBackend(run, {
        repository: options.repository ?? REPOSITORY,
        account: options.account ?? ACCOUNT,
      });
    },
    holdersOf(object) {
      const set = mode === 'assign' ? shared.permissionSet : object.arn;
      const assigned = center.assignments().filter((each) => each.set === set);
      const held = people.filter(([id]) => assigned.some(({ principalId }) => principalId === id));
      // The shared set is everybody's: an object of ours is held by the person that it is for.
      const mine = whose.get(keyOf(object));
      return Promise.resolve(
        held.flatMap(([, who]) => (mode !== 'assign' || isDeepStrictEqual(who, mine) ? [who] : [])),
      );
    },
    documentOf(object) {
      const set = setOf(object);
      return Promise.resolve(set && (set.inline ?? ''));
    },
    waitUntil(at) {
      if (at > clock.now()) clock.set(at);
      return Promise.resolve();
    },
    async close() {
      for (const client of open) client.destroy();
      await aws.close();
    },
  };
}

/**
 * Every call of the clients stops at the gate, before it is sent and after it had its effect. One at a time: between which
 * calls a run stops would otherwise depend on chance.
 */
export function step(gate: Gate) {
  let last: Promise<unknown> = Promise.resolve();
  return <Args extends object, Out>(
      next: (args: Args) => Promise<Out>,
      context: { readonly commandName?: string },
    ) =>
    (args: Args): Promise<Out> => {
      const call = context.commandName ?? '';
      const done = last.then(async () => {
        await gate(call, 'before');
        try {
          return await next(args);
        } finally {
          await gate(call, 'after');
        }
      });
      last = done.catch(() => undefined);
      return done;
    };
}

function makeShared(center: SandboxIdentityCenter, managed: string): string {
  center.setUp('CreatePermissionSet', { Name: SHARED_NAME });
  const { arn } = center.permissionSet(SHARED_NAME);
  const on = { PermissionSetArn: arn };
  center.setUp('PutInlinePolicyToPermissionSet', { ...on, InlinePolicy: JSON.stringify(SHARED_INLINE) });
  center.setUp('AttachManagedPolicyToPermissionSet', { ...on, ManagedPolicyArn: managed });
  center.setUp('AttachCustomerManagedPolicyReferenceToPermissionSet', {
    ...on,
    CustomerManagedPolicyReference: { Name: 'company-extras', Path: '/company/' },
  });
  return arn;
}
