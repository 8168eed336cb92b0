import { longestOf } from '../../../config/lookups.ts';
import type { Issue } from '../../../github/open-issues.ts';
import { clockTime } from '../../../messages/clock-time.ts';
import {
  extensionBody,
  extensionHeadline,
  extensionTitle,
  extensionView,
} from '../../../messages/reviewing/extension-view.ts';
import { ASSIGNED, extendedEnd, type Extension } from '../../../request/extension.ts';
import { readExtension, serialiseExtension, supplementPaths } from '../../../request/file/request-file.ts';
import type { CommentCommand } from '../../../request/slash-command.ts';
import { formatDuration } from '../../../terms/duration.ts';
import { isAssigned } from '../../run/live-access.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../../run/slash-command-outcome.ts';
import { recordProposal } from '../../tell/supplement-proposed.ts';
import type { DraftingContext } from '../drafting-context.ts';
import { besideOf, liveRequest } from './live-request.ts';
import { placeFor, proposeSupplement } from './propose-supplement.ts';

type Wanted = Extract<CommentCommand, { readonly kind: 'extend' }>;

/**
 * `/extend 2h` and a reason, by the requester: a pull request that adds the extension and its view, for the same owners. Nothing lasts longer by
 * the comment, nor by the pull request before it is approved and merged.
 */
export async function extend(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  { duration, words }: Wanted,
): Promise<CommandOutcome> {
  const { config } = context;
  const { number } = issue;
  if (comment.sender.id !== issue.author?.id)
    return unchanged(number, 'only the requester can ask to have this access for longer.');
  if (config.frozen)
    return unchanged(
      number,
      'nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Access that is live ends as it would.',
    );
  const live = await liveRequest(context, issue, comment, 'extension');
  if (typeof live === 'string') return unchanged(number, live);
  const { request, window, review, judgement, added } = live;
  if (isAssigned(config, request)) return unchanged(number, `${ASSIGNED} File a new request.`);
  const place = await placeFor(
    context,
    request,
    'extension',
    comment.id,
    live.taken.extension,
    readExtension,
  );
  if (place.kind === 'none') return unchanged(number, place.why);
  const end = extendedEnd(window, duration, longestOf(config, request));
  if (!end.ok)
    return unchanged(
      number,
      `${end.problems.map(({ message }) => message).join(' ')} For more, file a new request.`,
    );
  const extension: Extension = {
    number: place.number,
    ...besideOf(live),
    extends: window.until,
    by: duration,
    until: end.value,
    comment: comment.id,
    reason: words,
  };
  const paths = supplementPaths(request, 'extension', extension.number);
  const { required, risk } = judgement;
  const pull = await proposeSupplement(
    context,
    request,
    {
      kind: 'extension',
      number: extension.number,
      files: {
        [paths.own]: serialiseExtension(extension),
        [paths.review]: extensionView(extension, request, window.from, review),
      },
      headline: extensionHeadline(extension),
      title: extensionTitle(extension),
      body: (filesUrl) =>
        extensionBody(extension, request, window.from, paths, filesUrl, { required, trial: config.trial }),
      required,
      risk,
    },
    place.kind === 'again' ? place.pull : undefined,
  );
  recordProposal(context, issue, 'extension', extension, required);
  return {
    reply:
      `the extension until **${clockTime(extension.until)}** is proposed in #${pull.number}. ` +
      `It takes effect once ${required === 1 ? 'a code owner has' : `${required} code owners have`} approved it and it is merged, which has to be before ${clockTime(window.until)}: ` +
      'otherwise your access ends then. Leave your comment as it is: it is compared before anything is extended.' +
      (added.length === 0
        ? ''
        : ` What was added since, by ${added.map(({ difference }) => `d${difference.number}`).join(' and ')}, is not extended and ends at ${clockTime(window.until)}; once the extension is there, ask for it again with \`/revise\`.`),
    done: {
      issue: number,
      state: 'unchanged',
      note: `${comment.sender.login} asks for ${formatDuration(duration)} more: pull request #${pull.number}.`,
    },
  };
}
