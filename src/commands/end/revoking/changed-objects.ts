import type { GrantObject } from '../../../aws/backend.ts';
import type { Issue } from '../../../github/open-issues.ts';
import type { FiledRequest } from '../../../github/request-files.ts';
import type { IssueNumber } from '../../../terms/brand.ts';
import type { NamedRequest } from '../reason-to-take-back.ts';

/** By what a run tells the objects that it has to look at from the usual ones. */
export interface Looking {
  /** The request this run was started for, and by whom. */
  readonly named: NamedRequest | undefined;
  readonly open: ReadonlyMap<IssueNumber, Issue>;
  /** It was started for a person, an account, or everything: each grant is looked at. */
  readonly several: boolean;
  /** Whether one of several accounts of a request was to be ended by a run that may have ended in between. */
  readonly mayBeMarked: (issue: IssueNumber) => boolean;
}

/** Of a request with several objects, extended or taken back, the one that tells the most: held, and for the longest. */
export const onePerRequest = (objects: readonly GrantObject[]): readonly GrantObject[] => [
  ...new Map(
    [...objects]
      .sort(
        (a, b) =>
          Number(a.attached) - Number(b.attached) || (a.attached ? a.until - b.until : b.until - a.until),
      )
      .map((object) => [object.issue, object] as const),
  ).values(),
];

/**
 * Whether anything happened to a grant that a run has to look at. The usual one is open, never was closed, has its file on the default
 * branch and is attached: it costs no call, so that thousands cost the pages of two listings. Of a request for several accounts one may have
 * been marked while its issue stayed open, by a run that ended before it detached: that it was about to is noted first (marks-in-one.ts).
 */
export const isChanged = (
  { named, open, several, mayBeMarked }: Looking,
  places: ReadonlyMap<IssueNumber, FiledRequest>,
  { issue, attached }: GrantObject,
): boolean =>
  several ||
  named?.issue === issue ||
  !attached ||
  !places.has(issue) ||
  mayBeMarked(issue) ||
  // Closed and opened again: the run that was to take it back may have ended in between.
  (open.get(issue)?.reopened ?? true);
