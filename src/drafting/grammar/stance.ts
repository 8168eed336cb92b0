import { nounStems } from '../tables/phrasal-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FIRST_PERSON,
  NEGATIONS,
  PAST_AUXILIARIES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { RELATED } from '../tables/word-lists.ts';
import { thingsByWord } from '../tables/things.ts';
import { form, lemma, type Token } from './tokens.ts';
import { meaningOf, nominalVerb } from './verb-meanings.ts';

/** Whether a verb of a clause asks for something, tells something, or is a noun after all. */
export type Stance = 'asks' | 'passive' | 'tells' | 'noun';

/** What a verb needs to know of the verbs before it in the clause. */
interface Before {
  readonly asks: boolean;
  /** "wait", "see": what follows "to" is what it waits for. */
  readonly waits: boolean;
}

/** Verbs that are never nouns: wherever they stand without an article, they are verbs. */
const isPure = ({ stem }: Token): boolean =>
  nominalVerb(stem) === undefined && !thingsByWord(lemma).has(stem) && !nounStems(lemma).has(stem);

export function stanceOf(
  tokens: readonly Token[],
  at: number,
  before: readonly Before[],
  phrase: boolean,
): Stance {
  const token = tokens[at];
  if (token === undefined) return 'noun';
  let place = at - 1;
  while (
    place >= 0 &&
    (ADVERBS.has(tokens[place]?.lower ?? '') || NEGATIONS.has(tokens[place]?.lower ?? '')) &&
    tokens[place]?.lower !== 'next'
  )
    place -= 1;
  const previous = tokens[place];
  const direct = tokens[at - 1];
  const next = tokens[at + 1];
  const shape = form(token);
  const isFirst = previous === undefined || previous.kind === 'exact';
  if (/^(is|are|has|have|was)$/.test(next?.lower ?? '') && shape === 'base') return 'noun';
  if (
    direct &&
    (DETERMINERS.has(direct.lower) || direct.kind === 'number') &&
    !(PRONOUNS.has(direct.lower) && shape !== 'base' && shape !== 's')
  ) {
    if (!(direct.lower === 'both' || direct.lower === 'all')) return 'noun';
  }
  if (shape === 's' && !isPure(token) && previous !== undefined && !SUBJECTS.has(previous.lower))
    return 'noun';
  if (isFirst) {
    // "Port 22 is open": a noun, of which the clause tells something.
    if (shape === 'base' && !isPure(token) && hasPredicate(tokens, at)) return 'noun';
    if (next?.lower === 'of' && (shape !== 'ing' || isDoneTo(tokens, at))) return 'noun';
    // "Returns the tags": the way documentation speaks.
    if (shape === 's')
      return next && (DETERMINERS.has(next.lower) || /^(information|all)$/.test(next.lower))
        ? 'asks'
        : 'noun';
    if (shape === 'ed' && phrase) return 'passive';
    if (shape === 'ed')
      return next && next.kind === 'word' && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower)
        ? 'noun'
        : 'passive';
    if (
      next?.resources.length &&
      thingsByWord(lemma).has(token.stem) &&
      nominalVerb(token.stem) === undefined
    )
      return 'noun';
    return next?.kind === 'word' &&
      !DETERMINERS.has(next.lower) &&
      thingsByWord(lemma).has(`${token.stem}-${next.stem}`)
      ? 'noun'
      : 'asks';
  }
  const last = previous.lower;
  if (/^(went|came)$/.test(token.lower)) return 'tells';
  if (phrase && before.length === 0 && isToHappen(tokens, at)) return 'passive';
  // "weekends included".
  if (
    /^(included|excluded|excepted|aside)$/.test(token.lower) &&
    next === undefined &&
    before.length === 0 &&
    !AUXILIARIES.has(last)
  )
    return 'tells';
  // "The token expired": it happens by itself.
  if (
    /^(expired|finished|ended|completed|appeared|occurred|stalled)$/.test(token.lower) &&
    next === undefined &&
    before.length === 0 &&
    !AUXILIARIES.has(last)
  )
    return 'tells';
  if (shape === 'ed') {
    // "To its listener a rule is added".
    if (
      /^(is|are)$/.test(last) &&
      before.length === 0 &&
      /^(to|into|onto|from)$/.test(tokens[0]?.lower ?? '') &&
      tokens.slice(0, at).some(({ lower }) => /^(a|an|another|new|two|three)$/.test(lower))
    )
      return 'passive';
    if (PAST_AUXILIARIES.has(last)) return 'tells';
    // "keeps being rebooted by a job", "is being rebuilt": it goes on.
    if (last === 'being' && /^(keeps?|kept|is|are|was|were)$/.test(tokens[place - 1]?.lower ?? ''))
      return 'tells';
    if (/^(be|get|gets|being)$/.test(last)) return 'passive';
    // "the certificates attached to it": which ones.
    if (
      RELATED.test(token.lower) &&
      PREPOSITIONS.has(next?.lower ?? '') &&
      PRONOUNS.has(tokens[at + 2]?.lower ?? '') &&
      previous.kind === 'word' &&
      !AUXILIARIES.has(last)
    )
      return 'noun';
    // "aren't touched", "is not deleted": a limit.
    if (/^(is|are|isn't|aren't)$/.test(last) && tokens.slice(0, at).some(({ lower }) => NEGATIONS.has(lower)))
      return 'passive';
    if (AUXILIARIES.has(last) || SUBJECTS.has(last)) return 'tells';
    // "Accounts locked by mistake need to be enabled": which ones.
    if (
      hasPredicate(tokens, at) ||
      tokens.some(({ lower }, place) => place > at && /^(need|needs)$/.test(lower))
    )
      return 'noun';
    // "Kevin deleted the wrong index".
    if (
      next &&
      ((DETERMINERS.has(next.lower) && !(ADVERBS.has(next.lower) && tokens[at + 2] === undefined)) ||
        next.lower === 'by')
    )
      return next.lower === 'by' ? 'passive' : 'tells';
    if (before.some(({ asks }) => asks)) return 'noun';
    // An adjective stands before its noun.
    if (
      next?.kind === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      !ADVERBS.has(next.lower) &&
      !AUXILIARIES.has(next.lower)
    )
      return previous.kind === 'name' || PREPOSITIONS.has(last) ? 'noun' : 'noun';
    return PREPOSITIONS.has(last) ? 'noun' : 'passive';
  }
  if (shape === 'ing') {
    if (/^(by|without|to|start|keep|and|of|through)$/.test(last))
      return last === 'of' || last === 'through' ? 'noun' : 'asks';
    if (/^(for|after|before|while|when|from|in|on)$/.test(last)) return 'tells';
    if (/^(is|are|was|were|am|be|been)$/.test(last)) return 'tells';
    return 'noun';
  }
  if (shape === 'base' && before.length === 0 && isFronted(tokens, at, phrase)) return 'asks';
  // "Let the load begin again".
  if (
    shape === 'base' &&
    tokens[0]?.lower === 'let' &&
    before.length === 0 &&
    nominalVerb(token.stem) === undefined
  )
    return 'asks';
  // "their passwords reset": spelt like the verb, done to what stands before it.
  if (
    /^(reset|put|cut|shut|split|set|rerun)$/.test(token.lower) &&
    before.length === 0 &&
    previous.kind === 'word' &&
    !PREPOSITIONS.has(last) &&
    !AUXILIARIES.has(last) &&
    !SUBJECTS.has(last) &&
    (next === undefined || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower))
  )
    return 'passive';
  // "Wait for it to drain": that is what is waited for.
  if (last === 'to' && before.some(({ waits }) => waits)) return 'tells';
  // "Wait for the snapshot to be complete".
  if (last === 'be' && tokens[place - 1]?.lower === 'to' && before.some(({ asks }) => asks)) return 'noun';
  if (last === 'to' && !isPure(token) && before.some(({ asks }) => asks) && !opensObject(next)) return 'noun';
  // "The vendor plans to reboot it": their plan.
  if (
    last === 'to' &&
    /^(plans|intends|hopes|tends|tries|likes|decides|promises|offers|refuses|aims|prefers|wants)$/.test(
      tokens[place - 1]?.lower ?? '',
    ) &&
    place > 1
  )
    return 'tells';
  if (last === 'to') return before.some(({ asks }) => !asks) ? 'tells' : 'asks';
  if (PREPOSITIONS.has(last)) return 'noun';
  if (/^(did|had|was|were|has|have|is|are|been)$/.test(last)) return phrase ? 'tells' : 'noun';
  // "We no longer use it" tells; "I look at it" says what is going to be done.
  if (FIRST_PERSON.has(last))
    return shape === 's'
      ? 'noun'
      : !phrase && /^(use|keep|have|own|know|run)$/.test(token.lower)
        ? 'tells'
        : 'asks';
  if (AUXILIARIES.has(last)) {
    const subject = tokens[place - 1]?.lower ?? '';
    // "Nobody may remove it": a limit.
    if (subject === 'nobody' && /^(may|must|shall|should|can)$/.test(last)) return 'asks';
    return /^(he|she|they|somebody|someone|people|nobody)$/.test(subject) ? 'tells' : 'asks';
  }
  if (SUBJECTS.has(last)) return 'tells';
  if (shape === 's')
    return previous.kind === 'name' || before.length === 0
      ? nominalVerb(token.stem) && previous.kind !== 'name'
        ? 'noun'
        : 'tells'
      : 'noun';
  return phrase && before.length === 0 && at < 3 ? 'asks' : 'noun';
}

/** "The old entry has to go", "its limit comes down to sixty", "the record moves to the new one": said of the thing, and meant as an order. */
function isToHappen(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const before = tokens.slice(0, at);
  if (
    before.some(({ lower }) => SUBJECTS.has(lower) && lower !== 'it') ||
    before.some(({ lower }) => NEGATIONS.has(lower) || PAST_AUXILIARIES.has(lower))
  )
    return false;
  if (/^(has|have)$/.test(word?.lower ?? '')) return next?.lower === 'to' && third?.lower === 'go';
  if (!/^(comes?|goes|moves?)$/.test(word?.lower ?? '')) return false;
  return (
    (/^(down|up|back|over)$/.test(next?.lower ?? '') && /^(to|into|in)$/.test(third?.lower ?? '')) ||
    /^(into|onto|to)$/.test(next?.lower ?? '')
  );
}

/** "Scaling of the group held meanwhile": something is done to the act. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    (token, place) => place > at + 2 && form(token) === 'ed' && meaningOf(token.stem) !== undefined,
  );

/** Whether an object may begin here. */
const opensObject = (next: Token | undefined): boolean =>
  next !== undefined && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === 'exact');

const hasPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ lower }, place) =>
      place > at + 1 &&
      /^(is|are|was|were|has|have|needs|must|should|gets|may|might)$/.test(lower) &&
      !SUBJECTS.has(tokens[place - 1]?.lower ?? '') &&
      !/^(it|they|that|which|what|this|who|whether|if|how|there|these|those|everything|nothing|and|or|but)$/.test(
        tokens[place - 1]?.lower ?? '',
      ) &&
      !tokens
        .slice(at, place)
        .some((token) =>
          /^(that|which|what|whether|if|how|who|as|while|until|before|after)$/.test(token.lower),
        ),
  );

/** "For the load test grow the group", "In the evening start it": what stands in front is a place or a time, and the verb begins what is asked. */
function isFronted(tokens: readonly Token[], at: number, phrase: boolean): boolean {
  const [first, verb, previous] = [tokens[0], tokens[at], tokens[at - 1]];
  const after = tokens[at + 1];
  // "turn on logging": the verb's own word is no place.
  const next = phrase && /^(on|off|up|down|out)$/.test(after?.lower ?? '') ? tokens[at + 2] : after;
  if (first === undefined || next === undefined || verb === undefined || previous === undefined) return false;
  if (!PREPOSITIONS.has(first.lower) || at < 2 || PREPOSITIONS.has(previous.lower)) return false;
  if (DETERMINERS.has(previous.lower) && previous.lower !== 'own') return false;
  if (tokens.slice(1, at).some(({ lower }) => SUBJECTS.has(lower) || AUXILIARIES.has(lower))) return false;
  if (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower)) return true;
  return isPure(verb) && (next.kind === 'name' || (next.kind === 'word' && !PREPOSITIONS.has(next.lower)));
}
