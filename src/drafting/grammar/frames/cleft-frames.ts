import { AUXILIARIES, NEGATIONS, SUBJECTS } from '../../tables/word-lists.ts';
import { nominalVerb } from '../verb-meanings.ts';
import type { Token } from '../tokens.ts';
import { type Frame, I, isGerund, isPlain, mark } from './plain-verbs.ts';

/** Sentences that put what is to be done, or what to, in front or behind for stress, as the plain order. */

const OBLIGES =
  /^(need|needs|have|has|want|wants|must|should|ought|going|would|like|to|also|just|only|still)$/;

const saysNo = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => NEGATIONS.has(lower));

/** Place of the plain verb behind "I need to", "I must": where the speaker says what they do. */
function mineAt(tokens: readonly Token[], from: number): number {
  if (!I.test(tokens[from]?.lower ?? '')) return -1;
  let at = from + 1;
  while (OBLIGES.test(tokens[at]?.lower ?? '')) at += 1;
  return at > from + 1 && isPlain(tokens[at]) ? at : -1;
}

/** "What I need to stop is the instance": I need to stop it. */
export const whatIsNeeded: Frame = (tokens) => {
  if (tokens[0]?.lower !== 'what') return tokens;
  const verb = mineAt(tokens, 1);
  const is = tokens.findIndex(({ lower }, at) => at > verb && /^(is|are)$/.test(lower));
  if (verb < 0 || is < 0 || is > verb + 3 || is + 1 >= tokens.length || saysNo(tokens.slice(0, is + 2)))
    return tokens;
  // "What I have to do is stop it".
  if (tokens[verb]?.lower === 'do') return [...tokens.slice(1, verb), ...tokens.slice(is + 1)];
  return [...tokens.slice(1, verb + 1), ...tokens.slice(is + 1), ...tokens.slice(verb + 1, is)];
};

/** "It is the queue that I have to purge": I have to purge it. */
export const cleft: Frame = (tokens) => {
  const that = tokens.findIndex(
    ({ lower }, at) => /^(that|which)$/.test(lower) && mineAt(tokens, at + 1) >= 0,
  );
  const [it, is] = tokens;
  if (that < 3 || it?.lower !== 'it' || is?.lower !== 'is') return tokens;
  const verb = mineAt(tokens, that + 1);
  const thing = tokens.slice(2, that);
  if (saysNo(tokens.slice(0, verb)) || thing.some(({ kind }) => kind === 'mark')) return tokens;
  return [...tokens.slice(that + 1, verb + 1), ...thing, ...tokens.slice(verb + 1)];
};

/** "A window at ten, for which I need to stop it": what follows is asked for by itself. */
export const forWhich: Frame = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      place > 0 &&
      /^(for|in|during|after|before)$/.test(lower) &&
      tokens[place + 1]?.lower === 'which' &&
      mineAt(tokens, place + 2) >= 0,
  );
  const found = tokens[at];
  return found === undefined ? tokens : [...tokens.slice(0, at), mark(';', found), ...tokens.slice(at + 2)];
};

/** "The rule wants deleting": it needs it. */
export const wantsDoing: Frame = (tokens) =>
  tokens.map((token, at) =>
    /^wants?$/.test(token.lower) &&
    isGerund(tokens[at + 1]) &&
    at > 0 &&
    !SUBJECTS.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.kind !== 'mark'
      ? { ...token, text: 'needs', lower: 'needs' }
      : token,
  );

const NEEDED = /^(needed|required|necessary|due|requested|outstanding|pending|planned|scheduled)$/;
const MINE = /^(job|task|plan|goal|aim|wish|request|need|intention|duty|todo|step|part)$/;

/** "The deletion of the rule is needed", "my job is a restart of the service": the act, and what it is done to. */
export const nominalNeed: Frame = (tokens) => {
  if (saysNo(tokens)) return tokens;
  const act = tokens.findIndex(
    ({ kind, stem }, at) =>
      kind === 'word' && nominalVerb(stem) !== undefined && tokens[at + 1]?.lower === 'of',
  );
  const lead = tokens.slice(0, act);
  const begin = lead.findLastIndex(({ kind }) => kind === 'mark') + 1;
  const [article, ...more] = lead.slice(begin);
  const i = (at: Token): Token[] =>
    ['i', 'need'].map((lower) => ({ ...at, text: lower, lower, stem: lower, kind: 'word', resources: [] }));
  if (act < 0 || article === undefined) return tokens;
  const isAct = /^(a|an|the|another|one)$/.test(article.lower) && more.length === 0;
  const is = tokens.findIndex(
    ({ lower }, at) => at > act && /^(is|are)$/.test(lower) && NEEDED.test(tokens[at + 1]?.lower ?? ''),
  );
  const between = tokens.slice(act + 1, Math.max(act + 1, is));
  if (isAct && is > 0 && !between.some(({ kind, lower }) => kind === 'mark' || AUXILIARIES.has(lower)))
    return [...tokens.slice(0, begin), ...i(article), ...tokens.slice(begin, is), ...tokens.slice(is + 2)];
  // "My job for today is a restart of …".
  const copula = lead.findIndex(({ lower }, at) => at > begin && lower === 'is');
  const mine =
    lead.slice(begin, copula).some(({ lower }) => MINE.test(lower)) && /^(my|our)$/.test(article.lower);
  if (mine && copula === act - 2 && /^(a|an|the|another)$/.test(tokens[act - 1]?.lower ?? ''))
    return [...tokens.slice(0, begin), ...i(article), ...tokens.slice(copula + 1)];
  return tokens;
};
