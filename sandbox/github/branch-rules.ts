import type { Sha, UserId } from '../../src/terms/brand.ts';
import { ownersFile, ownersOf, peopleOf, readOwners } from './sandbox-codeowners.ts';
import { isAncestor } from './git-history.ts';
import {
  atLeast,
  type MergeMethod,
  type PullIssue,
  type PullRequestParameters,
  type Repository,
  type Review,
  type Rule,
  type Ruleset,
} from './github-model.ts';
import { filesOf } from './pull-contents.ts';
import { unprocessable, type Refusal } from './refusal.ts';
import type { World } from './world.ts';

/**
 * Rulesets: "Available rules for rulesets"
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */

/** What invariant 10 of the product asks of a default branch: the rules of a well-kept repository. */
export const PROTECTED: readonly Rule[] = [
  { type: 'deletion' },
  { type: 'non_fast_forward' },
  {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
      allowed_merge_methods: ['merge', 'squash', 'rebase'],
    },
  },
];

/**
 * The active rulesets of a branch. On GitHub Free a private repository has none:
 * https://docs.github.com/en/get-started/learning-about-github/githubs-plans
 */
export function rulesetsOf(repository: Repository, branch: string): readonly Ruleset[] {
  if (repository.private && repository.plan === 'free') return [];
  return repository.rulesets.filter(
    (set) =>
      set.enforcement === 'active' &&
      (set.branch === '~ALL' ||
        set.branch === branch ||
        (set.branch === '~DEFAULT_BRANCH' && branch === repository.defaultBranch)),
  );
}

export function mayBypass(world: World, repository: Repository, set: Ruleset, actor: UserId): boolean {
  const account = world.account(actor);
  return set.bypass.some((each) =>
    'login' in each
      ? each.login.toLowerCase() === account.login.toLowerCase()
      : account.type === 'User' && atLeast(world.role(repository, actor), each.role),
  );
}

function binding(world: World, repository: Repository, branch: string, actor: UserId): readonly Rule[] {
  return rulesetsOf(repository, branch)
    .filter((set) => !mayBypass(world, repository, set, actor))
    .flatMap((set) => set.rules);
}

export const pullRequestRules = (repository: Repository, branch: string): readonly PullRequestParameters[] =>
  rulesetsOf(repository, branch)
    .flatMap((set) => set.rules)
    .flatMap((rule) => (rule.type === 'pull_request' ? [rule.parameters] : []));

const violation = (...sentences: readonly string[]): Refusal =>
  unprocessable(`Repository rule violations found\n\n${sentences.join('\n\n')}\n\n`);

/** @throws Refusal 422 when a rule forbids moving the branch like that, by a push and not by a pull request. */
export function checkPush(
  world: World,
  repository: Repository,
  branch: string,
  move: { readonly before: Sha | undefined; readonly after: Sha | undefined },
  actor: UserId,
): void {
  const { before, after } = move;
  const refused = binding(world, repository, branch, actor).flatMap((rule): string[] => {
    switch (rule.type) {
      case 'creation':
        return before ? [] : ['Cannot create ref due to creations being restricted.'];
      case 'deletion':
        return after ? [] : ['Cannot delete this branch'];
      case 'non_fast_forward':
        return before && after && !isAncestor(repository.git, before, after)
          ? ['Cannot force-push to this branch']
          : [];
      case 'pull_request':
        return before && after ? ['Changes must be made through a pull request.'] : [];
      case 'required_status_checks':
        return after ? missingChecks(repository, rule.parameters.required_status_checks, after) : [];
      case 'required_linear_history':
        return after && (repository.git.commit(after)?.parents.length ?? 0) > 1
          ? ['This branch must not contain merge commits.']
          : [];
    }
  });
  // Creating a branch is refused without a reason: https://github.com/github/rest-api-description/issues/4887
  if (refused.length > 0 && !before) throw unprocessable('Reference update failed');
  if (refused.length > 0) throw violation(...refused);
}

/** Why a pull request may not be merged now by this person, in GitHub's words; empty when it may. */
export function mergeBlocks(
  world: World,
  repository: Repository,
  issue: PullIssue,
  actor: UserId,
  method: MergeMethod,
): readonly string[] {
  return binding(world, repository, issue.pull.base.ref, actor).flatMap((rule): string[] => {
    if (rule.type === 'pull_request')
      return [
        ...reviewBlocks(world, repository, issue, rule.parameters),
        ...(rule.parameters.allowed_merge_methods?.includes(method) === false
          ? [`Merge method ${method} is not allowed on this branch.`]
          : []),
      ];
    if (rule.type === 'required_status_checks')
      return missingChecks(repository, rule.parameters.required_status_checks, issue.pull.head.sha);
    if (rule.type === 'required_linear_history' && method === 'merge')
      return ['This branch must not contain merge commits.'];
    return [];
  });
}

function missingChecks(
  repository: Repository,
  required: readonly { readonly context: string }[],
  sha: Sha,
): string[] {
  const missing = required.filter(
    ({ context }) =>
      repository.statuses.findLast((each) => each.sha === sha && each.context === context)?.state !==
      'success',
  );
  if (missing.length === 0) return [];
  return missing.length === 1
    ? [`Required status check "${missing[0]?.context ?? ''}" is expected.`]
    : [`${missing.length} of ${required.length} required status checks are expected.`];
}

/** The reviews that speak for a person now: the latest that approves, asks for changes or was dismissed. */
export function decisive(reviews: readonly Review[]): ReadonlyMap<UserId, Review> {
  const latest = new Map<UserId, Review>();
  for (const review of reviews)
    if (review.state !== 'PENDING' && review.state !== 'COMMENTED') latest.set(review.author, review);
  return latest;
}

function reviewBlocks(
  world: World,
  repository: Repository,
  issue: PullIssue,
  rule: PullRequestParameters,
): string[] {
  const { pull } = issue;
  // "approving reviews by people with write permissions": a reader's approval does not count.
  const counted = [...decisive(pull.reviews).values()].filter((review) =>
    atLeast(world.role(repository, review.author), 'write'),
  );
  const approvals = counted.filter((review) => review.state === 'APPROVED');
  const blocks: string[] = [];
  if (counted.some((review) => review.state === 'CHANGES_REQUESTED'))
    blocks.push('Changes have been requested.');
  const needed = rule.required_approving_review_count;
  if (approvals.length < needed)
    blocks.push(
      `At least ${needed} approving review${needed === 1 ? ' is' : 's are'} required by reviewers with write access.`,
    );
  if (rule.require_code_owner_review) {
    const approvers = new Set(approvals.map((review) => review.author));
    const missing = ownersNeeded(world, repository, issue).find(
      ({ people }) => ![...people].some((person) => approvers.has(person)),
    );
    if (missing) blocks.push(`Waiting on code owner review from ${missing.owners.join(' and/or ')}.`);
  }
  // "the most recent reviewable push must be approved by someone other than the person who pushed it"
  if (rule.require_last_push_approval) {
    const other = approvals.some((each) => each.commit === pull.head.sha && each.author !== pull.lastPusher);
    if (!other) blocks.push('New changes require approval from someone other than the last pusher.');
  }
  return blocks;
}

/** The owners of each changed file, by CODEOWNERS on the *base* branch. A file whose owners nobody is needs nobody. */
export function ownersNeeded(
  world: World,
  repository: Repository,
  issue: PullIssue,
): { owners: readonly string[]; people: ReadonlySet<UserId> }[] {
  const tip = world.tip(repository, issue.pull.base.ref);
  const file = tip && ownersFile(repository, tip);
  if (!file || (repository.private && repository.plan === 'free')) return [];
  const { lines } = readOwners(file.text);
  const groups = new Map<string, readonly string[]>();
  for (const { path, previousPath } of filesOf(world, repository, issue))
    for (const name of previousPath === undefined ? [path] : [path, previousPath]) {
      const owners = ownersOf(lines, name);
      groups.set(owners.join(' '), owners);
    }
  return [...groups.values()]
    .map((owners) => ({
      owners,
      people: new Set(owners.flatMap((owner) => [...peopleOf(world, repository, owner)])),
    }))
    .filter(({ people }) => people.size > 0);
}
