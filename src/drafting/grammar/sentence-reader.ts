import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATED,
  SUBJECTS,
} from '../tables/word-lists.ts';
import {
  isNegatedAfter,
  isOffHeading,
  isOffLimits,
  keepsThere,
  negationIn,
  remainsOf,
} from './clause-limits.ts';
import { asPlain } from './frames/plain-verbs.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { belonging, Discourse, referring } from './discourse.ts';
import type { Exact } from './exact-forms.ts';
import {
  absorb,
  emptyPhrase,
  isNamed,
  objectOf,
  phraseOf,
  skipped,
  type NounPhrase,
} from './noun-phrases.ts';
import { isVerbForm, lemma, type Token } from './tokens.ts';
import { askedOf } from './state-questions.ts';
import { beginsAnew, predicateAt, questionedIn, subjectOf, subjectOfCondition } from './predicates.ts';
import {
  COMPARED,
  actOf,
  beginsWithPlace,
  changeOf,
  dueOf,
  notedOf,
  switchedOf,
  tellsOnly,
} from './unspoken-verbs.ts';
import { doingOfTools, isDoneByOthers, isNotDone, tellsOfAct } from './told-doings.ts';
import { isHearsay, isObservation, tellsAbility, tellsStay } from './told-states.ts';
import { inverse, meaningOf, nominalOf, verbsOf, type FoundVerb, type Verb } from './verbs.ts';
import { isKnownStem, isStrange, unknownVerbAt } from './unknown-verbs.ts';
import { wishedStateOf } from './wished-states.ts';
import type { OtherReading, Wish, WishObject } from './wish.ts';
import { identifierWords, stem } from '../word-stems.ts';

/** What all sentences of a text share. */
export interface TextSoFar {
  readonly wishes: Wish[];
  readonly exacts: readonly Exact[];
  readonly discourse: Discourse;
  /** Whether a sentence is a heading over the list that follows it. */
  readonly isHeading: (sentence: number) => boolean;
  /** Whether a sentence is an item of a list. */
  readonly isItem: (sentence: number) => boolean;
  /** The verbs that were asked for last: "the same for the other queue". */
  asked: readonly Verb[];
  /** "Out of scope:": what the list under it names is not asked for. */
  offList: boolean;
  /** Nobody orders anything: what a tool or a team does is what is asked for. */
  readonly tools: boolean;
  /** "Do not touch:": the verb of the heading over the list that is being read. */
  heading: Last | undefined;
}

interface Last {
  readonly verb: Verb;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A noun said it: "a failover of …". */
  readonly nominal?: boolean;
}

/** "Restore drill", "Release checklist": names nothing of the form, and no verb of it has an object. */
const isTitle = (tokens: readonly Token[]): boolean =>
  verbsOf(tokens).length === 0 ||
  tokens.every(
    ({ kind, lower, resources }) =>
      kind !== 'name' && resources.length === 0 && !DETERMINERS.has(lower) && !PRONOUNS.has(lower),
  );

/** "ledger goes to sleep: …": what a title tells something of. */
function subjectOfTitle(tokens: readonly Token[]): NounPhrase {
  const end = predicateAt(tokens, 0);
  const tells =
    end !== undefined && (AUXILIARIES.has(tokens[end]?.lower ?? '') || tokens[end - 1]?.kind === 'name');
  return phraseOf(tokens, 0, tells ? end : tokens.length);
}

/** ", encrypted with key x": tells of what stands before. */
const isAside = ({ passive, at }: FoundVerb, { tokens, separator }: Clause): boolean =>
  passive &&
  at === 0 &&
  separator === ',' &&
  /^(with|by|under|at|via|through|since)$/.test(tokens[1]?.lower ?? '');

/** ", the policies attached to it": which of them are looked at. */
const saysWhich = ({ passive, at }: FoundVerb, { tokens, separator }: Clause): boolean =>
  passive &&
  at > 0 &&
  /^(,|and)$/.test(separator) &&
  RELATED.test(tokens[at]?.lower ?? '') &&
  PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower));

const ANY_THINGS = new Set('thing follow item point'.split(' ').map(lemma));
/** Whether it names something, and not "things" or "the following". */
const isReal = ({ head, resources }: NounPhrase): boolean =>
  resources.length > 0 || head.some((word) => !ANY_THINGS.has(word));

/** "list the subscriptions": a verb, and what it is done to. */
const beginsOrder = (tokens: readonly Token[]): boolean => {
  const [first, next] = tokens.filter(({ lower }) => !ADVERBS.has(lower));
  return (
    first !== undefined &&
    next !== undefined &&
    isVerbForm(first.lower) &&
    (DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      next.kind === 'name' ||
      /^(everything|me|us)$/.test(next.lower))
  );
};

/** "One backup of the volume into the vault": an act, and where it leads. */
function makesInto(tokens: readonly Token[]): boolean {
  const nominal = nominalOf(tokens);
  return (
    nominal !== undefined &&
    /^(a|an|one|another)$/.test(tokens[0]?.lower ?? '') &&
    tokens[nominal.at + 1]?.lower === 'of'
  );
}

/** "which shares there are". */
const asksWhichExist = (tokens: readonly Token[], until: number): boolean =>
  /^(there (are|is)|exist|exists)$/.test(
    tokens
      .slice(0, until)
      .slice(tokens[until - 1]?.lower.startsWith('exist') === true ? -1 : -2)
      .map(({ lower }) => lower)
      .join(' '),
  ) && tokens.some(({ lower }) => /^(which|what)$/.test(lower));

/** An indefinite word in front: "something with the queue". */
function saysNothing(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ lower }) => !/^(?:please|just|hi|hello|kindly)$/.test(lower));
  return first !== undefined && /^(?:something|anything|stuff|whatever)$/.test(first.lower);
}

/** What begins a clause whose subject the next one may speak of. */
const CONDITION = /^(if|unless|should|when|once)$/;
const ROLE = lemma('role');
const OBLIGES = /^(must|should|shall|need|needs|to)$/;
const TO_LOOK = (): Verb | undefined => meaningOf(lemma('look'));
/** "give it a new key", "I need another replica". */
const onlyLooks = ({ classes }: Verb): boolean => classes.includes('look');
const GIVES = /^(give|gives|get|gets|need|needs|want|have)$/;
const SEVERAL = /^(them|these|those|both|they|ones)$/;
const ONE = /^(it|this|that|him|her|itself|one)$/;

/** Reads one sentence, clause by clause, and adds what it asks for to the text's wishes. */
export class SentenceReader {
  readonly #clauses: readonly Clause[];
  readonly #first: number;
  #mode: 'main' | 'circumstance' = 'main';
  #negative = false;
  #told = false;
  #last: Last | undefined;
  /** What the sentence is about, where that stands in front. */
  #fronted: NounPhrase | undefined;
  #headingUntil = 0;
  /** After the last verb: "look at … and at …". */
  #preposition: string | undefined;
  /** "except policies, boundaries": the list goes on. */
  #excepting = false;
  /** Things that follow are a list under a verb: "please check: …". */
  #under = false;
  /** "while I …", "when I …": the speaker's own doing, in the same breath. */
  #doesMeanwhile = false;
  /** "It does not create …": what follows "or" is not done either. */
  #notDone = false;
  /** Verbs of the sentence that change something, in order. */
  readonly #changed: Verb[] = [];
  /** A tool or a team is what the sentence is about. */
  #does = false;
  /** The last verb of the sentence that changes something. */
  #lastChange: Verb | undefined;
  /** "Out of scope: …": the rest of the sentence. */
  #offUnder = false;
  /** What the clause before told something of. */
  #tellsOf: NounPhrase | undefined;
  /** Wishes whose verb had no object at all. */
  readonly #bare = new Set<number>();

  private readonly index: number;
  private readonly readOnly: boolean;
  private readonly text: TextSoFar;

  constructor(sentence: readonly Token[], index: number, readOnly: boolean, text: TextSoFar) {
    this.index = index;
    this.readOnly = readOnly;
    this.text = text;
    this.#clauses = clausesOf(sentence);
    this.#first = text.wishes.length;
  }

  read(): void {
    if (this.text.isItem(this.index)) {
      this.#last = this.text.heading;
      this.#offUnder = this.text.offList;
    } else {
      this.text.heading = undefined;
      this.text.offList = false;
    }
    this.#under = this.#last !== undefined;
    this.#clauses.forEach((clause, position) => {
      this.#readClause(clause, position);
    });
    this.#shareObjects();
    const asked = this.text.wishes
      .slice(this.#first)
      .flatMap(({ verb, negated, carried, assumed }) =>
        verb === undefined || negated || carried || assumed ? [] : [verb],
      );
    if (asked.length > 0) this.text.asked = [...new Set(asked)];
    if (this.#fronted) this.text.discourse.mention(this.#fronted);
  }

  #readClause(clause: Clause, position: number): void {
    const { tokens, separator } = clause;
    const { exacts } = this.text;
    this.#enter(clause);
    const neg = negationIn(clause);
    for (const token of tokens) {
      const exact = token.exact === undefined ? undefined : exacts[token.exact];
      if (exact) this.#addExact(exact, neg !== undefined && tokens.indexOf(token) > neg, tokens);
    }
    if (this.#mode === 'main' && neg === undefined && this.#bySwitchOrQuestion(clause, position)) return;
    if (this.#mode === 'main' && this.#likeBefore(clause, position)) return;
    if (this.#mode === 'main' && this.#underLaterVerb(clause, position)) return;
    if (this.#mode === 'main' && (isHearsay(tokens) || tellsStay(tokens))) return;
    // "Nothing more to be allowed than that": it is all that was said.
    if (/^nothing (else|more|further|beyond|besides)\b/.test(tokens.map(({ lower }) => lower).join(' ')))
      return;
    if (this.#mode === 'main' && neg === undefined && isObservation(tokens)) {
      const that = tokens.findIndex(({ lower }) => lower === 'that');
      this.#mentionTold(tokens.slice(that + 1));
      this.#told = true;
      return;
    }
    const next = this.#clauses[position + 1];
    if (
      isOffHeading(tokens) &&
      (next === undefined ? this.text.isHeading(this.index) : next.separator === ':')
    ) {
      this.#offUnder = true;
      if (next === undefined) this.text.offList = true;
      return;
    }
    const found = verbsOf(tokens);
    const off =
      isOffLimits(tokens) ||
      this.#offUnder ||
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
    const tells = this.#last !== undefined && onlyLooks(this.#last.verb) && !this.#last.negated;
    // "It does not create or alter topics", "producing or resharding is for others": what goes on of what is told.
    const isToldAct =
      found.some((each) => !onlyLooks(each.verb) && tellsOfAct(tokens, each)) ||
      (found.length === 1 &&
        /[a-z]{2}ing$/.test(tokens.at(-1)?.lower ?? '') &&
        found[0]?.at === tokens.length - 1 &&
        /^(or|and|nor|,)$/.test(next?.separator ?? '') &&
        verbsOf(next?.tokens ?? []).some((each) => tellsOfAct(next?.tokens ?? [], each)));
    if (this.#mode === 'main' && (isToldAct || (this.#notDone && /^(or|nor)$/.test(separator)))) return;
    this.#notDone = false;
    const isOthers = !/^(i|we|please)$/.test(tokens.find(({ lower }) => !ADVERBS.has(lower))?.lower ?? '');
    const asking = found.filter(
      (each, at) =>
        !(neg === undefined && isOthers && each.at > 0 && isNotDone(tokens, each.at)) &&
        this.#asks(each, at, tokens) &&
        !isAside(each, clause) &&
        !(tells && saysWhich(each, clause)),
    );
    this.#notDone =
      neg === undefined && isOthers && found.some((each) => each.at > 0 && isNotDone(tokens, each.at));
    const listed =
      this.#negative ||
      (this.#last?.negated === true && this.#last.passive && separator === ',' && position > 0);
    this.#told =
      found.length > 0
        ? asking.length === 0 &&
          (this.#notDone || found.some((each) => !each.asks || isDoneByOthers(tokens, each)))
        : this.#told &&
          /^(and|or|,|then)$/.test(separator) &&
          position > 0 &&
          tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
    const remains =
      this.#mode === 'main' &&
      (asking.length === 0 ||
        (asking.every(({ passive }) => passive) && keepsThere(tokens)) ||
        /^(leave|keep)$/.test(tokens.find(({ lower }) => !ADVERBS.has(lower))?.lower ?? ''))
        ? remainsOf(tokens)
        : undefined;
    if (remains) {
      const object = isNamed(remains) ? remains : (this.#tellsOf ?? this.text.discourse.last() ?? remains);
      // "Leave out deletes": an act, and no thing.
      const act = tokens[1]?.lower === 'out' ? nominalOf(tokens.slice(2), true) : undefined;
      if (act) this.#add(clause, act.verb, emptyPhrase(), { negated: true });
      else this.#add(clause, meaningOf(lemma('touch')), object, { negated: true });
      return;
    }
    if (asking.length > 0) {
      asking.forEach((each, at) => {
        const negated =
          off ||
          this.#negative ||
          (listed && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped)) ||
          (neg !== undefined &&
            (neg < Math.max(...each.used) ||
              (at === asking.length - 1 && isNegatedAfter(tokens, neg, each))));
        this.#verbWish(clause, each, asking[at + 1]?.at ?? tokens.length, asking[at - 1]?.at ?? -1, negated);
      });
      return;
    }
    if (found.some((each) => isAside(each, clause))) return;
    if (this.text.tools && this.#mode === 'main' && neg === undefined && this.#doing(clause)) return;
    if (this.#mode === 'circumstance' && separator === 'rel') this.#tellWhich(tokens);
    if (this.#mode === 'circumstance' || this.#told) {
      if (CONDITION.test(clause.intro))
        this.text.discourse.mentionIncidental(subjectOfCondition(tokens), position === 0);
      else if (this.#told) this.#mentionTold(tokens);
      return;
    }
    if (tokens.some(({ exact }) => exact !== undefined)) return;
    if (neg === undefined && tellsOnly(tokens)) {
      this.#mentionTold(tokens);
      this.#told = true;
      return;
    }
    this.#verbless(clause, position, neg, off);
  }

  /** "Our installer creates the secret, and stores a fresh value". */
  #doing(clause: Clause): boolean {
    const { tokens, separator } = clause;
    const goesOn = this.#does && /^(,|and|then|or|;)$/.test(separator);
    const first = tokens.findIndex(({ lower }) => !ADVERBS.has(lower) && !/^(it|they|also)$/.test(lower));
    const at =
      doingOfTools(tokens) ??
      (goesOn &&
      first >= 0 &&
      isVerbForm(tokens[first]?.lower ?? '') &&
      !/(?:ed|ing)$/.test(tokens[first]?.lower ?? '')
        ? first
        : undefined);
    const plain = at === undefined ? undefined : asPlain(tokens[at] as Token);
    if (at === undefined || plain === undefined) return false;
    const order = [plain, ...tokens.slice(at + 1)];
    const [verb] = verbsOf(order);
    if (verb === undefined || !verb.asks) return false;
    this.#does = true;
    this.#verbWish({ ...clause, tokens: order }, verb, order.length, -1, false);
    return true;
  }

  /** "Is the replay finished?", "tracing on, too", "a second replica is due": the words of the verb, if there are any, are not what is asked for. */
  #bySwitchOrQuestion(clause: Clause, position: number): boolean {
    const { tokens, separator } = clause;
    if (tokens.some(({ exact }) => exact !== undefined)) return false;
    const asked = position === 0 || /^[,;:–—-]$/.test(separator) ? askedOf(tokens) : undefined;
    if (asked) {
      const { object, others } = this.#understood(asked, tokens);
      const verb = TO_LOOK();
      this.#add(clause, verb, object, { others: others.map((other) => ({ ...other, verb })) });
      this.text.discourse.mention(asked);
      return true;
    }
    const said = notedOf(tokens) ?? switchedOf(tokens) ?? dueOf(tokens) ?? wishedStateOf(tokens);
    if (said === undefined || !isNamed(said.object)) return false;
    const { object, others } = this.#understood(said.object, tokens);
    this.#add(clause, said.verb, object, {
      others: others.map((other) => ({ ...other, verb: said.verb })),
    });
    this.text.discourse.mention(said.object);
    this.#last = { verb: said.verb, negated: false, passive: false };
    return true;
  }

  /** "The same for y", "do the same with y", "likewise y": what was asked for last, of another thing. */
  #likeBefore(clause: Clause, position: number): boolean {
    const { tokens } = clause;
    const said = tokens.filter(({ lower }) => !/^(please|and|then|do|the|goes|thing|exactly)$/.test(lower));
    const [first] = said;
    const isSame = /^(same|likewise|ditto|idem|similarly)$/.test(first?.lower ?? '');
    const within = this.text.wishes
      .slice(this.#first)
      .flatMap(({ verb, negated, carried }) => (verb === undefined || negated || carried ? [] : [verb]));
    const verbs = within.length > 0 ? [...new Set(within)] : position === 0 ? this.text.asked : [];
    if (!isSame || verbs.length === 0) return false;
    const from = tokens.indexOf(first as Token) + 1;
    const after = phraseOf(tokens, from, tokens.length);
    const object = isNamed(after) ? after : { ...after, head: after.place, resources: after.placed };
    if (!isNamed(object)) return false;
    for (const verb of verbs)
      this.#add({ ...clause, tokens: tokens.slice(from) }, verb, object, {
        negated: this.#last?.negated ?? false,
      });
    this.text.discourse.mention(object);
    return true;
  }

  /** "X and y have to be stopped": what is said of y is said of x. */
  #underLaterVerb(clause: Clause, position: number): boolean {
    const { tokens, separator } = clause;
    const isThing =
      tokens.length > 0 &&
      tokens.every(
        ({ kind, lower }) =>
          kind === 'name' ||
          (kind === 'word' && !AUXILIARIES.has(lower) && !SUBJECTS.has(lower) && !PREPOSITIONS.has(lower)),
      ) &&
      verbsOf(tokens).length === 0;
    if (!isThing || (position > 0 && !/^(,|and|or|nor|&|[:•*–—-])$/.test(separator))) return false;
    if (separator === ',' && this.#last !== undefined && !this.#last.passive) return false;
    const object = phraseOf(tokens, 0, tokens.length);
    if (object.resources.length === 0) return false;
    for (const later of this.#clauses.slice(position + 1)) {
      if (later.intro !== '' || !/^(,|and|or|nor|&)$/.test(later.separator)) return false;
      const [verb] = verbsOf(later.tokens);
      const subject = phraseOf(later.tokens, 0, verb?.at ?? later.tokens.length);
      if (!isNamed(subject)) return false;
      if (verb === undefined) {
        if (later.tokens.some(({ lower }) => AUXILIARIES.has(lower))) return false;
        continue;
      }
      if (!verb.asks || !(verb.passive || verb.nominal)) return false;
      const negated = negationIn(later) !== undefined || isOffLimits(later.tokens) || this.#negative;
      this.#add(clause, verb.verb, object, { negated });
      this.text.discourse.mention(object);
      return true;
    }
    return false;
  }

  /** Whether the clause is a circumstance, and whether a "no" before it still holds. */
  #enter(clause: Clause): void {
    const { tokens, intro, separator, comma } = clause;
    this.#doesMeanwhile = /^(while|whilst|when|once|before|after)$/.test(intro);
    const goesOn =
      this.#mode === 'circumstance' &&
      /^(,|and)$/.test(separator) &&
      /[^s]s$/.test(tokens[0]?.lower ?? '') &&
      meaningOf(tokens[0]?.stem ?? '') !== undefined;
    const before = this.#clauses[this.#clauses.indexOf(clause) - 1];
    if (intro !== '' || goesOn) this.#mode = 'circumstance';
    else if (before !== undefined && before.intro !== '' && beginsAnew(tokens, before.tokens))
      this.#mode = 'main';
    else if (!/^(and|or|nor|&|\+)$/.test(separator) || comma) this.#mode = 'main';
    if (!/^(or|nor|and)$/.test(separator)) this.#negative = false;
    else if (separator === 'and') {
      // "Do not delete the topic, and list the subscriptions"; "never stop, restart, and delete it".
      const isBare = this.#bare.has(this.text.wishes.length - 1);
      if (comma && !isBare && beginsOrder(tokens)) this.#negative = false;
    } else this.#negative = this.#negative && /^(or|nor)$/.test(separator);
  }

  #asks(each: FoundVerb, at: number, tokens: readonly Token[]): boolean {
    if (!each.asks) return false;
    if (isDoneByOthers(tokens, each)) return false;
    // "Resharding is for the other team" asks for nothing; "listing the tables belongs to it" does.
    if (!onlyLooks(each.verb) && tellsOfAct(tokens, each)) return false;
    if (this.#mode === 'main')
      return !(
        this.#told &&
        each.passive &&
        at === 0 &&
        tokens.slice(0, each.at).every(skipped) &&
        !tokens.slice(0, each.at).some(({ lower }) => OBLIGES.test(lower))
      );
    // "Tail the log while I invoke it": what is done at the same time, and not what was done.
    if (
      this.#doesMeanwhile &&
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
  #tellWhich(tokens: readonly Token[]): void {
    const { wishes } = this.text;
    const last = wishes.at(-1);
    if (last === undefined || last.sentence !== this.index || last.exact !== undefined) return;
    if (last.resources.length > 0 || last.placed.length > 0) return;
    const { place, placed, resources } = phraseOf(tokens, 0, tokens.length);
    wishes[wishes.length - 1] = {
      ...last,
      place: [...last.place, ...place],
      placed: [...resources, ...placed],
      words: `${last.words} ${tokens.map(({ text }) => text).join(' ')}`,
    };
  }

  #mentionTold(tokens: readonly Token[]): void {
    const phrase = subjectOf(tokens);
    this.#tellsOf = isNamed(phrase) ? phrase : undefined;
    if (phrase.resources.length > 0 || this.text.discourse.last() === undefined) {
      this.text.discourse.mention(phrase);
      // "The key is pending deletion: cancel that".
      this.text.discourse.mention(phraseOf(tokens, 0, tokens.length), 1);
    } else this.text.discourse.mention(phrase, 1);
  }

  #verbWish(clause: Clause, each: FoundVerb, until: number, from: number, negated: boolean): void {
    const { tokens } = clause;
    this.#excepting = false;
    const { discourse } = this.text;
    const own =
      (each.verb.classes.some((name) => name === 'look' || name === 'find') && !negated
        ? questionedIn(tokens.slice(each.at), until - each.at)
        : undefined) ?? objectOf(tokens, each, until, from);
    // "… gets detached from the host and attached to the spare": the same thing.
    if (
      each.passive &&
      each.at === 0 &&
      this.#last?.passive === true &&
      PREPOSITIONS.has(tokens[each.at + 1]?.lower ?? '')
    ) {
      own.place.push(...own.head.splice(0));
      own.placed.push(...own.resources.splice(0));
    }
    const exact = tokens.some((token) => token.exact !== undefined);
    // "please allow sqs:SendMessage": the name says it all.
    if (!isNamed(own) && exact) return;
    const again =
      this.#last && !negated && [...each.used].some((place) => tokens[place]?.lower === 'back')
        ? this.#undone(tokens)
        : undefined;
    if (negated && each.verb.stem !== 'look') this.#negative = true;
    if (this.#isHeading(clause, own, until)) {
      // "For x I need two things: …": what they are done to.
      this.text.discourse.mention({ ...emptyPhrase(), head: own.place, resources: own.placed });
      this.#last = { verb: each.verb, negated, passive: false };
      this.#under = true;
      if (clause === this.#clauses.at(-1)) this.text.heading = this.#last;
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
      : this.#understood(own, tokens.slice(each.at, until));
    const both = isNamed(own) ? undefined : this.#secondOfBoth(tokens.slice(Math.max(0, from), until));
    if (both) this.#add(clause, verb, both, { negated });
    this.#add(clause, verb, object, {
      negated,
      referring: !isNamed(own) && !ofAll,
      others: [
        ...others.map((other) => ({ ...other, verb: act(other.head) })),
        ...this.#changes(own, tokens),
        ...this.#actBefore(each, from, tokens),
        ...(own.fresh && GIVES.test(tokens[each.at]?.lower ?? '') ? this.#unspoken(own, undefined) : []),
      ],
    });
    if (!isNamed(own) && !own.pronoun && !each.passive) this.#bare.add(this.text.wishes.length - 1);
    if (!negated) this.#byInstrument(clause, each, until);
    const after = tokens[Math.max(...each.used) + 1]?.lower ?? '';
    const within = [...each.used].map((place) => tokens[place]?.lower ?? '');
    this.#preposition = [after, ...within].find((lower) => PREPOSITIONS.has(lower));
    if (isNamed(own)) discourse.mention(own);
    // "the group's retention": the group may be meant by what follows, too.
    const owner = tokens.findIndex((token, at) => at > each.at && token.owner === true);
    if (owner > 0) discourse.mention(phraseOf(tokens, each.at + 1, owner + 1), 1);
    this.#last = { verb, negated, passive: each.passive, nominal: each.nominal };
    if (!negated && !onlyLooks(verb) && !verb.classes.includes('wait')) {
      this.#lastChange = verb;
      this.#changed.push(verb);
    }
  }

  /** "… and bring it back": what was done before, undone; "the first": what was done first. */
  #undone(tokens: readonly Token[]): Verb | undefined {
    const first = tokens.some(({ lower }) => /^(first|former)$/.test(lower)) ? this.#changed[0] : undefined;
    for (const verb of [first, this.#last?.verb, this.#lastChange]) {
      const undoing = verb && inverse(verb);
      if (undoing !== undefined) return undoing;
    }
    return undefined;
  }

  /** "Count the signups with a query", "move the writer by a failover": what it is done by is an act as well. */
  #byInstrument(clause: Clause, { at, verb, nominal }: FoundVerb, until: number): void {
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
    this.#add({ ...clause, tokens: rest }, run, phraseOf(rest, 0, rest.length), {});
  }

  /** "Please check: …", "Things to delete:": what the verb is done to follows as a list. */
  #isHeading(clause: Clause, own: NounPhrase, until: number): boolean {
    const counts = clause.tokens.some(({ lower }) => /^(things|steps|points|tasks|following)$/.test(lower));
    if (until < clause.tokens.length || (own.pronoun && !counts) || isReal(own)) return false;
    const next = this.#clauses[this.#clauses.indexOf(clause) + 1];
    return next === undefined ? this.text.isHeading(this.index) : next.separator === ':';
  }

  /** "a session onto the box, to see for myself": the act is a noun before the verb. */
  #actBefore(each: FoundVerb, from: number, tokens: readonly Token[]): readonly OtherReading[] {
    const before = from < 0 && each.verb.classes.includes('look') ? tokens.slice(0, each.at) : [];
    const nominal = nominalOf(before);
    if (nominal === undefined || nominal.verb.classes.includes('look')) return [];
    return [{ ...objectOf(before, nominal, before.length, -1), verb: nominal.verb, weight: 1 }];
  }

  /** "upload bandwidth up to 80": the first word may be no verb at all. */
  #changes(own: NounPhrase, tokens: readonly Token[]): readonly OtherReading[] {
    const changed = isNamed(own) ? changeOf(tokens) : undefined;
    return changed && isNamed(changed.object)
      ? [{ ...changed.object, verb: changed.verb, weight: 0.99 }]
      : [];
  }

  /** "Both are to be switched on again": the last two things of the form, each by itself. */
  #secondOfBoth(tokens: readonly Token[]): WishObject | undefined {
    if (!tokens.some(({ lower }) => SEVERAL.test(lower))) return undefined;
    const [first, second] = this.text.discourse
      .candidates(undefined)
      .map(({ phrase }) => phrase)
      .filter(({ resources }) => resources.length > 0);
    const apart = first && second && !second.resources.some((each) => first.resources.includes(each));
    return apart && first.resources.length === 1 ? second : undefined;
  }

  /** The object of a verb: what it names, or what was spoken of; and what else it may be. */
  #understood(
    own: NounPhrase,
    tokens: readonly Token[],
  ): { readonly object: WishObject; readonly others: readonly Omit<OtherReading, 'verb'>[] } {
    const { discourse } = this.text;
    if (isNamed(own)) {
      const last = discourse.last();
      const placed = this.#fronted
        ? {
            ...own,
            place: [...own.place, ...this.#fronted.head],
            placed: [...own.placed, ...this.#fronted.resources],
          }
        : own;
      if (last === undefined) return { object: placed, others: [] };
      const object = own.possessive ? belonging(placed, last) : placed;
      return { object, others: [{ ...belonging(placed, last), weight: 0.97 }] };
    }
    // "Allow 203.0.113.9 in the set": a value, and what it is put into.
    if (!own.pronoun && own.placed.length > 0 && own.place.length > 0)
      return {
        object: { ...own, head: own.place, place: [], resources: own.placed, placed: [] },
        others: [],
      };
    const word = tokens.find(({ lower }) => SEVERAL.test(lower) || ONE.test(lower))?.lower;
    const [first, ...rest] = discourse.candidates(word === undefined ? undefined : SEVERAL.test(word));
    if (first === undefined) {
      if (this.#fronted) absorb(own, this.#fronted);
      return { object: own, others: [] };
    }
    const others = rest.map(({ phrase, weight }) => ({ ...referring(own, phrase), weight }));
    if (this.#fronted) others.push({ ...referring(own, this.#fronted), weight: 0.98 });
    return { object: referring(own, first.phrase), others };
  }

  #verbless(clause: Clause, position: number, neg: number | undefined, off: boolean): void {
    const { tokens, separator } = clause;
    const { discourse } = this.text;
    const object = phraseOf(tokens, 0, tokens.length);
    const lowers = tokens.map(({ lower }) => lower);
    // "The script that stopped x was wrong": it tells of the script.
    const next = this.#clauses[position + 1];
    if (
      /^(which|that|who)$/.test(next?.intro ?? '') &&
      next?.separator === 'rel' &&
      next.tokens.some(({ lower }, at) => at > 1 && /^(is|are|was|were|has|had|did|does)$/.test(lower))
    ) {
      this.#mentionTold(tokens);
      return;
    }
    // "Restore drill, part one: …" says what it is about.
    const colon = this.#clauses.findIndex((later, at) => at > 0 && later.separator === ':');
    if (
      position === 0 &&
      neg === undefined &&
      colon > 0 &&
      this.#clauses.slice(0, colon).every((each) => isTitle(each.tokens))
    ) {
      // "ledger goes to sleep: stop it": what is told of it is no part of its name.
      const subject = subjectOfTitle(tokens);
      this.#fronted = isNamed(subject) ? subject : object;
      // "public-hook, function URL: …".
      for (const { tokens: more, separator: mark } of this.#clauses.slice(1, colon))
        if (mark === ',') absorb(this.#fronted, phraseOf(more, 0, more.length));
      discourse.mention(this.#fronted);
      this.#headingUntil = colon;
      return;
    }
    if (position < this.#headingUntil) return;
    if (tellsAbility(tokens)) return;
    const unknown = unknownVerbAt(tokens);
    if (unknown !== undefined) {
      const own = phraseOf(tokens, unknown + 1, tokens.length);
      const understood = this.#understood(own, tokens.slice(unknown));
      this.#add(clause, undefined, understood.object, { negated: neg !== undefined || off });
      discourse.mention(own);
      this.#last = undefined;
      return;
    }
    if (isStrange(tokens)) {
      this.#add(clause, TO_LOOK(), object, {
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
      this.#add(clause, scale, this.#fronted ?? discourse.last() ?? object, { carried: true });
      return;
    }
    const negated = neg !== undefined || off;
    if (!negated && this.#backAgain(clause, lowers)) return;
    const changed = negated || makesInto(tokens) ? undefined : changeOf(tokens);
    if (changed) {
      const { object: own, others } = this.#understood(changed.object, tokens);
      // "… to zero until noon, then back to three".
      const same = !isNamed(changed.object) && this.#last?.negated === false ? this.#last.verb : undefined;
      const verb = same?.classes.some((name) => /^(set|update|point)$/.test(name)) ? same : changed.verb;
      this.#add(clause, verb, own, {
        referring: !isNamed(changed.object),
        others: others.map((other) => ({ ...other, verb })),
      });
      discourse.mention(changed.object);
      this.#last = { verb, negated: false, passive: false };
      return;
    }
    const isQuestion = /^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? '');
    if (!isQuestion && this.#nominalWish(clause, position, neg, off)) return;
    // "and what did it print on its console?": of what was spoken of.
    if (
      !isNamed(object) &&
      !negated &&
      /^(what|which|how)$/.test(lowers[0] ?? '') &&
      (object.pronoun || object.place.length > 0)
    ) {
      const { object: of, others } = this.#understood(object, tokens);
      const verb = TO_LOOK();
      this.#add(clause, verb, of, { referring: true, others: others.map((other) => ({ ...other, verb })) });
      return;
    }
    if (!isNamed(object)) {
      this.#again(clause, lowers);
      return;
    }
    if (negated || (this.#excepting && /^(,|or|nor|and)$/.test(separator))) {
      this.#excepting = true;
      this.#add(clause, undefined, object, { negated: true, carried: true });
      // "Auto build should not be on: turn it off".
      if (negated && position === 0) discourse.mention(object);
      return;
    }
    this.#excepting = false;
    if (/^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? '')) {
      const questioned = questionedIn(tokens, tokens.length) ?? object;
      this.#add(clause, TO_LOOK(), this.#understood(questioned, tokens).object, {});
      discourse.mention(questioned);
      return;
    }
    // "…; the vault and its policy are fixed": what something is told of is no item of the list before.
    const subject =
      next?.separator === 'and' &&
      /^[;,]$/.test(separator) &&
      this.#last !== undefined &&
      !onlyLooks(this.#last.verb) &&
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
      this.#last !== undefined &&
      // What is taken away stands in the same breath.
      !(separator === ';' && !this.#under && !onlyLooks(this.#last.verb)) &&
      (this.#under || /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator));
    if (
      lists &&
      beginsWithPlace(tokens) &&
      !(separator === 'and' && tokens[0]?.lower === this.#preposition)
    ) {
      this.#placeOfPrevious(object);
      return;
    }
    if (lists && this.#last) {
      const { verb: said, negated: not } = this.#last;
      const back = lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2;
      const verb = back ? (inverse(said) ?? said) : said;
      this.#add(clause, verb, object, {
        negated: not,
        carried: true,
        others: this.#unspoken(object, verb, tokens),
      });
      discourse.mention(object);
      return;
    }
    // "On REST API x, …": where, of all that follows.
    const more = this.#clauses
      .slice(position + 1)
      .some(
        ({ tokens: rest }) => verbsOf(rest).some(({ asks }) => asks) || nominalOf(rest) || changeOf(rest),
      );
    // "* value of parameter x, plus its history": an item asks for itself.
    const item = this.text.isItem(this.index) && object.head.length > 1;
    const names = position === 0 && object.resources.length > 0 && tokens.length < 8 && !item;
    if ((more && names) || beginsWithPlace(tokens)) {
      this.#front(object);
      return;
    }
    if (position === this.#clauses.length - 1 && position === 0 && this.text.isHeading(this.index)) {
      this.#front(object);
      return;
    }
    // ", execution role x": what the one before is given.
    if (
      position > 0 &&
      separator === ',' &&
      object.head.at(-1) === ROLE &&
      object.resources.length > 0 &&
      this.text.wishes.length > this.#first
    ) {
      this.#placeOfPrevious(object);
      return;
    }
    // That says nothing of what to do.
    if (!lists && position === 0 && saysNothing(tokens)) {
      this.#add(clause, undefined, object, {});
      discourse.mention(object);
      return;
    }
    const understood = this.#understood(object, tokens);
    this.#add(clause, TO_LOOK(), understood.object, {
      carried: true,
      assumed: true,
      others: [
        ...this.#unspoken(object, undefined),
        ...understood.others.map((other) => ({ ...other, verb: TO_LOOK() })),
      ],
    });
    discourse.mention(object);
  }

  /** What a thing without verb may ask for beside what it most likely does. */
  #unspoken(
    object: NounPhrase,
    said: Verb | undefined,
    tokens: readonly Token[] = [],
  ): readonly OtherReading[] {
    const look = TO_LOOK();
    const isOfForm = object.resources.length > 0 && !tokens.some(({ owner }) => owner === true);
    // "rstore from it": a word that nobody knows is not what is made.
    const made = object.fromSomething && (object.head.length > 1 || object.head.some(isKnownStem));
    const create = object.fresh || made ? meaningOf(lemma('create')) : undefined;
    // "A bigger type on it": other than it is.
    const other = tokens.some(({ lower }) => COMPARED.test(lower)) ? meaningOf(lemma('change')) : undefined;
    return [
      ...(other ? [{ ...object, verb: other, weight: 1.02 }] : []),
      ...(create ? [{ ...object, verb: create, weight: object.fresh ? 1.02 : 0.98 }] : []),
      // What the form has is done what is said, if that can be; other things of it may be looked at.
      ...(said && look ? [{ ...object, verb: look, weight: isOfForm ? 0.8 : 0.95 }] : []),
    ];
  }

  #nominalWish(clause: Clause, position: number, neg: number | undefined, off: boolean): boolean {
    const { tokens, separator } = clause;
    const nominal = nominalOf(tokens, neg !== undefined);
    if (nominal === undefined) return false;
    // "Create a queue, a topic and a subscription": the verb goes on, or the noun is an act of its own.
    const goesOn =
      this.#last !== undefined &&
      !this.#last.nominal &&
      neg === undefined &&
      (this.#under || /^(,|and|or|&)$/.test(separator)) &&
      !onlyLooks(this.#last.verb) &&
      // "Stop both, and a list of who is on": to look is no thing that is stopped.
      !(nominal.verb.classes.includes('look') && tokens[nominal.at + 1]?.lower === 'of');
    const isList =
      position === 0 ||
      (nominal.verb.classes.includes('look') && tokens[nominal.at + 1]?.lower === 'of') ||
      /^[:•*–—-]$/.test(separator) ||
      this.#last === undefined;
    const bare = !tokens.some((token, at) => at < nominal.at && token.kind === 'word' && !skipped(token));
    if (!isList && neg === undefined && !bare) return false;
    const own = objectOf(tokens, nominal, tokens.length, -1);
    const { object, others } = this.#understood(own, tokens);
    const negated = off || neg !== undefined || this.#negative;
    const run =
      nominal.verb.classes.includes('search') && /^(a|an|one|two|some|another)$/.test(tokens[0]?.lower ?? '');
    const readings = [
      { ...object, verb: nominal.verb, weight: 1 },
      // "One query over the table": it is run.
      ...(run ? [{ ...object, verb: meaningOf(lemma('run')) ?? nominal.verb, weight: 1.02 }] : []),
      ...others.map((other) => ({ ...other, verb: nominal.verb })),
    ];
    const thing = phraseOf(tokens, 0, tokens.length);
    if (goesOn && this.#last) {
      const { verb, negated: not } = this.#last;
      this.#add(clause, verb, thing, { negated: not || negated, carried: true, others: readings });
      this.text.discourse.mention(thing);
      return true;
    }
    this.#add(clause, nominal.verb, object, {
      negated,
      referring: own.resources.length === 0 && own.head.length < 2,
      others: readings.slice(1),
    });
    this.text.discourse.mention(own);
    this.#last = { verb: nominal.verb, negated, passive: false, nominal: true };
    return true;
  }

  /** "Power x down, y too, then x up again": the verb that was said, undone. */
  #backAgain(clause: Clause, lowers: readonly string[]): boolean {
    const last = this.#last;
    const end = lowers.filter((lower) => !ADVERBS.has(lower) || lower === 'again').slice(-2);
    if (last === undefined || last.negated || !/^(up|on|down|off) again$/.test(end.join(' '))) return false;
    if (!last.verb.classes.some((name) => /^(start|stop|enable|disable|pause|resume)$/.test(name)))
      return false;
    const object = phraseOf(clause.tokens, 0, clause.tokens.length);
    const verb = inverse(last.verb);
    if (verb === undefined || object.resources.length === 0) return false;
    this.#add(clause, verb, object, { carried: true });
    this.text.discourse.mention(object);
    return true;
  }

  /** "… and on again", "and back". */
  #again(clause: Clause, lowers: readonly string[]): void {
    const last = this.#last;
    if (!last || last.negated || !lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower))) return;
    const verb = inverse(last.verb);
    const [first, ...rest] = this.text.discourse.candidates(undefined);
    if (!verb) return;
    this.#add(clause, verb, first?.phrase ?? emptyPhrase(), {
      carried: true,
      referring: true,
      others: rest.map(({ phrase, weight }) => ({ ...phrase, verb, weight })),
    });
    this.#last = { verb, negated: false, passive: false };
  }

  #front(object: NounPhrase): void {
    const fronted = this.#fronted ?? emptyPhrase();
    this.#fronted = {
      ...fronted,
      head: [...fronted.head, ...object.head],
      place: [...fronted.place, ...object.place],
      resources: [...fronted.resources, ...object.resources, ...object.placed],
    };
    this.text.discourse.mention(this.#fronted);
  }

  #placeOfPrevious(object: NounPhrase): void {
    const { wishes } = this.text;
    const previous = wishes.at(-1);
    if (!previous) return;
    wishes[wishes.length - 1] = {
      ...previous,
      place: [...previous.place, ...object.head, ...object.place],
      placed: [...previous.placed, ...object.resources],
    };
  }

  /** "put and get single items": what the last verb is done to is what the others are done to. */
  #shareObjects(): void {
    const { wishes } = this.text;
    for (let at = wishes.length - 2; at >= this.#first; at -= 1) {
      const [wish, next] = [wishes[at], wishes[at + 1]];
      if (wish?.verb === undefined || next?.source !== 'words' || !this.#bare.has(wish.id)) continue;
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

  #addExact(exact: Exact, negated: boolean, tokens: readonly Token[]): void {
    const { head, place, resources, placed } = phraseOf(tokens, 0, tokens.length);
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [exact.from, exact.to],
      words: exact.words,
      source: exact.source,
      exact,
      verb: undefined,
      head,
      place,
      resources,
      placed,
      others: [],
      written: new Map(),
      plural: false,
      negated,
      role: 'main',
      carried: false,
      assumed: false,
      referring: false,
      strange: false,
      readOnly: false,
      sentence: this.index,
    });
    // "`describe-db-log-files`, download the slowest one": what it speaks of may be meant by what follows.
    const [only, ...more] = exact.actions;
    const name = more.length > 0 ? undefined : only?.split(':')[1];
    if (name !== undefined && !negated && exact.source === 'command' && /^(?:List|Describe)/.test(name))
      this.text.discourse.mention({
        ...emptyPhrase(),
        head: identifierWords(name).slice(1).map(stem),
        plural: name.endsWith('s'),
      });
  }

  #add(
    { tokens }: Clause,
    verb: Verb | undefined,
    { head, place, resources, placed, plural }: WishObject,
    {
      negated = false,
      carried = false,
      assumed = false,
      referring = false,
      strange = false,
      others = [],
    }: {
      readonly negated?: boolean;
      readonly carried?: boolean;
      readonly assumed?: boolean;
      readonly referring?: boolean;
      readonly strange?: boolean;
      readonly others?: readonly OtherReading[];
    },
  ): void {
    const from = tokens[0]?.from ?? 0;
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [from, tokens.at(-1)?.to ?? from],
      words: tokens.map(({ text }) => text).join(' '),
      source: 'words',
      verb,
      head,
      place,
      resources: [...new Set(resources)],
      placed: [...new Set(placed)],
      plural,
      others: negated ? [] : others,
      written: new Map(tokens.map((token) => [token.stem, token.lower] as const)),
      negated,
      role: 'main',
      carried,
      assumed,
      referring,
      strange,
      readOnly: this.readOnly,
      sentence: this.index,
    });
  }
}
