import type { Clause } from '../clauses.ts';
import { absorb, isNamed, phraseOf } from '../noun-phrases.ts';
import { questionedIn } from '../predicates.ts';
import { lemma } from '../tokens.ts';
import { tellsAbility } from '../told-states.ts';
import { isStrange, unknownVerbAt } from '../unknown-verbs.ts';
import { beginsWithPlace, changeOf } from '../unspoken-verbs.ts';
import { inverse, meaningOf, nominalOf, verbsOf } from '../verbs.ts';
import { isTitle, lookVerb, makesInto, onlyLooks, saysNothing, subjectOfTitle } from './clause-shapes.ts';
import { nominalWish, undoneAgain, undoneOf } from './nominal-wish.ts';
import type { SentenceState } from './sentence-state.ts';

const ROLE = lemma('role');

/** "The log of the build", ", and its policy": a clause without any verb of its own asks by what stands before it, by a noun, or to be looked at. */
export function verblessWish(
  sentence: SentenceState,
  clause: Clause,
  position: number,
  neg: number | undefined,
  off: boolean,
): void {
  const { tokens, separator } = clause;
  const { discourse } = sentence.text;
  const object = phraseOf(tokens, 0, tokens.length);
  const lowers = tokens.map(({ lower }) => lower);
  // "The script that stopped x was wrong": it tells of the script.
  const next = sentence.clauses[position + 1];
  if (
    /^(which|that|who)$/.test(next?.intro ?? '') &&
    next?.separator === 'rel' &&
    next.tokens.some(({ lower }, at) => at > 1 && /^(is|are|was|were|has|had|did|does)$/.test(lower))
  ) {
    sentence.mentionTold(tokens);
    return;
  }
  // "Restore drill, part one: …" says what it is about.
  const colon = sentence.clauses.findIndex((later, at) => at > 0 && later.separator === ':');
  if (
    position === 0 &&
    neg === undefined &&
    colon > 0 &&
    sentence.clauses.slice(0, colon).every((each) => isTitle(each.tokens))
  ) {
    // "ledger goes to sleep: stop it": what is told of it is no part of its name.
    const subject = subjectOfTitle(tokens);
    sentence.fronted = isNamed(subject) ? subject : object;
    // "public-hook, function URL: …".
    for (const { tokens: more, separator: mark } of sentence.clauses.slice(1, colon))
      if (mark === ',') absorb(sentence.fronted, phraseOf(more, 0, more.length));
    discourse.mention(sentence.fronted);
    sentence.headingUntil = colon;
    return;
  }
  if (position < sentence.headingUntil) return;
  if (tellsAbility(tokens)) return;
  const unknown = unknownVerbAt(tokens);
  if (unknown !== undefined) {
    const own = phraseOf(tokens, unknown + 1, tokens.length);
    const understood = sentence.understood(own, tokens.slice(unknown));
    sentence.add(clause, undefined, understood.object, { negated: neg !== undefined || off });
    discourse.mention(own);
    sentence.last = undefined;
    return;
  }
  if (isStrange(tokens)) {
    sentence.add(clause, lookVerb(), object, {
      negated: neg !== undefined || off,
      carried: true,
      assumed: true,
      strange: true,
    });
    return;
  }
  // "volumes: 500 -> 800".
  if (/^[>→]$/.test(separator) && tokens[0]?.kind === 'number') {
    const scale = meaningOf(lemma('scale'));
    sentence.add(clause, scale, sentence.fronted ?? discourse.last() ?? object, { carried: true });
    return;
  }
  const negated = neg !== undefined || off;
  if (!negated && undoneAgain(sentence, clause, lowers)) return;
  const changed = negated || makesInto(tokens) ? undefined : changeOf(tokens);
  if (changed) {
    const { object: own, others } = sentence.understood(changed.object, tokens);
    // "… to zero until noon, then back to three".
    const same =
      !isNamed(changed.object) && sentence.last?.negated === false ? sentence.last.verb : undefined;
    const verb = same?.classes.some((name) => /^(set|update|point)$/.test(name)) ? same : changed.verb;
    sentence.add(clause, verb, own, {
      referring: !isNamed(changed.object),
      others: others.map((other) => ({ ...other, verb })),
    });
    discourse.mention(changed.object);
    sentence.last = { verb, negated: false, passive: false };
    return;
  }
  const isQuestion = /^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? '');
  if (!isQuestion && nominalWish(sentence, clause, position, neg, off)) return;
  // "and what did it print on its console?": of what was spoken of.
  if (
    !isNamed(object) &&
    !negated &&
    /^(what|which|how)$/.test(lowers[0] ?? '') &&
    (object.pronoun || object.place.length > 0)
  ) {
    const { object: of, others } = sentence.understood(object, tokens);
    const verb = lookVerb();
    sentence.add(clause, verb, of, { referring: true, others: others.map((other) => ({ ...other, verb })) });
    return;
  }
  if (!isNamed(object)) {
    undoneOf(sentence, clause, lowers);
    return;
  }
  if (negated || (sentence.excepting && /^(,|or|nor|and)$/.test(separator))) {
    sentence.excepting = true;
    sentence.add(clause, undefined, object, { negated: true, carried: true });
    // "Auto build should not be on: turn it off".
    if (negated && position === 0) discourse.mention(object);
    return;
  }
  sentence.excepting = false;
  if (/^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? '')) {
    const questioned = questionedIn(tokens, tokens.length) ?? object;
    sentence.add(clause, lookVerb(), sentence.understood(questioned, tokens).object, {});
    discourse.mention(questioned);
    return;
  }
  // "…; the vault and its policy are fixed": what something is told of is no item of the list before.
  const subject =
    next?.separator === 'and' &&
    /^[;,]$/.test(separator) &&
    sentence.last !== undefined &&
    !onlyLooks(sentence.last.verb) &&
    next.tokens.some(
      ({ lower }, at) =>
        at > 0 && /^(is|are|stay|stays|remain|remains|belong|belongs|do|does|must|has|have)$/.test(lower),
    ) &&
    !verbsOf(next.tokens).some(({ asks }) => asks);
  if (subject) {
    discourse.mention(object);
    return;
  }
  const lists =
    sentence.last !== undefined &&
    // What is taken away stands in the same breath.
    !(separator === ';' && !sentence.under && !onlyLooks(sentence.last.verb)) &&
    (sentence.under || /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator));
  if (
    lists &&
    beginsWithPlace(tokens) &&
    !(separator === 'and' && tokens[0]?.lower === sentence.preposition)
  ) {
    sentence.placeOfPrevious(object);
    return;
  }
  if (lists && sentence.last) {
    const { verb: said, negated: not } = sentence.last;
    const back = lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2;
    const verb = back ? (inverse(said) ?? said) : said;
    sentence.add(clause, verb, object, {
      negated: not,
      carried: true,
      others: sentence.unspoken(object, verb, tokens),
    });
    discourse.mention(object);
    return;
  }
  // "On REST API x, …": where, of all that follows.
  const more = sentence.clauses
    .slice(position + 1)
    .some(({ tokens: rest }) => verbsOf(rest).some(({ asks }) => asks) || nominalOf(rest) || changeOf(rest));
  // "* value of parameter x, plus its history": an item asks for itself.
  const item = sentence.text.isItem(sentence.index) && object.head.length > 1;
  const names = position === 0 && object.resources.length > 0 && tokens.length < 8 && !item;
  if ((more && names) || beginsWithPlace(tokens)) {
    sentence.front(object);
    return;
  }
  if (position === sentence.clauses.length - 1 && position === 0 && sentence.text.isHeading(sentence.index)) {
    sentence.front(object);
    return;
  }
  // ", execution role x": what the one before is given.
  if (
    position > 0 &&
    separator === ',' &&
    object.head.at(-1) === ROLE &&
    object.resources.length > 0 &&
    sentence.text.wishes.length > sentence.first
  ) {
    sentence.placeOfPrevious(object);
    return;
  }
  // That says nothing of what to do.
  if (!lists && position === 0 && saysNothing(tokens)) {
    sentence.add(clause, undefined, object, {});
    discourse.mention(object);
    return;
  }
  const understood = sentence.understood(object, tokens);
  sentence.add(clause, lookVerb(), understood.object, {
    carried: true,
    assumed: true,
    others: [
      ...sentence.unspoken(object, undefined),
      ...understood.others.map((other) => ({ ...other, verb: lookVerb() })),
    ],
  });
  discourse.mention(object);
}
