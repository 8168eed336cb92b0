import type { Instant } from '../../../src/terms/instant.ts';

/** What a policy evaluation ends in. */
export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

/** Condition keys of a request, as policies write them; several values for a multivalued key. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

export interface AccessRequest {
  /** `iam:CreatePolicy` */
  readonly action: string;
  /** An ARN, or `*` for an action that supports none. */
  readonly resource: string;
  readonly at: Instant;
  readonly context: Context;
}

/** Evaluates documents (JSON text) together as one set of identity policies. */
export type Evaluate = (documents: readonly string[], request: AccessRequest) => Decision;
