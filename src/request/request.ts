// src/request/: a request: its form, its file, its remarks and commands; pure.
import type {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../terms/brand.ts';
import type { Instant, Seconds } from '../terms/instant.ts';
import type { Drafted } from './drafted.ts';
import type { Raised } from './raised.ts';
import type { Remark } from './remarks.ts';
import type { Access } from '../terms/access-level.ts';
import type { Principal } from '../terms/principal.ts';

/** What the person typed into the form, validated against the configuration, and nothing more. */
export interface Ask {
  readonly account: AccountName;
  /**
   * Of a request for several accounts all of them, in the order of the form: each has a request file of its own, with this list. Left out
   * where there is one.
   */
  readonly accounts?: readonly AccountName[];
  /** Name of an entry of `roles:` that the access is for, instead of the person's own principal. */
  readonly role?: string;
  /**
   * Name of an entry of `presets:`: services, resources, levels and a curated set are that entry's. Where the entry says what is granted,
   * nothing is drafted.
   */
  readonly preset?: string;
  /**
   * Name of an entry of `curated_sets:` that is asked for as it is. Then `services`, `resources` and `access` are empty:
   * nothing is drafted.
   */
  readonly curatedSet?: string;
  /** In the order of the form, no doubles. */
  readonly services: readonly Service[];
  /** ARNs; names from `resources:` are already replaced. The index in this list is what a pick refers to. */
  readonly resources: readonly string[];
  readonly access: Access;
  /** The person's words. Data: never in a title, commit message, file name, shell or expression. */
  readonly reason: string;
  readonly duration: Seconds;
  /** When access is to begin; left out: with the merge. */
  readonly start?: Instant;
  readonly ticket?: string;
}

/** The request file: what the code owners approve, together with the policy. */
export interface Request extends Ask {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  /** Database id of the issue: numbers repeat in other repositories and after a transfer, ids do not. */
  readonly issueId: number;
  readonly accountId: AccountId;
  readonly requester: { readonly id: UserId; readonly login: string };
  readonly principal: Principal;
  /** When the issue was created. Its UTC month is part of the file's path. */
  readonly createdAt: Instant;
  /** SHA-256 of the issue's body as it was drafted from. */
  readonly bodyDigest: Digest;
  /** An approver may lower the duration in the pull request; never raise it. */
  readonly approvedDuration?: Seconds;
  /** What the requester's answers asked for beyond the form; `access` and `resources` hold it already. Never empty. */
  readonly raised?: readonly Raised[];
  /** What people added in comments, oldest first: it led the draft; what it changes beside stands in `raised`. Never empty. */
  readonly remarks?: readonly Remark[];
  /** How the policy was drafted: it informs. */
  readonly drafted?: Drafted;
  /** Of a use of a standing approval: which one. Such a use has no request file; what is said of it is worked out from its issue. */
  readonly standing?: string;
  /** The standing approval is break glass: nobody looked at the use before, and somebody has to look at it afterwards. */
  readonly afterwards?: true;
}
