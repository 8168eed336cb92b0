import type { AccountName, Digest, IssueNumber, RepositoryId, Sha } from '../terms/brand.ts';
import { RequestPart } from '../terms/brand.ts';
import { invalid, valid, type Checked } from '../terms/checked.ts';
import { formatDuration } from '../terms/duration.ts';
import { addSeconds, formatInstant, type Instant, type Seconds, type Window } from '../terms/instant.ts';

/**
 * An extension file: what the code owners approve so that access which is live lasts longer. It names what it extends by bytes and by
 * commit, so that it is worth nothing beside anything else.
 */
export interface Extension {
  /** 1 for the first of its request: `x1`. It is also in the file's name. */
  readonly number: number;
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly account: AccountName;
  /** What was approved first: digests of its three files, and the merge commit that they came by. */
  readonly base: {
    readonly request: Digest;
    readonly policy: Digest;
    readonly review: Digest;
    readonly mergeCommit: Sha;
  };
  /** The end that it extends: of what was approved first, or of an earlier extension. */
  readonly extends: Instant;
  readonly by: Seconds;
  /** The new end, `by` after `extends`. */
  readonly until: Instant;
  /** Database id of the comment by which the requester asked for it. */
  readonly comment: number;
  /** Their words. Data: never in a title, commit message, file name, shell or expression. */
  readonly reason: string;
}

/**
 * Why a set that is assigned itself (`mode: assign`) is not extended: two grants would rest on one assignment, which AWS does not end by itself, so that
 * refusing or ending one could take the other along, or leave it.
 */
export const ASSIGNED =
  'A curated set that is assigned itself (`mode: assign`) cannot be extended: its end is the end of one assignment.';

/** More of them cannot be named, and no configuration allows so many. */
export const MOST_EXTENSIONS = 99;

/** `x1`: what objects in AWS, files and the branch of an extension are called after. */
export const extensionPart = (number: number): RequestPart => RequestPart.of(`x${number}`);

/**
 * The new end, if the access may last so long. The beginning stays where it is, so that all extensions together give at most what one
 * request can.
 * @param window of what is live: from the first merge to the end that is extended.
 * @param most `max_duration`.
 */
export function extendedEnd({ from, until }: Window, by: Seconds, most: Seconds): Checked<Instant> {
  const latest = addSeconds(from, most);
  const end = addSeconds(until, by);
  if (end <= latest) return valid(end);
  const left = latest - until;
  return invalid({
    code: 'extension-too-long',
    path: 'until',
    message:
      `Access may last ${formatDuration(most)} all together (\`max_duration\`), counted from ${formatInstant(from)}. ` +
      (left < 60
        ? `It ends at ${formatInstant(until)}, so that nothing can be added.`
        : `It ends at ${formatInstant(until)}, so that at most ${lengthOf(left)} can be added.`),
  });
}

/** In whole minutes, never more than there is. */
const lengthOf = (seconds: number): string => formatDuration((Math.floor(seconds / 60) * 60) as Seconds);
