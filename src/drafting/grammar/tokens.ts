import { stem } from '../word-stems.ts';
import { foreignLanguages, type Language } from '../tables/foreign-words.ts';
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
import { inEnglish } from './languages/english-order.ts';
import type { English } from './languages/said.ts';
import { fromJapanese } from './languages/japanese-order.ts';
import { translated } from './languages/translation.ts';
import { verbMeanings, verbWords } from '../tables/verb-classes.ts';
import type { FormNames } from './form-names.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

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
const isPlainVerb = (word: string): boolean => plainVerbs().has(word);
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
  const read = /[\u3040-\u30ff]/.test(text) ? fromJapanese(text, inForm) : text;
  const sentences: Token[][] = [[]];
  const languages = new Map<number, Language>();
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
    const language = languageAt(from);
    for (const token of tokensOf(word, from, names, language)) sentences.at(-1)?.push(token);
    if (language !== undefined) languages.set(sentences.length - 1, language);
  }
  return sentences
    .map((each, at) => {
      const language = languages.get(at);
      return language === undefined ? each : inEnglish(each, language, ENGLISH_GRAMMAR);
    })
    .filter((sentence) => sentence.length > 0)
    .map((each) => withSetPhrases(withVerbs(each)));
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
    // "S3 has to be allowed to invoke it": of somebody else it is said that they may.
    if (
      /^(allowed|able)$/.test(phrase.words[phrase.words.length - 2] ?? '') &&
      (phrase.words[0] === 'be' || sentence[at - 1]?.lower === 'be') &&
      !FIRST_PERSON.has(sentence.find(({ kind }) => kind === 'word')?.lower ?? 'i') &&
      !sentence.slice(0, at).some(({ lower }) => FIRST_PERSON.has(lower))
    ) {
      read.push(token);
      continue;
    }
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
    if (isNamelike(lower)) return plain(lower, base);
    // As it is written: the sentence is put into English when it is whole.
    return lower
      .split(/(?<=')/)
      .map((part) => part.replace(/'$/, ''))
      .filter((part) => part !== '')
      .map((part): Token => ({ ...base, text: word, lower: part, stem: part, kind: 'word' }));
  }
  // "what's inside", "that's the old one": a verb, and no owner.
  const contracted = /^(what|that|there|it|who|where|how|here)'s$/.exec(lower)?.[1];
  if (contracted !== undefined) return [...plain(contracted, base), ...plain('is', base)];
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
    ...foreignLanguages().map(
      (language) =>
        words.filter(
          (word) =>
            language.marks.has(word) ||
            (!isVerbForm(word) && translated(word, language, isPlainVerb)?.form !== undefined),
        ).length,
    ),
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
  // Parts of names are words of no language.
  const words = text.toLowerCase().match(/(?<![\w/:-])[\p{L}']+(?![\w/:-])/gu) ?? [];
  const english = words.filter((word) =>
    /^(the|and|of|is|with|for|it|please|from|this|that|i|need|by|then|my)$/.test(word),
  ).length;
  let best: { language: Language; count: number } | undefined;
  for (const language of foreignLanguages()) {
    const marks = words.filter((word) => language.marks.has(word)).length;
    const known = words.map((word) => translated(word, language, isPlainVerb));
    const verbs = known.filter((word) => word !== undefined && isPlainVerb(word.english)).length;
    const accented = words.some((word, at) => /[^a-z']/.test(word) && known[at] !== undefined) ? 1 : 0;
    const count = marks + known.filter((word) => word !== undefined).length / 2;
    const isOfIt = marks >= 2 ? marks > english : marks + accented > 0 && verbs > 0 && english === 0;
    if (isOfIt && count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}

/** "stop" as "stopped" and "stopping". */
function inForm(verb: string, shape: 'ed' | 'ing'): string {
  const irregular = shape === 'ed' ? PAST.get(verb) : undefined;
  if (irregular !== undefined) return irregular;
  const doubled =
    /^(?:stop|swap|tag|drop|trim|scan|plan|cut|put|set|get|run|ship|rerun|reset|debug|log)$/.test(verb)
      ? verb + verb.slice(-1)
      : verb;
  if (shape === 'ing') return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  return verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${doubled}ed`;
}
const PAST = new Map(
  'run=run take=taken send=sent write=written keep=kept find=found see=seen bring=brought make=made give=given build=built get=got begin=begun read=read set=set put=put cut=cut split=split reset=reset rebuild=rebuilt resend=resent undo=undone rerun=rerun overwrite=overwritten'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const ENGLISH_GRAMMAR: English = {
  isVerb: isPlainVerb,
  inForm,
  word: (lower, { from, to }) => plain(lower, { from, to, resources: [] }),
};
