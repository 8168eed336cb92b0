import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PRONOUNS,
  SUBJECTS,
} from '../../tables/word-lists.ts';
import { isVerbForm, lemma, type Token } from '../tokens.ts';
import { nominalVerb } from '../verb-meanings.ts';
import { type Frame, I, isPlain } from './plain-verbs.ts';

/** Sentences that say what a thing is let do, or what it needs more of, as the order that brings it about. */

const word = (lower: string, { from, to }: Pick<Token, 'from' | 'to'>): Token => ({
  text: lower,
  lower,
  stem: lemma(lower),
  kind: 'word',
  from,
  to,
  resources: [],
});

const endOf = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(
    ({ kind, lower }, place) => place > at && (kind === 'mark' || CONJUNCTIONS.has(lower)),
  );
  return end < 0 ? tokens.length : end;
};

/** Verbs of what runs by itself. */
const RUNS =
  /^(run|go|start|work|fire|crawl|look|execute|process|search|index|build|sync|poll|begin|proceed|move|operate)$/;

/** "Have the crawler look for partitions", "make it renew itself": the thing is brought to do so. */
export const causative: Frame = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      /^(have|make|get)$/.test(lower) &&
      (place === 0 ||
        tokens[place - 1]?.kind === 'mark' ||
        CONJUNCTIONS.has(tokens[place - 1]?.lower ?? '') ||
        ADVERBS.has(tokens[place - 1]?.lower ?? '') ||
        /^(to|must|can|could|i\'d|we\'d|please)$/.test(tokens[place - 1]?.lower ?? '')),
  );
  const cause = tokens[at];
  const opens = tokens[at + 1];
  if (cause === undefined || opens === undefined) return tokens;
  if (!(DETERMINERS.has(opens.lower) || opens.kind === 'name' || /^(it|them)$/.test(opens.lower)))
    return tokens;
  const end = endOf(tokens, at);
  const verb = tokens.findIndex(
    (token, place) =>
      place > at + 1 &&
      place < Math.min(end, at + 7) &&
      isPlain(token) &&
      !DETERMINERS.has(tokens[place - 1]?.lower ?? '') &&
      (place > at + 2 || opens.kind === 'name' || /^(it|them)$/.test(opens.lower)),
  );
  const found = tokens[verb];
  const next = tokens[verb + 1];
  if (found === undefined) return tokens;
  const thing = tokens.slice(at + 1, verb);
  const previous = thing.at(-1);
  if (
    thing.some(
      ({ lower, kind }) =>
        kind === 'mark' || AUXILIARIES.has(lower) || (SUBJECTS.has(lower) && !/^(it|they)$/.test(lower)),
    ) ||
    previous === undefined ||
    // "have a look at", "make a copy of": a noun.
    next?.lower === 'of'
  )
    return tokens;
  // "get the crawler run": what is a noun after a noun is none.
  if (cause.lower === 'get' && !/^to$/.test(previous.lower)) return tokens;
  if (cause.lower === 'have' && DETERMINERS.has(opens.lower) && thing.length < 2) return tokens;
  const order = RUNS.test(found.lower) ? word('run', found) : found;
  return [
    ...tokens.slice(0, at),
    order,
    ...thing.filter(({ lower }) => lower !== 'to'),
    ...tokens
      .slice(verb + 1)
      .filter(({ lower }, offset) => !(offset === 0 && /^(itself|themselves)$/.test(lower))),
  ];
};

const COUNT =
  /^(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|some|many|few|several|one|a|an|much|double|twice)$/;

/** "Four more nodes for n", "api needs more memory", "it needs another 100 GB": more of what it has. */
export const growing: Frame = (tokens) => {
  const more = tokens.findIndex(({ lower }) => lower === 'more');
  const next = tokens[more + 1];
  if (
    more < 0 ||
    next === undefined ||
    next.kind !== 'word' ||
    /^(than|of|or|about|to|often|likely)$/.test(next.lower) ||
    // "One more retry" is the act once more, and not more of a thing.
    nominalVerb(next.stem) !== undefined
  )
    return tokens;
  let begin = more;
  while (begin > 0 && (COUNT.test(tokens[begin - 1]?.lower ?? '') || tokens[begin - 1]?.kind === 'number'))
    begin -= 1;
  const lead = tokens[begin - 1];
  const opens = lead === undefined || lead.kind === 'mark' || CONJUNCTIONS.has(lead.lower);
  const needs = /^(needs?|deserves?|wants?|requires?)$/.test(lead?.lower ?? '');
  if (!opens && !needs) return tokens;
  const end = endOf(tokens, more);
  const rest = tokens.slice(more + 1, end);
  if (
    rest.some(({ lower }) => AUXILIARIES.has(lower) || SUBJECTS.has(lower)) ||
    rest.some(({ lower }, at) => at > 0 && isVerbForm(lower) && /^(is|are|fail|wait)$/.test(lower))
  )
    return tokens;
  if (opens)
    return [...tokens.slice(0, begin), word('increase', tokens[more] as Token), ...tokens.slice(more + 1)];
  const from =
    tokens.findLastIndex(
      ({ kind, lower }, at) => at < begin - 1 && (kind === 'mark' || CONJUNCTIONS.has(lower)),
    ) + 1;
  const subject = tokens.slice(from, begin - 1);
  if (
    subject.length === 0 ||
    subject.some(
      ({ lower }) => I.test(lower) || AUXILIARIES.has(lower) || (SUBJECTS.has(lower) && lower !== 'it'),
    )
  )
    return tokens;
  const of = PRONOUNS.has(subject[0]?.lower ?? '') ? [] : [word('of', tokens[more] as Token), ...subject];
  return [
    ...tokens.slice(0, from),
    word('increase', tokens[more] as Token),
    ...rest,
    ...of,
    ...tokens.slice(end),
  ];
};
