import { IssueNumber, type Sha } from '../../src/terms/brand.ts';
import { eventPayload, type EventOrder } from './events.ts';
import { writeOnto, type Write } from './git-history.ts';
import { editBody, transfer } from './issues.ts';
import type {
  BypassActor,
  Environment,
  Issue,
  MergeMethod,
  PullIssue,
  Repository,
  RepositorySettings,
  Role,
  Rule,
  Ruleset,
} from './github-model.ts';
import { merge, mergeTogether } from './merge.ts';
import { moveRef, signatureOf } from './refs.ts';
import type { Json, View } from './views/view.ts';
import type { World } from './world.ts';

export interface WriteOrder {
  /** Login of who pushes. */
  readonly by: string;
  /** The default branch when left out; made from the default branch when it is new. */
  readonly branch?: string;
  readonly message?: string;
  /** Login to show as author; whoever commits writes there what they like. */
  readonly author?: string;
  /** Starts the branch anew from this commit, whatever it held: a force push. */
  readonly onto?: Sha;
}

/**
 * One repository, and what can happen to it that no API does: tests and the demo order it here. What people do
 * through the API they do through the API.
 */
export class RepositoryHandle {
  readonly state: Repository;
  readonly #view: View;

  constructor(view: View, repository: Repository) {
    this.#view = view;
    this.state = repository;
  }

  get #world(): World {
    return this.#view.world;
  }

  get id(): Repository['id'] {
    return this.state.id;
  }

  get fullName(): string {
    return this.#world.fullName(this.state);
  }

  /** The commit at a branch's tip. @throws Error for a branch that is not there */
  tip(branch = this.state.defaultBranch): Sha {
    const sha = this.#world.tip(this.state, branch);
    if (!sha) throw new Error(`${this.fullName} has no branch ${branch}`);
    return sha;
  }

  /** A file's text at a branch or commit; `undefined` where there is none. */
  read(path: string, at: string = this.state.defaultBranch): string | undefined {
    return this.bytes(path, at)?.toString('utf8');
  }

  /** A file as it is, at a branch or commit. */
  bytes(path: string, at: string = this.state.defaultBranch): Buffer | undefined {
    const sha = this.#world.tip(this.state, at) ?? at;
    const commit = this.state.git.commit(sha);
    const entry = commit && this.state.git.entryAt(commit.tree, path);
    return entry && this.state.git.blob(entry.sha);
  }

  issue(number: number): Issue {
    return this.#world.issue(this.state, number);
  }

  pull(number: number): PullIssue {
    return this.#world.pull(this.state, number);
  }

  /**
   * Writes files in one commit straight onto a branch, past every rule: what an administrator, a deploy key or an
   * unprotected repository lets happen. Odd modes and deletions are possible, see `Write`.
   */
  write(files: Readonly<Record<string, Write>>, order: WriteOrder): Sha {
    const { git } = this.state;
    const branch = order.branch ?? this.state.defaultBranch;
    const parent =
      order.onto ??
      this.#world.tip(this.state, branch) ??
      this.#world.tip(this.state, this.state.defaultBranch);
    const by = this.#world.account(order.by);
    const author = this.#world.account(order.author ?? order.by);
    const sha = git.writeCommit({
      tree: writeOnto(git, parent && git.commit(parent)?.tree, files),
      parents: parent ? [parent] : [],
      author: signatureOf(this.#world, author.id),
      committer: signatureOf(this.#world, by.id),
      message: order.message ?? 'Change files',
      signedByGitHub: false,
    });
    this.push(branch, sha, order.by);
    return sha;
  }

  /** Moves a branch, forced if need be, past every rule. `undefined` deletes it. */
  push(branch: string, to: Sha | undefined, by: string): void {
    moveRef(this.#world, this.state, {
      ref: `refs/heads/${branch}`,
      to,
      actor: this.#world.account(by).id,
      force: true,
      powers: true,
    });
  }

  /** Merges past every rule, as somebody on the bypass list does. */
  mergePastRules(number: number, by: string, method: MergeMethod = 'merge'): Sha {
    const rulesets = this.state.rulesets;
    this.state.rulesets = [];
    try {
      return merge(this.#world, this.state, this.pull(number), { by: this.#world.account(by).id, method });
    } finally {
      this.state.rulesets = rulesets;
    }
  }

  /** Several pull requests in one push, as a merge queue lands them. */
  mergeTogether(numbers: readonly number[], by: string, method: MergeMethod = 'merge'): Sha {
    const pulls = numbers.map((number) => this.pull(number));
    return mergeTogether(this.#world, this.state, pulls, { by: this.#world.account(by).id, method });
  }

  /** Changes an issue's or pull request's body as somebody, whatever their rights. */
  edit(number: number, body: string, by: string): void {
    editBody(this.#world, this.issue(number), body, this.#world.account(by).id);
  }

  /**
   * Deletes a revision from the history of a body: its text is gone, who edited when stays.
   * "Tracking changes in a comment": "the author of the comment and anyone with write access to the repository can
   * also delete sensitive information from a comment's edit history".
   * @param revision 0 is the text at creation.
   */
  deleteRevision(number: number, revision: number, by: string): void {
    const edit = this.issue(number).edits[revision];
    if (!edit) throw new Error(`Issue ${number} has no revision ${revision}`);
    edit.deleted = { by: this.#world.account(by).id, at: this.#world.now() };
  }

  /** Returns the issue's number over there. */
  transfer(number: number, to: RepositoryHandle, by: string): IssueNumber {
    return transfer(this.#world, this.state, this.issue(number), to.state, this.#world.account(by).id).number;
  }

  /** Makes a discussion of an issue, under its number. */
  makeDiscussion(number: number): void {
    const { author } = this.issue(number);
    this.deleteIssue(number);
    this.state.discussions.set(IssueNumber.of(number), { author });
  }

  deleteIssue(number: number): void {
    const issue = this.issue(number);
    this.state.issues.delete(issue.number);
    this.state.gone.set(issue.number, 'deleted');
  }

  /** `none` takes the access away. */
  permit(login: string, role: Role): void {
    this.state.people.set(this.#world.account(login).id, role);
  }

  /** A team's own role here, whatever its members have. */
  permitTeam(organization: string, slug: string, role: Role): void {
    const team = this.#world.team(organization, slug);
    if (!team) throw new Error(`There is no team ${organization}/${slug}`);
    this.state.teams.set(team.id, role);
  }

  /** Replaces the rules of a branch; none removes them. */
  setRules(
    rules: readonly Rule[],
    options: {
      readonly branch?: string;
      readonly bypass?: readonly BypassActor[];
      readonly enforcement?: Ruleset['enforcement'];
      readonly source?: Ruleset['source'];
    } = {},
  ): void {
    const branch = options.branch ?? '~DEFAULT_BRANCH';
    this.state.rulesets = this.state.rulesets.filter((each) => each.branch !== branch);
    if (rules.length === 0) return;
    this.state.rulesets.push({
      id: this.#world.id('ruleset'),
      name: `Rules for ${branch}`,
      source: options.source ?? 'Repository',
      enforcement: options.enforcement ?? 'active',
      branch,
      rules,
      bypass: options.bypass ?? [],
    });
  }

  setSettings(settings: Partial<RepositorySettings>): void {
    this.state.settings = { ...this.state.settings, ...settings };
  }

  setPlan(
    plan: Repository['plan'],
    visibility: 'public' | 'private' = this.state.private ? 'private' : 'public',
  ): void {
    this.state.plan = plan;
    this.state.private = visibility === 'private';
  }

  setEnvironment(
    name: string,
    options: {
      readonly branches?: Environment['branches'];
      readonly reviewers?: readonly string[];
    } = {},
  ): void {
    this.state.environments.set(name.toLowerCase(), {
      id: this.#world.id('environment'),
      name,
      createdAt: this.#world.now(),
      ...(options.branches && { branches: options.branches }),
      reviewers: (options.reviewers ?? []).map((login) => this.#world.account(login).id),
    });
  }

  /** @param scope name of an environment, `/` for the organisation; the repository's own when left out */
  setSecrets(names: readonly string[], scope = ''): void {
    this.state.secrets.set(scope.toLowerCase(), new Set(names));
  }

  deleteEnvironment(name: string): void {
    this.state.environments.delete(name.toLowerCase());
  }

  /** From now on a recursive listing of any tree is cut in half and says `truncated`. */
  truncateTrees(truncate = true): void {
    this.state.truncateTrees = truncate;
  }

  /** The JSON that a runner gets for an event. */
  event(order: EventOrder): Json {
    return eventPayload(this.#view, this.state, order);
  }
}
