import { foreignPhrases } from '../../tables/foreign-phrases.ts';
import { formOf, hasEndings, type VerbForm } from '../../tables/foreign-verbs.ts';
import type { Language } from '../../tables/foreign-words.ts';

/** English words for those of another language, and the form of the verb that they are. */
export interface Translated {
  readonly english: string;
  readonly form?: VerbForm;
}

/** Without accents, letter for letter: in German they tell words apart. */
export const plainLetters = (word: string, language: string): string =>
  hasEndings(language) ? word.replace(/\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0)) : word;

/** Beginnings of words as they are spelt in front of other vowels: "actualizar", "actualice"; "publicar", "publique". */
const spellings = (beginning: string, language: string): readonly string[] =>
  !/^(es|pt)$/.test(language)
    ? [beginning]
    : beginning.endsWith('z')
      ? [beginning, `${beginning.slice(0, -1)}c`]
      : beginning.endsWith('c')
        ? [beginning, `${beginning.slice(0, -1)}qu`]
        : [beginning];

const indexes = new Map<string, ReadonlyMap<string, string>>();

/** Beginning of a word, without accents and in each spelling → English. */
function beginningsOf({ name, words }: Language): ReadonlyMap<string, string> {
  const known = indexes.get(name);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const [key, english] of words)
    if (key.endsWith('-'))
      for (const each of spellings(plainLetters(key.slice(0, -1), name), name))
        if (!found.has(each)) found.set(each, english);
  indexes.set(name, found);
  return found;
}

/** The English word for one of another language, where the tables have it. */
export function translated(
  word: string,
  language: Language,
  isVerb: (english: string) => boolean,
): Translated | undefined {
  const { words, name } = language;
  // "leerlo", "apagá-lo": the verb, and what it is done to.
  const clitic = /^(es|pt)$/.test(name)
    ? /^(.{2,}(?:r|[áéí]))-?(?:me|se|nos)?l[oae]s?$/.exec(word)?.[1]
    : undefined;
  if (clitic !== undefined) {
    const verb = translated(
      clitic.replace(/á$/, 'ar').replace(/é$/, 'er').replace(/í$/, 'ir'),
      language,
      isVerb,
    );
    if (verb?.form === 'base') return { english: `${verb.english} it`, form: 'base' };
  }
  const whole = words.get(word);
  if (whole !== undefined)
    return hasEndings(name) && isVerb(whole) && /(?:[aei]r|re)$/.test(word)
      ? { english: whole, form: 'base' }
      : { english: whole };
  const beginnings = beginningsOf(language);
  const plain = plainLetters(word, name);
  for (let length = plain.length; length >= 2; length -= 1) {
    const english = beginnings.get(plain.slice(0, length));
    if (english === undefined || (length <= 2 && word.length > 6)) continue;
    if (!hasEndings(name)) return { english };
    const ending = word.slice(length);
    const form = isVerb(english) ? formOf(name, ending) : undefined;
    if (form !== undefined) return { english, form };
    // A noun, or a word that only begins like a verb: "parámetro" is no form of "parar".
    if (!isVerb(english) || /^(?:o|os|s|a|as)?$/.test(ending)) return { english };
  }
  return undefined;
}

/** The longest phrase of a language that begins at a place of a text of single words. */
export function phraseOfLanguage(
  words: readonly (string | undefined)[],
  at: number,
  { name }: Language,
): { readonly english: readonly string[]; readonly length: number } | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const phrase = foreignPhrases(name)
    .get(first)
    ?.find(({ words: said }) => said.every((word, offset) => words[at + offset] === word));
  return phrase && { english: phrase.as, length: phrase.words.length };
}
