/** Rows of `../jargon-tables.ts`: moves and drills, and services with a few rows each. */
export const MIGRATION = `
airflow | change/upgrade/scale | environment/worker/workers/class/version/requirements/plugins/option | UpdateEnvironment
airflow | connect/give/get/make/open/look | login/web/ui/web-ui/web-login | CreateWebLoginToken
airflow | open/connect/login/look | web-ui/ui/web/console | CreateWebLoginToken
airflow | run/trigger/go/make/get/need | cli/cli-token/dag/command-line | CreateCliToken
airflow | run/trigger/invoke/create/get | dag/cli-token/token/cli | CreateCliToken
airflow | see | environment/setting/settings/configuration/version | GetEnvironment
cloud9 | share/invite/add | environment/member | CreateEnvironmentMembership
dlm | enable/disable/pause/resume/change | policy/lifecycle-policy | UpdateLifecyclePolicy
dlm | see | policy/lifecycle-policy | GetLifecyclePolicy
drs | see | job/jobs/recovery | DescribeJobs
drs | start/run | failback | StartFailbackLaunch
drs | start/run/launch | recovery/drill | StartRecovery
execute-api | call/invoke/test/hit/send/read/get/look | | Invoke
mgn | finalize | cutover | FinalizeCutover
mgn | start/cut/cutover | cutover | StartCutover
mgn | start/launch/test | test/test-instance | StartTest
ssmmessages | connect | | CreateControlChannel
swf | signal | workflow/execution | SignalWorkflowExecution
swf | terminate/kill/end | workflow/execution | TerminateWorkflowExecution
workmail | reset | password | ResetPassword
workmail | see | user/users/mailbox | ListUsers
`;
