import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  EMPTY,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION,
  SUBJECTS,
  SUBORDINATORS,
} from '../tables/word-lists.ts';
import { nounStems } from '../tables/phrasal-verbs.ts';
import { thingsByWord } from '../tables/things.ts';
import { isVerbForm, lemma, type Token } from './tokens.ts';
import { nominalVerb } from './verb-meanings.ts';

const CLOSED = [
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  EMPTY,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION,
  SUBJECTS,
  SUBORDINATORS,
];
const MODAL = /^(must|should|shall|will|would|could|can|may|need|needs|want|wants|have|has|to|let's)$/;
/** Ends of verbs that are made of other words: in front of a bare name nothing else tells a verb from a noun. */
const MADE = /(?:i[sz]e|ify|ate)$/;

const isOpen = ({ lower, kind, part }: Token): boolean =>
  kind === 'word' &&
  part === undefined &&
  /^[a-z]{4,}$/.test(lower) &&
  !/(?:ly|ing|ed)$/.test(lower) &&
  !CLOSED.some((words) => words.has(lower)) &&
  !isVerbForm(lower);

/**
 * Place of a word that must be a verb where it stands, and that no table knows: "frobnicate the queue", "I must galvanise it". What it
 * asks for is nobody's guess.
 */
export function unknownVerbAt(tokens: readonly Token[]): number | undefined {
  let at = 0;
  let obliged = false;
  for (; at < tokens.length; at += 1) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (MODAL.test(lower)) obliged = true;
    else if (
      !ADVERBS.has(lower) &&
      !SUBJECTS.has(lower) &&
      !NEGATIONS.has(lower) &&
      !/^(do|hi|hello)$/.test(lower)
    )
      break;
  }
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !isOpen(token)) return undefined;
  const predicate = tokens.some(
    ({ lower }, place) => place > at && /^(is|are|was|were|has|have)$/.test(lower),
  );
  if (predicate) return undefined;
  const opens =
    DETERMINERS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    (next.kind === 'name' && MADE.test(token.lower)) ||
    (obliged && (next.kind === 'name' || (next.kind === 'word' && !PREPOSITIONS.has(next.lower))));
  return opens ? at : undefined;
}

const isKnown = ({ lower, stem }: Pick<Token, 'lower' | 'stem'>): boolean =>
  CLOSED.some((words) => words.has(lower)) ||
  isVerbForm(lower) ||
  nominalVerb(stem) !== undefined ||
  thingsByWord(lemma).has(stem) ||
  nounStems(lemma).has(stem);

/** Whether a stem is of a thing or an act that the grammar knows. */
export const isKnownStem = (stem: string): boolean =>
  thingsByWord(lemma).has(stem) || nounStems(lemma).has(stem) || nominalVerb(stem) !== undefined;

/** Whether the grammar knows a word at all. */
export const isKnownWord = (lower: string): boolean => isKnown({ lower, stem: lemma(lower) });

/** Less than a third of its words is known: it may be in a language that no table has. */
export function isStrange(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && /^\p{L}{2,}$/u.test(lower));
  return words.length > 1 && words.filter(isKnown).length < words.length / 3;
}
