import type { AccountId } from '../../../src/terms/brand.ts';
import type { Instant } from '../../../src/terms/instant.ts';
import type { Account } from './account.ts';
import type { Tag } from './iam-entities.ts';

/** What an SDK is configured with. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A role that somebody assumed. */
export interface Session {
  readonly account: AccountId;
  readonly roleName: string;
  readonly roleId: string;
  readonly roleArn: string;
  readonly name: string;
  readonly sourceIdentity?: string | undefined;
  readonly tags: readonly Tag[];
  readonly transitive: readonly string[];
  /** Documents that narrow the session; empty when none were passed. */
  readonly policies: readonly string[];
  readonly issued: Instant;
  readonly expires: Instant;
  /** ARN of the OIDC provider, for a session that began with a web identity. */
  readonly federatedProvider?: string | undefined;
}

export type Identified =
  | { readonly kind: 'root'; readonly account: AccountId }
  | { readonly kind: 'user'; readonly account: AccountId; readonly userName: string }
  | { readonly kind: 'session'; readonly session: Session };

export type Credential = AccessKey & { readonly who: Identified };

/** Who is calling, resolved: what CloudTrail and error messages call them. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'root' | 'user' | 'session';
      readonly who: Identified;
      readonly account: Account;
      /** `arn:aws:sts::…:assumed-role/name/session` for a session. */
      readonly arn: string;
      /** ARN of the user or role whose policies count. */
      readonly principalArn: string;
      /** `AIDA…`, `AROA…:session`, or the account's id for the root key. */
      readonly userId: string;
      readonly accessKeyId: string;
    };

export type KnownCaller = Exclude<Caller, { kind: 'anonymous' }>;
