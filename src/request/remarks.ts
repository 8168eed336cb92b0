import type { UserId } from '../terms/brand.ts';
import { normaliseReason } from '../text/normalise-reason.ts';

/**
 * Words of a comment that a draft was made from, beside the form's: the answer to a question, or what somebody wants changed. They
 * lead the choice of actions and nothing else: whatever they say, the draft stays inside what the form asks for.
 */
export interface Remark {
  readonly command: 'answer' | 'revise';
  /** Database id of the comment. */
  readonly comment: number;
  /** Who wrote it, as GitHub said when the draft was made. */
  readonly by: { readonly id: UserId; readonly login: string };
  /** The question that it answers, in the words of the engine: one line. */
  readonly asked?: string;
  /** The numbers that they wrote, where they chose of what was offered: then `text` is what those stood for, in the words of the engine. */
  readonly chose?: readonly number[];
  /** Data, like the reason: nothing hidden, at most `REMARK_LONGEST` characters. */
  readonly text: string;
}

export const REMARK_LONGEST = 2_000;
/** More rounds than that are a new request. */
export const MOST_REMARKS = 20;
export const ASKED_LONGEST = 1_000;

/** Numbers and nothing else: they choose. */
export const isChoice = (words: string): boolean => /^[\d\s,;.]+$/.test(words);

/** The form in which a comment's words are kept. */
export const normaliseRemark = (text: string): string => normaliseReason(text);

/** A question as it is kept beside its answer. */
export const askedLine = (questions: readonly string[]): string => {
  const text = normaliseRemark(questions.join(' / ')).replace(/\s+/g, ' ');
  return text.length <= ASKED_LONGEST ? text : text.slice(0, ASKED_LONGEST).replace(/[\uD800-\uDBFF]$/, '');
};
