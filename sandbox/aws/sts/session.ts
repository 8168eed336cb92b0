import { AwsError, validationError } from '../query/query-error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';
import { formatInstant, type Instant } from '../../../src/terms/instant.ts';
import { checkDocument } from '../iam/document-grammar.ts';
import type { Account } from '../state/account.ts';
import { sessionArn, type Cloud } from '../state/cloud.ts';
import type { Session } from '../state/issued-credentials.ts';
import { defaultDocument, type Role } from '../state/iam-entities.ts';

/** The account and role of a `RoleArn`; `undefined` when there is none, which STS does not tell from "not allowed". */
export function findRole(cloud: Cloud, arn: string): { account: Account; role: Role } | undefined {
  const account = cloud.find(arn.split(':')[4] ?? '');
  const role = account?.roles.written(arn.slice(arn.lastIndexOf('/') + 1));
  return account && role?.arn === arn ? { account, role } : undefined;
}

/**
 * Seconds a session lasts.
 * @throws AwsError ValidationError
 */
export function lengthOf(parameters: Parameters, role: Role, chained: boolean): number {
  const asked = parameters.integer('DurationSeconds') ?? 3600;
  if (chained && asked > 3600)
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  if (asked > role.maxSession)
    throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  return asked;
}

/** Documents that narrow the session. @throws AwsError MalformedPolicyDocument, InvalidParameterValue */
export function sessionPolicies(cloud: Cloud, account: Account, parameters: Parameters): readonly string[] {
  const inline = parameters.get('Policy');
  if (inline !== undefined) checkDocument(inline, 'permissions');
  const managed = parameters.field('PolicyArns', 'arn').map((arn) => {
    const policy = cloud.policy(account, arn, 'written');
    if (!policy) throw new AwsError('InvalidParameterValue', 400, `PolicyArn ${arn} does not exist`);
    return defaultDocument(policy);
  });
  return [...(inline === undefined ? [] : [inline]), ...managed];
}

/** Mints the session's keys and shows them as both AssumeRole operations do. */
export function begin(cloud: Cloud, account: Account, session: Session): { readonly [name: string]: Xml } {
  const key = cloud.mint({ kind: 'session', session });
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: formatInstant(session.expires),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${session.roleId}:${session.name}`,
      Arn: sessionArn(account, session),
    },
    SourceIdentity: session.sourceIdentity,
  };
}

export const endOf = (now: Instant, seconds: number): Instant => (now + seconds) as Instant;
