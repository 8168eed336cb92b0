import type { IssueNumber, RepositoryId, Sha, UserId } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import type { GitObjects } from './git-objects.ts';

/**
 * The state of the stand-in. People and repositories are referred to by id everywhere, so that renaming one changes
 * nothing but the name, as at GitHub.
 */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];
export const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** The permissions that a job or an App installation is given, as `permissions:` in a workflow names them. */
export const PERMISSIONS = [
  'actions',
  'administration',
  'pages',
  'contents',
  'discussions',
  'environments',
  'issues',
  'members',
  'metadata',
  'pull_requests',
  'secrets',
  'statuses',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

export interface Account {
  readonly id: UserId;
  login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string | null;
  readonly email: string;
  readonly createdAt: Instant;
  /** Gone from GitHub: GraphQL names nobody, and REST the account `ghost`, wherever they did something. */
  deleted?: true;
  /** Of a Bot: what its tokens may do in every repository it is installed in. */
  readonly permissions?: Permissions;
}

export interface Team {
  readonly id: number;
  readonly organization: UserId;
  readonly slug: string;
  readonly name: string;
  readonly members: Map<UserId, 'member' | 'maintainer'>;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** One revision of a body. The first of a list is what was there at creation. */
export interface Edit {
  readonly id: number;
  readonly editor: UserId;
  readonly at: Instant;
  /** The whole body after this edit; gone when somebody deleted the revision from the history. */
  readonly body: string;
  deleted?: { readonly by: UserId; readonly at: Instant };
}

export interface Editable {
  body: string;
  /** Empty until the first edit; from then on the original comes first. */
  readonly edits: Edit[];
}

export interface Comment extends Editable {
  readonly id: number;
  readonly author: UserId;
  readonly createdAt: Instant;
  updatedAt: Instant;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export type TimelineDetail =
  | { readonly event: 'closed'; readonly stateReason: StateReason | null; readonly commit?: Sha }
  | { readonly event: 'reopened' | 'locked' | 'unlocked' | 'head_ref_deleted' | 'head_ref_restored' }
  | { readonly event: 'renamed'; readonly from: string; readonly to: string }
  | { readonly event: 'labeled' | 'unlabeled'; readonly name: string; readonly color: string }
  | { readonly event: 'transferred'; readonly fromRepository: RepositoryId }
  | { readonly event: 'merged'; readonly commit: Sha; readonly ref: string }
  | {
      readonly event: 'head_ref_force_pushed' | 'base_ref_force_pushed';
      readonly before: Sha;
      readonly after: Sha;
      readonly ref: string;
    }
  | { readonly event: 'base_ref_changed'; readonly from: string; readonly to: string }
  | {
      readonly event: 'review_dismissed';
      readonly review: number;
      readonly was: ReviewState;
      readonly message: string | null;
      readonly commit: Sha | undefined;
    }
  | {
      readonly event: 'review_requested' | 'review_request_removed';
      readonly reviewer: { readonly user: UserId } | { readonly team: number };
    };

export type TimelineEvent = {
  readonly id: number;
  readonly actor: UserId;
  readonly at: Instant;
} & TimelineDetail;

export interface Issue extends Editable {
  /** Database id of the issue; a pull request has another one besides. */
  readonly id: number;
  readonly number: IssueNumber;
  readonly author: UserId;
  readonly createdAt: Instant;
  title: string;
  updatedAt: Instant;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  closed?: { readonly at: Instant; readonly by: UserId };
  locked: boolean;
  pinned?: boolean;
  /** Ids of the repository's labels. */
  readonly labels: Set<number>;
  readonly comments: Comment[];
  readonly events: TimelineEvent[];
  pull?: Pull;
}

export type PullIssue = Issue & { pull: Pull };

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';

export interface Review extends Editable {
  readonly id: number;
  readonly author: UserId;
  readonly createdAt: Instant;
  state: ReviewState;
  /** The head when the review was submitted. */
  commit: Sha;
  submittedAt: Instant | undefined;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Pull {
  /** Database id of the pull request. */
  readonly id: number;
  readonly base: { ref: string; sha: Sha };
  readonly head: { readonly repository: RepositoryId; readonly ref: string; sha: Sha };
  readonly draft: boolean;
  readonly reviews: Review[];
  readonly requested: {
    readonly users: Set<UserId>;
    readonly teams: Set<number>;
    readonly asOwners: Set<string>;
  };
  /** Who pushed the present head: what `require_last_push_approval` looks at. */
  lastPusher: UserId;
  merged?: Merged;
}

export interface Merged {
  readonly at: Instant;
  readonly by: UserId;
  readonly method: MergeMethod;
  /** The merge commit, the squashed commit, or the last of the rebased commits. */
  readonly commit: Sha;
  /** Every commit that this put onto the base branch. */
  readonly landed: readonly Sha[];
  /** The commits of the pull request itself, oldest first; those of a squash or rebase are not on the base branch. */
  readonly commits: readonly Sha[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: Sha;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: UserId;
  readonly at: Instant;
}

export interface PullRequestParameters {
  readonly required_approving_review_count: number;
  readonly require_code_owner_review: boolean;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_last_push_approval: boolean;
  readonly required_review_thread_resolution: boolean;
  readonly allowed_merge_methods?: readonly MergeMethod[];
}

export type Rule =
  | { readonly type: 'creation' | 'deletion' | 'non_fast_forward' | 'required_linear_history' }
  | { readonly type: 'pull_request'; readonly parameters: PullRequestParameters }
  | {
      readonly type: 'required_status_checks';
      readonly parameters: {
        readonly strict_required_status_checks_policy: boolean;
        readonly required_status_checks: readonly { readonly context: string }[];
      };
    };

export type BypassActor = { readonly login: string } | { readonly role: Role };

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly source: 'Repository' | 'Organization';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** A branch's name, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly branch: string;
  readonly rules: readonly Rule[];
  readonly bypass: readonly BypassActor[];
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Instant;
  /** `undefined`: no restriction at all, as in an environment that a job created by naming it. */
  readonly branches?: {
    readonly protectedOnly: boolean;
    readonly patterns: readonly string[];
    readonly tags?: readonly string[];
  };
  readonly reviewers: readonly UserId[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly workflow: string;
  readonly event: string;
  readonly actor: UserId;
  readonly headBranch: string;
  readonly headSha: Sha;
  readonly attempt: number;
  readonly createdAt: Instant;
  readonly inputs: Readonly<Record<string, unknown>>;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
}

export interface RepositorySettings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly actionsMayCreatePullRequests: boolean;
  readonly actions: {
    /** What workflows may use: a list holds patterns such as `acme/*`; `none` switches Actions off. */
    readonly allowed: 'all' | 'local_only' | 'none' | readonly string[];
    /** What a job's token may do where its workflow does not say. */
    readonly token: 'read' | 'write';
  };
  /** The subject of its OIDC tokens: claims that somebody chose in place of GitHub's own, and whether it has numeric ids. */
  readonly oidc: { readonly claims: readonly string[] | undefined; readonly immutable: boolean };
  readonly hasIssues: boolean;
  readonly mergeMethods: readonly MergeMethod[];
  readonly deleteBranchOnMerge: boolean;
}

/** One movement of a ref, as the `push` event tells it. */
export interface Push {
  readonly ref: string;
  readonly before: Sha | undefined;
  readonly after: Sha | undefined;
  readonly forced: boolean;
  /** GitHub itself merged a pull request with it. */
  readonly merge: boolean;
  readonly actor: UserId;
  readonly at: Instant;
}

export interface Repository {
  readonly id: RepositoryId;
  readonly owner: UserId;
  name: string;
  private: boolean;
  archived: boolean;
  /** What the owner pays for: Free gives private repositories no rulesets, environments or code owners. */
  plan: 'free' | 'team' | 'enterprise';
  readonly fork: RepositoryId | undefined;
  defaultBranch: string;
  readonly createdAt: Instant;
  readonly git: GitObjects;
  /** Full names, `refs/heads/main`. */
  readonly refs: Map<string, Sha>;
  readonly people: Map<UserId, Role>;
  readonly teams: Map<number, Role>;
  settings: RepositorySettings;
  rulesets: Ruleset[];
  readonly labels: Map<number, Label>;
  readonly issues: Map<IssueNumber, Issue>;
  nextNumber: number;
  /** They take their numbers from the same row as issues. */
  readonly discussions: Map<IssueNumber, { readonly author: UserId }>;
  /** Where issues went that were transferred away, or `deleted`. */
  readonly gone: Map<
    IssueNumber,
    { readonly repository: RepositoryId; readonly number: IssueNumber } | 'deleted'
  >;
  readonly statuses: CommitStatus[];
  readonly environments: Map<string, Environment>;
  readonly workflows: Set<string>;
  /** Workflow files that do not run, and how GitHub calls that: `disabled_manually`, `disabled_inactivity`. */
  readonly switchedOff: Map<string, string>;
  /** Names of secrets: of the repository under an empty key, of the organisation under `/`, else of an environment. */
  readonly secrets: Map<string, Set<string>>;
  readonly runs: WorkflowRun[];
  readonly pushes: Push[];
  /** Ids of trees whose recursive listing GitHub would cut: a test's order. */
  truncateTrees: boolean;
}
