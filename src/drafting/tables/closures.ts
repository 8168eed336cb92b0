import { DATA_CLOSURES } from './data/closures-data.ts';
import { OPERATIONS_CLOSURES } from './operations/closures-operations.ts';

/**
 * What an action takes beside itself to be of use. A row hangs on an action that has a ground of its own, never on words: `main | when | actions | page`.
 * `when`: words of the wanted text, one of which must be said (alternatives separated by `/`); empty: always. Actions of a service that was not requested are
 * said in a note.
 */
export interface Closure {
  readonly main: string;
  readonly when: readonly string[];
  readonly actions: readonly string[];
  readonly page: string;
}

const DOCS = 'https://docs.aws.amazon.com/';
const ROWS = `
s3:GetObject | prefix/folder/recursive/sync/all/files/maquettes/browse/under | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:DeleteObject | prefix/folder/empty/recursive/all/find/every | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:PutObjectLegalHold | every/each/all/prefix | s3:ListBucket | AmazonS3/latest/userguide/object-lock-managing.html
s3:DeleteObjectVersion | | s3:ListBucketVersions | AmazonS3/latest/userguide/DeletingObjectVersions.html
s3:PutBucketVersioning | before/was/ticket/present/both | s3:GetBucketVersioning | AmazonS3/latest/userguide/Versioning.html
s3:PutEncryptionConfiguration | before/was/ticket/present/both | s3:GetEncryptionConfiguration | AmazonS3/latest/userguide/default-bucket-encryption.html
s3:GetObject | kms/encrypted/cmk | kms:Decrypt | AmazonS3/latest/userguide/UsingKMSEncryption.html
s3:PutObject | kms/encrypted/cmk | kms:GenerateDataKey | AmazonS3/latest/userguide/UsingKMSEncryption.html
secretsmanager:GetSecretValue | kms/encrypted/cmk/key/accessdenied | kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
secretsmanager:PutSecretValue | kms/encrypted/cmk/key/accessdenied | kms:GenerateDataKey kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
ssm:GetParameter | kms/encrypted/cmk/securestring | kms:Decrypt | kms/latest/developerguide/services-parameter-store.html
ssm:PutParameter | kms/encrypted/cmk/securestring | kms:Encrypt | kms/latest/developerguide/services-parameter-store.html
dynamodb:GetItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:PutItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:UpdateItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
sqs:ReceiveMessage | kms/encrypted/cmk/key | kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sqs:SendMessage | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sns:Publish | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | sns/latest/dg/sns-key-management.html
kinesis:GetRecords | kms/encrypted/cmk/key | kms:Decrypt | streams/latest/dg/permissions-user-key-KMS.html
kinesis:PutRecord | kms/encrypted/cmk/key | kms:GenerateDataKey | streams/latest/dg/permissions-user-key-KMS.html
sqs:ReceiveMessage | consume/worker/process/each/done | sqs:DeleteMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-using-receive-message.html
sqs:StartMessageMoveTask | | sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes sqs:SendMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
athena:StartQueryExecution | | athena:GetQueryExecution athena:GetQueryResults glue:GetTable glue:GetDatabase glue:GetPartitions s3:GetObject s3:ListBucket s3:PutObject s3:GetBucketLocation | athena/latest/ug/example-policies-workgroup.html
logs:StartQuery | | logs:GetQueryResults | AmazonCloudWatch/latest/logs/AnalyzingLogData.html
redshift-data:ExecuteStatement | result/results/rows/select | redshift-data:GetStatementResult | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | | redshift-data:DescribeStatement | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | secret | secretsmanager:GetSecretValue | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | temporary/iam/dbuser | redshift:GetClusterCredentials | redshift/latest/mgmt/data-api-access.html
rds-data:ExecuteStatement | | secretsmanager:GetSecretValue | AmazonRDS/latest/AuroraUserGuide/data-api.access.html
kinesis:GetRecords | | kinesis:GetShardIterator kinesis:ListShards | streams/latest/dg/controlling-access.html
kinesis:SubscribeToShard | | kinesis:DescribeStreamConsumer | streams/latest/dg/building-enhanced-consumers-api.html
ssm:SendCommand | output/result/see/read/wait | ssm:GetCommandInvocation | systems-manager/latest/userguide/run-command.html
ecs:ExecuteCommand | | ecs:DescribeTasks | AmazonECS/latest/developerguide/ecs-exec.html
ecs:RunTask | | iam:PassRole | AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html
ecs:UpdateService | stable/settle/wait/rollout/see | ecs:DescribeServices | AmazonECS/latest/APIReference/API_DescribeServices.html
dynamodb:RestoreTableToPointInTime | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:RestoreTableFromBackup | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:ExportTableToPointInTime | | dynamodb:DescribeExport s3:PutObject s3:AbortMultipartUpload | amazondynamodb/latest/developerguide/S3DataExport_Requesting.html
dynamodb:UpdateTable | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
backup:StartRestoreJob | | backup:GetRecoveryPointRestoreMetadata backup:DescribeRestoreJob iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartBackupJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartCopyJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
cloudformation:CreateChangeSet | | cloudformation:DescribeChangeSet cloudformation:DescribeStacks | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html
cloudformation:CreateChangeSet | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:CreateChangeSet | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
cloudformation:UpdateStack | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:UpdateStack | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
emr-serverless:StartJobRun | role | iam:PassRole | emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html
lambda:UpdateFunctionCode | s3/bucket/artifact/upload/zip | s3:GetObject | lambda/latest/api/API_UpdateFunctionCode.html
application-autoscaling:RegisterScalableTarget | | application-autoscaling:DescribeScalableTargets | autoscaling/application/APIReference/API_RegisterScalableTarget.html
wafv2:UpdateIPSet | | wafv2:GetIPSet | waf/latest/APIReference/API_UpdateIPSet.html
wafv2:UpdateWebACL | | wafv2:GetWebACL | waf/latest/APIReference/API_UpdateWebACL.html
network-firewall:UpdateRuleGroup | | network-firewall:DescribeRuleGroup | network-firewall/latest/APIReference/API_UpdateRuleGroup.html
cloudfront:UpdateDistribution | | cloudfront:GetDistributionConfig | cloudfront/latest/APIReference/API_UpdateDistribution.html
scheduler:UpdateSchedule | | scheduler:GetSchedule | scheduler/latest/APIReference/API_UpdateSchedule.html
s3:PutLifecycleConfiguration | | s3:GetLifecycleConfiguration | AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html
iam:ListAttachedRolePolicies | read/contents/document/what/inline | iam:GetPolicy iam:GetPolicyVersion iam:ListRolePolicies iam:GetRolePolicy | IAM/latest/UserGuide/access_policies_manage.html
ecr:BatchGetImage | | ecr:GetDownloadUrlForLayer ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability | AmazonECR/latest/userguide/image-pull-iam.html
ecr:PutImage | | ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:BatchCheckLayerAvailability ecr:GetAuthorizationToken | AmazonECR/latest/userguide/image-push-iam.html
kafka-cluster:ReadData | | kafka-cluster:Connect kafka-cluster:DescribeTopic kafka-cluster:DescribeGroup kafka-cluster:AlterGroup | msk/latest/developerguide/kafka-actions.html
kafka-cluster:WriteData | | kafka-cluster:Connect kafka-cluster:DescribeTopic | msk/latest/developerguide/kafka-actions.html
kafka-cluster:AlterGroup | | kafka-cluster:Connect kafka-cluster:DescribeGroup | msk/latest/developerguide/kafka-actions.html
codeartifact:GetAuthorizationToken | | sts:GetServiceBearerToken | codeartifact/latest/ug/tokens-authentication.html
logs:GetLogEvents | | logs:FilterLogEvents | AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
logs:FilterLogEvents | | logs:GetLogEvents | AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
lambda:GetFunction | | lambda:GetFunctionConfiguration | lambda/latest/api/API_GetFunctionConfiguration.html
`;

const TABLES: readonly string[] = [ROWS, DATA_CLOSURES, OPERATIONS_CLOSURES];

let rows: ReadonlyMap<string, readonly Closure[]> | undefined;

/** The rows that hang on an action. */
export function closuresOf(action: string): readonly Closure[] {
  if (rows === undefined) {
    const made = new Map<string, Closure[]>();
    for (const line of TABLES.flatMap((rows) => rows.split('\n'))) {
      const [main = '', when = '', actions = '', page = ''] = line.split('|').map((part) => part.trim());
      if (main === '') continue;
      const closure = {
        main,
        when: when.split('/').filter(Boolean),
        actions: actions.split(' '),
        page: DOCS + page,
      };
      made.set(main, [...(made.get(main) ?? []), closure]);
    }
    rows = made;
  }
  return rows.get(action) ?? [];
}
