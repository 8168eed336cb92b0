import { matchesPath, readPattern, type Pattern } from './codeowners-pattern.ts';

/**
 * CODEOWNERS as GitHub reads it.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 *
 * The last line that matches a path decides, one without owners included: it makes the path ownerless. GitHub
 * skips a line that it cannot read, silently, so that a typing mistake hands a path to whoever owned it before.
 * Such lines are kept here: where one of them seems to be about the path asked for, the answer is `unclear`.
 */
export interface Codeowners {
  readonly rules: readonly OwnerRule[];
  readonly skipped: readonly SkippedLine[];
}

export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string }
  | { readonly kind: 'email'; readonly address: string };

export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly pattern: Pattern;
  readonly owners: readonly Owner[];
}

export interface SkippedLine {
  readonly line: number;
  readonly text: string;
  /** Why GitHub skips it, as the rest of "it is skipped because …". */
  readonly why: string;
  /** What its author most likely meant, read generously; `undefined` when that cannot be told. */
  readonly meant: Pattern | undefined;
}

/** Who owns a path, and by which line. */
export type Ownership =
  | { readonly kind: 'owned'; readonly line: number; readonly owners: readonly Owner[] }
  | { readonly kind: 'unowned'; readonly line: number }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'unclear'; readonly line: number; readonly why: string };

/** Where GitHub looks, in this order; the first that exists counts, even if it is empty. */
export const CODEOWNERS_LOCATIONS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
export type CodeownersLocation = (typeof CODEOWNERS_LOCATIONS)[number];

/** "CODEOWNERS files must be under 3 MB in size"; a larger one is not loaded at all. */
export const CODEOWNERS_LIMIT_BYTES = 3_000_000;

// A login of an enterprise-managed user has an underscore: `octocat_acme`.
const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?)$/;
const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?)\/([A-Za-z0-9_.-]{1,100})$/;
const EMAIL = /^[^\s@,;:<>()[\]"\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}$/;

/** Reads the text of a CODEOWNERS file. Never fails: what GitHub would skip is listed in `skipped`. */
export function parseCodeowners(text: string): Codeowners {
  const rules: OwnerRule[] = [];
  const skipped: SkippedLine[] = [];
  text.split('\n').forEach((raw, index) => {
    const read = readLine(trimmed(raw), index + 1);
    if (!read) return;
    if ('why' in read) skipped.push(read);
    else rules.push(read);
  });
  return { rules, skipped };
}

/** Blanks and the CR of a Windows line. Not `trim()`: that would also swallow a byte order mark. */
function trimmed(raw: string): string {
  let from = 0;
  let to = raw.length;
  while (from < to && ' \t\r'.includes(raw.charAt(from))) from += 1;
  while (to > from && ' \t\r'.includes(raw.charAt(to - 1))) to -= 1;
  return raw.slice(from, to);
}

function readLine(text: string, line: number): OwnerRule | SkippedLine | undefined {
  if (text === '' || text.startsWith('#')) return undefined;
  const skip = (why: string, patternText: string): SkippedLine => ({
    line,
    text,
    why,
    meant: generously(patternText),
  });

  const { patternText, rest } = splitPattern(text);
  if (text.startsWith('\uFEFF')) return skip('a byte order mark stands before it', patternText);
  const comment = patternText.search(/(?<!\\)#/);
  if (comment > 0) return skip('a "#" stands inside its pattern', patternText.slice(0, comment));
  const pattern = readPattern(patternText);
  if ('error' in pattern) return skip(pattern.error, patternText);

  const owners: Owner[] = [];
  for (const word of rest.split(/[ \t]+/).filter(Boolean)) {
    if (word.startsWith('#')) break; // an inline comment, to the end of the line
    const owner = readOwner(word);
    if (!owner)
      return skip(`"${word}" is neither @user, @organisation/team nor an email address`, patternText);
    owners.push(owner);
  }
  return { line, text, pattern, owners };
}

/** The pattern ends at the first blank that no backslash quotes. */
function splitPattern(text: string): { readonly patternText: string; readonly rest: string } {
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === ' ' || char === '\t')
      return { patternText: text.slice(0, at), rest: text.slice(at + 1) };
  }
  return { patternText: text, rest: '' };
}

function readOwner(word: string): Owner | undefined {
  const team = TEAM.exec(word);
  if (team?.[1] && team[2]) return { kind: 'team', org: team[1], slug: team[2] };
  const user = USER.exec(word);
  if (user?.[1]) return { kind: 'user', login: user[1] };
  return EMAIL.test(word) ? { kind: 'email', address: word } : undefined;
}

/** A skipped pattern as its author may have meant it: `!x`, `\#x`, a mark at the start, `[ab]`, `***`. */
function generously(text: string): Pattern | undefined {
  const plain = text
    .replace(/^(?:\uFEFF|!|\\#)+/, '')
    .replace(/\[[^\]]*\]?|\]/g, '*')
    .replace(/\*{3,}/g, '**')
    .replace(/\\$/, '');
  const pattern = readPattern(plain);
  return 'error' in pattern ? undefined : pattern;
}

/**
 * Who owns a file.
 * @param path relative to the root, without a leading slash; case counts.
 */
export function ownersOf(codeowners: Codeowners, path: string): Ownership {
  const rule = codeowners.rules.findLast(({ pattern }) => matchesPath(pattern, path));
  const doubt = codeowners.skipped.findLast(
    ({ line, meant }) => line > (rule?.line ?? 0) && meant !== undefined && matchesPath(meant, path),
  );
  if (doubt) return { kind: 'unclear', line: doubt.line, why: doubt.why };
  if (!rule) return { kind: 'unmatched' };
  if (rule.owners.length === 0) return { kind: 'unowned', line: rule.line };
  return { kind: 'owned', line: rule.line, owners: rule.owners };
}

export const ownerText = (owner: Owner): string =>
  owner.kind === 'email'
    ? owner.address
    : owner.kind === 'user'
      ? `@${owner.login}`
      : `@${owner.org}/${owner.slug}`;
