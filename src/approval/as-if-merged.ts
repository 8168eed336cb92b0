import type { IssueNumber, Sha } from '../terms/brand.ts';
import type { Instant } from '../terms/instant.ts';
import {
  known,
  type Account,
  type FileFacts,
  type PullFacts,
  type RepositoryFacts,
} from './approval-facts.ts';

/** A pull request without who pushed to it, on which nothing here hangs. */
type Outline = Omit<PullFacts, 'pushers'>;

/** A pull request that is open yet, and who would approve and merge it at which state. */
export interface Merging {
  readonly number: IssueNumber;
  readonly head: Sha;
  readonly by: Account;
  /** By GitHub's clock. */
  readonly at: Instant;
}

/**
 * The facts about an open pull request as they would be if somebody approved and merged it now, so that `verify` says before an approval
 * what it would say after it. For showing only: nothing is granted by such facts, and the grant reads its own.
 */
export function pullAsIfMerged<P extends Outline>(
  pull: P,
  { by, at, head }: Merging,
  repository: Pick<RepositoryFacts, 'head'>,
): P {
  if (!pull.reviews.known) return merged(pull, by, at, repository);
  const latest = Math.max(0, ...pull.reviews.value.map(({ id }) => id));
  const approving = {
    id: latest + 1,
    user: by,
    state: 'APPROVED',
    commit: head,
    submittedAt: at,
    canPush: true,
  } as const;
  return merged({ ...pull, reviews: known([...pull.reviews.value, approving]) }, by, at, repository);
}

const merged = <P extends Outline>(
  pull: P,
  by: Account,
  at: Instant,
  { head }: Pick<RepositoryFacts, 'head'>,
): P => ({
  ...pull,
  merged: true,
  mergedAt: at,
  mergedBy: by,
  // Which commit it would be nobody knows; that there is one is what is asked of it.
  mergeCommit: pull.mergeCommit ?? pull.head,
  firstParent: head,
});

/** A file that is on the head alone, as it would be on the default branch. One that is there already stays, with its history. */
export function fileAsIfMerged(file: FileFacts, pull: Outline): FileFacts {
  if (!file.onMain.known || file.onMain.value !== 'absent' || !file.history.known) return file;
  if (file.history.value.length > 0) return file;
  return {
    ...file,
    onMain: file.onHead,
    history: known([{ commit: pull.mergeCommit ?? pull.head, pulls: [pull] }]),
  };
}
