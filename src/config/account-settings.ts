import * as z from 'zod';
import { AccountId } from '../terms/brand.ts';
import { channel, region, roleArn, text, typeHint } from './config-values.ts';
import { requestersSchema } from './asking/requester-settings.ts';

/** `accounts:` of the configuration: each AWS account, and the roles that jobs assume in it. */

export const PARTITIONS = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-eusc',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
] as const;
export type Partition = (typeof PARTITIONS)[number];

const ACCOUNT_ID_HINT = 'must be the 12 digits of the account, in quotes: "111122223333"';
export const accountSchema = z.strictObject(
  {
    id: text(/^\d{12}$/, ACCOUNT_ID_HINT)
      .transform((value) => AccountId.of(value))
      .describe('The 12 digits of the AWS account, in quotes, since leading zeros matter.'),
    region: region.optional().describe('Region of this account where it is not `aws_region`.'),
    partition: z
      .enum(PARTITIONS, { error: `must be one of ${PARTITIONS.join(', ')}` })
      .optional()
      .describe('AWS partition; by default the one that the Region belongs to.'),
    backend: z
      .enum(['iam', 'identity-center'], { error: 'must be iam or identity-center' })
      .default('iam')
      .describe('How access is given: a managed policy on IAM users and roles, or a permission set.'),
    granter_role: roleArn.optional().describe('Role that the granting job assumes in this account.'),
    revoker_role: roleArn.optional().describe('Role that the revoking and sweeping jobs assume.'),
    reader_role: roleArn.optional().describe('Role that the reporting job assumes. It changes nothing.'),
    boundary: text(
      /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
      'must be the ARN of a managed policy: arn:aws:iam::111122223333:policy/NAME',
    )
      .optional()
      .describe('Permissions boundary that a principal must carry before anything is granted to it.'),
    requesters: requestersSchema
      .optional()
      .describe(
        'Who may ask for this account: numeric GitHub ids, and teams as "@organisation/team". Left out: everybody with an identity.',
      ),
    slack_channel: channel
      .optional()
      .describe('Channel for this account, instead of `slack_notification_channel`.'),
  },
  { error: typeHint('must be a map with at least `id`') },
);
export type Account = Readonly<z.output<typeof accountSchema>>;
