import * as z from 'zod';
import { Digest } from '../../terms/brand.ts';
import { LEFT_OUT_BECAUSE, MOST_LEFT_OUT } from '../drafted.ts';
import type { Drafted, LeftOutBecause } from '../drafted.ts';

const ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/;
const MODEL_LONGEST = 200;

const digest = z
  .string({ error: 'must be text' })
  .refine((text) => Digest.is(text), { error: 'must be a SHA-256 digest' });

/** `drafted` of a request file. @param visible one line of text without hidden characters */
export const draftedSchema = (visible: (least: number, most: number) => z.ZodType<string, string>) =>
  z.strictObject({
    engine: z.enum(['rules', 'model'], { error: 'must be rules or model' }),
    model: visible(1, MODEL_LONGEST).optional(),
    exchanges: z
      .array(z.strictObject({ sent: digest, received: digest.optional() }))
      .min(1, { error: 'must not be empty' })
      .max(10, { error: 'may have at most 10 entries' })
      .optional(),
    used: z
      .array(
        z.strictObject({
          action: z.string({ error: 'must be text' }).regex(ACTION, { error: 'must be an action' }),
          requests: z
            .array(z.int({ error: 'must be a number' }).positive({ error: 'must be positive' }))
            .min(1, { error: 'must not be empty' })
            .max(10, { error: 'may have at most 10 entries' }),
        }),
      )
      .min(1, { error: 'must not be empty' })
      .max(20, { error: 'may have at most 20 entries' })
      .optional(),
    left_out: z
      .array(
        z.strictObject({
          action: z.string({ error: 'must be text' }).regex(ACTION, { error: 'must be an action' }),
          why: z.enum(Object.keys(LEFT_OUT_BECAUSE) as [LeftOutBecause, ...LeftOutBecause[]], {
            error: 'must be a known reason',
          }),
        }),
      )
      .min(1, { error: 'must not be empty' })
      .max(MOST_LEFT_OUT, { error: `may have at most ${MOST_LEFT_OUT} entries` })
      .optional(),
  });

export const draftedOf = (written: z.output<ReturnType<typeof draftedSchema>>): Drafted => ({
  engine: written.engine,
  ...(written.model === undefined ? {} : { model: written.model }),
  exchanges: (written.exchanges ?? []).map(({ sent, received }) => ({
    sent: Digest.of(sent),
    ...(received === undefined ? {} : { received: Digest.of(received) }),
  })),
  leftOut: written.left_out ?? [],
  ...(written.used === undefined ? {} : { used: written.used }),
});
