import type { IssueNumber } from '../terms/brand.ts';
import type { Instant } from '../terms/instant.ts';
import type { Happening, Role } from '../messages/audience.ts';
import type { Review } from '../messages/reviewing/reviewers-view.ts';
import type { Request } from '../request/request.ts';
import type { Inline } from './slack-blocks.ts';

/** What a thread is about, as GitHub has it now. */
export interface Subject {
  readonly issue: IssueNumber;
  /** Login of who filed it. */
  readonly requester: string;
  /** `https://github.com/acme/aws-access`. */
  readonly home: string;
  /** Number of the newest pull request. */
  readonly pull: number | undefined;
  /** As its file has it on the request's branch; `undefined` while there is none. */
  readonly request: Request | undefined;
  /** While it can still be decided. */
  readonly review: Review | undefined;
  /** Numbers of the pull requests that ask for more time, or for more while it is live, as long as they can be decided. */
  readonly proposals?: ReadonlyMap<Happening, number>;
  readonly trial: boolean;
  /** The shared permission set itself is assigned: AWS does not enforce the end. */
  readonly assigned?: boolean;
}

/** One thing to tell: an event of the ledger with the words that were used on the issue. */
export interface Step {
  /** Stable: the id of the event. Its message is posted once. */
  readonly key: string;
  readonly what: Happening;
  readonly at: Instant;
  /** Markdown of the comment on the issue; `undefined`: there was none. */
  readonly words: string | undefined;
  readonly facts: StepFacts;
}

/** Of the event's data, which anybody with write access could have written: shown as text, and nothing else. */
export interface StepFacts {
  readonly from?: Instant;
  readonly until?: Instant;
  /** The end that an extension would move. */
  readonly extends?: Instant;
  readonly approvers?: readonly string[];
  readonly required?: number;
  readonly by?: string;
  readonly why?: string;
  readonly differences?: readonly string[];
}

/** Who can be mentioned, found by numeric ids. */
export interface Mentions {
  readonly requester: Inline | undefined;
  readonly approvers: readonly Inline[];
}

export const mentioned = (roles: readonly Role[], mentions: Mentions): readonly Inline[] =>
  roles.flatMap((role) =>
    role === 'approvers' ? mentions.approvers : mentions.requester === undefined ? [] : [mentions.requester],
  );
