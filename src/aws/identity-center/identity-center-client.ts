import { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import { SSOAdminClient, type SSOAdminClientConfig } from '@aws-sdk/client-sso-admin';
import type { FinalizeRequestMiddleware, MiddlewareStack } from '@smithy/types';
import { boundCalls } from '../bounded-calls.ts';
import type { CallRate } from '../call-rate.ts';
import { hearDates, type AwsClock } from '../date-header.ts';
import { clientSettings, type Endpoint } from '../iam/iam-client.ts';

/** Identity Center: "20 requests a second" over all calls; two are left to the console and to the clock of the network. */
export const CALLS_A_SECOND = 18;
/** About ten assignment operations may be in progress in an organisation. */
export const ASSIGNMENTS_AT_ONCE = 10;

export interface IdentityCenterClients {
  readonly sso: SSOAdminClient;
  readonly identityStore: IdentitystoreClient;
}

/** Clients of Identity Center and its identity store that share one rate and hear AWS's clock. */
export function identityCenterClients({
  region,
  endpoint,
  clock,
  rate,
  credentials,
}: Pick<SSOAdminClientConfig, 'credentials'> & {
  /** The Region of the instance: it answers in no other. */
  readonly region: string;
  readonly endpoint: Endpoint;
  readonly clock: AwsClock;
  readonly rate: CallRate;
}): IdentityCenterClients {
  const settings = {
    ...clientSettings(region, endpoint),
    // The rate is published and kept by `rate`; adapting to it as well would only slow down.
    retryMode: 'standard',
    ...(credentials === undefined ? {} : { credentials }),
  } as const;
  const sso = new SSOAdminClient(settings);
  hearDates(sso.middlewareStack, clock);
  boundCalls(sso.middlewareStack, endpoint.limits);
  keepRate(sso.middlewareStack, rate);
  const identityStore = new IdentitystoreClient(settings);
  hearDates(identityStore.middlewareStack, clock);
  boundCalls(identityStore.middlewareStack, endpoint.limits);
  keepRate(identityStore.middlewareStack, rate);
  return { sso, identityStore };
}

/** Behind the SDK's retries: each attempt is a call that AWS counts. */
function keepRate<In extends object, Out extends object>(
  stack: Pick<MiddlewareStack<In, Out>, 'add'>,
  rate: CallRate,
): void {
  const wait: FinalizeRequestMiddleware<In, Out> = (next) => async (args) => {
    await rate.take();
    return next(args);
  };
  stack.add(wait, { step: 'finalizeRequest', priority: 'low', name: 'keepRate', override: true });
}
