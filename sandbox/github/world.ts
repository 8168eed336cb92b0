import { IssueNumber, RepositoryId, UserId, type Sha } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import type { SandboxClock } from '../clock.ts';
import { GitObjects } from './git-objects.ts';
import {
  atLeast,
  type Account,
  type Issue,
  type Label,
  type Permissions,
  type PullIssue,
  type Repository,
  type Role,
  type Team,
  type TimelineDetail,
} from './github-model.ts';
import { notFound } from './refusal.ts';

/** `GITHUB_TOKEN` acts as this account everywhere. https://api.github.com/users/github-actions%5Bbot%5D */
export const ACTIONS_BOT = { id: UserId.of(41898282), login: 'github-actions[bot]' } as const;
/** The committer of what GitHub commits itself. */
export const WEB_FLOW = { id: UserId.of(19864447), login: 'web-flow' } as const;

/**
 * Where ids begin. Those of issues, pull requests, comments and reviews lie beyond 2^31, as they have since 2024:
 * GraphQL's `databaseId` cannot carry them, `fullDatabaseId` can.
 */
const FIRST = {
  user: 500_001,
  team: 9_001,
  repository: 900_001,
  issue: 3_600_000_001,
  pull: 2_900_000_001,
  comment: 3_500_000_001,
  review: 3_400_000_001,
  event: 20_000_000_001,
  edit: 1_200_000_001,
  label: 8_000_000_001,
  status: 38_000_000_001,
  ruleset: 7_001,
  environment: 60_001,
  run: 17_000_000_001,
  delivery: 1,
} as const;

/** Everything that the stand-in knows, and the look-ups that all of it shares. */
export class World {
  readonly clock: SandboxClock;
  readonly accounts = new Map<UserId, Account>();
  readonly teams = new Map<number, Team>();
  readonly repositories = new Map<RepositoryId, Repository>();
  readonly #next = new Map<string, number>();

  constructor(clock: SandboxClock) {
    this.clock = clock;
    this.addAccount({ ...ACTIONS_BOT, type: 'Bot', permissions: ACTIONS_PERMISSIONS });
    this.addAccount({ ...WEB_FLOW, type: 'User', name: 'GitHub', email: 'noreply@github.com' });
  }

  now(): Instant {
    return this.clock.now();
  }

  id(kind: keyof typeof FIRST): number {
    const id = this.#next.get(kind) ?? FIRST[kind];
    this.#next.set(kind, id + 1);
    return id;
  }

  addAccount(given: {
    readonly login: string;
    readonly id?: number;
    readonly type?: Account['type'];
    readonly name?: string;
    readonly email?: string;
    readonly permissions?: Permissions;
  }): Account {
    const id = UserId.of(given.id ?? this.id('user'));
    if (this.accounts.has(id) || this.find(given.login))
      throw new Error(`There is an account ${given.login} or id ${id} already`);
    const account: Account = {
      id,
      login: given.login,
      type: given.type ?? 'User',
      name: given.name ?? null,
      email: given.email ?? `${id}+${given.login}@users.noreply.github.com`,
      createdAt: this.now(),
      ...(given.permissions && { permissions: given.permissions }),
    };
    this.accounts.set(id, account);
    return account;
  }

  /** Another login; the id stays, and the old one is free for anybody. */
  rename(from: string, to: string): void {
    const account = this.account(from);
    if (this.find(to)) throw new Error(`There is an account ${to} already`);
    this.accounts.set(account.id, { ...account, login: to });
  }

  /** By login, whatever its case: GitHub's logins differ in more than case. */
  find(login: string): Account | undefined {
    const wanted = login.toLowerCase();
    return [...this.accounts.values()].find(
      (each) => each.deleted !== true && each.login.toLowerCase() === wanted,
    );
  }

  /** @throws Error for a login that nobody added: a mistake of the test, not of the product. */
  account(who: string | UserId): Account {
    const account = typeof who === 'string' ? this.find(who) : this.accounts.get(who);
    if (!account) throw new Error(`Nobody is called ${who} in this sandbox`);
    return account;
  }

  findRepository(owner: string, name: string): Repository | undefined {
    const account = this.find(owner);
    return [...this.repositories.values()].find(
      (each) => each.owner === account?.id && each.name.toLowerCase() === name.toLowerCase(),
    );
  }

  repository(id: RepositoryId): Repository {
    const repository = this.repositories.get(id);
    if (!repository) throw new Error(`There is no repository with id ${id}`);
    return repository;
  }

  fullName(repository: Repository): string {
    return `${this.account(repository.owner).login}/${repository.name}`;
  }

  addRepository(
    given: Pick<Repository, 'owner' | 'name' | 'private' | 'plan' | 'settings'> & {
      id?: number;
      fork?: Repository;
    },
  ): Repository {
    const repository: Repository = {
      id: RepositoryId.of(given.id ?? this.id('repository')),
      owner: given.owner,
      name: given.name,
      private: given.private,
      archived: false,
      plan: given.plan,
      fork: given.fork?.id,
      defaultBranch: 'main',
      createdAt: this.now(),
      git: given.fork?.git ?? new GitObjects(),
      refs: new Map(),
      people: new Map(),
      teams: new Map(),
      settings: given.settings,
      rulesets: [],
      labels: new Map(),
      issues: new Map(),
      nextNumber: 1,
      discussions: new Map(),
      gone: new Map(),
      statuses: [],
      environments: new Map(),
      workflows: new Set(),
      switchedOff: new Map(),
      secrets: new Map(),
      runs: [],
      pushes: [],
      truncateTrees: false,
    };
    this.repositories.set(repository.id, repository);
    return repository;
  }

  /**
   * The highest role somebody has: as owner, in person, or through a team. Everybody reads a public repository.
   * A Bot's role stands for its installation: what its token may do is decided by its permissions.
   */
  role(repository: Repository, who: UserId): Role {
    const account = this.accounts.get(who);
    if (account?.type === 'Bot') return 'write';
    if (account?.deleted) return 'none';
    const roles: Role[] = [repository.private ? 'none' : 'read', repository.people.get(who) ?? 'none'];
    if (repository.owner === who) roles.push('admin');
    for (const [team, role] of repository.teams) if (this.teams.get(team)?.members.has(who)) roles.push(role);
    return roles.reduce((best, role) => (atLeast(role, best) ? role : best), 'none');
  }

  team(organization: string, slug: string): Team | undefined {
    const owner = this.find(organization);
    return [...this.teams.values()].find(
      (team) => team.organization === owner?.id && team.slug === slug.toLowerCase(),
    );
  }

  tip(repository: Repository, branch: string): Sha | undefined {
    return repository.refs.get(`refs/heads/${branch}`);
  }

  /** @throws Refusal 404 */
  issue(repository: Repository, number: number): Issue {
    const issue = IssueNumber.is(number) ? repository.issues.get(number) : undefined;
    if (!issue) throw notFound();
    return issue;
  }

  /** @throws Refusal 404, for an issue that is no pull request as well */
  pull(repository: Repository, number: number): PullIssue {
    const issue = this.issue(repository, number);
    if (!isPull(issue)) throw notFound();
    return issue;
  }

  label(repository: Repository, name: string): Label | undefined {
    return [...repository.labels.values()].find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  record(issue: Issue, actor: UserId, detail: TimelineDetail): void {
    issue.events.push({ id: this.id('event'), actor, at: this.now(), ...detail });
    issue.updatedAt = this.now();
  }
}

export const isPull = (issue: Issue): issue is PullIssue => issue.pull !== undefined;

/** What a job's token can be given at most; `administration` and an organisation's `members` are not among it. */
const ACTIONS_PERMISSIONS: Permissions = {
  actions: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
  environments: 'read',
};
