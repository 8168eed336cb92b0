import { stemmer } from 'stemmer';

/** Words that say nothing about which actions a task needs, in requests and in documentation alike. */
const STOP = new Set(
  `a about above access account after again all allow allows also am an and any are as at aws be because been
  before being below best between both but by can cannot could did do does doing done down due during each either
  etc even ever every example follow following for from further give given gives grant grants had has have having
  he her here him his how however i if in into is it its itself just kindly let like may me might more most much
  must my need needed needs no nor not now of off on once one only or other our ourselves out over own per
  permission permissions permit please policy policies possible practice principal put require required requires
  same see shall she should since so some such than thank thanks that the their them themselves then there these
  they this those through to too two under until up us use used user users uses using very via wait want was we
  well were what when where which while who whom why will with within without work works would yet you your
  today tomorrow yesterday morning evening night week month year hour hours day days minute minutes urgent asap
  team people person customer company statement section resource resources action actions service services`.split(
    /\s+/,
  ),
);

/** Splits an identifier as AWS writes them: `DescribeDBSnapshots` → `describe`, `db`, `snapshots`. */
export function identifierWords(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

const stems = new Map<string, string>();
/** Bound of the memo below: a stem is small, and text from outside must not fill the memory of a long run. */
const MOST_STEMS = 50_000;

/** The word without its ending, so that "invalidate", "invalidation" and "invalidating" are one. Lower case in. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word);
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}

export interface Clause {
  /** All words of the clause, stemmed, in order, stop words included: phrases are looked for in these. */
  readonly all: readonly string[];
  /** The words that carry meaning, stemmed, each once. */
  readonly content: ReadonlySet<string>;
}

export interface Reading {
  readonly clauses: readonly Clause[];
  /** Content words of all clauses. */
  readonly content: ReadonlySet<string>;
  /** Identifiers in the text as they stand (`GetObject`, `s3:GetObject`), lower case. */
  readonly identifiers: ReadonlySet<string>;
}

/** No reason is longer than a form's field allows; what is beyond this is not read (and cannot slow the lookup). */
const LONGEST_TEXT = 20_000;

/**
 * Reads a person's words: clauses end at punctuation, `and`, `then`, `or`, `but`; `camelCase` words are split as well as kept.
 * Pure and linear in the length of the text.
 */
export function readWords(text: string): Reading {
  const clauses: Clause[] = [];
  const content = new Set<string>();
  const identifiers = new Set<string>();
  for (const id of text
    .slice(0, LONGEST_TEXT)
    .match(/\b(?:[a-z][a-z0-9-]{0,40}:)?[A-Z][a-z]+(?:[A-Z]+[a-z0-9]*)+\b/g) ?? [])
    identifiers.add(id.toLowerCase());
  for (const part of text
    .slice(0, LONGEST_TEXT)
    .split(/[.,;:!?()\n]+(?=\s|$)|\b(?:and|then|or|but)\b|[—–|"“”]/i)) {
    const words = (part.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? []).flatMap((word) =>
      /[a-z][A-Z]|[A-Z]{2,}[a-z]/.test(word)
        ? [word.toLowerCase(), ...identifierWords(word)]
        : [word.toLowerCase()],
    );
    if (words.length === 0) continue;
    const meaningful = words.filter((word) => !STOP.has(word) && !/^\d+$/.test(word)).map(stem);
    for (const word of meaningful) content.add(word);
    clauses.push({ all: words.map(stem), content: new Set(meaningful) });
  }
  return { clauses, content, identifiers };
}
