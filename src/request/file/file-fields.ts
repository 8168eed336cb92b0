import * as z from 'zod';
import type { Problem } from '../../terms/checked.ts';
import { parseDuration } from '../../terms/duration.ts';
import { formatInstant, parseInstant } from '../../terms/instant.ts';
import type { Instant, Seconds } from '../../terms/instant.ts';
import { hiddenIn } from '../../text/hidden-text.ts';

/** Readers of the fields that our files share, each with words for whoever reads the problem. */
export const visible = (least: number, most: number) =>
  z
    .string({ error: 'must be text' })
    .min(least, { error: `must have at least ${least} characters` })
    .max(most, { error: `may have at most ${most} characters` })
    .refine((text) => hiddenIn(text).length === 0, { error: 'holds hidden characters' });

export const branded = <T extends number | string, B extends T>(
  schema: z.ZodType<T, T>,
  brand: { is(value: T): value is B },
  what: string,
) =>
  schema.transform((value, context): B => {
    if (brand.is(value)) return value;
    context.addIssue({ code: 'custom', message: `must be ${what}` });
    return z.NEVER;
  });

export const number = z.number({ error: 'must be a number' });
export const string = z.string({ error: 'must be text' });

export const duration = string.transform((text, context): Seconds => {
  const length = parseDuration(text);
  if (length !== undefined) return length;
  context.addIssue({ code: 'custom', message: 'must be a duration such as 8h' });
  return z.NEVER;
});

export const instant = string.transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at !== undefined && formatInstant(at) === text) return at;
  context.addIssue({ code: 'custom', message: 'must be a time such as 2026-11-22T20:17:29Z' });
  return z.NEVER;
});

/** Where the bytes leave the canonical form, and what belongs there. */
export function firstDifference(code: string, text: string, canonical: string): Problem {
  const written = text.split('\n');
  const expected = canonical.split('\n');
  const index = expected.findIndex((line, at) => line !== written[at]);
  const at = index === -1 ? expected.length : index;
  const line = expected[at];
  return {
    code,
    path: '',
    line: at + 1,
    message:
      line === undefined
        ? 'The file goes on after its end. Remove what follows.'
        : `The file is not written in its one canonical form. This line must be exactly: ${line.slice(0, 200)}`,
  };
}
