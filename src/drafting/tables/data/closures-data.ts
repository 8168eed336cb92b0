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
glue:StartCrawler | | glue:GetCrawler | glue/latest/dg/console-crawlers.html
glue:StartJobRun | | glue:GetJobRun | glue/latest/dg/monitor-profile-glue-job-cloudwatch-metrics.html
glue:BatchStopJobRun | | glue:GetJobRun glue:GetJobRuns | glue/latest/webapi/API_BatchStopJobRun.html
glue:UpdateTable | | glue:GetTable | glue/latest/webapi/API_UpdateTable.html
glue:UpdateJob | | glue:GetJob iam:PassRole | glue/latest/webapi/API_UpdateJob.html
glue:UpdateCrawler | | glue:GetCrawler | glue/latest/webapi/API_UpdateCrawler.html
glue:UpdateConnection | | glue:GetConnection | glue/latest/webapi/API_UpdateConnection.html
glue:UpdatePartition | | glue:GetPartition | glue/latest/webapi/API_UpdatePartition.html
glue:BatchCreatePartition | | glue:GetTable glue:GetPartitions | glue/latest/webapi/API_BatchCreatePartition.html
glue:StartWorkflowRun | | glue:GetWorkflowRun | glue/latest/webapi/API_StartWorkflowRun.html
glue:StartDataQualityRulesetEvaluationRun | | glue:GetDataQualityRulesetEvaluationRun glue:GetDataQualityResult | glue/latest/dg/data-quality-getting-started.html
glue:ResetJobBookmark | | glue:GetJobBookmark | glue/latest/dg/monitor-continuations.html
glue:PutDataCatalogEncryptionSettings | | glue:GetDataCatalogEncryptionSettings | glue/latest/dg/encrypt-glue-data-catalog.html
lakeformation:PutDataLakeSettings | | lakeformation:GetDataLakeSettings | lake-formation/latest/APIReference/API_PutDataLakeSettings.html
lakeformation:GrantPermissions | | lakeformation:ListPermissions | lake-formation/latest/dg/granting-catalog-permissions.html
lakeformation:RegisterResource | | iam:PassRole | lake-formation/latest/dg/register-location.html
elasticmapreduce:AddJobFlowSteps | | elasticmapreduce:DescribeStep | emr/latest/ManagementGuide/emr-work-with-steps.html
elasticmapreduce:CancelSteps | | elasticmapreduce:ListSteps | emr/latest/ManagementGuide/emr-cancel-steps.html
elasticmapreduce:ModifyInstanceGroups | | elasticmapreduce:ListInstanceGroups | emr/latest/ManagementGuide/emr-manage-resize.html
elasticmapreduce:ModifyInstanceFleet | | elasticmapreduce:ListInstanceFleets | emr/latest/ManagementGuide/emr-manage-resize.html
elasticmapreduce:PutManagedScalingPolicy | | elasticmapreduce:GetManagedScalingPolicy | emr/latest/ManagementGuide/managed-scaling-configure.html
elasticmapreduce:RunJobFlow | | elasticmapreduce:DescribeCluster iam:PassRole | emr/latest/ManagementGuide/emr-iam-role.html
elasticmapreduce:TerminateJobFlows | | elasticmapreduce:DescribeCluster | emr/latest/ManagementGuide/UsingEMR_TerminateJobFlow.html
emr-serverless:StartJobRun | | emr-serverless:GetJobRun | emr/latest/EMR-Serverless-UserGuide/jobs-cli.html
emr-containers:StartJobRun | | emr-containers:DescribeJobRun | emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-jobs-CLI.html
es:UpdateDomainConfig | | es:DescribeDomainConfig es:DescribeDomain | opensearch-service/latest/developerguide/managedomains-configuration-changes.html
es:UpgradeDomain | | es:GetUpgradeStatus es:GetCompatibleVersions | opensearch-service/latest/developerguide/version-migration.html
es:StartServiceSoftwareUpdate | | es:DescribeDomain | opensearch-service/latest/developerguide/service-software.html
es:ESHttpDelete | older/old/which/before/indices/indexes | es:ESHttpGet | opensearch-service/latest/developerguide/ac.html
aoss:UpdateAccessPolicy | | aoss:GetAccessPolicy | opensearch-service/latest/developerguide/serverless-data-access.html
aoss:UpdateSecurityPolicy | | aoss:GetSecurityPolicy | opensearch-service/latest/developerguide/serverless-network.html
elasticache:ModifyCacheParameterGroup | | elasticache:DescribeCacheParameters | AmazonElastiCache/latest/dg/ParameterGroups.Modifying.html
elasticache:BatchApplyUpdateAction | | elasticache:DescribeUpdateActions | AmazonElastiCache/latest/dg/applying-updates.html
elasticache:ModifyReplicationGroup | | elasticache:DescribeReplicationGroups | AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroup.html
elasticache:CreateSnapshot | | elasticache:DescribeSnapshots | AmazonElastiCache/latest/dg/backups-manual.html
elasticache:TestFailover | | elasticache:DescribeReplicationGroups elasticache:DescribeEvents | AmazonElastiCache/latest/dg/AutoFailover.html
memorydb:UpdateCluster | | memorydb:DescribeClusters | memorydb/latest/devguide/clusters.modify.html
memorydb:CreateSnapshot | | memorydb:DescribeSnapshots | memorydb/latest/devguide/snapshots-manual.html
elasticfilesystem:PutLifecycleConfiguration | | elasticfilesystem:DescribeLifecycleConfiguration | efs/latest/ug/lifecycle-management-efs.html
elasticfilesystem:PutFileSystemPolicy | | elasticfilesystem:DescribeFileSystemPolicy | efs/latest/ug/create-file-system-policy.html
elasticfilesystem:UpdateFileSystem | | elasticfilesystem:DescribeFileSystems | efs/latest/ug/performance.html
fsx:UpdateFileSystem | | fsx:DescribeFileSystems | fsx/latest/APIReference/API_UpdateFileSystem.html
fsx:CreateBackup | | fsx:DescribeBackups | fsx/latest/APIReference/API_CreateBackup.html
fsx:CreateDataRepositoryTask | | fsx:DescribeDataRepositoryTasks | fsx/latest/APIReference/API_CreateDataRepositoryTask.html
backup:StartBackupJob | | backup:DescribeBackupJob | aws-backup/latest/devguide/recov-point-create-on-demand-backup.html
backup:StartCopyJob | | backup:DescribeCopyJob | aws-backup/latest/devguide/recov-point-create-a-copy.html
backup:StartRestoreJob | | backup:ListRecoveryPointsByBackupVault backup:DescribeRecoveryPoint | aws-backup/latest/devguide/restoring-a-backup.html
backup:UpdateBackupPlan | | backup:GetBackupPlan | aws-backup/latest/devguide/updating-a-backup-plan.html
backup:CreateBackupSelection | | iam:PassRole | aws-backup/latest/devguide/assigning-resources.html
dms:ReloadTables | | dms:DescribeTableStatistics | dms/latest/userguide/CHAP_Tasks.ReloadTables.html
dms:StartReplicationTask | | dms:DescribeReplicationTasks | dms/latest/userguide/CHAP_Tasks.html
dms:StopReplicationTask | | dms:DescribeReplicationTasks | dms/latest/userguide/CHAP_Tasks.html
dms:TestConnection | | dms:DescribeConnections | dms/latest/userguide/CHAP_Endpoints.html
dms:ModifyReplicationInstance | | dms:DescribeReplicationInstances | dms/latest/userguide/CHAP_ReplicationInstance.Modifying.html
dms:RefreshSchemas | | dms:DescribeRefreshSchemasStatus dms:DescribeSchemas | dms/latest/APIReference/API_RefreshSchemas.html
sqs:SetQueueAttributes | | sqs:GetQueueAttributes | AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
sqs:StartMessageMoveTask | | sqs:ListMessageMoveTasks | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
sqs:CancelMessageMoveTask | | sqs:ListMessageMoveTasks | AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html
sqs:DeleteMessage | | sqs:ReceiveMessage | AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
sqs:ChangeMessageVisibility | | sqs:ReceiveMessage | AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
sns:SetSubscriptionAttributes | | sns:GetSubscriptionAttributes | sns/latest/dg/sns-message-filtering.html
sns:Unsubscribe | | sns:ListSubscriptionsByTopic | sns/latest/dg/sns-delete-subscription-topic.html
sns:SetTopicAttributes | | sns:GetTopicAttributes | sns/latest/api/API_SetTopicAttributes.html
events:PutRule | | events:DescribeRule | eventbridge/latest/APIReference/API_PutRule.html
events:PutTargets | | events:ListTargetsByRule iam:PassRole | eventbridge/latest/APIReference/API_PutTargets.html
events:RemoveTargets | | events:ListTargetsByRule | eventbridge/latest/APIReference/API_RemoveTargets.html
events:DeleteRule | | events:ListTargetsByRule events:RemoveTargets | eventbridge/latest/APIReference/API_DeleteRule.html
events:StartReplay | | events:DescribeReplay events:DescribeArchive | eventbridge/latest/userguide/eb-replay-archived-event.html
events:UpdateConnection | | events:DescribeConnection | eventbridge/latest/APIReference/API_UpdateConnection.html
events:UpdateApiDestination | | events:DescribeApiDestination | eventbridge/latest/APIReference/API_UpdateApiDestination.html
scheduler:CreateSchedule | | iam:PassRole | scheduler/latest/UserGuide/setting-up.html
scheduler:UpdateSchedule | | iam:PassRole | scheduler/latest/UserGuide/setting-up.html
pipes:UpdatePipe | | pipes:DescribePipe iam:PassRole | eventbridge/latest/pipes-reference/API_UpdatePipe.html
pipes:StopPipe | | pipes:DescribePipe | eventbridge/latest/pipes-reference/API_StopPipe.html
pipes:StartPipe | | pipes:DescribePipe | eventbridge/latest/pipes-reference/API_StartPipe.html
states:StartExecution | | states:DescribeExecution | step-functions/latest/apireference/API_StartExecution.html
states:StartExecution | step/steps/failed/which | states:GetExecutionHistory | step-functions/latest/apireference/API_GetExecutionHistory.html
states:RedriveExecution | | states:DescribeExecution | step-functions/latest/dg/redrive-executions.html
states:StopExecution | | states:ListExecutions | step-functions/latest/apireference/API_StopExecution.html
states:UpdateStateMachine | | states:DescribeStateMachine iam:PassRole | step-functions/latest/apireference/API_UpdateStateMachine.html
states:UpdateStateMachineAlias | | states:DescribeStateMachineAlias | step-functions/latest/apireference/API_UpdateStateMachineAlias.html
states:UpdateMapRun | | states:DescribeMapRun states:ListMapRuns | step-functions/latest/dg/concepts-examine-map-run.html
mq:UpdateConfiguration | | mq:DescribeConfigurationRevision mq:DescribeConfiguration | amazon-mq/latest/developer-guide/amazon-mq-editing-managing-configurations.html
mq:RebootBroker | | mq:DescribeBroker | amazon-mq/latest/developer-guide/amazon-mq-rebooting-broker.html
ses:UpdateEmailTemplate | | ses:GetEmailTemplate | ses/latest/APIReference-V2/API_UpdateEmailTemplate.html
ses:DeleteSuppressedDestination | | ses:GetSuppressedDestination | ses/latest/dg/sending-email-suppression-list.html
ses:PutConfigurationSetSendingOptions | | ses:GetConfigurationSet | ses/latest/APIReference-V2/API_PutConfigurationSetSendingOptions.html
kinesis:UpdateShardCount | | kinesis:DescribeStreamSummary | streams/latest/dg/kinesis-using-sdk-java-resharding.html
kinesis:SplitShard | | kinesis:ListShards | streams/latest/dg/kinesis-using-sdk-java-resharding-split.html
kinesis:MergeShards | | kinesis:ListShards | streams/latest/dg/kinesis-using-sdk-java-resharding-merge.html
kinesis:UpdateStreamMode | | kinesis:DescribeStreamSummary | streams/latest/dg/how-do-i-size-a-stream.html
kinesis:DeregisterStreamConsumer | | kinesis:ListStreamConsumers | streams/latest/dg/building-enhanced-consumers.html
firehose:UpdateDestination | | firehose:DescribeDeliveryStream | firehose/latest/APIReference/API_UpdateDestination.html
kinesisanalytics:UpdateApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_UpdateApplication.html
kinesisanalytics:StartApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_StartApplication.html
kinesisanalytics:StartApplication | savepoint/snapshot | kinesisanalytics:ListApplicationSnapshots | managed-flink/latest/java/how-snapshots.html
kinesisanalytics:StopApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_StopApplication.html
kinesisanalytics:CreateApplicationSnapshot | | kinesisanalytics:DescribeApplicationSnapshot | managed-flink/latest/java/how-snapshots.html
kafka:UpdateBrokerStorage | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-storage.html
kafka:UpdateBrokerType | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-broker-type.html
kafka:UpdateBrokerCount | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-broker-count.html
kafka:UpdateClusterConfiguration | | kafka:DescribeCluster kafka:DescribeClusterOperation kafka:DescribeConfigurationRevision | msk/latest/developerguide/msk-update-cluster-config.html
kafka:UpdateClusterKafkaVersion | | kafka:DescribeCluster kafka:DescribeClusterOperation kafka:GetCompatibleKafkaVersions | msk/latest/developerguide/version-support.html
kafka:RebootBroker | | kafka:ListNodes | msk/latest/developerguide/msk-reboot-broker.html
kafka:UpdateConfiguration | | kafka:DescribeConfigurationRevision | msk/latest/developerguide/msk-configuration-operations.html
kafkaconnect:UpdateConnector | | kafkaconnect:DescribeConnector | msk/latest/developerguide/msk-connect-connectors.html
kafka-cluster:AlterTopicDynamicConfiguration | | kafka-cluster:Connect kafka-cluster:DescribeTopicDynamicConfiguration | msk/latest/developerguide/kafka-actions.html
datasync:StartTaskExecution | | datasync:DescribeTaskExecution | datasync/latest/userguide/run-task.html
datasync:CancelTaskExecution | | datasync:DescribeTaskExecution datasync:ListTaskExecutions | datasync/latest/userguide/run-task.html
datasync:UpdateTask | | datasync:DescribeTask | datasync/latest/userguide/API_UpdateTask.html
transfer:DeleteSshPublicKey | | transfer:DescribeUser | transfer/latest/userguide/key-management.html
transfer:UpdateUser | | transfer:DescribeUser iam:PassRole | transfer/latest/userguide/requirements-roles.html
transfer:CreateUser | | iam:PassRole | transfer/latest/userguide/requirements-roles.html
transfer:UpdateServer | | transfer:DescribeServer | transfer/latest/userguide/edit-server-config.html
transfer:StopServer | | transfer:DescribeServer | transfer/latest/userguide/edit-online-offline.html
transfer:StartServer | | transfer:DescribeServer | transfer/latest/userguide/edit-online-offline.html
storagegateway:UpdateNFSFileShare | | storagegateway:DescribeNFSFileShares | filegateway/latest/files3/edit-nfs-client.html
storagegateway:UpdateSMBFileShare | | storagegateway:DescribeSMBFileShares | storagegateway/latest/APIReference/API_UpdateSMBFileShare.html
storagegateway:UpdateBandwidthRateLimit | | storagegateway:DescribeBandwidthRateLimit | storagegateway/latest/APIReference/API_UpdateBandwidthRateLimit.html
storagegateway:UpdateGatewaySoftwareNow | | storagegateway:DescribeGatewayInformation | storagegateway/latest/APIReference/API_UpdateGatewaySoftwareNow.html
timestream:Select | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:WriteRecords | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:DescribeTable | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:UpdateTable | | timestream:DescribeTable timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:DescribeScheduledQuery | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:ExecuteScheduledQuery | | timestream:DescribeScheduledQuery timestream:DescribeEndpoints | timestream/latest/developerguide/scheduledqueries.html
neptune-db:StartLoaderJob | | neptune-db:GetLoaderJobStatus | neptune/latest/userguide/load-api-reference.html
neptune-db:CancelQuery | | neptune-db:GetQueryStatus | neptune/latest/userguide/gremlin-api-status-cancel.html
sagemaker:CreateTrainingJob | | sagemaker:DescribeTrainingJob iam:PassRole | sagemaker/latest/dg/api-permissions-reference.html
sagemaker:CreateProcessingJob | | sagemaker:DescribeProcessingJob iam:PassRole | sagemaker/latest/dg/api-permissions-reference.html
sagemaker:CreateTransformJob | | sagemaker:DescribeTransformJob | sagemaker/latest/dg/batch-transform.html
sagemaker:UpdateEndpoint | | sagemaker:DescribeEndpoint | sagemaker/latest/APIReference/API_UpdateEndpoint.html
sagemaker:UpdateEndpointWeightsAndCapacities | | sagemaker:DescribeEndpoint | sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html
sagemaker:StartPipelineExecution | | sagemaker:DescribePipelineExecution | sagemaker/latest/dg/run-pipeline.html
sagemaker:RetryPipelineExecution | | sagemaker:DescribePipelineExecution | sagemaker/latest/APIReference/API_RetryPipelineExecution.html
sagemaker:UpdateNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/dg/nbi-update.html
sagemaker:StartNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/APIReference/API_StartNotebookInstance.html
sagemaker:StopNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/APIReference/API_StopNotebookInstance.html
sagemaker:UpdateModelPackage | | sagemaker:DescribeModelPackage | sagemaker/latest/dg/model-registry-approve.html
bedrock:StartIngestionJob | | bedrock:GetIngestionJob | bedrock/latest/userguide/kb-data-source-sync-ingest.html
bedrock:UpdateAgent | | bedrock:GetAgent iam:PassRole | bedrock/latest/APIReference/API_agent_UpdateAgent.html
bedrock:UpdateAgentAlias | | bedrock:GetAgentAlias | bedrock/latest/APIReference/API_agent_UpdateAgentAlias.html
bedrock:UpdateGuardrail | | bedrock:GetGuardrail | bedrock/latest/APIReference/API_UpdateGuardrail.html
bedrock:RetrieveAndGenerate | | bedrock:Retrieve bedrock:InvokeModel | bedrock/latest/userguide/kb-permissions.html
bedrock:CreateModelInvocationJob | | bedrock:GetModelInvocationJob iam:PassRole | bedrock/latest/userguide/batch-inference-permissions.html
quicksight:CreateIngestion | | quicksight:DescribeIngestion | quicksight/latest/APIReference/API_CreateIngestion.html
quicksight:UpdateDashboardPermissions | | quicksight:DescribeDashboardPermissions | quicksight/latest/APIReference/API_UpdateDashboardPermissions.html
quicksight:UpdateDataSetPermissions | | quicksight:DescribeDataSetPermissions | quicksight/latest/APIReference/API_UpdateDataSetPermissions.html
quicksight:UpdateDataSource | | quicksight:DescribeDataSource | quicksight/latest/APIReference/API_UpdateDataSource.html
quicksight:UpdateDataSet | | quicksight:DescribeDataSet | quicksight/latest/APIReference/API_UpdateDataSet.html
quicksight:UpdateDashboardPublishedVersion | | quicksight:ListDashboardVersions | quicksight/latest/APIReference/API_UpdateDashboardPublishedVersion.html
textract:StartDocumentAnalysis | | textract:GetDocumentAnalysis | textract/latest/dg/api-async.html
textract:StartDocumentTextDetection | | textract:GetDocumentTextDetection | textract/latest/dg/api-async.html
textract:StartExpenseAnalysis | | textract:GetExpenseAnalysis | textract/latest/dg/api-async.html
transcribe:StartTranscriptionJob | | transcribe:GetTranscriptionJob | transcribe/latest/dg/getting-started.html
transcribe:UpdateVocabulary | | transcribe:GetVocabulary | transcribe/latest/dg/custom-vocabulary.html
rekognition:StartProjectVersion | | rekognition:DescribeProjectVersions | rekognition/latest/customlabels-dg/running-model.html
rekognition:StartLabelDetection | | rekognition:GetLabelDetection | rekognition/latest/dg/api-video.html
rekognition:StartContentModeration | | rekognition:GetContentModeration | rekognition/latest/dg/procedure-moderate-videos.html
polly:StartSpeechSynthesisTask | | polly:GetSpeechSynthesisTask | polly/latest/dg/asynchronous.html
`;
