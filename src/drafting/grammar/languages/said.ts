import type { VerbForm } from '../../tables/foreign-verbs.ts';
import type { Token } from '../token.ts';

/** A word in English, with what the form that it had says. */
export interface Said {
  readonly token: Token;
  readonly form?: VerbForm;
}

/** What the translation needs of the English grammar. */
export interface English {
  isVerb(word: string): boolean;
  /** "stop" as "stopped", "stopping". */
  inForm(verb: string, form: 'ed' | 'ing'): string;
  word(lower: string, at: Pick<Token, 'from' | 'to'>): readonly Token[];
}
