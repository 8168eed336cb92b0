// src/text/: people’s text made harmless; YAML and JSON read strictly; pure.
import { revealHidden } from './hidden-text.ts';

/**
 * People's and models' text in Markdown and HTML, where it must stay text: nobody is notified, nothing is linked, loaded,
 * laid out or hidden by it. Everything here first writes hidden characters out.
 */

/**
 * A block of text exactly as it was written, in a fence that it cannot close. GitHub links and mentions nothing inside.
 * @param longest characters to show; what is cut off is counted on a line of its own.
 */
export function fenced(text: string, longest = 10_000): string {
  const shown = cut(revealHidden(text), longest, (left) => `\n… ${left} more characters`);
  const ticks = Math.max(3, longestRun(shown, '`') + 1);
  const fence = '`'.repeat(ticks);
  return `${fence}text\n${shown}\n${fence}`;
}

/** Characters of fixed width that a phone of 390 px shows in a fence; GitHub scrolls it sideways, it does not wrap. */
const PHONE_COLUMNS = 40;

/** `fenced`, with lines broken for a phone; at spaces only, so that every word stays as it was written. */
export function wrapped(text: string, longest?: number): string {
  const rows = text.split('\n').flatMap((line) => {
    const broken: string[] = [];
    for (const word of line.split(' ')) {
      const row = broken.at(-1);
      if (row !== undefined && row.length + 1 + word.length <= PHONE_COLUMNS)
        broken[broken.length - 1] = `${row} ${word}`;
      else broken.push(word);
    }
    return broken;
  });
  return fenced(rows.join('\n'), longest);
}

/** One line as code. GitHub links and mentions nothing inside. In a table, use `inTable(codeSpan(text))`. */
export function codeSpan(text: string, longest = 200): string {
  const line = oneLine(text, longest);
  if (line === '') return '` `';
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  // A space on each side keeps backticks at the ends apart from the fence; CommonMark takes exactly these away.
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * One line of prose. Markdown and HTML are escaped. Mentions, references to issues and web addresses are taken apart by an
 * empty comment, since GitHub looks for them in the text *after* Markdown and entities are resolved.
 */
export function inlineText(text: string, longest = 500): string {
  return oneLine(text, longest)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$^-]/g, (char) => `\\${char}`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^=/, '\\=')
    .replace(/@/g, `@${APART}`)
    .replace(/\\#(?=\d)/g, `\\#${APART}`)
    .replace(/(GH)\\-(?=\d)/gi, `$1\\-${APART}`)
    .replace(/:\/\//g, `:${APART}//`)
    .replace(/(www)\./gi, `$1${APART}.`)
    .replace(/(mailto|xmpp):/gi, `$1${APART}:`);
}

const APART = '<!---->';

/** What `inlineText` was given, cut and on one line, from what it wrote. */
export const plainOf = (markdown: string): string =>
  markdown
    .replaceAll(APART, '')
    .replace(/\\(.)/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** A cell of a table: GitHub splits cells at `|` before it looks for code. */
export const inTable = (markdown: string): string =>
  markdown.replace(/(?<!\\)\|/g, '\\|').replace(/\n/g, ' ');

/** Text inside HTML, attributes included. */
export function escapeHtml(text: string): string {
  return revealHidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function oneLine(text: string, longest: number): string {
  return cut(revealHidden(text).replace(/\s+/g, ' ').trim(), longest, () => '…');
}

/** Cuts between code points, so that no half of a surrogate pair is left. */
function cut(text: string, longest: number, note: (left: number) => string): string {
  if (text.length <= longest) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return text.slice(0, end) + note(text.length - end);
}

function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === char ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
