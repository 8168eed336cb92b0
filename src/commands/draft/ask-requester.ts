import type { Question } from '../../drafting/task.ts';
import type { Issue } from '../../github/open-issues.ts';
import { announce } from '../../github/comments.ts';
import { inTrial } from '../../messages/status-comment.ts';
import * as news from '../../messages/news.ts';
import { questionsText } from '../../messages/questions.ts';
import type { Request } from '../../request/request.ts';
import type { DraftingContext } from './drafting-context.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { tell, type News } from '../tell/tell.ts';
import type { Done } from '../run/workflow-run.ts';

/**
 * Tells a question of one round from the next: by the words that it was asked about. The same words give the same key, so a run
 * that is repeated asks once, and an edit of the issue leaves every earlier question behind.
 */
const roundOf = ({ bodyDigest, remarks = [] }: Pick<Request, 'bodyDigest' | 'remarks'>): string =>
  `q${digestOf(JSON.stringify([bodyDigest, remarks.map(({ comment, text }) => [comment, text])])).slice(0, 12)}`;

/** Key of the comment in which a request's questions stand. */
export const questionKey = (request: Pick<Request, 'bodyDigest' | 'remarks'>): string =>
  `asked:${roundOf(request)}`;

/** Asks the requester. Nothing is drafted; what they answered before is kept by the caller. */
export function ask(
  context: DraftingContext,
  issue: Issue,
  request: Request,
  questions: readonly Question[],
): Promise<Done> {
  const words = news.asked(request.requester.login, questionsText(questions));
  return say(context, issue, 'asked', words, roundOf(request), 'Asked for more.', request.bodyDigest);
}

/** Asks beside a draft that is in review: nothing waits for the answer. */
export async function askBeside(
  { run, config }: DraftingContext,
  request: Request,
  questions: readonly Question[],
  pull: number,
): Promise<void> {
  if (questions.length === 0) return;
  const words = news.askedBeside(request.requester.login, questionsText(questions), `#${pull}`);
  await announce(run.github, request.issue, questionKey(request), inTrial(words, config.trial));
}

/**
 * One piece of news with a comment and a line of status.
 * @param body digest of the issue's text
 * @param codes of the rules that refuse it, for the ledger
 */
export async function say(
  context: DraftingContext,
  issue: Issue,
  state: News['state'],
  words: news.Words,
  once: string,
  note: string,
  body: string = digestOf(issue.body),
  codes: readonly string[] = [],
  facts: Readonly<Record<string, unknown>> = {},
): Promise<Done> {
  await tell(context.run, context.ledger, {
    issue,
    state,
    once,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: context.config.trial },
    data: { ...facts, body, ...(codes.length === 0 ? {} : { codes }) },
  });
  return { issue: issue.number, state, note };
}
