import { notFound } from '../json/json-error.ts';
import { tokenPage } from '../json/json-page.ts';
import type { IdentityCenter } from './instance.ts';
import type { OperationKind, OperationStatus } from './assignment-progress.ts';

/** @throws AwsError ResourceNotFoundException, also for an operation of another kind. */
export function statusOf(center: IdentityCenter, id: string, kind: OperationKind): OperationStatus {
  const found = center.progress.get(id);
  if (found?.kind !== kind) throw notFound(`Request with id ${id} was not found`);
  return found;
}

/** As creations and deletions of assignments are shown. */
export const assignmentStatus = ({ assignment, ...status }: OperationStatus): object => ({
  ...brief(status),
  FailureReason: status.reason,
  TargetId: assignment?.account,
  TargetType: 'AWS_ACCOUNT',
  PermissionSetArn: status.set,
  PrincipalType: assignment?.principalType,
  PrincipalId: assignment?.principalId,
});

export const provisioningStatus = (status: OperationStatus, account: string | undefined): object => ({
  ...brief(status),
  FailureReason: status.reason,
  AccountId: account,
  PermissionSetArn: status.set,
});

const brief = ({ id, status, createdAt }: Pick<OperationStatus, 'id' | 'status' | 'createdAt'>): object => ({
  Status: status,
  RequestId: id,
  CreatedDate: createdAt,
});

/** The list of a kind, under the name that its operation gives it. */
export function statusPage(
  center: IdentityCenter,
  kind: OperationKind,
  name: string,
  input: {
    readonly Filter?: { readonly Status?: OperationStatus['status'] | undefined } | undefined;
    readonly NextToken?: string | undefined;
    readonly MaxResults?: number | undefined;
  },
): Readonly<Record<string, unknown>> {
  const wanted = input.Filter?.Status;
  const all = center.progress.all(kind).filter(({ status }) => wanted === undefined || status === wanted);
  const { items, next } = tokenPage(all, ({ id }) => id, {
    token: input.NextToken,
    asked: input.MaxResults,
    most: center.limits.pageSize,
  });
  return { [name]: items.map(brief), ...next };
}
