/** Markdown that shows nothing: `[//]: # (delete it)`. */
const COMMENT = /^[ \t]{0,3}\[(?:\/\/|comment|#|_)\]:[^\n]*(?:\n[ \t]*[("'][^\n]*)?/gim;
/** A quoted line is of somebody else; only an error that is quoted says what is missing. */
const QUOTED = /^[ \t]{0,3}>[^\n]*/gm;
const DENIAL = /not authorized to perform|AccessDenied|error occurred|operation error|Exception\b/i;

/** Form and comments without what nobody sees. */
export const visible = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(COMMENT, ' ')
    .replace(QUOTED, (line: string) => (DENIAL.test(line) ? line : ' '))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .slice(0, 20_000);
