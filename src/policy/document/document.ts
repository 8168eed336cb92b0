// src/policy/document/: a policy as text, as JSON and as statements; patterns and how they match; pure.
/**
 * The policy this tool writes and grants: a small, canonical subset of IAM's language. Always version
 * 2012-10-17, always lists, never a principal, and an Allow says what it allows, never what it does not. What the
 * guardrails read may be anything; what they pass is this.
 */
export interface PolicyDocument<S extends Statement = Statement> {
  readonly Version: '2012-10-17';
  readonly Statement: readonly S[];
}

/** What is drafted only allows. */
export type DraftedDocument = PolicyDocument<AllowStatement>;

export type Statement = AllowStatement | DenyStatement;

export interface AllowStatement extends Named {
  readonly Effect: 'Allow';
  /** `service:Action`, possibly with `*` or `?`. Sorted, no doubles. */
  readonly Action: readonly string[];
  /** ARNs or `*`. Sorted, no doubles. */
  readonly Resource: readonly string[];
  readonly NotAction?: never;
  readonly NotResource?: never;
}

/** A Deny only takes away, so it may also name what it leaves alone. */
export type DenyStatement = Named & { readonly Effect: 'Deny' } & (
    | { readonly Action: readonly string[]; readonly NotAction?: never }
    | { readonly NotAction: readonly string[]; readonly Action?: never }
  ) &
  (
    | { readonly Resource: readonly string[]; readonly NotResource?: never }
    | { readonly NotResource: readonly string[]; readonly Resource?: never }
  );

interface Named {
  /** `[A-Za-z0-9]+`, unique in the document. */
  readonly Sid?: string;
  /** operator → context key → values. */
  readonly Condition?: Conditions;
}

export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
