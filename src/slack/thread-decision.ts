import { formatDuration } from '../terms/duration.ts';
import { principalText } from '../messages/principal-text.ts';
import { accessText } from '../messages/reviewers-view.ts';
import { lengthOf, whatItAllowsWithin, type Line } from '../messages/what-it-allows.ts';
import { revealHidden } from '../text/hidden-text.ts';
import { plainOf } from '../text/markdown.ts';
import type { Request } from '../request/request.ts';
import {
  bold,
  code,
  cut,
  list,
  plainLine,
  quote,
  section,
  text,
  type Inline,
  type Rich,
} from './slack-blocks.ts';
import type { Subject } from './thread-subject.ts';

/** What a thread's first message gives to decide by: who asks for what, why, what it lets them do, and its risk. */

/** Characters of a requester's reason in the channel; the pull request has all of it. */
const REASON = 500;
/**
 * Characters of what the policy lets them do. Slack refuses a message whose blocks are too long (`msg_blocks_too_long`) and says no
 * number; people have measured about 13,000.
 */
const STATEMENTS_ROOM = 9_000;
/** Characters of a name; the pull request has all of it. */
const NAME = 120;
const RISK_REASONS = 3;

export const lasting = (request: Request): string =>
  formatDuration(request.approvedDuration ?? request.duration);

export function what({ requester, request }: Subject, deciding: boolean): readonly Inline[] {
  if (!request) return [bold(requester), text(' asks for access to AWS.\n')];
  return [
    bold(requester),
    text(deciding ? ' asks for ' : ' asked for '),
    bold(accessText(request)),
    text(`\nin `),
    bold(request.account),
    text(` (${request.accountId}) as ${plainOf(principalText(request.principal)).replaceAll('`', '')}`),
    text(`\nfor `),
    bold(lasting(request)),
    text(deciding ? ' from the merge\n' : '\n'),
  ];
}

/** Why, and what the policy lets them do. */
export function decision({ request, review }: Subject): readonly Rich[] {
  if (!request) return [];
  const reason = revealHidden(request.reason)
    .replace(/\n{2,}/g, '\n')
    .trim();
  const allowed = review === undefined ? [] : whatItAllowsWithin(review.explanation, STATEMENTS_ROOM, NAME);
  return [
    section(bold('Why'), text(`, in ${request.requester.login}'s own words`)),
    quote(cut(reason, REASON) || ' '),
    ...(allowed.length === 0
      ? []
      : [
          section(bold('What it lets them do')),
          lengthOf(allowed) > STATEMENTS_ROOM
            ? section(bold('It is more than a message can show. Read the pull request before you decide.\n'))
            : list(
                allowed.flatMap(({ does, on }) => [
                  ...does.map(inlinesOf(true)),
                  ...on.map(inlinesOf(false)),
                ]),
              ),
        ]),
  ];
}

/** Names as code, with what is hidden in them written out; our words as they are. */
const inlinesOf =
  (heading: boolean) =>
  (line: Line): readonly Inline[] =>
    line.map((piece, at) =>
      typeof piece !== 'string'
        ? code(plainLine(piece.name))
        : heading && at === 0
          ? bold(piece)
          : text(piece),
    );

export function riskOf({ review }: Subject): readonly Rich[] {
  if (review === undefined) return [];
  const reasons = review.riskReasons.slice(0, RISK_REASONS).join('; ');
  return [section(bold(`Risk: ${review.risk}`), text(reasons === '' ? '\n' : `: ${plainLine(reasons)}\n`))];
}
