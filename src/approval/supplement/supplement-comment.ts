import type { IssueNumber } from '../../terms/brand.ts';
import type { Request } from '../../request/request.ts';
import type { Supplement } from '../../request/supplement.ts';
import { readCommentCommand, type CommentCommand } from '../../request/slash-command.ts';
import type { ApprovalFacts } from '../approval-facts.ts';
import { quoted, type Reason } from '../refusal-reasons.ts';

/**
 * That the requester asked for it, from the comment itself: whoever approves reads "rita asks for two hours more" and trusts that, and a
 * workflow of anybody with write access can commit as the bot.
 * @param says whether a comment that holds this command asks for just this.
 * @param asked what that is, for a message.
 */
export function checkSupplementComment(
  { comments }: Pick<ApprovalFacts, 'comments'>,
  { comment }: Supplement,
  { request, pull }: { readonly request: Request; readonly pull: IssueNumber },
  says: (command: CommentCommand) => boolean,
  asked: string,
): readonly Reason[] {
  const who = `Comment ${comment}, by which ${request.requester.login} asked for it,`;
  const read = comments.find(({ id }) => id === comment)?.now;
  if (!read?.known) {
    const why = read?.why ?? 'it was not asked for';
    return [
      { code: 'remark-unread', message: `${who} could not be read: ${why}. The next run reads it again.` },
    ];
  }
  if (read.value === 'gone')
    return [{ code: 'remark-gone', message: `${who} is deleted, so nothing shows that they did.` }];
  const { on, author, body, editors } = read.value;
  const notTheirs = (message: string): readonly Reason[] => [
    { code: 'remark-not-theirs', message: `${who} ${message}` },
  ];
  if (author?.type !== 'User' || author.id !== request.requester.id)
    return notTheirs(`is by ${author === undefined ? 'an account that is gone' : quoted(author.login)}.`);
  if (on !== request.issue && on !== pull) return notTheirs(`stands on #${on}, which is another matter.`);
  if (!editors.known)
    return [
      {
        code: 'remark-unread',
        message: `Who edited comment ${comment} could not be read: ${editors.why}. The next run reads it again.`,
      },
    ];
  if (editors.value.some((editor) => editor?.id !== request.requester.id))
    return notTheirs('was edited by somebody else.');
  const command = readCommentCommand(body);
  if (command !== undefined && says(command)) return [];
  return [
    {
      code: 'remark-differs',
      message:
        `${who} does not say now what the approvers read: ${asked}. ` +
        `${request.requester.login} can set it back to what it was; the next run looks again.`,
    },
  ];
}
