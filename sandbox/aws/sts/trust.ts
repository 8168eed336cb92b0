import type { AccessRequest, Decision, Evaluate } from '../authorisation/evaluator.ts';
import { list, object, parseObject, strings } from '../iam/document-grammar.ts';

/** Whom a trust policy is asked about. */
export type Trusted =
  | {
      readonly kind: 'aws';
      readonly account: string;
      readonly partition: string;
      /** The caller's ARNs: of the user; of the session and its role. */
      readonly arns: readonly string[];
    }
  | { readonly kind: 'federated'; readonly provider: string };

/**
 * What a trust policy says. `direct`: it names the caller, so that in the same account nothing else is needed;
 * `account`: it trusts the caller's account, which must allow the call in turn.
 */
export type TrustDecision = 'direct' | 'account' | Exclude<Decision, 'allowed'>;

/**
 * Evaluates the statements that name the caller as if they were identity policies on the role: the principal is
 * compared here, and conditions are the evaluator's.
 */
export function trusts(
  evaluate: Evaluate,
  document: string,
  who: Trusted,
  request: AccessRequest,
): TrustDecision {
  const { Version, Statement } = parseObject(document);
  const found = { direct: false, account: false };
  for (const statement of list(Statement).map(object)) {
    const named = names(statement['Principal'], who);
    if (named === 'no') continue;
    const single = JSON.stringify({
      Version,
      Statement: [{ ...statement, Principal: undefined, Resource: '*' }],
    });
    const decision = evaluate([single], request);
    if (decision === 'explicitDeny') return 'explicitDeny';
    if (decision === 'allowed') found[named] = true;
  }
  return found.direct ? 'direct' : found.account ? 'account' : 'implicitDeny';
}

function names(principal: unknown, who: Trusted): 'direct' | 'account' | 'no' {
  if (principal === '*') return 'direct';
  const kinds = object(principal);
  if (who.kind === 'federated') return strings(kinds['Federated']).includes(who.provider) ? 'direct' : 'no';
  const named = strings(kinds['AWS']);
  if (named.includes('*') || named.some((arn) => who.arns.includes(arn))) return 'direct';
  const root = `arn:${who.partition}:iam::${who.account}:root`;
  return named.includes(who.account) || named.includes(root) ? 'account' : 'no';
}
