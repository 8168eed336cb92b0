import type { Actor, Issue } from '../../github/open-issues.ts';
import { fileAnewLink } from '../../messages/file-anew.ts';
import * as news from '../../messages/news.ts';
import { isGiven } from '../../lifecycle/state.ts';
import { isOver, shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import type { Done } from '../run/workflow-run.ts';
import type { DraftingContext } from './drafting-context.ts';

/**
 * Nothing is drafted from it any more, whatever its event says.
 * @param again somebody has just opened it again
 */
export const isSettled = (issue: Issue, again: boolean): boolean =>
  (isOver(issue) && shownState(issue) !== 'cancelled') || (again && isGiven(shownState(issue)));

/** Whoever closed a request withdrew it: nothing is drafted from it again, since nothing would be granted. */
export async function keepCancelled(context: DraftingContext, issue: Issue, by: Actor): Promise<Done> {
  const { run, config, ledger } = context;
  const anew = fileAnewLink(run.home, issue.body);
  const words = news.staysCancelled(issue.author?.login ?? 'ghost', by.login, anew);
  await tell(run, ledger, {
    issue,
    state: 'cancelled',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { by: by.login },
  });
  return {
    issue: issue.number,
    state: 'cancelled',
    note: `Closed by ${by.login} before; it stays cancelled.`,
  };
}
