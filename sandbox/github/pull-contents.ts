import type { Sha } from '../../src/terms/brand.ts';
import { diffTrees, isAncestor, mergeBase, mergeTrees, reachable, type FileChange } from './git-history.ts';
import type { PullIssue, Repository } from './github-model.ts';
import { isPull, type World } from './world.ts';

/** Where the comparison of a pull request starts: its base now, or as it was when it was merged. */
function baseOf(world: World, repository: Repository, { pull }: PullIssue): Sha {
  return pull.merged ? pull.base.sha : (world.tip(repository, pull.base.ref) ?? pull.base.sha);
}

/** The commits that a pull request brings, oldest first, as its page lists them. */
export function commitsOf(world: World, repository: Repository, issue: PullIssue): Sha[] {
  // A merged pull request keeps its list, though its branch move on.
  if (issue.pull.merged) return [...issue.pull.merged.commits];
  return reachable(repository.git, [issue.pull.head.sha], [baseOf(world, repository, issue)]).reverse();
}

/** What a pull request changes: a three-dot comparison, from the merge base to the head. */
export function filesOf(world: World, repository: Repository, issue: PullIssue): FileChange[] {
  const { git } = repository;
  const from = mergeBase(git, baseOf(world, repository, issue), issue.pull.head.sha);
  return diffTrees(git, from && git.commit(from)?.tree, git.commit(issue.pull.head.sha)?.tree);
}

/** The tree that merging would make; `undefined` where the two sides conflict. */
export function mergedTree(world: World, repository: Repository, issue: PullIssue): Sha | undefined {
  const { git } = repository;
  const base = baseOf(world, repository, issue);
  const [ours, theirs] = [git.commit(base), git.commit(issue.pull.head.sha)];
  if (!ours || !theirs) return undefined;
  if (isAncestor(git, base, issue.pull.head.sha)) return theirs.tree;
  const from = mergeBase(git, base, issue.pull.head.sha);
  return mergeTrees(git, from && git.commit(from)?.tree, ours.tree, theirs.tree);
}

/** The pull requests that a commit belongs to: it landed with them, or is among their commits. */
export function pullsWith(world: World, repository: Repository, sha: Sha): PullIssue[] {
  return [...repository.issues.values()].filter((issue): issue is PullIssue => {
    if (!isPull(issue)) return false;
    if (issue.pull.merged?.landed.includes(sha)) return true;
    // "will return merged and open pull requests": one that was closed unmerged is not among them.
    if (issue.state === 'closed' && !issue.pull.merged) return false;
    return commitsOf(world, repository, issue).includes(sha);
  });
}
