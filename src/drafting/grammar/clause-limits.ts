import { ADVERBS, FIRST_PERSON, NEGATIONS } from '../tables/word-lists.ts';
import type { Clause } from './clauses.ts';
import { phraseOf, skipped, type NounPhrase } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import type { FoundVerb } from './verbs.ts';

const OFF_LIMITS =
  /\b(off limits|out of scope|not needed|isn't needed|isn't my concern|not part|not my concern|no concern|is forbidden|not allowed|taboo|not required|not necessary|unnecessary|not wanted|unwanted|isn't required|isn't necessary|isn't wanted|aren't needed|not in scope|not affected|out of the question|not an option|not on the table|a no-go|ruled out|unacceptable|not for me|not for us|isn't for me|aren't for me|not mine|not ours|isn't mine|no concern of|none of my business|none of our business|not my business|for admins only|admins only|not affected|not my job|not our job|not up to me|hands off|stays? out of it|not to be touched|not in question|(?:remains?|stays?|is|are) impossible|out of question|is excluded|are excluded)\b/i;
/** Whether a clause says of what it names that it is not asked for. */
export const isOffLimits = (tokens: readonly Token[]): boolean =>
  OFF_LIMITS.test(tokens.map(({ lower }) => lower).join(' '));

const OFF_HEADING =
  /^(out of scope|not in scope|out of bounds|off limits|excluded|exclusions?|not included|not wanted|not needed|not part of (?:this|it|the (?:request|task))|do not|don'ts?|dont|donts|forbidden|prohibited|never|not|no|hands off|without|except|non goals?|leave alone|leave out|not asked(?: for)?|not for (?:me|us))$/i;
/** "Out of scope: …": what follows is not asked for. */
export const isOffHeading = (tokens: readonly Token[]): boolean =>
  OFF_HEADING.test(tokens.map(({ lower }) => lower).join(' '));

/** "Has to be kept in the vault", not "is kept for thirty days": that is how long. */
export const keepsThere = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) => /^(kept|retained|preserved)$/.test(lower) && tokens[at - 1]?.lower === 'be',
  ) && !tokens.some(({ kind, lower }) => kind === 'number' || /^(days?|weeks?|months?|years?)$/.test(lower));

const REMAINS =
  /^(stay|stays|remain|remains|untouched|alone|kept|retained|preserved|survive|survives|intact|unchanged|unaffected)$/;
const HOW =
  /^(closed|shut|locked|private|hidden|impossible|forbidden|fixed|protected|taboo|as|where|untouched|intact|alone|unchanged|in|the|what|put|out|off|alive|there|like|for|until|exactly|here|with|so|how|online|up|running|on)$/;
const TELLS = /^(while|if|are|was)$/;

/** "The bucket itself stays", "leave it alone": not to be touched. */
export function remainsOf(tokens: readonly Token[]): NounPhrase | undefined {
  const at = tokens.findIndex(({ lower }) => REMAINS.test(lower));
  // "It cannot stay on over the weekend": the contrary.
  if (
    /^(stay|remain)$/.test(tokens[at]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ lower }) => /^(cannot|can't|not|never|mustn't|shouldn't|won't)$/.test(lower))
  )
    return undefined;
  const begin = tokens.findIndex(({ lower }) => !ADVERBS.has(lower));
  const first = tokens[begin]?.lower;
  // "Leave it be", "otherwise leave the rest alone".
  if (first === 'leave') return phraseOf(tokens, begin + 1, at < begin ? tokens.length : at);
  // "Keep it running".
  if (
    first === 'keep' &&
    /^(running|up|alive|online|intact|available|as|on|going|open)$/.test(tokens.at(-1)?.lower ?? '')
  )
    return phraseOf(tokens, begin + 1, tokens.length - 1);
  const after = tokens[at + 1]?.lower;
  // "The weather stays nice" is no limit.
  if (after !== undefined && /^(stays?|remains?)$/.test(tokens[at]?.lower ?? '') && !HOW.test(after))
    return undefined;
  if (at < 0 || tokens.some(({ lower }) => TELLS.test(lower))) return undefined;
  return phraseOf(tokens, 0, at);
}

const MAY = /^(must|may|might|should|shall|can|could|will|would|do|is|are|be|to)$/;

/** "Our uploads never finish", "the job returned nothing", "which devices have not been seen": a no that tells, and limits nothing. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (word === undefined || before === undefined) return false;
  if (tokens.slice(0, at).some(({ lower }) => MAY.test(lower))) return false;
  const [first] = tokens;
  if (/^(what|which|who|whose|why|how|where|whether)$/.test(first?.lower ?? '')) return true;
  if (word.lower === 'never')
    return (
      (before.kind === 'name' || /[^s]s$/.test(before.lower)) && !FIRST_PERSON.has(before.lower) && at < 5
    );
  return (
    word.lower === 'nothing' &&
    at > 1 &&
    at === tokens.length - 1 &&
    /[a-z]{2}(?:ed|[^s]s)$/.test(before.lower) &&
    !FIRST_PERSON.has(first?.lower ?? '')
  );
}

/** Place of a word that says no, and means a limit. */
export function negationIn({ tokens, intro }: Clause): number | undefined {
  const so = intro === 'so' && /^(nothing|nobody|none|no)$/.test(tokens[0]?.lower ?? '');
  if (!so && /^(because|since|if|when|unless|as|while|once|until|so)$/.test(intro)) return undefined;
  const at = tokens.findIndex(({ lower }, index) => {
    if (
      !NEGATIONS.has(lower) ||
      (lower === 'nobody' && index > 0) ||
      (intro === 'that' && lower === 'nobody')
    )
      return false;
    if (isTold(tokens, index)) return false;
    // "I won't delete it" is a limit, "it won't start" is none.
    if (/^(won't|wouldn't|wont)$/.test(lower) && /^(i|we)$/.test(tokens[index - 1]?.lower ?? '')) return true;
    const next = tokens[index + 1]?.lower ?? '';
    const previous = tokens[index - 1]?.lower ?? '';
    // "We are not going to delete it" is a limit, "we are not able to" is none.
    const isMine = /^(i|we)$/.test(tokens[index - 2]?.lower ?? '') && /^(am|are)$/.test(previous);
    if (
      lower === 'not' &&
      (isMine || /^(i'm|we're)$/.test(previous)) &&
      !/^(able|allowed|permitted|sure)$/.test(next)
    )
      return true;
    // "Nothing more to be allowed than that".
    if (lower === 'nothing' && next === 'more') return false;
    if (lower === 'nothing' || lower === 'no' || lower === 'not')
      if (/^(else|longer|more|only|yet|one)$/.test(next) && next !== 'more') return next === 'yet';
    if (
      /^(can't|cannot|doesn't|doesnt|isn't|aren't|won't)$/.test(lower) ||
      (lower === 'not' && /^(does|is|can|could|did|was|are)$/.test(previous))
    )
      return /^(needed|to|be|my|part|touched|about|required|necessary|wanted|affected)$/.test(next);
    return true;
  });
  return at < 0 ? undefined : at;
}

/** "Gelöscht wird nichts": the no comes last. */
export const isNegatedAfter = (tokens: readonly Token[], negation: number, { at }: FoundVerb): boolean =>
  negation > at &&
  /^(nothing|not|none|never|nobody|isn't|no)$/.test(tokens[negation]?.lower ?? '') &&
  tokens.slice(negation + 1).filter((token) => !skipped(token)).length === 0;
