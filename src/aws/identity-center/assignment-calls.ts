import {
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DescribeAccountAssignmentCreationStatusCommand,
  DescribeAccountAssignmentDeletionStatusCommand,
  DescribePermissionSetProvisioningStatusCommand,
  ListAccountAssignmentCreationStatusCommand,
  ListAccountAssignmentsCommand,
  ListAccountAssignmentsForPrincipalCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ListPermissionSetsProvisionedToAccountCommand,
  ProvisionPermissionSetCommand,
  type SSOAdminClient,
} from '@aws-sdk/client-sso-admin';
import { given } from '../complete-answer.ts';
import { allTokens, unlessNotFound } from './permission-set-calls.ts';

/** Calls to Identity Center about who has a set, and where. What they start is asynchronous: accepted is not done. */

export interface Assignee {
  readonly kind: 'USER' | 'GROUP';
  /** Id in the identity store. */
  readonly id: string;
}

export interface Assignment {
  readonly set: string;
  readonly account: string;
  readonly to: Assignee;
}

/** How far an operation is, as its start or a look at it says. */
export interface Operation {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  /** AWS's words, where it failed. */
  readonly reason: string;
  readonly set: string | undefined;
}

export interface AssignmentCalls {
  /** Who has the set in the account: all pages. `undefined`: there is no such set. */
  assignees(set: string, account: string): Promise<readonly Assignee[] | undefined>;
  /** ARNs of the sets that a user has in the account, a group's as well: all pages. */
  setsOfUser(user: string, account: string): Promise<readonly string[]>;
  /** Accounts that hold the set's role. `undefined`: there is no such set. */
  accountsOf(set: string): Promise<readonly string[] | undefined>;
  setsIn(account: string): Promise<readonly string[]>;
  create(assignment: Assignment): Promise<Operation>;
  /** `undefined`: there is no such assignment. */
  remove(assignment: Assignment): Promise<Operation | undefined>;
  /** Makes the set's role in the account what the set is now. */
  provision(set: string, account: string): Promise<Operation>;
  /** Of a creation, a deletion, a provisioning. */
  look(kind: OperationKind, id: string): Promise<Operation>;
  /** Ids of the creations that are in progress, whichever their set: all pages. */
  creationsInProgress(): Promise<readonly string[]>;
}

export type OperationKind = 'creation' | 'deletion' | 'provisioning';

interface Status {
  readonly RequestId?: string | undefined;
  readonly Status?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly PermissionSetArn?: string | undefined;
}

function operation(call: string, status: Status | undefined): Operation {
  const { RequestId, Status: state, FailureReason, PermissionSetArn } = given(call, 'status', status);
  if (state !== 'IN_PROGRESS' && state !== 'SUCCEEDED' && state !== 'FAILED')
    throw new TypeError(`AWS's answer to ${call} has the status ${String(state)}, which is not known.`);
  return {
    // An operation that has ended at once needs no id to be looked at.
    id: state === 'IN_PROGRESS' ? given(call, 'RequestId', RequestId) : (RequestId ?? ''),
    status: state,
    reason: FailureReason ?? 'AWS gives no reason.',
    set: PermissionSetArn,
  };
}

export function assignmentCalls(client: Pick<SSOAdminClient, 'send'>, instance: string): AssignmentCalls {
  const InstanceArn = instance;
  const input = ({ set, account, to }: Assignment) =>
    ({
      InstanceArn,
      PermissionSetArn: set,
      TargetId: account,
      TargetType: 'AWS_ACCOUNT',
      PrincipalType: to.kind,
      PrincipalId: to.id,
    }) as const;
  return {
    assignees(set, account) {
      const pages = allTokens(
        (page) =>
          client.send(
            new ListAccountAssignmentsCommand({
              InstanceArn,
              PermissionSetArn: set,
              AccountId: account,
              ...page,
            }),
          ),
        ({ AccountAssignments }) =>
          given('ListAccountAssignments', 'AccountAssignments', AccountAssignments).map(
            ({ PrincipalType, PrincipalId }): Assignee => ({
              kind: given('ListAccountAssignments', 'PrincipalType', PrincipalType),
              id: given('ListAccountAssignments', 'PrincipalId', PrincipalId),
            }),
          ),
      );
      return unlessNotFound(pages, undefined);
    },

    setsOfUser: (user, account) =>
      allTokens(
        (page) =>
          client.send(
            new ListAccountAssignmentsForPrincipalCommand({
              InstanceArn,
              PrincipalId: user,
              PrincipalType: 'USER',
              Filter: { AccountId: account },
              ...page,
            }),
          ),
        ({ AccountAssignments }) =>
          given('ListAccountAssignmentsForPrincipal', 'AccountAssignments', AccountAssignments).map(
            ({ PermissionSetArn }) =>
              given('ListAccountAssignmentsForPrincipal', 'PermissionSetArn', PermissionSetArn),
          ),
      ),

    accountsOf(set) {
      const pages = allTokens(
        (page) =>
          client.send(
            new ListAccountsForProvisionedPermissionSetCommand({
              InstanceArn,
              PermissionSetArn: set,
              ...page,
            }),
          ),
        ({ AccountIds }) => AccountIds ?? [],
      );
      return unlessNotFound(pages, undefined);
    },

    setsIn: (account) =>
      allTokens(
        (page) =>
          client.send(
            new ListPermissionSetsProvisionedToAccountCommand({ InstanceArn, AccountId: account, ...page }),
          ),
        ({ PermissionSets }) => PermissionSets ?? [],
      ),

    async create(assignment) {
      const answer = await client.send(new CreateAccountAssignmentCommand(input(assignment)));
      return operation('CreateAccountAssignment', answer.AccountAssignmentCreationStatus);
    },

    async remove(assignment) {
      const call = client.send(new DeleteAccountAssignmentCommand(input(assignment)));
      const answer = await unlessNotFound(call, undefined);
      return answer && operation('DeleteAccountAssignment', answer.AccountAssignmentDeletionStatus);
    },

    async provision(set, account) {
      const answer = await client.send(
        new ProvisionPermissionSetCommand({
          InstanceArn,
          PermissionSetArn: set,
          TargetType: 'AWS_ACCOUNT',
          TargetId: account,
        }),
      );
      return operation('ProvisionPermissionSet', answer.PermissionSetProvisioningStatus);
    },

    async look(kind, id) {
      switch (kind) {
        case 'creation': {
          const ask = { InstanceArn, AccountAssignmentCreationRequestId: id };
          const answer = await client.send(new DescribeAccountAssignmentCreationStatusCommand(ask));
          return operation('DescribeAccountAssignmentCreationStatus', answer.AccountAssignmentCreationStatus);
        }
        case 'deletion': {
          const ask = { InstanceArn, AccountAssignmentDeletionRequestId: id };
          const answer = await client.send(new DescribeAccountAssignmentDeletionStatusCommand(ask));
          return operation('DescribeAccountAssignmentDeletionStatus', answer.AccountAssignmentDeletionStatus);
        }
        case 'provisioning': {
          const ask = { InstanceArn, ProvisionPermissionSetRequestId: id };
          const answer = await client.send(new DescribePermissionSetProvisioningStatusCommand(ask));
          return operation('DescribePermissionSetProvisioningStatus', answer.PermissionSetProvisioningStatus);
        }
      }
    },

    creationsInProgress: () =>
      allTokens(
        (page) =>
          client.send(
            new ListAccountAssignmentCreationStatusCommand({
              InstanceArn,
              Filter: { Status: 'IN_PROGRESS' },
              ...page,
            }),
          ),
        ({ AccountAssignmentsCreationStatus }) =>
          (AccountAssignmentsCreationStatus ?? []).map(({ RequestId }) =>
            given('ListAccountAssignmentCreationStatus', 'RequestId', RequestId),
          ),
      ),
  };
}
