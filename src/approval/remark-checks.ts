import { readCommentCommand } from '../request/slash-command.ts';
import { isChoice, type Remark } from '../request/remarks.ts';
import type { Request } from '../request/request.ts';
import type { ApprovalFacts, CommentText } from './approval-facts.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

/**
 * What the request file says that people commented, against the comments as they are now. Remarks widen nothing, but whoever approves
 * reads "bob asked for a change" and trusts bob: since a workflow of anybody with write access can commit as the bot, only the
 * comment itself proves that he said it.
 * @param former logins that the file says and that nobody has by now.
 */
export function checkRemarks(
  { comments, issue, pull }: Pick<ApprovalFacts, 'comments' | 'issue' | 'pull'>,
  { remarks = [] }: Pick<Request, 'remarks'>,
  former: ReadonlySet<string> = new Set(),
): readonly Reason[] {
  const places = new Set<number>([
    ...(issue.known ? [issue.value.number] : []),
    ...(pull.known ? [pull.value.number] : []),
  ]);
  return remarks.flatMap((remark): readonly Reason[] => {
    const who = `Comment ${remark.comment}, by ${remark.by.login} as the request file says,`;
    const read = comments.find(({ id }) => id === remark.comment)?.now;
    if (!read?.known) {
      const why = read?.why ?? 'it was not asked for';
      return [
        { code: 'remark-unread', message: `${who} could not be read: ${why}. The next run reads it again.` },
      ];
    }
    if (read.value === 'gone') {
      const message = `${who} led the draft and is deleted, so nothing shows that it was theirs. File a new issue.`;
      return [{ code: 'remark-gone', message }];
    }
    return checkRemark(remark, read.value, places, who, former);
  });
}

function checkRemark(
  remark: Remark,
  { on, author, body, editors }: CommentText,
  places: ReadonlySet<number>,
  who: string,
  former: ReadonlySet<string>,
): readonly Reason[] {
  const { by } = remark;
  const notTheirs = (message: string): readonly Reason[] => [
    { code: 'remark-not-theirs', message: `${who} ${message} File a new issue.` },
  ];
  if (
    author?.type !== 'User' ||
    author.id !== by.id ||
    (author.login !== by.login && !former.has(by.login))
  ) {
    return notTheirs(`is by ${author === undefined ? 'an account that is gone' : quoted(author.login)}.`);
  }
  if (!places.has(on)) return notTheirs(`stands on #${on}, which is another matter.`);
  if (!editors.known) {
    const message = `Who edited comment ${remark.comment} could not be read: ${editors.why}. The next run reads it again.`;
    return [{ code: 'remark-unread', message }];
  }
  if (editors.value.some((editor) => editor?.id !== by.id)) return notTheirs('was edited by somebody else.');
  if (says(body, remark)) return [];
  const message =
    `${who} does not say now what the approvers read: ${quoted(remark.text)}. ` +
    `${by.login} can set it back to what it was; the next run looks again. Or file a new issue.`;
  return [{ code: 'remark-differs', message }];
}

/** Whether a comment's text gives the remark: the same words, or the numbers that stood for its choices. */
function says(body: string, { command, chose, text }: Remark): boolean {
  const read = readCommentCommand(body);
  if (read?.kind !== command) return false;
  if (chose === undefined) return read.words === text;
  const numbers = new Set((read.words.match(/\d+/g) ?? []).map(Number));
  return isChoice(read.words) && chose.every((number) => numbers.has(number));
}
