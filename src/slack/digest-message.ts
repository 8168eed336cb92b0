import { revealHidden } from '../text/hidden-text.ts';
import {
  bold,
  button,
  context,
  cut,
  header,
  notification,
  richText,
  section,
  text,
  type Message,
} from './slack-blocks.ts';

/** What a week's message says. Names in it come from the ledger, which anybody who writes to the repository may write. */
export interface WeekInNumbers {
  /** What the bot calls itself. */
  readonly name: string;
  /** `2026-11-16 to 2026-11-22` */
  readonly days: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Page of the run that has the whole report. */
  readonly run: string;
}

/** One screen of a phone: so many lines of so many characters. */
const LINES = 14;
const LONGEST = 140;

/**
 * The week's numbers. Every value is an element of rich text, in which Slack reads no mention, link or formatting; it
 * notifies nobody.
 */
export function digestMessage({ name, days, facts, run }: WeekInNumbers): Message {
  const lines = facts
    .slice(0, LINES)
    .map(([label, value]) => [label, cut(revealHidden(value).replace(/\s+/g, ' '), LONGEST)] as const);
  const [requests] = lines;
  return {
    text: notification(`${name}, ${days}: ${requests === undefined ? 'nothing' : requests.join(' ')}`),
    blocks: [
      header(`${name}: the week from ${days}`),
      richText([
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: lines.map(([label, value]) => section(bold(`${label}: `), text(value))),
        },
      ]),
      { type: 'actions', elements: [button('report', 'Open the report', run)] },
      context('Counted from the ledger: what the machine recorded, not proof.'),
    ],
  };
}
