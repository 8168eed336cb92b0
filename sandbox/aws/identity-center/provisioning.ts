import type { AccountId } from '../../../src/terms/brand.ts';
import { validationException } from '../json/json-error.ts';
import type { JsonOperations } from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import type { Provisioned } from './identity-center-entities.ts';
import type { IdentityCenter } from './instance.ts';
import { memberAccount, onInstance, setOf, type CenterCall } from './identity-center-operation.ts';
import { provisioningStatus, statusOf, statusPage } from './operation-status.ts';
import { provision } from './reserved-role.ts';
import { SHAPES } from './identity-center-shapes.ts';

/** How a changed set reaches the accounts that have it. */
export const provisioning: JsonOperations = {
  ProvisionPermissionSet: onInstance('write', SHAPES.provision, ['set', 'account'], (call) => {
    const { center, cloud, input } = call;
    const { arn } = setOf(center, input.PermissionSetArn);
    const accounts = targets(call);
    const start = { kind: 'provisioning', set: arn, accounts } as const;
    const status = center.progress.start(start, center.limits.outstanding, () => {
      const set = setOf(center, arn);
      for (const account of accounts.map((id) => cloud.account(id))) {
        // "Assignment not found" is what AWS says of an account where nobody has the set.
        if (center.assigned(arn, account.id).length === 0)
          return 'Received a 404 status error: Assignment not found.';
        const failed = provision(center, cloud, set, account);
        if (failed !== undefined) return failed;
      }
      return undefined;
    });
    return { PermissionSetProvisioningStatus: provisioningStatus(status, input.TargetId) };
  }),

  DescribePermissionSetProvisioningStatus: onInstance('read', SHAPES.provisioningStatus, [], (call) => {
    const status = statusOf(call.center, call.input.ProvisionPermissionSetRequestId, 'provisioning');
    const [only, ...more] = status.accounts;
    return {
      PermissionSetProvisioningStatus: provisioningStatus(status, more.length === 0 ? only : undefined),
    };
  }),

  ListPermissionSetProvisioningStatus: onInstance('read', SHAPES.byStatus, [], ({ center, input }) =>
    statusPage(center, 'provisioning', 'PermissionSetsProvisioningStatus', input),
  ),

  ListPermissionSetsProvisionedToAccount: onInstance('read', SHAPES.setsInAccount, ['account'], (call) => {
    const { center, input } = call;
    const found = center.provisionedIn(memberAccount(call, input.AccountId).id);
    const { items, next } = listed(center, found, ({ set }) => set, input);
    return { PermissionSets: items, ...next };
  }),

  ListAccountsForProvisionedPermissionSet: onInstance('read', SHAPES.accountsOfSet, ['set'], (call) => {
    const { center, input } = call;
    const found = center.provisionedTo(setOf(center, input.PermissionSetArn).arn);
    const { items, next } = listed(center, found, ({ account }) => account, input);
    return { AccountIds: items, ...next };
  }),
};

/** @throws AwsError ValidationException, ResourceNotFoundException */
function targets(
  call: CenterCall<{
    readonly TargetType: string;
    readonly TargetId?: string | undefined;
    readonly PermissionSetArn: string;
  }>,
): readonly AccountId[] {
  const { TargetType, TargetId, PermissionSetArn } = call.input;
  if (TargetType === 'AWS_ACCOUNT') {
    if (TargetId === undefined)
      throw validationException('TargetId is required when TargetType is AWS_ACCOUNT');
    return [memberAccount(call, TargetId).id];
  }
  if (TargetId !== undefined)
    throw validationException('TargetId must not be given when TargetType is ALL_PROVISIONED_ACCOUNTS');
  return call.center.provisionedTo(PermissionSetArn).map(({ account }) => account);
}

function listed(
  center: IdentityCenter,
  all: readonly Provisioned[],
  shown: (each: Provisioned) => string,
  input: {
    readonly ProvisioningStatus?: string | undefined;
    readonly NextToken?: string | undefined;
    readonly MaxResults?: number | undefined;
  },
) {
  const upToDate = ({ set, content }: Provisioned): boolean => center.sets.get(set)?.content === content;
  const wanted = all.filter(
    (each) =>
      input.ProvisioningStatus === undefined ||
      upToDate(each) === (input.ProvisioningStatus === 'LATEST_PERMISSION_SET_PROVISIONED'),
  );
  return tokenPage(wanted.map(shown), (text) => text, {
    token: input.NextToken,
    asked: input.MaxResults,
    most: center.limits.pageSize,
  });
}
