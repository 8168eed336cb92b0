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

/** A use that is over and that nobody has signed off. */
export interface NotSignedOff extends Pick<UseOfBreakGlass, 'issue' | 'of' | 'home'> {
  readonly until: Instant;
  /** What it was cannot be told any more, so nobody can sign it off. */
  readonly lost: boolean;
  /** Its pull request of record; `undefined`: there is none that is open. */
  readonly record: number | undefined;
}

/** @param mentions whoever may approve, as far as Slack knows them */
export function notSignedOffMessage(
  { issue, of, until, lost, record, home }: NotSignedOff,
  mentions: readonly Inline[],
): Message {
  const open = record === undefined ? `issues/${issue}` : `pull/${record}`;
  return {
    text: notification(`Break glass: nobody has signed off #${issue} (${of}) yet.`),
    blocks: [
      richText([
        section(
          ...mentionsFirst(mentions),
          text('the time of '),
          bold(`#${issue}`),
          text(', a use of '),
          code(of),
          text(', was over at '),
          date(until, { bold: true }),
          text(', and '),
          bold('nobody has signed it off.'),
          text(
            lost
              ? ' What it was cannot be told any more, and no approval signs it off: find out from CloudTrail what was used. The next reminder comes after twice as long.'
              : ' Look at what was used, if anything was, and approve its pull request. The next reminder comes after twice as long.',
          ),
        ),
      ]),
      { type: 'actions', elements: [button('record', 'Open the record', `${home}/${open}`)] },
    ],
  };
}

const mentionsFirst = (mentions: readonly Inline[]): readonly Inline[] =>
  mentions.flatMap((each, n) => [each, text(n + 1 < mentions.length ? ' ' : ': ')]);

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
          ...mentionsFirst(mentions),
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
