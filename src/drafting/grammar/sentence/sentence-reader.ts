import { ADVERBS } from '../../tables/word-lists.ts';
import {
  isNegatedAfter,
  isOffHeading,
  isOffLimits,
  keepsThere,
  negationIn,
  remainsOf,
} from '../clause-limits.ts';
import type { Clause } from '../clauses.ts';
import { emptyPhrase, isNamed, phraseOf, skipped } from '../noun-phrases.ts';
import { beginsAnew, subjectOfCondition } from '../predicates.ts';
import { type Token, lemma } from '../tokens.ts';
import { isDoneByOthers, isNotDone, tellsOfAct } from '../told-doings.ts';
import { isHearsay, isObservation, tellsStay } from '../told-states.ts';
import { tellsOnly } from '../unspoken-verbs.ts';
import { type FoundVerb, meaningOf, nominalOf, verbsOf } from '../verbs.ts';
import { doingOfTool, sameAsBefore, switchOrQuestion, underLaterVerb } from './borrowed-verb.ts';
import { beginsOrder, isAside, onlyLooks, saysWhich } from './clause-shapes.ts';
import { SentenceState, type TextSoFar } from './sentence-state.ts';
import { verbWish } from './verb-wish.ts';
import { verblessWish } from './verbless-wish.ts';

/** What begins a clause whose subject the next one may speak of. */
const CONDITION = /^(if|unless|should|when|once)$/;
const OBLIGES = /^(must|should|shall|need|needs|to)$/;

/** Reads one sentence, clause by clause, and adds what it asks for to the text's wishes. */
export function readSentence(
  tokens: readonly Token[],
  index: number,
  readOnly: boolean,
  text: TextSoFar,
): void {
  const sentence = new SentenceState(tokens, index, readOnly, text);
  if (sentence.text.isItem(sentence.index)) {
    sentence.last = sentence.text.heading;
    sentence.offUnder = sentence.text.offList;
  } else {
    sentence.text.heading = undefined;
    sentence.text.offList = false;
  }
  sentence.under = sentence.last !== undefined;
  sentence.clauses.forEach((clause, position) => {
    readClause(sentence, clause, position);
  });
  shareObjects(sentence);
  const asked = sentence.text.wishes
    .slice(sentence.first)
    .flatMap(({ verb, negated, carried, assumed }) =>
      verb === undefined || negated || carried || assumed ? [] : [verb],
    );
  if (asked.length > 0) sentence.text.asked = [...new Set(asked)];
  if (sentence.fronted) sentence.text.discourse.mention(sentence.fronted);
}

function readClause(sentence: SentenceState, clause: Clause, position: number): void {
  const { tokens, separator } = clause;
  const { exacts } = sentence.text;
  enterClause(sentence, clause);
  const neg = negationIn(clause);
  for (const token of tokens) {
    const exact = token.exact === undefined ? undefined : exacts[token.exact];
    if (exact) sentence.addExact(exact, neg !== undefined && tokens.indexOf(token) > neg, tokens);
  }
  if (sentence.mode === 'main' && neg === undefined && switchOrQuestion(sentence, clause, position)) return;
  if (sentence.mode === 'main' && sameAsBefore(sentence, clause, position)) return;
  if (sentence.mode === 'main' && underLaterVerb(sentence, clause, position)) return;
  if (sentence.mode === 'main' && (isHearsay(tokens) || tellsStay(tokens))) return;
  // "Nothing more to be allowed than that": it is all that was said.
  if (/^nothing (else|more|further|beyond|besides)\b/.test(tokens.map(({ lower }) => lower).join(' ')))
    return;
  if (sentence.mode === 'main' && neg === undefined && isObservation(tokens)) {
    const that = tokens.findIndex(({ lower }) => lower === 'that');
    sentence.mentionTold(tokens.slice(that + 1));
    sentence.told = true;
    return;
  }
  const next = sentence.clauses[position + 1];
  if (
    isOffHeading(tokens) &&
    (next === undefined ? sentence.text.isHeading(sentence.index) : next.separator === ':')
  ) {
    sentence.offUnder = true;
    if (next === undefined) sentence.text.offList = true;
    return;
  }
  const found = verbsOf(tokens);
  const off =
    isOffLimits(tokens) ||
    sentence.offUnder ||
    // "Rules and listeners are not for me".
    (found.length === 0 &&
      /^(and|or|,)$/.test(next?.separator ?? '') &&
      next !== undefined &&
      verbsOf(next.tokens).length === 0 &&
      isOffLimits(next.tokens) &&
      position === 0) ||
    // "Reading values or deleting a primary must remain impossible", "deleting logs: excluded".
    (next !== undefined &&
      found.length > 0 &&
      ((/^(or|nor)$/.test(next.separator) && isOffLimits(next.tokens)) ||
        (/^[:–—-]$/.test(next.separator) && isOffHeading(next.tokens))));
  if (position > 0 && /^[:–—-]$/.test(separator) && isOffHeading(tokens)) return;
  const tells = sentence.last !== undefined && onlyLooks(sentence.last.verb) && !sentence.last.negated;
  // "It does not create or alter topics", "producing or resharding is for others": what goes on of what is told.
  const isToldAct =
    found.some((each) => !onlyLooks(each.verb) && tellsOfAct(tokens, each)) ||
    (found.length === 1 &&
      /[a-z]{2}ing$/.test(tokens.at(-1)?.lower ?? '') &&
      found[0]?.at === tokens.length - 1 &&
      /^(or|and|nor|,)$/.test(next?.separator ?? '') &&
      verbsOf(next?.tokens ?? []).some((each) => tellsOfAct(next?.tokens ?? [], each)));
  if (sentence.mode === 'main' && (isToldAct || (sentence.notDone && /^(or|nor)$/.test(separator)))) return;
  sentence.notDone = false;
  const isOthers = !/^(i|we|please)$/.test(tokens.find(({ lower }) => !ADVERBS.has(lower))?.lower ?? '');
  const asking = found.filter(
    (each, at) =>
      !(neg === undefined && isOthers && each.at > 0 && isNotDone(tokens, each.at)) &&
      asksFor(sentence, each, at, tokens) &&
      !isAside(each, clause) &&
      !(tells && saysWhich(each, clause)),
  );
  sentence.notDone =
    neg === undefined && isOthers && found.some((each) => each.at > 0 && isNotDone(tokens, each.at));
  const listed =
    sentence.negative ||
    (sentence.last?.negated === true && sentence.last.passive && separator === ',' && position > 0);
  sentence.told =
    found.length > 0
      ? asking.length === 0 &&
        (sentence.notDone || found.some((each) => !each.asks || isDoneByOthers(tokens, each)))
      : sentence.told &&
        /^(and|or|,|then)$/.test(separator) &&
        position > 0 &&
        tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
  const remains =
    sentence.mode === 'main' &&
    (asking.length === 0 ||
      (asking.every(({ passive }) => passive) && keepsThere(tokens)) ||
      /^(leave|keep)$/.test(tokens.find(({ lower }) => !ADVERBS.has(lower))?.lower ?? ''))
      ? remainsOf(tokens)
      : undefined;
  if (remains) {
    const object = isNamed(remains)
      ? remains
      : (sentence.tellsOf ?? sentence.text.discourse.last() ?? remains);
    // "Leave out deletes": an act, and no thing.
    const act = tokens[1]?.lower === 'out' ? nominalOf(tokens.slice(2), true) : undefined;
    if (act) sentence.add(clause, act.verb, emptyPhrase(), { negated: true });
    else sentence.add(clause, meaningOf(lemma('touch')), object, { negated: true });
    return;
  }
  if (asking.length > 0) {
    asking.forEach((each, at) => {
      const negated =
        off ||
        sentence.negative ||
        (listed && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped)) ||
        (neg !== undefined &&
          (neg < Math.max(...each.used) || (at === asking.length - 1 && isNegatedAfter(tokens, neg, each))));
      verbWish(
        sentence,
        clause,
        each,
        asking[at + 1]?.at ?? tokens.length,
        asking[at - 1]?.at ?? -1,
        negated,
      );
    });
    return;
  }
  if (found.some((each) => isAside(each, clause))) return;
  if (sentence.text.tools && sentence.mode === 'main' && neg === undefined && doingOfTool(sentence, clause))
    return;
  if (sentence.mode === 'circumstance' && separator === 'rel') tellWhich(sentence, tokens);
  if (sentence.mode === 'circumstance' || sentence.told) {
    if (CONDITION.test(clause.intro))
      sentence.text.discourse.mentionIncidental(subjectOfCondition(tokens), position === 0);
    else if (sentence.told) sentence.mentionTold(tokens);
    return;
  }
  if (tokens.some(({ exact }) => exact !== undefined)) return;
  if (neg === undefined && tellsOnly(tokens)) {
    sentence.mentionTold(tokens);
    sentence.told = true;
    return;
  }
  verblessWish(sentence, clause, position, neg, off);
}

/** Whether the clause is a circumstance, and whether a "no" before it still holds. */
function enterClause(sentence: SentenceState, clause: Clause): void {
  const { tokens, intro, separator, comma } = clause;
  sentence.doesMeanwhile = /^(while|whilst|when|once|before|after)$/.test(intro);
  const goesOn =
    sentence.mode === 'circumstance' &&
    /^(,|and)$/.test(separator) &&
    /[^s]s$/.test(tokens[0]?.lower ?? '') &&
    meaningOf(tokens[0]?.stem ?? '') !== undefined;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (intro !== '' || goesOn) sentence.mode = 'circumstance';
  else if (before !== undefined && before.intro !== '' && beginsAnew(tokens, before.tokens))
    sentence.mode = 'main';
  else if (!/^(and|or|nor|&|\+)$/.test(separator) || comma) sentence.mode = 'main';
  if (!/^(or|nor|and)$/.test(separator)) sentence.negative = false;
  else if (separator === 'and') {
    // "Do not delete the topic, and list the subscriptions"; "never stop, restart, and delete it".
    const isBare = sentence.bare.has(sentence.text.wishes.length - 1);
    if (comma && !isBare && beginsOrder(tokens)) sentence.negative = false;
  } else sentence.negative = sentence.negative && /^(or|nor)$/.test(separator);
}

function asksFor(sentence: SentenceState, each: FoundVerb, at: number, tokens: readonly Token[]): boolean {
  if (!each.asks) return false;
  if (isDoneByOthers(tokens, each)) return false;
  // "Resharding is for the other team" asks for nothing; "listing the tables belongs to it" does.
  if (!onlyLooks(each.verb) && tellsOfAct(tokens, each)) return false;
  if (sentence.mode === 'main')
    return !(
      sentence.told &&
      each.passive &&
      at === 0 &&
      tokens.slice(0, each.at).every(skipped) &&
      !tokens.slice(0, each.at).some(({ lower }) => OBLIGES.test(lower))
    );
  // "Tail the log while I invoke it": what is done at the same time, and not what was done.
  if (
    sentence.doesMeanwhile &&
    each.at <= 2 &&
    /^(i|we)$/.test(tokens[0]?.lower ?? '') &&
    tokens
      .slice(each.at + 1, each.at + 4)
      .some(
        ({ kind, lower, resources }) =>
          (kind === 'name' && resources.length > 0) || /^(it|them)$/.test(lower),
      )
  )
    return true;
  // In a circumstance only what somebody says they will do, or may not be done.
  const from = Math.max(0, each.at - 3);
  return (
    tokens
      .slice(from, each.at)
      .some(({ lower }, place) => /^(i|i'd|i'll|we|we'd|we'll)$/.test(lower) && from + place > 0) ||
    (each.passive &&
      tokens.some(
        ({ lower }, place) =>
          /^(may|must)$/.test(lower) &&
          (tokens[place + 1]?.lower === 'not' ||
            tokens.slice(0, place).some((token) => /^(none|nothing|nobody)$/.test(token.lower))),
      ))
  );
}

/** "Move everything that landed in x": where the thing is, if nothing else says it. */
function tellWhich(sentence: SentenceState, tokens: readonly Token[]): void {
  const { wishes } = sentence.text;
  const last = wishes.at(-1);
  if (last === undefined || last.sentence !== sentence.index || last.exact !== undefined) return;
  if (last.resources.length > 0 || last.placed.length > 0) return;
  const { place, placed, resources } = phraseOf(tokens, 0, tokens.length);
  wishes[wishes.length - 1] = {
    ...last,
    place: [...last.place, ...place],
    placed: [...resources, ...placed],
    words: `${last.words} ${tokens.map(({ text }) => text).join(' ')}`,
  };
}

/** "put and get single items": what the last verb is done to is what the others are done to. */
function shareObjects(sentence: SentenceState): void {
  const { wishes } = sentence.text;
  for (let at = wishes.length - 2; at >= sentence.first; at -= 1) {
    const [wish, next] = [wishes[at], wishes[at + 1]];
    if (wish?.verb === undefined || next?.source !== 'words' || !sentence.bare.has(wish.id)) continue;
    // "Delete tmp/, nothing outside of it": what is ruled out is not what it is done to.
    if (wish.negated !== next.negated) continue;
    wishes[at] = {
      ...wish,
      head: next.head,
      place: [...wish.place, ...next.place],
      resources: next.resources,
      placed: [...wish.placed, ...next.placed],
      plural: next.plural,
      others: next.others.map((other) => ({ ...other, verb: wish.verb })),
    };
  }
}
