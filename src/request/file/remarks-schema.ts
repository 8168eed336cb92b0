import * as z from 'zod';
import type { UserId } from '../../terms/brand.ts';
import { hiddenIn } from '../../text/hidden-text.ts';
import { ASKED_LONGEST, MOST_REMARKS, normaliseRemark, REMARK_LONGEST } from '../remarks.ts';
import type { Remark } from '../remarks.ts';

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
        chose: z
          .array(z.int({ error: 'must be a number' }).min(1, { error: 'must be positive' }).max(999))
          .min(1, { error: 'must not be empty' })
          .max(100, { error: 'may have at most 100 numbers' })
          .optional(),
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
  written.map(({ command, comment, by, login, asked, chose, text }) => ({
    command,
    comment,
    by: { id: by, login },
    ...(asked === undefined ? {} : { asked }),
    ...(chose === undefined ? {} : { chose }),
    text,
  }));
