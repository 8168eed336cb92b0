import type {
  BranchRule,
  CodeownersFile,
  OwnerError,
  Permission,
  Read,
} from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import type { AccountId, AccountName, UserId } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { ROLE_KINDS, type RoleKind } from './role-kinds.ts';
import type { Examination } from './examination.ts';
import type { WorkflowSettings } from '../../workflows/workflow-settings.ts';

/** What was found out about a set-up: plain data, nothing concluded. What was not read says why. */
export interface SetupFacts {
  /** `undefined`: the configuration cannot be read, and `files.problems` says why. */
  readonly config: Config | undefined;
  readonly files: FileFacts;
  readonly github: Read<GitHubFacts>;
  /** What each job with a role in AWS wrote of it, by the job; `undefined`: nothing can be expected yet. */
  readonly jobs: Read<ReadonlyMap<string, Examination | 'absent' | 'unreadable'>> | undefined;
  /** Each account of IAM. */
  readonly accounts: ReadonlyMap<AccountName, Read<AccountFacts>>;
  /** `undefined`: no account is reached through Identity Center. */
  readonly center: Read<CenterFacts> | undefined;
  /** `undefined`: nothing is told on Slack. */
  readonly slack: Read<SlackFacts> | undefined;
  /** `undefined`: rules draft. */
  readonly model: Read<ModelFacts> | undefined;
}

export interface FileFacts {
  /** What is wrong in `aws-jit.yml`, with its line. */
  readonly problems: readonly string[];
  /** Path → text in this folder; `undefined`: no such file. */
  readonly present: ReadonlyMap<string, string | undefined>;
  /** Path → text of what follows from the configuration and the pin: form and workflows. */
  readonly expected: ReadonlyMap<string, string>;
  /** Path → text of what this program ships for `deploy/`. */
  readonly shipped: ReadonlyMap<string, string>;
  /** What the workflows say of themselves; `undefined`: they do not. */
  readonly settings: Omit<WorkflowSettings, 'jobs'> | undefined;
  /** The same paths on the default branch. */
  readonly online: Read<ReadonlyMap<string, string | undefined>>;
}

export interface GitHubFacts {
  /** `owner/name` */
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  /** Who issues the tokens of its jobs, without `https://`. */
  readonly issuer: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly rules: Read<readonly BranchRule[]>;
  /** Who may go past the rules, in words. */
  readonly bypass: Read<readonly string[]>;
  readonly codeowners: Read<CodeownersFile>;
  readonly ownerErrors: Read<readonly OwnerError[]>;
  /** By login in lower case, of everybody whom CODEOWNERS name. */
  readonly people: ReadonlyMap<string, Read<{ readonly id: UserId; readonly permission: Permission }>>;
  /** By `organisation/team` in lower case. */
  readonly teams: ReadonlyMap<
    string,
    Read<{ readonly canWrite: boolean; readonly members: readonly UserId[] }>
  >;
  /** People whom the configuration names by their id: their login now; `undefined`: GitHub has nobody of that id. */
  readonly accounts: ReadonlyMap<UserId, Read<string | undefined>>;
  readonly environments: ReadonlyMap<string, Read<EnvironmentFacts | 'absent'>>;
  readonly secrets: {
    readonly environments: ReadonlyMap<string, Read<readonly string[]>>;
    readonly repository: Read<readonly string[]>;
    readonly organization: Read<readonly string[]>;
  };
  readonly actions: Read<ActionsFacts>;
  readonly token: Read<{ readonly writes: boolean; readonly mayOpenPullRequests: boolean }>;
  readonly subject: Read<{
    readonly prefix: string | undefined;
    readonly claims: readonly string[] | undefined;
  }>;
  readonly schedules: ReadonlyMap<string, Read<ScheduleFacts>>;
  /** Rules of the branches that the bot writes, by an example of each. */
  readonly botBranches: ReadonlyMap<string, Read<readonly BranchRule[]>>;
  /** When the pinned commit was made. `undefined`: the workflows pin none. */
  readonly pin: Read<Instant | 'absent'> | undefined;
  /** The same moment by both clocks. */
  readonly clocks: { readonly ours: Instant; readonly github: Instant };
}

export interface EnvironmentFacts {
  /** `all`: no restriction; `protected`: whatever branch somebody protects; else patterns. */
  readonly branches: 'all' | 'protected' | readonly string[];
  /** Patterns of tags: whoever may write makes a tag of such a name. */
  readonly tags: readonly string[];
  /** Kinds of rules of somebody's own (`required_reviewers`, `wait_timer`), which setting the branches anew would drop. */
  readonly ownRules: readonly string[];
}

export interface ActionsFacts {
  readonly allowed: 'all' | 'none' | 'local_only' | readonly string[];
  readonly githubOwned: boolean;
  readonly verified: boolean;
}

export interface ScheduleFacts {
  /** GitHub's word: `active`, `disabled_inactivity`, `disabled_manually` …; `absent`: no such workflow. */
  readonly state: string;
  /** The latest run by schedule that has ended. */
  readonly last: { readonly at: Instant; readonly conclusion: string } | undefined;
}

export { ROLE_KINDS, type RoleKind };

export interface RoleFacts {
  readonly arn: string;
  /** The trust policy, as JSON. */
  readonly trust: unknown;
  readonly simulated: Read<readonly Simulated[]>;
}

export interface Simulated {
  readonly action: string;
  readonly resource: string;
  readonly allowed: boolean;
  /** Whether the role is meant to be allowed this. */
  readonly meant: boolean;
}

export interface AccountFacts {
  readonly id: AccountId;
  readonly roles: Readonly<Record<RoleKind, Read<RoleFacts | 'absent'> | undefined>>;
  /** Of the account that GitHub reaches: audiences of GitHub's provider. */
  readonly provider: Read<readonly string[] | 'absent'> | undefined;
  /** `undefined`: none is configured. Else actions that a boundary must deny and does not. */
  readonly boundary: Read<readonly string[] | 'absent'> | undefined;
  /** Who in it may be given access, by the configuration, and every reason why not. */
  readonly principals: readonly { readonly who: string; readonly reasons: Read<readonly string[]> }[];
  readonly policies: Read<{ readonly used: number; readonly most: number }>;
}

export interface CenterFacts {
  readonly instances: Read<
    readonly { readonly arn: string; readonly store: string; readonly status: string }[]
  >;
  readonly roles: Readonly<Record<RoleKind, Read<RoleFacts | 'absent'> | undefined>>;
  /** By the name that the configuration says: whether the directory has such a user. */
  readonly users: ReadonlyMap<string, Read<boolean>>;
  readonly sets: Read<number>;
  /** Permission sets that hold a role in each account. */
  readonly provisioned: ReadonlyMap<AccountName, Read<number>>;
}

export interface SlackFacts {
  readonly scopes: Read<readonly string[]>;
  /** By the channel's name as configured. */
  readonly channels: ReadonlyMap<
    string,
    Read<'absent' | { readonly member: boolean; readonly archived: boolean }>
  >;
  /** Addresses in `slack: emails`, and whether Slack knows somebody by each. */
  readonly emails: ReadonlyMap<string, Read<boolean>>;
}

export interface ModelFacts {
  readonly name: string;
  readonly url: string;
  /** Tokens that the configuration says. */
  readonly context: number | undefined;
  /** Models that the service lists, with the tokens of each where it says. */
  readonly offered: Read<ReadonlyMap<string, number | undefined>>;
}
