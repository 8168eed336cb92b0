import type { Exact } from './exact-forms.ts';
import type { Verb } from './verb-meanings.ts';

export type WishSource = 'named' | 'command' | 'call' | 'denial' | 'words';

/** What something is done to. */
export interface WishObject {
  /** Stems of what it is done to; the last one is the head noun. */
  readonly head: readonly string[];
  /** Stems of where, with what, of what. */
  readonly place: readonly string[];
  /** Indexes of the form's resources that are named as the object, and elsewhere in the clause. */
  readonly resources: readonly number[];
  readonly placed: readonly number[];
  readonly plural: boolean;
}

/** Another way to understand a wish, and how likely it is beside the first (below 1). */
export interface OtherReading extends WishObject {
  readonly verb: Verb | undefined;
  readonly weight: number;
}

/** One thing that a text asks for, or asks not to do. */
export interface Wish extends WishObject {
  readonly id: number;
  /** Place in the text without exact forms; of an exact form in the text as it was. */
  readonly span: readonly [from: number, to: number];
  readonly words: string;
  readonly source: WishSource;
  /** Of an exact form. */
  readonly exact?: Exact;
  /** `undefined`: things are named, and nothing is said of what to do with them. */
  readonly verb: Verb | undefined;
  /** What a pronoun may mean instead, and what a thing without verb may ask for. */
  readonly others: readonly OtherReading[];
  /** Words as written, by stem. */
  readonly written: ReadonlyMap<string, string>;
  readonly negated: boolean;
  readonly role: 'main' | 'circumstance';
  /** The verb was said of something else before, or not at all. */
  readonly carried: boolean;
  /** No verb is anywhere near: that somebody wants to look is assumed. */
  readonly assumed: boolean;
  /** A pronoun, or nothing, says what it is done to: what was spoken of is only the likeliest. */
  readonly referring: boolean;
  /** Few of its words are of a language that the tables have. */
  readonly strange: boolean;
  /** Only reading is wanted where it stands. */
  readonly readOnly: boolean;
  readonly sentence: number;
}
