import { PREPOSITIONS } from '../../tables/word-lists.ts';
import type { Clause } from '../clauses.ts';
import { type NounPhrase, emptyPhrase, isNamed, objectOf, phraseOf } from '../noun-phrases.ts';
import { questionedIn } from '../predicates.ts';
import { type Token, lemma } from '../tokens.ts';
import { COMPARED, actOf, changeOf } from '../unspoken-verbs.ts';
import { type FoundVerb, type Verb, meaningOf, nominalOf } from '../verbs.ts';
import type { OtherReading, WishObject } from '../wish.ts';
import { asksWhichExist, isReal, onlyLooks } from './clause-shapes.ts';
import { SEVERAL, type SentenceState } from './sentence-state.ts';

/** "give it a new key", "I need another replica". */
const GIVES = /^(give|gives|get|gets|need|needs|want|have)$/;

/** "Stop the queue": a verb that asks, with what it is done to; a list under it where that follows. */
export function verbWish(
  sentence: SentenceState,
  clause: Clause,
  each: FoundVerb,
  until: number,
  from: number,
  negated: boolean,
): void {
  const { tokens } = clause;
  sentence.excepting = false;
  const { discourse } = sentence.text;
  const own =
    (each.verb.classes.some((name) => name === 'look' || name === 'find') && !negated
      ? questionedIn(tokens.slice(each.at), until - each.at)
      : undefined) ?? objectOf(tokens, each, until, from);
  // "… gets detached from the host and attached to the spare": the same thing.
  if (
    each.passive &&
    each.at === 0 &&
    sentence.last?.passive === true &&
    PREPOSITIONS.has(tokens[each.at + 1]?.lower ?? '')
  ) {
    own.place.push(...own.head.splice(0));
    own.placed.push(...own.resources.splice(0));
  }
  const exact = tokens.some((token) => token.exact !== undefined);
  // "please allow sqs:SendMessage": the name says it all.
  if (!isNamed(own) && exact) return;
  const again =
    sentence.last && !negated && [...each.used].some((place) => tokens[place]?.lower === 'back')
      ? sentence.undone(tokens)
      : undefined;
  if (negated && each.verb.stem !== 'look') sentence.negative = true;
  if (isListHeading(sentence, clause, own, until)) {
    // "For x I need two things: …": what they are done to.
    sentence.text.discourse.mention({ ...emptyPhrase(), head: own.place, resources: own.placed });
    sentence.last = { verb: each.verb, negated, passive: false };
    sentence.under = true;
    if (clause === sentence.clauses.at(-1)) sentence.text.heading = sentence.last;
    return;
  }
  const phrasal = each.used.size > 1;
  const act = (head: readonly string[]): Verb =>
    again ?? (phrasal ? each.verb : actOf(each, { head: [...head] }));
  // "give it 500 GB".
  const amount = !isNamed(own) && GIVES.test(tokens[each.at]?.lower ?? '') && each.used.size === 1;
  const said =
    ((amount && tokens.slice(each.at, until).some(({ kind }) => kind === 'number')) ||
    // "give it more headroom", "give the box a bigger size".
    (GIVES.test(tokens[each.at]?.lower ?? '') &&
      each.used.size === 1 &&
      tokens.slice(each.at + 1, until).some(({ lower }) => lower === 'more' || COMPARED.test(lower)) &&
      !/^(i|we)$/.test(tokens[0]?.lower ?? '') &&
      isNamed(own))
      ? meaningOf(lemma('increase'))
      : undefined) ?? act(own.head);
  // "retrieve a list of shares", "see which shares there are".
  const verb =
    (own.head[0] === 'list' && own.head.length > 1 && said.classes.includes('read')) ||
    (said.classes.includes('look') && asksWhichExist(tokens, until))
      ? (meaningOf('list') ?? said)
      : said;
  // "Do not delete anything" is said of all, whatever was spoken of.
  const ofAll = negated && !isNamed(own) && !own.pronoun;
  const { object, others } = ofAll
    ? { object: own, others: [] }
    : sentence.understood(own, tokens.slice(each.at, until));
  const both = isNamed(own) ? undefined : secondOfBoth(sentence, tokens.slice(Math.max(0, from), until));
  if (both) sentence.add(clause, verb, both, { negated });
  sentence.add(clause, verb, object, {
    negated,
    referring: !isNamed(own) && !ofAll,
    others: [
      ...others.map((other) => ({ ...other, verb: act(other.head) })),
      ...changeReadings(own, tokens),
      ...actBefore(each, from, tokens),
      ...(own.fresh && GIVES.test(tokens[each.at]?.lower ?? '') ? sentence.unspoken(own, undefined) : []),
    ],
  });
  if (!isNamed(own) && !own.pronoun && !each.passive) sentence.bare.add(sentence.text.wishes.length - 1);
  if (!negated) instrumentWish(sentence, clause, each, until);
  const after = tokens[Math.max(...each.used) + 1]?.lower ?? '';
  const within = [...each.used].map((place) => tokens[place]?.lower ?? '');
  sentence.preposition = [after, ...within].find((lower) => PREPOSITIONS.has(lower));
  if (isNamed(own)) discourse.mention(own);
  // "the group's retention": the group may be meant by what follows, too.
  const owner = tokens.findIndex((token, at) => at > each.at && token.owner === true);
  if (owner > 0) discourse.mention(phraseOf(tokens, each.at + 1, owner + 1), 1);
  sentence.last = { verb, negated, passive: each.passive, nominal: each.nominal };
  if (!negated && !onlyLooks(verb) && !verb.classes.includes('wait')) {
    sentence.lastChange = verb;
    sentence.changed.push(verb);
  }
}

/** "Count the signups with a query", "move the writer by a failover": what it is done by is an act as well. */
function instrumentWish(
  sentence: SentenceState,
  clause: Clause,
  { at, verb, nominal }: FoundVerb,
  until: number,
): void {
  const { tokens } = clause;
  if (nominal) return;
  const by = tokens.findIndex(
    ({ lower }, place) =>
      place > at &&
      place < until &&
      /^(with|by|via|through|using)$/.test(lower) &&
      /^(a|an|one|another)$/.test(tokens[place + 1]?.lower ?? ''),
  );
  if (by < 0) return;
  const rest = tokens.slice(by + 1, until);
  const end = rest.findIndex((token, place) => place > 0 && PREPOSITIONS.has(token.lower));
  const named = end < 0 ? rest : rest.slice(0, end);
  const act = nominalOf(named);
  if (act === undefined || act.at !== named.length - 1 || act.verb.stem === verb.stem) return;
  // A query, a scan, a job is run.
  const first = new Map(act.verb.first);
  for (const [word, weight] of meaningOf(lemma('run'))?.first ?? [])
    first.set(word, Math.max(weight, first.get(word) ?? 0));
  const run = act.verb.classes.includes('look') ? act.verb : { ...act.verb, first };
  sentence.add({ ...clause, tokens: rest }, run, phraseOf(rest, 0, rest.length), {});
}

/** "Please check: …", "Things to delete:": what the verb is done to follows as a list. */
function isListHeading(sentence: SentenceState, clause: Clause, own: NounPhrase, until: number): boolean {
  const counts = clause.tokens.some(({ lower }) => /^(things|steps|points|tasks|following)$/.test(lower));
  if (until < clause.tokens.length || (own.pronoun && !counts) || isReal(own)) return false;
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return next === undefined ? sentence.text.isHeading(sentence.index) : next.separator === ':';
}

/** "a session onto the box, to see for myself": the act is a noun before the verb. */
function actBefore(each: FoundVerb, from: number, tokens: readonly Token[]): readonly OtherReading[] {
  const before = from < 0 && each.verb.classes.includes('look') ? tokens.slice(0, each.at) : [];
  const nominal = nominalOf(before);
  if (nominal === undefined || nominal.verb.classes.includes('look')) return [];
  return [{ ...objectOf(before, nominal, before.length, -1), verb: nominal.verb, weight: 1 }];
}

/** "upload bandwidth up to 80": the first word may be no verb at all. */
function changeReadings(own: NounPhrase, tokens: readonly Token[]): readonly OtherReading[] {
  const changed = isNamed(own) ? changeOf(tokens) : undefined;
  return changed && isNamed(changed.object) ? [{ ...changed.object, verb: changed.verb, weight: 0.99 }] : [];
}

/** "Both are to be switched on again": the last two things of the form, each by itself. */
function secondOfBoth(sentence: SentenceState, tokens: readonly Token[]): WishObject | undefined {
  if (!tokens.some(({ lower }) => SEVERAL.test(lower))) return undefined;
  const [first, second] = sentence.text.discourse
    .candidates(undefined)
    .map(({ phrase }) => phrase)
    .filter(({ resources }) => resources.length > 0);
  const apart = first && second && !second.resources.some((each) => first.resources.includes(each));
  return apart && first.resources.length === 1 ? second : undefined;
}
