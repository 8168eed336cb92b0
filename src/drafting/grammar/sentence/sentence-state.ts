import { identifierWords, stem } from '../../word-stems.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { Discourse, belonging, referring } from '../discourse.ts';
import type { Exact } from '../exact-forms.ts';
import { type NounPhrase, absorb, emptyPhrase, isNamed, phraseOf } from '../noun-phrases.ts';
import { subjectOf } from '../predicates.ts';
import { type Token, lemma } from '../tokens.ts';
import { isKnownStem } from '../unknown-verbs.ts';
import { COMPARED } from '../unspoken-verbs.ts';
import { type Verb, inverse, meaningOf } from '../verbs.ts';
import type { OtherReading, Wish, WishObject } from '../wish.ts';
import { lookVerb } from './clause-shapes.ts';

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
  heading: LastVerb | undefined;
}

export interface LastVerb {
  readonly verb: Verb;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A noun said it: "a failover of …". */
  readonly nominal?: boolean;
}

export const SEVERAL = /^(them|these|those|both|they|ones)$/;
const ONE = /^(it|this|that|him|her|itself|one)$/;

/** What has been read of one sentence, clause by clause, and what it adds to the wishes of its text. */
export class SentenceState {
  readonly clauses: readonly Clause[];
  readonly first: number;
  mode: 'main' | 'circumstance' = 'main';
  negative = false;
  told = false;
  last: LastVerb | undefined;
  /** What the sentence is about, where that stands in front. */
  fronted: NounPhrase | undefined;
  headingUntil = 0;
  /** After the last verb: "look at … and at …". */
  preposition: string | undefined;
  /** "except policies, boundaries": the list goes on. */
  excepting = false;
  /** Things that follow are a list under a verb: "please check: …". */
  under = false;
  /** "while I …", "when I …": the speaker's own doing, in the same breath. */
  doesMeanwhile = false;
  /** "It does not create …": what follows "or" is not done either. */
  notDone = false;
  /** Verbs of the sentence that change something, in order. */
  readonly changed: Verb[] = [];
  /** A tool or a team is what the sentence is about. */
  does = false;
  /** The last verb of the sentence that changes something. */
  lastChange: Verb | undefined;
  /** "Out of scope: …": the rest of the sentence. */
  offUnder = false;
  /** What the clause before told something of. */
  tellsOf: NounPhrase | undefined;
  /** Wishes whose verb had no object at all. */
  readonly bare = new Set<number>();

  readonly index: number;
  readonly readOnly: boolean;
  readonly text: TextSoFar;

  constructor(sentence: readonly Token[], index: number, readOnly: boolean, text: TextSoFar) {
    this.index = index;
    this.readOnly = readOnly;
    this.text = text;
    this.clauses = clausesOf(sentence);
    this.first = text.wishes.length;
  }

  mentionTold(tokens: readonly Token[]): void {
    const phrase = subjectOf(tokens);
    this.tellsOf = isNamed(phrase) ? phrase : undefined;
    if (phrase.resources.length > 0 || this.text.discourse.last() === undefined) {
      this.text.discourse.mention(phrase);
      // "The key is pending deletion: cancel that".
      this.text.discourse.mention(phraseOf(tokens, 0, tokens.length), 1);
    } else this.text.discourse.mention(phrase, 1);
  }

  /** "… and bring it back": what was done before, undone; "the first": what was done first. */
  undone(tokens: readonly Token[]): Verb | undefined {
    const first = tokens.some(({ lower }) => /^(first|former)$/.test(lower)) ? this.changed[0] : undefined;
    for (const verb of [first, this.last?.verb, this.lastChange]) {
      const undoing = verb && inverse(verb);
      if (undoing !== undefined) return undoing;
    }
    return undefined;
  }

  /** The object of a verb: what it names, or what was spoken of; and what else it may be. */
  understood(
    own: NounPhrase,
    tokens: readonly Token[],
  ): { readonly object: WishObject; readonly others: readonly Omit<OtherReading, 'verb'>[] } {
    const { discourse } = this.text;
    if (isNamed(own)) {
      const last = discourse.last();
      const placed = this.fronted
        ? {
            ...own,
            place: [...own.place, ...this.fronted.head],
            placed: [...own.placed, ...this.fronted.resources],
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
      if (this.fronted) absorb(own, this.fronted);
      return { object: own, others: [] };
    }
    const others = rest.map(({ phrase, weight }) => ({ ...referring(own, phrase), weight }));
    if (this.fronted) others.push({ ...referring(own, this.fronted), weight: 0.98 });
    return { object: referring(own, first.phrase), others };
  }

  /** What a thing without verb may ask for beside what it most likely does. */
  unspoken(
    object: NounPhrase,
    said: Verb | undefined,
    tokens: readonly Token[] = [],
  ): readonly OtherReading[] {
    const look = lookVerb();
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

  front(object: NounPhrase): void {
    const fronted = this.fronted ?? emptyPhrase();
    this.fronted = {
      ...fronted,
      head: [...fronted.head, ...object.head],
      place: [...fronted.place, ...object.place],
      resources: [...fronted.resources, ...object.resources, ...object.placed],
    };
    this.text.discourse.mention(this.fronted);
  }

  placeOfPrevious(object: NounPhrase): void {
    const { wishes } = this.text;
    const previous = wishes.at(-1);
    if (!previous) return;
    wishes[wishes.length - 1] = {
      ...previous,
      place: [...previous.place, ...object.head, ...object.place],
      placed: [...previous.placed, ...object.resources],
    };
  }

  addExact(exact: Exact, negated: boolean, tokens: readonly Token[]): void {
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

  add(
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
