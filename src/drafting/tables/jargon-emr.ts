/** Rows as in `jargon-compute.ts`: clusters and applications of Spark and Hadoop. */
export const EMR = `
elasticmapreduce | scale/increase/decrease/update | core-group/task-group/instance-group/node/nodes/core | ModifyInstanceGroups
elasticmapreduce | add/submit/run | step/steps/spark/job | AddJobFlowSteps
elasticmapreduce | cancel/stop | step/steps | CancelSteps
elasticmapreduce | terminate/stop/shut/delete | cluster | TerminateJobFlows
elasticmapreduce | create/start/launch | cluster | RunJobFlow
elasticmapreduce | look/wait/follow | step/steps | DescribeStep
elasticmapreduce | see | cluster/state | DescribeCluster
elasticmapreduce | list | step/steps | ListSteps
elasticmapreduce | list/see | instance/instances | ListInstances
elasticmapreduce | see | instance-group/instance-groups/core/task-nodes | ListInstanceGroups
elasticmapreduce | add/make | instance-group/task-group/task-nodes | AddInstanceGroups
elasticmapreduce | change | instance-fleet/fleet | ModifyInstanceFleet
elasticmapreduce | change | autoscaling/managed-scaling/scaling-limits | PutManagedScalingPolicy
elasticmapreduce | protect/enable/disable | termination-protection | SetTerminationProtection
elasticmapreduce | change | idle/auto-termination | PutAutoTerminationPolicy
emr-serverless | submit/run/start | job/dedupe/spark/query | StartJobRun
emr-serverless | cancel/stop | job/run/job-run | CancelJobRun
emr-serverless | start/resume/create | application/app | StartApplication
emr-serverless | stop/pause | application/app | StopApplication
emr-serverless | see | job/run/job-run/progress/status | GetJobRun
emr-serverless | list | run/runs/job-runs | ListJobRuns
emr-serverless | see | application/app | GetApplication
emr-serverless | see | dashboard/spark-ui/history-server/ui | GetDashboardForJobRun
emr-serverless | change | application/capacity/limit/limits | UpdateApplication
`;
