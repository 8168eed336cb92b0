import { setNameOf } from '../../aws/identity-center/permission-set-names.ts';
import type { Config } from '../../config/config.ts';
import { accountWithId } from '../../config/lookups.ts';
import { FIRST_PART } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { LiveAccess } from '../../messages/aws-profile.ts';
import { readCurated } from '../../policy/curated-set.ts';
import type { Request } from '../../request/request.ts';

/** Whether the shared permission set itself is assigned for a request, whose end AWS then does not enforce. */
export const isAssigned = (config: Pick<Config, 'curated_sets'>, request: Request): boolean =>
  request.curatedSet !== undefined && config.curated_sets.get(request.curatedSet)?.mode === 'assign';

/**
 * What was granted, as its requester has to know it to use it.
 * @param policyText the reviewed policy file: it names the shared set, where that one is assigned.
 * @param principalArn of the IAM user or role, as AWS gave it at the grant.
 * @param part whose permission set it is.
 * @returns the portal only where the name of the permission set is known.
 */
export function liveAccessOf(
  config: Config,
  request: Request,
  policyText: string | undefined,
  until: Instant,
  principalArn?: string,
  part = FIRST_PART,
): LiveAccess {
  const account = accountWithId(config, request.accountId);
  const { identity_center: center } = config;
  const { repository, issue, account: name, accountId, principal } = request;
  const permissionSet = isAssigned(config, request)
    ? sharedSetIn(policyText)
    : setNameOf({ repository, issue, part, until });
  return {
    issue,
    part,
    account: name,
    accountId,
    region: account?.region ?? config.aws_region,
    partition: account?.partition ?? 'aws',
    principal,
    principalArn,
    portal:
      center && permissionSet !== undefined && principal.kind === 'identity-center-user'
        ? { url: center.portal, region: center.region ?? config.aws_region, permissionSet }
        : undefined,
  };
}

function sharedSetIn(policyText: string | undefined): string | undefined {
  const read = readCurated(policyText ?? '');
  return read.ok ? read.value.name : undefined;
}
