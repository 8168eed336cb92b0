import type { Instant } from '../terms/instant.ts';
import {
  bold,
  button,
  code,
  cut,
  date,
  header,
  notification,
  plainLine,
  quote,
  richText,
  section,
  text,
  type Inline,
  type Message,
} from './slack-blocks.ts';

/** A use of break glass, as a channel hears of it before it is given. */
export interface UseOfBreakGlass {
  readonly issue: number;
  /** Login of whoever filed it. */
  readonly who: string;
  /** `prod/on-call` */
  readonly of: string;
  readonly until: Instant;
  /** In their words. */
  readonly reason: string;
  readonly home: string;
}

/** Characters of the reason; the issue has all of it. */
const REASON = 500;

/** @param mentions whoever may approve, as far as Slack knows them */
export function breakGlassMessage(use: UseOfBreakGlass, mentions: readonly Inline[]): Message {
  const { issue, who, of, until, reason, home } = use;
  return {
    text: notification(`Break glass: ${who} uses ${of} (#${issue}). Nobody has looked at this use.`),
    blocks: [
      header(`Break glass · #${issue}`),
      richText([
        section(
          ...mentions.flatMap((each, n) => [each, text(n + 1 < mentions.length ? ' ' : ': ')]),
          bold(who),
          text(' uses '),
          code(of),
          text(', and it is about to be given, until '),
          date(until, { bold: true }),
          text('. '),
          bold('Nobody has looked at this use.\n'),
        ),
        quote(cut(plainLine(reason), REASON)),
        section(
          text(
            'Should this not be: close the issue, or write /revoke there. What was used has to be looked at afterwards.',
          ),
        ),
      ]),
      { type: 'actions', elements: [button('issue', 'Open the request', `${home}/issues/${issue}`)] },
    ],
  };
}
