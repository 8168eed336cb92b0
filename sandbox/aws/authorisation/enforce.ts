import type { Instant } from '../../../src/terms/instant.ts';
import type { Authorisation } from '../aws-operation.ts';
import { accessDenied } from '../query/query-error.ts';
import type { Cloud } from '../state/cloud.ts';
import type { KnownCaller } from '../state/issued-credentials.ts';
import type { Identity } from '../state/iam-entities.ts';
import { callerContext } from './authorisation-context.ts';
import type { Evaluate } from './evaluator.ts';
import { decide, layersOf, type Outcome } from './layers.ts';

export interface Enforcement {
  readonly evaluate: Evaluate;
  readonly cloud: Cloud;
}

/** What the caller's own policies say; the root key's account has none that hold for it. */
export function ask(
  { evaluate, cloud }: Enforcement,
  caller: KnownCaller,
  action: string,
  wanted: Authorisation,
  at: Instant,
  region: string,
): Outcome {
  const { who, account } = caller;
  if (who.kind === 'root') return { decision: 'allowed' };
  const session = who.kind === 'session' ? who.session : undefined;
  const identity = identityOf(caller);
  const layers = layersOf(cloud, account, identity, session?.policies);
  const context = {
    ...callerContext(caller, at, region),
    'aws:ResourceAccount': account.id,
    ...wanted.context,
  };
  return decide(evaluate, layers, { action, resource: wanted.resource, at, context });
}

/**
 * Lets a call pass that the caller's policies allow, and notes the permission as used.
 * @throws AwsError AccessDenied, in AWS's wording, where the account enforces.
 */
export function enforce(
  enforcement: Enforcement,
  caller: KnownCaller,
  action: string,
  wanted: Authorisation,
  at: Instant,
  region: string,
): void {
  if (caller.kind === 'root' || !caller.account.enforce) return;
  const outcome = ask(enforcement, caller, action, wanted, at, region);
  if (outcome.decision !== 'allowed') throw denied(caller, action, wanted.shown ?? wanted.resource, outcome);
  caller.account.usage.used({ principal: caller.principalArn, action, resource: wanted.resource });
}

/** `User: … is not authorized to perform: … on resource: … because …`, as AWS says it. */
export function denied(caller: KnownCaller, action: string, resource: string, outcome: Outcome): Error {
  const start = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource}`;
  if (outcome.because === undefined) return accessDenied(start);
  if (outcome.decision === 'explicitDeny') {
    const article = outcome.because === 'identity-based policy' ? 'an' : 'a';
    return accessDenied(`${start} with an explicit deny in ${article} ${outcome.because}`);
  }
  return accessDenied(`${start} because no ${outcome.because} allows the ${action} action`);
}

/** The user or role whose policies count: as readers see it, or as written while it has not spread. */
function identityOf(caller: KnownCaller): Identity {
  const { who, account } = caller;
  const identity =
    who.kind === 'user'
      ? (account.users.seen(who.userName) ?? account.users.written(who.userName))
      : who.kind === 'session'
        ? (account.roles.seen(who.session.roleName) ?? account.roles.written(who.session.roleName))
        : undefined;
  if (!identity) throw new TypeError(`${caller.arn} was identified, and is gone`);
  return identity;
}
