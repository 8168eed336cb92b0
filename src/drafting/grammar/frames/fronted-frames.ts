import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECTS,
} from '../../tables/word-lists.ts';
import { form, isVerbForm, type Token } from '../tokens.ts';
import { asPlain, type Frame, I, IM, mark } from './plain-verbs.ts';

/** Sentences with a place, a time or the object in front of who does what: what stands in front ends where the sentence itself begins. */

const OBLIGES = /^(must|has|have|should|shall|need|needs|ought)$/;

/** Where something is said to be due: "has to be", "must be", "is to be", "should". */
const dueAt = (tokens: readonly Token[], from: number, until: number): number =>
  tokens.findIndex(
    ({ lower }, at) =>
      at > from &&
      at < until &&
      ((OBLIGES.test(lower) &&
        (/^(to|be|not)$/.test(tokens[at + 1]?.lower ?? '') || /^(must|should|shall)$/.test(lower))) ||
        (/^(is|are)$/.test(lower) && tokens[at + 1]?.lower === 'to')),
  );

const isContent = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'mark' &&
  !DETERMINERS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower);

const ENDS_AT = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(
    ({ kind, lower }, place) => place > at && kind === 'mark' && !/^['"`&]$/.test(lower),
  );
  return end < 0 ? tokens.length : end;
};

/**
 * "Before the load test of Thursday the queue has to be purged", "In the archive under 2019/ four files have to go": where the subject's determiner follows a noun,
 * what stands before it is a place or a time.
 */
export const frontedPlace: Frame = (tokens) => {
  const begin = tokens.findIndex(
    ({ lower, kind }, at) =>
      kind === 'word' &&
      PREPOSITIONS.has(lower) &&
      (at === 0 || (at === 1 && CONJUNCTIONS.has(tokens[0]?.lower ?? '')) || tokens[at - 1]?.kind === 'mark'),
  );
  if (begin < 0) return tokens;
  const end = ENDS_AT(tokens, begin);
  const due = dueAt(tokens, begin + 2, end);
  if (due < 0) return tokens;
  let subject = -1;
  for (let at = due - 1; at > begin + 1; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return tokens;
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) {
      // "the size of the group": the subject goes on before it.
      if (token.lower === 'of') continue;
      break;
    }
    const opens = DETERMINERS.has(token.lower) || token.kind === 'number';
    if (opens && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') && isContent(tokens[at - 1])) {
      subject = at;
      break;
    }
  }
  const token = tokens[subject];
  if (subject < begin + 2 || token === undefined) return tokens;
  const lead = tokens.slice(begin, subject);
  if (lead.some(({ lower }) => SUBJECTS.has(lower) || NEGATIONS.has(lower))) return tokens;
  return [...tokens.slice(0, subject), mark(',', token), ...tokens.slice(subject)];
};

const WISHES = /^(want|need|would|'d|like|have|wish|prefer)$/;
const STATE = /^(on|off|gone|out|paused|back|up|down)$/;

/** "The rule I want off for tonight", "both jobs I need stopped": the object in front of who wants it so. */
export const frontedObject: Frame = (tokens) => {
  const me = tokens.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (I.test(lower) || IM.test(lower)) &&
      /^(want|need|'d|would|like)$/.test(tokens[at + 1]?.lower ?? (/'d$/.test(lower) ? 'like' : '')),
  );
  if (me < 1) return tokens;
  let begin = me;
  while (begin > 0 && tokens[begin - 1]?.kind !== 'mark' && !CONJUNCTIONS.has(tokens[begin - 1]?.lower ?? ''))
    begin -= 1;
  const thing = tokens.slice(begin, me);
  if (
    thing.length === 0 ||
    thing.some(
      ({ lower, kind }) =>
        kind === 'mark' ||
        AUXILIARIES.has(lower) ||
        SUBJECTS.has(lower) ||
        NEGATIONS.has(lower) ||
        /^(what|which|who|that|how|why|if|when|while|because|since|as|so|where)$/.test(lower),
    ) ||
    PREPOSITIONS.has(thing[0]?.lower ?? '')
  )
    return tokens;
  let at = me + 1;
  while (WISHES.test(tokens[at]?.lower ?? '') || /^(to|have|see)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const state = tokens[at];
  if (state === undefined || at === me + 1) return tokens;
  const done = form(state) === 'ed' && isVerbForm(state.lower);
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower);
  if (!ends || !(done || STATE.test(state.lower))) return tokens;
  return done
    ? [...tokens.slice(0, begin), asPlain(state), ...thing, ...tokens.slice(at + 1)]
    : [...tokens.slice(0, begin), ...thing, ...tokens.slice(at)];
};
