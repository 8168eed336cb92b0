import { formatInstant } from '../../../src/terms/instant.ts';
import type { Xml } from '../query/xml.ts';
import type { Group, ManagedPolicy, PolicyVersion, Role, User } from '../state/iam-entities.ts';
import { tagsXml } from './iam-tags.ts';

/** RFC 3986, as IAM returns documents: more is encoded than `encodeURIComponent` does. */
export const urlEncoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const boundaryXml = (arn: string | undefined): Xml =>
  arn === undefined ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn };

/** Lists leave out tags and boundaries: only Get* tells them. */
export type Detail = 'listed' | 'full';

export const userXml = (user: User, detail: Detail): Xml => ({
  Path: user.path,
  UserName: user.name,
  UserId: user.id,
  Arn: user.arn,
  CreateDate: formatInstant(user.createdAt),
  ...(detail === 'full' && {
    PermissionsBoundary: boundaryXml(user.boundary),
    Tags: user.tags.length > 0 ? tagsXml(user.tags) : undefined,
  }),
});

export const roleXml = (role: Role, detail: Detail): Xml => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: role.arn,
  CreateDate: formatInstant(role.createdAt),
  AssumeRolePolicyDocument: urlEncoded(role.trust),
  Description: role.description,
  MaxSessionDuration: role.maxSession,
  ...(detail === 'full' && {
    PermissionsBoundary: boundaryXml(role.boundary),
    Tags: role.tags.length > 0 ? tagsXml(role.tags) : undefined,
    RoleLastUsed: {},
  }),
});

export const groupXml = (group: Group): Xml => ({
  Path: group.path,
  GroupName: group.name,
  GroupId: group.id,
  Arn: group.arn,
  CreateDate: formatInstant(group.createdAt),
});

/** How often a policy is used, as readers see it. */
export interface PolicyUse {
  readonly attachments: number;
  readonly boundaries: number;
}

/** ListPolicies tells neither tags nor description. */
export const policyXml = (policy: ManagedPolicy, use: PolicyUse, detail: Detail): Xml => ({
  PolicyName: policy.name,
  PolicyId: policy.id,
  Arn: policy.arn,
  Path: policy.path,
  DefaultVersionId: policy.defaultVersion,
  AttachmentCount: use.attachments,
  PermissionsBoundaryUsageCount: use.boundaries,
  IsAttachable: true,
  CreateDate: formatInstant(policy.createdAt),
  UpdateDate: formatInstant(policy.updatedAt),
  ...(detail === 'full' && {
    Description: policy.description,
    Tags: tagsXml(policy.tags),
  }),
});

export const versionXml = (version: PolicyVersion, isDefault: boolean, withDocument: boolean): Xml => ({
  Document: withDocument ? urlEncoded(version.document) : undefined,
  VersionId: version.id,
  IsDefaultVersion: isDefault,
  CreateDate: formatInstant(version.createdAt),
});
