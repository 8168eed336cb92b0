import * as z from 'zod';
import { FIELD_ORDER, type Field } from '../src/request/form/form-fields.ts';

/**
 * What somebody does in the playground, as it comes from the page and as a file of steps holds it: the same, so that what was
 * clicked can be played again, and a report of a bug is a file.
 */
export const PEOPLE_AT_DESKS = ['alice', 'bob', 'carol', 'mallory'] as const;
export type Login = (typeof PEOPLE_AT_DESKS)[number];

const as = z.enum(PEOPLE_AT_DESKS);
const number = z.int().min(1).max(1_000_000);
/** As much as GitHub takes. */
const body = z.string().max(65_536);
const answers = z
  .partialRecord(z.enum(FIELD_ORDER as [Field, ...Field[]]), z.string().max(20_000))
  .refine((given) => Object.keys(given).length > 0, 'At least one answer.');
/** Whether it was done while a run was still at work: when it is played again, nothing is waited for first. */
const hurried = z.literal(true).exactOptional();

export const Step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('file'), as, answers, hurried }),
  /** A use of what was approved in advance, by its form. */
  z.strictObject({
    do: z.literal('file-use'),
    as,
    of: z.string().max(200),
    reason: z.string().max(20_000),
    duration: z.string().max(40).exactOptional(),
    hurried,
  }),
  /** A pull request of somebody's own that brings an approval in advance: its file, and its policy. */
  z.strictObject({ do: z.literal('bring'), as, standing: body, policy: body, hurried }),
  z.strictObject({ do: z.literal('comment'), as, number, body, hurried }),
  z.strictObject({ do: z.literal('edit'), as, number, body, hurried }),
  z.strictObject({ do: z.literal('close'), as, number, hurried }),
  z.strictObject({ do: z.literal('reopen'), as, number, hurried }),
  z.strictObject({ do: z.literal('label'), as, number, label: z.string().min(1).max(50), hurried }),
  z.strictObject({ do: z.literal('approve'), as, number, hurried }),
  z.strictObject({ do: z.literal('request-changes'), as, number, body, hurried }),
  z.strictObject({ do: z.literal('merge'), as, number, hurried }),
  /** Merges past GitHub's rules, as somebody who may bypass them could: what the grant makes of it is the question. */
  z.strictObject({ do: z.literal('merge-past-rules'), as, number, hurried }),
  /** Writes a file on a pull request's branch: what everybody with write access can do. */
  z.strictObject({
    do: z.literal('push'),
    as,
    number,
    path: z.string().regex(/^(?!\/)(?:(?!\.\.?\/)[\w.-]{1,100}\/){0,6}[\w-][\w.-]{0,99}$/),
    text: body,
    hurried,
  }),
  /** A workflow started by hand, on the default branch. */
  z.strictObject({
    do: z.literal('dispatch'),
    as,
    workflow: z.string().regex(/^[\w-]{1,60}\.yml$/),
    hurried,
  }),
  /** Uses AWS with what somebody has at the time. */
  z.strictObject({
    do: z.literal('use'),
    as,
    action: z.string().regex(/^[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80}$/),
    resource: z.union([z.literal('*'), z.string().regex(/^arn:[!-~]{1,2000}$/)]),
    hurried,
  }),
  z.strictObject({ do: z.literal('wait'), until: z.enum(['hour', 'end', 'tomorrow']) }),
  z.strictObject({
    do: z.literal('outage'),
    of: z.enum(['github', 'aws', 'slack']),
    ends: z.boolean(),
    hurried,
  }),
  /** Another `aws-jit.yml` is merged: by whom, where it was not the administrator, who owns it with others. */
  z.strictObject({ do: z.literal('configure'), as: as.exactOptional(), text: body, hurried }),
]);
export type Step = z.output<typeof Step>;

/** More than a person clicks in a day; each takes a moment to play. */
const MOST_STEPS = 2_000;

export const Scene = z.strictObject({
  playground: z.literal(1),
  title: z.string().max(200).exactOptional(),
  /** When it begins; the clock stands but for the steps. */
  at: z.iso.datetime(),
  steps: z.array(Step).max(MOST_STEPS),
});
export type Scene = z.output<typeof Scene>;

/** @returns the scene, or every mistake in it with its place */
export function readScene(text: string): { readonly scene: Scene } | { readonly problems: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: `It is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = Scene.safeParse(value);
  return read.success ? { scene: read.data } : { problems: z.prettifyError(read.error) };
}
