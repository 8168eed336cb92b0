import { beforeMain, behindMain, byMeans, timed } from './adjunct-frames.ts';
import { causative, growing } from './causative-frames.ts';
import { frontedObject, frontedPlace } from './fronted-frames.ts';
import { cleft, forWhich, nominalNeed, wantsDoing, whatIsNeeded } from './cleft-frames.ts';
import { aside, broughtTo, given, inverted, wantedState } from './state-frames.ts';
import { counted, granted, polite, purpose, requested, therefore, tried } from './request-frames.ts';
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
import { type Frame, I, IM, BE, isGerund, isPlain, asPlain, plainFrom, opens } from './plain-verbs.ts';

/**
 * Sentences that wrap an order up, as the order: "the plan is deleting x" and "I am responsible for deleting x" as "delete x", "besides
 * deleting x I …" as "delete x, I …", "wait five minutes" as nothing. Only what the speaker says of their own doing; a "not" that stands in such
 * a frame stays in front of the verb.
 */
export function unframed(sentence: readonly Token[]): readonly Token[] {
  return FRAMES.reduce((tokens, frame) => frame(tokens), sentence);
}

const INTENT =
  /^(thing|task|job|plan|goal|aim|idea|purpose|intention|intent|step|request|need|wish|point|part|duty|todo|all|what|next|reason|background|issue|problem|situation|case)$/;

/** "The plan is deleting x", "all I need is to delete x", "what I have to do is delete x". */
const intended: Frame = (tokens) => {
  const is = tokens.findIndex(
    ({ lower, kind }, at) => at > 0 && at < 12 && kind === 'word' && /^(is|are|be)$/.test(lower),
  );
  if (is < 0) return tokens;
  const lead = tokens.slice(0, is);
  const isIntent =
    lead.some(({ lower }) => INTENT.test(lower)) &&
    lead.every(
      ({ lower, kind }) =>
        kind === 'word' &&
        (INTENT.test(lower.replace(/s$/, '')) ||
          DETERMINERS.has(lower) ||
          ADVERBS.has(lower) ||
          AUXILIARIES.has(lower) ||
          SUBJECTS.has(lower) ||
          I.test(lower) ||
          /^(of|for|with|on|in|that|this|behind|only|main|first|simple|do|s|morning|evening|night|week|and|so)$/.test(
            lower,
          )),
    ) &&
    // "Their job is deleting …": somebody else's.
    !lead.some(({ lower }) => /^(he|she|they|you|his|her|their|your|somebody|someone|people)$/.test(lower)) &&
    !lead.some(({ lower }) => NEGATIONS.has(lower));
  if (!isIntent) return tokens;
  // "The reason is that I have to …".
  if (tokens[is + 1]?.lower === 'that' && I.test(tokens[is + 2]?.lower ?? '')) return tokens.slice(is + 2);
  const not = tokens.slice(is + 1, is + 3).find(({ lower }) => lower === 'not');
  let verb = is + 1;
  while (/^(to|just|simply|not|only|now|then|about|for|me|us)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  if (
    isGerund(tokens[verb]) ||
    (isPlain(tokens[verb]) && (tokens[verb - 1]?.lower === 'to' || opens(tokens, verb)))
  )
    return [...(not ? [not] : []), ...plainFrom(tokens, verb).slice(verb)];
  return tokens;
};

const CHARGED =
  /^(responsible|charge|capable|tasked|entrusted|charged|able|job|task|duty|after|busy|up|about|in|of|for|with|to|the|my)$/;

/** "I am responsible for deleting x", "we are in charge of deleting x". */
const charged: Frame = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      (I.test(lower) && BE.test(tokens[place + 1]?.lower ?? '')) ||
      IM.test(lower) ||
      (lower === 'be' && /^(responsible|capable)$/.test(tokens[place + 1]?.lower ?? '')),
  );
  if (at < 0) return tokens;
  let place = at + 1;
  while (
    BE.test(tokens[place]?.lower ?? '') ||
    ADVERBS.has(tokens[place]?.lower ?? '') ||
    CHARGED.test(tokens[place]?.lower ?? '')
  )
    place += 1;
  const of = tokens[place - 1]?.lower ?? '';
  if (!/^(for|of|with)$/.test(of) || !isGerund(tokens[place])) return tokens;
  return [...tokens.slice(0, at), ...(at > 0 ? [] : []), ...plainFrom(tokens, place).slice(place)];
};

/** "both stop x and delete y": what follows are verbs. */
const both: Frame = (tokens) =>
  tokens.filter(
    ({ lower }, at) =>
      !(
        /^(both|either)$/.test(lower) &&
        (isPlain(tokens[at + 1]) || isGerund(tokens[at + 1])) &&
        opens(tokens, at + 1) &&
        tokens.slice(at + 2).some((token) => /^(and|or)$/.test(token.lower))
      ),
  );

const UNIT = /^(seconds?|minutes?|hours?|days?|weeks?|moments?|while|bit|mins?|secs?|hrs?|nights?)$/;
const COUNT =
  /^(an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half|few|couple|some|of|about|for|another|the|until|\d+)$/;

/** "wait five minutes": nothing is done. */
const pause: Frame = (tokens) => {
  const at = tokens.findIndex(({ lower }) => /^(wait|waiting|pause|sleep)$/.test(lower));
  if (at < 0) return tokens;
  let end = at + 1;
  while (COUNT.test(tokens[end]?.lower ?? '') || tokens[end]?.kind === 'number') end += 1;
  if (!UNIT.test(tokens[end]?.lower ?? '') || end === at + 1) return tokens;
  const after = tokens[end + 1];
  if (
    after !== undefined &&
    after.kind !== 'mark' &&
    !CONJUNCTIONS.has(after.lower) &&
    !ADVERBS.has(after.lower)
  )
    return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(end + 1)];
};

/** "X is due for deleting", "x needs deleting": it is to be done. */
const due: Frame = (tokens) => {
  const needs = tokens.findIndex(
    ({ lower }, place) =>
      /^(needs|requires|deserves)$/.test(lower) && isGerund(tokens[place + 1]) && endsHere(tokens[place + 2]),
  );
  const at = tokens.findIndex(
    ({ lower }, place) =>
      /^(due|up|overdue|ready|ripe|scheduled|set|waiting)$/.test(lower) &&
      /^(is|are)$/.test(tokens[place - 1]?.lower ?? '') &&
      tokens[place + 1]?.lower === 'for' &&
      isGerund(tokens[place + 2]),
  );
  const [from, place] = needs > 1 ? [needs, needs + 1] : [at - 1, at + 2];
  const verb = tokens[place];
  const begin =
    tokens.findLastIndex(
      ({ kind, lower }, before) => before < from && (kind === 'mark' || CONJUNCTIONS.has(lower)),
    ) + 1;
  if (from < 1 || verb === undefined) return tokens;
  return [...tokens.slice(0, begin), asPlain(verb), ...tokens.slice(begin, from), ...tokens.slice(place + 1)];
};

/** "I want to get x deleted": to delete x. */
const gotten: Frame = (tokens) => {
  const get = tokens.findIndex(
    ({ lower }, at) =>
      /^(get|have)$/.test(lower) &&
      (at === 0 ||
        /^(to|please|must|can|could)$/.test(tokens[at - 1]?.lower ?? '') ||
        (lower === 'get' && /^(i|we)$/.test(tokens[at - 1]?.lower ?? ''))) &&
      (DETERMINERS.has(tokens[at + 1]?.lower ?? '') ||
        /^(it|them|this|that|these|those|both)$/.test(tokens[at + 1]?.lower ?? '')),
  );
  if (get < 0) return tokens;
  const done = tokens.findIndex(
    (token, at) =>
      at > get + 1 &&
      !(
        at === get + 2 &&
        DETERMINERS.has(tokens[get + 1]?.lower ?? '') &&
        !/^(this|that|these|those|both)$/.test(tokens[get + 1]?.lower ?? '')
      ) &&
      token.kind === 'word' &&
      form(token) === 'ed' &&
      isVerbForm(token.lower) &&
      endsHere(tokens[at + 1]),
  );
  const verb = tokens[done];
  const between = tokens.slice(get + 1, Math.max(get + 1, done));
  if (
    verb === undefined ||
    between.some(
      ({ kind, lower }) =>
        kind === 'mark' || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || SUBJECTS.has(lower),
    )
  )
    return tokens;
  return [...tokens.slice(0, get), asPlain(verb), ...between, ...tokens.slice(done + 1)];
};

const endsHere = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  PREPOSITIONS.has(next.lower) ||
  ADVERBS.has(next.lower) ||
  CONJUNCTIONS.has(next.lower);

const FRAMES: readonly Frame[] = [
  frontedObject,
  frontedPlace,
  growing,
  causative,
  aside,
  forWhich,
  whatIsNeeded,
  cleft,
  wantsDoing,
  nominalNeed,
  counted,
  therefore,
  pause,
  polite,
  requested,
  tried,
  purpose,
  granted,
  gotten,
  wantedState,
  inverted,
  broughtTo,
  given,
  due,
  byMeans,
  both,
  intended,
  charged,
  beforeMain,
  behindMain,
  timed,
];
