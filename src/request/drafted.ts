import * as z from 'zod';
import { Digest } from '../brand.ts';

/**
 * Why an action that was considered is not in the policy, by code: a request file holds no words of an engine. The texts are parts of
 * a sentence, for the reviewer.
 */
export const LEFT_OUT_BECAUSE = {
  removes: 'it removes something, and the words of the request do not speak of that',
  redundant: 'the same action for single items is there already',
  implied: 'AWS lets everybody do it, without any permission',
  unneeded: 'no recipe and no word of the request needs it',
  permissions: 'it changes who may do what, and the request does not say so in so many words',
  unwanted: 'a comment asks to leave it out',
} as const;

export type LeftOutBecause = keyof typeof LEFT_OUT_BECAUSE;

/** An action that was considered and left out. */
export interface LeftOut {
  /** As the catalog writes it: `s3:DeleteObject`. */
  readonly action: string;
  readonly why: LeftOutBecause;
}

/** How the policy of a request came to be. It informs whoever approves; nothing that is granted follows from it. */
export interface Drafted {
  /** Whose picks they are: after a failure of the model, the rules'. */
  readonly engine: 'rules' | 'model';
  /** As the configuration names it; present also when it was asked and the rules drafted in its place. */
  readonly model?: string;
  /** SHA-256 of what was sent to the model and of what came back, by which a log can be told to be the right one. */
  readonly exchanges: readonly { readonly sent: Digest; readonly received?: Digest }[];
  readonly leftOut: readonly LeftOut[];
}

export const MOST_LEFT_OUT = 60;
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
});
