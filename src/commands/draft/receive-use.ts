import { announce } from '../../github/comments.ts';
import { readIssue, type Issue } from '../../github/open-issues.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import { GRANT_WORKFLOW, startWorkflow } from '../../github/workflow-runs.ts';
import { useReceived, useRefused } from '../../messages/standing/standing-news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import { readStanding } from '../../request/file/standing-file.ts';
import { standingText } from '../../request/standing.ts';
import { inlineText } from '../../text/markdown.ts';
import { recordedUse } from '../tell/ledger-record.ts';
import { shownState } from '../run/shown-state.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { say } from './ask-requester.ts';
import type { DraftingContext } from './drafting-context.ts';

/**
 * A use of a standing approval was filed. Nothing is drafted and nothing committed: this job, which has no AWS, says that it is on its way, or what is
 * plainly wrong with it. It proves nothing; the run that gives it derives everything anew.
 */
export async function receiveUse(context: DraftingContext, issue: Issue): Promise<Done> {
  const { run, main, config } = context;
  const who = issue.author?.login ?? 'ghost';
  const found = await readIssue(run.github, issue.number);
  const now = found.kind === 'issue' ? found.issue : issue;
  // The run that gives it may have been faster; what was edited or opened again it refuses.
  if (!now.open || shownState(now) !== undefined)
    return { issue: issue.number, state: 'unchanged', note: 'It was dealt with before.' };
  const wrong: string[] = [];
  // Only one that is there is on record by its name: anybody may file an issue, and make one up.
  let named: string | undefined;
  const ask = parseUse(issue.body);
  if (!ask.ok) wrong.push(...ask.problems.map(({ path, message }) => `${path}: ${message}`));
  else {
    const name = standingText(ask.value.of);
    const files = await readStandingFiles(run.github, main.head, ask.value.of);
    const read = files && readStanding(files.standing);
    if (files !== undefined && config.accounts.has(ask.value.of.account)) named = name;
    if (files === undefined || !config.accounts.has(ask.value.of.account))
      wrong.push(
        `There is no standing approval ${name} here: its three files below standing/ are not all there.`,
      );
    else if (read?.ok !== true) wrong.push(`The file of ${name} cannot be read; tell its owners.`);
    else if (issue.author === undefined || !read.value.people.includes(issue.author.id))
      wrong.push(`You are not among those who may use ${name}.`);
    else {
      const words = useReceived(
        who,
        name,
        ask.value.duration ?? read.value.duration,
        read.value.review === 'afterwards',
      );
      await announce(run.github, issue.number, 'use-received', inTrial(words, config.trial));
      return { issue: issue.number, state: 'unchanged', note: `A use of ${name}.` };
    }
  }
  const list = wrong.map((each) => `- ${inlineText(each, 1_000)}`).join('\n');
  return say(
    context,
    issue,
    'refused',
    useRefused(who, list),
    'use',
    'No use of a standing approval.',
    undefined,
    [],
    recordedUse(issue, named),
  );
}

/** Starts the run that gives it, in a job of its own, and does nothing else: no number, name or word of the issue goes with it. */
export async function startUse(run: WorkflowRun): Promise<CommandResult> {
  const { event, github } = run;
  if (event.kind !== 'issue' || event.action !== 'opened' || !isUse(event.issue.body))
    return { done: [], failures: [] };
  const { branch, head } = await readMainBranch(github);
  const ask = parseUse(event.issue.body);
  const files = ask.ok ? await readStandingFiles(github, head, ask.value.of) : undefined;
  const standing = files && readStanding(files.standing);
  const author = event.issue.author?.id;
  // Anybody may file an issue in a public repository: a stranger's starts no run that has AWS.
  if (standing?.ok !== true || author === undefined || !standing.value.people.includes(author))
    return { done: [], failures: [] };
  await startWorkflow(github, GRANT_WORKFLOW, branch, {});
  const note = 'The run that gives it is started.';
  return { done: [{ issue: event.issue.number, state: 'unchanged', note }], failures: [] };
}
