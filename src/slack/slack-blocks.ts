import type { Instant } from '../terms/instant.ts';
import { clockTime } from '../messages/clock-time.ts';
import { revealHidden } from '../text/hidden-text.ts';

/**
 * The part of Block Kit that messages are made of. Whatever people wrote is a `text` element of rich text, which Slack shows as it is:
 * no mention, link, emoji or formatting is read in it. Only structure of ours mentions or links.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text: string }
  | { readonly type: 'user'; readonly user_id: string }
  | { readonly type: 'usergroup'; readonly usergroup_id: string }
  | {
      readonly type: 'date';
      /** Seconds since 1970. */
      readonly timestamp: number;
      readonly format: string;
      readonly fallback: string;
      readonly style?: Style;
    };

export interface Style {
  readonly bold?: true;
  readonly code?: true;
}

export interface Section {
  readonly type: 'rich_text_section';
  readonly elements: readonly Inline[];
}
export type Rich =
  | Section
  | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly Section[] }
  | { readonly type: 'rich_text_quote'; readonly elements: readonly Inline[] }
  | { readonly type: 'rich_text_preformatted'; readonly elements: readonly Inline[] };

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

export interface Button {
  readonly type: 'button';
  readonly action_id: string;
  readonly text: PlainText;
  readonly url: string;
  readonly style?: 'primary';
}

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'rich_text'; readonly elements: readonly Rich[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] }
  | { readonly type: 'context'; readonly elements: readonly PlainText[] };

/** A message as it is posted: `text` is what a phone shows of it. No mention is in `text` that is not in the blocks. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Longest text of a header block. https://docs.slack.dev/reference/block-kit/blocks/header-block */
const HEADER = 150;
/** A phone shows about two lines of a notification. */
const NOTIFICATION = 180;

export const plain = (text: string): PlainText => ({ type: 'plain_text', text, emoji: false });
export const header = (text: string): Block => ({ type: 'header', text: plain(cut(text, HEADER)) });
export const context = (text: string): Block => ({ type: 'context', elements: [plain(text)] });
export const richText = (elements: readonly Rich[]): Block => ({ type: 'rich_text', elements });

export const text = (words: string, style?: Style): Inline =>
  style === undefined ? { type: 'text', text: words } : { type: 'text', text: words, style };
export const bold = (words: string): Inline => text(words, { bold: true });
/** An empty name is shown as a space: Slack refuses empty texts. */
export const code = (name: string): Inline => text(name === '' ? ' ' : name, { code: true });
/**
 * A time as everybody can compare it, and in the reader's own zone, which Slack knows: `2026-11-18 17:05 UTC (today at 18:05 your
 * time)`. https://docs.slack.dev/reference/block-kit/block-elements/date-element
 */
export const date = (at: Instant, style?: Style): Inline => ({
  type: 'date',
  timestamp: at,
  format: `${clockTime(at)} ({date_short_pretty} at {time} your time)`,
  fallback: clockTime(at),
  ...(style === undefined ? {} : { style }),
});
/** Empty texts are refused by Slack. */
export const section = (...elements: readonly Inline[]): Section => ({
  type: 'rich_text_section',
  elements: elements.filter((each) => each.type !== 'text' || each.text !== ''),
});
export const list = (items: readonly (readonly Inline[])[]): Rich => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items.map((item) => section(...item)),
});
export const bullets = (items: readonly string[]): Rich => list(items.map((item) => [text(item)]));
export const quote = (words: string): Rich => ({ type: 'rich_text_quote', elements: [text(words)] });

export const button = (id: string, words: string, url: string, style?: 'primary'): Button => ({
  type: 'button',
  action_id: id,
  text: plain(words),
  url,
  ...(style === undefined ? {} : { style }),
});

/** For a notification, where Slack reads `<…>` and `&`. https://docs.slack.dev/messaging/formatting-message-text */
export const notification = (words: string): string =>
  cut(words.replace(/\s+/g, ' ').trim(), NOTIFICATION)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Cuts between code points. */
export function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const end = /[\uD800-\uDBFF]/.test(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${words.slice(0, end)}…`;
}

/** On one line, with what is hidden written out. */
export const plainLine = (words: string): string => revealHidden(words).replace(/\s+/g, ' ').trim();
