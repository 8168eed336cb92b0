import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATED,
} from '../../tables/word-lists.ts';
import type { Clause } from '../clauses.ts';
import { type NounPhrase, phraseOf } from '../noun-phrases.ts';
import { predicateAt } from '../predicates.ts';
import { type Token, isVerbForm, lemma } from '../tokens.ts';
import { type FoundVerb, type Verb, meaningOf, nominalOf, verbsOf } from '../verbs.ts';

/** "Restore drill", "Release checklist": names nothing of the form, and no verb of it has an object. */
export const isTitle = (tokens: readonly Token[]): boolean =>
  verbsOf(tokens).length === 0 ||
  tokens.every(
    ({ kind, lower, resources }) =>
      kind !== 'name' && resources.length === 0 && !DETERMINERS.has(lower) && !PRONOUNS.has(lower),
  );

/** "ledger goes to sleep: …": what a title tells something of. */
export function subjectOfTitle(tokens: readonly Token[]): NounPhrase {
  const end = predicateAt(tokens, 0);
  const tells =
    end !== undefined && (AUXILIARIES.has(tokens[end]?.lower ?? '') || tokens[end - 1]?.kind === 'name');
  return phraseOf(tokens, 0, tells ? end : tokens.length);
}

/** ", encrypted with key x": tells of what stands before. */
export const isAside = ({ passive, at }: FoundVerb, { tokens, separator }: Clause): boolean =>
  passive &&
  at === 0 &&
  separator === ',' &&
  /^(with|by|under|at|via|through|since)$/.test(tokens[1]?.lower ?? '');

/** ", the policies attached to it": which of them are looked at. */
export const saysWhich = ({ passive, at }: FoundVerb, { tokens, separator }: Clause): boolean =>
  passive &&
  at > 0 &&
  /^(,|and)$/.test(separator) &&
  RELATED.test(tokens[at]?.lower ?? '') &&
  PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower));

const ANY_THINGS = new Set('thing follow item point'.split(' ').map(lemma));
/** Whether it names something, and not "things" or "the following". */
export const isReal = ({ head, resources }: NounPhrase): boolean =>
  resources.length > 0 || head.some((word) => !ANY_THINGS.has(word));

/** "list the subscriptions": a verb, and what it is done to. */
export const beginsOrder = (tokens: readonly Token[]): boolean => {
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
export function makesInto(tokens: readonly Token[]): boolean {
  const nominal = nominalOf(tokens);
  return (
    nominal !== undefined &&
    /^(a|an|one|another)$/.test(tokens[0]?.lower ?? '') &&
    tokens[nominal.at + 1]?.lower === 'of'
  );
}

/** "which shares there are". */
export const asksWhichExist = (tokens: readonly Token[], until: number): boolean =>
  /^(there (are|is)|exist|exists)$/.test(
    tokens
      .slice(0, until)
      .slice(tokens[until - 1]?.lower.startsWith('exist') === true ? -1 : -2)
      .map(({ lower }) => lower)
      .join(' '),
  ) && tokens.some(({ lower }) => /^(which|what)$/.test(lower));

/** An indefinite word in front: "something with the queue". */
export function saysNothing(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ lower }) => !/^(?:please|just|hi|hello|kindly)$/.test(lower));
  return first !== undefined && /^(?:something|anything|stuff|whatever)$/.test(first.lower);
}

export const onlyLooks = ({ classes }: Verb): boolean => classes.includes('look');

/** What is meant where nothing else is said of a thing. */
export const lookVerb = (): Verb | undefined => meaningOf(lemma('look'));
