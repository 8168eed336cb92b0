/**
 * Operations whose permission has another name, or that need more than one. Each row names AWS's page. Operations that are not here need the action of their own
 * name.
 */
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html';
const page = (service: string, name: string): string =>
  `https://docs.aws.amazon.com/${service}/API_${name}.html`;

export interface PermissionsOfOperation {
  readonly actions: readonly string[];
  readonly page: string;
}

const S3_ROWS = `HeadObject=GetObject; GetObjectTorrent=GetObjectTorrent; SelectObjectContent=GetObject; ListObjects=ListBucket; ListObjectsV2=ListBucket; HeadBucket=ListBucket; ListBuckets=ListAllMyBuckets;
ListDirectoryBuckets=ListAllMyBuckets; CreateMultipartUpload=PutObject; UploadPart=PutObject; UploadPartCopy=GetObject PutObject; CompleteMultipartUpload=PutObject; CopyObject=GetObject PutObject;
DeleteObjects=DeleteObject; ListObjectVersions=ListBucketVersions; ListMultipartUploads=ListBucketMultipartUploads; ListParts=ListMultipartUploadParts; RenameObject=GetObject PutObject DeleteObject;
GetBucketEncryption=GetEncryptionConfiguration; PutBucketEncryption=PutEncryptionConfiguration; DeleteBucketEncryption=PutEncryptionConfiguration;
GetBucketLifecycle=GetLifecycleConfiguration; GetBucketLifecycleConfiguration=GetLifecycleConfiguration; PutBucketLifecycle=PutLifecycleConfiguration; PutBucketLifecycleConfiguration=PutLifecycleConfiguration; DeleteBucketLifecycle=PutLifecycleConfiguration;
GetPublicAccessBlock=GetBucketPublicAccessBlock; PutPublicAccessBlock=PutBucketPublicAccessBlock; DeletePublicAccessBlock=PutBucketPublicAccessBlock;
GetBucketNotificationConfiguration=GetBucketNotification; PutBucketNotificationConfiguration=PutBucketNotification; GetBucketReplication=GetReplicationConfiguration; PutBucketReplication=PutReplicationConfiguration; DeleteBucketReplication=PutReplicationConfiguration;
GetBucketAccelerateConfiguration=GetAccelerateConfiguration; PutBucketAccelerateConfiguration=PutAccelerateConfiguration; GetBucketAnalyticsConfiguration=GetAnalyticsConfiguration; PutBucketAnalyticsConfiguration=PutAnalyticsConfiguration; DeleteBucketAnalyticsConfiguration=PutAnalyticsConfiguration; ListBucketAnalyticsConfigurations=GetAnalyticsConfiguration;
GetBucketInventoryConfiguration=GetInventoryConfiguration; PutBucketInventoryConfiguration=PutInventoryConfiguration; DeleteBucketInventoryConfiguration=PutInventoryConfiguration; ListBucketInventoryConfigurations=GetInventoryConfiguration;
GetBucketMetricsConfiguration=GetMetricsConfiguration; PutBucketMetricsConfiguration=PutMetricsConfiguration; DeleteBucketMetricsConfiguration=PutMetricsConfiguration; ListBucketMetricsConfigurations=GetMetricsConfiguration;
GetBucketIntelligentTieringConfiguration=GetIntelligentTieringConfiguration; PutBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; DeleteBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; ListBucketIntelligentTieringConfigurations=GetIntelligentTieringConfiguration;
GetObjectLockConfiguration=GetBucketObjectLockConfiguration; PutObjectLockConfiguration=PutBucketObjectLockConfiguration; DeleteBucketCors=PutBucketCORS; DeleteBucketTagging=PutBucketTagging; DeleteBucketOwnershipControls=PutBucketOwnershipControls`;

const OTHER: Readonly<Record<string, readonly [actions: string, page: string]>> = {
  'lambda:Invoke': ['lambda:InvokeFunction', page('lambda/latest/api', 'Invoke')],
  'lambda:InvokeAsync': ['lambda:InvokeFunction', page('lambda/latest/api', 'InvokeAsync')],
  'lambda:InvokeWithResponseStream': [
    'lambda:InvokeFunction',
    page('lambda/latest/api', 'InvokeWithResponseStream'),
  ],
  'ecs:ExecuteCommand': [
    'ecs:ExecuteCommand',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  ],
  'dynamodb:TransactGetItems': [
    'dynamodb:GetItem',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html',
  ],
  'dynamodb:TransactWriteItems': [
    'dynamodb:PutItem dynamodb:UpdateItem',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html',
  ],
  'dynamodb:ExecuteStatement': [
    'dynamodb:PartiQLSelect',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html',
  ],
  'sqs:SendMessageBatch': [
    'sqs:SendMessage',
    page('AWSSimpleQueueService/latest/APIReference', 'SendMessageBatch'),
  ],
  'sqs:DeleteMessageBatch': [
    'sqs:DeleteMessage',
    page('AWSSimpleQueueService/latest/APIReference', 'DeleteMessageBatch'),
  ],
  'sqs:ChangeMessageVisibilityBatch': [
    'sqs:ChangeMessageVisibility',
    page('AWSSimpleQueueService/latest/APIReference', 'ChangeMessageVisibilityBatch'),
  ],
  'sns:PublishBatch': ['sns:Publish', page('sns/latest/api', 'PublishBatch')],
  'bedrock:Converse': ['bedrock:InvokeModel', page('bedrock/latest/APIReference', 'runtime_Converse')],
  'bedrock:ConverseStream': [
    'bedrock:InvokeModelWithResponseStream',
    page('bedrock/latest/APIReference', 'runtime_ConverseStream'),
  ],
  'states:StartSyncExecution': [
    'states:StartSyncExecution',
    page('step-functions/latest/apireference', 'StartSyncExecution'),
  ],
  'glue:BatchGetPartition': ['glue:BatchGetPartition', page('glue/latest/webapi', 'BatchGetPartition')],
  'rds:DownloadDBLogFilePortion': [
    'rds:DownloadDBLogFilePortion',
    page('AmazonRDS/latest/APIReference', 'DownloadDBLogFilePortion'),
  ],
};

let rows: ReadonlyMap<string, PermissionsOfOperation> | undefined;

/** `s3:HeadObject` → the actions it takes; `undefined`: that of its own name. */
export function permissionException(service: string, operation: string): PermissionsOfOperation | undefined {
  if (rows === undefined) {
    const made = new Map<string, PermissionsOfOperation>();
    for (const row of S3_ROWS.split(';')) {
      const [name = '', actions = ''] = row.trim().split('=');
      made.set(`s3:${name}`.toLowerCase(), {
        actions: actions.split(' ').map((each) => `s3:${each}`),
        page: S3,
      });
    }
    for (const [id, [actions, link]] of Object.entries(OTHER))
      made.set(id.toLowerCase(), { actions: actions.split(' '), page: link });
    rows = made;
  }
  return rows.get(`${service}:${operation}`.toLowerCase());
}
