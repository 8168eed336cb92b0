/**
 * Patterns that a configuration writes and people's text is held to. A subset of regular expressions whose matching takes time that grows
 * with pattern × text whatever either is: no groups, no references, and every state is looked at once for each character. The engine of
 * JavaScript is asked about single characters only.
 */
export interface LinearPattern {
  matches(text: string): boolean;
}

interface Atom {
  readonly one: RegExp;
  readonly least: number;
  readonly most: number;
}

const LONGEST = 200;
const MOST_REPEATS = 100;
/** A character, an escape, or a class, and how often. What else means something in a regular expression stands behind a backslash. */
const ATOM =
  /(\\[dw]|\\[^A-Za-z0-9\s]|\[\^?(?:[^\\\]^[]|\\[dw]|\\[^A-Za-z0-9\s])+\]|[^\\()[\]{}|?*+.^$\s])(\?|\*|\+|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})?/uy;

/** @returns `undefined`: it is not written in this subset */
export function linearPattern(text: string): LinearPattern | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const alternatives: Atom[][] = [[]];
  for (let at = 0; at < text.length;) {
    if (text[at] === '|') {
      alternatives.push([]);
      at += 1;
      continue;
    }
    ATOM.lastIndex = at;
    const match = ATOM.exec(text);
    const atom = match ? atomOf(match) : undefined;
    if (!match || !atom) return undefined;
    alternatives.at(-1)?.push(atom);
    at = ATOM.lastIndex;
  }
  if (alternatives.some((atoms) => atoms.length === 0)) return undefined;
  return {
    matches(tried) {
      const characters = Array.from(tried);
      return alternatives.some((atoms) => reaches(atoms, characters));
    },
  };
}

function atomOf([, one = '', times, least, comma, most]: RegExpExecArray): Atom | undefined {
  let single: RegExp;
  try {
    single = new RegExp(`^${one}$`, 'u');
  } catch {
    return undefined;
  }
  const [from, to] =
    times === undefined
      ? [1, 1]
      : times === '?'
        ? [0, 1]
        : times === '*'
          ? [0, Infinity]
          : times === '+'
            ? [1, Infinity]
            : [Number(least), most !== undefined ? Number(most) : comma ? Infinity : Number(least)];
  if (from > to || from > MOST_REPEATS || (to !== Infinity && to > MOST_REPEATS)) return undefined;
  return { one: single, least: from, most: to };
}

/** Positions that the atoms so far can end at; after the last one the end of the text has to be among them. */
function reaches(atoms: readonly Atom[], characters: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const { one, least, most } of atoms) {
    // How many characters of this kind follow each position: the atom ends anywhere from `least` to `most` of them.
    const run = new Array<number>(characters.length + 1).fill(0);
    for (let at = characters.length - 1; at >= 0; at -= 1)
      run[at] = one.test(characters[at] ?? '') ? (run[at + 1] ?? 0) + 1 : 0;
    const next = new Set<number>();
    for (const start of ends) {
      const furthest = start + Math.min(most, run[start] ?? 0);
      for (let at = start + least; at <= furthest; at += 1) next.add(at);
    }
    ends = next;
  }
  return ends.has(characters.length);
}
