import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  EMPTY,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Exact } from './exact-forms.ts';
import type { FormNames } from './form-names.ts';
import { lemma, sentencesOf, type Token } from './tokens.ts';
import {
  inverse,
  isLight,
  meaningOf,
  nominalOf,
  nominalVerb,
  verbsOf,
  type FoundVerb,
  type Verb,
} from './verbs.ts';

export type WishSource = 'named' | 'command' | 'call' | 'denial' | 'words';

/** One thing that a text asks for, or asks not to do. */
export interface Wish {
  readonly id: number;
  /** Place in the text without exact forms; of an exact form in the text as it was. */
  readonly span: readonly [from: number, to: number];
  readonly words: string;
  readonly source: WishSource;
  /** Of an exact form. */
  readonly exact?: Exact;
  /** `undefined`: things are named, and nothing is said of what to do with them. */
  readonly verb: Verb | undefined;
  /** Stems of what it is done to; the last one is the head noun. */
  readonly head: readonly string[];
  /** Stems of where, with what, of what. */
  readonly place: readonly string[];
  /** Words as written, by stem. */
  readonly written: ReadonlyMap<string, string>;
  /** Indexes of the form's resources that are named as the object, and elsewhere in the clause. */
  readonly resources: readonly number[];
  readonly placed: readonly number[];
  readonly plural: boolean;
  readonly negated: boolean;
  readonly role: 'main' | 'circumstance';
  /** The verb was said of something else before, or not at all. */
  readonly carried: boolean;
  /** Only reading is wanted where it stands. */
  readonly readOnly: boolean;
  readonly sentence: number;
}

interface Object {
  head: string[];
  place: string[];
  resources: number[];
  placed: number[];
  plural: boolean;
  pronoun: boolean;
}

/** Sentences that speak to a machine or claim a decision, and not of what somebody needs. */
const TO_MACHINE =
  /\b(system|assistant|prompt|ignore (?:all|any|the|previous|prior)|instructions?:|as an ai|language model|policy generator|pre-?approved|must also include|already approved by)\b/i;
const READ_ONLY =
  /\b(?:read[s ]?[ -]?only|reads only|only read(?:ing|s)?|just read(?:ing)?|look only|nur lesen[d]?|lecture seule|s[oó]lo lectura|somente leitura)\b/i;
const OFF_LIMITS =
  /\b(off limits|out of scope|not needed|isn't needed|isn't my concern|not part of|is forbidden|not allowed|taboo)\b/i;

export interface Reading {
  readonly wishes: readonly Wish[];
  /** Only reading is wanted at all. */
  readonly readOnly: boolean;
  /** Content words of everything that is wanted, stemmed, with circumstances: what closures are looked for in. */
  readonly words: ReadonlySet<string>;
}

/** Reads wishes out of a text whose exact forms have been taken out. Pure; linear in the text. */
export function readWishes(
  rest: string,
  exacts: readonly Exact[],
  names: FormNames,
  foreign: boolean,
): Reading {
  const wishes: Wish[] = [];
  const words = new Set<string>();
  let readOnlyAll = false;
  let topic: Object | undefined;
  const text = rest;
  const sentences = sentencesOf(text, names);
  sentences.forEach((sentence, index) => {
    const plain = sentence.map((token) => token.text).join(' ');
    if (TO_MACHINE.test(plain)) return;
    const before = wishes.length;
    const readOnly = READ_ONLY.test(plain);
    topic = readSentence(sentence, index, readOnly, topic);
    const own = wishes.slice(before);
    // Words of a limit ask for nothing.
    if (own.length === 0 || own.some(({ negated }) => !negated))
      for (const token of sentence) if (token.kind === 'word') words.add(token.stem);
    if (readOnly && wishes.slice(before).every(({ verb }) => verb === undefined || reads(verb)))
      readOnlyAll ||= index > 0 || wishes.length === before || sentence.length < 6;
  });
  return { wishes, readOnly: readOnlyAll, words };

  function readSentence(
    sentence: readonly Token[],
    index: number,
    readOnly: boolean,
    context: Object | undefined,
  ): Object | undefined {
    const clauses = clausesOf(sentence);
    let antecedent = context;
    let fronted: Object | undefined;
    let mode: 'main' | 'circumstance' = 'main';
    let negative = false;
    let last: { verb: Verb; negated: boolean; role: 'main' | 'circumstance'; passive: boolean } | undefined;
    let told = false;
    let headingUntil = 0;
    let subject = context?.resources.length ? context : undefined;
    const first = wishes.length;
    clauses.forEach((clause, position) => {
      const { tokens, intro, separator } = clause;
      const goesOn =
        mode === 'circumstance' &&
        /^(,|and)$/.test(separator) &&
        /[^s]s$/.test(tokens[0]?.lower ?? '') &&
        meaningOf(tokens[0]?.stem ?? '') !== undefined;
      if (intro !== '' || goesOn) mode = 'circumstance';
      else if (!/^(and|or|nor|&|\+)$/.test(separator) || clause.comma) mode = 'main';
      if (!/^(or|nor|and)$/.test(separator) || separator === 'but')
        negative = negative && /^(or|nor)$/.test(separator);
      const neg = negationIn(clause);
      for (const token of tokens) {
        const exact = token.exact === undefined ? undefined : exacts[token.exact];
        if (exact) addExact(exact, neg !== undefined && tokens.indexOf(token) > neg, mode, index, tokens);
      }
      const listed =
        negative || (last?.negated === true && last.passive && separator === ',' && position > 0);
      const off = OFF_LIMITS.test(tokens.map(({ lower }) => lower).join(' '));
      const found = verbsOf(tokens, foreign);
      const asking = found.filter((each, at) => {
        if (mode === 'main')
          return (
            each.asks &&
            !(told && each.passive && at === 0 && tokens.slice(0, each.at).every((token) => skipped(token)))
          );
        // In a circumstance only what somebody says they will do.
        return (
          (each.asks &&
            tokens
              .slice(Math.max(0, each.at - 3), each.at)
              .some(
                ({ lower }, place) =>
                  /^(i|i'd|i'll|we|we'd|we'll)$/.test(lower) && Math.max(0, each.at - 3) + place > 0,
              )) ||
          (each.asks &&
            each.passive &&
            tokens.some(
              ({ lower }, place) =>
                /^(may|must)$/.test(lower) &&
                (tokens[place + 1]?.lower === 'not' ||
                  /^(none|nothing|nobody)$/.test(tokens[place - 1]?.lower ?? '')),
            ))
        );
      });
      told =
        found.length > 0
          ? asking.length === 0 && found.some(({ asks }) => !asks)
          : told &&
            /^(and|or|,|then)$/.test(separator) &&
            position > 0 &&
            tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
      const remains = asking.length === 0 && mode === 'main' ? remainsOf(tokens) : undefined;
      if (remains) {
        add(
          clause,
          meaningOf(lemma('touch')),
          remains.head.length > 0 || remains.resources.length > 0 ? remains : (antecedent ?? remains),
          true,
          'main',
          true,
          readOnly,
          index,
        );
        return;
      }
      if (asking.length > 0) {
        asking.forEach((each, at) => {
          const until = asking[at + 1]?.at ?? tokens.length;
          const negated =
            off ||
            negative ||
            (listed &&
              each.passive &&
              at === 0 &&
              tokens.slice(0, each.at).every((token) => skipped(token))) ||
            (neg !== undefined &&
              (foreign ||
                neg < Math.max(...each.used) ||
                (at === asking.length - 1 && isAfter(tokens, neg, each))));
          const again =
            last && !negated && [...each.used].some((place) => tokens[place]?.lower === 'back')
              ? inverse(last.verb)
              : undefined;
          const object = objectOf(
            tokens,
            each,
            until,
            tokens.some(({ exact }) => exact !== undefined)
              ? undefined
              : (meantBy(tokens.slice(each.at, until), antecedent, subject) ?? fronted),
            asking[at - 1]?.at ?? -1,
          );
          // "please allow sqs:SendMessage": the name says it all.
          if (
            object.head.length === 0 &&
            object.resources.length === 0 &&
            tokens.some(({ exact }) => exact !== undefined)
          )
            return;
          if (object.head.length === 0 && object.resources.length === 0 && fronted) absorb(object, fronted);
          else if (fronted) {
            object.place.push(...fronted.head);
            object.placed.push(...fronted.resources);
          }
          if (negated && !READS_ONLY.has(each.verb.stem)) negative = true;
          const act = again ?? actOf(each, object);
          add(clause, act, object, negated, 'main', false, readOnly, index);
          if (object.head.length > 0 || object.resources.length > 0) antecedent = object;
          if (object.resources.length > 0) subject = object;
          last = { verb: act, negated, role: 'main', passive: each.passive };
        });
        return;
      }
      if (mode === 'circumstance' || told) {
        const object = phraseOf(tokens, 0, tokens.length);
        if (told && (object.resources.length > 0 || (object.head.length > 0 && antecedent === undefined)))
          antecedent = object;
        if (told && object.resources.length > 0) subject = object;
        return;
      }
      if (tokens.some(({ exact }) => exact !== undefined)) return;
      // "Customer says the label is missing" tells.
      if (neg === undefined && FINITE(tokens)) {
        const object = phraseOf(tokens, 0, tokens.length);
        if (object.resources.length > 0 || (object.head.length > 0 && antecedent === undefined))
          antecedent = object;
        if (object.resources.length > 0) subject = object;
        told = true;
        return;
      }
      verbless(clause, position, neg, off);
    });
    shareObjects(first);
    // A sentence of names alone is what the next ones are about.
    return wishes.length > first || antecedent === context ? (antecedent ?? fronted) : antecedent;

    function verbless(clause: Clause, position: number, neg: number | undefined, off: boolean): void {
      const { tokens, separator } = clause;
      const object = phraseOf(tokens, 0, tokens.length);
      const lowers = tokens.map(({ lower }) => lower);
      const nominal = nominalOf(tokens);
      // "Restore drill, part one: …" says what it is about.
      if (
        position === 0 &&
        neg === undefined &&
        clauses.slice(1).some((later) => later.separator === ':') &&
        clauses
          .slice(
            0,
            clauses.findIndex((later) => later.separator === ':'),
          )
          .every((each) => verbsOf(each.tokens, foreign).length === 0)
      ) {
        fronted = object;
        headingUntil = clauses.findIndex((later) => later.separator === ':');
        return;
      }
      if (position < headingUntil) return;
      const isList = position === 0 || /^[:•*–—-]$/.test(separator) || last === undefined;
      const changed = changeOf(tokens);
      if (changed && neg === undefined) {
        const own =
          changed.object.head.length > 0 || changed.object.resources.length > 0
            ? changed.object
            : (antecedent ?? fronted ?? changed.object);
        if (fronted) {
          own.place.push(...fronted.head);
          own.placed.push(...fronted.resources);
        }
        add(clause, changed.verb, own, false, 'main', false, readOnly, index);
        if (own.head.length > 0 || own.resources.length > 0) antecedent = own;
        last = { verb: changed.verb, negated: false, role: 'main', passive: false };
        return;
      }
      const wh = /^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? '');
      if (
        nominal &&
        (isList ||
          neg !== undefined ||
          !last ||
          !tokens.some((token, at) => at < nominal.at && token.kind === 'word' && !skipped(token)))
      ) {
        const own = objectOf(
          tokens,
          nominal,
          tokens.length,
          neg === undefined ? (antecedent ?? fronted) : undefined,
          -1,
        );
        const negated = off || neg !== undefined || negative;
        add(clause, nominal.verb, own, negated, 'main', false, readOnly, index);
        if (own.head.length > 0) antecedent = own;
        last = { verb: nominal.verb, negated, role: 'main', passive: false };
        return;
      }
      if (object.head.length === 0 && object.resources.length === 0) {
        const again = lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower));
        const other = last && again && !last.negated ? inverse(last.verb) : undefined;
        if (other && antecedent) {
          add(clause, other, { ...antecedent }, false, 'main', true, readOnly, index);
          last = { verb: other, negated: false, role: 'main', passive: false };
        }
        return;
      }
      if (neg !== undefined || off) {
        add(clause, undefined, object, true, 'main', true, readOnly, index);
        return;
      }
      if (wh) {
        add(clause, meaningOf(lemma('look')), object, false, 'main', false, readOnly, index);
        return;
      }
      if (last && /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator)) {
        if (PREPOSITIONS.has(lowers[0] ?? '')) {
          const previous = wishes.at(-1);
          if (previous)
            wishes[wishes.length - 1] = {
              ...previous,
              place: [...previous.place, ...object.head, ...object.place],
              placed: [...previous.placed, ...object.resources],
            };
          return;
        }
        const verb =
          lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2
            ? (inverse(last.verb) ?? last.verb)
            : last.verb;
        add(clause, verb, object, last.negated, last.role, true, readOnly, index);
        return;
      }
      // "On REST API x, …": where, of all that follows.
      const more = clauses
        .slice(position + 1)
        .some(({ tokens: rest }) => verbsOf(rest, foreign).some(({ asks }) => asks) || nominalOf(rest));
      if (more || PREPOSITIONS.has(lowers[0] ?? '')) {
        fronted = fronted
          ? {
              ...fronted,
              head: [...fronted.head, ...object.head],
              resources: [...fronted.resources, ...object.resources],
            }
          : object;
        return;
      }
      // A heading over a list says what it is about.
      if (position === clauses.length - 1 && position === 0 && heading(index)) {
        fronted = object;
        return;
      }
      add(clause, meaningOf(lemma('look')), object, false, 'main', true, readOnly, index);
    }
  }

  /** "put and get single items": what the last verb is done to is what the others are done to. */
  function shareObjects(from: number): void {
    for (let at = wishes.length - 2; at >= from; at -= 1) {
      const [wish, next] = [wishes[at], wishes[at + 1]];
      if (
        wish?.verb === undefined ||
        next === undefined ||
        wish.head.length > 0 ||
        wish.resources.length > 0 ||
        next.source !== 'words'
      )
        continue;
      wishes[at] = {
        ...wish,
        head: next.head,
        place: [...wish.place, ...next.place],
        resources: next.resources,
        placed: [...wish.placed, ...next.placed],
        plural: next.plural,
      };
    }
  }

  /** Whether the next line begins a list. */
  function heading(index: number): boolean {
    const next = sentences[index + 1]?.[0];
    return next?.kind === 'mark' && /^[-•*–—]$/.test(next.lower);
  }

  function addExact(
    exact: Exact,
    negated: boolean,
    role: Wish['role'],
    sentence: number,
    tokens: readonly Token[],
  ): void {
    const around = phraseOf(tokens, 0, tokens.length);
    wishes.push({
      id: wishes.length,
      span: [exact.from, exact.to],
      words: exact.words,
      source: exact.source,
      exact,
      verb: undefined,
      head: around.head,
      place: around.place,
      written: new Map(),
      resources: around.resources,
      placed: around.placed,
      plural: false,
      negated,
      role: role === 'circumstance' ? 'main' : role,
      carried: false,
      readOnly: false,
      sentence,
    });
  }

  function add(
    clause: Clause,
    verb: Verb | undefined,
    object: Object,
    negated: boolean,
    role: Wish['role'],
    carried: boolean,
    readOnly: boolean,
    sentence: number,
  ): void {
    const { tokens } = clause;
    const from = tokens[0]?.from ?? 0;
    const to = tokens.at(-1)?.to ?? from;
    wishes.push({
      id: wishes.length,
      span: [from, to],
      words: tokens.map(({ text: word }) => word).join(' '),
      source: 'words',
      verb,
      head: object.head,
      place: object.place,
      written: new Map(tokens.map((token) => [token.stem, token.lower] as const)),
      resources: [...new Set(object.resources)],
      placed: [...new Set(object.placed)],
      plural: object.plural,
      negated,
      role,
      carried,
      readOnly,
      sentence,
    });
  }
}

const REMAINS = /^(stay|stays|remain|remains|untouched|alone|kept|survive|survives|intact)$/;

/** "The bucket itself stays", "leave it alone": not to be touched. */
function remainsOf(tokens: readonly Token[]): Object | undefined {
  const at = tokens.findIndex(({ lower }) => REMAINS.test(lower));
  if (at < 0 || tokens.some(({ lower }) => /^(while|if|is|are|was)$/.test(lower) && lower !== 'is'))
    return undefined;
  return phraseOf(tokens, 0, at);
}

/** "Core group to twelve nodes", "from large up to xlarge", "500 -> 800", "versioning on": a change said without a verb. */
function changeOf(tokens: readonly Token[]): { verb: Verb; object: Object } | undefined {
  const lowers = tokens.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? '';
  const states = lowers.some((lower) => AUXILIARIES.has(lower) && !/^(be|get|gets|to)$/.test(lower));
  if (states || tokens.length < 2) return undefined;
  const turned = /^(on|off)$/.test(last) ? meaningOf(lemma(last === 'on' ? 'enable' : 'disable')) : undefined;
  const object = phraseOf(tokens, 0, tokens.length);
  if (turned && object.head.length > 0) return { verb: turned, object };
  const to = lowers.findIndex(
    (lower, at) =>
      lower === 'to' &&
      (isValue(tokens[at + 1]) || /^(up|down|back)$/.test(lowers[at - 1] ?? '') || isValue(tokens[at + 2])),
  );
  const verb = to >= 0 ? meaningOf(lemma('scale')) : undefined;
  if (!verb || to === 0) return undefined;
  return { verb, object: phraseOf(tokens, 0, Math.max(1, to)) };
}

const isValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'name' && token.resources.length === 0) ||
    /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|hundred|on|demand|provisioned|large|small|medium|double|half)$/.test(
      token.lower,
    ));

/** "einen Failover auslösen", "a snapshot must be taken": the act is the object's noun. */
function actOf({ verb, nominal }: FoundVerb, { head }: Object): Verb {
  const noun = head.at(-1);
  if (nominal || noun === undefined || !isLight(verb.stem)) return verb;
  const act = nominalVerb(noun);
  return (act === undefined ? undefined : meaningOf(act)) ?? verb;
}

/** "List its snapshots, … stop it": one thing, where several were spoken of last. */
const meantBy = (
  tokens: readonly Token[],
  antecedent: Object | undefined,
  subject: Object | undefined,
): Object | undefined =>
  antecedent?.plural === true &&
  antecedent.resources.length === 0 &&
  subject &&
  tokens.some(({ lower }) => lower === 'it')
    ? subject
    : antecedent;

const FINITE = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      /^(is|are|was|were|says|said|has|hangs|keeps|isn't|aren't|runs|fails|became|belongs|lacks)$/.test(
        lower,
      ),
  ) &&
  !tokens.some(({ lower }) =>
    /^(what|which|who|how|why|where|due|needed|required|necessary|wanted|whether|whatever)$/.test(lower),
  );

const READS_ONLY = new Set(['look']);
const reads = ({ first }: Verb): boolean =>
  (first.get(lemma('get')) ?? 0) >= 0.6 || (first.get(lemma('list')) ?? 0) >= 0.6;

/** Place of a word that says no, and means a limit. */
function negationIn({ tokens, intro }: Clause): number | undefined {
  if (/^(because|since|if|when|unless|as|while)$/.test(intro)) return undefined;
  const at = tokens.findIndex(({ lower }, index) => {
    if (
      !NEGATIONS.has(lower) ||
      (lower === 'nobody' && index > 0) ||
      (intro === 'that' && lower === 'nobody')
    )
      return false;
    const next = tokens[index + 1]?.lower ?? '';
    const previous = tokens[index - 1]?.lower ?? '';
    if (lower === 'nothing' || lower === 'no' || lower === 'not')
      if (/^(else|longer|more|only|yet|one)$/.test(next) && next !== 'more') return next === 'yet';
    if (
      /^(can't|cannot|doesn't|doesnt|isn't|aren't|won't)$/.test(lower) ||
      (lower === 'not' && /^(does|is|can|could|did|was|are)$/.test(previous))
    )
      return /^(needed|to|be|my|part|touched|about|required)$/.test(next);
    return true;
  });
  return at < 0 ? undefined : at;
}

/** "Gelöscht wird nichts": the no comes last. */
const isAfter = (tokens: readonly Token[], negation: number, { at }: FoundVerb): boolean =>
  negation > at &&
  /^(nothing|not|none|never|nobody|isn't|no)$/.test(tokens[negation]?.lower ?? '') &&
  tokens.slice(negation + 1).filter((token) => !skipped(token)).length === 0;

const skipped = ({ lower, kind }: Token): boolean =>
  kind === 'mark' ||
  kind === 'exact' ||
  DETERMINERS.has(lower) ||
  ADVERBS.has(lower) ||
  AUXILIARIES.has(lower) ||
  SUBJECTS.has(lower) ||
  NEGATIONS.has(lower) ||
  (EMPTY.has(lower) && !PREPOSITIONS.has(lower));

/** What a verb is done to: what follows it; else what stands before it; else what was spoken of last. */
function objectOf(
  tokens: readonly Token[],
  { at, used, passive, nominal }: FoundVerb,
  until: number,
  antecedent: Object | undefined,
  from: number,
): Object {
  const end = Math.max(at, ...(nominal ? [...used] : [at])) + 1;
  const act = nominal && used.size === 1;
  const after = phraseOf(tokens, end, until, used);
  // "An upgrade of the cluster": the act's noun may be in the name, and what it is done to is the head.
  if (act) after.head.unshift(tokens[at]?.stem ?? '');
  const mods = nominal ? phraseOf(tokens, from + 1, at, used) : undefined;
  if (mods && mods.head.length > 0) {
    after.head.unshift(...mods.head);
    after.resources.push(...mods.resources);
  }
  const person = tokens.findLastIndex(
    ({ lower, kind }, place) =>
      place < at && place > from && kind === 'word' && (SUBJECTS.has(lower) || lower === 'it'),
  );
  const before = phraseOf(tokens, Math.max(from, person) + 1, at, used);
  if (passive && (before.head.length > 0 || before.resources.length > 0)) {
    before.place.push(...after.head, ...after.place);
    before.placed.push(...after.resources, ...after.placed);
    return before;
  }
  if (after.head.length > 0 || after.resources.length > 0) {
    after.place.push(...(nominal ? [] : before.head), ...before.place);
    after.placed.push(...before.resources, ...before.placed);
    return after;
  }
  if (before.head.length > 0 || before.resources.length > 0) {
    before.place.push(...after.place);
    before.placed.push(...after.placed);
    return before;
  }
  if (antecedent) {
    const carried: Object = {
      ...antecedent,
      head: [...antecedent.head],
      place: [...after.place, ...antecedent.place],
      resources: [...antecedent.resources],
      placed: [...antecedent.placed, ...after.placed],
      pronoun: true,
    };
    return carried;
  }
  return after;
}

function absorb(object: Object, other: Object): void {
  object.head.push(...other.head);
  object.place.push(...other.place);
  object.resources.push(...other.resources);
  object.placed.push(...other.placed);
}

const VESSELS = new Set(
  'list overview descript inform info detail set rang summari count number properti metadata name'
    .split(' ')
    .map((word) => lemma(word)),
);

/** Nouns of a stretch of words: what comes first, then what follows prepositions. */
function phraseOf(
  tokens: readonly Token[],
  from: number,
  until: number,
  used: ReadonlySet<number> = new Set(),
): Object {
  const object: Object = { head: [], place: [], resources: [], placed: [], plural: false, pronoun: false };
  let preposition = '';
  let started = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { lower, kind, stem } = token;
    if (PREPOSITIONS.has(lower) && kind === 'word') {
      // "a list of brokers", "information about the bot": the thing is what follows.
      if (
        started &&
        preposition === '' &&
        /^(of|about|on|for)$/.test(lower) &&
        object.head.length === 1 &&
        VESSELS.has(object.head[0] ?? '')
      )
        continue;
      if (started || lower === 'by') preposition = lower === 'of' && preposition === '' ? 'of' : lower;
      continue;
    }
    if (PRONOUNS.has(lower) && kind === 'word' && !DETERMINERS.has(lower)) {
      object.pronoun = true;
      continue;
    }
    if (skipped(token) || kind === 'number' || (used.has(at) && used.size > 1)) continue;
    const inHead = preposition === '';
    started = true;
    if (token.resources.length > 0)
      (inHead || preposition === 'of' ? object.resources : object.placed).push(...token.resources);
    if (kind === 'name') continue;
    if (inHead) {
      object.head.push(stem);
      object.plural = /[^s]s$/.test(lower);
    } else object.place.push(stem);
  }
  return object;
}
