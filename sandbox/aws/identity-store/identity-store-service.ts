import * as z from 'zod';
import { notFound, validationException } from '../json/json-error.ts';
import {
  jsonOperation,
  type JsonCall,
  type JsonOperation,
  type JsonOperations,
  type JsonResult,
  type JsonService,
} from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import { administered } from '../identity-center/identity-center-operation.ts';
import type { IdentityCenter } from '../identity-center/instance.ts';
import type { Authorisation } from '../aws-operation.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Directory, DirectoryGroup, DirectoryUser } from './directory.ts';

const text = (min: number, max: number, pattern: string, flags = ''): z.ZodString =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(new RegExp(`^${pattern}$`, flags));

const UUID = '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}';
const resourceId = text(1, 47, `([0-9a-f]{10}-|)${UUID}`);
const attributePath = text(
  1,
  255,
  '(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})',
  'u',
);
const store = { IdentityStoreId: text(1, 36, `(d-[0-9a-f]{10}|${UUID.replaceAll('A-F', '')})`) };
const paged = {
  MaxResults: z.int().min(1).max(100).optional(),
  NextToken: text(1, 65_535, '[-a-zA-Z0-9+=/:_]*').optional(),
};
const filters = {
  Filters: z
    .array(z.strictObject({ AttributePath: attributePath, AttributeValue: z.string().min(1).max(1024) }))
    .max(1)
    .optional(),
};
const byAttribute = z.strictObject({
  ...store,
  AlternateIdentifier: z.strictObject({
    ExternalId: z
      .strictObject({ Issuer: z.string().min(1).max(256), Id: z.string().min(1).max(256) })
      .optional(),
    UniqueAttribute: z.strictObject({ AttributePath: attributePath, AttributeValue: z.string() }).optional(),
  }),
});
const member = z.strictObject({ UserId: resourceId });

interface StoreCall<Input> extends JsonCall<Input> {
  readonly directory: Directory;
}

/** What an action needs permission for beside the store: `user/<id>`, `group/*`. */
type Resources<Input> = (input: Input, directory: Directory | undefined) => readonly string[];

/** An operation on the instance's identity store; all of them read. People come from the company's own directory. */
const onStore = <Shape extends z.ZodType<{ readonly IdentityStoreId: string }>>(
  shape: Shape,
  resources: Resources<z.infer<Shape>>,
  run: (call: StoreCall<z.infer<Shape>>) => JsonResult,
): JsonOperation =>
  jsonOperation('read', shape, {
    authorise: ({ cloud, input }) => {
      const center = cloud.identityCenter;
      const named: { readonly IdentityStoreId: string } = input;
      const context = center ? { 'identitystore:PrimaryRegion': center.region } : {};
      const directory = center?.directory.id === named.IdentityStoreId ? center.directory : undefined;
      const arn = `arn:${cloud.partition}:identitystore::${center?.owner ?? ''}:identitystore/${named.IdentityStoreId}`;
      return [
        { resource: arn, context },
        ...resources(input, directory).map((each): Authorisation => ({
          resource: `arn:${cloud.partition}:identitystore:::${each}`,
          context,
        })),
      ];
    },
    run: (call) => {
      const named: { readonly IdentityStoreId: string } = call.input;
      return run({ ...call, directory: directoryOf(call, named.IdentityStoreId) });
    },
  });

/** @throws AwsError ResourceNotFoundException, AccessDeniedException */
function directoryOf(call: JsonCall, id: string): Directory {
  const center: IdentityCenter | undefined = call.cloud.identityCenter;
  if (center?.directory.id !== id) throw missing('IDENTITY_STORE');
  return administered(call).directory;
}

const operations: JsonOperations = {
  GetUserId: onStore(
    byAttribute,
    ({ AlternateIdentifier }, directory) => [
      `user/${(directory && userBy(directory, AlternateIdentifier))?.id ?? '*'}`,
    ],
    ({ directory, input }) => {
      mustNameOne(input.AlternateIdentifier, ['userName', 'emails.value']);
      const user = userBy(directory, input.AlternateIdentifier);
      if (!user) throw missing('USER');
      return { IdentityStoreId: directory.id, UserId: user.id };
    },
  ),

  DescribeUser: onStore(
    z.strictObject({ ...store, UserId: resourceId }),
    ({ UserId }) => [`user/${UserId}`],
    ({ directory, input }) => userJson(directory, user(directory, input.UserId)),
  ),

  /** AWS knows one filter, deprecated in favour of GetUserId: `UserName`. */
  ListUsers: onStore(
    z.strictObject({ ...store, ...paged, ...filters }),
    () => ['user/*'],
    ({ directory, input }) => {
      const [filter] = input.Filters ?? [];
      mustFilterBy(filter, 'UserName');
      const found = filter && directory.userByName(filter.AttributeValue);
      const all = filter ? (found ? [found] : []) : [...directory.users.values()];
      const { items, next } = tokenPage(all, ({ id }) => id, options(input));
      return { Users: items.map((each) => userJson(directory, each)), ...next };
    },
  ),

  GetGroupId: onStore(
    byAttribute,
    ({ AlternateIdentifier }, directory) => [
      `group/${(directory && groupBy(directory, AlternateIdentifier))?.id ?? '*'}`,
    ],
    ({ directory, input }) => {
      mustNameOne(input.AlternateIdentifier, ['displayName']);
      const group = groupBy(directory, input.AlternateIdentifier);
      if (!group) throw missing('GROUP');
      return { IdentityStoreId: directory.id, GroupId: group.id };
    },
  ),

  DescribeGroup: onStore(
    z.strictObject({ ...store, GroupId: resourceId }),
    ({ GroupId }) => [`group/${GroupId}`],
    ({ directory, input }) => groupJson(directory, group(directory, input.GroupId)),
  ),

  ListGroups: onStore(
    z.strictObject({ ...store, ...paged, ...filters }),
    () => ['group/*'],
    ({ directory, input }) => {
      const [filter] = input.Filters ?? [];
      mustFilterBy(filter, 'DisplayName');
      const found = filter && directory.groupByName(filter.AttributeValue);
      const all = filter ? (found ? [found] : []) : [...directory.groups.values()];
      const { items, next } = tokenPage(all, ({ id }) => id, options(input));
      return { Groups: items.map((each) => groupJson(directory, each)), ...next };
    },
  ),

  ListGroupMemberships: onStore(
    z.strictObject({ ...store, GroupId: resourceId, ...paged }),
    ({ GroupId }) => [`group/${GroupId}`, 'membership/*'],
    ({ directory, input }) => {
      const found = group(directory, input.GroupId);
      const all = [...found.members].map(([userId, id]) => ({ id, userId, groupId: found.id }));
      return memberships(directory, all, input);
    },
  ),

  ListGroupMembershipsForMember: onStore(
    z.strictObject({ ...store, MemberId: member, ...paged }),
    ({ MemberId }) => [`user/${MemberId.UserId}`, 'membership/*'],
    ({ directory, input }) => {
      const userId = user(directory, input.MemberId.UserId).id;
      const all = directory
        .groupsOf(userId)
        .map(({ id: groupId, members }) => ({ id: members.get(userId) ?? '', userId, groupId }));
      return memberships(directory, all, input);
    },
  ),

  IsMemberInGroups: onStore(
    z.strictObject({ ...store, MemberId: member, GroupIds: z.array(resourceId).min(1).max(100) }),
    ({ MemberId, GroupIds }) => [
      `user/${MemberId.UserId}`,
      ...GroupIds.map((id) => `group/${id}`),
      'membership/*',
    ],
    ({ directory, input }) => ({
      Results: input.GroupIds.map((id) => ({
        GroupId: id,
        MemberId: input.MemberId,
        MembershipExists: group(directory, id).members.has(input.MemberId.UserId),
      })),
    }),
  ),
};

type Alternate = z.infer<typeof byAttribute>['AlternateIdentifier'];

/** Exactly one identifier, by an attribute that is unique. @throws AwsError ValidationException */
function mustNameOne({ ExternalId, UniqueAttribute }: Alternate, unique: readonly string[]): void {
  if ((ExternalId === undefined) === (UniqueAttribute === undefined))
    throw validationException('Exactly one of ExternalId and UniqueAttribute must be given');
  if (!UniqueAttribute) return;
  const { AttributePath, AttributeValue } = UniqueAttribute;
  if (!unique.some((path) => path.toLowerCase() === AttributePath.toLowerCase()))
    throw validationException(`The attribute ${AttributePath} is not a unique attribute`);
  if (AttributeValue === '')
    throw validationException('attribute value cannot be empty or null for attribute path');
}

function mustFilterBy(filter: { readonly AttributePath: string } | undefined, path: string): void {
  if (filter && filter.AttributePath.toLowerCase() !== path.toLowerCase())
    throw validationException(`Filtering by ${filter.AttributePath} is not supported`);
}

function userBy(directory: Directory, { ExternalId, UniqueAttribute }: Alternate): DirectoryUser | undefined {
  if (ExternalId) return directory.userByExternalId(ExternalId.Issuer, ExternalId.Id);
  if (!UniqueAttribute) return undefined;
  const { AttributePath, AttributeValue } = UniqueAttribute;
  return AttributePath.toLowerCase() === 'username'
    ? directory.userByName(AttributeValue)
    : directory.userByEmail(AttributeValue);
}

const groupBy = (directory: Directory, { UniqueAttribute }: Alternate): DirectoryGroup | undefined =>
  UniqueAttribute && directory.groupByName(UniqueAttribute.AttributeValue);

function user({ users }: Directory, id: string): DirectoryUser {
  const found = users.get(id);
  if (!found) throw missing('USER');
  return found;
}

function group({ groups }: Directory, id: string): DirectoryGroup {
  const found = groups.get(id);
  if (!found) throw missing('GROUP');
  return found;
}

const userJson = ({ id: storeId }: Directory, found: DirectoryUser): JsonResult => ({
  IdentityStoreId: storeId,
  UserId: found.id,
  UserName: found.userName,
  DisplayName: found.displayName,
  ...(found.email !== undefined && { Emails: [{ Value: found.email, Type: 'work', Primary: true }] }),
  ...(found.externalIds.length > 0 && {
    ExternalIds: found.externalIds.map(({ issuer, id }) => ({ Issuer: issuer, Id: id })),
  }),
  UserStatus: found.enabled ? 'ENABLED' : 'DISABLED',
  CreatedAt: found.createdAt,
});

const groupJson = ({ id }: Directory, found: DirectoryGroup): JsonResult => ({
  IdentityStoreId: id,
  GroupId: found.id,
  DisplayName: found.displayName,
});

const missing = (what: 'USER' | 'GROUP' | 'IDENTITY_STORE'): Error =>
  notFound(`${what} not found.`, { ResourceType: what });

interface Paged {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}
const options = ({ NextToken, MaxResults }: Paged) => ({ token: NextToken, asked: MaxResults, most: 100 });

function memberships(
  { id: storeId }: Directory,
  all: readonly { readonly id: string; readonly userId: string; readonly groupId: string }[],
  input: Paged,
): JsonResult {
  const { items, next } = tokenPage(all, ({ id }) => id, options(input));
  const shown = items.map(({ id, userId, groupId }) => ({
    IdentityStoreId: storeId,
    MembershipId: id,
    GroupId: groupId,
    MemberId: { UserId: userId },
  }));
  return { GroupMemberships: shown, ...next };
}

/** The people of an instance. Its calls count against the same rate here. */
export const identityStore = (cloud: Cloud): JsonService => ({
  target: 'AWSIdentityStore',
  prefix: 'identitystore',
  source: 'identitystore.amazonaws.com',
  operations,
  arrived: () => cloud.identityCenter?.called(),
});
