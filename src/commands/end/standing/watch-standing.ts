import { REASONS, type Reason } from '../../../approval/refusal-reasons.ts';
import { approvalReader } from '../../../github/approval-facts/read-approval-facts.ts';
import { CALLS_A_GRANT, shortOfCalls } from '../../../github/call-budget.ts';
import { mainBranchOf, type MainBranch } from '../../../github/main-branch.ts';
import type { Issue } from '../../../github/open-issues.ts';
import { standingPlaces } from '../../../github/standing/standing-places.ts';
import type { HealthProblem } from '../../../messages/health-text.ts';
import { standingText, type StandingPlace } from '../../../request/standing.ts';
import { loadKnowledge } from '../../../shipped/knowledge-file.ts';
import { standingRefusedNow } from '../../grant/standing-verdict.ts';
import { configurationOf } from '../../run/default-branch-config.ts';
import { digestOf } from '../../run/request-of-issue.ts';
import { outOfTime } from '../../run/run-deadline.ts';
import type { WorkflowRun } from '../../run/workflow-run.ts';
import { keepHealth } from '../../tell/keep-health-issue.ts';
import { IssueNumber } from '../../../terms/brand.ts';

/** Most that a person can take in at once. */
const MOST_SHOWN = 20;
const MOST_REASONS = 3;
/** The facts of a use are read with those of the files, and nothing of them is judged: any number serves. */
const ANY_ISSUE = IssueNumber.of(1);

/**
 * Proves every standing approval each day as if it were used, and says on the health issue which of them would be refused: before somebody needs
 * one at night. Nothing is taken away by it.
 * @param open every open issue.
 * @returns what went wrong
 */
export async function watchStanding(
  run: WorkflowRun,
  { head }: Pick<MainBranch, 'head'>,
  open: readonly Issue[],
): Promise<readonly string[]> {
  const { github } = run;
  if (run.share !== undefined && run.share.job !== 1) return [];
  try {
    const places = await standingPlaces(github, head);
    const problems: HealthProblem[] = [];
    if (places.length > 0) {
      const reader = await approvalReader(github);
      const main = mainBranchOf(reader);
      const context = { github, main, config: configurationOf(main), knowledge: loadKnowledge(), reader };
      for (const of of places) {
        const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_GRANT);
        if (enough !== undefined) return [`Standing approvals are not all looked at. ${enough}`];
        const reasons = await standingRefusedNow(context, of, ANY_ISSUE, () => github.now());
        // Of what could not be read nothing is known: what is shown of all of them stays until tomorrow.
        if (reasons.some(({ code }) => REASONS[code] === 'again'))
          return [
            `Whether ${standingText(of)} would be given could not be read: ${reasons.map(({ message }) => message).join(' ')}`,
          ];
        if (reasons.length > 0) problems.push(problemOf(of, reasons));
      }
    }
    await keepHealth(run, open, new Map([['standing', problems.slice(0, MOST_SHOWN)]]));
    return [];
  } catch (error) {
    return [
      `Standing approvals could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

function problemOf(of: StandingPlace, reasons: readonly Reason[]): HealthProblem {
  const name = standingText(of);
  const shown = reasons.slice(0, MOST_REASONS).map(({ code, message }) => `${message} (${code})`);
  const more = reasons.length - shown.length;
  return {
    code: `standing-${digestOf(name).slice(0, 8)}`,
    message:
      `The standing approval ${name} would be refused if somebody used it now: ${shown.join(' ')}` +
      `${more > 0 ? ` And ${more} more, which the issue of a use would name.` : ''} Mend that, or bring it anew under another name and remove its files.`,
  };
}
