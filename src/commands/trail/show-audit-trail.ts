import { openIssues, type Issue } from '../../github/open-issues.ts';
import { HEALTH_MARK } from '../../messages/health-text.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from './audit-trail.ts';

const CODE = 'audit-unwritten';

/**
 * At the end of a job that has AWS: whether the bucket took what it did. Said once on the health issue, and no more once the bucket
 * takes something again.
 * @param open every open issue, as the run has read them.
 * @returns what fails the run
 */
export async function showAuditTrail(
  run: WorkflowRun,
  trail: AuditTrail | undefined,
  open: readonly Issue[],
): Promise<readonly string[]> {
  if (trail === undefined) return [];
  const failure = trail.failure();
  const shown = open.some(({ body }) => body.startsWith(HEALTH_MARK) && body.includes(`\`${CODE}\``));
  if (failure === undefined && !(shown && trail.wrote())) return [];
  try {
    // Anew: this run may have written there itself.
    await keepHealth(
      run,
      await openIssues(run.github),
      new Map([['audit', failure === undefined ? [] : [{ code: CODE, message: messageOf(failure) }]]]),
    );
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
  return failure === undefined ? [] : [failure];
}

const messageOf = (failure: string): string =>
  `${failure} Nothing is granted until it can be written; access is taken away all the same, and recorded as soon as the bucket takes it.`;
