import { stem } from '../word-stems.ts';
import { foreignLanguages, japaneseParts, type Language } from '../tables/foreign-words.ts';
import { setPhrases } from '../tables/set-phrases.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FIRST_PERSON,
  PREPOSITIONS,
  PRONOUNS,
} from '../tables/word-lists.ts';
import { verbMeanings, verbWords } from '../tables/verb-classes.ts';
import type { FormNames } from './form-names.ts';

/** One word, name, number or mark of a text. */
export interface Token {
  /** As it stands in the text; for a foreign word its English. */
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly kind: 'word' | 'name' | 'number' | 'mark' | 'exact';
  /** Place in the text that was read. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the form's resources that the word names. */
  readonly resources: readonly number[];
  /** "the group's": what follows belongs to it. */
  readonly owner?: true;
  /** Of a word written with hyphens: which part of how many. */
  readonly part?: { readonly at: number; readonly of: number };
  /** Of an exact form: its index. */
  readonly exact?: number;
}

/** Forms that no stem leads back to the verb. */
const IRREGULAR = new Map(
  `ran=run took=take taken=take sent=send wrote=write written=write kept=keep found=find saw=see seen=see brought=bring made=make gave=give given=give built=build went=go gone=go
  got=get came=come began=begin begun=begin broke=break chosen=choose thrown=throw threw=throw withdrawn=withdraw withdrew=withdraw frozen=freeze froze=freeze held=hold shown=show
  redriven=redrive redrove=redrive retaken=retake overwritten=overwrite overwrote=overwrite redone=redo torn=tear sunk=sink shrunk=shrink overridden=override rebuilt=rebuild rewritten=rewrite reset=reset set=set put=put cut=cut shut=shut split=split let=let read=read lit=light led=lead left=leave meant=mean met=meet paid=pay said=say sold=sell stood=stand stuck=stick struck=strike swept=sweep swung=swing taught=teach told=tell thought=think undone=undo upheld=uphold woke=wake woken=wake wound=wind bound=bind bought=buy caught=catch dealt=deal drew=draw drawn=draw fell=fall fed=feed grew=grow grown=grow hid=hide hidden=hide rerun=rerun resent=resend sought=seek spun=spin won=win
  has=have hung=hang lost=lose deletes=delete dl=download rm=remove rebooting=reboot shutting=shut creds=credentials pwd=password cfg=configuration sg=securitygroup ddb=dynamodb`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

let inflected: ReadonlyMap<string, string> | undefined;

/** Forms of the verbs of the table, by their endings: a stemmer leads "added" to "ad". */
function inflections(): ReadonlyMap<string, string> {
  if (inflected) return inflected;
  const made = new Map<string, string>();
  for (const verb of verbWords()) {
    const silent = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
    const past = verb.endsWith('e')
      ? `${verb}d`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;
    const present = /(?:s|x|ch|sh|z)$/.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`;
    for (const each of [past, present, `${silent}ing`, `${double}ed`, `${double}ing`])
      if (!made.has(each)) made.set(each, verb);
  }
  return (inflected = made);
}

/** The verb of the table that a word is a form of: "deleting" → "delete". */
export const plainForm = (lower: string): string => IRREGULAR.get(lower) ?? inflections().get(lower) ?? lower;

/** Whether a word is a verb of the table, or a form of one by its ending. */
export const isVerbForm = (lower: string): boolean =>
  inflections().has(lower) || plainVerbs().has(lower) || plainVerbs().has(IRREGULAR.get(lower) ?? '');
let verbsAsWritten: ReadonlySet<string> | undefined;
const plainVerbs = (): ReadonlySet<string> => (verbsAsWritten ??= new Set(verbWords()));

/** The stem that all forms of a word share. */
export const lemma = (word: string): string => stem(IRREGULAR.get(word) ?? inflections().get(word) ?? word);

/** Which form of a verb a word would be. */
export const form = ({ lower }: Token): 'ing' | 'ed' | 's' | 'base' => {
  if (/[a-z]{2}ing$/.test(lower) && !/^(thing|string|bring|ping|ring)$/.test(lower)) return 'ing';
  if (/[a-z]{2}ed$/.test(lower) && !/^(need|feed|speed|seed|embed)$/.test(lower)) return 'ed';
  if (
    /^(redriven|torn|shrunk|sunk|overridden|taken|sent|written|kept|shown|frozen|withdrawn|gone|given|built|found|held|seen|made|done|rebuilt|rewritten|resent|undone|drawn|brought|thrown|swept|bound|bought|led|grown|hidden|woken|begun|broken|chosen|overwritten|redone|retaken|unbound|thawn|sought)$/.test(
      lower,
    )
  )
    return 'ed';
  if (/[a-z]{2}[^s]s$/.test(lower) && !/^(access|less)$/.test(lower)) return 's';
  return 'base';
};

const TOKEN =
  /§\d+§|[\p{L}\p{N}](?:[\p{L}\p{N}_.'’/:@#*+-]*[\p{L}\p{N}_*/+-])?|\/[\w/*.-]*[\w/*-]|[^\s\p{L}\p{N}]/gu;
const isVerb = (word: string): boolean => verbMeanings(lemma).has(lemma(word));

/** Signs that only a name has. */
const isNamelike = (word: string): boolean =>
  /[_/:.@#*]/.test(word) || (/\d/.test(word) && /[a-z]/i.test(word));

/** Cuts a text into sentences of tokens. Linear in its length. */
export function sentencesOf(text: string, names: FormNames): readonly (readonly Token[])[] {
  const languageAt = /[\u3040-\u30ff]/.test(text) ? (): undefined => undefined : languagesOf(text);
  const read = /[\u3040-\u30ff]/.test(text) ? fromJapanese(text) : text;
  const sentences: Token[][] = [[]];
  const end = (): void => {
    if (sentences.at(-1)?.length !== 0) sentences.push([]);
  };
  let last = 0;
  for (const match of read.matchAll(TOKEN)) {
    const from = match.index;
    const gap = read.slice(last, from);
    if (gap.includes('\n')) end();
    last = from + match[0].length;
    const word = match[0];
    if (/^[.!?。]$/.test(word)) {
      end();
      continue;
    }
    for (const token of tokensOf(word, from, names, languageAt(from))) sentences.at(-1)?.push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0).map((each) => withSetPhrases(withVerbs(each)));
}

/** "I approve the step", where a resource is called Approve: before an object a verb is a verb. */
const withVerbs = (sentence: readonly Token[]): readonly Token[] =>
  sentence.map((token, at) => {
    const [previous, next] = [sentence[at - 1], sentence[at + 1]];
    if (
      token.kind !== 'name' ||
      token.resources.length === 0 ||
      next === undefined ||
      !plainVerbs().has(token.lower)
    )
      return token;
    const begins =
      previous === undefined ||
      previous.kind === 'mark' ||
      FIRST_PERSON.has(previous.lower) ||
      CONJUNCTIONS.has(previous.lower) ||
      ADVERBS.has(previous.lower) ||
      AUXILIARIES.has(previous.lower);
    const opens =
      DETERMINERS.has(next.lower) ||
      PRONOUNS.has(next.lower) ||
      // "Restore recovery point x", where a role is called restore.
      (previous === undefined &&
        next.kind === 'word' &&
        !AUXILIARIES.has(next.lower) &&
        !PREPOSITIONS.has(next.lower));
    return begins && opens ? { ...token, kind: 'word', stem: lemma(token.lower), resources: [] } : token;
  });

/** "in case", "a couple of": one word of the grammar for several. */
function withSetPhrases(sentence: readonly Token[]): readonly Token[] {
  const phrases = setPhrases();
  const read: Token[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === undefined) break;
    const phrase = (phrases.get(token.lower) ?? []).find(({ words }) =>
      words.every((word, offset) => sentence[at + offset]?.lower === word),
    );
    const last = sentence[at + (phrase?.words.length ?? 1) - 1];
    if (phrase === undefined || last === undefined) {
      read.push(token);
      continue;
    }
    // "access to the bucket" says nothing, "access to delete the bucket" says what for.
    const opens = sentence[at + phrase.words.length + 1];
    const isForAct =
      phrase.as.length === 0 &&
      token.lower === 'access' &&
      plainVerbs().has(sentence[at + phrase.words.length]?.lower ?? '') &&
      opens !== undefined &&
      (DETERMINERS.has(opens.lower) || PRONOUNS.has(opens.lower));
    for (const word of isForAct ? ['to'] : phrase.as)
      read.push({
        text: word,
        lower: word,
        stem: lemma(word),
        kind: 'word',
        from: token.from,
        to: last.to,
        resources: [],
      });
    at += phrase.words.length - 1;
  }
  return read;
}

function tokensOf(
  word: string,
  from: number,
  names: FormNames,
  language: Language | undefined,
): readonly Token[] {
  const to = from + word.length;
  const exact = /^§(\d+)§$/.exec(word);
  const base = { from, to, resources: [] };
  if (exact)
    return [{ ...base, text: word, lower: word, stem: word, kind: 'exact', exact: Number(exact[1]) }];
  const lower = word.toLowerCase().replace(/’/g, "'");
  const resources = names.of(word);
  if (resources.length > 0)
    return [{ ...base, text: word, lower, stem: stem(lower), kind: 'name', resources }];
  if (/^\d+([.,:]\d+)?%?$/.test(word)) return [{ ...base, text: word, lower, stem: lower, kind: 'number' }];
  if (/^[^\p{L}\p{N}]+$/u.test(word) && !word.startsWith('/'))
    return [{ ...base, text: word, lower, stem: lower, kind: 'mark' }];
  if (language) {
    const parts = lower.split(/(?<=')/).map((part) => part.replace(/'$/, ''));
    return parts.flatMap((part) => {
      const english = translated(part, language);
      return english === undefined ? plain(part, base) : plain(english, base);
    });
  }
  const possessive = lower.replace(/'s$/, '');
  if (possessive !== lower) {
    const owners = names.of(possessive);
    if (owners.length > 0)
      return [
        {
          ...base,
          text: possessive,
          lower: possessive,
          stem: stem(possessive),
          kind: 'name',
          resources: owners,
        },
      ];
  }
  const words = plain(possessive, base);
  return possessive === lower ? words : words.map((each) => ({ ...each, owner: true as const }));
}

function plain(lower: string, base: Pick<Token, 'from' | 'to' | 'resources'>): readonly Token[] {
  if (isNamelike(lower) && !/^[a-z]+(?:[/+][a-z]+)+$/.test(lower))
    return [{ ...base, text: lower, lower, stem: lower, kind: 'name' }];
  // "re-run", "re-enabled": the verb without its prefix is as good, where the whole is none.
  const again = /^re-([a-z]{3,})$/.exec(lower)?.[1];
  const whole = again === undefined ? lower : isVerb(`re${again}`) ? `re${again}` : again;
  return whole
    .split(/[-/+\s]+/)
    .filter((part) => part !== '')
    .map((part, at, { length: of }): Token => ({
      ...base,
      text: part,
      lower: part,
      stem: lemma(part),
      kind: 'word',
      ...(of > 1 ? { part: { at, of } } : {}),
    }));
}

const ENGLISH =
  /^(?:the|an?|and|of|is|with|for|it|please|from|this|that|i|we|need|by|then|my|no|not|nothing|do|don't|without|any|anything|may|be|must|to|also|only|thanks)$/;

/** Whether a sentence is English whatever stands around it: "Apagar o relatório antigo. No deletes." */
export function readsAsEnglish(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.test(word)).length;
  const foreign = Math.max(
    0,
    ...foreignLanguages().map((language) => words.filter((word) => language.marks.has(word)).length),
  );
  return (
    english > foreign ||
    (words.some((word) => word.length > 2 && isVerbForm(word)) &&
      words.every((word) => ENGLISH.test(word) || isVerbForm(word)))
  );
}

/** The language at each place of a text: one for all sentences that are not English. */
function languagesOf(text: string): (at: number) => Language | undefined {
  const english: (readonly [from: number, to: number])[] = [];
  let others = '';
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*/g)) {
    if (readsAsEnglish(sentence)) english.push([index, index + sentence.length]);
    else others += `${sentence}\n`;
  }
  const language = others === '' ? undefined : languageOf(others);
  if (language === undefined) return () => undefined;
  return (at) => (english.some(([from, to]) => from <= at && at < to) ? undefined : language);
}

/** The language of most marks, where there are two at least and more than English ones. */
function languageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) =>
    /^(the|and|of|is|with|for|it|please|from|this|that|i|need|by|then|my)$/.test(word),
  ).length;
  let best: { language: Language; count: number } | undefined;
  for (const language of foreignLanguages()) {
    const marks = words.filter((word) => language.marks.has(word)).length;
    const known = words.filter((word) => translated(word, language) !== undefined).length;
    const count = marks + known / 2;
    if (marks >= 2 && marks > english && count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}

function translated(word: string, language: Language): string | undefined {
  const { words } = language;
  // "leerlo", "apagá-lo": the verb, and what it is done to.
  const clitic = /^(es|pt)$/.test(language.name)
    ? /^(.{2,}(?:r|[áéí]))-?(?:me|se|nos)?l[oae]s?$/.exec(word)?.[1]
    : undefined;
  if (clitic !== undefined) {
    const verb = translated(clitic.replace(/á$/, 'ar').replace(/é$/, 'er').replace(/í$/, 'ir'), language);
    if (verb !== undefined) return `${verb} it`;
  }
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= 2; length -= 1) {
    const found = words.get(`${word.slice(0, length)}-`);
    if (found !== undefined && (length > 2 || word.length <= 6)) return found;
  }
  return undefined;
}

/** A clause of Japanese as English words in English order: what is done, what to (を), then the rest as its place. */
function fromJapanese(text: string): string {
  return text
    .split(/[。\n]/)
    .map((sentence) =>
      /[\u3040-\u30ff\u4e00-\u9fff]/.test(sentence)
        ? sentence.split('、').map(japaneseClause).filter(Boolean).join(', then ')
        : sentence,
    )
    .filter(Boolean)
    .join('. ');
}

function japaneseClause(clause: string): string {
  const pieces: { word: string; after: string }[] = [];
  let at = 0;
  let between = '';
  while (at < clause.length) {
    const latin = /^[A-Za-z0-9_./:*§-]+/.exec(clause.slice(at))?.[0];
    const part =
      latin === undefined ? japaneseParts().find(([japanese]) => clause.startsWith(japanese, at)) : undefined;
    const word = latin ?? part?.[1];
    if (word === undefined) {
      between += clause.charAt(at);
      at += 1;
      continue;
    }
    const previous = pieces.at(-1);
    if (previous) previous.after = between;
    between = '';
    pieces.push({ word, after: '' });
    at += (latin ?? part?.[0] ?? ' ').length;
  }
  const last = pieces.at(-1);
  if (last) last.after = between;
  if (last === undefined) return '';
  const negated = /ません|しない|不要|ない$|なし/.test(last.after);
  const particle = !negated && /^[をのはがへにでから]/.test(last.after);
  const objects: string[] = [];
  const places: string[] = [];
  let waiting: string[] = [];
  for (const { word, after } of particle ? pieces : pieces.slice(0, -1)) {
    waiting.push(word);
    if (/^[をがは]/.test(after)) {
      objects.push(...waiting);
      waiting = [];
    } else if (/^(へ|に|で|から|まで)/.test(after)) {
      places.push(`from ${waiting.join(' ')}`);
      waiting = [];
    }
  }
  objects.push(...waiting);
  const verb = particle ? '' : last.word;
  return `${negated ? 'do not ' : ''}${verb} the ${objects.join(' ')} ${places.join(' ')}`;
}
