import * as z from 'zod';
import { AccountName } from '../terms/brand.ts';
import type { Seconds } from '../terms/instant.ts';
import { requestersSchema } from './asking/requester-settings.ts';

/**
 * `curated_sets:` of the configuration: permission sets that a company keeps itself and that may be asked for by name. What
 * is in each stands in `curated/<name>.json`, which `aws-jit curated pull` writes.
 */

/** A file name and an option of the form's dropdown, which keeps `None` for itself. */
export const CURATED_NAME = /^(?!none$)[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
export const CURATED_NAME_HINT =
  'must be a short name: lower-case letters, digits and hyphens, at most 32 (and not `none`)';

/** `copy`: a set of the request's own with the same policies, which AWS ends. `assign`: the shared set itself. */
export type CuratedMode = 'copy' | 'assign';

const PERMISSION_SET_HINT =
  'must be the name of a permission set, or its ARN: arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef';

/** @param duration how the configuration reads a duration. */
export const curatedSetSchema = (duration: z.ZodType<Seconds, string>) =>
  z.strictObject({
    permission_set: z
      .string({ error: PERMISSION_SET_HINT })
      .regex(
        /^(?:[\w+=,.@-]{1,32}|arn:[a-z-]+:sso:::permissionSet\/(?:sso)?ins-[A-Za-z0-9-.]{16}\/ps-[A-Za-z0-9-./]{16})$/,
        { error: PERMISSION_SET_HINT },
      )
      .describe('Name or ARN of the permission set.'),
    accounts: z
      .array(
        z
          .string({ error: 'must be the name of an account' })
          .regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, { error: 'must be the name of an account' })
          .transform((name) => AccountName.of(name)),
        { error: 'must be a list of account names' },
      )
      .min(1, { error: 'must name at least one account' })
      .transform((names): readonly AccountName[] => names)
      .describe('Accounts in which it may be asked for.'),
    description: z
      .string({ error: 'must be text' })
      .min(1, { error: 'must say what the set is for' })
      .max(200, { error: 'may have at most 200 characters' })
      .describe('What it is for, shown in the form.'),
    mode: z
      .enum(['copy', 'assign'], { error: 'must be copy or assign' })
      .default('copy')
      .describe(
        '`copy` gives a set of its own with the same policies, which AWS ends by itself. `assign` assigns the shared set: its end is then not enforced by AWS, and every message says so.',
      ),
    max_duration: duration
      .optional()
      .describe('The longest that this set may be asked for, where that is less than `max_duration`.'),
    requesters: requestersSchema
      .optional()
      .describe(
        'Who may ask for this set: numeric GitHub ids and teams. Left out: everybody with an identity.',
      ),
  });
export type CuratedSet = Readonly<z.output<ReturnType<typeof curatedSetSchema>>>;
