import type { TrailCall } from './trail-call.ts';

/**
 * From CloudTrail's `eventSource` and `eventName` to the actions of IAM that the call needed, and which actions CloudTrail
 * shows at all. Both are nearly always the same words; the tables hold what differs.
 */

/** Sources whose name is not the prefix of their actions. */
const PREFIX: Readonly<Record<string, string>> = {
  monitoring: 'cloudwatch',
  email: 'ses',
  tagging: 'tag',
  'config-service': 'config',
  'runtime.sagemaker': 'sagemaker',
  'streams.dynamodb': 'dynamodb',
  'models.lex': 'lex',
  opensearch: 'es',
  'application-insights': 'applicationinsights',
};

/** Calls whose action has another name. https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  's3:listbuckets': ['s3:ListAllMyBuckets'],
  's3:listobjects': ['s3:ListBucket'],
  's3:listobjectsv2': ['s3:ListBucket'],
  's3:headbucket': ['s3:ListBucket'],
  's3:listobjectversions': ['s3:ListBucketVersions'],
  's3:listmultipartuploads': ['s3:ListBucketMultipartUploads'],
  's3:listparts': ['s3:ListMultipartUploadParts'],
  's3:headobject': ['s3:GetObject'],
  's3:selectobjectcontent': ['s3:GetObject'],
  's3:copyobject': ['s3:GetObject', 's3:PutObject'],
  's3:createmultipartupload': ['s3:PutObject'],
  's3:uploadpart': ['s3:PutObject'],
  's3:uploadpartcopy': ['s3:GetObject', 's3:PutObject'],
  's3:completemultipartupload': ['s3:PutObject'],
  's3:deleteobjects': ['s3:DeleteObject'],
  's3:getbucketencryption': ['s3:GetEncryptionConfiguration'],
  's3:putbucketencryption': ['s3:PutEncryptionConfiguration'],
  's3:deletebucketencryption': ['s3:PutEncryptionConfiguration'],
  's3:getbucketlifecycle': ['s3:GetLifecycleConfiguration'],
  's3:getbucketlifecycleconfiguration': ['s3:GetLifecycleConfiguration'],
  's3:putbucketlifecycle': ['s3:PutLifecycleConfiguration'],
  's3:deletebucketlifecycle': ['s3:PutLifecycleConfiguration'],
  's3:getbucketreplication': ['s3:GetReplicationConfiguration'],
  's3:putbucketreplication': ['s3:PutReplicationConfiguration'],
  's3:deletebucketreplication': ['s3:PutReplicationConfiguration'],
  's3:deletebuckettagging': ['s3:PutBucketTagging'],
  's3:deletebucketcors': ['s3:PutBucketCORS'],
  's3:getaccelerateconfiguration': ['s3:GetAccelerateConfiguration'],
  's3:getpublicaccessblock': ['s3:GetBucketPublicAccessBlock'],
  's3:putpublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
  'lambda:invoke': ['lambda:InvokeFunction'],
  'dynamodb:batchexecutestatement': [
    'dynamodb:PartiQLSelect',
    'dynamodb:PartiQLInsert',
    'dynamodb:PartiQLUpdate',
    'dynamodb:PartiQLDelete',
  ],
  'dynamodb:transactgetitems': ['dynamodb:GetItem'],
  'dynamodb:transactwriteitems': [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:ConditionCheckItem',
  ],
};

/** Lambda's and CloudFront's events carry the version of their API: `ListFunctions20150331`, `GetDistribution2020_05_31`. */
const VERSION = /20\d\d_?\d\d_?\d\d(?:v\d+)?$/;

/** The actions that a call needed, with case as CloudTrail or the table has it. Compare without regard to case. */
export function actionsOfCall({ source, name }: Pick<TrailCall, 'source' | 'name'>): readonly string[] {
  const host = source.replace(/\.amazonaws\.com(?:\.cn)?$/, '');
  const prefix = PREFIX[host] ?? host;
  const action = `${prefix}:${name.replace(VERSION, '')}`;
  return RENAMED[action.toLowerCase()] ?? [action];
}

/**
 * Services whose calls CloudTrail keeps as management events, but for those that match. Only of these does "not in the
 * log" mean "not used"; of every other service it means nothing. Taken from each service's own page on CloudTrail: what is
 * in doubt is left out.
 */
const LOGGED: Readonly<Record<string, RegExp | undefined>> = {
  acm: undefined,
  autoscaling: undefined,
  cloudformation: undefined,
  cloudtrail: undefined,
  cloudwatch: /^(?:PutMetricData|GetMetric\w*|ListMetrics|Describe\w*|List\w*|Get\w*)$/i,
  codebuild: undefined,
  codepipeline: undefined,
  dynamodb:
    /(?:Item|Items|Statement|Transaction|Records|^Query|^Scan|^PartiQL\w+|^GetShardIterator)$|^PartiQL|^Query$|^Scan$/i,
  ec2: undefined,
  ecr: undefined,
  ecs: /^(?:Poll|Submit\w+|Discover\w+|StartTelemetrySession)$/i,
  eks: /^AccessKubernetesApi$/i,
  elasticache: /^Connect$/i,
  elasticloadbalancing: undefined,
  events: /^(?:PutEvents|Invoke\w*)$/i,
  iam: /^PassRole$/i,
  kms: undefined,
  lambda: /^Invoke/i,
  rds: /^(?:Download\w+|CrossRegionCommunication)$/i,
  route53: undefined,
  secretsmanager: undefined,
  sns: /^Publish/i,
  sqs: /Message/i,
  ssm: /^(?:UpdateInstanceInformation|PutInventory|PutConfigurePackageResult|GetManifest|PutCalendar|GetDeployablePatchSnapshotForInstance|\w*Channel)$/i,
  states: /^(?:StartSyncExecution|Send\w+|GetActivityTask|InvokeHTTPEndpoint|RevealSecrets)$/i,
};

/** S3 keeps what is done to buckets, and not what is done to objects or with lists of them. */
const S3_LOGGED =
  /^(?:ListAllMyBuckets|CreateBucket|DeleteBucket|(?:Get|Put|Delete)Bucket(?!.*Object)\w+|(?:Get|Put)(?:Encryption|Lifecycle|Replication|Accelerate|Inventory|Metrics|Analytics|IntelligentTiering)\w*Configuration)$/i;

/** Whether CloudTrail's event history would show a use of this action. In doubt it would not. */
export function isLogged(action: string): boolean {
  const [prefix = '', name = ''] = action.split(':');
  const service = prefix.toLowerCase();
  if (service === 's3') return S3_LOGGED.test(name);
  if (!Object.hasOwn(LOGGED, service)) return false;
  return LOGGED[service]?.test(name) !== true;
}
