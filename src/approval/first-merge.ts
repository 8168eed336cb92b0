import type { RepositoryId } from '../terms/brand.ts';
import type { PathCommit, PullOutline } from './approval-facts.ts';

/**
 * Which pull request brought a file to the default branch first. A file is written once: the oldest commit that
 * touched the path added it, and reverting and merging again, or merging a second pull request with the same file,
 * moves neither the approval nor the window.
 *
 * @param history the commits that touched the path, oldest first.
 * @returns the pull request, or in words why there is none.
 */
export function firstMerged(
  history: readonly PathCommit[],
  into: { readonly defaultBranch: string; readonly repository: RepositoryId },
): PullOutline | { readonly error: 'no-history' | 'no-pull-request' | 'ambiguous' } {
  const oldest = history[0];
  if (!oldest) return { error: 'no-history' };
  // The same commit can be in several pull requests: what counts is which of them reached the default branch first.
  const merged = oldest.pulls.flatMap((pull) =>
    pull.mergedAt !== undefined &&
    pull.baseRef === into.defaultBranch &&
    pull.baseRepository === into.repository
      ? [{ pull, at: pull.mergedAt }]
      : [],
  );
  const earliest = Math.min(...merged.map(({ at }) => at));
  const [first, second] = merged.filter(({ at }) => at === earliest);
  if (!first) return { error: 'no-pull-request' };
  return second ? { error: 'ambiguous' } : first.pull;
}
