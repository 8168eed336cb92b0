import * as z from 'zod';
import type { Service, UserId } from '../../terms/brand.ts';
import { ACCESS_LEVELS } from '../../terms/access-level.ts';
import { hiddenIn } from '../../text/hidden-text.ts';
import { ASKED_LONGEST, MOST_REMARKS, normaliseRemark, REMARK_LONGEST } from '../remarks.ts';
import type { Raised } from '../raised.ts';
import type { Remark } from '../remarks.ts';

const line = (longest: number) =>
  z
    .string({ error: 'must be text' })
    .min(1, { error: 'must not be empty' })
    .max(longest, { error: `may have at most ${longest} characters` })
    .refine((text) => !text.includes('\n'), { error: 'must be one line' })
    .refine((text) => hiddenIn(text).length === 0, { error: 'holds hidden characters' });

const commentId = z.int({ error: 'must be a number' }).positive({ error: 'must be positive' });
const level = z.enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(', ')}` });

/** `raised` of a request file. What it says is compared with what the remarks give. @param service reads a service's prefix */
export const raisedSchema = (service: z.ZodType<Service, string>) =>
  z
    .array(
      z.union(
        [
          z.strictObject({ comment: commentId, service, from: level, to: level }),
          z.strictObject({ comment: commentId, resource: line(1_024) }),
        ],
        { error: 'must name a service with two levels, or a resource' },
      ),
    )
    .min(1, { error: 'must not be empty' })
    .max(100, { error: 'may have at most 100 entries' })
    .transform((raised): readonly Raised[] => raised);

/** `remarks` of a request file. @param userId reads a numeric id of GitHub's */
export const remarksSchema = (userId: z.ZodType<UserId, number>) =>
  z
    .array(
      z.strictObject({
        command: z.enum(['answer', 'revise'], { error: 'must be answer or revise' }),
        comment: commentId,
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
