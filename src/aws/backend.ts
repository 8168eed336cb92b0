import type { AccountId, Digest, IssueNumber, RepositoryId } from '../brand.ts';
import type { Instant, Window } from '../lifecycle/instant.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Principal } from '../request/request.ts';

/** Everything AWS is told about a grant. All of it was approved or follows from what was. */
export interface Grant {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly account: AccountId;
  readonly principal: Principal;
  readonly window: Window;
  /** The stamped document: the reviewed statements, each Allow ended by `aws:CurrentTime`. */
  readonly document: PolicyDocument;
  /** SHA-256 of the reviewed policy file, before stamping. */
  readonly reviewed: Digest;
  readonly requester: string;
  readonly approvers: readonly string[];
}

/** One object of ours that is in AWS now, as its name tells. */
export interface GrantObject {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly until: Instant;
  /** ARN of the managed policy or of the permission set. */
  readonly arn: string;
  /** Whether the listing says that anybody holds it. */
  readonly attached: boolean;
}

/** What reading a request's object back says. */
export type Standing =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'live';
      readonly object: GrantObject;
      readonly principals: readonly Principal[];
      readonly document: string;
    }
  | { readonly kind: 'detached'; readonly object: GrantObject; readonly document: string }
  | { readonly kind: 'tombstone'; readonly object: GrantObject };

export type GrantOutcome =
  /** Read back from AWS: attached to the principal, with exactly this document. */
  | { readonly kind: 'granted'; readonly object: GrantObject; readonly fresh: boolean }
  /** A tombstone was found, before or after attaching; nothing is attached now. */
  | { readonly kind: 'revoked'; readonly object: GrantObject }
  /** AWS said no. Nothing is attached. `retry` tells whether the same call can succeed later. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly retry: boolean };

/**
 * How grants live in one AWS account. Every operation can be killed between any two calls and run again, and none
 * resolves before it has read its effect back.
 */
export interface Backend {
  /** AWS's own clock, from the last answer: the one that enforces the expiry. */
  now(): Promise<Instant>;
  /** Every object of this repository in the account, completely, or an error: never a part. */
  list(): Promise<readonly GrantObject[]>;
  find(issue: IssueNumber): Promise<Standing>;
  grant(grant: Grant): Promise<GrantOutcome>;
  /** Ends access now and leaves a tombstone until `until`, also where nothing was granted yet. */
  revoke(issue: IssueNumber, window: Window): Promise<GrantObject>;
  /** Detaches everywhere and deletes. For what has expired. Resolves once AWS says that it is gone. */
  remove(object: GrantObject): Promise<void>;
}
