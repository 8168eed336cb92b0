import { ADVERBS } from '../../tables/word-lists.ts';
import type { Clause } from '../clauses.ts';
import { emptyPhrase, objectOf, phraseOf, skipped } from '../noun-phrases.ts';
import { lemma } from '../tokens.ts';
import { inverse, meaningOf, nominalOf } from '../verbs.ts';
import { onlyLooks } from './clause-shapes.ts';
import type { SentenceState } from './sentence-state.ts';

/**
 * "A restart of the queue": a noun that says an act.
 * @returns whether the clause was that
 */
export function nominalWish(
  sentence: SentenceState,
  clause: Clause,
  position: number,
  neg: number | undefined,
  off: boolean,
): boolean {
  const { tokens, separator } = clause;
  const nominal = nominalOf(tokens, neg !== undefined);
  if (nominal === undefined) return false;
  // "Create a queue, a topic and a subscription": the verb goes on, or the noun is an act of its own.
  const goesOn =
    sentence.last !== undefined &&
    !sentence.last.nominal &&
    neg === undefined &&
    (sentence.under || /^(,|and|or|&)$/.test(separator)) &&
    !onlyLooks(sentence.last.verb) &&
    // "Stop both, and a list of who is on": to look is no thing that is stopped.
    !(nominal.verb.classes.includes('look') && tokens[nominal.at + 1]?.lower === 'of');
  const isList =
    position === 0 ||
    (nominal.verb.classes.includes('look') && tokens[nominal.at + 1]?.lower === 'of') ||
    /^[:•*–—-]$/.test(separator) ||
    sentence.last === undefined;
  const bare = !tokens.some((token, at) => at < nominal.at && token.kind === 'word' && !skipped(token));
  if (!isList && neg === undefined && !bare) return false;
  const own = objectOf(tokens, nominal, tokens.length, -1);
  const { object, others } = sentence.understood(own, tokens);
  const negated = off || neg !== undefined || sentence.negative;
  const run =
    nominal.verb.classes.includes('search') && /^(a|an|one|two|some|another)$/.test(tokens[0]?.lower ?? '');
  const readings = [
    { ...object, verb: nominal.verb, weight: 1 },
    // "One query over the table": it is run.
    ...(run ? [{ ...object, verb: meaningOf(lemma('run')) ?? nominal.verb, weight: 1.02 }] : []),
    ...others.map((other) => ({ ...other, verb: nominal.verb })),
  ];
  const thing = phraseOf(tokens, 0, tokens.length);
  if (goesOn && sentence.last) {
    const { verb, negated: not } = sentence.last;
    sentence.add(clause, verb, thing, { negated: not || negated, carried: true, others: readings });
    sentence.text.discourse.mention(thing);
    return true;
  }
  sentence.add(clause, nominal.verb, object, {
    negated,
    referring: own.resources.length === 0 && own.head.length < 2,
    others: readings.slice(1),
  });
  sentence.text.discourse.mention(own);
  sentence.last = { verb: nominal.verb, negated, passive: false, nominal: true };
  return true;
}

/** "Power x down, y too, then x up again": the verb that was said, undone. */
export function undoneAgain(sentence: SentenceState, clause: Clause, lowers: readonly string[]): boolean {
  const last = sentence.last;
  const end = lowers.filter((lower) => !ADVERBS.has(lower) || lower === 'again').slice(-2);
  if (last === undefined || last.negated || !/^(up|on|down|off) again$/.test(end.join(' '))) return false;
  if (!last.verb.classes.some((name) => /^(start|stop|enable|disable|pause|resume)$/.test(name)))
    return false;
  const object = phraseOf(clause.tokens, 0, clause.tokens.length);
  const verb = inverse(last.verb);
  if (verb === undefined || object.resources.length === 0) return false;
  sentence.add(clause, verb, object, { carried: true });
  sentence.text.discourse.mention(object);
  return true;
}

/** "… and on again", "and back". */
export function undoneOf(sentence: SentenceState, clause: Clause, lowers: readonly string[]): void {
  const last = sentence.last;
  if (!last || last.negated || !lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower))) return;
  const verb = inverse(last.verb);
  const [first, ...rest] = sentence.text.discourse.candidates(undefined);
  if (!verb) return;
  sentence.add(clause, verb, first?.phrase ?? emptyPhrase(), {
    carried: true,
    referring: true,
    others: rest.map(({ phrase, weight }) => ({ ...phrase, verb, weight })),
  });
  sentence.last = { verb, negated: false, passive: false };
}
