import type {
  ApprovalFacts,
  CommitFacts,
  FileFacts,
  PullFacts,
  PullOutline,
} from '../../src/approval/approval-facts.ts';
import { authorIds } from './approvers-spec.ts';
import { value } from './read-spec.ts';

/** How files came to the default branch: by which pull request, and what else was in it. */
export interface Brought {
  readonly facts: ApprovalFacts;
  /** Where they have to lie, each path once. */
  readonly paths: readonly string[];
}

/** What a file says: a regular one at its place, the same object on the default branch and on the merged head. */
export function approvedText(file: FileFacts, path: string | undefined): string | undefined {
  const [main, head] = [value(file.onMain), value(file.onHead)];
  if (file.path !== path) return undefined;
  if (main === undefined || main === 'absent' || head === undefined || head === 'absent') return undefined;
  if (main.mode !== '100644' || head.mode !== '100644' || main.oid !== head.oid) return undefined;
  return value(main.text);
}

/** What a file says on the default branch, whoever approved it. */
export function textOnMain(file: FileFacts): string | undefined {
  const main = value(file.onMain);
  return main === undefined || main === 'absent' ? undefined : value(main.text);
}

const wentIntoMain = ({ repository }: ApprovalFacts, each: PullOutline): boolean =>
  each.mergedAt !== undefined &&
  each.baseRef === repository.defaultBranch &&
  each.baseRepository === repository.id;

/** The oldest commit of each file's history came by this pull request, and by none that was merged before it. */
export function broughtThemFirst(facts: ApprovalFacts, pull: PullFacts): boolean {
  return [facts.files.request, facts.files.policy, facts.files.review].every((file) => {
    const merged = (value(file.history)?.[0]?.pulls ?? []).filter((each) => wentIntoMain(facts, each));
    const earliest = Math.min(...merged.map(({ mergedAt }) => mergedAt ?? Infinity));
    const first = merged.filter(({ mergedAt }) => mergedAt === earliest);
    return first.length === 1 && first[0]?.number === pull.number;
  });
}

/** None of its branch was merged before it. */
export function firstOfItsBranch(facts: ApprovalFacts, pull: PullFacts): boolean {
  const others = value(facts.mergedFromBranch)?.filter(({ number }) => number !== pull.number);
  return (
    others !== undefined &&
    !others.some(
      (other) => wentIntoMain(facts, other) && (other.mergedAt ?? 0) <= (pull.mergedAt ?? Infinity),
    )
  );
}

/** It was merged into the default branch, from a branch of this repository. */
export function isMerged({ repository }: ApprovalFacts, pull: PullFacts): boolean {
  return (
    pull.merged &&
    pull.mergedAt !== undefined &&
    pull.mergeCommit !== undefined &&
    pull.baseRef === repository.defaultBranch &&
    pull.baseRepository === repository.id &&
    pull.headRepository === repository.id
  );
}

export function bringsNothingElse({ paths }: Brought, pull: PullFacts): boolean {
  const files = value(pull.files);
  return (
    files !== undefined &&
    files.every(({ path }) => paths.includes(path)) &&
    paths.every((path) => files.some((file) => file.path === path && file.change === 'ADDED'))
  );
}

/** The bot's, from the branch on which it proposes such files, and every commit of it is the bot's or what "Update branch" makes of one. */
export function isTheBots(given: Brought, pull: PullFacts, branch: string): boolean {
  const commits = value(pull.commits) ?? [];
  return (
    pull.headRef === branch &&
    pull.author?.type === 'Bot' &&
    commits.some(({ oid }) => oid === pull.head) &&
    commits.every((commit) => commitIsTheBots(pull, commit) || isUpdateBranch(given, pull, commit))
  );
}

/** Made and signed by GitHub for the bot, on top of one other commit, whose CODEOWNERS it leaves alone. */
function commitIsTheBots(pull: PullFacts, commit: CommitFacts): boolean {
  const parents = value(commit.parents);
  const ids = authorIds(commit);
  return (
    commit.signedByGitHub &&
    pull.author?.type === 'Bot' &&
    ids.length > 0 &&
    ids.every((id) => id === pull.author?.id) &&
    parents !== undefined &&
    parents.length <= 1 &&
    parents.every(({ owners }) => JSON.stringify(owners) === JSON.stringify(commit.owners))
  );
}

/** A merge that GitHub made of the bot's commit and the default branch, and nothing in it is anybody's choice. */
function isUpdateBranch(given: Brought, pull: PullFacts, commit: CommitFacts): boolean {
  const parents = value(commit.parents);
  const joins = commit.joins && value(commit.joins);
  const before = value(pull.commits)?.find(({ oid }) => oid === parents?.[0]?.oid);
  const ids = authorIds(commit);
  return (
    commit.signedByGitHub &&
    ids.length > 0 &&
    !ids.includes(undefined) &&
    parents?.length === 2 &&
    before !== undefined &&
    value(before.parents)?.length === 1 &&
    commitIsTheBots(pull, before) &&
    joins !== undefined &&
    joins.secondWasOnBase &&
    joins.changes.length === given.paths.length &&
    given.paths.every((path) =>
      joins.changes.some(
        (each) =>
          each.path === path &&
          each.change === 'added' &&
          each.oid === before.files[path] &&
          each.oid === commit.files[path],
      ),
    )
  );
}
