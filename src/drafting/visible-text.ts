import { BROKEN, stripHiddenBesideNames } from '../text/broken-names.ts';

/** Markdown that shows nothing: `[//]: # (delete it)`. */
const COMMENT = /^[ \t]{0,3}\[(?:\/\/|comment|#|_)\]:[^\n]*(?:\n[ \t]*[("'][^\n]*)?/gim;
/** A quoted line is of somebody else; only an error that is quoted says what is missing. */
const QUOTED = /^[ \t]{0,3}>[^\n]*/gm;
const DENIAL = /not authorized to perform|AccessDenied|error occurred|operation error|Exception\b/i;

/**
 * Tags of HTML: GitHub folds `<details>` away, and what stands in it is no part of the sentence before. Other words in angle brackets are places to fill
 * in: `<bucket>`.
 */
const TAG =
  /<\/?(?:details|summary|div|span|p|br|hr|table|tr|td|th|ul|ol|li|h[1-6]|pre|code|b|i|em|strong|sub|sup|kbd|a|img|picture|blockquote)(?:\s[^<>\n]{0,300})?\/?>/gi;

/** An answer in the shape that a model gives: nobody asks for access so, and whoever writes it speaks to a machine. */
const ANSWER = /\{\s*"(?:picks|drops|questions)"\s*:[^\n]*/g;

/** Form and comments without what nobody sees, and without names that only look like names. */
export const visible = (text: string): string =>
  stripHiddenBesideNames(text)
    .replace(COMMENT, ' ')
    .replace(QUOTED, (line: string) => (DENIAL.test(line) ? line : ' '))
    .replace(ANSWER, ' ')
    // As long as it was, so that places in the text stay what they are.
    .replace(TAG, (tag) =>
      (/^<\/?(?:b|i|em|strong|code|kbd|a|span|sub|sup)\b/i.test(tag) ? ' ' : '\n').padEnd(tag.length, ' '),
    )
    .slice(0, 20_000)
    .replace(/\S+/g, (run) => (isNoName(run) ? UNREADABLE : run));

/** Stands for what is read as nothing: no word, no name, no mark that ends a sentence. */
const UNREADABLE = '\uFFFD';

/**
 * Letters that are drawn like those of names, and are others: of Cyrillic, Greek, Armenian, Cherokee, Coptic and Lisu, mathematical ones, full-width
 * ones, letters with marks. Scripts that are written around names without a space, such as Japanese, are not among them.
 */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u2100-\u214F]/u;
const MARKED = /[^\x00-\x7F](?<=[\p{Script=Latin}\p{M}])/u;

/** A capital behind a small letter, or what stands between the parts of names. */
const NAMELIKE = /[A-Za-z0-9][:_][A-Za-z*]|[a-z][A-Z]|[a-z]\(/;
const HYPHENED = /[a-z]-[a-z]|[a-z]-\P{ASCII}|\P{ASCII}-[a-z]/u;

function isNoName(run: string): boolean {
  if (BROKEN.test(run)) return true;
  // Nearly all that is written.
  if (/^[\x00-\x7F]*$/.test(run) || !/[A-Za-z0-9]/.test(run)) return false;
  const plain = run.normalize('NFKD').replace(/\p{M}/gu, '');
  const named = NAMELIKE.test(run) || NAMELIKE.test(plain) || NAMELIKE.test(run.replace(/\P{ASCII}/gu, 'e'));
  return (
    (LOOKALIKE.test(run) && (named || HYPHENED.test(run) || HYPHENED.test(plain))) ||
    (MARKED.test(run) && named)
  );
}
