import { openIssues, type Issue } from '../../github/open-issues.ts';
import { HEALTH_MARK } from '../../messages/health-text.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from './audit-trail.ts';

/** Whose writing it is: one of them can be refused while the other is not, and says nothing of the other. */
export type WritingRole = 'granter' | 'revoker';

/**
 * At the end of a job that has AWS: whether the bucket took what it did. Said once on the health issue, with a line for each role, and no more once the bucket
 * takes something of the same role again.
 * @param open every open issue, as the run has read them.
 * @returns what fails the run
 */
export async function showAuditTrail(
  run: WorkflowRun,
  trail: AuditTrail | undefined,
  role: WritingRole,
  open: readonly Issue[],
): Promise<readonly string[]> {
  const failure = trail?.failure();
  const code = `audit-${role}`;
  const shown = open.some(({ body }) => body.startsWith(HEALTH_MARK) && body.includes(`\`${code}\``));
  // Where `audit` is gone, nothing is to be written any more.
  if (failure === undefined && !(shown && trail?.wrote() !== false)) return [];
  try {
    // Anew: this run may have written there itself.
    await keepHealth(
      run,
      await openIssues(run.github),
      new Map([['audit', failure === undefined ? [] : [{ code, message: messageOf(failure, role) }]]]),
      { has: (other) => other !== code },
    );
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
  return failure === undefined ? [] : [failure];
}

const messageOf = (failure: string, role: WritingRole): string =>
  role === 'granter'
    ? `The granting role: ${failure} Nothing is granted until it can be written, by break glass neither.`
    : `The revoking role: ${failure} Access is taken away all the same, and recorded as soon as the bucket takes it.`;
