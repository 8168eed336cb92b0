// src/aws/identity-center/: access as permission sets of IAM Identity Center.
import type { AccountId, IssueNumber, RepositoryId } from '../../terms/brand.ts';
import type { CuratedContent } from '../../policy/curated-set.ts';
import type { Backend, Eligibility, RevokedObject, Watched } from '../backend.ts';
import { centerNow, type IdentityCenter } from './identity-center.ts';
import {
  inspectSet,
  isSetLive,
  plain,
  setsAmong,
  setsOfRequest,
  standingOfRequest,
  surveySets,
  type CenterAccount,
} from './identity-center-account.ts';
import { grantInIdentityCenter } from './identity-center-grant.ts';
import { removeFromIdentityCenter } from './identity-center-remove.ts';
import { revokeInIdentityCenter } from './identity-center-revoke.ts';
import { isRevoked } from '../grant-tags.ts';
import { readCuratedSet } from './read-curated-set.ts';
import type { Principal } from '../../terms/principal.ts';

export interface IdentityCenterBackend extends Backend, Watched {
  /** Whether there is such a person. `grant` asks this itself; reviews show it beforehand. */
  eligible(principal: Principal): Promise<Eligibility>;
  /** A company's own set as it is now. @throws UnreadableSet */
  curated(nameOrArn: string): Promise<CuratedContent>;
}

/**
 * Grants as permission sets of their own, `jit-<repository>-<issue>.<part>-<until>`, assigned to one person in one account.
 * @param center shared by all accounts of a run: its limits are the organisation's.
 */
export function identityCenterBackend(
  center: IdentityCenter,
  of: { readonly repository: RepositoryId; readonly account: AccountId },
): IdentityCenterBackend {
  const at: CenterAccount = { ...center, ...of };
  return {
    now: () => centerNow(at),
    survey: () => surveySets(at),
    list: async (scope) =>
      scope === undefined ? (await surveySets(at)).objects : setsAmong(at, scope.among),
    find: (issue, part) => standingOfRequest(at, issue, part),
    objectsOf: async (issue) =>
      (await setsOfRequest(at, issue, undefined))
        .filter(({ purpose }) => purpose?.account === at.account)
        .map((set) => plain(set, false)),
    isLive: (object) => isSetLive(at, object),
    grant: (grant, judge) => grantInIdentityCenter(at, grant, judge),
    isRevoked: async ({ arn }) => {
      const tags = await at.sets.tagsOf(arn);
      return tags !== undefined && isRevoked(tags);
    },
    revoke: (issue, revocation) => revokeInIdentityCenter(at, issue, revocation),
    // Each waits for AWS to take its assignment away; what sets there are is read once a run as it is.
    async revokeEach(revocations) {
      const results = new Map<IssueNumber, RevokedObject | Error>();
      for (const [issue, revocation] of revocations)
        results.set(
          issue,
          await revokeInIdentityCenter(at, issue, revocation).catch((error: unknown) =>
            error instanceof Error ? error : new Error(String(error)),
          ),
        );
      return results;
    },
    remove: (object) => removeFromIdentityCenter(at, object),
    inspect: (object) => inspectSet(at, object),
    curated: (nameOrArn) => readCuratedSet(at, nameOrArn),
    async eligible(principal) {
      if (principal.kind !== 'identity-center-user')
        return {
          eligible: false,
          reasons: [
            'The identity-center backend gives access to people of Identity Center. For an IAM user or role set backend: iam for the account.',
          ],
        };
      const { userName } = principal;
      return (await at.store.userId(userName)) === undefined
        ? {
            eligible: false,
            reasons: [
              `Identity Center has no user with the name or e-mail address ${userName}. Correct identity_center_user under identities in aws-jit.yml.`,
            ],
          }
        : { eligible: true, lifted: [] };
    },
  };
}
