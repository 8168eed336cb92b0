import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { IAMClient, IAMClientConfig } from '@aws-sdk/client-iam';
import type { InitializeMiddleware, MiddlewareStack } from '@smithy/types';
import type { AccountId } from '../terms/brand.ts';
import { boundCalls } from './bounded-calls.ts';
import { AwsClock, hearDates } from './date-header.ts';
import { textOf } from './aws-errors.ts';
import { clientSettings, iamClient, type Endpoint } from './iam/iam-client.ts';

/** What a run calls itself in every account: CloudTrail then leads from a change to the run that made it. */
export interface RunIdentity {
  /** GITHUB_RUN_ID, or another number that finds the run. */
  readonly run: number;
  readonly attempt: number;
  /** Where one request has a session of its own. */
  readonly issue?: number;
}

/** `aws-jit-9876543210-1` or `aws-jit-9876543210-1-1042`: within 2–64 of `[\w+=,.@-]`, as STS asks. */
export function sessionName({ run, attempt, issue }: RunIdentity): string {
  for (const part of [run, attempt, issue ?? 1])
    if (!Number.isSafeInteger(part) || part <= 0) throw new TypeError(`${part} cannot name a session of AWS`);
  return ['aws-jit', run, attempt, ...(issue === undefined ? [] : [issue])].join('-');
}

export interface AccountAccess {
  readonly id: AccountId;
  /** Region whose IAM endpoint is meant: it selects the partition. */
  readonly region: string;
  /** `granter_role`, `revoker_role` or `reader_role` of the account; `undefined`: the job's own credentials are for this account. */
  readonly role: string | undefined;
  /** The key of `aws-jit.yml` that would name it, for messages. */
  readonly key?: 'granter_role' | 'revoker_role' | 'reader_role';
  /** Whether `client` reads while it is asked whose the job's own credentials are; see `answerOnceVerified`. */
  readonly eager?: boolean;
}

export interface AccountSession {
  readonly client: IAMClient;
  /** For clients of other services in the account; `undefined`: the SDK finds the job's own. */
  readonly credentials: Credentials | undefined;
  readonly clock: AwsClock;
}

/** Credentials that are not for the account they are used in, or no credentials at all. Nothing was changed. */
export class WrongCredentials extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'WrongCredentials';
  }
}

export interface SessionSettings {
  readonly identity: RunIdentity;
  readonly endpoint: Endpoint;
  /** The job's own credentials; `undefined`: the SDK finds them (environment of the OIDC step, a profile in a terminal). */
  readonly credentials?: Credentials;
}

type Credentials = NonNullable<IAMClientConfig['credentials']>;

/** Opens an account, verified to be the one that was meant, once a run. */
export type OpenAccount = (account: AccountAccess) => Promise<AccountSession>;

/**
 * A run's way into its accounts. Each account and role is opened once, and its session is renewed by the SDK when it is
 * about to end; one account that cannot be opened says so for itself and holds up no other.
 *
 * @throws WrongCredentials (from the returned function) when AWS says that the credentials belong to another account.
 */
export function openAccounts({ identity, endpoint, credentials }: SessionSettings): OpenAccount {
  const name = sessionName(identity);
  const opened = new Map<string, Promise<AccountSession>>();

  const sts = (region: string, clock: AwsClock): STSClient => {
    const client = new STSClient({
      ...clientSettings(region, endpoint),
      ...(credentials === undefined ? {} : { credentials }),
    });
    hearDates(client.middlewareStack, clock);
    boundCalls(client.middlewareStack, endpoint.limits);
    return client;
  };

  async function open({ id, region, role, key, eager = false }: AccountAccess): Promise<AccountSession> {
    const clock = new AwsClock();
    const ambient = (): AccountSession => ({
      clock,
      credentials,
      client: iamClient({ region, endpoint, clock, ...(credentials === undefined ? {} : { credentials }) }),
    });
    if (role === undefined) {
      const verified = verifyAmbient(sts(region, clock), id, key);
      if (!eager) await verified;
      const session = ambient();
      answerOnceVerified(session.client.middlewareStack, verified);
      verified.catch(() => opened.delete(keyOf({ id, region, role, eager })));
      return session;
    }
    if (accountIn(role) !== id)
      throw new WrongCredentials(
        `The role ${role} is not in account ${id}. Correct ${key ?? 'the role'} or the id in aws-jit.yml.`,
      );
    // A role needs a permission to assume itself, as any other would, and ours have none.
    if (isSessionOf(role, (await callerOf(sts(region, clock), id)).Arn)) return ambient();
    const assume = assumeRole(sts(region, clock), { id, role, name });
    // Asked once now, so that a role that cannot be assumed is told apart from a call that is not allowed.
    let first: Awaited<ReturnType<typeof assume>> | undefined = await assume();
    const provider = async () => {
      const session = first ?? (await assume());
      first = undefined;
      return session;
    };
    return {
      clock,
      credentials: provider,
      client: iamClient({ region, endpoint, clock, credentials: provider }),
    };
  }

  return (account) => {
    const key = keyOf(account);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const session = open(account);
    opened.set(key, session);
    // A failure is not kept: the next request of the run may try again.
    session.catch(() => opened.delete(key));
    return session;
  };
}

const keyOf = ({ id, region, role, eager = false }: AccountAccess): string =>
  JSON.stringify([id, region, role ?? null, eager]);

/**
 * Lets a client read before it is known that it is in the account that was meant, and nothing else: anything that may change something is
 * sent only once it is, and no answer reaches anybody before.
 */
function answerOnceVerified<In extends object, Out extends object>(
  stack: Pick<MiddlewareStack<In, Out>, 'add'>,
  verified: Promise<void>,
): void {
  // Whoever makes a call hears of it; a session that makes none has no need to.
  verified.catch(() => undefined);
  const wait: InitializeMiddleware<In, Out> =
    (next, { commandName }) =>
    async (args) => {
      if (commandName === undefined || !READS.test(commandName)) await verified;
      const answer = next(args);
      // Why the credentials are the wrong ones says more than what is denied to them.
      answer.catch(() => undefined);
      await verified;
      return answer;
    };
  stack.add(wait, { step: 'initialize', priority: 'high', name: 'answerOnceVerified' });
}

/** IAM's calls that change nothing, by the names of the SDK's commands. */
const READS = /^(?:Get|List)[A-Z]/;

const accountIn = (arn: string): string | undefined => arn.split(':')[4];

/**
 * Whether `arn:aws:sts::1:assumed-role/NAME/session` is a session of `arn:aws:iam::1:role/path/NAME`. STS does not say the
 * path; a name is unique in its account whatever its path.
 */
function isSessionOf(role: string, caller: string | undefined): boolean {
  const [, partition, service, , account, resource] = (caller ?? '').split(':');
  const [kind, name] = (resource ?? '').split('/');
  return (
    service === 'sts' &&
    kind === 'assumed-role' &&
    partition === role.split(':')[1] &&
    account === accountIn(role) &&
    name === role.slice(role.lastIndexOf('/') + 1)
  );
}

/** Whose the job's own credentials are. Needs no permission. */
async function callerOf(sts: STSClient, id: AccountId) {
  try {
    return await sts.send(new GetCallerIdentityCommand({}));
  } catch (error) {
    throw new WrongCredentials(
      `No working AWS credentials for account ${id}: ${textOf(error)} The job has to assume a role first ` +
        `(aws-actions/configure-aws-credentials): that of this account, or one that may assume granter_role and revoker_role.`,
      error,
    );
  }
}

async function verifyAmbient(sts: STSClient, id: AccountId, key: AccountAccess['key']): Promise<void> {
  const { Account: account } = await callerOf(sts, id);
  if (account !== id)
    throw new WrongCredentials(
      `The job's AWS credentials are for account ${account ?? 'unknown'}, and ${id} was meant. Name ` +
        `${key ?? 'granter_role, revoker_role and reader_role'} for the account in aws-jit.yml, or correct its id.`,
    );
}

/** STS gives a chained session at most an hour. */
const ONE_HOUR = 3_600;

function assumeRole(
  sts: STSClient,
  { id, role, name }: { readonly id: AccountId; readonly role: string; readonly name: string },
) {
  return async () => {
    let answer;
    try {
      answer = await sts.send(
        new AssumeRoleCommand({
          RoleArn: role,
          RoleSessionName: name,
          // Stays on the session through every further role, where a session name can be chosen anew.
          SourceIdentity: name,
          DurationSeconds: ONE_HOUR,
        }),
      );
    } catch (error) {
      throw new WrongCredentials(
        `The job could not assume ${role}: ${textOf(error)} The role's trust policy has to allow sts:AssumeRole and ` +
          `sts:SetSourceIdentity to the job's own role (deploy/README.md).`,
        error,
      );
    }
    const { Credentials: keys, AssumedRoleUser: user } = answer;
    if (accountIn(user?.Arn ?? '') !== id)
      throw new WrongCredentials(`AWS gave a session of ${user?.Arn ?? 'nobody'}, and not of account ${id}.`);
    if (
      keys?.AccessKeyId === undefined ||
      keys.SecretAccessKey === undefined ||
      keys.SessionToken === undefined ||
      keys.Expiration === undefined
    )
      throw new WrongCredentials(`AWS gave no complete credentials for ${role}. The next run asks again.`);
    return {
      accessKeyId: keys.AccessKeyId,
      secretAccessKey: keys.SecretAccessKey,
      sessionToken: keys.SessionToken,
      expiration: keys.Expiration,
    };
  };
}
