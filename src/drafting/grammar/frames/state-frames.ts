import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from '../../tables/word-lists.ts';
import { lemma, type Token } from '../tokens.ts';
import { nominalVerb } from '../verb-meanings.ts';
import { type Frame, I } from './plain-verbs.ts';

/** Sentences that say the state or the place that a thing is wanted in, as the order that brings it there. */

const word = (lower: string, { from, to }: Pick<Token, 'from' | 'to'>): Token => ({
  text: lower,
  lower,
  stem: lemma(lower),
  kind: 'word',
  from,
  to,
  resources: [],
});

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

/** Where the clause ends that goes on at a place. */
const endOf = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(
    ({ kind, lower }, place) => place > at && (kind === 'mark' || CONJUNCTIONS.has(lower)),
  );
  return end < 0 ? tokens.length : end;
};

/** Things and what belongs to them: no verb, no subject, nothing that says no. */
const isThing = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.some(({ kind, lower }) => kind === 'name' || (kind === 'word' && !DETERMINERS.has(lower))) &&
  tokens.every(
    ({ kind, lower }) =>
      kind !== 'mark' && !AUXILIARIES.has(lower) && !SUBJECTS.has(lower) && !NEGATIONS.has(lower),
  );

const STATE = /^(on|off|gone|out|in|paused|up|down)$/;
const WANT = /^(want|need|like|prefer)$/;

/** "I want the rule off tonight, and the canary gone": the state alone says it. */
export const wantedState: Frame = (tokens) => {
  const want = tokens.findIndex(
    ({ lower }, at) =>
      WANT.test(lower) &&
      (I.test(tokens[at - 1]?.lower ?? '') ||
        (/^(would|d)$/.test(tokens[at - 1]?.lower ?? '') && I.test(tokens[at - 2]?.lower ?? ''))),
  );
  if (want < 0 || !isMark(tokens[want - (I.test(tokens[want - 1]?.lower ?? '') ? 2 : 3)])) return tokens;
  let from = want + 1;
  if (tokens[from]?.lower === 'to' && /^(have|see)$/.test(tokens[from + 1]?.lower ?? '')) from += 2;
  const end = endOf(tokens, from);
  const state = tokens.findIndex(({ lower }, at) => at > from && at < end && STATE.test(lower));
  const next = tokens[state + 1];
  if (state < 0 || !isThing(tokens.slice(from, state))) return tokens;
  if (tokens.slice(from, state).some(({ lower }) => PREPOSITIONS.has(lower) && lower !== 'of')) return tokens;
  // "On the host": a place.
  if (next !== undefined && next.kind === 'name') return tokens;
  if (next !== undefined && DETERMINERS.has(next.lower)) return tokens;
  const begin = I.test(tokens[want - 1]?.lower ?? '') ? want - 1 : want - 2;
  return [...tokens.slice(0, begin), ...tokens.slice(from)];
};

const GOES = /^(go|goes|come|comes|belong|belongs)$/;

/** "Into the set go three more addresses", "out of the group goes the old host": what is put there, or taken away. */
export const inverted: Frame = (tokens) => {
  const go = tokens.findIndex(({ lower }, at) => at > 1 && GOES.test(lower));
  if (go < 0) return tokens;
  const begin = tokens.findLastIndex(({ kind }, at) => at < go && kind === 'mark') + 1;
  const [first, second] = [tokens[begin], tokens[begin + 1]];
  const out = first?.lower === 'out' && second?.lower === 'of';
  if (first === undefined || !(out || /^(into|in|onto|to|on)$/.test(first.lower))) return tokens;
  const place = tokens.slice(begin + (out ? 2 : 1), go);
  const end = endOf(tokens, go);
  const thing = tokens.slice(go + 1, end);
  if (!isThing(place) || !isThing(thing) || thing.some(({ lower }) => PREPOSITIONS.has(lower))) return tokens;
  return [
    ...tokens.slice(0, begin),
    word(out ? 'remove' : 'add', first),
    ...thing,
    word(out ? 'from' : 'into', first),
    ...place,
    ...tokens.slice(end),
  ];
};

const NUMBER =
  /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)$/;

/** "Take it to four", "bring the service up to six": how many, and no place. */
export const broughtTo: Frame = (tokens) => {
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      /^(take|bring|get)$/.test(lower) &&
      (at === 0 ||
        isMark(tokens[at - 1]) ||
        ADVERBS.has(tokens[at - 1]?.lower ?? '') ||
        CONJUNCTIONS.has(tokens[at - 1]?.lower ?? '') ||
        /^(to|i|we|must|should|can|will)$/.test(tokens[at - 1]?.lower ?? '')),
  );
  const found = tokens[verb];
  if (found === undefined) return tokens;
  const end = endOf(tokens, verb);
  const to = tokens.findIndex(({ lower }, at) => at > verb + 1 && at < end && /^(to|at)$/.test(lower));
  const value = tokens[to + 1];
  if (to < 0 || value === undefined || !(value.kind === 'number' || NUMBER.test(value.lower))) return tokens;
  const thing = tokens.slice(verb + 1, to).filter(({ lower }) => !/^(up|down|back|over)$/.test(lower));
  const only = thing.every(
    ({ lower, kind }) =>
      kind === 'name' || DETERMINERS.has(lower) || PRONOUNS.has(lower) || !PREPOSITIONS.has(lower),
  );
  if (thing.length === 0 || thing.length > 4 || !only || thing.slice(1).some(({ lower }) => GOES.test(lower)))
    return tokens;
  return [...tokens.slice(0, verb), word('scale', found), ...thing, ...tokens.slice(to)];
};

/** "Broker 2, which does not answer, gets a reboot": what is told of it in between. */
export const aside: Frame = (tokens) => {
  const from = tokens.findIndex(
    ({ kind, lower }, at) =>
      at > 0 && kind === 'mark' && lower === ',' && /^(which|who)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (from < 0) return tokens;
  const to = tokens.findIndex(({ kind }, at) => at > from + 1 && kind === 'mark');
  const inner = tokens.slice(from + 2, Math.max(from, to));
  const next = tokens[to + 1];
  if (to < 0 || tokens[to]?.lower !== ',' || next === undefined || inner.length > 8) return tokens;
  // "Which has to be withdrawn": an order.
  if (inner.some(({ lower }) => /^(must|should|shall|to|needs|need|i|we)$/.test(lower))) return tokens;
  if (!(AUXILIARIES.has(next.lower) || GETS.test(next.lower))) return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(to + 1)];
};

const GETS = /^(gets?|receives?)$/;
const OTHER_THAN_IT_IS =
  /^(bigger|larger|smaller|longer|shorter|higher|lower|faster|stronger|more|less|fewer|different)$/;

/** "Broker 2 gets a reboot", "the old ones get bigger disks": the act, or the change, that the subject is given. */
export const given: Frame = (tokens) => {
  const read = givenOnce(tokens);
  return read === tokens ? tokens : given(read);
};

const givenOnce: Frame = (tokens) => {
  const gets = tokens.findIndex(({ lower }, at) => at > 0 && GETS.test(lower));
  if (gets < 0) return tokens;
  const begin =
    tokens.findLastIndex(({ kind, lower }, at) => at < gets && (kind === 'mark' || CONJUNCTIONS.has(lower))) +
    1;
  const subject = tokens.slice(begin, gets);
  const end = endOf(tokens, gets);
  const rest = tokens.slice(gets + 1, end);
  const [first] = rest;
  if (first === undefined || !isThing(subject) || subject.some(({ lower }) => PREPOSITIONS.has(lower)))
    return tokens;
  // "Get a reboot": an order of its own.
  if (subject.every(({ lower }) => ADVERBS.has(lower))) return tokens;
  const cut = rest.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const thing = cut < 0 ? rest : rest.slice(0, cut);
  const after = cut < 0 ? [] : rest.slice(cut);
  const last = thing.at(-1);
  const act = last === undefined ? undefined : nominalVerb(last.stem);
  const lead = tokens.slice(0, begin);
  if (last !== undefined && act !== undefined && /^(a|an|another|one|the|its|their)$/.test(first.lower)) {
    const verb = { ...word(act, last), stem: act };
    return [...lead, verb, ...subject, ...after, ...tokens.slice(end)];
  }
  if (!OTHER_THAN_IT_IS.test(first.lower)) return tokens;
  return [
    ...lead,
    word('change', first),
    ...thing,
    word('of', first),
    ...subject,
    ...after,
    ...tokens.slice(end),
  ];
};
