/**
 * The policy this tool writes and grants: a small, canonical subset of IAM's language. Always version
 * 2012-10-17, always lists, never `Not*`, never a principal. What the guardrails read may be anything; what they
 * pass is this.
 */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export interface Statement {
  /** `[A-Za-z0-9]+`, unique in the document. */
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  /** `service:Action`, possibly with `*` or `?`. Sorted, no doubles. */
  readonly Action: readonly string[];
  /** ARNs or `*`. Sorted, no doubles. */
  readonly Resource: readonly string[];
  /** operator → context key → values. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
