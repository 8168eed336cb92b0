import { announce } from '../../github/comments.ts';
import type { Issue } from '../../github/open-issues.ts';
import { STATES } from '../../lifecycle/state.ts';
import { staysOver } from '../../messages/end-news.ts';
import { fileAnewLink } from '../../messages/file-anew.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { shownState } from '../run/shown-state.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** Says once why a request that is over closes again. What was cancelled is told so by who withdrew it. */
export async function sayReopened(run: WorkflowRun, issue: Issue, trial: boolean): Promise<void> {
  const seen = run.seen.get(issue.number);
  const state = shownState(seen?.issue ?? issue);
  if (state === undefined || state === 'cancelled') return;
  const words = staysOver(
    issue.author?.login ?? 'ghost',
    STATES[state].headline,
    fileAnewLink(run.home, issue.body),
  );
  await announce(run.github, issue.number, 'reopened', inTrial(words, trial), issue.number, seen?.said);
}
