import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  EMPTY,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATED,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { lemma, type Token } from './tokens.ts';
import type { FoundVerb } from './verbs.ts';

/** A thing as a clause names it. */
export interface NounPhrase {
  head: string[];
  place: string[];
  resources: number[];
  placed: number[];
  plural: boolean;
  /** "it", "that": what it is was said before. */
  pronoun: boolean;
  /** "its memory": whose it is was said before. */
  possessive: boolean;
  /** "a new one", "another": it is not there yet. */
  fresh: boolean;
  /** "a change set from the template": it is made of something. */
  fromSomething: boolean;
}

export const isNamed = ({ head, resources }: Pick<NounPhrase, 'head' | 'resources'>): boolean =>
  head.length > 0 || resources.length > 0;

export const emptyPhrase = (): NounPhrase => ({
  head: [],
  place: [],
  resources: [],
  placed: [],
  plural: false,
  pronoun: false,
  possessive: false,
  fresh: false,
  fromSomething: false,
});

/** Words that carry nothing of what is done or what it is done to. */
export const skipped = ({ lower, kind }: Token): boolean =>
  kind === 'mark' ||
  kind === 'exact' ||
  DETERMINERS.has(lower) ||
  ADVERBS.has(lower) ||
  AUXILIARIES.has(lower) ||
  SUBJECTS.has(lower) ||
  NEGATIONS.has(lower) ||
  (EMPTY.has(lower) && !PREPOSITIONS.has(lower));

/** "a list of brokers": the thing is what follows. */
const VESSELS = new Set(
  'list overview descript inform info detail set rang summari count number properti metadata name content part'
    .split(' ')
    .map((word) => lemma(word)),
);
const FRESH = /^(new|another|fresh|additional|extra|further)$/;
const ONES = /^(one|ones)$/;
/** Whether a noun phrase ends before this word. */
const endsPhrase = (next: Token | undefined): boolean =>
  next?.kind !== 'word' ||
  PREPOSITIONS.has(next.lower) ||
  ADVERBS.has(next.lower) ||
  AUXILIARIES.has(next.lower) ||
  PRONOUNS.has(next.lower);
/** "access key": of a name even small words tell. */
const isPartOfName = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'access' &&
  /^(keys?|logs?|points?|entry|entries|polic(?:y|ies)|control)$/.test(next?.lower ?? '');
/** "the old one", "the rest": words that tell which, and not what. */
const WHICH = new Set(
  'old older oldest rest other remain left lot former latter first second third good bad broken fail last latest newest current present origin same thing stuff everyth whole'
    .split(' ')
    .map((word) => lemma(word)),
);
const WHICH_ONE = /^(gone|stuck|hung|hanging|taken|left|made|missing|waiting|running|called|named)$/;
const POSSESSIVE = /^(its|their|his|her|whose)$/;

const PARAMETER = lemma('parameter');
const UNIT = /^(gb|gib|tb|tib|mb|mib|kb|kib|gigs?|rps|iops|mbit)$/;
const GIVING = /^(?:gives?|giving|sends?|sending|grants?|assigns?|gets?)$/;

/** Whether a word after "it" goes on with what is said of it, and names nothing that it is given. */
const tells = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !PREPOSITIONS.has(next.lower) &&
  !(DETERMINERS.has(next.lower) && next.lower !== 'no') &&
  !FRESH.test(next.lower);

/** Nouns of a stretch of words: what comes first, then what follows prepositions. */
export function phraseOf(
  tokens: readonly Token[],
  from: number,
  until: number,
  used: ReadonlySet<number> = new Set(),
): NounPhrase {
  const phrase = emptyPhrase();
  let preposition = '';
  let started = false;
  /** Words after "it" that tell something of it: "see that it has finished". */
  let told = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { lower, kind, stem } = token;
    // "the volume it left", "the logs we need": which one.
    if (
      SUBJECTS.has(lower) &&
      kind === 'word' &&
      phrase.head.length > 0 &&
      at + 1 < until &&
      tells(tokens[at + 1])
    )
      break;
    if (PREPOSITIONS.has(lower) && kind === 'word') {
      told = false;
      // "a list of brokers", "information about the bot": the thing is what follows.
      if (
        started &&
        preposition === '' &&
        /^(of|about|on|for)$/.test(lower) &&
        phrase.head.length === 1 &&
        VESSELS.has(phrase.head[0] ?? '')
      )
        continue;
      if (started && lower === 'from') phrase.fromSomething = true;
      if (started || lower === 'by') preposition = lower === 'of' && preposition === '' ? 'of' : lower;
      continue;
    }
    if (kind === 'word') {
      if (POSSESSIVE.test(lower)) phrase.possessive = true;
      if (preposition === '' && FRESH.test(lower)) {
        phrase.fresh = true;
        continue;
      }
      if (
        (PRONOUNS.has(lower) && !DETERMINERS.has(lower)) ||
        (ONES.test(lower) && endsPhrase(tokens[at + 1]))
      ) {
        // "a snapshot of it": what it belongs to was said before.
        if (preposition !== '' && phrase.head.length > 0) phrase.possessive = true;
        else phrase.pronoun = true;
        // "the slowest one": which of them, and not what.
        if (ONES.test(lower) && preposition === '') phrase.place.push(...phrase.head.splice(0));
        if (preposition === '' && phrase.head.length === 0) {
          // "Take that one out of the group": what follows is where.
          started ||= /^(it|them|they|this|that|these|those|both|one|ones|him|her)$/.test(lower);
          told =
            /^(it|they)$/.test(lower) && !GIVING.test(tokens[at - 1]?.lower ?? '') && tells(tokens[at + 1]);
        }
        continue;
      }
    }
    if (told) continue;
    if (
      (skipped(token) && !isPartOfName(token, tokens[at + 1])) ||
      kind === 'number' ||
      (used.has(at) && used.size > 1)
    )
      continue;
    // "500 GB": how much.
    if (tokens[at - 1]?.kind === 'number' && UNIT.test(lower)) continue;
    // "the policies attached to it": which ones.
    if (
      preposition === '' &&
      phrase.head.length > 0 &&
      RELATED.test(lower) &&
      PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')
    )
      preposition = 'with';
    // "the indices older than October": how much is no part of the name.
    if (tokens[at + 1]?.lower === 'than' && /(?:er|less|more)$/.test(lower)) continue;
    // "a run gone rogue", "messages stuck since noon": which one.
    if (
      preposition === '' &&
      phrase.head.length > 0 &&
      WHICH_ONE.test(lower) &&
      !PREPOSITIONS.has(tokens[at + 1]?.lower ?? 'of')
    )
      preposition = 'with';
    const inHead = preposition === '';
    started = true;
    if (token.resources.length > 0)
      (inHead || preposition === 'of' ? phrase.resources : phrase.placed).push(...token.resources);
    // "max_connections in the group": what is set there.
    if (kind === 'name' && inHead && token.resources.length === 0 && /^[a-z]+(?:_[a-z0-9]+)+$/.test(lower)) {
      phrase.head.push(PARAMETER);
      continue;
    }
    if (kind === 'name') continue;
    if (inHead) {
      phrase.head.push(stem);
      phrase.plural = /[^s]s$/.test(lower);
    } else phrase.place.push(stem);
  }
  if (
    phrase.head.length > 0 &&
    phrase.head.every((word) => WHICH.has(word)) &&
    phrase.resources.length === 0
  ) {
    phrase.head.length = 0;
    phrase.pronoun = true;
  }
  return phrase;
}

export function absorb(phrase: NounPhrase, other: NounPhrase): void {
  phrase.head.push(...other.head);
  phrase.place.push(...other.place);
  phrase.resources.push(...other.resources);
  phrase.placed.push(...other.placed);
}

const withPlace = (phrase: NounPhrase, { place, placed }: NounPhrase): NounPhrase => ({
  ...phrase,
  place: [...phrase.place, ...place],
  placed: [...phrase.placed, ...placed],
});

/** What a verb is done to: what follows it; else what stands before it; else nothing that the clause names. */
export function objectOf(
  tokens: readonly Token[],
  { at, used, passive, nominal }: FoundVerb,
  until: number,
  from: number,
): NounPhrase {
  const end = Math.max(at, ...(nominal ? [...used] : [at])) + 1;
  const act = nominal && used.size === 1;
  const after = phraseOf(tokens, end, until, used);
  // "An upgrade of the cluster": the act's noun may be in the name, and what it is done to is the head.
  if (act) {
    after.possessive ||= after.pronoun && after.head.length === 0;
    after.head.unshift(tokens[at]?.stem ?? '');
  }
  const mods = nominal ? phraseOf(tokens, from + 1, at, used) : undefined;
  if (mods?.possessive === true) after.possessive = true;
  if (mods && mods.head.length > 0) {
    after.head.unshift(...mods.head);
    after.resources.push(...mods.resources);
  }
  const person = tokens.findLastIndex(
    ({ lower, kind }, place) =>
      place < at && place > from && kind === 'word' && (SUBJECTS.has(lower) || lower === 'it'),
  );
  const before = phraseOf(tokens, Math.max(from, person) + 1, at, used);
  // "To environment x I deploy that": where, in front of who does it.
  if (person > from + 1) {
    const lead = phraseOf(tokens, from + 1, person, used);
    before.place.push(...lead.head, ...lead.place);
    before.placed.push(...lead.resources, ...lead.placed);
  }
  // "Events of the group I read afterwards": what stands in front of who does it, where nothing follows.
  const toPlace = /^(to|at|onto|into)$/.test(tokens[end]?.lower ?? '');
  if (person > from + 1 && (toPlace || !isNamed(after)) && !after.pronoun && !passive) {
    const lead = phraseOf(tokens, from + 1, person, used);
    if (isNamed(lead) && !PREPOSITIONS.has(tokens[from + 1]?.lower ?? ''))
      return withPlace(lead, { ...after, place: [...after.head, ...after.place] });
  }
  before.pronoun ||= /^(it|they)$/.test(tokens[person]?.lower ?? '') && passive;
  // "They should be listed with their parts": the parts are beside.
  if (passive && before.pronoun && !isNamed(before))
    return {
      ...emptyPhrase(),
      pronoun: true,
      plural: tokens[person]?.lower === 'they',
      place: [...after.head, ...after.place, ...before.place],
      placed: [...after.resources, ...after.placed, ...before.placed],
    };
  if (passive && isNamed(before)) {
    before.place.push(...after.head, ...after.place);
    before.placed.push(...after.resources, ...after.placed);
    return before;
  }
  if (isNamed(after)) {
    after.place.push(...(nominal ? [] : before.head), ...before.place);
    after.placed.push(...before.resources, ...before.placed);
    return after;
  }
  if (isNamed(before) && !after.pronoun) {
    before.place.push(...after.place);
    before.placed.push(...after.placed);
    return before;
  }
  after.place.push(...before.head, ...before.place);
  after.placed.push(...before.resources, ...before.placed);
  return after;
}
