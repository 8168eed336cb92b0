/**
 * The patterns of CODEOWNERS: gitignore's, without `!`, without `[ ]`, relative to the root, case-sensitive.
 *
 * Two sequences are matched greedily, segments against `**` and characters against `*`, each going back to its latest
 * star only. The work is at most pattern length × path length whatever the file says, which a regular expression
 * made from the pattern would not promise.
 */
export interface Pattern {
  /** `**` matches any number of segments, none included; the others match exactly one. */
  readonly segments: readonly Segment[];
}

type Segment = '**' | readonly Token[];
/** One character to be matched as it is, `?` (any but a slash) or `*` (any number of them). */
type Token = { readonly literal: string } | '?' | '*';

const ANY_DEPTH: Segment = '**';
const ANY_NAME: Segment = ['*'];

/** @returns the pattern, or in words why it is not one. */
export function readPattern(text: string): Pattern | { readonly error: string } {
  if (text === '') return { error: 'it is empty' };
  if (text.startsWith('!')) return { error: 'GitHub does not support "!" in CODEOWNERS' };
  if (text.startsWith('\\#')) return { error: 'GitHub does not support "\\#" in CODEOWNERS' };
  if (/[[\]]/.test(text)) return { error: 'GitHub does not support "[ ]" in CODEOWNERS' };
  if (text.includes('***')) return { error: 'three stars in a row mean nothing' };

  const written = text.split('/');
  const rooted = written[0] === '';
  const folder = written.length > 1 && written.at(-1) === '';
  const names = written.slice(rooted ? 1 : 0, folder ? -1 : undefined);
  if (names.length === 0) return { segments: [[{ literal: '/' }]] }; // "/" alone matches no file

  const segments: Segment[] = [];
  // A pattern without a slash, or with one at its end only, matches at any depth.
  if (!rooted && names.length === 1 && names[0] !== '**') segments.push(ANY_DEPTH);
  for (const name of names) {
    const segment = name === '**' ? ANY_DEPTH : tokens(name);
    if (segment === undefined) return { error: 'it ends in a backslash' };
    segments.push(segment);
  }
  const last = names.at(-1);
  if (folder || last === '**') segments.push(ANY_DEPTH, ANY_NAME);
  // A name also stands for the folder of that name, and all in it. A lone star does not: `docs/*` is one level.
  else if (last !== '*') segments.push(ANY_DEPTH);
  return { segments };
}

function tokens(name: string): readonly Token[] | undefined {
  const out: Token[] = [];
  let escaped = false;
  for (const char of name) {
    if (escaped) {
      out.push({ literal: char });
      escaped = false;
    } else if (char === '\\') escaped = true;
    else if (char === '?') out.push('?');
    else if (char !== '*') out.push({ literal: char });
    else if (out.at(-1) !== '*') out.push('*');
  }
  return escaped ? undefined : out;
}

/** Whether a pattern matches the path of a file: relative to the root, without a leading slash. */
export function matchesPath(pattern: Pattern, path: string): boolean {
  const names = path.split('/').map((name) => Array.from(name));
  return greedy(
    pattern.segments,
    names,
    (segment) => segment === '**',
    (segment, name) =>
      segment !== '**' &&
      greedy(
        segment,
        name,
        (token) => token === '*',
        (token, char) => token === '?' || (typeof token === 'object' && token.literal === char),
      ),
  );
}

/** Matches a sequence with stars against another, going back to the latest star only, which is enough. */
function greedy<P, S>(
  pattern: readonly P[],
  subject: readonly S[],
  isStar: (part: P) => boolean,
  matches: (part: P, item: S) => boolean,
): boolean {
  let p = 0;
  let s = 0;
  let star: { readonly next: number; taken: number } | undefined;
  while (s < subject.length) {
    const part = pattern[p];
    const item = subject[s] as S;
    if (part !== undefined && isStar(part)) {
      star = { next: p + 1, taken: s };
      p += 1;
    } else if (part !== undefined && matches(part, item)) {
      p += 1;
      s += 1;
    } else if (star) {
      star.taken += 1;
      p = star.next;
      s = star.taken;
    } else return false;
  }
  return pattern.slice(p).every(isStar);
}
