import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBJECTS } from '../tables/word-lists.ts';
import { phraseOf, type NounPhrase } from './noun-phrases.ts';
import { isVerbForm, type Token } from './tokens.ts';
import { TELLING } from './unspoken-verbs.ts';

const QUESTION = /^(what|which|who|whose|how|why|where|when|whether|if|that)$/;

const isNounlike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'name' ||
    (token.kind === 'word' &&
      !DETERMINERS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      !ADVERBS.has(token.lower)));

const isPlural = (token: Token | undefined): boolean => /[^s]s$/.test(token?.lower ?? '');

/** Whether no noun follows: what stands before it may be a verb. */
const endsNoun = (next: Token | undefined): boolean =>
  next === undefined || next.kind !== 'word' || !isNounlike(next) || PRONOUNS.has(next.lower);

/** Where what is said of a subject begins: "is", "failed", "lags", "hang". */
export function predicateAt(tokens: readonly Token[], from: number): number | undefined {
  const after = (is: (token: Token, at: number) => boolean): number | undefined => {
    const found = tokens.findIndex((token, at) => at > from && token.kind === 'word' && is(token, at));
    return found < 0 ? undefined : found;
  };
  return (
    after(
      ({ lower }) =>
        (AUXILIARIES.has(lower) && !/^(to|like|going|able)$/.test(lower)) ||
        (TELLING.test(lower) && !isVerbForm(lower)),
    ) ??
    after(({ lower }, at) => {
      const [previous, next] = [tokens[at - 1], tokens[at + 1]];
      if (!isNounlike(previous)) return false;
      // "the logs the job wrote": of whom it is said stands behind.
      if (DETERMINERS.has(lower) || SUBJECTS.has(lower)) return true;
      if (!endsNoun(next) || !isNounlike(tokens[at])) return false;
      if (/[a-z]{2}ed$/.test(lower) || TELLING.test(lower)) return true;
      if (/[^s]s$/.test(lower)) return !isPlural(previous);
      return isPlural(previous) && isVerbForm(lower);
    })
  );
}

/** What a clause tells something of. */
export const subjectOf = (tokens: readonly Token[], from = 0): NounPhrase =>
  phraseOf(tokens, from, predicateAt(tokens, from) ?? tokens.length);

/** What is to be found out of: "how many messages wait", "whether the rule is enabled", "who changed the policy". */
export function questionedIn(tokens: readonly Token[], until: number): NounPhrase | undefined {
  const at = tokens.findIndex(
    ({ lower, kind }, place) =>
      place < until &&
      kind === 'word' &&
      QUESTION.test(lower) &&
      // "see that it runs", not "events of that hour".
      (lower !== 'that' ||
        (tokens.slice(1, place).every((token) => !isNounlike(token) || token.lower === 'sure') &&
          !PREPOSITIONS.has(tokens[place - 1]?.lower ?? ''))),
  );
  if (at < 0) return undefined;
  const said = tokens.slice(0, until);
  const word = tokens[at]?.lower ?? '';
  let from = at + 1;
  // "how many messages", "how full the volume is".
  if (word === 'how' && isNounlike(tokens[from]) && DETERMINERS.has(tokens[from + 1]?.lower ?? '')) from += 1;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || PREPOSITIONS.has(first.lower)) return undefined;
  if (AUXILIARIES.has(first.lower) && first.lower !== 'to') return phraseOf(said, from + 1, until);
  // "who changed the policy".
  const isDone = word === 'who' || word === 'what' || /[a-z]{2}ed$/.test(first.lower);
  if (isDone && second !== undefined && DETERMINERS.has(second.lower)) return phraseOf(said, from + 1, until);
  const end = predicateAt(said, from);
  const phrase = phraseOf(said, from, end ?? until);
  if (end !== undefined) {
    const rest = phraseOf(said, end + 1, until);
    phrase.place.push(...rest.head, ...rest.place);
    phrase.placed.push(...rest.resources, ...rest.placed);
  }
  return phrase;
}

/** What a condition is about: "should the failover hang", "the replica lags behind". */
export function subjectOfCondition(tokens: readonly Token[]): NounPhrase {
  const end = predicateAt(tokens, 0);
  const last = tokens.at(-1);
  const bare = end === undefined && tokens.length > 2 && last?.kind === 'word' && isNounlike(last);
  return phraseOf(tokens, 0, end ?? (bare ? tokens.length - 1 : tokens.length));
}

/**
 * Whether a clause after a circumstance and "and" asks by itself: "… before the deploy and enable it afterwards". What the circumstance
 * says of several, or of a person, may go on: "when consumers crash and drop the messages".
 */
export function beginsAnew(tokens: readonly Token[], circumstance: readonly Token[]): boolean {
  const [first, next] = tokens.filter(({ lower }) => !ADVERBS.has(lower));
  if (first?.kind !== 'word' || next === undefined) return false;
  const isOrder =
    isVerbForm(first.lower) &&
    !/(?:ed|ing|[^s]s)$/.test(first.lower) &&
    (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === 'name');
  if (
    !isOrder ||
    circumstance.some(({ lower }) => SUBJECTS.has(lower) && !/^(it|he|she|nobody|who)$/.test(lower))
  )
    return false;
  if (circumstance.some(({ lower }) => /^(is|was|has|does|gets|got|did|had)$/.test(lower))) return true;
  const end = predicateAt(circumstance, 0);
  const verb = end === undefined ? undefined : circumstance[end];
  if (verb !== undefined) return /(?:[^s]s|[a-z]{2}ed)$/.test(verb.lower);
  return (
    circumstance.length <= 4 &&
    !circumstance.some((token, at) => at > 0 && isPlural(circumstance[at - 1]) && isVerbForm(token.lower))
  );
}
