import { IAMClient, type IAMClientConfig } from '@aws-sdk/client-iam';
import type { DeserializeMiddleware, MiddlewareStack } from '@smithy/types';
import type { CallLimits } from '../../terms/call-limits.ts';
import { boundCalls, PATIENT } from '../bounded-calls.ts';
import { hearDates, type AwsClock } from '../date-header.ts';

/** Where calls go, and how long they may take. `ignoreEnvironment`: not even AWS_ENDPOINT_URL or a profile may divert them. */
export interface Endpoint {
  readonly url: string | undefined;
  readonly ignoreEnvironment: boolean;
  /** Left out: an answer 20 seconds, and everything as long as it takes. */
  readonly limits?: CallLimits;
}

/**
 * What every client of ours shares. Adaptive retries, since no rate of IAM is published; bounded, since a run that
 * waits for ever tells nobody anything.
 */
export function clientSettings(region: string, endpoint: Endpoint) {
  const { answerMs } = endpoint.limits ?? PATIENT;
  return {
    region,
    retryMode: 'adaptive',
    maxAttempts: 6,
    // A `requestTimeout` alone only warns in the log. Beside it `boundCalls` ends an answer that began and never ends.
    requestHandler: {
      connectionTimeout: Math.min(5_000, answerMs),
      requestTimeout: answerMs,
      socketTimeout: answerMs,
      throwOnRequestTimeout: true,
    },
    // A privileged job takes its endpoint from aws-jit.yml on the default branch or takes AWS's own.
    ignoreConfiguredEndpointUrls: endpoint.ignoreEnvironment,
    ...(endpoint.url === undefined ? {} : { endpoint: endpoint.url }),
  } as const;
}

export type IamClientSettings = Pick<IAMClientConfig, 'credentials'> & {
  readonly region: string;
  readonly endpoint: Endpoint;
  readonly clock: AwsClock;
};

/** A client of IAM that hears AWS's clock, retries what passes, and gives up at once on a full quota. */
export function iamClient({ region, endpoint, clock, credentials }: IamClientSettings): IAMClient {
  const client = new IAMClient({
    ...clientSettings(region, endpoint),
    ...(credentials === undefined ? {} : { credentials }),
  });
  hearDates(client.middlewareStack, clock);
  boundCalls(client.middlewareStack, endpoint.limits);
  failFastOnQuota(client.middlewareStack);
  return client;
}

/**
 * IAM says LimitExceeded for a full quota (HTTP 409). The SDK knows that name as a throttled rate from other services,
 * and would repeat the call with long pauses. Under its name on the wire it is not repeated.
 */
function failFastOnQuota<In extends object, Out extends object>(
  stack: Pick<MiddlewareStack<In, Out>, 'add'>,
): void {
  const rename: DeserializeMiddleware<In, Out> = (next) => async (args) => {
    try {
      return await next(args);
    } catch (error) {
      if (error instanceof Error && error.name === 'LimitExceededException') error.name = 'LimitExceeded';
      throw error;
    }
  };
  stack.add(rename, { step: 'deserialize', priority: 'high', name: 'failFastOnQuota', override: true });
}
