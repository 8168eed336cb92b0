import * as z from 'zod';
import type { UserId } from '../brand.ts';
import { normaliseReason } from './ask.ts';
import { hiddenIn } from './hidden-text.ts';

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
  /** Data, like the reason: nothing hidden, at most `REMARK_LONGEST` characters. */
  readonly text: string;
}

export const REMARK_LONGEST = 2_000;
/** More rounds than that are a new request. */
export const MOST_REMARKS = 20;
const ASKED_LONGEST = 1_000;

/** The form in which a comment's words are kept. */
export const normaliseRemark = (text: string): string => normaliseReason(text);

const line = (longest: number) =>
  z
    .string({ error: 'must be text' })
    .min(1, { error: 'must not be empty' })
    .max(longest, { error: `may have at most ${longest} characters` })
    .refine((text) => !text.includes('\n'), { error: 'must be one line' })
    .refine((text) => hiddenIn(text).length === 0, { error: 'holds hidden characters' });

/** `remarks` of a request file. @param userId reads a numeric id of GitHub's */
export const remarksSchema = (userId: z.ZodType<UserId, number>) =>
  z
    .array(
      z.strictObject({
        command: z.enum(['answer', 'revise'], { error: 'must be answer or revise' }),
        comment: z.int({ error: 'must be a number' }).positive({ error: 'must be positive' }),
        by: userId,
        login: line(100),
        asked: line(ASKED_LONGEST).optional(),
        text: z
          .string({ error: 'must be text' })
          .min(1, { error: 'must not be empty' })
          .max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` })
          .refine((text) => normaliseRemark(text) === text, { error: 'holds hidden text' }),
      }),
    )
    .min(1, { error: 'must not be empty' })
    .max(MOST_REMARKS, { error: `may name at most ${MOST_REMARKS} comments` });

type Written = z.output<ReturnType<typeof remarksSchema>>;

export const remarksOf = (written: Written): readonly Remark[] =>
  written.map(({ command, comment, by, login, asked, text }) => ({
    command,
    comment,
    by: { id: by, login },
    ...(asked === undefined ? {} : { asked }),
    text,
  }));

/** A question as it is kept beside its answer. */
export const askedLine = (questions: readonly string[]): string => {
  const text = normaliseRemark(questions.join(' / ')).replace(/\s+/g, ' ');
  return text.length <= ASKED_LONGEST ? text : text.slice(0, ASKED_LONGEST).replace(/[\uD800-\uDBFF]$/, '');
};
