import type { Sha, UserId } from '../../src/terms/brand.ts';
import { isAncestor, reachable, writeOnto, type Write } from './git-history.ts';
import type { Signature } from './git-objects.ts';
import { closeMentioned, setState } from './issues.ts';
import type { PullIssue, Repository } from './github-model.ts';
import { commitsOf } from './pull-contents.ts';
import { dismissStale } from './reviews.ts';
import { unprocessable } from './refusal.ts';
import { checkPush } from './branch-rules.ts';
import { isPull, type World } from './world.ts';

export interface Move {
  /** Full name, `refs/heads/main`. */
  readonly ref: string;
  /** `undefined` deletes. */
  readonly to: Sha | undefined;
  readonly actor: UserId;
  readonly force?: boolean;
  /** A merge that GitHub does itself: already judged by the rules, and told as a merge. */
  readonly judged?: boolean;
  /** A push that no rule binds: an administrator's. */
  readonly powers?: boolean;
}

/**
 * Moves, creates or deletes a ref, with all that follows at GitHub: the pull requests from that branch show the new
 * head, stale approvals are dismissed, and pull requests whose head a push brought into their base count as merged.
 * @throws Refusal 422 where a rule or git forbids it.
 */
export function moveRef(world: World, repository: Repository, move: Move): void {
  const { ref, to, actor } = move;
  const before = repository.refs.get(ref);
  if (before === to) return;
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  const forced = before !== undefined && to !== undefined && !isAncestor(repository.git, before, to);
  if (forced && move.force !== true) throw unprocessable('Update is not a fast forward');
  if (branch !== undefined && move.judged !== true && move.powers !== true)
    checkPush(world, repository, branch, { before, after: to }, actor);
  if (before === undefined && to !== undefined && isTaken(repository, ref))
    throw unprocessable('Reference update failed');
  // Both are worked out before the ref moves, since a pull request's commits depend on where its base is.
  const landing = branch !== undefined && to ? landingWith(world, repository, branch, before, to) : [];
  if (to === undefined) repository.refs.delete(ref);
  else repository.refs.set(ref, to);
  repository.pushes.push({
    ref,
    before,
    after: to,
    forced,
    merge: move.judged === true && to !== undefined,
    actor,
    at: world.now(),
  });
  if (branch === undefined) return;
  for (const target of world.repositories.values())
    for (const issue of target.issues.values())
      if (isPull(issue) && issue.pull.head.repository === repository.id && issue.pull.head.ref === branch)
        followHead(world, target, issue, { before, to, forced, actor });
  if (move.judged !== true && to) {
    for (const { issue, commits } of landing)
      markMerged(world, repository, issue, { by: actor, before, landed: commits, commits, tip: to });
    if (branch === repository.defaultBranch) {
      const arrived = reachable(repository.git, [to], before ? [before] : []);
      for (const sha of arrived)
        closeMentioned(world, repository, repository.git.commit(sha)?.message ?? '', actor, sha);
    }
  }
}

/** Git keeps a ref as a file: `a/b` cannot be beside `a/b/c`. */
const isTaken = ({ refs }: Repository, ref: string): boolean =>
  [...refs.keys()].some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`));

function followHead(
  world: World,
  repository: Repository,
  issue: PullIssue,
  move: { before: Sha | undefined; to: Sha | undefined; forced: boolean; actor: UserId },
): void {
  const { pull } = issue;
  const { before, to, forced, actor } = move;
  if (to === undefined) {
    world.record(issue, actor, { event: 'head_ref_deleted' });
    // A pull request whose branch is deleted is closed; one that was merged stays merged.
    if (issue.state === 'open') setState(world, issue, 'closed', null, actor);
    return;
  }
  // Only an open pull request follows its branch: what was reviewed and merged stays what it was.
  if (issue.state === 'closed') return;
  pull.head.sha = to;
  pull.lastPusher = actor;
  pull.base.sha = world.tip(repository, pull.base.ref) ?? pull.base.sha;
  issue.updatedAt = world.now();
  if (forced && before)
    world.record(issue, actor, { event: 'head_ref_force_pushed', before, after: to, ref: pull.head.ref });
  dismissStale(world, repository, issue, actor);
}

/**
 * "Indirect merges": a pull request is marked as merged when its head becomes reachable from its base by other means.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
function landingWith(
  world: World,
  repository: Repository,
  branch: string,
  before: Sha | undefined,
  to: Sha,
): { issue: PullIssue; commits: Sha[] }[] {
  const open = [...repository.issues.values()]
    .filter(isPull)
    .filter((issue) => issue.state === 'open' && issue.pull.base.ref === branch);
  if (open.length === 0) return [];
  const arrived = new Set(reachable(repository.git, [to], before ? [before] : []));
  return open
    .filter((issue) => arrived.has(issue.pull.head.sha))
    .map((issue) => ({ issue, commits: commitsOf(world, repository, issue) }));
}

function markMerged(
  world: World,
  repository: Repository,
  issue: PullIssue,
  how: { by: UserId; before: Sha | undefined; landed: Sha[]; commits: Sha[]; tip: Sha },
): void {
  const { pull } = issue;
  const tip = repository.git.commit(how.tip);
  const commit = tip?.parents.includes(pull.head.sha) ? how.tip : pull.head.sha;
  pull.base.sha = how.before ?? pull.base.sha;
  pull.merged = {
    at: world.now(),
    by: how.by,
    method: 'merge',
    commit,
    landed: [...how.landed, commit],
    commits: how.commits,
  };
  world.record(issue, how.by, { event: 'merged', commit, ref: pull.base.ref });
  setState(world, issue, 'closed', null, how.by);
}

/** Writes one commit onto a branch's tip. Does not move the branch. */
export function commitOnto(
  world: World,
  repository: Repository,
  on: {
    readonly parent: Sha | undefined;
    readonly writes: Readonly<Record<string, Write>>;
    readonly message: string;
    readonly author: UserId;
    /** Made by GitHub for somebody (the web editor, GraphQL): signed, and committed by web-flow. */
    readonly byGitHub: boolean;
  },
): Sha {
  const { git } = repository;
  const author = signatureOf(world, on.author);
  return git.writeCommit({
    tree: writeOnto(git, on.parent && git.commit(on.parent)?.tree, on.writes),
    parents: on.parent ? [on.parent] : [],
    author,
    committer: on.byGitHub ? webFlow(world) : author,
    message: on.message,
    signedByGitHub: on.byGitHub,
  });
}

export function signatureOf(world: World, who: UserId): Signature {
  const account = world.account(who);
  return { name: account.name ?? account.login, email: account.email, at: world.now() };
}

export const webFlow = (world: World): Signature => ({
  name: 'GitHub',
  email: 'noreply@github.com',
  at: world.now(),
});

/** What a name of the API may mean: a full or short ref, or a commit's id. */
export function resolveCommit(repository: Repository, name: string): Sha | undefined {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name, `refs/${name}`]) {
    const sha = repository.refs.get(ref);
    if (sha) return sha;
  }
  if (name === 'HEAD') return repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  return repository.git.commit(name) ? (name as Sha) : undefined;
}
