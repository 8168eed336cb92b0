import { ADVERBS, DETERMINERS, NEGATIONS } from '../../tables/word-lists.ts';
import { isVerbForm, type Token } from '../tokens.ts';
import { type Frame, I, IM, BE, isGerund, isPlain, mark, plainFrom, skip } from './plain-verbs.ts';

const KIND =
  /^(great|nice|good|helpful|kind|wonderful|perfect|grateful|glad|happy|lovely|fine|useful|thankful|okay|ok)$/;
const CAN = /^(can|could|may|might|would)$/;

/** "It would be great if I could delete x", "make sure I can delete x": what one could. */
export const polite: Frame = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      /^(i|we|you)$/.test(lower) &&
      CAN.test(tokens[place + 1]?.lower ?? '') &&
      tokens
        .slice(Math.max(0, place - 3), place)
        .some((token) => KIND.test(token.lower) || /^(sure|ensure|guarantee)$/.test(token.lower)),
  );
  const verb = at < 0 ? -1 : skip(tokens, at + 2, ADVERBS);
  return isPlain(tokens[verb]) ? tokens.slice(verb) : tokens;
};

const REQUESTS = /^(requesting|request|asking|applying|requiring|needing|seeking|access)$/;
const OF_REQUEST =
  /^(temporary|temporarily|short|access|permissions?|rights?|privileges|for|the|a|an|my|our|write|read|elevated|of|term|jit|in|time)$/;

/** "Requesting temporary permission to delete x", "access for deleting x". */
export const requested: Frame = (tokens) => {
  const first = skip(tokens, 0, ADVERBS);
  if (!REQUESTS.test(tokens[first]?.lower ?? '')) return tokens;
  let at = first + 1;
  while (OF_REQUEST.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower === 'to' && isPlain(tokens[at + 1])) return tokens.slice(at + 1);
  return tokens[at - 1]?.lower === 'for' && isGerund(tokens[at]) ? plainFrom(tokens, at).slice(at) : tokens;
};

const TRIES =
  /^(trying|try|tried|attempting|attempt|planning|hoping|wanting|about|expected|meant|scheduled|asked|told|instructed|required)$/;

/** "I am trying to delete x and get an error", "when I try to delete x …": what one tries. */
export const tried: Frame = (tokens) => {
  const to = tokens.findIndex(
    ({ lower }, at) => lower === 'to' && TRIES.test(tokens[at - 1]?.lower ?? '') && isPlain(tokens[at + 1]),
  );
  const lead = tokens.slice(0, Math.max(0, to - 1));
  const me = lead.findLastIndex(({ lower }) => I.test(lower) || IM.test(lower));
  if (
    me < 0 ||
    !lead
      .slice(me + 1)
      .every(
        ({ lower }) => BE.test(lower) || /^(have|had|been|keep|was|were)$/.test(lower) || ADVERBS.has(lower),
      ) ||
    lead.slice(me).some(({ lower }) => NEGATIONS.has(lower))
  )
    return tokens;
  const rest = tokens.slice(to + 1);
  const name = rest.findIndex(({ resources }) => resources.length > 0);
  const next = rest[name + 1];
  const isTold =
    name >= 0 && next !== undefined && (DETERMINERS.has(next.lower) || /^(i|it|we|and)$/.test(next.lower));
  const failure = isTold && rest.slice(name + 1).some(({ lower }) => FAILS.test(lower));
  return failure ? rest.slice(0, name + 1) : rest;
};
const FAILS =
  /^(error|errors|denied|accessdenied\w*|forbidden|403|fails?|failed|no|refuses?|refused|rejected|unauthori[sz]ed|greyed|exception|denies)$/;

const GIVES = /^(give|grant|get|allow|let|enable|permit|authori[sz]e)$/;
const ACCESS = /^(access|permissions?|rights?|privileges?)$/;

/** "Give me access to delete x", "allow us to delete x", "I need access for deleting x": the act that it is for. */
export const granted: Frame = (tokens) => {
  const me = tokens.findIndex(
    ({ lower }, at) => at > 0 && /^(me|us)$/.test(lower) && GIVES.test(tokens[at - 1]?.lower ?? ''),
  );
  const to = me < 0 ? -1 : skip(tokens, me + 1, ADVERBS);
  if (tokens[to]?.lower === 'to' && isPlain(tokens[to + 1]))
    return [...tokens.slice(0, me - 1), ...tokens.slice(to + 1)];
  const access = tokens.findIndex(
    ({ lower }, at) => ACCESS.test(lower) && /^(for|to)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  const asks = tokens
    .slice(0, Math.max(0, access))
    .some(({ lower }) => I.test(lower) || /^(give|grant|me|us)$/.test(lower));
  const act = tokens[access + 2];
  if (access >= 0 && asks && (isGerund(act) || (isPlain(act) && tokens[access + 1]?.lower === 'to')))
    return plainFrom(tokens, access + 2).slice(access + 2);
  return tokens;
};

/** "so that I can": to. */
export const purpose: Frame = (tokens) => {
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

/** "Nobody uses it, so I stop it": what follows is done, and no circumstance of what stands before. */
export const therefore: Frame = (tokens) =>
  tokens.map((token, at) =>
    token.lower === 'so' &&
    at > 0 &&
    /^(i|we|please)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(can|could|may|might|cannot)$/.test(tokens[at + 2]?.lower ?? '')
      ? mark(';', token)
      : token,
  );

const COUNTED =
  /^(two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|all|more|other|new|old|test)$/;

/** "Write three test carts into carts": things of that kind, and not what is called so. */
export const counted: Frame = (tokens) =>
  tokens.map((token, at) => {
    if (token.resources.length === 0 || !/^[a-z]+s$/.test(token.lower)) return token;
    const [before, first] = [tokens[at - 1], tokens[at - 2]];
    const isCounted =
      (before?.kind === 'number' || COUNTED.test(before?.lower ?? '')) &&
      (first === undefined ||
        first.kind === 'number' ||
        COUNTED.test(first.lower) ||
        isVerbForm(first.lower)) &&
      tokens.slice(at + 1).some((other) => other.lower === token.lower);
    return isCounted ? { ...token, kind: 'word' as const, resources: [] } : token;
  });
