// src/aws/iam/: access as managed policies on IAM users and roles.
import type { IAMClient } from '@aws-sdk/client-iam';
import type { AccountId, RepositoryId } from '../../terms/brand.ts';
import type { Backend, Eligibility, GrantObject, LiveGrant, Watched } from '../backend.ts';
import type { AwsClock } from '../date-header.ts';
import { eligibility } from '../principal-eligibility.ts';
import { isRevoked } from '../grant-tags.ts';
import { granteeOf } from '../holders.ts';
import { now, objectsOf, policyInForce, standingOf, survey, type IamAccount } from './iam-account.ts';
import { iamCalls } from './iam-calls.ts';
import { standingCalls } from './iam-standing-calls.ts';
import { grantInIam } from './iam-grant.ts';
import { lastAccesses } from './service-last-accessed.ts';
import { removeFromIam } from './iam-remove.ts';
import { revokeEachInIam, revokeInIam } from './iam-revoke.ts';
import type { Sleep } from '../visibility.ts';
import type { Principal } from '../../terms/principal.ts';

export interface IamBackendOptions {
  /** Signs with a role of this account; `iamClient` makes one that hears `clock`. */
  readonly client: Pick<IAMClient, 'send'>;
  readonly clock: AwsClock;
  readonly repository: RepositoryId;
  readonly account: AccountId;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  /** ARN of the permissions boundary that principals must carry; `undefined` refuses every grant unless `trial`. */
  readonly boundary: string | undefined;
  readonly trial: boolean;
  /** Waits between reads; tests move the sandbox's clock instead. */
  readonly sleep: Sleep;
  /** Milliseconds that what was used may be waited for, which informs, and holds up no removal; left out, as long as it takes. */
  readonly usePatienceMs?: number;
}

export interface IamBackend extends Backend, Watched {
  /** Whether access may be granted to this principal. `grant` asks this itself; reviews show it beforehand. */
  eligible(principal: Principal): Promise<Eligibility>;
}

/** Grants as managed policies under `/jit/<repository id>/`, attached to users and roles. */
export function iamBackend({ client, usePatienceMs, ...settings }: IamBackendOptions): IamBackend {
  const at: IamAccount = { ...settings, iam: iamCalls(client), standing: standingCalls(client) };
  return {
    now: () => now(at),
    survey: () => survey(at),
    list: async () => (await survey(at)).objects,
    find: (issue) => standingOf(at, issue),
    objectsOf: (issue) => objectsOf(at, issue),
    isLive: async ({ arn }) => {
      const holders = (await at.iam.holders(arn)) ?? [];
      // The mark last: a revocation that has ended before it is never answered with “live”.
      const policy = holders.length === 0 ? undefined : await at.iam.getPolicy(arn);
      return policy !== undefined && !isRevoked(policy.tags);
    },
    grant: (grant, judge) => grantInIam(at, grant, judge),
    isRevoked: async ({ arn }) => {
      const policy = await at.iam.getPolicy(arn);
      return policy !== undefined && isRevoked(policy.tags);
    },
    revoke: (issue, revocation) => revokeInIam(at, issue, revocation),
    revokeEach: (revocations) => revokeEachInIam(at, revocations),
    lastUses: async ({ arn, attached }) => {
      if (!attached) return [];
      try {
        const found = (await lastAccesses(client, arn, at.sleep, usePatienceMs)) ?? [];
        return found.flatMap((each) => (each.at === undefined ? [] : [{ action: each.action, at: each.at }]));
      } catch {
        // Not allowed to ask, throttled, gone meanwhile: what was used then stays unknown, which is what the report says.
        return [];
      }
    },
    remove: async (object) => {
      await removeFromIam(at, object);
      return 'removed';
    },
    inspect: (object) => inspect(at, object),
    async eligible(principal) {
      const grantee = granteeOf(principal);
      if (grantee === undefined)
        return {
          eligible: false,
          reasons: [
            'The iam backend gives access to IAM users and roles. For a person of Identity Center set backend: identity-center for the account.',
          ],
        };
      return eligibility(grantee, await at.iam.getPrincipal(grantee), at);
    },
  };
}

async function inspect(at: IamAccount, object: GrantObject): Promise<LiveGrant | undefined> {
  const policy = await policyInForce(at, object.arn);
  const holders = policy && (await at.iam.holders(object.arn));
  if (policy === undefined || holders === undefined) return undefined;
  return {
    object: { ...object, attached: holders.length > 0 },
    document: policy.document,
    version: policy.defaultVersion,
    holders,
    tags: policy.tags,
  };
}
