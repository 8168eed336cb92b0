import { phrasesByFirst } from '../tables/phrasal-verbs.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../tables/word-lists.ts';
import { form, lemma, type Token } from './tokens.ts';
import { isLight, meaningOf, nominalVerb, ONLY_LIGHT, type Verb } from './verb-meanings.ts';

let phrases: ReturnType<typeof phrasesByFirst> | undefined;

/** A verb of several words that begins here: "turn it off", "get rid of". */
export function phraseAt(
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
        // "put the key to sleep": the rest of the phrase stands together behind it.
        const together =
          words.length > 2 &&
          index === 0 &&
          words.slice(2).every((later, offset) => tokens[place + 1 + offset]?.stem === later);
        if (
          gap(tokens, from, place) &&
          !together &&
          !/^(up|down|off|on|out|back|over|offline|online|away|in|through|aside|bigger|larger|smaller|longer|shorter|higher|lower|faster|public|private|available|live|ready|current|free|unstuck|going|running|right|inactive|together|apart|moving|loose|rolling|unblocked|clean|again|shut|open|asleep|idle|rid|by|aside|onto|feet|own)$/.test(
            token.lower,
          )
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

/** Verbs that make a copy where its noun follows. */
const PULLS = new Set(['pull', 'draw', 'grab', 'cut', 'fetch', 'shoot'].map(lemma));

const gap = (tokens: readonly Token[], from: number, until: number): boolean =>
  tokens.slice(from, until).some(({ lower }) => !DETERMINERS.has(lower) && !ADVERBS.has(lower));

const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'mark' &&
  !/^(hold|ice|again|for|on|at|to|until|tomorrow|tonight|today|and|then)$/.test(token.lower);

/** "take a snapshot", "needs a reboot": the light verb and the noun after it. */
export function lightAt(
  tokens: readonly Token[],
  at: number,
): { verb: Verb; used: readonly number[] } | undefined {
  const first = tokens[at];
  if (first === undefined || !(isLight(first.stem) || PULLS.has(first.stem))) return undefined;
  for (let place = at + 1; place < Math.min(tokens.length, at + 7); place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'mark') break;
    if (token.lower === 'to' || (PREPOSITIONS.has(token.lower) && token.lower !== 'of')) break;
    // "I want the cluster deleted": a participle, and no noun.
    const verb = token.kind === 'word' && form(token) !== 'ed' ? nominalVerb(token.stem) : undefined;
    const next = tokens[place + 1];
    if (
      verb === undefined ||
      (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower))
    )
      continue;
    const meant = meaningOf(verb);
    if (meant === undefined) continue;
    // "Pull a manual snapshot", not "pull the image of the release".
    const pulls = PULLS.has(first.stem);
    if (pulls && !meant.classes.some((name) => name === 'snapshot' || name === 'backup')) return undefined;
    if (pulls) return { verb: meant, used: [at, place] };
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
