import type { Instant } from '../../../src/terms/instant.ts';
import type { Account } from '../state/account.ts';
import { sessionArn, type Cloud } from '../state/cloud.ts';
import type { KnownCaller } from '../state/issued-credentials.ts';
import type { Identity } from '../state/iam-entities.ts';
import { callerContext } from './authorisation-context.ts';
import type { Context, Decision, Evaluate } from './evaluator.ts';
import { decide, layersOf } from './layers.ts';

export interface Moment {
  /** The sandbox's present when left out. */
  readonly at?: Instant;
  /** Keys beside those that AWS fills itself. */
  readonly context?: Context;
}

/**
 * Could this user or role do this now (or at another time), with everything that is attached to it? Looks without
 * being counted as use.
 * @param sessionName of the session that a role is asked for as; no policy of a user sees it.
 */
export function couldDo(
  {
    cloud,
    account,
    evaluate,
  }: { readonly cloud: Cloud; readonly account: Account; readonly evaluate: Evaluate },
  identity: Identity,
  action: string,
  resource: string,
  moment: Moment,
  sessionName = 'probe',
): Decision {
  const at = moment.at ?? cloud.clock.now();
  const caller = asCaller(account, identity, at, sessionName);
  const context = { ...callerContext(caller, at, 'us-east-1'), ...moment.context };
  return decide(evaluate, layersOf(cloud, account, identity), { action, resource, at, context }).decision;
}

function asCaller(account: Account, identity: Identity, at: Instant, name: string): KnownCaller {
  const base = { account, principalArn: identity.arn, accessKeyId: '' };
  if (identity.kind === 'user')
    return {
      ...base,
      kind: 'user',
      who: { kind: 'user', account: account.id, userName: identity.name },
      arn: identity.arn,
      userId: identity.id,
    };
  const session = {
    account: account.id,
    roleName: identity.name,
    roleId: identity.id,
    roleArn: identity.arn,
    name,
    tags: [],
    transitive: [],
    policies: [],
    issued: at,
    expires: at,
  };
  return {
    ...base,
    kind: 'session',
    who: { kind: 'session', session },
    arn: sessionArn(account, session),
    userId: `${identity.id}:${name}`,
  };
}
