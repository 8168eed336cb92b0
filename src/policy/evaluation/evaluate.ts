// src/policy/evaluation/: IAM’s decision for one call, and whether one statement contains another; pure.
import type { Instant } from '../../terms/instant.ts';
import type { CompiledPolicy, CompiledStatement } from './compile.ts';
import { contextOf, type ContextRecord } from './condition/request-context.ts';

/** One call that somebody would make. */
export interface EvaluationRequest {
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /** ARN, or `*` for an action that is asked for no resource. */
  readonly resource: string;
  /** Fills aws:CurrentTime and aws:EpochTime, unless the context has them. */
  readonly at: Instant;
  readonly context?: ContextRecord;
  /** For trust policies: whether a statement's Principal, as it is written, is the caller. */
  readonly isPrincipal?: (principal: unknown) => boolean;
}

export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

export interface MatchedStatement {
  /** Index of the policy in the list that was asked, then of the statement in it. */
  readonly policy: number;
  readonly statement: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
}

export interface Evaluation {
  readonly decision: Decision;
  /** Every statement that applies to the request. */
  readonly statements: readonly MatchedStatement[];
}

/**
 * IAM's decision over policies that count alike: an applying Deny denies; else an applying Allow allows; else the
 * request is denied implicitly. See "Policy evaluation logic" in the IAM User Guide.
 *
 * @throws TypeError for a context that names a key twice in different case.
 */
export function evaluate(policies: readonly CompiledPolicy[], request: EvaluationRequest): Evaluation {
  const context = contextOf(request.context ?? {}, request.at);
  const action = request.action.toLowerCase();
  const statements: MatchedStatement[] = [];
  for (let at = 0; at < policies.length; at += 1) {
    for (const statement of policies[at]?.statements ?? []) {
      const applies = isFor(statement, request)
        ? statement.applies(action, request.resource, context)
        : false;
      // What cannot be decided never allows and always denies.
      if (statement.effect === 'Allow' ? applies !== true : applies === false) continue;
      const { index, effect, sid } = statement;
      statements.push({ policy: at, statement: index, effect, ...(sid === undefined ? {} : { sid }) });
    }
  }
  return { decision: decide(statements), statements };
}

const isFor = ({ principal }: CompiledStatement, { isPrincipal }: EvaluationRequest): boolean =>
  isPrincipal === undefined || isPrincipal(principal);

function decide(statements: readonly MatchedStatement[]): Decision {
  if (statements.some(({ effect }) => effect === 'Deny')) return 'explicitDeny';
  return statements.length > 0 ? 'allowed' : 'implicitDeny';
}

/** What applies to one principal at once. The last two only ever take away. */
export interface PrincipalPolicies {
  /** Attached, inline and group policies. */
  readonly identity: readonly CompiledPolicy[];
  /** A permissions boundary. */
  readonly boundary?: CompiledPolicy;
  /** Policies that were passed when the session was made; together they allow what any of them allows. */
  readonly session?: readonly CompiledPolicy[];
}

/**
 * The decision for a principal of the account that owns the resource, without resource policies: allowed when the
 * identity policies allow it, and the boundary does, and the session policies do; a Deny in any of them denies.
 * Statements are numbered by policy: identity policies first, then the boundary, then the session's.
 */
export function evaluateWithBoundary(policies: PrincipalPolicies, request: EvaluationRequest): Evaluation {
  const groups = [
    policies.identity,
    ...(policies.boundary === undefined ? [] : [[policies.boundary]]),
    ...(policies.session === undefined ? [] : [policies.session]),
  ];
  let offset = 0;
  const results = groups.map((group) => {
    const { decision, statements } = evaluate(group, request);
    const shift = offset;
    offset += group.length;
    return { decision, statements: statements.map((one) => ({ ...one, policy: one.policy + shift })) };
  });
  const has = (decision: Decision): boolean => results.some((result) => result.decision === decision);
  return {
    decision: has('explicitDeny') ? 'explicitDeny' : has('implicitDeny') ? 'implicitDeny' : 'allowed',
    statements: results.flatMap((result) => result.statements),
  };
}
