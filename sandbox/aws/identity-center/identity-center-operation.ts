import type * as z from 'zod';
import { AccountId } from '../../../src/terms/brand.ts';
import { tagContext } from '../authorisation/authorisation-context.ts';
import type { Context } from '../authorisation/evaluator.ts';
import { denial, notFound } from '../json/json-error.ts';
import { jsonOperation, type JsonCall, type JsonOperation, type JsonResult } from '../json/json-operation.ts';
import type { Authorisation } from '../aws-operation.ts';
import type { Account } from '../state/account.ts';
import type { Tag } from '../state/iam-entities.ts';
import type { PermissionSet } from './identity-center-entities.ts';
import type { IdentityCenter } from './instance.ts';

/** A call on the instance that it names, by an account that may administer it. */
export interface CenterCall<Input> extends JsonCall<Input> {
  readonly center: IdentityCenter;
}

/** Resource types that an action needs permission for beside the instance. */
type Beside = 'set' | 'account';

interface Named {
  readonly InstanceArn: string;
  readonly PermissionSetArn?: string;
  readonly TargetId?: string | undefined;
  readonly AccountId?: string;
}

/**
 * An operation on an instance.
 * @param on what it needs permission for beside the instance, by the Service Authorization Reference.
 */
export const onInstance = <Shape extends z.ZodType<Named>>(
  effect: 'read' | 'write',
  shape: Shape,
  on: readonly Beside[],
  run: (call: CenterCall<z.infer<Shape>>) => JsonResult,
  context: (input: z.infer<Shape>) => Context = () => ({}),
): JsonOperation =>
  jsonOperation(effect, shape, {
    authorise: ({ cloud, input }) => {
      const center = cloud.identityCenter;
      const named: Named = input;
      const extra = context(input);
      const account = named.TargetId ?? named.AccountId;
      return [
        instanceResource(center, named.InstanceArn, extra),
        ...(on.includes('set') && named.PermissionSetArn !== undefined
          ? [setResource(center, named.PermissionSetArn, extra)]
          : []),
        ...(on.includes('account')
          ? // A call on all accounts names none.
            [{ resource: `arn:${cloud.partition}:sso:::account/${account ?? '*'}`, context: extra }]
          : []),
      ];
    },
    run: (call) => {
      const named: Named = call.input;
      return run({ ...call, center: administered(call, named.InstanceArn) });
    },
  });

/** @throws AwsError ResourceNotFoundException, AccessDeniedException */
export function administered(call: JsonCall, instanceArn?: string): IdentityCenter {
  const center = call.cloud.identityCenter;
  const named = instanceArn ?? center?.arn;
  // An instance is known in its own Region only.
  if (center?.arn !== named || call.region !== center?.region)
    throw notFound(`Instance with ARN ${named ?? ''} was not found in ${call.region}`);
  if (call.account.id !== center.owner && call.account.id !== center.administrator)
    throw denial(
      `Account ${call.account.id} is neither the management account of the organization nor a delegated administrator`,
    );
  return center;
}

export const instanceResource = (
  center: IdentityCenter | undefined,
  arn: string,
  extra: Context = {},
): Authorisation => ({
  resource: arn,
  context: { ...tagged(center, center?.arn === arn ? center.tags : []), ...extra },
});

export const setResource = (
  center: IdentityCenter | undefined,
  arn: string,
  extra: Context = {},
): Authorisation => ({
  resource: arn,
  context: { ...tagged(center, center?.sets.get(arn)?.tags ?? []), ...extra },
});

const tagged = (center: IdentityCenter | undefined, tags: readonly Tag[]): Context => ({
  ...tagContext('aws:ResourceTag', tags),
  ...(center && { 'sso:PrimaryRegion': center.region }),
});

/** @throws AwsError ResourceNotFoundException */
export function setOf(center: IdentityCenter, arn: string): PermissionSet {
  const set = center.sets.get(arn);
  if (!set) throw notFound(`PermissionSet with ARN ${arn} not found`);
  return set;
}

/** A member of the organisation. @throws AwsError ResourceNotFoundException */
export function memberAccount({ cloud }: JsonCall, id: string): Account {
  const account = cloud.find(AccountId.of(id));
  if (!account) throw notFound(`Account ${id} was not found in the organization`);
  return account;
}
