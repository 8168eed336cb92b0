import { formatInstant } from '../../../src/terms/instant.ts';
import type { IdentityCenter } from '../identity-center/instance.ts';
import { usesOf } from '../iam/policies.ts';
import type { Account } from './account.ts';
import type { Cloud } from './cloud.ts';
import { defaultDocument, type Group, type Identity } from './iam-entities.ts';

/** Everything in a cloud as JSON, as written; secrets left out. For people, tests and `/_sandbox/aws/state`. */
export const snapshot = (cloud: Cloud) => ({
  now: formatInstant(cloud.clock.now()),
  partition: cloud.partition,
  accounts: [...cloud.accounts.values()].map(accountSnapshot),
  identityCenter: cloud.identityCenter ? centerSnapshot(cloud.identityCenter) : null,
  trail: cloud.trail.events,
});

export type AwsSnapshot = ReturnType<typeof snapshot>;

const accountSnapshot = (account: Account) => ({
  id: account.id,
  enforce: account.enforce,
  users: account.users.allWritten().map((user) => ({
    ...holderSnapshot(user),
    groups: user.groups,
    tags: tagRecord(user.tags),
    boundary: user.boundary ?? null,
  })),
  roles: account.roles.allWritten().map((role) => ({
    ...holderSnapshot(role),
    trust: role.trust,
    tags: tagRecord(role.tags),
    boundary: role.boundary ?? null,
  })),
  groups: account.groups.allWritten().map(holderSnapshot),
  policies: account.policies.allWritten().map((policy) => ({
    name: policy.name,
    arn: policy.arn,
    createdAt: formatInstant(policy.createdAt),
    tags: tagRecord(policy.tags),
    defaultVersion: policy.defaultVersion,
    versions: policy.versions.map(({ id }) => id),
    document: defaultDocument(policy),
    attachments: usesOf(account, 'written')(policy.arn).attachments,
  })),
  oidcProviders: account.oidcProviders.allWritten().map(({ arn, audiences }) => ({ arn, audiences })),
  usedPermissions: account.usage.permissions(),
});

const centerSnapshot = (center: IdentityCenter) => ({
  instance: center.arn,
  region: center.region,
  owner: center.owner,
  identityStore: center.directory.id,
  users: [...center.directory.users.values()].map(({ id, userName, email, enabled }) => ({
    id,
    userName,
    email: email ?? null,
    enabled,
    groups: center.directory.groupsOf(id).map(({ displayName }) => displayName),
  })),
  permissionSets: [...center.sets.values()].map((set) => ({
    name: set.name,
    arn: set.arn,
    tags: tagRecord(set.tags),
    ...set.content,
    boundary: set.content.boundary ?? null,
    provisioned: center
      .provisionedTo(set.arn)
      .map(({ account, roleName, content }) => ({ account, roleName, latest: content === set.content })),
  })),
  assignments: [...center.assignments.values()],
  inProgress: center.progress.outstanding(),
});

const holderSnapshot = (holder: Identity | Group) => ({
  name: holder.name,
  arn: holder.arn,
  attached: holder.attached,
  inline: Object.fromEntries(holder.inline),
});

const tagRecord = (tags: readonly { readonly key: string; readonly value: string }[]) =>
  Object.fromEntries(tags.map(({ key, value }) => [key, value]));
