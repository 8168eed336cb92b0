import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECTS,
} from '../../tables/word-lists.ts';
import { type Token } from '../tokens.ts';
import { type Frame, I, IM, isGerund, isPlain, mark, plainFrom, skip, isAt, opens } from './plain-verbs.ts';

const MEANS =
  /^(fix|solve|resolve|start|begin|continue|proceed|finish|end|mitigate|repair|unblock|help|react|do)$/;

/** "I fix the incident by deleting x", "I begin by deleting x". */
export const byMeans: Frame = (tokens) => {
  const by = tokens.findIndex(
    ({ lower }, at) => /^(by|with)$/.test(lower) && isGerund(tokens[at + 1]) && opens(tokens, at + 1),
  );
  const lead = tokens.slice(0, Math.max(0, by));
  const me = lead.findLastIndex(({ lower }) => I.test(lower));
  if (me < 0 || !lead.slice(me + 1).some(({ lower }) => MEANS.test(lower))) return tokens;
  if (lead.slice(me).some(({ lower }) => NEGATIONS.has(lower))) return tokens;
  return [...lead.slice(0, me + 1), ...plainFrom(tokens, by + 1).slice(by + 1)];
};

const INCLUDES = [
  ['besides'],
  // "apart from", "other than".
  ['except'],
  // "in addition to", "as well as", "along with".
  ['and'],
  ['aside', 'from'],
  ['on', 'top', 'of'],
  ['upon'],
];
const ORDERS = [...INCLUDES, ['after'], ['before'], ['prior', 'to'], ['without']];

/** Where what stands before the main clause ends: at its comma, or where the speaker comes in. */
const mainAt = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(
    ({ lower, kind }, at) =>
      at > from &&
      ((kind === 'mark' && lower === ',') || I.test(lower) || IM.test(lower) || lower === 'please'),
  );

/** "Besides deleting x I need to …", "after stopping x, start y": an order of its own, where the speaker does both. */
export const beforeMain: Frame = (tokens) => {
  const lead = ORDERS.find((words) => isAt(tokens, 0, words));
  const verb = lead?.length ?? 0;
  // "Rather than delete x I stop it".
  const instead = lead?.[0] === 'without' && isPlain(tokens[verb]);
  if (lead === undefined || !(isGerund(tokens[verb]) || instead)) return tokens;
  const main = mainAt(tokens, verb + 1);
  if (main < 0 || !asksAt(tokens, main)) return tokens;
  const comma = tokens[main]?.lower === ',' ? [] : [mark(',', tokens[main] ?? { from: 0 })];
  const first = /^without$/.test(lead[0] ?? '')
    ? tokens.slice(0, main)
    : plainFrom(tokens.slice(0, main), verb).slice(verb);
  return [...first, ...comma, ...tokens.slice(main)];
};

/** Whether the speaker does what follows: "I need to …", ", start it". */
const asksAt = (tokens: readonly Token[], main: number): boolean => {
  const at = skip(tokens, main + (tokens[main]?.lower === ',' ? 1 : 0), ADVERBS);
  const word = tokens[at]?.lower ?? '';
  return (
    I.test(word) || IM.test(word) || /^(please|let)$/.test(word) || (isPlain(tokens[at]) && opens(tokens, at))
  );
};

const isNamedFrom = (tokens: readonly Token[], from: number): boolean => {
  for (const token of tokens.slice(from, from + 6)) {
    if (token.kind === 'mark' || CONJUNCTIONS.has(token.lower)) return false;
    if (token.resources.length > 0 || /^(it|them|both)$/.test(token.lower)) return true;
  }
  return false;
};

/** "Stop x before deleting y", "stop x before I delete y": both, where the sentence is an order and says of what. */
export const behindMain: Frame = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      place > 1 &&
      (/^(before|after)$/.test(lower) || isAt(tokens, place, ['prior', 'to'])) &&
      (isGerund(tokens[place + (lower === 'prior' ? 2 : 1)]) ||
        (lower === 'before' &&
          /^(i|we)$/.test(tokens[place + 1]?.lower ?? '') &&
          isPlain(tokens[place + 2]))),
  );
  if (at < 0 || !isOrder(tokens)) return tokens;
  const verb = at + (isGerund(tokens[at + 1]) ? 1 : 2);
  if (!isNamedFrom(tokens, verb + 1)) return tokens;
  const [word] = tokens.slice(at);
  if (word === undefined) return tokens;
  return [...tokens.slice(0, at), mark(',', word), ...plainFrom(tokens, verb).slice(verb)];
};

/** Whether a sentence begins as an order, or as what the speaker does. */
const isOrder = (tokens: readonly Token[]): boolean => {
  const at = skip(tokens, 0, ADVERBS);
  return (
    tokens.slice(0, 6).some(({ lower }) => I.test(lower)) ||
    (isPlain(tokens[at]) && !PREPOSITIONS.has(tokens[at + 1]?.lower ?? 'of'))
  );
};

/** "After the window it is to be deleted": a time, and what is said then. */
export const timed: Frame = (tokens) => {
  if (!/^(after|before|since|until|during)$/.test(tokens[0]?.lower ?? '')) return tokens;
  const subject = tokens.findIndex(
    ({ lower, kind }, at) =>
      at > 1 && kind === 'word' && (I.test(lower) || /^(it|they|that|this|please)$/.test(lower)),
  );
  if (subject < 0) return tokens;
  const lead = tokens.slice(1, subject);
  const isTime = lead.every(
    ({ lower, kind }) =>
      kind !== 'mark' &&
      !AUXILIARIES.has(lower) &&
      !SUBJECTS.has(lower) &&
      !CONJUNCTIONS.has(lower) &&
      !/[a-z]{2}(?:ed|[^s]s)$/.test(lower),
  );
  const next = tokens[subject + 1]?.lower ?? '';
  return isTime && (AUXILIARIES.has(next) || I.test(tokens[subject]?.lower ?? ''))
    ? [...tokens.slice(0, subject), mark(',', tokens[subject] ?? { from: 0 }), ...tokens.slice(subject)]
    : tokens;
};
