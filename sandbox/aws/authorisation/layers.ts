import type { Account } from '../state/account.ts';
import type { Cloud } from '../state/cloud.ts';
import { defaultDocument, type Group, type Identity } from '../state/iam-entities.ts';
import type { AccessRequest, Decision, Evaluate } from './evaluator.ts';

/** Policies that must allow on their own, named as AWS names them when they do not. */
export interface Layer {
  readonly kind:
    'service control policy' | 'session policy' | 'permissions boundary' | 'identity-based policy';
  readonly documents: readonly string[];
}

export interface Outcome {
  readonly decision: Decision;
  /** The layer that refused. */
  readonly because?: Layer['kind'];
}

/**
 * Everything that bounds a principal, as readers see it: a change to permissions spreads as slowly as any other.
 * Resource policies of other services are not part of this stand-in.
 */
export function layersOf(
  cloud: Cloud,
  account: Account,
  identity: Identity,
  sessionPolicies: readonly string[] = [],
): readonly Layer[] {
  const layers: Layer[] = account.serviceControlPolicies.map((document) => ({
    kind: 'service control policy',
    documents: [document],
  }));
  if (sessionPolicies.length > 0) layers.push({ kind: 'session policy', documents: sessionPolicies });
  if (identity.boundary !== undefined)
    layers.push({ kind: 'permissions boundary', documents: managed(cloud, account, [identity.boundary]) });
  layers.push({ kind: 'identity-based policy', documents: identityDocuments(cloud, account, identity) });
  return layers;
}

function identityDocuments(cloud: Cloud, account: Account, identity: Identity): readonly string[] {
  const groups =
    identity.kind === 'user' ? identity.groups.flatMap((name) => account.groups.seen(name) ?? []) : [];
  return [identity, ...groups].flatMap((holder: Identity | Group) => [
    ...managed(cloud, account, holder.attached),
    ...holder.inline.values(),
  ]);
}

const managed = (cloud: Cloud, account: Account, arns: readonly string[]): readonly string[] =>
  arns.flatMap((arn) => {
    const policy = cloud.policy(account, arn, 'seen') ?? cloud.policy(account, arn, 'written');
    return policy ? [defaultDocument(policy)] : [];
  });

/** An explicit deny anywhere wins; otherwise every layer must allow. */
export function decide(evaluate: Evaluate, layers: readonly Layer[], request: AccessRequest): Outcome {
  const outcomes = layers.map((layer) => ({
    because: layer.kind,
    decision: evaluate(layer.documents, request),
  }));
  return (
    outcomes.find(({ decision }) => decision === 'explicitDeny') ??
    outcomes.find(({ decision }) => decision === 'implicitDeny') ?? { decision: 'allowed' }
  );
}
