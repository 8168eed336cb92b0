/**
 * What is said by its effect or in the language of the trade, for services that compute. A row is `service | verbs | things | actions`: verbs are classes
 * or words; things are groups that must all be said, separated by `,`, each with alternatives separated by `/`; phrases are written with `-`. Empty things:
 * whatever is named.
 */
export const COMPUTE = `
emr-serverless | submit/run/start | job/dedupe/spark/query | StartJobRun
emr-serverless | cancel/stop | job/run/job-run | CancelJobRun
elasticmapreduce | scale/increase/decrease/update | core-group/task-group/instance-group/node/nodes/core | ModifyInstanceGroups
elasticmapreduce | add/submit/run | step/steps/spark/job | AddJobFlowSteps
elasticmapreduce | cancel/stop | step/steps | CancelSteps
elasticmapreduce | terminate/stop/shut/delete | cluster | TerminateJobFlows
elasticmapreduce | create/start/launch | cluster | RunJobFlow
elasticmapreduce | look/wait/follow | step/steps | DescribeStep
`;
