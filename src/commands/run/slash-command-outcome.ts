import type { IssueNumber } from '../../terms/brand.ts';
import type { Actor } from '../../github/open-issues.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Done } from './workflow-run.ts';

/** A comment that begins with a command of ours. */
export interface CommandComment {
  /** The issue or pull request that it stands on. */
  readonly on: IssueNumber;
  /** Database id. */
  readonly id: number;
  readonly body: string;
  readonly sender: Actor;
  /** It was changed after it was written, by its author or anybody who may write here: its words are nobody's for certain. */
  readonly edited: boolean;
  /** When it was written, where a later run comes upon it; absent: just now. */
  readonly createdAt?: Instant;
}

/** What came of a comment: the reply to whoever gave it, and what was done. */
export interface CommandOutcome {
  /** Follows on their name. Markdown. */
  readonly reply: string;
  readonly done: Done;
}

/** Nothing was changed. */
export const unchanged = (issue: IssueNumber, reply: string): CommandOutcome => ({
  reply,
  done: { issue, state: 'unchanged', note: reply.split('\n', 1)[0] ?? '' },
});
