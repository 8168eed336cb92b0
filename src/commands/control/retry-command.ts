import { hasStatus } from '../../github/github-client.ts';
import { mayWrite } from '../../github/may-write.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { GRANT_WORKFLOW, isWaiting, startWorkflow } from '../../github/workflow-runs.ts';
import { shownState } from '../run/shown-state.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import type { ControlContext } from './control-context.ts';

/** `/retry`: another try at granting what is merged. The run proves everything anew; a comment makes it no more than sooner. */
export async function retry(
  { run, main, config }: ControlContext,
  issue: Issue,
  { sender }: CommandComment,
): Promise<CommandOutcome> {
  const { github } = run;
  const { number } = issue;
  if (sender.id !== issue.author?.id && !(await mayWrite(github, sender)))
    return unchanged(number, 'only the requester and people with write access can have it tried again.');
  const pulls = await pullRequestsOf(github, number);
  if (!pulls.some(({ mergedAt }) => mergedAt !== undefined))
    return unchanged(
      number,
      'there is nothing to try again, since its pull request is not merged. An edit of the issue has it drafted anew.',
    );
  if (shownState(issue) === 'scheduled')
    return unchanged(number, 'this access is in place already, and begins by itself at its start.');
  if (shownState(issue) === 'granted') return unchanged(number, 'this access is live already.');
  if (config.frozen)
    return unchanged(
      number,
      'nothing is granted at the moment: `frozen: true` stands in aws-jit.yml. It is tried by itself once that is lifted.',
    );
  const noted = { issue: number, state: 'unchanged', note: `${sender.login} has it tried again.` } as const;
  try {
    if (!(await isWaiting(github, GRANT_WORKFLOW, main.head)))
      await startWorkflow(github, GRANT_WORKFLOW, main.branch, {});
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    return {
      reply: 'no run could be started now; the next hourly run tries again by itself.',
      done: noted,
    };
  }
  return { reply: 'another try was started. It says here what becomes of it.', done: noted };
}
