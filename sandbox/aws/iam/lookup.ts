import type { Context } from '../authorisation/evaluator.ts';
import { identityContext, tagContext } from '../authorisation/authorisation-context.ts';
import type { Authorisation, Call } from '../aws-operation.ts';
import { AwsError, noSuchEntity } from '../query/query-error.ts';
import type { Group, Identity, ManagedPolicy, Role, User } from '../state/iam-entities.ts';

/** Which state a call meets: what is written, or what readers see. */
export type View = 'written' | 'seen';

/** @throws AwsError NoSuchEntity, as do all below. */
export function user({ account }: Call, name: string, view: View): User {
  const found = account.users[view](name);
  if (!found) throw noSuchEntity(`The user with name ${name} cannot be found.`);
  return found;
}

export function role({ account }: Call, name: string, view: View): Role {
  const found = account.roles[view](name);
  if (!found) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return found;
}

/** A role that may be changed: those of Identity Center (`AWSReservedSSO_*`) are AWS's own. */
export function ownRole(call: Call, name: string): Role {
  if (name.startsWith('AWSReservedSSO_'))
    throw new AwsError(
      'UnmodifiableEntity',
      400,
      `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`,
    );
  return role(call, name, 'written');
}

export function group({ account }: Call, name: string, view: View): Group {
  const found = account.groups[view](name);
  if (!found) throw noSuchEntity(`The group with name ${name} cannot be found.`);
  return found;
}

export function policy({ cloud, account }: Call, arn: string, view: View): ManagedPolicy {
  const found = cloud.policy(account, arn, view);
  if (!found) throw noSuchEntity(`Policy ${arn} was not found.`);
  return found;
}

/** A policy that may be changed: AWS's own may not. */
export function ownPolicy(call: Call, arn: string): ManagedPolicy {
  if (call.cloud.awsManaged.has(arn))
    throw new AwsError('AccessDenied', 403, `Policy ${arn} is managed by AWS and cannot be changed`);
  return policy(call, arn, 'written');
}

/** The ARN that a call on a user is authorised on: without a path when there is no such user. */
export const onUser =
  (extra: (call: Call) => Context = () => ({})) =>
  (call: Call): Authorisation => {
    const name = call.parameters.get('UserName');
    // GetUser and ListUserTags without a name are about the caller.
    if (name === undefined) return { resource: call.caller.principalArn, context: extra(call) };
    const found = call.account.users.written(name);
    return {
      resource: found?.arn ?? call.account.arn('user', '/', name),
      context: { ...identityContext(found), ...extra(call) },
    };
  };

export const onRole =
  (extra: (call: Call) => Context = () => ({})) =>
  (call: Call): Authorisation => {
    const name = call.parameters.must('RoleName');
    const found = call.account.roles.written(name);
    return {
      resource: found?.arn ?? call.account.arn('role', '/', name),
      context: { ...identityContext(found), ...extra(call) },
    };
  };

export const onGroup =
  (extra: (call: Call) => Context = () => ({})) =>
  (call: Call): Authorisation => {
    const name = call.parameters.must('GroupName');
    const found = call.account.groups.written(name);
    return { resource: found?.arn ?? call.account.arn('group', '/', name), context: extra(call) };
  };

export const onPolicy =
  (extra: (call: Call) => Context = () => ({})) =>
  (call: Call): Authorisation => {
    const resource = call.parameters.must('PolicyArn');
    const found = call.cloud.policy(call.account, resource, 'written');
    return { resource, context: { ...tagContext('aws:ResourceTag', found?.tags ?? []), ...extra(call) } };
  };

/** The ARN of what a call will create. */
export const onNew =
  (type: 'user' | 'role' | 'group' | 'policy', nameOf: string, extra: (call: Call) => Context = () => ({})) =>
  (call: Call): Authorisation => ({
    resource: call.account.arn(type, call.parameters.get('Path') ?? '/', call.parameters.must(nameOf)),
    context: extra(call),
  });

/** Lists support no resource; AWS still names one when it denies. */
export const onAll =
  (shown: (call: Call) => string) =>
  (call: Call): Authorisation => ({
    resource: '*',
    shown: shown(call),
  });

/** What policies can be put on, as the names of operations and parameters spell it. */
export type HolderKind = 'User' | 'Role' | 'Group';

/** The user, role or group that a call names; for a change, one that may be changed. */
export function holder(call: Call, kind: HolderKind, view: View): Identity | Group {
  const name = call.parameters.must(`${kind}Name`);
  if (kind === 'User') return user(call, name, view);
  if (kind === 'Group') return group(call, name, view);
  return view === 'written' ? ownRole(call, name) : role(call, name, view);
}

export const onHolder = (kind: HolderKind): typeof onUser =>
  ({ User: onUser, Role: onRole, Group: onGroup })[kind];
