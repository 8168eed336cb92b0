// src/aws/: access in AWS behind one interface, with IAM and Identity Center as its two backends; CloudTrail; sessions.
import type { AccountId, Digest, IssueNumber, RepositoryId, RequestPart, UserId } from '../terms/brand.ts';
import type { Instant, Window } from '../terms/instant.ts';
import type { CuratedContent } from '../policy/curated-set.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import type { HeldPolicy } from '../policy/escalation/held-with.ts';
import type { ActionUse } from '../report/event-data.ts';
import type { Principal } from '../terms/principal.ts';

/** Everything AWS is told about a grant. All of it was approved or follows from what was. */
export type Grant = PolicyGrant | CuratedGrant;
export type PolicyGrant = GrantFacts & GrantOfPolicy;
export type CuratedGrant = GrantFacts & GrantOfCuratedSet;

export interface GrantFacts {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly part: RequestPart;
  readonly account: AccountId;
  readonly principal: Principal;
  readonly window: Window;
  /** When the policy begins to give anything, where that was asked for: AWS refuses until then. */
  readonly begins?: Instant;
  /** SHA-256 of the reviewed policy file, before stamping. */
  readonly reviewed: Digest;
  readonly requester: string;
  readonly approvers: readonly string[];
  readonly standing?: GrantedStanding;
}

/** What a use of a standing approval notes in AWS, since it has no request file. */
export interface GrantedStanding {
  /** `prod/nightly-export` */
  readonly name: string;
  readonly requester: UserId;
  /** Of its three files, as they were. */
  readonly files: Digest;
}

/** A policy that was drafted for the request. */
interface GrantOfPolicy {
  /** The stamped document: the reviewed statements, each Allow ended by `aws:CurrentTime`. */
  readonly document: PolicyDocument;
  readonly curated?: undefined;
}

/** A permission set that the company keeps itself. Only Identity Center has them. */
interface GrantOfCuratedSet {
  readonly document?: undefined;
  readonly curated: {
    /** What was reviewed. Nothing is granted unless the shared set is exactly this at the grant. */
    readonly content: CuratedContent;
    /**
     * `copy`: a set of the request's own with the same policies and a `Deny *` from the expiry on. `assign`: the shared set
     * itself. AWS does not end that: the sweep does, and every message has to say so.
     */
    readonly mode: 'copy' | 'assign';
  };
}

/** One object of ours that is in AWS now, as its name tells. */
export interface GrantObject {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly part: RequestPart;
  readonly until: Instant;
  /** ARN of the managed policy or of the permission set. */
  readonly arn: string;
  /** Whether the listing says that anybody holds it. */
  readonly attached: boolean;
  /** Of `mode: assign`: ARN of the shared permission set that it notes. AWS does not end that. */
  readonly assigns?: string;
}

/** An object that is nobody's any more. */
export type RevokedObject = GrantObject & {
  /** Why sessions that are open may go on until they end, in AWS's words; absent: AWS refuses them. */
  readonly sessionsLast?: string;
};

/** Whose access is to end, and what is to be kept from coming back. */
export interface Revocation {
  /** Of the object that is known, or that a grant on its way would make. */
  readonly part: RequestPart;
  readonly until: Instant;
  /** The latest end that anything merged of the request can give: until then a tombstone stays. */
  readonly latest: Instant;
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

/**
 * A policy that a principal has besides the one that is judged: a standing permission, or a live grant of this tool, which
 * is what `grant` then numbers.
 */
export type StandingPolicy = HeldPolicy & {
  readonly grant: IssueNumber | undefined;
  /** Of a live grant: when it ends. */
  readonly until?: Instant | undefined;
};

/**
 * Why a grant must not be, given what its principal has besides; empty: nothing stands in the way. Pure, and monotonic:
 * what is refused beside some policies is refused beside more of them.
 */
export type JudgeBeside = (held: readonly StandingPolicy[]) => readonly string[];

export type GrantOutcome =
  /** Read back from AWS: attached to the principal, with exactly this document. */
  | {
      readonly kind: 'granted';
      readonly object: GrantObject;
      readonly fresh: boolean;
      /** ARN of the IAM user or role, as AWS gave it: a name does not say its path. */
      readonly principalArn?: string;
    }
  /** A tombstone was found, before or after attaching; nothing is attached now. */
  | { readonly kind: 'revoked'; readonly object: GrantObject }
  /**
   * Beside what the principal has, it gives more than was approved. Nothing of it is attached. `passing`: what stands in
   * the way is a live grant, which ends, or something that could not be read.
   */
  | { readonly kind: 'refused'; readonly reasons: readonly string[]; readonly passing: boolean }
  /**
   * AWS said no, or doubt refused. This run has attached nothing that still is. `retry`: the same call can succeed
   * later without anybody doing anything (a full quota, a passing fault).
   */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly retry: boolean };

/** Everything below the repository's path, completely. */
export interface Survey {
  readonly objects: readonly GrantObject[];
  /** ARNs whose names are not ours: shown to people, never removed. */
  readonly unrecognised: readonly string[];
}

/**
 * How grants live in one AWS account. Every operation can be killed between any two calls and run again, and none
 * resolves before it has read its effect back. What could not be read back (AWS lags, the network fails after a change
 * was sent) is thrown: nobody is told anything, and the next run goes on from what AWS holds.
 */
export interface Backend {
  /** AWS's own clock, from the last answer: the one that enforces the expiry. */
  now(): Promise<Instant>;
  /**
   * Every object of this repository in the account, completely, or an error: never a part.
   * @param scope `among`: only those of these ARNs that are there, where a complete list is dear (Identity Center describes
   * each set of the organisation). What the ledger names is enough for tidying what has expired, if a complete list follows
   * daily; for any other decision it is not, since everybody who writes may write the ledger. IAM always lists completely.
   */
  list(scope?: { readonly among: readonly string[] }): Promise<readonly GrantObject[]>;
  /** @param part of the request that is of this account, where it is known: what has its name counts, whatever else it says. */
  find(issue: IssueNumber, part?: RequestPart): Promise<Standing>;
  /** Every object of a request, completely and as of now: more than one where it was extended. `isLive` says of each whether it gives anything. */
  objectsOf(issue: IssueNumber): Promise<readonly GrantObject[]>;
  /** Whether somebody holds an object and it is not marked as revoked, now: read right before people are told so. */
  isLive(object: GrantObject): Promise<boolean>;
  /** Whether an object carries the mark of a revocation, now. One call: a listing does not show it. */
  isRevoked(object: GrantObject): Promise<boolean>;
  /**
   * @param judge asked before anything is created, and again once the attachment is read back. Of two grants that it
   * refuses beside each other and that are made at the same time, the one with the higher number withdraws.
   */
  grant(grant: Grant, judge?: JudgeBeside): Promise<GrantOutcome>;
  /** Ends the access of every part now and leaves a tombstone until the latest end, also where nothing was granted yet. */
  revoke(issue: IssueNumber, revocation: Revocation): Promise<RevokedObject>;
  /**
   * The same for several requests, with one listing for all of them where a listing is dear.
   * @returns of each what is left, or why its access could not be ended: one holds up no other.
   */
  revokeEach(
    revocations: ReadonlyMap<IssueNumber, Revocation>,
  ): Promise<ReadonlyMap<IssueNumber, RevokedObject | Error>>;
  /**
   * What the holders of an object used of it, as far as AWS can tell only while the object is there. It never fails and takes
   * seconds at most; nothing is known where AWS does not say. Identity Center has none: CloudTrail tells its grants apart.
   */
  lastUses?(object: GrantObject): Promise<readonly ActionUse[]>;
  /**
   * Detaches everywhere and deletes. For what has expired. Resolves once AWS says that it is gone; `emptied`: AWS keeps it for
   * a user who has left the directory, and it gives nothing.
   */
  remove(object: GrantObject): Promise<'removed' | 'emptied'>;
}

/** Whether access may be granted to a principal at all: what its administrators have set on it, read from AWS. */
export type Eligibility =
  /** `lifted`: what would have refused without `trial: true`; every message has to say so. */
  | { readonly eligible: true; readonly lifted: readonly string[] }
  | { readonly eligible: false; readonly reasons: readonly string[] };

/** Who or what holds a grant's object. A group holds one only where somebody has put it there by hand. */
export type Holder = IamHolder | IdentityCenterHolder;

export interface IamHolder {
  readonly kind: 'iam-user' | 'iam-role' | 'iam-group';
  readonly name: string;
  /** `AIDA…`, `AROA…`, `AGPA…`: stays when the name changes. `undefined`: known by its name only. */
  readonly id?: string | undefined;
}

/** Of a permission set in the account of its request; in any other account the name says which. */
export interface IdentityCenterHolder {
  readonly kind: 'identity-center-user' | 'identity-center-group';
  /** User name; a group's id. */
  readonly name: string;
  /** E-mail addresses, by which a configuration may name the user as well. */
  readonly aliases: readonly string[];
  /** Id in the identity store, of a holder in the account of the request: stays when the name changes. */
  readonly id?: string | undefined;
  /** The directory has no such user any more: nobody can use what is assigned to it. */
  readonly gone?: boolean;
}

/** One object of ours as it is in AWS now, for watching. */
export interface LiveGrant {
  readonly object: GrantObject;
  /** The document in force, as text. */
  readonly document: string;
  /** `v1` unless somebody has written another version since: this tool never does. Permission sets have no versions. */
  readonly version: string;
  /** Of a permission set: what it has beside its inline policy, which is `document` (empty text: none). */
  readonly set?: LiveSet;
  readonly holders: readonly Holder[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Managed policies and boundaries as text: an ARN, or the path and name of a policy of the account. */
export interface LiveSet {
  readonly policies: readonly string[];
  readonly boundary: string | undefined;
  /** What `identity_center.boundary` asks for. */
  readonly configuredBoundary: string | undefined;
}

/** Reading for the watch. Needs no permission that changes anything. */
export interface Watched {
  /** As `list`, and beside it what lies under our path with a name that is not ours. */
  survey(): Promise<Survey>;
  /** `undefined`: AWS does not show it (any more). */
  inspect(object: GrantObject): Promise<LiveGrant | undefined>;
}
