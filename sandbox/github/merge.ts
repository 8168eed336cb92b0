import type { Sha, UserId } from '../../src/terms/brand.ts';
import { isAncestor, mergeBase, mergeTrees } from './git-history.ts';
import { closeMentioned, setState } from './issues.ts';
import { atLeast, type MergeMethod, type PullIssue, type Repository } from './github-model.ts';
import { commitsOf, mergedTree } from './pull-contents.ts';
import { moveRef, signatureOf, webFlow } from './refs.ts';
import { Refusal } from './refusal.ts';
import { mergeBlocks } from './branch-rules.ts';
import type { World } from './world.ts';

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

/**
 * Merges a commit into a branch, as "Update branch" and "Merge a branch" do: the author is whoever asked, the committer GitHub.
 * https://docs.github.com/en/rest/branches/branches#merge-a-branch
 * @returns `undefined` where the branch holds it already.
 * @throws Refusal 409 where they conflict
 */
export function mergeInto(
  world: World,
  repository: Repository,
  order: { readonly branch: string; readonly from: Sha; readonly by: UserId; readonly message: string },
): Sha | undefined {
  const { git } = repository;
  const tip = world.tip(repository, order.branch);
  if (!tip) throw new Refusal(404, 'Base does not exist');
  if (isAncestor(git, order.from, tip)) return undefined;
  const common = mergeBase(git, tip, order.from);
  const [ours, theirs] = [git.commit(tip), git.commit(order.from)];
  const tree = ours && theirs && mergeTrees(git, common && git.commit(common)?.tree, ours.tree, theirs.tree);
  if (!tree) throw new Refusal(409, 'Merge conflict');
  const commit = git.writeCommit({
    tree,
    parents: [tip, order.from],
    author: signatureOf(world, order.by),
    committer: webFlow(world),
    message: order.message,
    signedByGitHub: true,
  });
  moveRef(world, repository, { ref: `refs/heads/${order.branch}`, to: commit, actor: order.by });
  return commit;
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
