import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { boundCalls } from '../../aws/bounded-calls.ts';
import { textOf } from '../../aws/aws-errors.ts';
import { clientSettings, type Endpoint } from '../../aws/iam/iam-client.ts';
import type { AccountId } from '../../terms/brand.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Credentials for an account; `undefined`: those that the SDK finds by itself. @throws with what to do */
export type CredentialsFor = (id: AccountId, partition: string) => Promise<Credentials | undefined>;

const NAMED = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;

/** Whether somebody means to use credentials: without any the SDK asks the machine's own network for them, and waits. */
const atHand = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  NAMED.some((name) => environment[name]) ||
  [
    environment['AWS_SHARED_CREDENTIALS_FILE'] ?? join(homedir(), '.aws', 'credentials'),
    environment['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config'),
  ].some((path) => existsSync(path));

/** Keys in the environment; profiles and all else the SDK finds. */
function keysIn(environment: Readonly<Record<string, string | undefined>>): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/**
 * An administrator's own way into the accounts: their credentials where these are for the account, else a role of one name that
 * they may assume in each. Nothing here uses the roles of the jobs.
 *
 * @param adminRole name of that role, perhaps with its path; `undefined`: none was named
 */
export function adminSessions(
  environment: Readonly<Record<string, string | undefined>>,
  region: string,
  endpoint: Endpoint,
  adminRole: string | undefined,
): CredentialsFor {
  const given = keysIn(environment);
  const sts = new STSClient({
    ...clientSettings(region, endpoint),
    maxAttempts: 2,
    ...(given && { credentials: given }),
  });
  boundCalls(sts.middlewareStack, endpoint.limits);
  let own: Promise<string | undefined> | undefined;
  const asked = async (): Promise<string | undefined> => {
    if (!atHand(environment)) throw new Error('no AWS credentials are at hand');
    try {
      return (await sts.send(new GetCallerIdentityCommand({}))).Account;
    } catch (error) {
      throw new Error(`the AWS credentials that are at hand do not work: ${textOf(error)}`, { cause: error });
    }
  };
  return async (id, partition) => {
    const account = await (own ??= asked());
    if (account === id) return given;
    if (adminRole === undefined)
      throw new Error(`the AWS credentials that are at hand are for account ${account ?? 'unknown'}`);
    const RoleArn = `arn:${partition}:iam::${id}:role/${adminRole}`;
    try {
      const { Credentials: keys } = await sts.send(
        new AssumeRoleCommand({ RoleArn, RoleSessionName: 'aws-jit-doctor', DurationSeconds: 900 }),
      );
      if (!keys?.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken)
        throw new Error('AWS gave no complete credentials');
      return {
        accessKeyId: keys.AccessKeyId,
        secretAccessKey: keys.SecretAccessKey,
        sessionToken: keys.SessionToken,
      };
    } catch (error) {
      throw new Error(`${RoleArn} cannot be assumed: ${textOf(error)}`, { cause: error });
    }
  };
}
