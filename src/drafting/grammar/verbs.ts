import { inverseOf, verbMeanings } from '../tables/verb-classes.ts';
import { LIGHT, NOMINAL, phrasesByFirst } from '../tables/phrasal-verbs.ts';
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
import { thingsByWord } from '../tables/things.ts';
import { isVerbForm, lemma, type Token } from './tokens.ts';

/** What a wish asks to do. */
export interface Verb {
  /** Stem of the word, or of the plain verb that a phrase stands for. */
  readonly stem: string;
  readonly classes: readonly string[];
  /** First words of names of actions (stems), and how surely each is meant. */
  readonly first: ReadonlyMap<string, number>;
}

/** A verb in a clause: where it stands, and whether it asks or tells. */
export interface FoundVerb {
  readonly verb: Verb;
  readonly at: number;
  /** Places of the words that make it up. */
  readonly used: ReadonlySet<number>;
  /** False: it tells what happened, or what is. */
  readonly asks: boolean;
  readonly passive: boolean;
  /** A noun or a light verb said it. */
  readonly nominal: boolean;
}

export const meaningOf = (stemmed: string): Verb | undefined => {
  const meaning = verbMeanings(lemma).get(stemmed);
  return meaning && { stem: stemmed, classes: meaning.classes, first: meaning.first };
};

let nominals: ReadonlyMap<string, string> | undefined;
/** Verb that a noun names, by stem. */
export function nominalVerb(stemmed: string): string | undefined {
  nominals ??= new Map(
    NOMINAL.trim()
      .split(/\s+/)
      .map((entry) => {
        const [noun = '', verb] = entry.split('=');
        return [lemma(noun.replace('-', '')), lemma(verb ?? noun)] as const;
      }),
  );
  return nominals.get(stemmed);
}

const LIGHTS = new Set(LIGHT.split(/\s+/).map(lemma));
/** Whether a verb says nothing by itself. */
export const isLight = (stemmed: string): boolean => LIGHTS.has(stemmed);
/** Those that mean something of their own without such a noun. */
const ONLY_LIGHT = new Set(
  'need want require have like deserve carry due do take force'.split(' ').map(lemma),
);
let phrases: ReturnType<typeof phrasesByFirst> | undefined;

export function inverse({ classes }: Verb): Verb | undefined {
  for (const name of classes) {
    const other = inverseOf.get(name);
    const found = other === undefined ? undefined : meaningOf(lemma(other));
    if (found) return found;
  }
  return undefined;
}

const form = ({ lower }: Token): 'ing' | 'ed' | 's' | 'base' => {
  if (/[a-z]{2}ing$/.test(lower) && !/^(thing|string|bring|ping|ring)$/.test(lower)) return 'ing';
  if (/[a-z]{2}ed$/.test(lower) && !/^(need|feed|speed|seed|embed)$/.test(lower)) return 'ed';
  if (
    /^(taken|sent|written|kept|shown|frozen|withdrawn|gone|given|built|found|held|seen|made|done)$/.test(
      lower,
    )
  )
    return 'ed';
  if (/[a-z]{2}[^s]s$/.test(lower) && !/^(access|less)$/.test(lower)) return 's';
  return 'base';
};

/** The verbs of a clause, in order; `foreign`: word order says little. */
export function verbsOf(tokens: readonly Token[], foreign: boolean): readonly FoundVerb[] {
  const found: FoundVerb[] = [];
  const taken = new Set<number>();
  let asked = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || taken.has(at)) continue;
    if (/^(what|which|who|whose|why|how|where)$/.test(token.lower) && !foreign) {
      asked = true;
      continue;
    }
    const phrase = phraseAt(tokens, at);
    const light = phrase ? undefined : lightAt(tokens, at);
    // "I want patch states": to see them is the least.
    if (!phrase && !light && WANTS.test(token.lower) && wantsThing(tokens, at)) {
      const look = meaningOf(lemma('look'));
      if (look)
        found.push({ verb: look, at, used: new Set([at]), asks: true, passive: false, nominal: false });
      continue;
    }
    const meant = phrase ? meaningOf(lemma(phrase.verb)) : (light?.verb ?? meaningOf(token.stem));
    if (meant === undefined || (!phrase && !light && isNounForm(token.lower))) continue;
    const used = new Set(phrase?.used ?? light?.used ?? [at]);
    const stance =
      light && needs(tokens, at) ? 'asks' : stanceOf(tokens, at, found, foreign, phrase !== undefined);
    if (stance === 'noun' || asked) continue;
    for (const each of used) taken.add(each);
    found.push({
      verb: meant,
      at,
      used,
      asks: stance !== 'tells',
      passive: stance === 'passive',
      nominal: light !== undefined,
    });
  }
  return found;
}

/** Ends of words that name an act or a quality. */
const isNounForm = (lower: string): boolean =>
  /(?:tion|tions|ment|ments|sion|ance|able|ible|al)$/.test(lower) && !isVerbForm(lower);

const WANTS = /^(need|want|require)$/;
const wantsThing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(i|we|i'd|we'd|just|only|also)$/.test(before) &&
    next !== undefined &&
    next.kind !== 'exact' &&
    !/^(to|exact|access|it|you)$/.test(next.lower)
  );
};

/** "The box needs a reboot" asks, whoever is the subject. */
const needs = (tokens: readonly Token[], at: number): boolean =>
  /^(needs|deserves|requires|wants|due)$/.test(tokens[at]?.lower ?? '');

/** The act that a clause without a verb names: "an upgrade of the control plane". */
export function nominalOf(tokens: readonly Token[]): FoundVerb | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const next = tokens[at + 1];
    const verb = nominalVerb(token.stem);
    // "deploy pipeline", "build artifacts": a noun before a noun says which.
    const modifies =
      next?.kind === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      !AUXILIARIES.has(next.lower) &&
      !ADVERBS.has(next.lower);
    const meant = verb === undefined ? undefined : meaningOf(verb);
    // "the key is pending deletion" tells; "a deployment is due" asks.
    const states = tokens
      .slice(0, at)
      .some(({ lower }) => /^(is|are|was|were|has|had|keeps|went)$/.test(lower));
    if (meant && !modifies && !states)
      return { verb: meant, at, used: new Set([at]), asks: true, passive: false, nominal: true };
  }
  return undefined;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
): { verb: string; used: readonly number[] } | undefined {
  phrases ??= phrasesByFirst(lemma);
  const first = tokens[at];
  for (const { words, verb } of (first && phrases.get(first.stem)) ?? []) {
    const used = [at];
    let from = at + 1;
    // "on again": what is put back is seen by what was done before.
    const whole = words.slice(1).every((word, index) => {
      const furthest = index === 0 ? 6 : 2;
      for (let place = from; place < Math.min(tokens.length, from + furthest); place += 1) {
        const token = tokens[place];
        if (token?.stem !== word) continue;
        // "turn it off", but not "look at the machine that is off".
        if (
          gap(tokens, from, place) &&
          !/^(up|down|off|on|out|back|over|offline|online|away|in)$/.test(token.lower)
        )
          return false;
        // "put the files in the bucket" is no phrase.
        if (place > from && /^(in|on|over|up|down)$/.test(token.lower) && startsNoun(tokens[place + 1]))
          return false;
        used.push(place);
        from = place + 1;
        return true;
      }
      return false;
    });
    if (whole) return { verb, used };
  }
  return undefined;
}

const gap = (tokens: readonly Token[], from: number, until: number): boolean =>
  tokens.slice(from, until).some(({ lower }) => !DETERMINERS.has(lower) && !ADVERBS.has(lower));

const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'mark' &&
  !/^(again|for|on|at|to|until|tomorrow|tonight|today|and|then)$/.test(token.lower);

/** "take a snapshot", "needs a reboot": the light verb and the noun after it. */
function lightAt(tokens: readonly Token[], at: number): { verb: Verb; used: readonly number[] } | undefined {
  const first = tokens[at];
  if (first === undefined || !LIGHTS.has(first.stem)) return undefined;
  for (let place = at + 1; place < Math.min(tokens.length, at + 7); place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'mark') break;
    if (token.lower === 'to' || (PREPOSITIONS.has(token.lower) && token.lower !== 'of')) break;
    const verb = token.kind === 'word' ? nominalVerb(token.stem) : undefined;
    const next = tokens[place + 1];
    if (
      verb === undefined ||
      (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower))
    )
      continue;
    const meant = meaningOf(verb);
    if (meant === undefined) continue;
    const own = ONLY_LIGHT.has(first.stem) ? undefined : meaningOf(first.stem);
    const both = new Map(meant.first);
    // "run a query" may be StartQuery.
    for (const [word, weight] of own?.first ?? []) both.set(word, Math.max(both.get(word) ?? 0, weight));
    const reads = meant.classes.includes('look');
    return {
      verb: {
        ...meant,
        classes: [...meant.classes, ...(own?.classes ?? [])],
        first: reads ? meant.first : both,
      },
      // What is run is a noun of the wish as well: "run a query".
      used: own === undefined && !reads ? [at, place] : [at],
    };
  }
  return undefined;
}

type Stance = 'asks' | 'passive' | 'tells' | 'noun';

function stanceOf(
  tokens: readonly Token[],
  at: number,
  before: readonly FoundVerb[],
  foreign: boolean,
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
  if (foreign) {
    if (direct && (DETERMINERS.has(direct.lower) || direct.lower === 'of')) return 'noun';
    if (next?.lower === 'of') return nominalVerb(token.stem) === undefined ? 'asks' : 'noun';
    if (previous && PAST_AUXILIARIES.has(previous.lower))
      return before.length === 0 && /^(has|have)$/.test(previous.lower) ? 'tells' : 'tells';
    return 'asks';
  }
  if (/^(is|are|has|have|was)$/.test(next?.lower ?? '') && shape === 'base') return 'noun';
  if (
    direct &&
    (DETERMINERS.has(direct.lower) || direct.kind === 'number') &&
    !(PRONOUNS.has(direct.lower) && shape !== 'base' && shape !== 's')
  ) {
    if (!(direct.lower === 'both' || direct.lower === 'all')) return 'noun';
  }
  if (isFirst) {
    if (next?.lower === 'of' && shape !== 'ing') return 'noun';
    // "Returns the tags": the way documentation speaks.
    if (shape === 's')
      return next && (DETERMINERS.has(next.lower) || /^(information|all)$/.test(next.lower))
        ? 'asks'
        : 'noun';
    if (shape === 'ed')
      return next && next.kind === 'word' && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower)
        ? 'noun'
        : 'passive';
    return next?.kind === 'word' && thingsByWord(lemma).has(`${token.stem}-${next.stem}`) ? 'noun' : 'asks';
  }
  const last = previous.lower;
  if (shape === 'ed') {
    if (PAST_AUXILIARIES.has(last)) return 'tells';
    if (/^(be|get|gets|being)$/.test(last)) return 'passive';
    // "aren't touched", "is not deleted": a limit.
    if (/^(is|are|isn't|aren't)$/.test(last) && tokens.slice(0, at).some(({ lower }) => NEGATIONS.has(lower)))
      return 'passive';
    if (AUXILIARIES.has(last) || SUBJECTS.has(last)) return 'tells';
    // "Kevin deleted the wrong index".
    if (next && (DETERMINERS.has(next.lower) || next.lower === 'by'))
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
  if (last === 'to') return before.some(({ asks }) => !asks) ? 'tells' : 'asks';
  if (PREPOSITIONS.has(last)) return 'noun';
  if (/^(did|had|was|were|has|have|is|are|been)$/.test(last)) return phrase ? 'tells' : 'noun';
  if (FIRST_PERSON.has(last)) return shape === 's' ? 'noun' : 'asks';
  if (AUXILIARIES.has(last)) {
    const subject = tokens[place - 1]?.lower ?? '';
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
