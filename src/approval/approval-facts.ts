import type { IssueNumber, RepositoryId, Sha, UserId } from '../terms/brand.ts';
import type { Instant } from '../terms/instant.ts';
import type { CodeownersLocation } from './codeowners.ts';

/**
 * What GitHub says about one request at the time of a grant: plain data, as it was answered, nothing concluded.
 * A fact that was not read says why. Nothing here is a default: what is unknown is `known: false`, and `verify`
 * refuses on it.
 */
export type Read<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly why: string };

export const known = <T>(value: T): Read<T> => ({ known: true, value });
export const unknown = (why: string): { readonly known: false; readonly why: string } => ({
  known: false,
  why,
});

export interface ApprovalFacts {
  readonly repository: RepositoryFacts;
  readonly issue: Read<IssueFacts>;
  /** Of an extension, which has two files, `request` is its own and `policy` the same as `review`. */
  readonly files: { readonly request: FileFacts; readonly policy: FileFacts; readonly review: FileFacts };
  /** The pull request that first brought the files to the default branch, as `firstMerged` chooses it. */
  readonly pull: Read<PullFacts>;
  readonly codeowners: {
    /** At the first parent of the merge: what held before this pull request could change it. */
    readonly atMerge: Read<CodeownersFile>;
    /** On the default branch as it is now. */
    readonly now: Read<CodeownersFile>;
    /** What GitHub finds wrong in the file as it is now: lines that it skips, owners that it ignores. */
    readonly errors: Read<readonly OwnerError[]>;
  };
  /** Every merged pull request whose branch has the name of this request's, wherever and whenever it was merged. */
  readonly mergedFromBranch: Read<readonly PullOutline[]>;
  /** The comments that the request file on the default branch names as what led the draft, each once. */
  readonly comments: readonly CommentFacts[];
  /** Everybody who reviewed or merged, once. */
  readonly people: readonly PersonFacts[];
  /** The teams and addresses that own one of the three files, then or now. */
  readonly teams: readonly TeamFacts[];
  readonly emails: readonly EmailFacts[];
  /** The rules that are active for the default branch. */
  readonly rules: Read<readonly BranchRule[]>;
}

/** Where the files are, each path once. */
export const pathsIn = ({ request, policy, review }: ApprovalFacts['files']): readonly string[] => [
  ...new Set([request.path, policy.path, review.path]),
];

export interface RepositoryFacts {
  readonly id: RepositoryId;
  /** `owner/name`, for messages. */
  readonly name: string;
  readonly defaultBranch: string;
  /** Head of the default branch, the commit at which all files of this fact set were read. */
  readonly head: Sha;
  readonly private: boolean;
}

/** Somebody who did something. `undefined` where GitHub names nobody: the account was deleted. */
export interface Account {
  readonly id: UserId;
  readonly login: string;
  /** GitHub's type: `User`, `Bot`, `Mannequin`, `Organization`, `EnterpriseUserAccount`. */
  readonly type: string;
}

export interface IssueFacts {
  readonly number: IssueNumber;
  /** Database id: numbers repeat in other repositories, ids do not. */
  readonly id: number;
  readonly repository: RepositoryId;
  readonly isPullRequest: boolean;
  /** Whether it ever came from another repository. */
  readonly transferred: boolean;
  readonly author: Account | undefined;
  readonly state: 'open' | 'closed';
  readonly createdAt: Instant;
  /** When the body was last edited, if it ever was: what a complete list of edits must be able to explain. */
  readonly lastEditedAt: Instant | undefined;
  /** Every edit of the body, its creation included where GitHub lists it. */
  readonly edits: Read<readonly { readonly editor: Account | undefined; readonly at: Instant }[]>;
  /** Every time that it was closed, whether or not it was opened again. */
  readonly closings: Read<readonly { readonly by: Account | undefined; readonly at: Instant }[]>;
}

/** A comment of this repository, looked up by its id. */
export interface CommentFacts {
  readonly id: number;
  /** `gone`: GitHub says that there is none. */
  readonly now: Read<CommentText | 'gone'>;
}

export interface CommentText {
  /** Number of the issue or pull request that it stands on. */
  readonly on: IssueNumber;
  readonly author: Account | undefined;
  readonly body: string;
  /** Who edited it since it was written; empty: nobody. */
  readonly editors: Read<readonly (Account | undefined)[]>;
}

/** The object at a path of a commit's tree. */
export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule), `040000` (folder). */
  readonly mode: string;
  readonly oid: Sha;
  /** Size in bytes, for a blob. */
  readonly bytes: number | undefined;
  /** The blob's content, proved against its object id; not read for anything else. */
  readonly text: Read<string>;
}

export interface FileFacts {
  readonly path: string;
  /** `absent` is said only of a tree that was read. */
  readonly onMain: Read<TreeEntry | 'absent'>;
  /** On the head of the pull request. */
  readonly onHead: Read<TreeEntry | 'absent'>;
  /** The commits in the default branch's history that touched the path, oldest first, completely. */
  readonly history: Read<readonly PathCommit[]>;
}

export interface PathCommit {
  readonly commit: Sha;
  /** The pull requests that brought this commit to the repository, completely. */
  readonly pulls: readonly PullOutline[];
}

export interface PullOutline {
  readonly number: IssueNumber;
  readonly mergedAt: Instant | undefined;
  readonly baseRef: string;
  readonly baseRepository: RepositoryId | undefined;
  /** Head of its branch; of a merged one, as it was merged. */
  readonly head: Sha;
}

export interface PullFacts extends PullOutline {
  readonly author: Account | undefined;
  readonly headRef: string;
  readonly headRepository: RepositoryId | undefined;
  readonly merged: boolean;
  readonly mergedBy: Account | undefined;
  /**
   * Whether GitHub merged it by itself, later, for somebody who had asked for it earlier (auto-merge, merge queue).
   * Then "merged by" says nothing about who saw this head: auto-merge stays on when somebody with write access pushes.
   */
  readonly mergedLater: Read<boolean>;
  readonly mergeCommit: Sha | undefined;
  /** The default branch just before the merge. */
  readonly firstParent: Sha | undefined;
  readonly files: Read<readonly { readonly path: string; readonly change: string }[]>;
  readonly commits: Read<readonly CommitFacts[]>;
  /**
   * Who pushed what is in the pull request; a push that was replaced since is none of them. GitHub may not tell; `commits`
   * then has to prove that only the bot did.
   */
  readonly pushers: Read<readonly (Account | undefined)[]>;
  readonly reviews: Read<readonly ReviewFacts[]>;
  readonly dismissals: Read<readonly DismissalFacts[]>;
}

export interface CommitFacts {
  readonly oid: Sha;
  /** Author and co-authors. The id is that of the account that GitHub links to the address, if any. */
  readonly authors: Read<
    readonly {
      readonly id: UserId | undefined;
      readonly login: string;
      /** GitHub links the address to somebody who is no bot; not said: it cannot be told. */
      readonly person?: boolean;
    }[]
  >;
  /** Whether GitHub itself made the commit, through its API or pages, and its signature holds. */
  readonly signedByGitHub: boolean;
  /** Its parents, in git's order. */
  readonly parents: Read<readonly { readonly oid: Sha; readonly owners: OwnersOids }[]>;
  /** CODEOWNERS in its own tree. */
  readonly owners: OwnersOids;
  /** The request's three files in its tree: path → object id; one that is not there has none. */
  readonly files: Readonly<Record<string, Sha>>;
  /** Of a commit with two parents that joins the default branch: how it stands to that parent. */
  readonly joins: Read<JoinFacts> | undefined;
}

/** Object ids of CODEOWNERS at the three places where GitHub looks; `undefined` where there is none. */
export type OwnersOids = readonly (Sha | undefined)[];

/** How a merge commit differs from its second parent, and whether that one was on the default branch. */
export interface JoinFacts {
  /** Everything that differs from the second parent's tree, completely. */
  readonly changes: readonly { readonly path: string; readonly change: string; readonly oid: Sha }[];
  /** Whether the second parent is the default branch just before the merge, or one of its ancestors. */
  readonly secondWasOnBase: boolean;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface ReviewFacts {
  readonly id: number;
  readonly user: Account | undefined;
  readonly state: ReviewState;
  /** `undefined` when the commit is gone from the repository. */
  readonly commit: Sha | undefined;
  readonly submittedAt: Instant | undefined;
  /** Whether its author may push to the repository now. */
  readonly canPush: boolean;
  /** The pull request that it was given on, where that is another one than what is judged. */
  readonly elsewhere?: IssueNumber;
}

export interface DismissalFacts {
  readonly review: number | undefined;
  readonly by: Account | undefined;
  readonly before: ReviewState;
}

/** The CODEOWNERS file that GitHub uses at a commit. `absent`: at none of its three places. */
export type CodeownersFile =
  'absent' | { readonly path: CodeownersLocation; readonly bytes: number; readonly text: string };

/**
 * An entry of GitHub's list of errors in CODEOWNERS. `Unknown owner`: the one at that column does not exist or may not write,
 * and is ignored; any other kind: the line is skipped.
 * https://docs.github.com/en/rest/repos/repos#list-codeowners-errors
 */
export interface OwnerError {
  readonly path: string;
  /** 1-based, both. */
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  /** The whole line. */
  readonly source: string;
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface PersonFacts {
  readonly account: Account;
  readonly permission: Read<Permission>;
}

export interface TeamFacts {
  readonly org: string;
  readonly slug: string;
  /** A team owns only if it can itself write to the repository, whatever its members can. */
  readonly canWrite: Read<boolean>;
  /** Which of `people` are active members, child teams included. */
  readonly members: Read<readonly UserId[]>;
}

export interface EmailFacts {
  readonly address: string;
  /** The account that GitHub links to this address; `undefined` within `known`: none. */
  readonly account: Read<UserId | undefined>;
}

/** An active rule of a ruleset. Classic branch protection does not show here: its settings need an administrator. */
export type BranchRule =
  | {
      readonly type: 'pull_request';
      readonly requireCodeOwnerReview: boolean;
      readonly dismissStaleReviews: boolean;
      readonly requireLastPushApproval: boolean;
      readonly requiredApprovals: number;
    }
  | { readonly type: 'non_fast_forward' }
  | { readonly type: 'deletion' }
  | { readonly type: 'other'; readonly name: string };
