import { REASONS, type Reason } from '../../../approval/refusal-reasons.ts';
import { approvalReader } from '../../../github/approval-facts/read-approval-facts.ts';
import { CALLS_A_GRANT, shortOfCalls, type Calls } from '../../../github/call-budget.ts';
import type { GitHub } from '../../../github/github-client.ts';
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
const A_DAY = 24 * 60 * 60;
/** To read the files at each of the commits since the merge that may have touched them. */
const TO_COMPARE: Calls = { rest: 3, graphql: 3 };
const CALLS: Calls = {
  rest: CALLS_A_GRANT.rest + TO_COMPARE.rest,
  graphql: CALLS_A_GRANT.graphql + TO_COMPARE.graphql,
};

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
    const failures: string[] = [];
    /** Of these nothing is known today: what is shown of them stays. */
    const unread = new Set<string>();
    if (places.length > 0) {
      const reader = await approvalReader(github);
      const main = mainBranchOf(reader);
      const context = { github, main, config: configurationOf(main), knowledge: loadKnowledge(), reader };
      const any = await anyNumber(github, open);
      // Each day another is the first, should calls or time not suffice for all of them.
      const first = Math.floor(github.now() / A_DAY) % places.length;
      const inTurn = [...places.slice(first), ...places.slice(0, first)];
      for (const [index, of] of inTurn.entries()) {
        const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS);
        if (enough !== undefined) {
          for (const each of inTurn.slice(index)) unread.add(codeOf(each));
          failures.push(`Standing approvals are not all looked at. ${enough}`);
          break;
        }
        try {
          const reasons = await standingRefusedNow(context, of, any, () => github.now());
          const again = reasons.filter(({ code }) => REASONS[code] === 'again');
          if (again.length > 0) throw new Error(again.map(({ message }) => message).join(' '));
          if (reasons.length > 0) problems.push(problemOf(of, reasons));
        } catch (error) {
          unread.add(codeOf(of));
          failures.push(`Whether ${standingText(of)} would be given could not be read: ${textOf(error)}`);
        }
      }
    }
    await keepHealth(run, open, new Map([['standing', problems.slice(0, MOST_SHOWN)]]), unread);
    return failures;
  } catch (error) {
    return [`Standing approvals could not be looked at: ${textOf(error)}`];
  }
}

/**
 * The facts of a use are read with those of the files, and nothing of them is judged: any number serves that is there. The first of a
 * repository may be deleted, or be in another one by now.
 */
async function anyNumber({ octokit, owner, repo }: GitHub, open: readonly Issue[]): Promise<IssueNumber> {
  const [first] = open;
  if (first !== undefined) return first.number;
  const { data } = await octokit.rest.issues.listForRepo({ owner, repo, state: 'all', per_page: 1 });
  return IssueNumber.of(data[0]?.number ?? 1);
}

const codeOf = (of: StandingPlace): string => `standing-${digestOf(standingText(of)).slice(0, 8)}`;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function problemOf(of: StandingPlace, reasons: readonly Reason[]): HealthProblem {
  const name = standingText(of);
  const shown = reasons.slice(0, MOST_REASONS).map(({ code, message }) => `${message} (${code})`);
  const more = reasons.length - shown.length;
  return {
    code: codeOf(of),
    message:
      `The standing approval ${name} would be refused if somebody used it now: ${shown.join(' ')}` +
      `${more > 0 ? ` And ${more} more, which the issue of a use would name.` : ''} Mend that, or bring it anew under another name and remove its files.`,
  };
}
