/**
 * IAM's wildcards: `*` is any run of characters, also none; `?` is exactly one. There is no other syntax and no
 * escape. Patterns are token lists, so that a literal star (the policy variable `${*}`, or a value that a variable
 * brought in) is never mistaken for a wildcard.
 *
 * No regular expressions: policies are written by people who may be hostile, and a backtracking engine can be made
 * to run for ever. Matching takes at most |pattern| × |text| steps and no recursion.
 */
export const ANY_RUN: unique symbol = Symbol('*');
export const ANY_ONE: unique symbol = Symbol('?');
/** One UTF-16 unit of literal text, or a wildcard. */
export type Token = string | typeof ANY_RUN | typeof ANY_ONE;
export type Glob = readonly Token[];

/** Reads `*` and `?` as wildcards and all else as itself. */
export function globOf(pattern: string): Glob {
  return Array.from({ length: pattern.length }, (_, at) => tokenOf(pattern.charAt(at)));
}

/** Text in which `*` and `?` mean themselves. */
export const literal = (text: string): Glob => text.split('');

export function tokenOf(char: string): Token {
  return char === '*' ? ANY_RUN : char === '?' ? ANY_ONE : char;
}

/** Whether the whole of `text` is of the pattern's form. */
export function matchGlob(glob: Glob, text: string): boolean {
  let at = 0;
  let token = 0;
  /** Where the last `*` stands, and how much of the text it has taken. On a mismatch it takes one more. */
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    const want = glob[token];
    if (want === ANY_RUN) {
      star = token++;
      taken = at;
    } else if (want === ANY_ONE || (want !== undefined && want === text.charAt(at))) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (glob[token] === ANY_RUN) token += 1;
  return token === glob.length;
}

/**
 * Whether every text that `inner` matches is matched by `outer`. Sound: a yes is proven; a no can be a doubt (it
 * is exact but for patterns over an alphabet so small that the wildcards exhaust it).
 *
 * The inner pattern is matched as if it were text, in which its `*` is a piece that only an outer `*` takes, and its
 * `?` one that an outer `?` or `*` takes. Runs of wildcards are brought to one form first: `*?` and `?*` mean the
 * same, "at least one", and would otherwise not be seen to.
 */
export function globContains(outer: Glob, inner: Glob): boolean {
  const out = normalGlob(outer);
  const text = normalGlob(inner);
  let at = 0;
  let token = 0;
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    const want = out[token];
    const have = text[at];
    if (want === ANY_RUN) {
      star = token++;
      taken = at;
    } else if (want !== undefined && have !== ANY_RUN && (want === ANY_ONE || want === have)) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (out[token] === ANY_RUN) token += 1;
  return token === out.length;
}

/** In each run of wildcards the `?` first, then one `*` if there was any. */
function normalGlob(glob: Glob): Glob {
  const normal: Token[] = [];
  let star = false;
  for (const token of glob) {
    if (token === ANY_RUN) {
      star = true;
      continue;
    }
    if (token !== ANY_ONE && star) {
      normal.push(ANY_RUN);
      star = false;
    }
    normal.push(token);
  }
  if (star) normal.push(ANY_RUN);
  return normal;
}

/**
 * Whether some text is matched by both. Exact. Takes |a| × |b| steps: the set of positions in `b` that are
 * reachable for each position in `a`.
 */
export function globsOverlap(a: Glob, b: Glob): boolean {
  // reach[j]: some text is matched by the tokens of `a` read so far and by the first j tokens of `b`.
  let reach = new Array<boolean>(b.length + 1).fill(false);
  reach[0] = true;
  for (let j = 0; j < b.length && b[j] === ANY_RUN; j += 1) reach[j + 1] = true;
  for (const x of a) {
    const next = new Array<boolean>(b.length + 1).fill(false);
    for (let j = 0; j <= b.length; j += 1) {
      const y = b[j - 1];
      if (x === ANY_RUN) {
        // Takes nothing, or the piece of text that y stands for as well.
        next[j] = reach[j] === true || (j > 0 && next[j - 1] === true);
      } else if (j > 0) {
        next[j] =
          y === ANY_RUN
            ? reach[j] === true || next[j - 1] === true
            : reach[j - 1] === true && (x === ANY_ONE || y === ANY_ONE || x === y);
      }
    }
    reach = next;
  }
  return reach[b.length] === true;
}
