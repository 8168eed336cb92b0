import * as z from 'zod';

/** `analytics:` of the configuration: the report on what was granted and what was used. */
export const analyticsSchema = (region: z.ZodType<string, string>) =>
  z.strictObject({
    publish: z
      .enum(['artifact', 'pages'], { error: 'must be artifact or pages' })
      .default('artifact')
      .describe(
        'Where the report page goes: an artifact of the run, or also GitHub Pages, if GitHub says that the site is not public.',
      ),
    usage: z
      .boolean({ error: 'must be true or false' })
      .default(true)
      .describe('Whether the report asks CloudTrail and IAM what was used of each grant.'),
    regions: z
      .array(region, { error: 'must be a list of AWS Regions' })
      .prefault([])
      .transform((regions): readonly string[] => regions)
      .describe(
        'Further Regions that people work in. CloudTrail is asked in these, in the account’s own and in us-east-1; a use anywhere else is not seen.',
      ),
  });
