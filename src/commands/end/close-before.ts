import { closeIssue, type Issue } from '../../github/open-issues.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/**
 * Closes the issue of what is about to be taken back: a run that ends between marking it in AWS and detaching it is found again by
 * the closed issue, since AWS's listing does not show the mark. Where GitHub does not answer, access is taken away all the same.
 * @param issue `undefined`: it cannot be read, or is not open.
 */
export async function closeBefore(
  run: Pick<WorkflowRun, 'github' | 'log'>,
  issue: Issue | undefined,
): Promise<void> {
  if (issue?.open !== true) return;
  try {
    await closeIssue(run.github, issue.number, 'completed');
  } catch (error) {
    run.log.warning(`#${issue.number} could not be closed before its access is taken back: ${String(error)}`);
  }
}
