import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { form, isVerbForm, lemma, plainForm, type Token } from './tokens.ts';

/**
 * Sentences that wrap an order up, as the order: "the plan is deleting x" and "I am responsible for deleting x" as "delete x", "besides
 * deleting x I …" as "delete x, I …", "wait five minutes" as nothing. Only what the speaker says of their own doing; a "not" that stands in such
 * a frame stays in front of the verb.
 */
export function unframed(sentence: readonly Token[]): readonly Token[] {
  return FRAMES.reduce((tokens, frame) => frame(tokens), sentence);
}

type Frame = (tokens: readonly Token[]) => readonly Token[];

const I = /^(i|we|i'd|we'd|i'll|we'll)$/;
const IM = /^(i'm|we're)$/;
const BE = /^(is|are|am|be|would|will|was)$/;

const isGerund = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && form(token) === 'ing' && isVerbForm(token.lower);

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && form(token) === 'base' && isVerbForm(token.lower);

/** "deleting" as "delete". */
function asPlain(token: Token): Token {
  const plain = plainForm(token.lower);
  return { ...token, text: plain, lower: plain, stem: lemma(plain) };
}

const mark = (text: string, { from }: Pick<Token, 'from'>): Token => ({
  text,
  lower: text,
  stem: text,
  kind: 'mark',
  from,
  to: from,
  resources: [],
});

/** A gerund and those that stand beside it: "building and deleting the project". */
function plainFrom(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.map((token, place) => {
    const before = tokens[place - 1];
    const follows = before !== undefined && (before.lower === ',' || CONJUNCTIONS.has(before.lower));
    return (place === at || (place > at && follows)) && isGerund(token) ? asPlain(token) : token;
  });
}

const skip = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): number => {
  let place = at;
  while (words.has(tokens[place]?.lower ?? '')) place += 1;
  return place;
};

/** The places of words in order, from one on. */
const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[at + offset]?.lower === word);

const INTENT =
  /^(thing|task|job|plan|goal|aim|idea|purpose|intention|intent|step|request|need|wish|point|part|duty|todo|all|what|next)$/;

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
          /^(of|for|with|on|in|that|only|main|first|simple|do|s|morning|evening|night|week|and|so)$/.test(
            lower,
          )),
    ) &&
    // "Their job is deleting …": somebody else's.
    !lead.some(({ lower }) => /^(he|she|they|you|his|her|their|your|somebody|someone|people)$/.test(lower)) &&
    !lead.some(({ lower }) => NEGATIONS.has(lower));
  if (!isIntent) return tokens;
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

const opens = (tokens: readonly Token[], verb: number): boolean => {
  const next = tokens[verb + 1];
  return (
    next !== undefined && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === 'name')
  );
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

const GIVES = /^(give|grant|get|allow|let|enable|permit|authori[sz]e)$/;
const ACCESS = /^(access|permissions?|rights?|privileges?)$/;

/** "Give me access to delete x", "allow us to delete x", "I need access for deleting x": the act that it is for. */
const granted: Frame = (tokens) => {
  const me = tokens.findIndex(
    ({ lower }, at) => at > 0 && /^(me|us)$/.test(lower) && GIVES.test(tokens[at - 1]?.lower ?? ''),
  );
  const to = me < 0 ? -1 : skip(tokens, me + 1, ADVERBS);
  if (tokens[to]?.lower === 'to' && isPlain(tokens[to + 1]))
    return [...tokens.slice(0, me - 1), ...tokens.slice(to + 1)];
  const access = tokens.findIndex(({ lower }, at) => ACCESS.test(lower) && tokens[at + 1]?.lower === 'for');
  const asks = tokens
    .slice(0, Math.max(0, access))
    .some(({ lower }) => I.test(lower) || /^(give|grant|me|us)$/.test(lower));
  if (access >= 0 && asks && isGerund(tokens[access + 2]))
    return plainFrom(tokens, access + 2).slice(access + 2);
  return tokens;
};

/** "so that I can": to. */
const purpose: Frame = (tokens) => {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const can = skipTo(tokens, at);
    if (can > at) {
      read.push({ ...token, text: 'to', lower: 'to', stem: 'to' });
      at = can - 1;
      continue;
    }
    read.push(token);
  }
  return read;

  function skipTo(all: readonly Token[], at: number): number {
    if (all[at]?.lower !== 'so') return at;
    let place = at + 1;
    if (all[place]?.lower === 'that') place += 1;
    if (!/^(i|we)$/.test(all[place]?.lower ?? '')) return at;
    place += 1;
    if (!/^(can|could|may|might)$/.test(all[place]?.lower ?? '')) return at;
    place = skip(all, place + 1, ADVERBS);
    return isPlain(all[place]) ? place : at;
  }
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

const INCLUDES = [
  ['besides'],
  // "apart from", "other than".
  ['except'],
  // "in addition to", "as well as", "along with".
  ['and'],
  ['aside', 'from'],
  ['on', 'top', 'of'],
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
const beforeMain: Frame = (tokens) => {
  const lead = ORDERS.find((words) => isAt(tokens, 0, words));
  const verb = lead?.length ?? 0;
  if (lead === undefined || !isGerund(tokens[verb])) return tokens;
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
const behindMain: Frame = (tokens) => {
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
const timed: Frame = (tokens) => {
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

const FRAMES: readonly Frame[] = [
  pause,
  purpose,
  granted,
  both,
  intended,
  charged,
  beforeMain,
  behindMain,
  timed,
];
