import { announced } from '../../github/comments.ts';
import type { Issue } from '../../github/open-issues.ts';
import { inlineText } from '../../text/markdown.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import * as news from '../../messages/news.ts';
import { readAnswerTo, readQuestions } from '../../messages/questions.ts';
import { wordsOfAnswer } from '../../request/asked-in-answers.ts';
import { isChoice, MOST_REMARKS, type Remark } from '../../request/remarks.ts';
import type { Request } from '../../request/request.ts';
import { ask, questionKey } from './ask-requester.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { attempt, proposeReady } from './draft-attempt.ts';
import type { DraftingContext } from './drafting-context.ts';
import { keepRequest } from './open-pull-request.ts';
import { draftedFrom, withRemarks } from './request-as-drafted.ts';

/**
 * `/answer 1,3` or `/answer` with words: what the requester says to the questions of the draft. It joins the words that the draft is made from,
 * as data, beside the form, whose answers alone say who, where, which services, how much and how long. Only the author of the issue
 * answers, by numeric id.
 */
export async function answer(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  words: string,
): Promise<CommandOutcome> {
  const { number } = issue;
  if (comment.sender.id !== issue.author?.id) {
    return unchanged(
      number,
      'only the requester can answer. With write access you can ask for another draft by `/revise`, once there is one.',
    );
  }
  const pulls = await pullRequestsOf(context.run.github, number);
  if (pulls.some(({ mergedAt }) => mergedAt !== undefined)) {
    return unchanged(number, 'this request is merged, so nothing can be added to it. File a new one.');
  }
  const drafted = await draftedFrom(context, issue);
  if (typeof drafted === 'string') return unchanged(number, drafted);
  // The branch that is not there yet begins at the default branch's head.
  const { head = context.main.head } = drafted;
  const answered = await withAnswer(context, issue, drafted.request, comment, words);
  if (typeof answered === 'string') return unchanged(number, answered);
  const made = await attempt(context, answered, issue);
  switch (made.kind) {
    case 'refused':
      return unchanged(number, news.notAnswered(made.reasons));
    case 'questions': {
      // Kept first: the next question is told from this one by what was answered.
      await keepRequest(context, answered, head);
      const done = await ask(context, issue, answered, made.questions);
      return {
        reply: 'thank you; that leaves a question: see the comment above. Leave yours as it is.',
        done,
      };
    }
    case 'ready': {
      const pull = await proposeReady(context, issue, made, undefined, head);
      return {
        reply:
          `thank you: the draft is in review, #${pull.number}. Leave your comment as it is: it is compared before anything is granted.` +
          (made.questions.length > 0 ? ' A question is open beside it: see the comment above.' : ''),
        done: {
          issue: number,
          state: 'drafted',
          note: `Pull request #${pull.number}, risk ${made.judgement.risk}.`,
        },
      };
    }
  }
}

/** The request with the answer, or in words why it does not answer anything. */
async function withAnswer(
  context: DraftingContext,
  issue: Issue,
  request: Request,
  comment: CommandComment,
  words: string,
): Promise<Request | string> {
  const { github } = context.run;
  const remarks = request.remarks ?? [];
  // A run that was cut short had kept it already.
  if (remarks.some((each) => each.comment === comment.id)) return request;
  const asked = await announced(github, request.issue, questionKey(request));
  // A level or a resource in the requester's own line needs no question.
  const beyond = wordsOfAnswer(words, context.knowledge.catalog.services) !== words;
  if (asked === undefined && !beyond) {
    const pull = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
    return pull === undefined
      ? 'nothing is asked at present. Edit the issue to change what it says.'
      : `nothing is asked at present: the draft is in review, #${pull.number}. To have it changed, use \`/revise\`.`;
  }
  if (asked !== undefined && asked.id > comment.id && !beyond) {
    return 'this question was asked after you wrote: read it, and answer it in a new comment.';
  }
  // Whoever changed it could have exchanged the choices behind the numbers; people's own words are theirs whatever it says.
  if (asked?.edited === true && isChoice(words)) {
    return 'the comment with the question was changed after it was asked, so the numbers may stand for something else. Answer in your own words.';
  }
  const read = readAnswerTo(asked === undefined || asked.edited ? [] : readQuestions(asked.body), words);
  if (read.kind === 'wrong') return read.why;
  if (remarks.length + read.answers.length > MOST_REMARKS) {
    return 'too much was said in comments by now. Say all of it in the issue: edit it, or file a new one.';
  }
  const by = { id: comment.sender.id, login: comment.sender.login };
  const added = read.answers.map(({ asked: question, chose, text }): Remark => ({
    command: 'answer',
    comment: comment.id,
    by,
    ...(question === '' ? {} : { asked: question }),
    ...(chose === undefined ? {} : { chose }),
    text,
  }));
  const worded = withRemarks(context, issue, request, [...remarks, ...added]);
  return worded.ok ? worded.value : worded.problems.map(({ message }) => inlineText(message)).join(' ');
}
