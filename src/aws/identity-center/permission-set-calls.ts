import {
  AttachCustomerManagedPolicyReferenceToPermissionSetCommand,
  AttachManagedPolicyToPermissionSetCommand,
  CreatePermissionSetCommand,
  DeleteInlinePolicyFromPermissionSetCommand,
  DeletePermissionSetCommand,
  DescribePermissionSetCommand,
  DetachCustomerManagedPolicyReferenceFromPermissionSetCommand,
  DetachManagedPolicyFromPermissionSetCommand,
  GetInlinePolicyForPermissionSetCommand,
  GetPermissionsBoundaryForPermissionSetCommand,
  ListCustomerManagedPolicyReferencesInPermissionSetCommand,
  ListManagedPoliciesInPermissionSetCommand,
  ListPermissionSetsCommand,
  ListTagsForResourceCommand,
  PutInlinePolicyToPermissionSetCommand,
  PutPermissionsBoundaryToPermissionSetCommand,
  TagResourceCommand,
  type SSOAdminClient,
} from '@aws-sdk/client-sso-admin';
import { codeOf, isCode } from '../aws-errors.ts';
import { given } from '../complete-answer.ts';
import type { Tags } from '../grant-tags.ts';

/**
 * Calls to Identity Center about permission sets themselves, and no others: `docs/design/aws-calls.md` gives the permission that
 * each needs. Answers are checked here, once. ResourceNotFoundException is an answer wherever it can happen.
 */

export interface PolicyReference {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
}

/** As `identity_center.boundary` in aws-jit.yml. */
export type SetBoundary = { readonly managed: string } | { readonly customer: string; readonly path: string };

/** What a set gives, as Identity Center has it; accounts that have the set see it once it is provisioned. */
export interface SetContent {
  /** The document as it was sent; `undefined`: it has none. */
  readonly inline: string | undefined;
  /** ARNs of AWS's own policies. */
  readonly managed: readonly string[];
  readonly references: readonly PolicyReference[];
  readonly boundary: SetBoundary | undefined;
}

export interface PermissionSetCalls {
  /** ARNs of every set of the instance, ours and others: all pages, or an error. */
  listSets(): Promise<readonly string[]>;
  describeSet(arn: string): Promise<{ readonly name: string; readonly description: string } | undefined>;
  /** `exists`: the name is taken (ConflictException), whoever has it. */
  createSet(set: {
    readonly name: string;
    readonly description: string;
    readonly tags: Tags;
  }): Promise<{ readonly kind: 'created'; readonly arn: string } | { readonly kind: 'exists' }>;
  /** @throws ConflictException while it is assigned or an operation on it is in progress. */
  deleteSet(arn: string): Promise<'deleted' | 'absent'>;
  tagsOf(arn: string): Promise<Tags | undefined>;
  tagSet(arn: string, tags: Tags): Promise<'tagged' | 'absent'>;
  contentOf(arn: string): Promise<SetContent | undefined>;
  inlineOf(arn: string): Promise<{ readonly inline: string | undefined } | undefined>;
  putInline(arn: string, document: string): Promise<void>;
  deleteInline(arn: string): Promise<void>;
  attachManaged(arn: string, policy: string): Promise<void>;
  detachManaged(arn: string, policy: string): Promise<void>;
  attachReference(arn: string, policy: PolicyReference): Promise<void>;
  detachReference(arn: string, policy: PolicyReference): Promise<void>;
  putBoundary(arn: string, boundary: SetBoundary): Promise<void>;
}

/** The most that Identity Center gives on a page. */
export const MAX_RESULTS = 100;
/** The longest that somebody who has signed in keeps the session: an hour is the shortest that AWS offers. */
const SESSION = 'PT1H';

interface Page {
  readonly NextToken?: string | undefined;
}

/** All pages, or an error. */
export async function allTokens<P extends Page, T>(
  get: (page: { MaxResults: number; NextToken?: string }) => Promise<P>,
  items: (page: P) => readonly T[],
): Promise<readonly T[]> {
  const all: T[] = [];
  let next: { NextToken?: string } = {};
  for (;;) {
    const page = await get({ MaxResults: MAX_RESULTS, ...next });
    all.push(...items(page));
    if (page.NextToken === undefined || page.NextToken === '') return all;
    next = { NextToken: page.NextToken };
  }
}

export async function unlessNotFound<T, A>(call: Promise<T>, absent: A): Promise<T | A> {
  try {
    return await call;
  } catch (error) {
    if (isCode(error, 'ResourceNotFound')) return absent;
    throw error;
  }
}

export function permissionSetCalls(
  client: Pick<SSOAdminClient, 'send'>,
  instance: string,
): PermissionSetCalls {
  const on = (arn: string) => ({ InstanceArn: instance, PermissionSetArn: arn });
  const reference = ({ name, path }: PolicyReference) => ({ Name: name, Path: path });

  const calls: PermissionSetCalls = {
    listSets: () =>
      allTokens(
        (page) => client.send(new ListPermissionSetsCommand({ InstanceArn: instance, ...page })),
        (page) => given('ListPermissionSets', 'PermissionSets', page.PermissionSets),
      ),

    async describeSet(arn) {
      const answer = await unlessNotFound(client.send(new DescribePermissionSetCommand(on(arn))), undefined);
      if (answer === undefined) return undefined;
      const set = given('DescribePermissionSet', 'PermissionSet', answer.PermissionSet);
      return {
        name: given('DescribePermissionSet', 'Name', set.Name),
        description: set.Description ?? '',
      };
    },

    async createSet({ name, description, tags }) {
      try {
        const answer = await client.send(
          new CreatePermissionSetCommand({
            InstanceArn: instance,
            Name: name,
            Description: description,
            SessionDuration: SESSION,
            Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
          }),
        );
        return {
          kind: 'created',
          arn: given('CreatePermissionSet', 'PermissionSetArn', answer.PermissionSet?.PermissionSetArn),
        };
      } catch (error) {
        if (isCode(error, 'Conflict')) return { kind: 'exists' };
        throw error;
      }
    },

    async deleteSet(arn) {
      const done = client.send(new DeletePermissionSetCommand(on(arn)));
      return unlessNotFound(
        done.then(() => 'deleted' as const),
        'absent',
      );
    },

    async tagsOf(arn) {
      const pages = allTokens(
        // Unlike the other lists, this one takes no MaxResults.
        ({ NextToken }) =>
          client.send(
            new ListTagsForResourceCommand({
              InstanceArn: instance,
              ResourceArn: arn,
              ...(NextToken === undefined ? {} : { NextToken }),
            }),
          ),
        (page) => page.Tags ?? [],
      );
      const tags = await unlessNotFound(pages, undefined);
      return tags && Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
    },

    async tagSet(arn, tags) {
      const done = client.send(
        new TagResourceCommand({
          InstanceArn: instance,
          ResourceArn: arn,
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        }),
      );
      return unlessNotFound(
        done.then(() => 'tagged' as const),
        'absent',
      );
    },

    async inlineOf(arn) {
      const get = client.send(new GetInlinePolicyForPermissionSetCommand(on(arn)));
      const answer = await unlessNotFound(get, undefined);
      // A set without one answers with empty text.
      return answer && { inline: answer.InlinePolicy === '' ? undefined : answer.InlinePolicy };
    },

    async contentOf(arn) {
      const inline = await calls.inlineOf(arn);
      if (inline === undefined) return undefined;
      const managed = allTokens(
        (page) => client.send(new ListManagedPoliciesInPermissionSetCommand({ ...on(arn), ...page })),
        ({ AttachedManagedPolicies }) =>
          (AttachedManagedPolicies ?? []).map(({ Arn }) =>
            given('ListManagedPoliciesInPermissionSet', 'Arn', Arn),
          ),
      );
      const references = allTokens(
        (page) =>
          client.send(new ListCustomerManagedPolicyReferencesInPermissionSetCommand({ ...on(arn), ...page })),
        ({ CustomerManagedPolicyReferences }) =>
          (CustomerManagedPolicyReferences ?? []).map(({ Name, Path }) => ({
            name: given('ListCustomerManagedPolicyReferencesInPermissionSet', 'Name', Name),
            path: Path ?? '/',
          })),
      );
      const all = await unlessNotFound(Promise.all([managed, references]), undefined);
      return all && { ...inline, managed: all[0], references: all[1], boundary: await boundaryOf(arn) };
    },

    async putInline(arn, document) {
      await client.send(new PutInlinePolicyToPermissionSetCommand({ ...on(arn), InlinePolicy: document }));
    },
    async deleteInline(arn) {
      await unlessNotFound(client.send(new DeleteInlinePolicyFromPermissionSetCommand(on(arn))), undefined);
    },
    async attachManaged(arn, policy) {
      await client.send(
        new AttachManagedPolicyToPermissionSetCommand({ ...on(arn), ManagedPolicyArn: policy }),
      );
    },
    async detachManaged(arn, policy) {
      const input = { ...on(arn), ManagedPolicyArn: policy };
      await unlessNotFound(client.send(new DetachManagedPolicyFromPermissionSetCommand(input)), undefined);
    },
    async attachReference(arn, policy) {
      const input = { ...on(arn), CustomerManagedPolicyReference: reference(policy) };
      await client.send(new AttachCustomerManagedPolicyReferenceToPermissionSetCommand(input));
    },
    async detachReference(arn, policy) {
      const input = { ...on(arn), CustomerManagedPolicyReference: reference(policy) };
      await unlessNotFound(
        client.send(new DetachCustomerManagedPolicyReferenceFromPermissionSetCommand(input)),
        undefined,
      );
    },
    async putBoundary(arn, boundary) {
      await client.send(
        new PutPermissionsBoundaryToPermissionSetCommand({
          ...on(arn),
          PermissionsBoundary:
            'managed' in boundary
              ? { ManagedPolicyArn: boundary.managed }
              : { CustomerManagedPolicyReference: { Name: boundary.customer, Path: boundary.path } },
        }),
      );
    },
  };

  /** Not found means both: no such set, and a set without a boundary. */
  async function boundaryOf(arn: string): Promise<SetBoundary | undefined> {
    const get = client.send(new GetPermissionsBoundaryForPermissionSetCommand(on(arn)));
    const boundary = (await unlessNotFound(get, undefined))?.PermissionsBoundary;
    if (boundary?.ManagedPolicyArn !== undefined) return { managed: boundary.ManagedPolicyArn };
    const customer = boundary?.CustomerManagedPolicyReference;
    return (
      customer && {
        customer: given('GetPermissionsBoundary', 'Name', customer.Name),
        path: customer.Path ?? '/',
      }
    );
  }
  return calls;
}

/** A name that is taken and an operation in the way are one code; only creating a set can meet the former. */
export const isConflict = (error: unknown): boolean => codeOf(error) === 'Conflict';
