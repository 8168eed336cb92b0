import * as z from 'zod';
import { AccountId } from '../../terms/brand.ts';
import { region, text, typeHint } from '../config-values.ts';

/** `audit:` of the configuration: the bucket in which the jobs that have AWS write what they do, and nobody can overwrite it. */

const BUCKET_HINT =
  'must be the name of an S3 bucket of lower-case letters, digits and hyphens (no dots, which no certificate of S3 covers): acme-aws-jit-audit';
const ACCOUNT_HINT = 'must be a 12-digit account id, in quotes: "111122223333"';

export const auditSchema = z.strictObject(
  {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    bucket: text(
      /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(?:-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/,
      BUCKET_HINT,
    ).describe('Name of the bucket, as `deploy/audit.yml` makes it.'),
    region: region.optional().describe('Region of the bucket; `aws_region` where nothing is written.'),
    account: text(/^\d{12}$/, ACCOUNT_HINT)
      .transform((id) => AccountId.of(id))
      .optional()
      .describe(
        'Id of the account that owns the bucket. S3 then refuses to write into a bucket of that name in any other account.',
      ),
  },
  { error: typeHint('must be a map with bucket, region and account') },
);

export type AuditSettings = Readonly<z.output<typeof auditSchema>>;
