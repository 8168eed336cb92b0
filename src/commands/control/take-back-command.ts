// src/commands/control/: what a comment asks for beside the draft: take back, cancel, retry, status, help.
import { closeIssue, type Issue } from '../../github/open-issues.ts';
import { hasStatus } from '../../github/github-client.ts';
import { accountFolders, requestFilesAt } from '../../github/request-files.ts';
import { REVOKE_WORKFLOW, startWorkflow } from '../../github/workflow-runs.ts';
import { wasEdited } from '../../github/standing/edited-issue.ts';
import type { AccountName } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { accountOfUse } from '../run/standing/standing-of-grant.ts';
import { mayTakeBack } from '../run/who-takes-back.ts';
import type { ControlContext } from './control-context.ts';

/**
 * `/revoke` and a reason. This job has no AWS: it starts the run that has, with the number and nothing else, and that run reads the comment
 * itself before it names anybody. Where no run can be started the issue is closed, by which the hourly run finds it.
 */
export async function takeBack(
  context: ControlContext,
  issue: Issue,
  { sender }: CommandComment,
): Promise<CommandOutcome> {
  const { run, main, config } = context;
  const { github } = run;
  const { number } = issue;
  const folders = await accountFolders(github, main.head);
  const filed = await requestFilesAt(github, main.head, folders, [monthOf(issue.createdAt)]);
  const merged = filed.filter((file) => file.issue === number).map(({ account }) => account);
  const accounts = merged.length > 0 ? merged : await accountsWithoutFile(context, issue);
  if (accounts.length === 0)
    return unchanged(
      number,
      'nothing of this request was merged, so that there is no access to take back. Its requester withdraws it with `/cancel`, or by closing the issue.',
    );
  if (!(await mayTakeBack(github, config, issue, accounts, sender)))
    return unchanged(
      number,
      'access is taken back by its requester, by the code owners who approve for its account, and by those whom `revokers` in aws-jit.yml names. ' +
        'You are none of them: ask one, or close the issue if you may, which takes it back as well.',
    );
  try {
    await startWorkflow(github, REVOKE_WORKFLOW, main.branch, { issue: String(number) });
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    if (issue.open) await closeIssue(github, number, 'completed');
    return {
      reply:
        'the issue is closed, and the next hourly run takes the access back: no run could be started now.',
      done: { issue: number, state: 'unchanged', note: `${sender.login} asked to have it taken back.` },
    };
  }
  return {
    reply:
      'a run that takes this access back was started. It says here when AWS confirms that nothing is attached any more.',
    done: { issue: number, state: 'unchanged', note: `${sender.login} has it taken back.` },
  };
}

/**
 * Where the access of an issue without a request file may be: a use says it in its form. Words that somebody has changed since say nothing, not
 * even that this is no use: then it may be in any account, and the run that is started asks AWS what there is.
 */
async function accountsWithoutFile(
  { run, config }: ControlContext,
  issue: Issue,
): Promise<readonly AccountName[]> {
  if (await wasEdited(run.github, issue.number)) return [...config.accounts.keys()];
  const used = accountOfUse(issue);
  return used === undefined ? [] : [used];
}
