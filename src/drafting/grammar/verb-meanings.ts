import { inverseOf, verbMeanings } from '../tables/verb-classes.ts';
import { LIGHT, NOMINAL } from '../tables/phrasal-verbs.ts';
import { lemma } from './tokens.ts';

/** What a wish asks to do. */
export interface Verb {
  /** Stem of the word, or of the plain verb that a phrase stands for. */
  readonly stem: string;
  readonly classes: readonly string[];
  /** First words of names of actions (stems), and how surely each is meant. */
  readonly first: ReadonlyMap<string, number>;
}

export const meaningOf = (stemmed: string): Verb | undefined => {
  const meaning = verbMeanings(lemma).get(stemmed);
  return meaning && { stem: stemmed, classes: meaning.classes, first: meaning.first };
};

/** Two verbs that a phrase may stand for: "turn on" starts a machine and enables a feature. */
export function meaningOfEither(verbs: string): Verb | undefined {
  const [main, ...others] = verbs.split('+').flatMap((verb) => meaningOf(lemma(verb)) ?? []);
  if (main === undefined || others.length === 0) return main;
  const first = new Map(main.first);
  for (const other of others)
    for (const [word, weight] of other.first) first.set(word, Math.max(weight * 0.98, first.get(word) ?? 0));
  return { stem: main.stem, classes: [main, ...others].flatMap(({ classes }) => classes), first };
}

let nominals: ReadonlyMap<string, string> | undefined;
/** Verb that a noun names, by stem. */
export function nominalVerb(stemmed: string): string | undefined {
  nominals ??= new Map(
    NOMINAL.trim()
      .split(/\s+/)
      .map((entry) => {
        const [noun = '', verb] = entry.split('=');
        return [lemma(noun.replace('-', '')), lemma(verb ?? noun)] as const;
      }),
  );
  return nominals.get(stemmed);
}

const LIGHTS = new Set(LIGHT.split(/\s+/).map(lemma));
/** Whether a verb says nothing by itself. */
export const isLight = (stemmed: string): boolean => LIGHTS.has(stemmed);
/** Those that mean something of their own without such a noun. */
export const ONLY_LIGHT = new Set(
  'need want require have like deserve carry due do take force'.split(' ').map(lemma),
);

/** What undoes it. */
export function inverse({ classes }: Verb): Verb | undefined {
  const undoing = [...new Set(classes.flatMap((name) => inverseOf.get(name) ?? []))];
  return undoing.length === 0 ? undefined : meaningOfEither(undoing.slice(0, 2).join('+'));
}
