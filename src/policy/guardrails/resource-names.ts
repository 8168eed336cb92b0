import type { ArnParts } from '../catalog/resource-type.ts';

/** Which characters a name can have. An ARN with another one names nothing, and looks as if it did. */
interface NameRule {
  readonly service: string;
  /** Finds the name in the resource part. */
  readonly name: RegExp;
  /** All characters that a name can have, besides wildcards. */
  readonly characters: RegExp;
  readonly says: string;
}

/**
 * - S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html (older buckets of us-east-1 have capitals and `_`)
 * - SQS, SNS: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html, /sns/latest/api/API_CreateTopic.html
 * - DynamoDB: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 * - Lambda: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
 * - IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * - EC2: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
 * - KMS: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id, API_CreateAlias.html
 * - CloudWatch Logs: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
 */
const RULES: readonly NameRule[] = [
  {
    service: 's3',
    name: /^(?!accesspoint\b|async-request\b|access-grants\b|job\b|storage-lens)([^/]*)/,
    characters: /^[A-Za-z0-9._*?-]*$/,
    says: 'the name of a bucket has letters, digits, dots and hyphens. Objects follow a slash: bucket/*.',
  },
  {
    service: 'sqs',
    name: /^(.*)$/s,
    characters: /^[\w.*?-]*$/,
    says: 'the name of a queue has letters, digits, hyphens and underscores.',
  },
  {
    service: 'sns',
    name: /^([^:]*)/,
    characters: /^[\w.*?-]*$/,
    says: 'the name of a topic has letters, digits, hyphens and underscores.',
  },
  {
    service: 'dynamodb',
    name: /^table\/([^/]*)/,
    characters: /^[\w.*?-]*$/,
    says: 'the name of a table has letters, digits, dots, hyphens and underscores.',
  },
  {
    service: 'lambda',
    name: /^function:([^:]*)/,
    characters: /^[\w*?-]*$/,
    says: 'the name of a function has letters, digits, hyphens and underscores.',
  },
  {
    service: 'iam',
    name: /^(?:user|role|group|policy|instance-profile)\/(.*)$/s,
    characters: /^[\w+=,.@/*?-]*$/,
    says: 'names in IAM have letters, digits and + = , . @ _ -, with slashes for the path.',
  },
  {
    service: 'ec2',
    name: /^instance\/(.*)$/s,
    characters: /^[i0-9a-f*?-]*$/,
    says: 'the id of an instance is i- and hexadecimal digits.',
  },
  {
    service: 'ec2',
    name: /^volume\/(.*)$/s,
    characters: /^[vol0-9a-f*?-]*$/,
    says: 'the id of a volume is vol- and hexadecimal digits.',
  },
  {
    service: 'kms',
    name: /^key\/(.*)$/s,
    characters: /^(?:mrk-)?[0-9a-fA-F*?-]*$/,
    says: 'the id of a key is hexadecimal digits and hyphens; an alias is no resource of most actions.',
  },
  {
    service: 'logs',
    name: /^log-group:([^:]*)/,
    characters: /^[\w.\-/#*?]*$/,
    says: 'the name of a log group has letters, digits and . - _ / #.',
  },
];

/** A sentence on why no resource can have this name; variables may stand for anything. */
export function nameFault({ service, resource }: ArnParts): string | undefined {
  const plain = resource.replace(/\$\{[^{}]*\}/g, '*');
  for (const rule of RULES) {
    if (rule.service !== service) continue;
    const name = rule.name.exec(plain)?.[1];
    if (name !== undefined && !rule.characters.test(name)) return rule.says;
    if (name === '') return `it ends before it names something; ${rule.says}`;
  }
  return undefined;
}
