import type { Risk } from '../../terms/risk-level.ts';
import type { TabledTrait } from './trait-table.ts';

/** What AWS's models say wrongly or not at all, decided by hand. */
export interface TraitOverride {
  readonly trait: TabledTrait;
  readonly answer: 'yes' | 'no';
  readonly reason: string;
  /** Where the effect is described. */
  readonly source: string;
  /** Where it is more or less than the trait alone. */
  readonly risk?: Risk;
  /** Ids as AWS writes them. */
  readonly actions: readonly string[];
}

const API = 'API reference of the service';
const REFERENCE = 'AWS Service Authorization Reference';

/** Reads of the console that no operation is called by. */
const NAMES_ONLY: readonly string[] = [
  'iam:ListCloudFrontPublicKeys',
  'iam:ListSTSRegionalEndpointsStatus',
  'cloudwatch:ListAlertContributors',
  'cloudwatch:ListEntitiesForMetric',
  'cloudwatch:ListIngestionEndpoints',
  'cloudwatch:GetTopologyDiscoveryStatus',
  'logs:ListEntitiesForLogGroup',
  'logs:ListLogDeliveries',
  'logs:ListLogGroupsForEntity',
  'elasticloadbalancing:DescribeWebACLAssociation',
  'cloudfront:ListDistributionsByLambdaFunction',
  'cloudfront:ListRateCards',
  'cloudfront:ListSavingsPlans',
  'cloudfront:ListUsages',
  'dynamodb:DescribeReservedCapacity',
  'dynamodb:DescribeReservedCapacityOfferings',
  'dynamodb:GetAbacStatus',
  'redshift:DescribeTable',
  'redshift:ListDatabases',
  'redshift:ListSchemas',
  'redshift:ListTables',
  'codebuild:ListConnectedOAuthAccounts',
  'codebuild:ListRepositories',
  'ssm:DescribeDocumentParameters',
  'ecr:GetImageCopyStatus',
  'ec2:DescribeVerifiedAccessInstanceWebAclAssociations',
  'ec2:DescribeLocalGatewayRouteTablePermissions',
  'cloudtrail:ListServiceLinkedChannels',
];

export const TRAIT_OVERRIDES: readonly TraitOverride[] = [
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'by its description it lists names, states and prices, and returns nothing that is stored',
    source: REFERENCE,
    actions: NAMES_ONLY,
  },
  {
    trait: 'returnsContent',
    answer: 'no',
    reason: 'by its description it lists names, states and prices, and returns nothing that is stored',
    source: REFERENCE,
    actions: NAMES_ONLY,
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'the registry’s token opens no more than the caller’s own permissions do',
    source: 'Amazon ECR User Guide, private registry authentication',
    actions: ['ecr-public:GetAuthorizationToken', 'ecr:GetAuthorizationToken'],
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'passwords that were given are not shown again, or as stars',
    source: API,
    actions: [
      ...[
        'datasync:DescribeLocationFsxOntap',
        'datasync:DescribeLocationFsxOpenZfs',
        'dms:DescribeEndpoints',
      ],
      ...['ds:DescribeDirectories', 'ec2:DescribeVerifiedAccessTrustProviders', 'events:DescribeEventSource'],
      ...['fsx:DescribeBackups', 'fsx:DescribeFileSystems', 'fsx:DescribeSnapshots', 'fsx:DescribeVolumes'],
    ],
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'a random text that belongs to nothing',
    source: API,
    actions: ['secretsmanager:GetRandomPassword'],
  },
  {
    trait: 'returnsSecret',
    answer: 'yes',
    reason: 'it issues a certificate or a token that a service accepts',
    source: REFERENCE,
    actions: ['iot:CreateCertificateFromCsr', 'managedblockchain:CreateAccessor'],
  },
  {
    trait: 'returnsSecret',
    answer: 'yes',
    reason: 'a rule holds the tokens with which it calls others',
    source: API,
    actions: ['iot:GetTopicRule'],
  },
  {
    trait: 'returnsContent',
    answer: 'no',
    reason: 'what it returns is public',
    source: API,
    actions: ['kms:GetPublicKey', 'cloudtrail:ListPublicKeys'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'the access list that can come with the call is a permission of its own (s3:PutObjectAcl)',
    source: 'Amazon S3 User Guide, required permissions',
    actions: ['s3:PutObject', 's3:CreateBucket', 's3:RestoreObject'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'an account among its members names where something is, and opens nothing',
    source: REFERENCE,
    actions: ['ssm:CreateOpsItem', 'cloudwatch:PutMetricAlarm', 'iot:Subscribe'],
  },
  {
    trait: 'startsWork',
    answer: 'no',
    reason: 'a query reads and writes with the caller’s own permissions',
    source: 'Amazon Athena User Guide',
    actions: ['athena:StartQueryExecution'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'it writes its result where the caller may write',
    source: 'Amazon Athena User Guide',
    actions: ['athena:StartQueryExecution'],
  },
  {
    trait: 'takesRole',
    answer: 'yes',
    reason: 'it makes stacks in other accounts with the role of the stack set',
    source: API,
    actions: ['cloudformation:CreateStackInstances', 'cloudformation:UpdateStackInstances'],
  },
  {
    trait: 'runsCode',
    answer: 'no',
    reason: 'it chooses among task definitions that somebody registered',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'steersWork',
    answer: 'no',
    reason: 'it chooses among task definitions that somebody registered',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason:
      'its load balancers and hooks are those of the service; registering a definition is an action of its own',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'steersWork',
    answer: 'no',
    reason: 'it reads, writes or deletes items of data, or calls what its owner offers to be called',
    source: REFERENCE,
    actions: [
      ...['cassandra:Modify', 'dynamodb:PartiQLDelete', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'],
      ...['dax:BatchWriteItem', 'dax:DeleteItem', 'dax:PutItem', 'dax:UpdateItem', 'timestream:WriteRecords'],
      ...['elasticfilesystem:ClientWrite', 's3files:ClientWrite', 's3express:CreateSession'],
      ...['es:ESHttpDelete', 'es:ESHttpPatch', 'es:ESHttpPost', 'es:ESHttpPut', 'execute-api:Invoke'],
      ...['iot:Publish', 'iot:RetainPublish', 'iot:Connect', 'iot:Receive'],
      ...['kafka-cluster:WriteData', 'kafka-cluster:WriteDataIdempotently', 'kafka-cluster:Connect'],
      ...['kafka-cluster:AlterGroup', 'neptune-db:WriteDataViaQuery', 'neptune-db:DeleteDataViaQuery'],
      ...['s3:AbortMultipartUpload', 's3:PutObjectVersionTagging', 's3tables:PutTableData'],
      ...['lambda:InvokeFunction'],
    ],
  },
  {
    trait: 'startsWork',
    answer: 'no',
    reason: 'it calls what the function’s owner offers to be called, with the caller’s input',
    source: REFERENCE,
    actions: ['lambda:InvokeFunction'],
  },
  {
    trait: 'deletesStore',
    answer: 'yes',
    reason: 'it deletes every message that waits in the queue',
    source: REFERENCE,
    risk: 'medium',
    actions: ['sqs:PurgeQueue'],
  },
];
