/** The commit status that shows how many of the people needed have approved. It informs; no grant reads it. */
export interface ApprovalsStatus {
  readonly context: 'aws-jit/approvals';
  readonly state: 'pending' | 'success';
  /** At most 140 characters, GitHub's limit. */
  readonly description: string;
}

/**
 * As the run that drafts says it: nobody has approved this commit yet. Nothing counts upwards between here and the merge:
 * the workflow of a review's event is the one on the pull request's branch, so any writer could make it say what they
 * like, and teams cannot be read without a secret. GitHub itself lists the reviews; the verified number comes with the
 * first grant after the merge.
 */
export const approvalsWhenDrafted = (required: number): ApprovalsStatus => ({
  context: 'aws-jit/approvals',
  state: 'pending',
  description: `0 of ${required} when drafted; GitHub lists the reviews since. Merged too early, the request waits for the rest.`,
});

/** As the run that grants has verified it. */
export const approvalsAtGrant = (approved: number, required: number): ApprovalsStatus =>
  approved >= required
    ? { context: 'aws-jit/approvals', state: 'success', description: `${approved} of ${required}.` }
    : {
        context: 'aws-jit/approvals',
        state: 'pending',
        description: `${approved} of ${required}. Another code owner can still approve this commit.`,
      };
