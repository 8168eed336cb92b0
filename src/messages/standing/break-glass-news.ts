import type { Instant } from '../../terms/instant.ts';
import { codeSpan, inlineText, wrapped } from '../../text/markdown.ts';
import { clockTime } from '../clock-time.ts';
import { paragraphs } from '../news.ts';

/** A use of break glass that is about to be given. */
export interface AboutToBeGiven {
  /** Login of whoever filed it. */
  readonly who: string;
  /** `prod/on-call` */
  readonly of: string;
  readonly issue: number;
  /** Pull request that brought the standing approval. */
  readonly pull: number;
  /** Page of the policy, at the commit that was approved. */
  readonly policy: string;
  readonly until: Instant;
  readonly reason: string;
  /** Markdown; `undefined`: none. */
  readonly ticket: string | undefined;
}

/** @param mention `@bob @acme/on-call` */
export const aboutToBeGiven = (mention: string, use: AboutToBeGiven): string =>
  paragraphs(
    `${mention}: **break glass.** **${inlineText(use.who)}** uses ${codeSpan(use.of)}, and it is about to be given, until **${clockTime(use.until)}**. **Nobody has looked at this use.**`,
    `What it gives was approved in #${use.pull}: [the policy](${use.policy}). What it is for, in the words of ${inlineText(use.who)}; nothing in them is checked:`,
    wrapped(use.reason, 2_000),
    use.ticket === undefined ? undefined : `Ticket: ${use.ticket}`,
    'Should this not be: close this issue, or write `/revoke` here, and it is taken back. When it is over, one of you has to look at what was used and say so; you are reminded until somebody has.',
  );

/** Below it. @param records pull requests of record that are open */
export const earlierOpen = (who: string, records: readonly number[]): string =>
  records.length === 0
    ? ''
    : `**Earlier uses of ${inlineText(who)} whose records are still open:** ${records
        .slice(0, MOST_NAMED)
        .map((number) => `#${number}`)
        .join(', ')}${records.length > MOST_NAMED ? ` and ${records.length - MOST_NAMED} more` : ''}.`;

const MOST_NAMED = 10;

export const earlierUnread = (why: string): string =>
  `Whether earlier uses still wait to be looked at could not be read: ${inlineText(why, 300)}`;

/** On the issue, where the channel did not learn of it. @param why plain text */
export const slackNotTold = (why: string): string =>
  paragraphs(
    '**Slack was not told of this use before it was given:** the comment above is all that was said.',
    inlineText(why, 600),
  );

/** To whoever filed it. @param why plain text */
export const couldNotBeRecorded = (why: string): string =>
  `Its pull request of record, which is looked at afterwards, has to be there before this is given, and it could not be opened: ${why}`;

/** To whoever filed it. @param reason plain text */
export const couldNotBeTold = (why: string): string =>
  `Those who may approve have to be told before this is given, and that could not be done or not be read back: ${why}`;
