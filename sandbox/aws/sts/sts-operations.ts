import type { Enforcement } from '../authorisation/enforce.ts';
import { selfAuthorised, type Operations } from '../aws-operation.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithWebIdentity } from './assume-with-web-identity.ts';

/** @param secret signs web identity tokens. */
export const stsOperations = (enforcement: Enforcement, secret: string): Operations => ({
  /** Needs no permission, and no policy can deny it. */
  GetCallerIdentity: selfAuthorised('', ({ caller, account }) => ({
    UserId: caller.userId,
    Account: account.id,
    Arn: caller.arn,
  })),
  AssumeRole: assumeRole(enforcement),
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity(enforcement.evaluate, secret),
});
