import { formatDuration } from '../terms/duration.ts';
import type { Instant } from '../terms/instant.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import { AUDIENCE, type Happening } from '../messages/audience.ts';
import { END_NOT_ENFORCED, OPEN_SESSIONS_LAST } from '../messages/how-to-use.ts';
import { principalText } from '../messages/principal-text.ts';
import { accessText } from '../messages/reviewers-view.ts';
import { clockTime } from '../messages/clock-time.ts';
import { lengthOf, whatItAllowsWithin, type Line } from '../messages/what-it-allows.ts';
import { plainOf } from '../text/markdown.ts';
import { revealHidden } from '../text/hidden-text.ts';
import type { Request } from '../request/request.ts';
import {
  bold,
  bullets,
  code,
  button,
  context,
  cut,
  date,
  header,
  list,
  notification,
  quote,
  richText,
  section,
  text,
  type Block,
  type Button,
  type Inline,
  type Message,
  type Rich,
} from './slack-blocks.ts';
import { richFromMarkdown } from './from-markdown.ts';
import { mentioned, type Mentions, type Step, type Subject } from './thread-subject.ts';

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

/**
 * The first message of a thread: the present state, and while it can be decided, all that is needed to decide.
 * @param steps what happened so far, oldest first; at least one.
 * @param notify whether it is posted now: an edit notifies nobody, so it mentions nobody either.
 */
export function rootMessage(
  subject: Subject,
  steps: readonly Step[],
  mentions: Mentions,
  now: Instant,
  notify: boolean,
): Message {
  const latest = stateOf(steps);
  const { state, step } = latest;
  const title = `${STATES[state].headline} · #${subject.issue}`;
  const spoilt = steps.some(({ what }) => what === 'edited-by-other');
  const deciding = (state === 'drafted' || state === 'approved') && !spoilt;
  const rich: Rich[] = [
    section(...what(subject, deciding)),
    ...(deciding ? riskOf(subject) : []),
    ...standing(latest, steps, subject.assigned === true),
    ...(spoilt && !STATES[state].over ? [section(bold(SPOILT))] : []),
    ...(notify && step.words !== undefined ? words(step, subject, mentions) : []),
    ...(notify ? callOut(subject, step, mentions) : []),
    ...(deciding ? decision(subject) : []),
  ];
  return {
    text: notification(`${STATES[state].headline}: ${inShort(subject, step)}`),
    blocks: [
      header(title),
      richText(rich),
      ...actions(subject, state, deciding),
      ...(subject.trial ? [context(TRIAL)] : []),
      context(`Shows the present state, as of ${clockTime(now)}. It decides nothing; GitHub does.`),
    ],
  };
}

const SPOILT = 'Somebody else edited it, so it can no longer be granted.\n';
const TRIAL = 'Trial: access is granted although the repository is not protected.';

/** A message in the thread: what has just happened, in the words of the issue's comment. */
export function stepMessage(subject: Subject, step: Step, mentions: Mentions): Message {
  const headline = HEADLINES[step.what] ?? STATES[step.what as State].headline;
  const called = callOut(subject, step, mentions);
  const said =
    step.words === undefined
      ? [...called, ...(OWN[step.what]?.(step.facts, subject, mentions) ?? ELSEWHERE)]
      : [...words(step, subject, mentions), ...called];
  return {
    text: notification(`${headline}: ${inShort(subject, step)}`),
    blocks: [richText([section(bold(`${headline}\n`)), ...said]), ...stepActions(subject, step.what)],
  };
}

/** Of what is no state. */
const HEADLINES: Partial<Readonly<Record<Happening, string>>> = {
  drafted: 'In review',
  undecided: 'Nobody has decided yet',
  'ends-soon': 'Access ends soon',
  tampered: 'AWS holds what nobody approved',
  'edited-by-other': 'Edited by somebody else',
};

/** `#7, alice: read on s3 in prod, 8h, risk low`: names and numbers that were validated. */
function inShort({ issue, requester, request, review }: Subject, step: Step): string {
  if (!request) return `#${issue}, ${requester}`;
  const risk = review === undefined ? '' : `, risk ${review.risk}`;
  const { until } = step.facts;
  const length =
    step.what === 'granted' && until !== undefined ? `until ${clockTime(until)}` : lasting(request);
  return `#${issue}, ${requester}: ${accessText(request)} in ${request.account}, ${length}${risk}`;
}

const lasting = (request: Request): string => formatDuration(request.approvedDuration ?? request.duration);

function what({ requester, request }: Subject, deciding: boolean): readonly Inline[] {
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

interface Standing {
  readonly state: State;
  readonly step: Step;
}

/** The newest step that is a state. Before the first, a request was received. */
function stateOf(steps: readonly Step[]): Standing {
  const found = steps.findLast((step) => Object.hasOwn(STATES, step.what));
  const [first] = steps;
  if (found) return { state: found.what as State, step: found };
  if (!first) throw new Error('A thread begins with something that happened.');
  return { state: 'requested', step: first };
}

/** The line under the facts: until when, by whom. */
function standing({ state, step }: Standing, steps: readonly Step[], assigned: boolean): readonly Rich[] {
  const { until, approvers = [], required, by } = step.facts;
  const grantedBy = steps.findLast(({ what }) => what === 'granted')?.facts.approvers ?? approvers;
  const lines: Inline[][] = [];
  if (state === 'granted' && until !== undefined) lines.push([text('Until '), date(until, { bold: true })]);
  if (state === 'granted' && assigned) lines.push([text(END_NOT_ENFORCED)]);
  if (state === 'expired' && until !== undefined) lines.push([text('Ended '), date(until)]);
  if (state === 'approved' && required !== undefined) {
    lines.push([bold(`Approved by ${approvers.length} of ${required}`), text(named(approvers))]);
  } else if (grantedBy.length > 0) lines.push([text(`Approved by ${grantedBy.join(', ')}`)]);
  if ((state === 'rejected' || state === 'cancelled') && by !== undefined) lines.push([text(`By ${by}`)]);
  if (state === 'revoked') lines.push([text(takenBack(step.facts))]);
  if (lines.length === 0) return [];
  return [section(...lines.flatMap((line) => [...line, text('\n')]))];
}

/** Words to the requester, `because you closed it`, are for the thread; everybody reads the first message. */
const takenBack = ({ by, why }: Step['facts']): string =>
  by === undefined
    ? `Taken back${why === undefined ? '' : ` ${cut(plainLine(why), 120)}`}`
    : `Taken back by ${by}`;

const named = (logins: readonly string[]): string => (logins.length === 0 ? '' : `: ${logins.join(', ')}`);
const plainLine = (words: string): string => revealHidden(words).replace(/\s+/g, ' ').trim();

/** Why, and what the policy lets them do. */
function decision({ request, review }: Subject): readonly Rich[] {
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

function riskOf({ review }: Subject): readonly Rich[] {
  if (review === undefined) return [];
  const reasons = review.riskReasons.slice(0, RISK_REASONS).join('; ');
  return [section(bold(`Risk: ${review.risk}`), text(reasons === '' ? '\n' : `: ${plainLine(reasons)}\n`))];
}

/** Mentions, and what those who are mentioned have to do. */
function callOut({ review, requester }: Subject, step: Step, mentions: Mentions): readonly Rich[] {
  const roles = AUDIENCE[step.what].slack ?? [];
  // The words of a comment begin with the requester's name, which is mentioned there.
  const who = mentioned(
    step.words === undefined ? roles : roles.filter((role) => role === 'approvers'),
    mentions,
  );
  const spaced = who.flatMap((each, n) => [each, text(n + 1 < who.length ? ' ' : ': ')]);
  const needed = review && review.required > 1 ? ` ${review.required} approvals are needed.` : '';
  if (step.what === 'drafted' || step.what === 'undecided') {
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
  if (step.what === 'approved')
    return [
      section(
        ...spaced,
        text(`${who.length === 0 ? 'Code owners' : 'you'} can still approve the same commit.\n`),
      ),
    ];
  return who.length === 0 || step.what === 'ends-soon'
    ? []
    : [section(...who.flatMap((each) => [each, text(' ')]))];
}

function words(step: Step, subject: Subject, mentions: Mentions): readonly Rich[] {
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

type OwnWords = (facts: Step['facts'], subject: Subject, mentions: Mentions) => readonly Rich[];

/** Of what an earlier run told: its words are where they were said. */
const ELSEWHERE: readonly Rich[] = [
  section(text('What it is about, and what to do, is in the comment on the request.')),
];

/** What has no comment on the issue, or is told without it. */
const OWN: Partial<Readonly<Record<Happening, OwnWords>>> = {
  drafted: () => [section(text('The first message of this thread shows the draft.'))],
  cancelled: ({ by }) => [
    section(
      text(
        `${by === undefined ? 'The issue was closed' : `${by} closed the issue`} before anything was granted.`,
      ),
    ),
  ],
  'ends-soon': ({ until }, { request, assigned }, { requester }) => [
    section(
      ...(requester === undefined ? [text('Your access')] : [requester, text(', your access')]),
      text(request === undefined ? '' : ` in ${request.account}`),
      ...(until === undefined ? [text(' ends soon.')] : [text(' ends at '), date(until), text('.')]),
      text(
        ` ${assigned === true ? END_NOT_ENFORCED : 'AWS ends it by itself.'} If you need it longer, file a new request now.`,
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
      : [bullets(differences.slice(0, 4).map((each) => cut(plainLine(each), 300)))]),
  ],
};

const files = ({ home, pull }: Subject): string => `${home}/pull/${pull ?? 0}/files`;

function actions(subject: Subject, state: State, deciding: boolean): readonly Block[] {
  const { home, issue, pull } = subject;
  const buttons: Button[] = [];
  if (pull !== undefined && deciding)
    buttons.push(button('review', 'Review and decide', files(subject), 'primary'));
  buttons.push(button('issue', state === 'asked' ? 'Answer' : 'Open the request', `${home}/issues/${issue}`));
  if (STATES[state].over)
    buttons.push(button('again', 'Ask again', `${home}/issues/new?template=aws-access.yml`));
  return [{ type: 'actions', elements: buttons }];
}

/** One tap from the notification to where it is done. */
function stepActions(subject: Subject, what: Happening): readonly Block[] {
  const { home, issue, pull } = subject;
  const review = pull !== undefined && (what === 'drafted' || what === 'undecided' || what === 'approved');
  const elements = review
    ? [button('review', 'Review and decide', files(subject), 'primary')]
    : what === 'asked'
      ? [button('issue', 'Answer', `${home}/issues/${issue}`)]
      : what === 'ends-soon' || what === 'expired' || what === 'lapsed'
        ? [button('again', 'Ask again', `${home}/issues/new?template=aws-access.yml`)]
        : [button('issue', 'Open the request', `${home}/issues/${issue}`)];
  return [{ type: 'actions', elements }];
}
