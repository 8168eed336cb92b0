import { CONJUNCTIONS, DETERMINERS, PRONOUNS } from '../../tables/word-lists.ts';
import { form, isVerbForm, lemma, plainForm, type Token } from '../tokens.ts';

export type Frame = (tokens: readonly Token[]) => readonly Token[];

export const I = /^(i|we|i'd|we'd|i'll|we'll)$/;
export const IM = /^(i'm|we're)$/;
export const BE = /^(is|are|am|be|would|will|was)$/;

export const isGerund = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && form(token) === 'ing' && isVerbForm(token.lower);

export const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && form(token) === 'base' && isVerbForm(token.lower);

/** "deleting" as "delete". */
export function asPlain(token: Token): Token {
  const plain = plainForm(token.lower);
  return { ...token, text: plain, lower: plain, stem: lemma(plain) };
}

export const mark = (text: string, { from }: Pick<Token, 'from'>): Token => ({
  text,
  lower: text,
  stem: text,
  kind: 'mark',
  from,
  to: from,
  resources: [],
});

/** A gerund and those that stand beside it: "building and deleting the project". */
export function plainFrom(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.map((token, place) => {
    const before = tokens[place - 1];
    const follows = before !== undefined && (before.lower === ',' || CONJUNCTIONS.has(before.lower));
    return (place === at || (place > at && follows)) && isGerund(token) ? asPlain(token) : token;
  });
}

export const skip = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): number => {
  let place = at;
  while (words.has(tokens[place]?.lower ?? '')) place += 1;
  return place;
};

/** The places of words in order, from one on. */
export const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[at + offset]?.lower === word);

export const opens = (tokens: readonly Token[], verb: number): boolean => {
  const next = tokens[verb + 1];
  return (
    next !== undefined && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === 'name')
  );
};
