import { lemma } from '../grammar/tokens.ts';
import { JARGON } from '../tables/jargon-tables.ts';
import type { Wish } from '../grammar/wishes.ts';

interface Row {
  /** Stems of verbs, as the row names them. */
  readonly verbs: ReadonlySet<string>;
  /** Classes of verbs, with those of the families that it names. */
  readonly classes: ReadonlySet<string>;
  /** Groups that must all be said; alternatives are sequences of stems. */
  readonly things: readonly (readonly (readonly string[])[])[];
  readonly actions: readonly string[];
}

export interface JargonMatch {
  readonly actions: readonly string[];
  /** How many groups of things were said, how much of it as the object, and how long the phrases are. */
  readonly strength: number;
  /** Words of the row that the wish says. */
  readonly said: ReadonlySet<string>;
  /** Whether the row names the very verb, and not only one of its kind. */
  readonly named: boolean;
}

/** Classes that rows name together. */
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    see: 'list look wait read download find search count verify confirm scan describe return extract access export analyse tail give',
    change:
      'update set swap replace increase decrease scale rename upgrade apply move point put write convert configure reorder handle',
    make: 'create add generate put write set provision request',
    drop: 'delete remove clean',
    end: 'stop cancel close terminate',
    turned: 'enable disable start stop resume pause set swap',
    go: 'start run invoke submit execute retry create trigger',
  }).map(([name, classes]) => [name, classes.split(' ')]),
);

const tables = new Map<string, readonly Row[]>();

let linesOfAll: ReadonlyMap<string, readonly string[]> | undefined;
/** Lines of all tables by their service: a service may have rows in several, and most have none. */
const lines = (): ReadonlyMap<string, readonly string[]> => (linesOfAll ??= byService());

function byService(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of JARGON.flatMap((text) => text.split('\n'))) {
    const end = line.indexOf(' |');
    if (end < 0) continue;
    const service = line.slice(0, end);
    const own = found.get(service);
    if (own) own.push(line);
    else found.set(service, [line]);
  }
  return found;
}

/** Rows of a service, read when it is first asked for. */
function rowsOf(service: string): readonly Row[] {
  const known = tables.get(service);
  if (known) return known;
  const own = lines().get(service);
  if (own === undefined) return [];
  const rows = own.map((line) => rowOf(service, line));
  tables.set(service, rows);
  return rows;
}

function rowOf(service: string, line: string): Row {
  const [, verbs = '', things = '', actions = ''] = line.split('|').map((part) => part.trim());
  return {
    verbs: new Set(verbs.split('/').flatMap((verb) => [verb, lemma(verb)])),
    classes: new Set(verbs.split('/').flatMap((verb) => FAMILIES.get(verb) ?? [verb])),
    things: things
      .split(',')
      .filter(Boolean)
      .map((group) =>
        group.split('/').map((phrase) => (phrase.startsWith('=') ? [phrase] : phrase.split('-').map(lemma))),
      ),
    actions: actions.split(',').map((name) => `${service}:${name.trim()}`),
  };
}

/** The rows that a wish fits, the most telling first. */
export function jargonFor(
  service: string,
  { verb, head, place, words }: Wish,
  named: readonly string[] = [],
): readonly JargonMatch[] {
  const rows = rowsOf(service);
  if (verb === undefined || rows.length === 0) return [];
  const matches: JargonMatch[] = [];
  const all = [
    ...(words.toLowerCase().match(/[\p{L}\p{N}_.']+/gu) ?? []).map(lemma),
    ...(TIME.test(words) ? ['timepoint'] : []),
    ...(words.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => `=${word}`),
  ];
  const meant = GIVING.has(verb.stem) && MORE.test(words) ? ['increase', 'update'] : verb.classes;
  for (const { verbs, classes, things, actions } of rows) {
    const said = verbs.has(verb.stem) ? 1.2 : meant.some((name) => classes.has(name)) ? 1 : 0;
    if (said === 0) continue;
    let strength = said;
    const spoken = new Set<string>();
    const whole = things.every((group, position) => {
      let best = 0;
      for (const phrase of group) {
        const value = contains(head, phrase)
          ? 1
          : contains(named, phrase)
            ? 0.8
            : contains(place, phrase)
              ? 0.6
              : contains(all, phrase)
                ? 0.45
                : 0;
        if (value > 0) for (const word of phrase) spoken.add(word);
        if (value > 0)
          best = Math.max(
            best,
            value * (1 + 0.5 * (phrase.length - 1)) +
              (head.at(-1) === phrase.at(-1) && phrase.length === 1 ? 0.3 : 0),
          );
      }
      strength += best * (position === 0 ? 2 : 1.5);
      return best > 0;
    });
    if (whole) matches.push({ actions, strength, said: spoken, named: verbs.has(verb.stem) });
  }
  matches.sort((a, b) => b.strength - a.strength);
  return matches.filter((match, at) => !matches.slice(0, at).some((each) => outdoes(each, match)));
}

/**
 * "Dump the table to the bucket": a row that explains less than a stronger one speaks of another thing. "Query the knowledge base": one that names the verb
 * goes before those of its family.
 */
const outdoes = (stronger: JargonMatch, { said, named }: JargonMatch): boolean =>
  [...said].every((word) => stronger.said.has(word)) &&
  (stronger.said.size > said.size || (said.size > 0 && stronger.named && !named));

/** "Give the queue more slots", "take the next bigger class". */
const GIVING: ReadonlySet<string> = new Set(['give', 'get', 'take', 'need', 'make'].map(lemma));
const MORE = /\b(?:more|bigger|larger|higher|longer|extra|additional)\b/i;

/** A moment that something is put back to. */
const TIME = /\b\d{1,2}:\d\d\b|\bas of\b|\bo'clock\b|\b(?:midnight|noon|yesterday|ago)\b/i;

const contains = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
