import { stemmer } from 'stemmer';

/** Words that say nothing about which actions a task needs, in requests and in documentation alike. */
const STOP = new Set(
  `a about above access after again all allow allows also am an and any are as at aws be because been
  before being below best between both but by can cannot could did do does doing done down due during each either
  etc even ever every example follow following for from further give given gives grant grants had has have having
  he her here him his how however i if in into is it its itself just kindly let like may me might more most much
  must my need needed needs no nor not now of off on once one only or other our ourselves out over own per
  permission permissions permit please possible practice principal put require required requires
  same see shall she should since so some such than thank thanks that the their them themselves then there these
  they this those through to too two under until up us use used uses using very via wait want was we
  well were what when where which while who whom why will with within without work works would yet you your
  today tomorrow yesterday morning evening night week month year hour hours day days minute minutes urgent asap
  team people person customer company statement section`.split(/\s+/),
);

/**
 * Words that documentation and requests use of anything ("a policy that allows the user …"), and that only in some services
 * are what it is about.
 */
const VAGUE = new Set(
  ['policy', 'user', 'account', 'resource', 'action', 'service', 'role']
    .map(stemmer)
    .map((word) => word.replace(/y$/, 'i')),
);

export const isVague = (stemmed: string): boolean => VAGUE.has(stemmed);

/** Splits an identifier as AWS writes them: `DescribeDBSnapshots` → `describe`, `db`, `snapshots`. */
export function identifierWords(name: string): readonly string[] {
  const words = name.match(/(?<![A-Z])[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

const stems = new Map<string, string>();
/** Bound of the memo below: a stem is small, and text from outside must not fill the memory of a long run. */
const MOST_STEMS = 50_000;

/** The word without its ending, so that "invalidate", "invalidation" and "invalidating" are one. Lower case in. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  // Porter makes `deploi` of "deploy" and `deploy` of "deployment".
  const found = stemmer(word).replace(/y$/, 'i');
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}

export interface Clause {
  /** False for what only gives the circumstances: "…, because …", "… before the release", "… until it is fixed". */
  readonly main: boolean;
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

const IDENTIFIER = /\b(?:[a-z][a-z0-9-]{0,40}:)?[A-Z][a-z]+[A-Z][A-Za-z0-9]*\b/g;
const BOUNDARY =
  /(?<![.,;:!?()\n])[.,;:!?()\n]+(?=\s|$)|\b(?:and|then|or|but)\b|[—–|"“”]|\b(?=(?:because|since|before|after|until|till|while|whilst|when|whenever|without|so that|cannot|except)\b)/i;
const CIRCUMSTANCE = /^\s*(?:because|since|before|after|until|till|while|whilst|when|whenever|so that)\b/i;
/** What follows is what shall not be done. */
const NEGATED = /^\s*(?:without|cannot|except)\b/i;

/**
 * Reads a person's words. Clauses end at punctuation, at `and`, `then`, `or`, `but`, and where the circumstances begin; `camelCase`
 * words are split as well as kept. What is negated is left out. Pure and linear in the length of the text.
 */
export function readWords(text: string): Reading {
  const read = text.slice(0, LONGEST_TEXT);
  const clauses: Clause[] = [];
  const content = new Set<string>();
  const identifiers = new Set((read.match(IDENTIFIER) ?? []).map((id) => id.toLowerCase()));
  for (const part of read.split(BOUNDARY)) {
    const words = (part.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? []).flatMap((word) =>
      /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word)
        ? [word.toLowerCase(), ...identifierWords(word)]
        : [word.toLowerCase()],
    );
    if (words.length === 0 || NEGATED.test(part)) continue;
    const meaningful = words.filter((word) => !STOP.has(word) && !/^\d+$/.test(word)).map(stem);
    for (const word of meaningful) content.add(word);
    clauses.push({ main: !CIRCUMSTANCE.test(part), all: words.map(stem), content: new Set(meaningful) });
  }
  return { clauses, content, identifiers };
}
