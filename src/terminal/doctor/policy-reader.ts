import { iamCalls } from '../../aws/iam/iam-calls.ts';
import { iamClient, type Endpoint } from '../../aws/iam/iam-client.ts';
import { AwsClock } from '../../aws/date-header.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import type { CredentialsFor } from './admin-sessions.ts';

/**
 * Reads a policy with an administrator's credentials. `undefined`: there are none at hand, so that nothing can be looked at.
 * @returns what reads: the policy's text, `undefined` where there is none
 */
export async function policyReader(
  config: Config,
  endpoint: Endpoint,
  credentialsFor: CredentialsFor,
): Promise<((account: string, arn: string) => Promise<string | undefined>) | undefined> {
  const [first] = [...config.roles.values()].map(({ account }) => accountNamed(config, account));
  if (first === undefined) return undefined;
  try {
    await credentialsFor(first.id, first.partition);
  } catch {
    return undefined;
  }
  return async (name, arn) => {
    const account = accountNamed(config, name);
    if (account === undefined) throw new Error(`aws-jit.yml has no account ${name}`);
    const credentials = await credentialsFor(account.id, account.partition);
    const calls = iamCalls(
      iamClient({
        region: account.region,
        endpoint,
        clock: new AwsClock(),
        ...(credentials && { credentials }),
      }),
    );
    const policy = await calls.getPolicy(arn);
    return policy === undefined ? undefined : calls.getDocument(arn, policy.defaultVersion);
  };
}
