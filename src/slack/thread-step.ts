import { placeText } from './thread-places.ts';
import { AUDIENCE, isProposal, type Happening } from '../messages/audience.ts';
import { END_NOT_ENFORCED, OPEN_SESSIONS_LAST } from '../messages/how-to-use.ts';
import { richFromMarkdown } from './from-markdown.ts';
import { accessText } from '../messages/reviewing/reviewers-view.ts';
import { revealHidden } from '../text/hidden-text.ts';
import { bold, bullets, cut, date, plainLine, quote, section, text, type Rich } from './slack-blocks.ts';
import { mentioned, type Mentions, type Step, type Subject } from './thread-subject.ts';

/** What is said of one thing that happened: the words of the issue's comment, or words of its own, and whom it calls. */

/** Mentions, and what those who are mentioned have to do. */
export function callOut(
  { review, requester, proposals }: Subject,
  step: Step,
  mentions: Mentions,
): readonly Rich[] {
  const roles = AUDIENCE[step.what].slack ?? [];
  // The words of a comment begin with the requester's name, which is mentioned there.
  const who = mentioned(
    step.words === undefined ? roles : roles.filter((role) => role === 'approvers'),
    mentions,
  );
  const spaced = who.flatMap((each, n) => [each, text(n + 1 < who.length ? ' ' : ': ')]);
  const needed = review && review.required > 1 ? ` ${review.required} approvals are needed.` : '';
  if (step.what === 'drafted' || step.what === 'undecided' || step.what === 'escalated') {
    const call = who.length === 0 ? 'Code owners: approve' : 'approve';
    return [
      section(
        ...spaced,
        text(
          `${call} and merge the pull request to grant it, or close it to reject.${needed} A comment there reaches ${requester}.\n`,
        ),
      ),
    ];
  }
  if (isProposal(step.what)) {
    if (proposals?.has(step.what) !== true) return [];
    const call = who.length === 0 ? 'Code owners: approve' : 'approve';
    const longer = step.what === 'extension-proposed';
    const { required = 1 } = step.facts;
    const end = longer ? step.facts.extends : step.facts.until;
    return [
      section(
        ...spaced,
        text(`${call} and merge the pull request`),
        ...(end === undefined ? [] : [text(' before '), date(end, { bold: true })]),
        text(
          `${longer ? ' to extend it, or leave it: the access ends then.' : ' to add it, or leave it: what they have stays as it is.'}${required > 1 ? ` ${required} approvals are needed.` : ''}\n`,
        ),
      ),
    ];
  }
  if (step.what === 'approved')
    return [
      section(
        ...spaced,
        text(`${who.length === 0 ? 'Code owners' : 'you'} can still approve the same commit.\n`),
      ),
    ];
  return who.length === 0 || step.what === 'ends-soon' || step.what === 'begins-soon'
    ? []
    : [section(...who.flatMap((each) => [each, text(' ')]))];
}

export function words(step: Step, subject: Subject, mentions: Mentions): readonly Rich[] {
  const asked = AUDIENCE[step.what].slack?.includes('requester') === true;
  return richFromMarkdown(step.words ?? '', {
    mentions:
      asked && mentions.requester !== undefined
        ? new Map([[subject.requester, mentions.requester]])
        : new Map(),
    trusted: trusted(subject.home),
  });
}

/** This repository, and where AWS lets people sign in. */
const trusted =
  (home: string) =>
  (url: string): boolean => {
    if (!URL.canParse(url)) return false;
    const { href, protocol, hostname } = new URL(url);
    // As a browser reads it: without `/../`.
    if (href.startsWith(`${home}/`)) return true;
    return (
      protocol === 'https:' &&
      /(?:^|\.)(?:signin\.aws\.amazon\.com|signin\.amazonaws-us-gov\.com|signin\.amazonaws\.cn|awsapps\.com|awsapps\.cn|app\.aws)$/.test(
        hostname,
      )
    );
  };

/** Words to the requester, `because you closed it`, are for the thread; everybody reads the first message. */
export const takenBack = ({ by, why }: Step['facts']): string =>
  by === undefined
    ? `Taken back${why === undefined ? '' : ` ${cut(plainLine(why), 120)}`}`
    : `Taken back by ${by}`;

/** Differences that a message tells; the comment on the request has all of them. */
const DIFFERENCES = 4;

type OwnWords = (facts: Step['facts'], subject: Subject, mentions: Mentions) => readonly Rich[];

/** Characters of a reason for more time; the pull request has all of it. */
const REASON = 500;

const whyInWords = (why: string | undefined, requester: string): readonly Rich[] =>
  why === undefined
    ? []
    : [
        section(bold('Why'), text(`, in ${requester}'s own words`)),
        quote(
          cut(
            revealHidden(why)
              .replace(/\n{2,}/g, '\n')
              .trim(),
            REASON,
          ) || ' ',
        ),
      ];

/** Of what an earlier run told: its words are where they were said. */
export const ELSEWHERE: readonly Rich[] = [
  section(text('What it is about, and what to do, is in the comment on the request.')),
];

/** What has no comment on the issue, or is told without it. */
export const OWN: Partial<Readonly<Record<Happening, OwnWords>>> = {
  drafted: () => [section(text('The first message of this thread shows the draft.'))],
  escalated: () => [section(text('Those who were asked first have not decided.'))],
  cancelled: ({ by }) => [
    section(
      text(
        `${by === undefined ? 'The issue was closed' : `${by} closed the issue`} before anything was granted.`,
      ),
    ),
  ],
  'extension-proposed': ({ until, extends: end, why }, { request, requester }) => [
    section(
      bold(requester),
      text(' asks to keep '),
      ...(request === undefined
        ? [text('the access')]
        : [bold(accessText(request)), text(` in ${placeText(request)}`)]),
      ...(until === undefined ? [text(' for longer')] : [text(' until '), date(until, { bold: true })]),
      ...(end === undefined ? [] : [text(' instead of '), date(end)]),
      text('. What it allows stays as it was approved.'),
    ),
    ...whyInWords(why, requester),
  ],
  'difference-proposed': ({ until, why }, { request, requester }) => [
    section(
      bold(requester),
      text(' asks for more beside '),
      ...(request === undefined
        ? [text('the access that they have')]
        : [bold(accessText(request)), text(` in ${placeText(request)}`)]),
      ...(until === undefined ? [] : [text(', until '), date(until, { bold: true })]),
      text('. The pull request says what it adds; the end stays.'),
    ),
    ...whyInWords(why, requester),
  ],
  'begins-soon': ({ from }, { request }, { requester }) => [
    section(
      ...(requester === undefined ? [text('Your access')] : [requester, text(', your access')]),
      text(request === undefined ? '' : ` in ${placeText(request)}`),
      ...(from === undefined ? [text(' begins soon.')] : [text(' begins at '), date(from), text('.')]),
      text(' AWS begins it by itself. If you do not need it, close the request.'),
    ),
  ],
  'ends-soon': ({ until }, { request, assigned }, { requester }) => [
    section(
      ...(requester === undefined ? [text('Your access')] : [requester, text(', your access')]),
      text(request === undefined ? '' : ` in ${placeText(request)}`),
      ...(until === undefined ? [text(' ends soon.')] : [text(' ends at '), date(until), text('.')]),
      text(
        ` ${assigned === true ? END_NOT_ENFORCED : 'AWS ends it by itself.'} If you need it longer, write \`/extend 2h\` and a reason in a comment on the request now.`,
      ),
    ),
  ],
  revoked: (facts, { assigned }) => [
    section(text(`${takenBack(facts)}.${assigned === true ? ` ${OPEN_SESSIONS_LAST}` : ''}`)),
  ],
  expired: ({ until }, { assigned }) => [
    section(
      text('The access ended'),
      ...(until === undefined ? [] : [text(' at '), date(until)]),
      text(`, and what was attached is removed.${assigned === true ? ` ${OPEN_SESSIONS_LAST}` : ''}`),
    ),
  ],
  tampered: ({ differences = [] }) => [
    section(text('It was taken off everybody who held it, and this request ends.')),
    ...(differences.length === 0
      ? []
      : [
          bullets([
            ...differences.slice(0, DIFFERENCES).map((each) => cut(plainLine(each), 300)),
            ...(differences.length > DIFFERENCES
              ? [`${differences.length - DIFFERENCES} more, in the comment on the request`]
              : []),
          ]),
        ]),
  ],
};
