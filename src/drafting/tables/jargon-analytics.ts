/** Rows as in `jargon-compute.ts`, for analysis and learning. */
export const ANALYTICS = `
athena | run/query/execute/start/select/search/count/ask | | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | stop/cancel/terminate/abort | query/queries/execution/it | StopQueryExecution
athena | look/read/download/get | result/results | GetQueryResults
athena | look/read/wait | query/status/execution | GetQueryExecution
athena | read/look | saved-query/named-query | GetNamedQuery
athena | create/update/save | saved-query/named-query | CreateNamedQuery
glue | start/run/trigger/rerun/retry/restart/begin | crawler | StartCrawler
glue | stop/cancel | crawler | StopCrawler
glue | look/wait/read | crawler | GetCrawler
glue | start/run/trigger/rerun/retry/restart/backfill | job/etl/load/script/backfill | StartJobRun
glue | start/run/trigger | | StartJobRun
glue | stop/cancel/terminate | job/run/job-run | BatchStopJobRun
glue | look/wait/read/find | run/runs/job-run/succeed/job-status | GetJobRun
glue | reset | bookmark/job-bookmark | ResetJobBookmark
glue | add/create/register | partition | BatchCreatePartition
glue | delete/remove/drop | partition/partitions | BatchDeletePartition
glue | list/look/read | partition/partitions | GetPartitions
glue | look/read | table/schema/columns | GetTable
glue | list/look | tables | GetTables
glue | update/change/fix | table/schema/column | UpdateTable
glue | update/change/set | job/script/worker/workers/job-parameters | UpdateJob
glue | start/run/trigger | workflow | StartWorkflowRun
glue | start/run/trigger/enable/resume | trigger | StartTrigger
glue | stop/disable/pause | trigger | StopTrigger
sagemaker | invoke/call/test/predict | endpoint/model | InvokeEndpoint
sagemaker | update/deploy/swap/scale/rollback | endpoint | UpdateEndpoint
sagemaker | scale | weight/instance-count/variant | UpdateEndpointWeightsAndCapacities
sagemaker | start/resume | notebook/notebook-instance | StartNotebookInstance
sagemaker | stop/pause | notebook/notebook-instance | StopNotebookInstance
sagemaker | open/connect/login | notebook/notebook-instance/jupyter | CreatePresignedNotebookInstanceUrl
sagemaker | open/connect/login/start | studio/domain/user-profile | CreatePresignedDomainUrl
sagemaker | start/train/run/create | training/training-job | CreateTrainingJob
sagemaker | stop/cancel | training/training-job | StopTrainingJob
sagemaker | start/run/create | processing/processing-job | CreateProcessingJob
sagemaker | start/run | pipeline | StartPipelineExecution
sagemaker | approve/reject | model-package/model-version/package | UpdateModelPackage
bedrock | invoke/call/test/run/ask/chat/prompt/use | model/claude/prompt/nova/titan/llama | InvokeModel
bedrock | invoke/chat | stream/streaming | InvokeModelWithResponseStream
quicksight | refresh/reload/start/run | dataset/spice/ingestion | CreateIngestion
quicksight | look/wait/read | ingestion/refresh | DescribeIngestion
quicksight | cancel/stop | ingestion/refresh | CancelIngestion
quicksight | share | dashboard | UpdateDashboardPermissions
kinesisanalytics | start/resume/run | application/app/flink/job | StartApplication
kinesisanalytics | stop/pause | application/app/flink/job | StopApplication
kinesisanalytics | snapshot/create/backup | snapshot/savepoint | CreateApplicationSnapshot
kinesisanalytics | list/look | snapshot/snapshots/savepoints | ListApplicationSnapshots
kinesisanalytics | update/scale/deploy/increase/set | parallelism/code/application/property | UpdateApplication
lakeformation | grant/authorize | table/database/column/permission/permissions | GrantPermissions
lakeformation | revoke/remove | table/database/column/permission/permissions | RevokePermissions
timestream | query/read/select | | Select
rekognition | detect/find | face/faces | DetectFaces
transcribe | start/run/transcribe | | StartTranscriptionJob
textract | read/extract/analyse | document/form/text | AnalyzeDocument
`;
