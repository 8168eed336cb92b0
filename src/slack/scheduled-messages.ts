import { formatInstant, type Instant } from '../terms/instant.ts';
import { clockTime } from '../messages/clock-time.ts';
import type { Message } from './slack-blocks.ts';
import type { Scheduled, Slack } from './slack-channel.ts';
import { stepMessage } from './thread-message.ts';
import type { Mentions, Step, Subject } from './thread-subject.ts';

/** A message that Slack is to post later, unless it has become untrue by then. */
export interface Ahead {
  readonly key: string;
  readonly what: 'undecided' | 'begins-soon' | 'ends-soon';
  /** When it is due. */
  readonly at: Instant;
  /** `ends-soon`: the end; `begins-soon`: the beginning. */
  readonly until: Instant | undefined;
}

export const endsSoon = (until: Instant, at: Instant): Ahead => ({
  key: `ends-soon:${formatInstant(until)}`,
  what: 'ends-soon',
  at,
  until,
});
export const beginsSoon = (from: Instant, at: Instant): Ahead => ({
  key: `begins-soon:${formatInstant(from)}`,
  what: 'begins-soon',
  at,
  until: from,
});
export const undecided = (drafted: string, at: Instant): Ahead => ({
  key: `undecided:${drafted}`,
  what: 'undecided',
  at,
  until: undefined,
});

export const stepOf = ({ key, what, at, until }: Ahead): Step => ({
  key,
  what,
  at,
  words: undefined,
  facts: until === undefined ? {} : what === 'begins-soon' ? { from: until } : { until },
});

/**
 * Slack takes no metadata with a scheduled message, and lists it with its text: that is what tells it from others. It ends with the
 * request, `acme/aws-access#7`.
 */
export function aheadMessage(subject: Subject, ahead: Ahead, mentions: Mentions): Message {
  const { blocks } = stepMessage(subject, stepOf(ahead), mentions);
  return { text: `${leadOf(ahead)}: ${nameOf(subject)}`, blocks };
}

const leadOf = ({ what, at, until }: Ahead): string =>
  what === 'ends-soon' && until !== undefined
    ? `Access ends soon, at ${clockTime(until)}`
    : what === 'begins-soon' && until !== undefined
      ? `Access begins soon, at ${clockTime(until)}`
      : `Nobody has decided yet, ${clockTime(at)}`;

const nameOf = ({ home, issue }: Subject): string => `${home.split('/').slice(-2).join('/')}#${issue}`;

/**
 * Gives Slack what is due later for one request, and takes back what no longer is: decided, revoked, shortened, drafted anew.
 * @param listed what Slack holds for the channel.
 */
export async function keepAhead(
  slack: Slack,
  subject: Subject,
  thread: string,
  wanted: Ahead | undefined,
  listed: readonly Scheduled[],
  mentions: Mentions,
): Promise<void> {
  const message = wanted && aheadMessage(subject, wanted, mentions);
  const own = listed.filter(({ text }) => text.endsWith(`: ${nameOf(subject)}`));
  for (const { id, text } of own) if (text !== message?.text) await slack.unschedule(id);
  if (wanted && message && !own.some(({ text }) => text === message.text)) {
    await slack.schedule(message, wanted.at, thread);
  }
}
