import { Sha, type IssueNumber } from '../../terms/brand.ts';
import type { Issue } from '../../github/open-issues.ts';
import { branchContents } from '../../github/foreign-commits.ts';
import { mayWrite } from '../../github/may-write.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { differenceOf, differenceText, isNoDifference } from '../../messages/reviewing/policy-difference.ts';
import * as news from '../../messages/news.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { inlineText } from '../../text/markdown.ts';
import { MOST_REMARKS } from '../../request/remarks.ts';
import type { Request } from '../../request/request.ts';
import { isPreset } from '../judge/preset-policy.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { attempt, draftAt, proposeReady } from './draft-attempt.ts';
import { addToLive } from './live/difference-command.ts';
import type { DraftingContext } from './drafting-context.ts';
import { judge } from '../judge/judge.ts';
import { draftedFrom } from './request-as-drafted.ts';

/**
 * `/revise` with words, on the issue or its pull request, by the requester or by whoever has write access: another draft on the same
 * branch, from the form, what was said before, and these words. It stays inside what the form asks for, whoever writes. The bot
 * commits it, so approvals of the earlier head no longer count. What cannot be drafted leaves the earlier draft as it is.
 * Once it is merged, what the words lead to is proposed beside it.
 */
export async function revise(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  words: string,
): Promise<CommandOutcome> {
  const { number } = issue;
  const { run, config, knowledge } = context;
  const pulls = await pullRequestsOf(run.github, number);
  if (pulls.some(({ mergedAt }) => mergedAt !== undefined)) return addToLive(context, issue, comment, words);
  if (comment.sender.id !== issue.author?.id && !(await mayWrite(context.run.github, comment.sender))) {
    return unchanged(number, 'only the requester and people with write access can ask for another draft.');
  }
  const drafted = await draftedFrom(context, issue);
  if (typeof drafted === 'string') return unchanged(number, drafted);
  const { request, head, policy } = drafted;
  if (!pulls.some(({ open }) => open) || head === undefined || policy === undefined) {
    return unchanged(
      number,
      'there is no draft of this request as it is worded now. An edit of the issue is drafted by itself.',
    );
  }
  const remarks = request.remarks ?? [];
  // A run that was cut short had committed it already.
  const committed = remarks.some((each) => each.comment === comment.id);
  if (!committed && remarks.length >= MOST_REMARKS) {
    return unchanged(
      number,
      'too much was said in comments by now. The requester can say all of it in the issue: edit it, or file a new one.',
    );
  }
  const by = { id: comment.sender.id, login: comment.sender.login };
  const revised: Request = committed
    ? request
    : {
        ...request,
        remarks: [...remarks, { command: 'revise', comment: comment.id, by, text: words }],
      };
  if (request.curatedSet !== undefined || isPreset(context.config, request)) {
    return unchanged(
      number,
      'a preset or curated set is given as it is, so there is nothing to draft anew. For other access, file a new request.',
    );
  }
  const made = await attempt(context, revised, issue);
  if (made.kind === 'refused') return unchanged(number, news.notRevised(made.reasons));
  if (made.kind === 'questions') {
    const questions = made.questions.map(({ text }) => `- ${inlineText(text)}`);
    return unchanged(number, news.notRevised(questions.join('\n')));
  }
  const before = committed ? await policyBefore(context, head, request, comment.id) : policy;
  const [old, fresh] = [readPolicy(before ?? ''), readPolicy(made.policy)];
  if (!fresh.ok) throw new Error('The draft is not written as it is read.');
  const difference = old.ok ? differenceOf(old.value, fresh.value) : undefined;
  // With commits that are not the bot's it cannot stay as it is.
  const stays = async () => (await branchContents(run.github, context.main.head, head)).foreign.length === 0;
  if (!committed && difference !== undefined && isNoDifference(difference) && (await stays())) {
    return unchanged(
      number,
      'these words lead to the same policy, so nothing was changed and approvals still count. Naming an action, such as `/revise no s3:DeleteObject`, says it most clearly.',
    );
  }
  const earlier =
    before === undefined ? undefined : judge(request, before, config, knowledge, run.github.now());
  const was = earlier?.decision === 'pass' ? earlier.risk : undefined;
  const text =
    difference === undefined
      ? '- the earlier policy cannot be read, so the difference cannot be told'
      : differenceText(difference, was, made.judgement.risk);
  const pull = await proposeReady(context, issue, made, { by: comment.sender.login, difference: text }, head);
  const { requester } = request;
  const others = comment.sender.id === requester.id ? '' : `\n\n@${requester.login}, for your information.`;
  return {
    reply: `${news.revised(text, `#${pull.number}`)}${others}`,
    done: {
      issue: number,
      state: 'drafted',
      note: `${comment.sender.login} had it drafted anew: pull request #${pull.number}, risk ${made.judgement.risk}.`,
    },
  };
}

/** The policy before a comment was taken into account, of the branch's last commits. */
async function policyBefore(
  { run }: DraftingContext,
  head: Sha,
  request: Pick<Request, 'account' | 'createdAt'> & { readonly issue: IssueNumber },
  comment: number,
): Promise<string | undefined> {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: head, per_page: 10 });
  for (const { sha } of data) {
    const draft = await draftAt(run, Sha.of(sha), request);
    if (draft === undefined) return undefined;
    if (!draft.request.remarks?.some((each) => each.comment === comment)) return draft.policy;
  }
  return undefined;
}
