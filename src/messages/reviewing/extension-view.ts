import { formatDuration } from '../../terms/duration.ts';
import type { Instant, Seconds } from '../../terms/instant.ts';
import { inlineText, wrapped } from '../../text/markdown.ts';
import type { Extension } from '../../request/extension.ts';
import type { Request } from '../../request/request.ts';
import { clockTime } from '../clock-time.ts';
import { principalText } from '../principal-text.ts';
import { accessText } from './reviewers-view.ts';
import { TRIAL } from '../status-comment.ts';

export const extensionTitle = ({ issue, account, by }: Extension): string =>
  `${formatDuration(by)} more AWS access for #${issue}: ${account}`;

export const extensionHeadline = ({ issue, number }: Extension): string =>
  `Propose extension ${number} of the access for #${issue}`;

/**
 * The body of the pull request. Anybody with write access can edit a body, so it points to the committed view.
 * @param filesUrl folder of the branch in GitHub's pages.
 */
export function extensionBody(
  extension: Extension,
  request: Request,
  from: Instant,
  paths: { readonly own: string; readonly review: string },
  filesUrl: string,
  { required, trial }: { readonly required: number; readonly trial: boolean },
): string {
  const { issue, by, extends: end, until, reason } = extension;
  const { requester, account, accountId, principal } = request;
  return [
    `@${requester.login} asks to keep **${accessText(request)}**`,
    `in **${account}** (${accountId}) as ${principalText(principal)}`,
    `for **${formatDuration(by)} more**: until **${clockTime(until)}** instead of ${clockTime(end)}, ${formatDuration((until - from) as Seconds)} all together.`,
    '',
    `Why, in ${requester.login}'s own words:`,
    wrapped(reason, 1_000),
    '',
    'The policy stays as it was approved; nothing is added to it.',
    '',
    ...(trial ? [TRIAL, ''] : []),
    `**Approve and merge before ${clockTime(end)} to extend it${required > 1 ? ` (${required} approvals)` : ''}; close to leave the end as it is.** Merged later, it has no effect.`,
    '',
    `For #${issue}. What counts are the files, not this text:`,
    '',
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The extension](${filesUrl}/${paths.own})`,
  ].join('\n');
}

/**
 * What approvers read to decide on an extension, `policies/<account>/<month>/<issue>.x1.md`: who wants how much longer and why, and below
 * it what they have, as it was approved. Compared with a new one when the access is extended (invariant 3).
 * @param from when the access began.
 * @param view of what is extended.
 */
export function extensionView(
  { issue, account, by, extends: end, until, comment, reason }: Extension,
  request: Request,
  from: Instant,
  view: string,
): string {
  const whole = formatDuration((until - from) as Seconds);
  return [
    `# ${formatDuration(by)} more of the access of #${issue}`,
    '',
    `- **Who:** ${request.requester.login} → ${principalText(request.principal)}`,
    `- **Where:** **${account}** (${request.accountId})`,
    `- **Ends now at:** ${clockTime(end)}`,
    `- **Would end at:** **${clockTime(until)}**, ${formatDuration(by)} later, ${whole} all together`,
    '- **What they can do:** the same as before, which stands below; nothing is added.',
    '',
    `It counts only if it is merged before ${clockTime(end)}. Left unmerged, the access ends at that time as it would.`,
    '',
    '## Why',
    '',
    `In the words of ${inlineText(request.requester.login)}, in comment ${comment}; nothing in them is checked:`,
    '',
    wrapped(reason, 4_000),
    '',
    '---',
    '',
    'What lasts longer by this, as it was approved:',
    '',
    view,
  ].join('\n');
}
