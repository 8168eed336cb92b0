import * as z from 'zod';

/**
 * `identity_patterns:` of the configuration: what somebody who is not listed in `identities` is probably called in AWS. A
 * pattern only proposes: the pair of numeric id and name counts once it is merged into `identities`.
 */
const HINT = 'must hold {login} once, such as {login}@example.com';
const pattern = (allowed: RegExp) =>
  z
    .string({ error: HINT })
    .regex(allowed, { error: HINT })
    .refine((text) => text.split('{login}').length === 2, { error: HINT });

export const identityPatternsSchema = z.strictObject({
  identity_center_user: pattern(/^[^\s<>]{1,128}$/u)
    .optional()
    .describe('Proposed where an account grants through Identity Center.'),
  iam_user: pattern(/^[\w+=,.@{}-]{1,64}$/)
    .optional()
    .describe('Proposed where an account grants through IAM.'),
});
export type IdentityPatterns = Readonly<z.output<typeof identityPatternsSchema>>;
