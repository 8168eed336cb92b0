import { deleteBranch } from '../../github/draft-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf, updatePullRequest } from '../../github/pull-requests.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** Closes the pull request and drops its branch. Nothing of it was merged: what was merged is for `revoke`. */
export async function dropDraft(
  run: Pick<WorkflowRun, 'github'>,
  issue: Pick<Issue, 'number'>,
): Promise<'dropped' | 'merged'> {
  const pulls = await pullRequestsOf(run.github, issue.number);
  if (pulls.some(({ mergedAt }) => mergedAt !== undefined)) return 'merged';
  // The branch first: GitHub closes a pull request whose branch is gone, and an open one is what a later run looks for.
  await deleteBranch(run.github, draftBranch(issue.number));
  for (const pull of pulls.filter((p) => p.open))
    await updatePullRequest(run.github, pull.number, { state: 'closed' });
  return 'dropped';
}
