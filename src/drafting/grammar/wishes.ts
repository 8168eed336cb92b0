import { withDisclaimed } from './disclaimers.ts';
import { Discourse } from './discourse.ts';
import type { Exact } from './exact-forms.ts';
import type { FormNames } from './form-names.ts';
import { unframed } from './frames/sentence-frames.ts';
import { readSentence } from './sentence/sentence-reader.ts';
import type { TextSoFar } from './sentence/sentence-state.ts';
import { within } from './misspelt.ts';
import { isKnownWord } from './unknown-verbs.ts';
import { NEGATIONS } from '../tables/word-lists.ts';
import { lemma, sentencesOf, type Token } from './tokens.ts';
import type { Verb } from './verbs.ts';
import type { Wish } from './wish.ts';

export type { OtherReading, Wish, WishObject, WishSource } from './wish.ts';

/** Sentences that speak to a machine or claim a decision, and not of what somebody needs. */
const TO_MACHINE =
  /(?:^|\W)(?:system|assistant) ?:|\b(system (?:prompt|message|note|notice|instruction|override|directive|command|mode)s?|(?:your|this|the previous|the above) (?:system|prompt)|(?:ai|an|the|this|dear) assistant|prompt injection|ignore (?:all|any|the|previous|prior)|instructions?:|as an ai|language model|policy generator|pre-?approved|must also include|already approved by)\b/i;
const READ_ONLY =
  /\b(?:read[s ]?[ -]?only|reads only|only read(?:ing|s)?|just read(?:ing)?|look only|nur lesen[d]?|lecture seule|s[oó]lo lectura|somente leitura)\b/i;

/** "A read-only replica", "make it read-only", "and then only read it back": what a thing is, or one step of several. */
const READ_ONLY_THINGS =
  /\bread[ -]?only (?:replicas?|cop(?:y|ies)|modes?|endpoints?|users?|roles?|nodes?|instances?|volumes?|file ?systems?|states?|hands|keys?|databases?|members?|tables?|attribute)\b|\b(?:make|makes|set|turn|switch|put|mark|mount|flip|becomes?) (?:\S+ ){0,5}?(?:to |in |into |as )?read[ -]?only\b|\bthen (?:just |only )+read(?:ing)?\b/gi;

const LONG_NEGATIONS = [...NEGATIONS].filter((word) => /^[a-z]{5,}$/.test(word));

/** "Nbody may be deleted": a slip in a word that says no must not turn a limit into a wish. */
function withoutSlip(token: Token): Token {
  const { kind, lower } = token;
  if (kind !== 'word' || lower.length < 4 || isKnownWord(lower)) return token;
  const meant = LONG_NEGATIONS.find((word) => within(lower, word, 1));
  return meant === undefined ? token : { ...token, lower: meant, stem: lemma(meant) };
}

export interface Reading {
  readonly wishes: readonly Wish[];
  /** Only reading is wanted at all. */
  readonly readOnly: boolean;
  /** Content words of everything that is wanted, stemmed, with circumstances: what closures are looked for in. */
  readonly words: ReadonlySet<string>;
}

const reads = ({ first }: Verb): boolean =>
  (first.get(lemma('get')) ?? 0) >= 0.6 || (first.get(lemma('list')) ?? 0) >= 0.6;

/** Reads wishes out of a text whose exact forms have been taken out. Pure; linear in the text. */
export function readWishes(rest: string, exacts: readonly Exact[], names: FormNames): Reading {
  const read = readOnce(rest, exacts, names, false);
  const asks = read.wishes.some(
    ({ exact, verb, negated, assumed }) =>
      !negated && (exact !== undefined || (verb !== undefined && !assumed && !reads(verb))),
  );
  // Where nobody orders anything, what a tool or a team does is what the request is for; a report of trouble asks for nothing.
  if (asks || !DOINGS.test(rest) || TROUBLE.test(rest)) return read;
  return readOnce(rest, exacts, names, true);
}

const DOINGS = /\b[a-z]{2,}s\b/i;
const TROUBLE =
  /\b(?:fail(?:s|ed|ing|ure)?|errors?|broken?|down|dies|died|crash\w*|hangs?|hung|stuck|slow\w*|wrong\w*|lost|loses|since|outage|incident|denied|refuse\w*|reject\w*|missing|time ?outs?|unexpected\w*|accident\w*|mistake\w*|complain\w*|why)\b/i;

function readOnce(rest: string, exacts: readonly Exact[], names: FormNames, tools: boolean): Reading {
  const wishes: Wish[] = [];
  const words = new Set<string>();
  let readOnlyAll = false;
  const sentences = sentencesOf(rest, names).map((sentence) => sentence.map(withoutSlip));
  const isItem = (at: number): boolean => {
    const first = sentences[at]?.[0];
    return (
      first !== undefined &&
      ((first.kind === 'mark' && /^[-•*–—]$/.test(first.lower)) ||
        (first.kind === 'number' && sentences[at]?.length === 1))
    );
  };
  // "1." ends a sentence of its own.
  const isUnderNumber = (at: number): boolean =>
    isItem(at) || (sentences[at - 1]?.length === 1 && sentences[at - 1]?.[0]?.kind === 'number');
  const isHeading = (index: number): boolean => isItem(index + 1) && !isItem(index);
  const text: TextSoFar = {
    wishes,
    exacts,
    discourse: new Discourse(),
    isHeading,
    isItem: isUnderNumber,
    heading: undefined,
    offList: false,
    tools,
    asked: [],
  };
  sentences.forEach((sentence, index) => {
    const plain = sentence.map((token) => token.text).join(' ');
    if (TO_MACHINE.test(plain)) return;
    const before = wishes.length;
    const readOnly = READ_ONLY.test(plain.replace(READ_ONLY_THINGS, ''));
    readSentence(unframed(sentence), index, readOnly, text);
    const own = wishes.slice(before);
    // Words of a limit ask for nothing.
    if (own.length === 0 || own.some(({ negated }) => !negated))
      for (const token of sentence) if (token.kind === 'word') words.add(token.stem);
    // Of a sentence that asks for something read-only stands there; alone it is said of all.
    if (readOnly && own.every(({ verb }) => verb === undefined || reads(verb)))
      readOnlyAll ||= own.length === 0 || (index === 0 && sentence.length < 6);
  });
  const changes = ({ exact, verb }: Wish): boolean =>
    exact !== undefined ? exact.source === 'named' : verb !== undefined && !reads(verb);
  return { wishes: withDisclaimed(rest, wishes, exacts, changes), readOnly: readOnlyAll, words };
}
