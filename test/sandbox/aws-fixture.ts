import { IAMClient, type GetUserCommand, type IAMServiceException } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { startAws, type SandboxAws } from '../../sandbox/aws/aws.ts';
import type { SandboxAccount } from '../../sandbox/aws/sandbox-account.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { parseInstant } from '../../src/terms/instant.ts';

export const PROD = '111122223333';
export const DEV = '444455556666';
export const START = '2026-11-22T20:00:00Z';

/** Lets one action be done to one resource. */
export const allow = (
  action: string | readonly string[],
  resource: string | readonly string[],
  condition?: object,
) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: action, Resource: resource, ...(condition && { Condition: condition }) },
    ],
  });

export interface Fixture {
  readonly aws: SandboxAws;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly prod: SandboxAccount;
  readonly dev: SandboxAccount;
  /** A client with these keys, or with the root user's of PROD. One attempt: what the stand-in says is what is seen. */
  iam(key?: Parameters<SandboxAws['clientConfig']>[0]): IAMClient;
  sts(key?: Parameters<SandboxAws['clientConfig']>[0]): STSClient;
}

export async function start(options: { readonly enforce?: boolean } = {}): Promise<Fixture> {
  const instant = parseInstant(START);
  if (instant === undefined) throw new TypeError(START);
  const [clock, faults] = [new SandboxClock(instant), new Faults()];
  const { enforce = false } = options;
  const aws = await startAws({
    clock,
    faults,
    accounts: [
      { id: PROD, enforce },
      { id: DEV, enforce },
    ],
  });
  const prod = aws.account(PROD);
  const config = (key = prod.accessKey()) => ({ ...aws.clientConfig(key), maxAttempts: 1 });
  return {
    aws,
    clock,
    faults,
    prod,
    dev: aws.account(DEV),
    iam: (key) => new IAMClient(config(key)),
    sts: (key) => new STSClient(config(key)),
  };
}

/** For tables of commands: the SDK's overloads take no union of them. */
export const send = (client: IAMClient, command: object): Promise<unknown> =>
  client.send(command as GetUserCommand);

/** Code, status and message of the error a call ends in; throws when it succeeds. */
export async function failure(
  call: Promise<unknown>,
): Promise<{ readonly code: string; readonly status: number | undefined; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error;
    const { Code, $metadata, message } = error as IAMServiceException & { readonly Code?: string };
    return { code: Code ?? error.name, status: $metadata.httpStatusCode, message };
  }
  throw new Error('The call succeeded, and was to fail');
}
