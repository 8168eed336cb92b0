import type { IssueNumber } from '../../terms/brand.ts';
import type { Actor } from '../../github/open-issues.ts';
import type { Done } from '../run/workflow-run.ts';

/** A comment that begins with a command of ours. */
export interface Order {
  /** The issue or pull request that it stands on. */
  readonly on: IssueNumber;
  readonly comment: number;
  readonly body: string;
  readonly sender: Actor;
  /** It was changed after it was written, by its author or anybody who may write here: its words are nobody's for certain. */
  readonly edited: boolean;
}

/** What came of an order: the reply to whoever gave it, and what was done. */
export interface Outcome {
  /** Follows on their name. Markdown. */
  readonly reply: string;
  readonly done: Done;
}

/** Nothing was changed. */
export const unchanged = (issue: IssueNumber, reply: string): Outcome => ({
  reply,
  done: { issue, state: 'unchanged', note: reply.split('\n', 1)[0] ?? '' },
});
