/**
 * IAM's wildcards: `*` is any run of characters, also none; `?` is exactly one. There is no other syntax and no
 * escape. Patterns are token lists, so that a literal star (the policy variable `${*}`, or a value that a variable
 * brought in) is never mistaken for a wildcard.
 *
 * No regular expressions: policies are written by people who may be hostile, and a backtracking engine can be made
 * to run for ever. Everything here takes at most |pattern| × |text| steps and no recursion.
 */
export const ANY_RUN: unique symbol = Symbol('*');
export const ANY_ONE: unique symbol = Symbol('?');
/** The same within one field of an ARN: a run of, or one of, the characters that are no colon. */
export const FIELD_RUN: unique symbol = Symbol('*, no colon');
export const FIELD_ONE: unique symbol = Symbol('?, no colon');

export type Wildcard = typeof ANY_RUN | typeof ANY_ONE | typeof FIELD_RUN | typeof FIELD_ONE;
/** A wildcard, or one UTF-16 unit of literal text. */
export type Token = string | Wildcard;
export type Glob = readonly Token[];

/** Reads `*` and `?` as wildcards and all else as itself. */
export const globOf = (pattern: string): Glob => pattern.split('').map(tokenOf);

/** Text in which `*` and `?` mean themselves. */
export const literal = (text: string): Glob => text.split('');

export function tokenOf(char: string): Token {
  return char === '*' ? ANY_RUN : char === '?' ? ANY_ONE : char;
}

const isRun = (token: Token | undefined): boolean => token === ANY_RUN || token === FIELD_RUN;

/** Whether the whole of `text` is of the pattern's form. */
export function matchGlob(glob: Glob, text: string): boolean {
  // The quick way keeps only the last star in mind, which is enough while all stars take the same characters.
  return glob.includes(FIELD_RUN) ? absorbs(glob, literal(text)) : matchQuickly(glob, text);
}

function matchQuickly(glob: Glob, text: string): boolean {
  let at = 0;
  let token = 0;
  /** Where the last `*` stands, and how far it has taken the text. On a mismatch it takes one more. */
  let star = -1;
  let taken = 0;
  while (at < text.length) {
    const want = glob[token];
    if (want === ANY_RUN) {
      star = token++;
      taken = at;
    } else if (want !== undefined && takesOne(want, text.charAt(at))) {
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

/** Whether a token that stands for one character covers whatever `piece` (one character, or a wildcard) stands for. */
function takesOne(token: Token, piece: Token): boolean {
  if (token === ANY_ONE) return !isRun(piece);
  if (token === FIELD_ONE) return piece === FIELD_ONE || (typeof piece === 'string' && piece !== ':');
  return token === piece;
}

/** Whether a run covers the piece as a part of what it takes. */
function runTakes(run: Token, piece: Token): boolean {
  return run === ANY_RUN || piece === FIELD_RUN || takesOne(FIELD_ONE, piece);
}

/**
 * Matches a pattern against a list of pieces. For text they are characters; for containment they are the tokens of
 * another pattern. Keeps the set of all places in the pattern that can have been reached.
 */
function absorbs(wholeGlob: Glob, wholePieces: Glob): boolean {
  // ARNs begin alike for long: literal text before the first wildcard is compared letter by letter.
  let prefix = 0;
  while (typeof wholeGlob[prefix] === 'string') {
    if (wholeGlob[prefix] !== wholePieces[prefix]) return false;
    prefix += 1;
  }
  if (prefix === wholeGlob.length) return prefix === wholePieces.length;
  const glob = wholeGlob.slice(prefix);
  if (glob.length === 1 && glob[0] === ANY_RUN) return true;
  let reached = new Uint8Array(glob.length + 1);
  let next = new Uint8Array(glob.length + 1);
  reached[0] = 1;
  skipRuns(glob, reached);
  for (let at = prefix; at < wholePieces.length; at += 1) {
    const piece = wholePieces[at];
    if (piece === undefined) break;
    next.fill(0);
    let alive = false;
    for (let place = 0; place < glob.length; place += 1) {
      const token = glob[place];
      if (reached[place] !== 1 || token === undefined) continue;
      if (isRun(token)) {
        if (!runTakes(token, piece)) continue;
        next[place] = 1;
      } else {
        if (!takesOne(token, piece)) continue;
        next[place + 1] = 1;
      }
      alive = true;
    }
    if (!alive) return false;
    skipRuns(glob, next);
    [reached, next] = [next, reached];
  }
  return reached[glob.length] === 1;
}

/** A run may also take nothing. */
function skipRuns(glob: Glob, reached: Uint8Array): void {
  for (let place = 0; place < glob.length; place += 1) {
    if (reached[place] === 1 && isRun(glob[place])) reached[place + 1] = 1;
  }
}

/**
 * Whether every text that `inner` matches is matched by `outer`. Sound: a yes is proven, a no can be a doubt.
 *
 * The inner pattern is matched as if it were text, in which a `*` is a piece that only an outer `*` takes, and a `?`
 * one that an outer `?` or `*` takes. Runs of wildcards are brought to one form first: `*?` and `?*` mean the same,
 * "at least one", and would otherwise not be seen to.
 */
export function globContains(outer: Glob, inner: Glob): boolean {
  return absorbs(normalGlob(outer), normalGlob(inner));
}

/** In each run of wildcards of one kind the `?` first, then one `*` if there was any. */
function normalGlob(glob: Glob): Glob {
  const normal: Token[] = [];
  let pending: Token | undefined;
  for (const token of glob) {
    if (isRun(token)) {
      if (pending !== undefined && pending !== token) normal.push(pending);
      pending = token;
      continue;
    }
    const sameKind =
      (pending === ANY_RUN && token === ANY_ONE) || (pending === FIELD_RUN && token === FIELD_ONE);
    if (pending !== undefined && !sameKind) {
      normal.push(pending);
      pending = undefined;
    }
    normal.push(token);
  }
  if (pending !== undefined) normal.push(pending);
  return normal;
}

/** Whether some text is matched by both. Exact. */
export function globsOverlap(a: Glob, b: Glob): boolean {
  // reached[j]: some text is matched by the tokens of `a` read so far and by the first j tokens of `b`.
  let reached = new Uint8Array(b.length + 1);
  reached[0] = 1;
  skipRuns(b, reached);
  for (const x of a) {
    const next = new Uint8Array(b.length + 1);
    for (let j = 0; j <= b.length; j += 1) {
      const y = b[j - 1];
      const together = y !== undefined && compatible(x, y);
      // x takes nothing, or what y takes; y takes nothing, or what x takes; or each takes the same character.
      if (isRun(x) && (reached[j] === 1 || (together && next[j - 1] === 1))) next[j] = 1;
      if (isRun(y) && (next[j - 1] === 1 || (together && reached[j] === 1))) next[j] = 1;
      if (together && reached[j - 1] === 1) next[j] = 1;
    }
    reached = next;
  }
  return reached[b.length] === 1;
}

/** Whether some character can be (part of) what both tokens stand for. */
function compatible(x: Token, y: Token): boolean {
  if (typeof x === 'string' && typeof y === 'string') return x === y;
  const noColon = (token: Token): boolean => token === FIELD_ONE || token === FIELD_RUN;
  return !((noColon(x) && y === ':') || (noColon(y) && x === ':'));
}
