/**
 * Text that a program reads and a person does not see: zero-width and bidirectional characters, tags, variation
 * selectors, controls, HTML comments. Several bots that read issues were steered by it. What is shown to an approver goes
 * through `revealHidden`; what is kept goes through `stripHidden`.
 */

/**
 * Unicode's own list of what is not displayed (U+00AD, U+200B–200F, U+202A–202E, U+2060–206F, U+FE00–FE0F, U+FEFF,
 * U+E0000–E0FFF and more), all controls but tab and line feed, separators that only some programs break lines at,
 * annotation marks, halves of surrogate pairs and the two non-characters of the first plane that YAML cannot carry.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
export const HIDDEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

export const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The text with everything hidden written out, `[U+200B]`. HTML comments stay as they are: show the result escaped. */
export function revealHidden(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(
      HIDDEN,
      (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

/**
 * The text without anything hidden; CRLF becomes LF. Comments are sought after the characters are gone, since a zero-width
 * space can break up a comment's beginning; what only then looks like one is taken apart.
 */
export function stripHidden(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '')
    .replace(HTML_COMMENT, '')
    .replace(/<!--/g, '< !--');
}

/** What is hidden in a text, in words, most telling first; empty when nothing is. Emoji need no notice. */
export function hiddenIn(text: string): readonly string[] {
  const found: string[] = [];
  const comments = text.match(HTML_COMMENT)?.length ?? 0;
  if (comments > 0) found.push(comments === 1 ? 'an HTML comment' : `${comments} HTML comments`);
  const counts = new Map<string, number>();
  for (const [char] of withoutEmoji(text.replace(/\r\n/g, '\n')).matchAll(HIDDEN)) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const characters = [...counts].sort(([, a], [, b]) => b - a);
  for (const [char, count] of characters.slice(0, 5)) {
    found.push(count === 1 ? revealHidden(char) : `${count} × ${revealHidden(char)}`);
  }
  if (characters.length > 5) found.push(`${characters.length - 5} other kinds of hidden characters`);
  return found;
}

/** An emoji followed by its presentation selector, or joined with another one, hides nothing from anybody. */
const withoutEmoji = (text: string): string =>
  text.replace(
    /\p{Extended_Pictographic}(?:\uFE0F|\u200D(?=\p{Extended_Pictographic})|\uFE0F\u200D(?=\p{Extended_Pictographic}))/gu,
    '',
  );
