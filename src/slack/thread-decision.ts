import { placeText, whichText } from './thread-places.ts';
import { formatDuration } from '../terms/duration.ts';
import { END_NOT_ENFORCED } from '../messages/how-to-use.ts';
import { sinceText } from '../messages/lasting-text.ts';
import { principalText } from '../messages/principal-text.ts';
import { accessText } from '../messages/reviewing/reviewers-view.ts';
import { notShown, whatItAllowsWithin, type Line } from '../messages/reviewing/what-it-allows.ts';
import { revealHidden } from '../text/hidden-text.ts';
import { plainOf } from '../text/markdown.ts';
import type { Request } from '../request/request.ts';
import {
  bold,
  bullets,
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
/** Characters of the reasons for the risk, of the notes, and of one of them. */
const RISK_ROOM = 800;
const NOTES_ROOM = 1_200;
const LINE = 400;

export const lasting = (request: Request): string =>
  formatDuration(request.approvedDuration ?? request.duration);

export function what({ requester, request }: Subject, deciding: boolean): readonly Inline[] {
  if (!request) return [bold(requester), text(' asks for access to AWS.\n')];
  return [
    bold(requester),
    text(deciding ? ' asks for ' : ' asked for '),
    bold(accessText(request)),
    text(`\nin `),
    bold(placeText(request)),
    text(` (${whichText(request)}) as ${plainOf(principalText(request.principal)).replaceAll('`', '')}`),
    text(`\nfor `),
    bold(lasting(request)),
    text(deciding || request.start !== undefined ? ` ${sinceText(request)}\n` : '\n'),
  ];
}

/** Why, and what the policy lets them do. */
export function decision({ request, review, home, pull }: Subject): readonly Rich[] {
  if (!request) return [];
  const reason = revealHidden(request.reason)
    .replace(/\n{2,}/g, '\n')
    .trim();
  const allowed =
    review === undefined ? undefined : whatItAllowsWithin(review.explanation, STATEMENTS_ROOM, NAME);
  const missing = allowed && notShown(allowed);
  return [
    section(bold('Why'), text(`, in ${request.requester.login}'s own words`)),
    quote(cut(reason, REASON) || ' '),
    ...(allowed === undefined || allowed.told.length === 0
      ? []
      : [
          section(bold('What it lets them do')),
          list(
            allowed.told.flatMap(({ does, on }) => [
              ...does.map(inlinesOf(true)),
              ...on.map(inlinesOf(false)),
            ]),
          ),
        ]),
    ...(missing === undefined
      ? []
      : [
          section(
            bold(`It is more than a message can show: ${missing} are missing here. `),
            pull === undefined
              ? text('Read the pull request')
              : { type: 'link', url: `${home}/pull/${pull}/files`, text: 'Read all of it' },
            text(' before you decide.\n'),
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

/** The risk with its reasons, the gravest first, who else gets the access, and what is to be noted before it is approved. */
export function riskOf({ review }: Subject): readonly Rich[] {
  if (review === undefined) return [];
  const { risk, riskReasons, sharedWith, notes, curated } = review;
  const reasons = asFarAs(riskReasons, RISK_ROOM, 'reasons').join('; ');
  const told = [
    ...(curated?.mode === 'assign' ? [END_NOT_ENFORCED] : []),
    ...(sharedWith.length === 0
      ? []
      : [`It reaches everybody who can assume the role: GitHub ids ${sharedWith.join(', ')}.`]),
    ...asFarAs(notes, NOTES_ROOM, 'notes'),
  ];
  return [
    section(bold(`Risk: ${risk}`), text(reasons === '' ? '\n' : `: ${reasons}\n`)),
    ...(told.length === 0 ? [] : [bullets(told)]),
  ];
}

/** Whole lines while there is room; those without are counted. */
function asFarAs(all: readonly string[], room: number, what: string): readonly string[] {
  const lines = all.map((each) => cut(plainLine(each), LINE));
  let left = room;
  const fitting = lines.findIndex((line) => (left -= line.length) < 0);
  return fitting < 0
    ? lines
    : [...lines.slice(0, fitting), `${lines.length - fitting} more ${what}, in the pull request`];
}
