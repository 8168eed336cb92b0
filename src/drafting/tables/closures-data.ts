/** Rows as in `closures.ts`, for what keeps and carries data. */
export const DATA_CLOSURES = `
s3:PutBucketNotification | | s3:GetBucketNotification | AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
s3:PutReplicationConfiguration | | s3:GetReplicationConfiguration | AmazonS3/latest/API/API_PutBucketReplication.html
s3:PutBucketCORS | add/another/existing/other/current/keep/besides | s3:GetBucketCORS | AmazonS3/latest/API/API_PutBucketCors.html
s3:PutBucketTagging | | s3:GetBucketTagging | AmazonS3/latest/API/API_PutBucketTagging.html
s3:PutBucketPolicy | add/another/existing/other/current/keep/statement/edit/amend | s3:GetBucketPolicy | AmazonS3/latest/API/API_PutBucketPolicy.html
s3:PutObject | multipart/chunk/parts/large/huge | s3:AbortMultipartUpload s3:ListMultipartUploadParts | AmazonS3/latest/userguide/mpuoverview.html
s3:AbortMultipartUpload | | s3:ListBucketMultipartUploads | AmazonS3/latest/userguide/mpuoverview.html
s3:CreateJob | | s3:DescribeJob iam:PassRole | AmazonS3/latest/userguide/batch-ops-iam-role-policies.html
s3:UpdateJobStatus | | s3:DescribeJob | AmazonS3/latest/API/API_control_UpdateJobStatus.html
s3:GetObject | decrypt | kms:Decrypt | AmazonS3/latest/userguide/UsingKMSEncryption.html
s3:ListBucketVersions | undelete/restore/recover | s3:GetObjectVersion | AmazonS3/latest/userguide/RestoringPreviousVersions.html
dynamodb:CreateBackup | | dynamodb:DescribeBackup | amazondynamodb/latest/developerguide/Backup.Tutorial.html
dynamodb:RestoreTableToPointInTime | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/PointInTimeRecovery.Tutorial.html
dynamodb:RestoreTableFromBackup | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/Restore.Tutorial.html
dynamodb:ImportTable | | dynamodb:DescribeImport s3:GetObject s3:ListBucket | amazondynamodb/latest/developerguide/S3DataImport.Requesting.html
dynamodb:CreateTable | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
dynamodb:GetRecords | | dynamodb:DescribeStream dynamodb:GetShardIterator | amazondynamodb/latest/developerguide/Streams.html
dynamodb:Scan | kms/encrypted/cmk | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:Query | kms/encrypted/cmk | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
rds:DownloadDBLogFilePortion | | rds:DescribeDBLogFiles | AmazonRDS/latest/UserGuide/USER_LogAccess.html
rds:ApplyPendingMaintenanceAction | | rds:DescribePendingMaintenanceActions | AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html
rds:StartExportTask | | rds:DescribeExportTasks iam:PassRole | AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html
rds:SwitchoverBlueGreenDeployment | | rds:DescribeBlueGreenDeployments | AmazonRDS/latest/UserGuide/blue-green-deployments-switching.html
rds:CreateBlueGreenDeployment | | rds:DescribeBlueGreenDeployments | AmazonRDS/latest/UserGuide/blue-green-deployments-creating.html
rds:CopyDBSnapshot | kms/encrypted/cmk/reencrypt | kms:DescribeKey kms:CreateGrant | AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
rds:CopyDBClusterSnapshot | kms/encrypted/cmk/reencrypt | kms:DescribeKey kms:CreateGrant | AmazonRDS/latest/AuroraUserGuide/aurora-copy-snapshot.html
rds-data:BeginTransaction | | rds-data:CommitTransaction rds-data:RollbackTransaction | AmazonRDS/latest/AuroraUserGuide/data-api.calling.html
rds-data:BatchExecuteStatement | | secretsmanager:GetSecretValue | AmazonRDS/latest/AuroraUserGuide/data-api.access.html
redshift-data:BatchExecuteStatement | | redshift-data:DescribeStatement | redshift/latest/mgmt/data-api.html
redshift-data:ExecuteStatement | workgroup/serverless | redshift-serverless:GetCredentials | redshift/latest/mgmt/data-api-access.html
redshift:RestoreTableFromClusterSnapshot | | redshift:DescribeTableRestoreStatus redshift:DescribeClusterSnapshots | redshift/latest/mgmt/working-with-snapshot-restore-table-from-snapshot.html
redshift:ResizeCluster | | redshift:DescribeResize redshift:DescribeClusters | redshift/latest/mgmt/resizing-cluster.html
redshift:ModifyClusterParameterGroup | | redshift:DescribeClusterParameters | redshift/latest/mgmt/managing-parameter-groups-console.html
redshift-serverless:RestoreTableFromRecoveryPoint | | redshift-serverless:GetTableRestoreStatus | redshift/latest/mgmt/serverless-snapshots-recovery-points.html
redshift-serverless:RestoreTableFromSnapshot | | redshift-serverless:GetTableRestoreStatus | redshift/latest/mgmt/serverless-snapshots-recovery-points.html
athena:StopQueryExecution | | athena:GetQueryExecution | athena/latest/ug/querying-finding-query-ids.html
athena:ListQueryExecutions | | athena:BatchGetQueryExecution | athena/latest/ug/querying-finding-query-ids.html
`;
