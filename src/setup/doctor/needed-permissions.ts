import type { RoleKind } from './setup-facts.ts';

/**
 * What each role of `deploy/` must be allowed, and what it must not: asked of IAM's simulator call by call, under the context
 * that the call really has. A test compares it with the stacks.
 */
export interface SimulatedCalls {
  readonly actions: readonly string[];
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** Whether the role is meant to be allowed this. */
  readonly meant: boolean;
}

export interface RoleScope {
  readonly partition: string;
  readonly account: string;
  readonly repository: number;
  /** ARN of the boundary that principals carry; `undefined`: none is configured, and nothing is attached. */
  readonly boundary: string | undefined;
}

export interface CenterScope {
  readonly partition: string;
  readonly account: string;
  readonly repository: number;
  /** Last part of the instance's ARN. */
  readonly instance: string;
  readonly store: string;
}

const may = (actions: string, resource: string, context: SimulatedCalls['context'] = {}): SimulatedCalls => ({
  actions: actions.split(' '),
  resource,
  context,
  meant: true,
});
const mayNot = (
  actions: string,
  resource: string,
  context: SimulatedCalls['context'] = {},
): SimulatedCalls => ({ actions: actions.split(' '), resource, context, meant: false });

/** The roles of `deploy/account.yml`. */
export function accountCalls(kind: RoleKind, at: RoleScope): readonly SimulatedCalls[] {
  const iam = (what: string): string => `arn:${at.partition}:iam::${at.account}:${what}`;
  const repository = String(at.repository);
  const ours = iam(`policy/jit/${repository}/jit-${repository}-1.1-20260101T000000Z`);
  const [user, role, group] = [iam('user/any'), iam('role/any'), iam('group/any')];
  const eligible = {
    'iam:PolicyARN': [ours],
    'iam:PermissionsBoundary': [at.boundary ?? 'none'],
    'iam:ResourceTag/jit:eligible': ['true'],
  };
  const ofOurs = { 'iam:PolicyARN': [ours] };
  switch (kind) {
    case 'granter':
      return [
        may('iam:ListPolicies', '*'),
        may('iam:ListEntitiesForPolicy iam:GetPolicy iam:GetPolicyVersion', ours),
        may('iam:GetPolicy iam:GetPolicyVersion', `arn:${at.partition}:iam::aws:policy/ReadOnlyAccess`),
        may(
          'iam:GetUser iam:GetUserPolicy iam:ListUserPolicies iam:ListAttachedUserPolicies iam:ListGroupsForUser',
          user,
        ),
        may('iam:GetRole iam:GetRolePolicy iam:ListRolePolicies iam:ListAttachedRolePolicies', role),
        may('iam:GetGroupPolicy iam:ListGroupPolicies iam:ListAttachedGroupPolicies', group),
        may('iam:CreatePolicy iam:TagPolicy', ours, { 'aws:RequestTag/jit:repository': [repository] }),
        ...(at.boundary === undefined
          ? []
          : [may('iam:AttachUserPolicy', user, eligible), may('iam:AttachRolePolicy', role, eligible)]),
        may('iam:DetachUserPolicy', user, ofOurs),
        may('iam:DetachRolePolicy', role, ofOurs),
        // What keeps a granter that is misused within the boundary.
        mayNot('iam:AttachUserPolicy', user, { ...ofOurs, 'iam:ResourceTag/jit:eligible': ['true'] }),
        mayNot('iam:AttachUserPolicy', user, {
          ...ofOurs,
          'iam:PermissionsBoundary': eligible['iam:PermissionsBoundary'],
        }),
        mayNot('iam:CreatePolicyVersion iam:SetDefaultPolicyVersion', ours),
        mayNot(
          'iam:DeleteUserPermissionsBoundary iam:PutUserPermissionsBoundary iam:TagUser iam:CreateAccessKey',
          user,
        ),
      ];
    case 'revoker':
      return [
        may('iam:ListPolicies iam:GetServiceLastAccessedDetails', '*'),
        may(
          'iam:GetPolicy iam:GetPolicyVersion iam:ListEntitiesForPolicy iam:ListPolicyVersions iam:GenerateServiceLastAccessedDetails iam:DeletePolicyVersion iam:DeletePolicy',
          ours,
        ),
        may('iam:CreatePolicy iam:TagPolicy', ours, {
          'aws:RequestTag/jit:revoked': ['by-hand'],
          'aws:TagKeys': ['jit:revoked'],
        }),
        may('iam:DetachUserPolicy', user, ofOurs),
        may('iam:DetachRolePolicy', role, ofOurs),
        may('iam:DetachGroupPolicy', group, ofOurs),
        mayNot('iam:AttachUserPolicy iam:AttachGroupPolicy iam:PutUserPolicy', user, eligible),
        mayNot('iam:AttachRolePolicy iam:PutRolePolicy', role, eligible),
        mayNot('iam:CreatePolicyVersion iam:SetDefaultPolicyVersion', ours),
        mayNot('iam:TagPolicy', ours, { 'aws:RequestTag/jit:digest': ['0'], 'aws:TagKeys': ['jit:digest'] }),
      ];
    case 'reader':
      return [
        may('iam:ListPolicies cloudtrail:LookupEvents iam:GetServiceLastAccessedDetails', '*'),
        may(
          'iam:GetPolicy iam:GetPolicyVersion iam:ListEntitiesForPolicy iam:GenerateServiceLastAccessedDetails',
          ours,
        ),
        may('iam:GetUser', user),
        may('iam:GetRole', role),
        mayNot('iam:AttachUserPolicy iam:DetachUserPolicy', user, eligible),
        mayNot('iam:CreatePolicy iam:DeletePolicy iam:TagPolicy', ours),
      ];
  }
}

const READ_SETS =
  'sso:DescribePermissionSet sso:ListAccountAssignments sso:ListPermissionSets sso:ListPermissionSetsProvisionedToAccount sso:ListTagsForResource';
const FOLLOW_SETS = `${READ_SETS} sso:DescribeAccountAssignmentCreationStatus sso:DescribeAccountAssignmentDeletionStatus sso:DescribePermissionSetProvisioningStatus sso:GetInlinePolicyForPermissionSet sso:GetPermissionsBoundaryForPermissionSet sso:ListAccountAssignmentCreationStatus sso:ListAccountsForProvisionedPermissionSet sso:ListCustomerManagedPolicyReferencesInPermissionSet sso:ListManagedPoliciesInPermissionSet`;
const TAKE_FROM_SETS =
  'sso:DeleteAccountAssignment sso:DeleteInlinePolicyFromPermissionSet sso:DeletePermissionSet sso:DetachCustomerManagedPolicyReferenceFromPermissionSet sso:DetachManagedPolicyFromPermissionSet sso:ProvisionPermissionSet';
const GIVE_BY_SETS =
  'sso:AttachCustomerManagedPolicyReferenceToPermissionSet sso:AttachManagedPolicyToPermissionSet sso:CreateAccountAssignment sso:PutInlinePolicyToPermissionSet sso:PutPermissionsBoundaryToPermissionSet';

/** The roles of `deploy/identity-center.yml`. An action on a set is asked for on the instance and the account as well. */
export function centerCalls(kind: RoleKind, at: CenterScope): readonly SimulatedCalls[] {
  const instance = `arn:${at.partition}:sso:::instance/${at.instance}`;
  const set = `arn:${at.partition}:sso:::permissionSet/${at.instance}/ps-1234567890abcdef`;
  const member = `arn:${at.partition}:sso:::account/${at.account}`;
  const directory = [
    `arn:${at.partition}:identitystore::${at.account}:identitystore/${at.store}`,
    `arn:${at.partition}:identitystore:::user/00000000-0000-0000-0000-000000000000`,
  ];
  const repository = String(at.repository);
  const ours = { 'aws:ResourceTag/jit:repository': [repository] };
  const create = { 'aws:RequestTag/jit:repository': [repository] };
  const everywhere = (actions: string): readonly SimulatedCalls[] => [
    may(actions, set, ours),
    may(actions, instance),
    may(actions, member),
  ];
  switch (kind) {
    case 'granter':
      return [
        ...everywhere(`${FOLLOW_SETS} sso:ListAccountAssignmentsForPrincipal`),
        ...everywhere(TAKE_FROM_SETS),
        ...everywhere(GIVE_BY_SETS),
        ...directory.map((resource) => may('identitystore:GetUserId', resource)),
        may('iam:GetPolicy iam:GetPolicyVersion', `arn:${at.partition}:iam::aws:policy/ReadOnlyAccess`),
        may('sso:CreatePermissionSet', instance, create),
        may('sso:CreatePermissionSet', set, create),
        // Sets of others.
        mayNot('sso:PutInlinePolicyToPermissionSet sso:DeletePermissionSet', set),
        mayNot('sso:TagResource', set, ours),
        mayNot('sso:DeletePermissionSet', set, { ...ours, 'aws:ResourceTag/jit:revoked': ['true'] }),
      ];
    case 'revoker':
      return [
        ...everywhere(FOLLOW_SETS),
        ...everywhere(TAKE_FROM_SETS),
        ...directory.map((resource) => may('identitystore:DescribeUser', resource)),
        may('sso:CreatePermissionSet', instance, { ...create, 'aws:RequestTag/jit:revoked': ['true'] }),
        may('sso:CreatePermissionSet', set, { ...create, 'aws:RequestTag/jit:revoked': ['true'] }),
        may('sso:TagResource', set, {
          ...ours,
          'aws:RequestTag/jit:revoked': ['true'],
          'aws:TagKeys': ['jit:revoked'],
        }),
        mayNot(GIVE_BY_SETS, set, ours),
        mayNot('sso:DeletePermissionSet', set),
      ];
    case 'reader':
      return [...everywhere(READ_SETS), mayNot(`${GIVE_BY_SETS} ${TAKE_FROM_SETS}`, set, ours)];
  }
}
