import type { Account } from '../state/account.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Role } from '../state/iam-entities.ts';
import type { PermissionSet, PolicyReference, Provisioned } from './identity-center-entities.ts';
import { provisionedKey, type IdentityCenter } from './instance.ts';

/** `Received a 404 status error: …`: how `FailureReason` begins. */
const failed = (status: number, message: string): string => `Received a ${status} status error: ${message}`;

/**
 * Makes the role of a set in an account, or brings it up to date with the set.
 * @returns why it failed, or nothing.
 */
export function provision(
  center: IdentityCenter,
  cloud: Cloud,
  set: PermissionSet,
  account: Account,
): string | undefined {
  const { content } = set;
  const references = [
    ...content.references,
    ...(content.boundary?.kind === 'customer' ? [content.boundary.reference] : []),
  ];
  for (const reference of references) {
    const arn = arnOf(account, reference);
    // AWS looks it up by name and path in the account itself; nothing creates it there.
    if (!account.policy(arn, 'written')) return failed(404, `Not supported policy ${arn}.`);
  }
  const attached = [...content.managed, ...content.references.map((each) => arnOf(account, each))];
  if (attached.length > account.limits.attachedPerRole)
    return failed(409, `Cannot exceed quota for PoliciesPerRole: ${account.limits.attachedPerRole}`);
  const before = center.provisioned.get(provisionedKey(set.arn, account.id));
  const role = before && center.roleOf(account, before);
  if (!role && account.roles.allWritten().length >= account.limits.roles)
    return failed(409, `Cannot exceed quota for RolesPerAccount: ${account.limits.roles}`);
  const name = role?.name ?? `AWSReservedSSO_${set.name}_${cloud.ids.hex(16)}`;
  const path = reservedPath(center.region);
  account.roles.put({
    kind: 'role',
    name,
    path,
    id: role?.id ?? account.ids.entity('AROA'),
    arn: account.arn('role', path, name),
    createdAt: role?.createdAt ?? cloud.clock.now(),
    tags: [],
    description: set.description,
    trust: trustOf(center, account),
    maxSession: content.session,
    attached,
    inline: new Map(content.inline === undefined ? [] : [['AwsSSOInlinePolicy', content.inline]]),
    boundary: boundaryArn(account, set),
  });
  center.provisioned.set(provisionedKey(set.arn, account.id), {
    account: account.id,
    set: set.arn,
    roleName: name,
    content,
  });
  return undefined;
}

/** Takes the role away, as Identity Center does with the last assignment of the set in the account. */
export function deprovision(center: IdentityCenter, account: Account, provisioned: Provisioned): void {
  const role = center.roleOf(account, provisioned);
  if (role) {
    center.retired.set(role.id, role);
    account.roles.delete(role.name);
  }
  center.provisioned.delete(provisionedKey(provisioned.set, account.id));
}

/** The Region is part of the path, except where the instance is in us-east-1. */
export const reservedPath = (region: string): string =>
  region === 'us-east-1' ? '/aws-reserved/sso.amazonaws.com/' : `/aws-reserved/sso.amazonaws.com/${region}/`;

const arnOf = (account: Account, { name, path }: PolicyReference): string =>
  account.arn('policy', path, name);

function boundaryArn(account: Account, { content: { boundary } }: PermissionSet): Role['boundary'] {
  if (!boundary) return undefined;
  return boundary.kind === 'aws' ? boundary.arn : arnOf(account, boundary.reference);
}

/** Only the SAML provider that Identity Center puts into each account can assume the role. */
const trustOf = (center: IdentityCenter, account: Account): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {
          Federated: `arn:${account.partition}:iam::${account.id}:saml-provider/AWSSSO_${center.id.slice('ssoins-'.length)}_DO_NOT_DELETE`,
        },
        Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
        Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
      },
    ],
  });
