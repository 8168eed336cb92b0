// src/slack/: messages of a thread, and the few calls that post them.
import type { Instant } from '../terms/instant.ts';
import { isGiven, STATES, type State } from '../lifecycle/state.ts';
import type { Happening } from '../messages/audience.ts';
import { END_NOT_ENFORCED } from '../messages/how-to-use.ts';
import { accessText } from '../messages/reviewing/reviewers-view.ts';
import { clockTime } from '../messages/clock-time.ts';
import {
  bold,
  context,
  date,
  header,
  notification,
  richText,
  section,
  text,
  type Inline,
  type Message,
  type Rich,
} from './slack-blocks.ts';
import { actions, stepActions } from './thread-buttons.ts';
import { decision, lasting, riskOf, what } from './thread-decision.ts';
import { callOut, ELSEWHERE, OWN, takenBack, words } from './thread-step.ts';
import { placeText } from './thread-places.ts';
import type { Mentions, Step, Subject } from './thread-subject.ts';

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
  escalated: 'Nobody has decided yet',
  'extension-proposed': 'Asked for longer',
  'difference-proposed': 'Asked for more',
  'begins-soon': 'Access begins soon',
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
  return `#${issue}, ${requester}: ${accessText(request)} in ${placeText(request)}, ${length}${risk}`;
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
  const { from, until, approvers = [], required, by } = step.facts;
  const grantedBy =
    steps.findLast(({ what }) => what === 'granted' || what === 'scheduled')?.facts.approvers ?? approvers;
  const lines: Inline[][] = [];
  if (state === 'scheduled' && from !== undefined) lines.push([text('Begins '), date(from, { bold: true })]);
  if (isGiven(state) && until !== undefined) lines.push([text('Until '), date(until, { bold: true })]);
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

const named = (logins: readonly string[]): string => (logins.length === 0 ? '' : `: ${logins.join(', ')}`);
