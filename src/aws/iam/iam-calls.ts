import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetUserCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListPolicyVersionsCommand,
  TagPolicyCommand,
  type IAMClient,
  type Tag,
} from '@aws-sdk/client-iam';
import type { IamHolder } from '../backend.ts';
import { codeOf, isCode } from '../aws-errors.ts';
import { given } from '../complete-answer.ts';
import type { Tags } from '../grant-tags.ts';
import { allPages, MAX_ITEMS, unlessAbsent } from './iam-pages.ts';

/**
 * The calls to IAM that granting, revoking and removing need, and no others: `docs/design/aws-calls.md` gives the permission
 * that each needs. Answers are checked here, once; what AWS left out that must be there is an error. NoSuchEntity is an
 * answer wherever it can happen, not an exception.
 */

export interface ListedPolicy {
  readonly arn: string;
  readonly path: string;
  readonly name: string;
  readonly attached: boolean;
}

export interface PolicyRecord {
  readonly arn: string;
  readonly defaultVersion: string;
  readonly tags: Tags;
}

export interface PrincipalRecord {
  readonly arn: string;
  /** `AIDA…` or `AROA…`. */
  readonly id: string;
  readonly path: string;
  /** ARN of the permissions boundary it carries. */
  readonly boundary: string | undefined;
  readonly tags: Tags;
}

/** A user or a role: what a policy of ours is attached to. */
export interface Grantee {
  readonly kind: 'iam-user' | 'iam-role';
  readonly name: string;
}

export interface IamCalls {
  /** Every customer managed policy below the path: all pages, or an error. */
  listPolicies(path: string): Promise<readonly ListedPolicy[]>;
  getPolicy(arn: string): Promise<PolicyRecord | undefined>;
  /** The document as it was sent. */
  getDocument(arn: string, version: string): Promise<string | undefined>;
  /** Everybody whom the policy gives permissions: all pages; `undefined` when it does not exist. */
  holders(arn: string): Promise<readonly IamHolder[] | undefined>;
  getPrincipal(grantee: Grantee): Promise<PrincipalRecord | undefined>;
  createPolicy(policy: {
    readonly name: string;
    readonly path: string;
    readonly document: string;
    readonly tags: Tags;
  }): Promise<'created' | 'exists'>;
  tagPolicy(arn: string, tags: Tags): Promise<'tagged' | 'absent'>;
  /** Idempotent in IAM: attaching what is attached succeeds. `absent`: IAM does not see the policy or the principal. */
  attach(arn: string, to: Grantee): Promise<'attached' | 'absent'>;
  detach(arn: string, from: IamHolder): Promise<'detached' | 'absent'>;
  /** Ids of the versions that are not the default one, all pages; `undefined` when the policy does not exist. */
  otherVersions(arn: string): Promise<readonly string[] | undefined>;
  deleteVersion(arn: string, version: string): Promise<void>;
  /** `in-use`: it is still attached or has other versions (DeleteConflict). */
  deletePolicy(arn: string): Promise<'deleted' | 'absent' | 'in-use'>;
}

const tagsIn = (tags: readonly Tag[] | undefined): Tags =>
  Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));

const tagsOut = (tags: Tags): Tag[] => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

export function iamCalls(client: Pick<IAMClient, 'send'>): IamCalls {
  return {
    async listPolicies(path) {
      return allPages(
        'ListPolicies',
        (marker) =>
          client.send(
            new ListPoliciesCommand({ Scope: 'Local', PathPrefix: path, MaxItems: MAX_ITEMS, ...marker }),
          ),
        (page) =>
          given('ListPolicies', 'Policies', page.Policies).map((policy) => ({
            arn: given('ListPolicies', 'Arn', policy.Arn),
            path: given('ListPolicies', 'Path', policy.Path),
            name: given('ListPolicies', 'PolicyName', policy.PolicyName),
            attached: given('ListPolicies', 'AttachmentCount', policy.AttachmentCount) > 0,
          })),
      );
    },

    async getPolicy(arn) {
      const answer = await unlessAbsent(client.send(new GetPolicyCommand({ PolicyArn: arn })), undefined);
      if (answer === undefined) return undefined;
      const policy = given('GetPolicy', 'Policy', answer.Policy);
      return {
        arn: given('GetPolicy', 'Arn', policy.Arn),
        defaultVersion: given('GetPolicy', 'DefaultVersionId', policy.DefaultVersionId),
        tags: tagsIn(policy.Tags),
      };
    },

    async getDocument(arn, version) {
      const answer = await unlessAbsent(
        client.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version })),
        undefined,
      );
      if (answer === undefined) return undefined;
      // IAM sends the document URL-encoded, by RFC 3986.
      return decodeURIComponent(given('GetPolicyVersion', 'Document', answer.PolicyVersion?.Document));
    },

    async holders(arn) {
      const pages = allPages(
        'ListEntitiesForPolicy',
        (marker) =>
          client.send(
            new ListEntitiesForPolicyCommand({
              PolicyArn: arn,
              // Not those who carry it as a boundary: that gives nothing, and cannot be detached.
              PolicyUsageFilter: 'PermissionsPolicy',
              MaxItems: MAX_ITEMS,
              ...marker,
            }),
          ),
        (page): IamHolder[] => [
          ...(page.PolicyUsers ?? []).map((user) => holder('iam-user', user.UserName, user.UserId)),
          ...(page.PolicyRoles ?? []).map((role) => holder('iam-role', role.RoleName, role.RoleId)),
          ...(page.PolicyGroups ?? []).map((group) => holder('iam-group', group.GroupName, group.GroupId)),
        ],
      );
      return unlessAbsent(pages, undefined);
    },

    async getPrincipal({ kind, name }) {
      if (kind === 'iam-user') {
        const answer = await unlessAbsent(client.send(new GetUserCommand({ UserName: name })), undefined);
        const user = answer && given('GetUser', 'User', answer.User);
        return user && principal('GetUser', user, user.UserId);
      }
      const answer = await unlessAbsent(client.send(new GetRoleCommand({ RoleName: name })), undefined);
      const role = answer && given('GetRole', 'Role', answer.Role);
      return role && principal('GetRole', role, role.RoleId);
    },

    async createPolicy({ name, path, document, tags }) {
      try {
        await client.send(
          new CreatePolicyCommand({
            PolicyName: name,
            Path: path,
            PolicyDocument: document,
            Tags: tagsOut(tags),
          }),
        );
        return 'created';
      } catch (error) {
        if (isCode(error, 'EntityAlreadyExists')) return 'exists';
        throw error;
      }
    },

    async tagPolicy(arn, tags) {
      const done = client.send(new TagPolicyCommand({ PolicyArn: arn, Tags: tagsOut(tags) }));
      return unlessAbsent(
        done.then(() => 'tagged' as const),
        'absent',
      );
    },

    async attach(arn, { kind, name }) {
      const done =
        kind === 'iam-user'
          ? client.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn: arn }))
          : client.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn: arn }));
      return unlessAbsent(
        done.then(() => 'attached' as const),
        'absent',
      );
    },

    async detach(arn, { kind, name }) {
      const done =
        kind === 'iam-user'
          ? client.send(new DetachUserPolicyCommand({ UserName: name, PolicyArn: arn }))
          : kind === 'iam-role'
            ? client.send(new DetachRolePolicyCommand({ RoleName: name, PolicyArn: arn }))
            : client.send(new DetachGroupPolicyCommand({ GroupName: name, PolicyArn: arn }));
      return unlessAbsent(
        done.then(() => 'detached' as const),
        'absent',
      );
    },

    async otherVersions(arn) {
      const pages = allPages(
        'ListPolicyVersions',
        (marker) =>
          client.send(new ListPolicyVersionsCommand({ PolicyArn: arn, MaxItems: MAX_ITEMS, ...marker })),
        (page) =>
          given('ListPolicyVersions', 'Versions', page.Versions)
            .filter((version) => version.IsDefaultVersion !== true)
            .map((version) => given('ListPolicyVersions', 'VersionId', version.VersionId)),
      );
      return unlessAbsent(pages, undefined);
    },

    async deleteVersion(arn, version) {
      await unlessAbsent(
        client.send(new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: version })),
        undefined,
      );
    },

    async deletePolicy(arn) {
      try {
        await client.send(new DeletePolicyCommand({ PolicyArn: arn }));
        return 'deleted';
      } catch (error) {
        const code = codeOf(error);
        if (code === 'NoSuchEntity') return 'absent';
        if (code === 'DeleteConflict') return 'in-use';
        throw error;
      }
    },
  };
}

const holder = (kind: IamHolder['kind'], name: string | undefined, id: string | undefined): IamHolder => ({
  kind,
  name: given('ListEntitiesForPolicy', 'name', name),
  id,
});

function principal(
  call: string,
  record: {
    readonly Arn?: string | undefined;
    readonly Path?: string | undefined;
    readonly Tags?: readonly Tag[] | undefined;
    readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string | undefined } | undefined;
  },
  id: string | undefined,
): PrincipalRecord {
  return {
    arn: given(call, 'Arn', record.Arn),
    id: given(call, 'id', id),
    path: given(call, 'Path', record.Path),
    boundary: record.PermissionsBoundary?.PermissionsBoundaryArn,
    tags: tagsIn(record.Tags),
  };
}
