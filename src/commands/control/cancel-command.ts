import { mayWrite } from '../../github/may-write.ts';
import type { Issue } from '../../github/open-issues.ts';
import { cancelled } from '../../messages/end-news.ts';
import { dropDraft } from '../run/drop-draft.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { tell } from '../tell/tell.ts';
import type { ControlContext } from './control-context.ts';

/** `/cancel`: withdraws what was not merged yet, as closing the issue does. */
export async function cancel(
  { run, config, ledger }: ControlContext,
  issue: Issue,
  { sender }: CommandComment,
): Promise<CommandOutcome> {
  const { number } = issue;
  if (sender.id !== issue.author?.id && !(await mayWrite(run.github, sender)))
    return unchanged(number, 'only the requester and people with write access can withdraw a request.');
  if ((await dropDraft(run, issue)) === 'merged')
    return unchanged(
      number,
      'this request is merged already. `/revoke` and a reason take its access back, and keep it from being granted.',
    );
  await tell(run, ledger, {
    issue,
    state: 'cancelled',
    once: '',
    comment: undefined,
    status: { next: cancelled(sender.login), facts: [], trial: config.trial },
    data: { by: sender.login },
  });
  return {
    reply: 'this request is withdrawn. Nothing of it was merged, and nothing is granted.',
    done: { issue: number, state: 'cancelled', note: `${sender.login} withdrew it.` },
  };
}
