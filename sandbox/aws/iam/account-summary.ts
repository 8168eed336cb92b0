import { read, type Operations } from '../aws-operation.ts';
import type { Account } from '../state/account.ts';

/** The keys of IAM's summary that this stand-in can tell truly, in the account's present limits. */
function summary(account: Account): ReadonlyMap<string, number> {
  const { limits } = account;
  return new Map(
    Object.entries({
      Users: account.users.allSeen().length,
      UsersQuota: limits.users,
      Groups: account.groups.allSeen().length,
      GroupsQuota: limits.groups,
      Roles: account.roles.allSeen().length,
      RolesQuota: limits.roles,
      Policies: account.policies.allSeen().length,
      PoliciesQuota: limits.policies,
      PolicySizeQuota: limits.policySize,
      PolicyVersionsInUse: account.policies.allSeen().reduce((sum, { versions }) => sum + versions.length, 0),
      PolicyVersionsInUseQuota: 10_000,
      VersionsPerPolicyQuota: limits.versionsPerPolicy,
      AttachedPoliciesPerUserQuota: limits.attachedPerUser,
      AttachedPoliciesPerRoleQuota: limits.attachedPerRole,
      AttachedPoliciesPerGroupQuota: limits.attachedPerGroup,
      GroupsPerUserQuota: limits.groupsPerUser,
      UserPolicySizeQuota: limits.inlinePerUser,
      GroupPolicySizeQuota: limits.inlinePerGroup,
      AssumeRolePolicySizeQuota: limits.trustPolicySize,
      AccessKeysPerUserQuota: 2,
    }),
  );
}

export const accountSummary: Operations = {
  GetAccountSummary: read('', {
    authorise: () => ({ resource: '*' }),
    run: ({ account }) => ({ SummaryMap: summary(account) }),
  }),
};
