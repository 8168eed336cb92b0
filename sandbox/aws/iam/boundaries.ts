import type { Context } from '../authorisation/evaluator.ts';
import { write, type Call, type Operations } from '../aws-operation.ts';
import { noSuchEntity } from '../query/query-error.ts';
import { onRole, onUser, ownRole, user } from './lookup.ts';

/** On calls that set a boundary, `iam:PermissionsBoundary` is the one that is being set. */
export function boundaryContext({ parameters }: Call): Context {
  const arn = parameters.get('PermissionsBoundary');
  return arn === undefined ? {} : { 'iam:PermissionsBoundary': arn };
}

/** The boundary a call names. @throws AwsError NoSuchEntity when there is no such policy. */
export function boundaryPolicy({ cloud, account, parameters }: Call): string | undefined {
  const arn = parameters.get('PermissionsBoundary');
  if (arn === undefined) return undefined;
  if (!cloud.policy(account, arn, 'written'))
    throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`);
  return arn;
}

export const boundaries: Operations = {
  PutUserPermissionsBoundary: write('UserName PermissionsBoundary', {
    authorise: onUser(boundaryContext),
    run: (call) => {
      const found = user(call, call.parameters.must('UserName'), 'written');
      call.account.users.put({ ...found, boundary: boundaryPolicy(call) });
      return undefined;
    },
  }),

  DeleteUserPermissionsBoundary: write('UserName', {
    authorise: onUser(),
    run: (call) => {
      const found = user(call, call.parameters.must('UserName'), 'written');
      if (found.boundary === undefined) throw noBoundary(found.name);
      call.account.users.put({ ...found, boundary: undefined });
      return undefined;
    },
  }),

  PutRolePermissionsBoundary: write('RoleName PermissionsBoundary', {
    authorise: onRole(boundaryContext),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      call.account.roles.put({ ...found, boundary: boundaryPolicy(call) });
      return undefined;
    },
  }),

  DeleteRolePermissionsBoundary: write('RoleName', {
    authorise: onRole(),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      if (found.boundary === undefined) throw noBoundary(found.name);
      call.account.roles.put({ ...found, boundary: undefined });
      return undefined;
    },
  }),
};

const noBoundary = (name: string): Error => noSuchEntity(`${name} does not have a permissions boundary.`);
