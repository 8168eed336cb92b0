import type { Sha, UserId } from '../../brand.ts';
import { isAncestor, mergeBase, mergeTrees } from './git-history.ts';
import { closeMentioned, openIssue, setState } from './issues.ts';
import { atLeast, type MergeMethod, type PullIssue, type Repository } from './model.ts';
import { commitsOf, mergedTree } from './pull-contents.ts';
import { moveRef, signatureOf, webFlow } from './refs.ts';
import { Refusal, unprocessable } from './refusal.ts';
import { mergeBlocks, ownersNeeded } from './rules.ts';
import { ACTIONS_BOT, isPull, type World } from './world.ts';

const invalid = (field: string): Refusal =>
  unprocessable('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);

/** Opens a pull request and asks the code owners of its files for review. */
export function openPull(
  world: World,
  repository: Repository,
  given: {
    readonly title: string;
    readonly body: string;
    readonly author: UserId;
    readonly base: string;
    /** `branch`, or `owner:branch` of a fork. */
    readonly head: string;
    readonly draft?: boolean;
  },
): PullIssue {
  // The message of "Preventing GitHub Actions from creating or approving pull requests", as the API gives it.
  if (given.author === ACTIONS_BOT.id && !repository.settings.actionsMayCreatePullRequests)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.', {
      documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    });
  const { source, branch } = headOf(world, repository, given.head);
  const head = source && world.tip(source, branch);
  const base = world.tip(repository, given.base);
  if (!source || !head) throw invalid('head');
  if (!base) throw invalid('base');
  const custom = (message: string): Refusal =>
    unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  if (isAncestor(repository.git, head, base))
    throw custom(`No commits between ${given.base} and ${given.head}`);
  const label = `${world.account(source.owner).login}:${branch}`;
  if (openFrom(repository, source, branch, given.base))
    throw custom(`A pull request already exists for ${label}.`);
  const issue: PullIssue = Object.assign(openIssue(world, repository, given), {
    pull: {
      id: world.id('pull'),
      base: { ref: given.base, sha: base },
      head: { repository: source.id, ref: branch, sha: head },
      draft: given.draft ?? false,
      reviews: [],
      requested: { users: new Set<UserId>(), teams: new Set<number>(), asOwners: new Set<string>() },
      lastPusher:
        source.pushes.findLast((push) => push.ref === `refs/heads/${branch}`)?.actor ?? given.author,
    },
  });
  if (!issue.pull.draft) askOwners(world, repository, issue);
  return issue;
}

function headOf(
  world: World,
  repository: Repository,
  head: string,
): { source: Repository | undefined; branch: string } {
  const colon = head.indexOf(':');
  if (colon < 0) return { source: repository, branch: head };
  const owner = world.find(head.slice(0, colon));
  const source = [...world.repositories.values()].find(
    (each) => each.owner === owner?.id && (each.id === repository.id || each.fork === repository.id),
  );
  return { source, branch: head.slice(colon + 1) };
}

const openFrom = (
  repository: Repository,
  source: Repository,
  branch: string,
  base: string,
): PullIssue | undefined =>
  [...repository.issues.values()]
    .filter(isPull)
    .find(
      ({ state, pull }) =>
        state === 'open' &&
        pull.head.repository === source.id &&
        pull.head.ref === branch &&
        pull.base.ref === base,
    );

/** "Code owners are automatically requested for review when someone opens a pull request"; drafts wait. */
function askOwners(world: World, repository: Repository, issue: PullIssue): void {
  for (const owner of new Set(ownersNeeded(world, repository, issue).flatMap(({ owners }) => owners))) {
    const name = owner.replace(/^@/, '');
    if (name.includes('/')) {
      const team = world.team(name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1));
      if (team) requestTeam(world, issue, team.id, issue.author, true);
    } else {
      const account = owner.startsWith('@') ? world.find(name) : undefined;
      // The author is not asked: they could not approve.
      if (account && account.id !== issue.author) requestUser(world, issue, account.id, issue.author, true);
    }
  }
}

export function requestUser(
  world: World,
  issue: PullIssue,
  user: UserId,
  actor: UserId,
  asOwner = false,
): void {
  if (issue.pull.requested.users.has(user)) return;
  issue.pull.requested.users.add(user);
  if (asOwner) issue.pull.requested.asOwners.add(`user ${user}`);
  world.record(issue, actor, { event: 'review_requested', reviewer: { user } });
}

export function requestTeam(
  world: World,
  issue: PullIssue,
  team: number,
  actor: UserId,
  asOwner = false,
): void {
  if (issue.pull.requested.teams.has(team)) return;
  issue.pull.requested.teams.add(team);
  if (asOwner) issue.pull.requested.asOwners.add(`team ${team}`);
  world.record(issue, actor, { event: 'review_requested', reviewer: { team } });
}

/** Reopening needs the branch, still with what was proposed. */
export function reopenPull(world: World, repository: Repository, issue: PullIssue, actor: UserId): void {
  if (issue.pull.merged)
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: 'state cannot be changed. The pull request has been merged.',
      },
    ]);
  const source = world.repository(issue.pull.head.repository);
  const tip = world.tip(source, issue.pull.head.ref);
  if (!tip)
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. The ${issue.pull.head.ref} branch has been deleted.`,
      },
    ]);
  if (openFrom(repository, source, issue.pull.head.ref, issue.pull.base.ref))
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. There is already an open pull request from ${issue.pull.head.ref} to ${issue.pull.base.ref}.`,
      },
    ]);
  if (!isAncestor(repository.git, issue.pull.head.sha, tip))
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. The ${issue.pull.head.ref} branch was force-pushed or recreated.`,
      },
    ]);
  issue.pull.head.sha = tip;
  setState(world, issue, 'open', null, actor);
}

export interface MergeOrder {
  readonly by: UserId;
  readonly method?: MergeMethod;
  /** "SHA that pull request head must match to allow merge." */
  readonly expectedHead?: string;
  readonly title?: string;
  readonly message?: string;
}

const METHOD_NAME = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' } as const;

/**
 * "Merge a pull request" https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request
 * @throws Refusal 405 where it cannot be merged or a rule blocks it, 409 when the head is another, 403 without write.
 */
export function merge(world: World, repository: Repository, issue: PullIssue, order: MergeOrder): Sha {
  const method = order.method ?? 'merge';
  checkMergeable(world, repository, issue, { ...order, method });
  const base = world.tip(repository, issue.pull.base.ref);
  if (!base) throw new Refusal(405, 'Base branch was deleted');
  const landing = land(world, repository, issue, { ...order, method }, base);
  moveRef(world, repository, {
    ref: `refs/heads/${issue.pull.base.ref}`,
    to: landing.tip,
    actor: order.by,
    judged: true,
  });
  finish(world, repository, issue, order.by, landing);
  return landing.tip;
}

/** As a merge queue does it: several pull requests, one after the other, in a single push. */
export function mergeTogether(
  world: World,
  repository: Repository,
  issues: readonly PullIssue[],
  order: Pick<MergeOrder, 'by' | 'method'>,
): Sha {
  const method = order.method ?? 'merge';
  const [first] = issues;
  const branch = first?.pull.base.ref ?? repository.defaultBranch;
  let tip = world.tip(repository, branch);
  if (!tip || !first) throw new Error('A merge queue needs a base branch and at least one pull request');
  for (const issue of issues) checkMergeable(world, repository, issue, { ...order, method });
  const landings = issues.map((issue) => {
    const landing = land(world, repository, issue, { ...order, method }, tip as Sha);
    tip = landing.tip;
    return { issue, landing };
  });
  moveRef(world, repository, { ref: `refs/heads/${branch}`, to: tip, actor: order.by, judged: true });
  for (const { issue, landing } of landings) finish(world, repository, issue, order.by, landing);
  return tip;
}

function checkMergeable(
  world: World,
  repository: Repository,
  issue: PullIssue,
  order: MergeOrder & { readonly method: MergeMethod },
): void {
  const { pull } = issue;
  if (!atLeast(world.role(repository, order.by), 'write')) throw new Refusal(403, 'Resource not accessible');
  if (issue.state === 'closed' || pull.draft || !mergedTree(world, repository, issue))
    throw new Refusal(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
  if (order.expectedHead !== undefined && order.expectedHead !== pull.head.sha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  if (!repository.settings.mergeMethods.includes(order.method))
    throw new Refusal(405, `${METHOD_NAME[order.method]} are not allowed on this repository.`);
  const blocks = mergeBlocks(world, repository, issue, order.by, order.method);
  if (blocks.length > 0)
    throw new Refusal(405, `Repository rule violations found\n\n${blocks.join('\n\n')}\n\n`);
}

interface Landing {
  readonly before: Sha;
  readonly tip: Sha;
  readonly method: MergeMethod;
  readonly landed: readonly Sha[];
  readonly commits: readonly Sha[];
}

/** Writes the commits that a merge puts on top of `base`. */
function land(
  world: World,
  repository: Repository,
  issue: PullIssue,
  order: MergeOrder & { readonly method: MergeMethod },
  base: Sha,
): Landing {
  const { git } = repository;
  const { pull } = issue;
  const commits = commitsOf(world, repository, issue);
  const onto = (tip: Sha, theirs: Sha, from: Sha | undefined): Sha => {
    const [ours, other] = [git.commit(tip), git.commit(theirs)];
    const tree = ours && other && mergeTrees(git, from && git.commit(from)?.tree, ours.tree, other.tree);
    if (!tree) throw new Refusal(405, 'Pull Request is not mergeable');
    return tree;
  };
  const source = `${world.account(world.repository(pull.head.repository).owner).login}/${pull.head.ref}`;
  if (order.method === 'rebase') {
    // "the rebase and merge behavior on GitHub […] always updates the committer information and creates new commit SHAs"
    // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
    let tip = base;
    const landed = commits.map((sha) => {
      const commit = git.commit(sha);
      if (!commit) throw new Error(`Commit ${sha} has gone`);
      tip = git.writeCommit({
        ...commit,
        tree: onto(tip, sha, commit.parents[0]),
        parents: [tip],
        committer: signatureOf(world, order.by),
        signedByGitHub: false,
      });
      return tip;
    });
    return { before: base, tip, method: 'rebase', landed, commits };
  }
  const squash = order.method === 'squash';
  const title =
    order.title ??
    (squash ? `${issue.title} (#${issue.number})` : `Merge pull request #${issue.number} from ${source}`);
  const message = order.message ?? (squash ? '' : issue.title);
  const tip = git.writeCommit({
    tree: onto(base, pull.head.sha, mergeBase(git, base, pull.head.sha)),
    parents: squash ? [base] : [base, pull.head.sha],
    author: signatureOf(world, squash ? issue.author : order.by),
    committer: webFlow(world),
    message: message === '' ? title : `${title}\n\n${message}`,
    signedByGitHub: true,
  });
  return { before: base, tip, method: order.method, landed: squash ? [tip] : [...commits, tip], commits };
}

function finish(
  world: World,
  repository: Repository,
  issue: PullIssue,
  by: UserId,
  { before, tip, method, landed, commits }: Landing,
): void {
  issue.pull.base.sha = before;
  issue.pull.merged = { at: world.now(), by, method, commit: tip, landed, commits };
  world.record(issue, by, { event: 'merged', commit: tip, ref: issue.pull.base.ref });
  setState(world, issue, 'closed', null, by);
  if (issue.pull.base.ref === repository.defaultBranch)
    closeMentioned(world, repository, issue.body, by, tip);
  if (repository.settings.deleteBranchOnMerge && issue.pull.head.repository === repository.id)
    moveRef(world, repository, {
      ref: `refs/heads/${issue.pull.head.ref}`,
      to: undefined,
      actor: by,
      judged: true,
    });
}
