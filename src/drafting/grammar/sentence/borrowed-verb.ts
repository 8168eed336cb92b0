import { ADVERBS, AUXILIARIES, PREPOSITIONS, SUBJECTS } from '../../tables/word-lists.ts';
import { isOffLimits, negationIn } from '../clause-limits.ts';
import type { Clause } from '../clauses.ts';
import { asPlain } from '../frames/plain-verbs.ts';
import { isNamed, phraseOf } from '../noun-phrases.ts';
import { askedOf } from '../state-questions.ts';
import { type Token, isVerbForm } from '../tokens.ts';
import { doingOfTools } from '../told-doings.ts';
import { dueOf, notedOf, switchedOf } from '../unspoken-verbs.ts';
import { verbsOf } from '../verbs.ts';
import { wishedStateOf } from '../wished-states.ts';
import { lookVerb } from './clause-shapes.ts';
import type { SentenceState } from './sentence-state.ts';
import { verbWish } from './verb-wish.ts';

/** "Our installer creates the secret, and stores a fresh value". */
export function doingOfTool(sentence: SentenceState, clause: Clause): boolean {
  const { tokens, separator } = clause;
  const goesOn = sentence.does && /^(,|and|then|or|;)$/.test(separator);
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
  sentence.does = true;
  verbWish(sentence, { ...clause, tokens: order }, verb, order.length, -1, false);
  return true;
}

/** "Is the replay finished?", "tracing on, too", "a second replica is due": the words of the verb, if there are any, are not what is asked for. */
export function switchOrQuestion(sentence: SentenceState, clause: Clause, position: number): boolean {
  const { tokens, separator } = clause;
  if (tokens.some(({ exact }) => exact !== undefined)) return false;
  const asked = position === 0 || /^[,;:–—-]$/.test(separator) ? askedOf(tokens) : undefined;
  if (asked) {
    const { object, others } = sentence.understood(asked, tokens);
    const verb = lookVerb();
    sentence.add(clause, verb, object, { others: others.map((other) => ({ ...other, verb })) });
    sentence.text.discourse.mention(asked);
    return true;
  }
  const said = notedOf(tokens) ?? switchedOf(tokens) ?? dueOf(tokens) ?? wishedStateOf(tokens);
  if (said === undefined || !isNamed(said.object)) return false;
  const { object, others } = sentence.understood(said.object, tokens);
  sentence.add(clause, said.verb, object, {
    others: others.map((other) => ({ ...other, verb: said.verb })),
  });
  sentence.text.discourse.mention(said.object);
  sentence.last = { verb: said.verb, negated: false, passive: false };
  return true;
}

/** "The same for y", "do the same with y", "likewise y": what was asked for last, of another thing. */
export function sameAsBefore(sentence: SentenceState, clause: Clause, position: number): boolean {
  const { tokens } = clause;
  const said = tokens.filter(({ lower }) => !/^(please|and|then|do|the|goes|thing|exactly)$/.test(lower));
  const [first] = said;
  const isSame = /^(same|likewise|ditto|idem|similarly)$/.test(first?.lower ?? '');
  const within = sentence.text.wishes
    .slice(sentence.first)
    .flatMap(({ verb, negated, carried }) => (verb === undefined || negated || carried ? [] : [verb]));
  const verbs = within.length > 0 ? [...new Set(within)] : position === 0 ? sentence.text.asked : [];
  if (!isSame || verbs.length === 0) return false;
  const from = tokens.indexOf(first as Token) + 1;
  const after = phraseOf(tokens, from, tokens.length);
  const object = isNamed(after) ? after : { ...after, head: after.place, resources: after.placed };
  if (!isNamed(object)) return false;
  for (const verb of verbs)
    sentence.add({ ...clause, tokens: tokens.slice(from) }, verb, object, {
      negated: sentence.last?.negated ?? false,
    });
  sentence.text.discourse.mention(object);
  return true;
}

/** "X and y have to be stopped": what is said of y is said of x. */
export function underLaterVerb(sentence: SentenceState, clause: Clause, position: number): boolean {
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
  if (separator === ',' && sentence.last !== undefined && !sentence.last.passive) return false;
  const object = phraseOf(tokens, 0, tokens.length);
  if (object.resources.length === 0) return false;
  for (const later of sentence.clauses.slice(position + 1)) {
    if (later.intro !== '' || !/^(,|and|or|nor|&)$/.test(later.separator)) return false;
    const [verb] = verbsOf(later.tokens);
    const subject = phraseOf(later.tokens, 0, verb?.at ?? later.tokens.length);
    if (!isNamed(subject)) return false;
    if (verb === undefined) {
      if (later.tokens.some(({ lower }) => AUXILIARIES.has(lower))) return false;
      continue;
    }
    if (!verb.asks || !(verb.passive || verb.nominal)) return false;
    const negated = negationIn(later) !== undefined || isOffLimits(later.tokens) || sentence.negative;
    sentence.add(clause, verb.verb, object, { negated });
    sentence.text.discourse.mention(object);
    return true;
  }
  return false;
}
