import { denial, notFound, quotaExceeded } from '../json/json-error.ts';
import type { JsonOperations } from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import type { Account } from '../state/account.ts';
import { assignmentKey, type Assignment } from './identity-center-entities.ts';
import { provisionedKey, type IdentityCenter } from './instance.ts';
import { memberAccount, onInstance, setOf, type CenterCall } from './identity-center-operation.ts';
import { assignmentStatus, statusOf, statusPage } from './operation-status.ts';
import { deprovision, provision } from './reserved-role.ts';
import { SHAPES } from './identity-center-shapes.ts';

/** Who gets a set, where. Both directions are asynchronous: accepted is not done. */
export const assignments: JsonOperations = {
  CreateAccountAssignment: onInstance('write', SHAPES.assignment, ['set', 'account'], (call) => {
    const { center, cloud, input } = call;
    const set = setOf(center, input.PermissionSetArn);
    const account = memberAccount(call, input.TargetId);
    mustReach(call, account);
    const assignment = assignmentOf(account, input);
    const provisioned = center.provisioned.has(provisionedKey(set.arn, account.id));
    if (!provisioned && center.provisionedIn(account.id).length >= center.limits.provisionedPerAccount)
      throw quotaExceeded(
        `The maximum of ${center.limits.provisionedPerAccount} permission sets in account ${account.id} has been reached`,
      );
    const order = { kind: 'creation', set: set.arn, accounts: [account.id], assignment } as const;
    const status = center.progress.start(order, center.limits.outstanding, () => {
      if (!exists(center, assignment)) return 'Received a 404 status error: Principal not found.';
      // A role that is there already keeps what it has: ProvisionPermissionSet is what updates it.
      const failed = center.provisioned.has(provisionedKey(set.arn, account.id))
        ? undefined
        : provision(center, cloud, set, account);
      if (failed !== undefined) return failed;
      center.put(assignment);
      return undefined;
    });
    return { AccountAssignmentCreationStatus: assignmentStatus(status) };
  }),

  DeleteAccountAssignment: onInstance('write', SHAPES.assignment, ['set', 'account'], (call) => {
    const { center, input } = call;
    const set = setOf(center, input.PermissionSetArn);
    const account = memberAccount(call, input.TargetId);
    mustReach(call, account);
    const assignment = assignmentOf(account, input);
    const order = { kind: 'deletion', set: set.arn, accounts: [account.id], assignment } as const;
    // What is still being created is a conflict, not something that is missing.
    if (!center.assignments.has(assignmentKey(assignment))) {
      center.progress.mustBeIdle(set.arn);
      throw notFound(
        `Assignment of ${set.arn} to ${input.PrincipalType} ${input.PrincipalId} in account ${account.id} not found`,
      );
    }
    const status = center.progress.start(order, center.limits.outstanding, () => {
      // Seen: the deletion is accepted, and ends so for somebody who has left the directory; the assignment stays.
      if (!exists(center, assignment))
        return `Received a 404 status error: ${input.PrincipalType} ${input.PrincipalId} not found in directory.`;
      center.assignments.delete(assignmentKey(assignment));
      const provisioned = center.provisioned.get(provisionedKey(set.arn, account.id));
      if (provisioned && center.assigned(set.arn, account.id).length === 0)
        deprovision(center, account, provisioned);
      return undefined;
    });
    return { AccountAssignmentDeletionStatus: assignmentStatus(status) };
  }),

  DescribeAccountAssignmentCreationStatus: onInstance('read', SHAPES.creationStatus, [], (call) => ({
    AccountAssignmentCreationStatus: assignmentStatus(
      statusOf(call.center, call.input.AccountAssignmentCreationRequestId, 'creation'),
    ),
  })),

  DescribeAccountAssignmentDeletionStatus: onInstance('read', SHAPES.deletionStatus, [], (call) => ({
    AccountAssignmentDeletionStatus: assignmentStatus(
      statusOf(call.center, call.input.AccountAssignmentDeletionRequestId, 'deletion'),
    ),
  })),

  ListAccountAssignmentCreationStatus: onInstance('read', SHAPES.byStatus, [], ({ center, input }) =>
    statusPage(center, 'creation', 'AccountAssignmentsCreationStatus', input),
  ),

  ListAccountAssignmentDeletionStatus: onInstance('read', SHAPES.byStatus, [], ({ center, input }) =>
    statusPage(center, 'deletion', 'AccountAssignmentsDeletionStatus', input),
  ),

  ListAccountAssignments: onInstance('read', SHAPES.assignments, ['set', 'account'], (call) => {
    const { center, input } = call;
    const set = setOf(center, input.PermissionSetArn);
    const all = center.assigned(set.arn, memberAccount(call, input.AccountId).id);
    return page(center, all, input);
  }),

  /** A user's, and those of the groups that the user is in. */
  ListAccountAssignmentsForPrincipal: onInstance('read', SHAPES.assignmentsOfPrincipal, [], (call) => {
    const { center, input } = call;
    const groups =
      input.PrincipalType === 'USER' ? center.directory.groupsOf(input.PrincipalId).map(({ id }) => id) : [];
    const all = [...center.assignments.values()].filter(
      ({ principalId, account }) =>
        (principalId === input.PrincipalId || groups.includes(principalId)) &&
        (input.Filter?.AccountId ?? account) === account,
    );
    return page(center, all, input);
  }),
};

/** A delegated administrator has no hand in the management account, nor in sets that are used there. */
function mustReach(
  { account: caller, center, input }: CenterCall<{ readonly PermissionSetArn: string }>,
  target: Account,
): void {
  if (caller.id === center.owner) return;
  const used = center.provisionedTo(input.PermissionSetArn).some(({ account }) => account === center.owner);
  if (target.id === center.owner || used)
    throw denial('A delegated administrator cannot manage what is assigned in the management account');
}

const assignmentOf = (
  account: Account,
  input: {
    readonly PermissionSetArn: string;
    readonly PrincipalType: Assignment['principalType'];
    readonly PrincipalId: string;
  },
): Assignment => ({
  account: account.id,
  set: input.PermissionSetArn,
  principalType: input.PrincipalType,
  principalId: input.PrincipalId,
});

const exists = ({ directory }: IdentityCenter, { principalType, principalId }: Assignment): boolean =>
  (principalType === 'USER' ? directory.users : directory.groups).has(principalId);

function page(
  center: IdentityCenter,
  all: readonly Assignment[],
  input: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
): Readonly<Record<string, unknown>> {
  const { items, next } = tokenPage(all, assignmentKey, {
    token: input.NextToken,
    asked: input.MaxResults,
    most: center.limits.pageSize,
  });
  const shown = items.map(({ account, set, principalType, principalId }) => ({
    AccountId: account,
    PermissionSetArn: set,
    PrincipalType: principalType,
    PrincipalId: principalId,
  }));
  return { AccountAssignments: shown, ...next };
}
