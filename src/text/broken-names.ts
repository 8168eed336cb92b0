import { HIDDEN, HTML_COMMENT, revealHidden, stripHidden } from './hidden-text.ts';

/**
 * Names that hidden text breaks up. `ec2:Termin<U+200B>ateInstances` looks like an action and is none to whoever searches for it; were the character
 * merely taken out, this program itself would put the name together. So it is written out where it stands inside a name, and a name with
 * such a mark in it is read as nothing. Prose is mended: a soft hyphen in "with-out" must not turn a limit into a wish.
 */

/** What names are made of: actions, ARNs, commands, calls. */
const OF_NAME = /[\w:*./-]/;
const EDGE = /[:*./-]/;
/** More is no word. */
const REACH = 160;

/** Letters alone, no capital but the first, and as long as no service's short name is. */
const PROSE = /^(?:[A-Za-z][a-z]{3,}|no|[Nn]o[trn])$/;
const CODE = /`|\b(?:aws|sam|cdk|terraform|tofu|kubectl)\b/i;

const SEQUENCE = new RegExp(`(?:${HIDDEN.source})+`, 'gu');

/** What a mark looks like once it is written out. */
export const BROKEN = /\[(?:U\+[0-9A-F]{4,6}|hidden)\]/;

/**
 * The text without anything hidden, as `stripHidden`, but for names: what is hidden inside one is written out, `ec2:Termin[U+200B]ateInstances`. Done
 * twice it changes nothing.
 */
export function stripHiddenBesideNames(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, '\n');
  const marked = lines.replace(SEQUENCE, (hidden, offset: number) =>
    isInsideName(lines, offset, hidden.length) ? revealHidden(hidden) : '',
  );
  const uncommented = marked.replace(HTML_COMMENT, (comment, offset: number) =>
    isInsideName(marked, offset, comment.length) ? '[hidden]' : '',
  );
  // What only now looks like a comment is none; see `stripHidden`.
  return stripHidden(uncommented.replace(/<!--/g, '< !--'));
}

function isInsideName(text: string, offset: number, length: number): boolean {
  const left = stripHidden(text.slice(Math.max(0, offset - REACH), offset));
  const right = stripHidden(text.slice(offset + length, offset + length + REACH));
  const before = left.slice(startOf(left, OF_NAME));
  const after = right.slice(0, endOf(right, OF_NAME));
  if (!/[A-Za-z0-9:_*]/.test(before) || !/[A-Za-z0-9:_*]/.test(after)) return false;
  const whole = before + after;
  const word = whole.slice(endOf(whole, EDGE), startOf(whole, EDGE));
  const line = `${left.split('\n').at(-1) ?? ''}${right.split('\n')[0] ?? ''}`;
  return !PROSE.test(word) || CODE.test(line);
}

/** Where the characters of one kind that a text ends with begin; in steps, since a pattern would go over them for each of them. */
function startOf(text: string, kind: RegExp): number {
  let at = text.length;
  while (at > 0 && kind.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function endOf(text: string, kind: RegExp): number {
  let at = 0;
  while (at < text.length && kind.test(text.charAt(at))) at += 1;
  return at;
}
