import type { Language } from '../../tables/foreign-words.ts';
import type { Token } from '../token.ts';
import { inGermanOrder } from './german-order.ts';
import type { English, Said } from './said.ts';
import { phraseOfLanguage, translated } from './translation.ts';

const isNo = (each: Said | undefined): boolean => /^(not|no|nothing)$/.test(each?.token.lower ?? '');
const lowerOf = (each: Said | undefined): string => each?.token.lower ?? '';

/**
 * A sentence of another language as an English one: word for word, phrases first, each verb in the form that its ending has, and then in English order. The grammar
 * of wishes, limits and reports is that of English from there on.
 * @param sentence its words as they were written; names, numbers and marks are as in any sentence
 */
export function inEnglish(
  sentence: readonly Token[],
  language: Language,
  english: English,
): readonly Token[] {
  const lowers = sentence.map(({ kind, lower }) => (kind === 'word' ? lower : undefined));
  const said: Said[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      said.push({ token });
      continue;
    }
    const phrase = phraseOfLanguage(lowers, at, language);
    if (phrase !== undefined) {
      const end = sentence[at + phrase.length - 1] ?? token;
      for (const word of phrase.english)
        for (const each of english.word(word, { from: token.from, to: end.to })) said.push({ token: each });
      at += phrase.length - 1;
      continue;
    }
    // "Die Löschung der Regel": whose it is stands in the genitive behind a noun.
    const behind = sentence[at - 1];
    const owns =
      language.name === 'de' &&
      (token.lower === 'des' || token.lower === 'eines' || (/^(der|einer)$/.test(token.lower) && at > 1)) &&
      behind?.kind === 'word' &&
      /^\p{Lu}/u.test(behind.text);
    if (owns) {
      for (const word of ['of', 'the'])
        for (const each of english.word(word, token)) said.push({ token: each });
      continue;
    }
    // "Je ne modifie ni ne supprime la règle": where "ni" stands, "ne" alone says no.
    if (
      language.name === 'fr' &&
      token.lower === 'ne' &&
      lowers.includes('ni') &&
      !lowers.some((lower) => /^(pas|plus|jamais|rien|aucune?|personne)$/.test(lower ?? ''))
    ) {
      for (const each of english.word('not', token)) said.push({ token: each });
      continue;
    }
    const meant = translated(token.lower, language, (word) => english.isVerb(word));
    if (meant === undefined) {
      for (const each of english.word(token.lower, token)) said.push({ token: each });
      continue;
    }
    const [first = '', ...rest] = meant.english.split(' ');
    const verb =
      meant.form === 'done' || meant.form === 'told'
        ? english.inForm(first, 'ed')
        : meant.form === 'doing'
          ? english.inForm(first, 'ing')
          : first;
    for (const [index, word] of [verb, ...rest].entries())
      if (word !== '')
        for (const each of english.word(word, token))
          said.push({ token: each, ...(index === 0 && meant.form ? { form: meant.form } : {}) });
  }
  const ordered = language.name === 'de' ? inGermanOrder(said, english) : said;
  return mended(ordered, english).map(({ token }) => token);
}

const BEFORE_TO = /^(need|want|needs|wants|like)$/;
const BEFORE_GERUND = /^(without|after|before|besides)$/;
const HELPS = /^(must|should|shall|can|could|may|might|will|would|do|does|did|not|never|is|are|was|were)$/;

/** "I need stop it" as "I need to stop it", "without stop it" as "without stopping it", "stop not" as "do not stop". */
function mended(said: readonly Said[], english: English): readonly Said[] {
  const read: Said[] = [];
  const add = (word: string, { token: { from, to } }: Said): void => {
    for (const token of english.word(word, { from, to })) read.push({ token });
  };
  for (let at = 0; at < said.length; at += 1) {
    const each = said[at];
    if (each === undefined) break;
    const previous = read.at(-1);
    const [next] = said.slice(at + 1);
    const isVerb = each.form === 'base';
    if (isVerb && BEFORE_TO.test(lowerOf(previous))) add('to', each);
    if (isVerb && lowerOf(previous) === 'of') {
      read.pop();
      if (!BEFORE_GERUND.test(lowerOf(read.at(-1)))) add('to', each);
    }
    const after = read.at(-1);
    if (isVerb && BEFORE_GERUND.test(lowerOf(after))) {
      add(english.inForm(lowerOf(each), 'ing'), each);
      continue;
    }
    // "Elimine nada", "supprimez pas": the no behind its verb.
    if (isVerb && isNo(next) && !HELPS.test(lowerOf(after))) {
      add('do', each);
      add('not', each);
      read.push(each);
      if (lowerOf(next) === 'not') at += 1;
      continue;
    }
    // "No eliminar": an order that says no.
    if (isVerb && lowerOf(after) === 'not' && !HELPS.test(lowerOf(read.at(-2)))) {
      const not = read.pop();
      add('do', each);
      if (not) read.push(not);
    }
    // "Eliminaron la tabla": somebody did it.
    const begins =
      previous === undefined || previous.token.kind === 'mark' || /^(and|but|or)$/.test(lowerOf(previous));
    if (each.form === 'told' && begins) add('they', each);
    read.push(each);
  }
  return read;
}
