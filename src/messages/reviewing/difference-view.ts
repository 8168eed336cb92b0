import type { Difference } from '../../request/difference.ts';
import { codeSpan, inlineText, wrapped } from '../../text/markdown.ts';
import { clockTime } from '../clock-time.ts';
import { whyLines } from '../ground-text.ts';
import { howDrafted, type HowDrafted } from '../how-drafted.ts';
import { markdownOf } from '../markdown-lines.ts';
import { principalText } from '../principal-text.ts';
import { TRIAL } from '../status-comment.ts';
import { reviewersView, type Review } from './reviewers-view.ts';
import { byDanger, notShown, whatItAllowsWithin } from './what-it-allows.ts';

export const differenceTitle = ({ issue, account }: Difference): string =>
  `More AWS access for #${issue} while it is live: ${account}`;

export const differenceHeadline = ({ issue, number }: Difference): string =>
  `Propose difference ${number} of the access for #${issue}`;

/** GitHub takes 65,536 characters; the rest of a body is far below the difference. */
const STATEMENTS_ROOM = 40_000;

/**
 * The body of the pull request. Anybody with write access can edit a body, so it points to the committed view.
 * @param review of the difference's own policy.
 * @param filesUrl folder of the branch in GitHub's pages.
 */
export function differenceBody(
  { issue, until, reason }: Difference,
  review: Review,
  paths: { readonly own: string; readonly policy: string; readonly review: string },
  filesUrl: string,
  { held, how, trial }: DifferenceParts,
): string {
  const { request, risk, riskReasons, explanation, required, understanding } = review;
  const { requester, account, accountId, principal } = request;
  const allowed = whatItAllowsWithin(explanation, STATEMENTS_ROOM);
  const missing = notShown(allowed);
  return [
    `**${requester.login}** has access in **${account}** (${accountId}) as ${principalText(principal)} until **${clockTime(until)}**,`,
    `and asks for **more until then**. **Risk: ${risk}**${riskReasons.length === 0 ? '' : `: ${riskReasons.map((each) => inlineText(each)).join('; ')}`}.`,
    '',
    `Why, in ${requester.login}'s own words:`,
    wrapped(reason, 1_000),
    '',
    'What this adds:',
    ...markdownOf(allowed.told),
    ...(missing === undefined
      ? []
      : [
          '',
          `**It is more than a pull request can show: ${missing} are missing above. Do not decide by this text: read [all of it in words](${filesUrl}/${paths.review}).**`,
        ]),
    '',
    ...(understanding === undefined
      ? []
      : ['Why each action is there:', ...whyLines(byDanger(explanation), understanding), '']),
    ...(held.length === 0
      ? []
      : [
          `Drafted as well, and left out since they have it: ${held.map((each) => codeSpan(each)).join(', ')}.`,
          '',
        ]),
    ...(review.sharedWith.length === 0
      ? []
      : [
          `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(', ')}.`,
          '',
        ]),
    ...(review.notes.length === 0
      ? []
      : ['To note:', ...review.notes.map((note) => `- ${inlineText(note)}`), '']),
    ...(trial ? [TRIAL, ''] : []),
    `**Approve and merge before ${clockTime(until)} to add it${required > 1 ? ` (${required} approvals)` : ''}; close to leave what they have as it is.** Merged later, it has no effect. The end stays.`,
    '',
    `For #${issue}. What counts are the files, not this text:`,
    '',
    `- [All of it in words](${filesUrl}/${paths.review}), with what they have below it`,
    `- [The policy](${filesUrl}/${paths.policy}) that is added`,
    `- [The difference](${filesUrl}/${paths.own})`,
    '',
    ...(how === undefined ? [] : howDrafted(how)),
  ].join('\n');
}

/** What a body says beside what follows from the files. */
export interface DifferenceParts {
  /** Actions that the draft had and that are live already. */
  readonly held: readonly string[];
  readonly how: HowDrafted | undefined;
  readonly trial: boolean;
}

/**
 * What approvers read to decide on a difference, `policies/<account>/<month>/<issue>.d1.md`: what is added, by whose words, and below it what
 * they have, as it was approved. Compared with a new one when it is granted (invariant 3).
 * @param review of the difference's own policy.
 * @param view of what it adds to.
 */
export const differenceView = ({ until }: Difference, review: Review, view: string): string =>
  [
    reviewersView({ ...review, until }).trimEnd(),
    '',
    '---',
    '',
    'What they have, as it was approved, and keep:',
    '',
    view,
  ].join('\n');
