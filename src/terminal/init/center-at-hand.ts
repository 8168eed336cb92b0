import { ListInstancesCommand, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { textOf } from '../../aws/aws-errors.ts';
import { boundCalls } from '../../aws/bounded-calls.ts';
import { clientSettings } from '../../aws/iam/iam-client.ts';
import { partitionOf } from '../../config/lookups.ts';
import type { SetupOptions } from '../../setup/setup-options.ts';

/** The options that say which Identity Center it is. No API tells the portal's address. */
export type CenterOptions = Required<
  Pick<SetupOptions, 'identityCenter' | 'identityStore' | 'identityCenterIn'>
> &
  Pick<SetupOptions, 'portal'>;

const ANSWER_MS = 15_000;

/**
 * Asks AWS which Identity Center the credentials at hand reach in a Region: it is listed only in its own, and only to the management
 * account and to the delegated administrator.
 *
 * @returns the options that say so, or why it is not known, as a sentence
 */
export async function centerAtHand(
  environment: Readonly<Record<string, string | undefined>>,
  region: string,
): Promise<CenterOptions | string> {
  const limits = { answerMs: ANSWER_MS, over: AbortSignal.timeout(2 * ANSWER_MS) };
  const settings = {
    ...clientSettings(region, { url: environment['AWS_ENDPOINT_URL'], ignoreEnvironment: false, limits }),
    maxAttempts: 2,
    ...keysIn(environment),
  };
  const [sso, sts] = [new SSOAdminClient(settings), new STSClient(settings)];
  boundCalls(sso.middlewareStack, limits);
  boundCalls(sts.middlewareStack, limits);
  try {
    const { Account: account } = await sts.send(new GetCallerIdentityCommand({}));
    const instances = (await sso.send(new ListInstancesCommand({}))).Instances ?? [];
    const [instance] = instances;
    if (instance === undefined)
      return `Account ${account ?? ''} sees no Identity Center in ${region}. Name its Region (--identity-center-region), or use credentials of the account in which it is administered.`;
    if (instances.length > 1)
      return `Account ${account ?? ''} sees ${instances.length} instances of Identity Center in ${region}: name the one of the organisation.`;
    const { InstanceArn: identityCenter, IdentityStoreId: identityStore } = instance;
    if (!identityCenter || !identityStore || !account)
      return 'AWS did not say all that is needed of Identity Center.';
    return {
      identityCenter,
      identityStore,
      identityCenterIn: account,
      // The address that every portal has, whether or not it was given a name of its own; other partitions have other forms.
      ...(partitionOf(region) === 'aws' ? { portal: `https://${identityStore}.awsapps.com/start` } : {}),
    };
  } catch (error) {
    const why = textOf(error);
    return /could not load credentials/i.test(why)
      ? 'There are no AWS credentials here to ask with. Set AWS_PROFILE, or give the answers about Identity Center as options.'
      : `Identity Center could not be asked for with the AWS credentials at hand: ${why}`;
  } finally {
    sso.destroy();
    sts.destroy();
  }
}

/** Keys in the environment; profiles and all else the SDK finds. */
function keysIn(environment: Readonly<Record<string, string | undefined>>): object {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!accessKeyId || !secretAccessKey) return {};
  return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } };
}
