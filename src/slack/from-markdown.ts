import { parseInstant } from '../terms/instant.ts';
import { revealHidden } from '../text/hidden-text.ts';
import { plainOf } from '../text/markdown.ts';
import { tablesAsLists } from './table-lines.ts';
import { cut, date, section, text, type Inline, type Rich, type Section } from './slack-blocks.ts';

/**
 * What the comment says, as rich text: people read the same words in both places. It reads the Markdown that this program
 * writes and no other. Text of people is escaped there, so everything that still is markup is ours.
 */
export interface FromMarkdown {
  /** What stands for `@login`, by login; others are named. */
  readonly mentions: ReadonlyMap<string, Inline>;
  /** Whether a link may lead there. Others are shown as text. */
  readonly trusted: (url: string) => boolean;
}

/** Characters that a message shows: enough for a dozen lines. The whole is in the issue. */
const LONGEST = 1_800;
const REST = 'The rest is in the issue.';

export function richFromMarkdown(markdown: string, options: FromMarkdown): readonly Rich[] {
  const rich: Rich[] = [];
  let left = LONGEST;
  const lines = tablesAsLists(revealHidden(markdown).split('\n'));
  let paragraph: string[] = [];
  let list: Section[] = [];
  const close = (): void => {
    if (paragraph.length > 0) rich.push(section(...inlines(`${paragraph.join('\n')}\n`, options)));
    if (list.length > 0) rich.push({ type: 'rich_text_list', style: 'bullet', elements: list });
    paragraph = [];
    list = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (left - line.length < 0) {
      close();
      rich.push(section(text(REST)));
      return rich;
    }
    const fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence !== undefined) {
      close();
      const inside: string[] = [];
      while (++at < lines.length && lines[at] !== fence) inside.push(lines[at] ?? '');
      const shown = cut(inside.join('\n'), Math.max(left, 2));
      left -= shown.length;
      if (shown !== '') rich.push({ type: 'rich_text_preformatted', elements: [text(shown)] });
      continue;
    }
    left -= line.length;
    const item = /^ *- (.+)$/.exec(line)?.[1];
    if (item !== undefined) {
      if (paragraph.length > 0) close();
      list.push(section(...inlines(item, options)));
    } else if (line.trim() === '') close();
    else {
      if (list.length > 0) close();
      paragraph.push(line.replace(/^> /, ''));
    }
  }
  close();
  return rich;
}

const TOKEN =
  // eslint-disable-next-line regexp/no-super-linear-move -- quadratic in runs of backticks, and it reads LONGEST characters at most
  /(?<code>(`+)(?!`)([\s\S]+?)(?<!`)\2(?!`))|(?<bold>\*\*)|\[(?<words>(?:\\.|[^[\]\\])+)\]\((?<url>[^\s()]+)\)|(?<!\\)@(?<login>[A-Za-z0-9][\w-]*)|(?<other>\\[\s\S]|<!---->|@<!---->|<\/?sub>|[\s\S])/g;

function inlines(markdown: string, { mentions, trusted }: FromMarkdown): readonly Inline[] {
  const made: Inline[] = [];
  let strong = false;
  let pending = '';
  const style = () => (strong ? ({ bold: true } as const) : undefined);
  const flush = (): void => {
    const words = plainOf(pending.replace(/<\/?sub>/g, ''));
    for (const [n, part] of words.split(CLOCK_TIME).entries()) {
      // What the pattern captured stands between the rest.
      const at = n % 2 === 1 ? parseInstant(`${part.slice(0, 16).replace(' ', 'T')}:00Z`) : undefined;
      if (part !== '') made.push(at === undefined ? text(part, style()) : date(at, style()));
    }
    pending = '';
  };
  for (const match of markdown.matchAll(TOKEN)) {
    const { code, bold, words, url, login, other } = match.groups ?? {};
    if (other !== undefined) pending += other;
    else if (bold !== undefined) {
      flush();
      strong = !strong;
    } else if (login !== undefined) {
      const mention = mentions.get(login);
      if (mention === undefined) pending += login;
      else {
        flush();
        made.push(mention);
      }
    } else if (code !== undefined) {
      flush();
      made.push(text(unpadded(match[3] ?? ''), { code: true }));
    } else if (words !== undefined && url !== undefined) {
      flush();
      if (trusted(url)) made.push({ type: 'link', url, text: plainOf(words) });
      else pending += words;
    }
  }
  flush();
  return made;
}

/** As `clockTime` writes it. */
const CLOCK_TIME = /\b(\d{4}-\d\d-\d\d \d\d:\d\d UTC)\b/;

const unpadded = (code: string): string =>
  code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
