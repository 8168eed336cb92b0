import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { phraseOf, type NounPhrase } from './noun-phrases.ts';
import { isVerbForm, lemma, type Token } from './tokens.ts';
import { meaningOf, meaningOfEither, type Verb } from './verb-meanings.ts';

const OBLIGED = /^(must|should|shall|may|can|has|have|needs?|is|are|gets?|ought)$/;
/** What a thing is said to do where something is to be done to it. */
const BECOMES: readonly (readonly [RegExp, string])[] = [
  [/^(go|goes|vanish|vanishes|disappear|disappears|die|dies)$/, 'delete+remove'],
  [/^(become|becomes|equal|equals)$/, 'set'],
  [/^(rest|rests|sleep|sleeps|idle|idles|stand|stands)$/, 'pause+stop'],
];
const IN_OUT: Readonly<Record<string, string>> = {
  in: 'add+register',
  out: 'remove+deregister',
  gone: 'delete+remove',
};

/**
 * "shop/old can go", "the flag must become on", "the canary should rest", "10.0.3.9 in": the state that a thing is wanted in, said of the thing itself.
 * What is said of a person, or as a question, is none.
 */
export function wishedStateOf(tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  if (
    tokens.some(
      ({ lower }) =>
        NEGATIONS.has(lower) || /^(i|we|you|he|she|they|who|what|which|how|if|whether|let)$/.test(lower),
    )
  )
    return undefined;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const last = words.findLastIndex(({ lower }) => !ADVERBS.has(lower));
  const end = words[last];
  if (end === undefined || last === 0) return undefined;
  const moved = IN_OUT[end.lower];
  if (moved !== undefined)
    return isMoved(words.slice(0, last), end) ? said(moved, words.slice(0, last)) : undefined;
  for (const [at, word] of words.entries()) {
    const becomes = BECOMES.find(([pattern]) => word.kind === 'word' && pattern.test(word.lower));
    if (becomes === undefined || at === 0) continue;
    const [, verb] = becomes;
    const isSet = verb === 'set';
    const before = words.slice(0, at);
    const modal = before.findLastIndex(({ lower }) => OBLIGED.test(lower));
    const subject = before.slice(0, modal < 0 ? at : modal);
    if (!namesOnly(subject)) continue;
    if (modal < 0 && !(verb === 'delete+remove' && word.lower === 'goes')) continue;
    // "must become "on"": what follows is the value; "can go to Ireland" says where.
    const next = words[at + 1];
    if (
      !isSet &&
      next !== undefined &&
      !ADVERBS.has(next.lower) &&
      next.lower !== 'away' &&
      next.lower !== 'during'
    )
      continue;
    return said(verb, subject);
  }
  return undefined;
}

/** "10.0.3.9, in": a thing and nothing else, and no "scale-in", "put it in". */
const isMoved = (before: readonly Token[], { part }: Token): boolean =>
  part === undefined &&
  namesOnly(before) &&
  !isVerbForm(before[0]?.lower ?? '') &&
  !before.some(({ lower }) => PREPOSITIONS.has(lower));

const namesOnly = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  !tokens.some(({ lower }) => AUXILIARIES.has(lower) || SUBJECTS.has(lower)) &&
  tokens.some(
    ({ kind, lower }) =>
      kind === 'name' ||
      (kind === 'word' && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower) && !ADVERBS.has(lower)),
  );

function said(verbs: string, tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  const verb = verbs.includes('+') ? meaningOfEither(verbs) : meaningOf(lemma(verbs));
  return verb && { verb, object: phraseOf(tokens, 0, tokens.length) };
}
