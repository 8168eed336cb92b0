/** Rows as in `jargon-compute.ts`, for watching, operating and delivering. */
export const OPERATIONS = `
cloudwatch | look/read/watch/get/download/see/check/find/show/view/wait/export/compare | metric/metrics/graph/graphs/chart/charts/cpu/latency/lag/iterator-age/throughput/throttle/throttling/usage/utilization/utilisation/connections/iops/freshness/memory/statistics | GetMetricData
cloudwatch | send/put/publish/write/upload | metric/metrics/datapoint | PutMetricData
cloudwatch | silence/disable/pause/suppress/stop | alarm/alarms/alert/action/actions/it | DisableAlarmActions
cloudwatch | silence/disable/pause/mute | | DisableAlarmActions
cloudwatch | enable/resume/unmute/start | alarm/alarms/alert/action/actions/it | EnableAlarmActions
cloudwatch | unmute/enable/resume | | EnableAlarmActions
cloudwatch | look/read/see/show | history/alarm-history/what-it-did/past/over/did/flapping/transitions | DescribeAlarmHistory
cloudwatch | look/list/read/check/find | alarm/alarms/alert/red/state/threshold | DescribeAlarms
cloudwatch | update/change/set/increase/decrease/create/add/tune/raise/lower | alarm/alarms/threshold/alert | PutMetricAlarm
cloudwatch | test/set/trigger | alarm-state/state,alarm | SetAlarmState
cloudwatch | look/read/show/open | dashboard | GetDashboard
cloudwatch | list | dashboards | ListDashboards
cloudwatch | update/change/create/fix/add | dashboard/widget | PutDashboard
cloudwatch | list/find | metrics | ListMetrics
logs | search/look/find/read/grep/filter/investigate/debug/tail/check/wait/show/view | log/logs/error/errors/exception/exceptions/stacktrace/entries/lines/log-group/message/messages/text/task-logs/requests | FilterLogEvents
logs | search/find/grep/filter | | FilterLogEvents
logs | read/look/download/get/wait | log-stream/stream/streams | GetLogEvents
logs | query/run/start | insights/query/logs-insights | StartQuery,GetQueryResults
logs | stop/cancel | query | StopQuery
logs | tail | live/live-tail | StartLiveTail
logs | increase/decrease/update/set/change/extend/shorten | retention/keep/days | PutRetentionPolicy
logs | export | s3/bucket | CreateExportTask
logs | list/look | log-group/log-groups/groups | DescribeLogGroups
logs | list | log-stream/log-streams/streams | DescribeLogStreams
logs | update/change/create/add | metric-filter | PutMetricFilter
logs | update/change/create/add | subscription-filter/subscription | PutSubscriptionFilter
ssm | connect/start/open | shell/session/session-manager/terminal/bastion/port-forwarding/tunnel/forwarding/instance/prompt/remote-host/ssh | StartSession
ssm | close/end/terminate/stop | session/it | TerminateSession
ssm | run/execute/send/start | command/run-command/script/shell-script | SendCommand
ssm | cancel/stop | command/run-command | CancelCommand
ssm | look/read/wait/get | output/command-output/last-command/invocation/command-result,command/run-command/output/invocation | GetCommandInvocation
ssm | list/look | command/commands,history/list/recent | ListCommands
ssm | read/look/get | parameter/config-value/feature-flag/value/ssm-parameter/setting | GetParameter
ssm | read/list/look/get | parameters/path/all-parameters | GetParametersByPath
ssm | update/change/set/write/put/create/replace/increase/decrease | parameter/value/feature-flag/config-value | PutParameter
ssm | delete/remove | parameter | DeleteParameter
ssm | look/read | parameter,history/previous/older/version | GetParameterHistory
ssm | run/start/execute | automation/runbook | StartAutomationExecution
ssm | stop/cancel | automation/runbook | StopAutomationExecution
ssm | look/read/wait | automation/runbook | GetAutomationExecution
ssm | look/read/list | patch-state/patch-states/compliance/patch-compliance | DescribeInstancePatchStates
ssm | look/read/list/find | missing-patch/missing-patches/patches/installed | DescribeInstancePatches
ssm | list/find/look | managed-instance/managed-node/managed-instances/ping | DescribeInstanceInformation
ssm | approve/reject/send | approval/change-request/automation | SendAutomationSignal
ssmmessages | connect | | CreateControlChannel
cloudformation | update/deploy/change | stack | UpdateStack
cloudformation | deploy/create/add/update/read | change-set/changeset | CreateChangeSet
cloudformation | run/execute/apply/deploy | change-set/changeset | ExecuteChangeSet
cloudformation | look/read/review/verify/check | change-set/changeset/diff | DescribeChangeSet
cloudformation | rollback/continue | failed-rollback/update_rollback_failed/stuck-rollback | ContinueUpdateRollback
cloudformation | rollback | stack | RollbackStack
cloudformation | cancel/stop | update/stack-update/stack | CancelUpdateStack
cloudformation | look/read/find/why/list/wait | event/events/why/failed/failure/reason | DescribeStackEvents
cloudformation | look/read/wait/list/find | stack/output/outputs/parameter/parameters/status/state | DescribeStacks
cloudformation | list/look | resource/resources | ListStackResources
cloudformation | look/read/download | template | GetTemplate
cloudformation | detect/look/find/run/start | drift | DetectStackDrift
cloudformation | delete | stack | DeleteStack
codebuild | start/run/trigger/kick/begin | | StartBuild
codebuild | retry/rerun/restart | | RetryBuild
codebuild | stop/cancel/abort/terminate | | StopBuild
codebuild | look/read/wait/find | build/builds/log/logs/status | BatchGetBuilds
codebuild | update/change/set | project/buildspec/image/environment | UpdateProject
codepipeline | start/run/trigger/rerun/release/execute/begin/deploy | pipeline/release/change/it | StartPipelineExecution
codepipeline | start/run/rerun | | StartPipelineExecution
codepipeline | retry | stage/step/action/failed | RetryStageExecution
codepipeline | stop/cancel | execution/pipeline/run | StopPipelineExecution
codepipeline | approve/reject | | PutApprovalResult
codepipeline | rollback | stage/pipeline | RollbackStage
codepipeline | disable/block/pause/stop/close | transition/stage-transition | DisableStageTransition
codepipeline | enable/open/resume | transition/stage-transition | EnableStageTransition
codepipeline | look/read/wait/find | pipeline/state/status/stage/stages | GetPipelineState
codedeploy | deploy/start/create/run | deployment/revision/release/version | CreateDeployment
codedeploy | stop/rollback/cancel | deployment | StopDeployment
codedeploy | look/read/wait | deployment/progress | GetDeployment
codecommit | clone/pull/download/read/fetch | repository/repo/code/source | GitPull
codecommit | push/upload | commit/branch/code/repository | GitPush
codecommit | merge | pull-request/pr | MergePullRequestByFastForward
codeartifact | download/pull/install/read/fetch | package/packages/npm/maven/pip | GetAuthorizationToken,ReadFromRepository
codeartifact | publish/upload/push | package/packages | GetAuthorizationToken,PublishPackageVersion
amplify | start/run/trigger/deploy/kick/release/redeploy | job/build/release/branch/app/release-job | StartJob
amplify | stop/cancel | job/build | StopJob
amplify | look/wait/read | job/build/step/steps | GetJob
amplify | download/read/get/fetch | artifact/artifacts/build-artifacts | ListArtifacts,GetArtifactUrl
appconfig | deploy/start/run/roll | | StartDeployment
appconfig | stop/cancel/rollback | deployment/it | StopDeployment
appconfig | create/add/update/set/publish/enable/disable/change | version/flag/hosted-version/feature-flag/configuration/profile | CreateHostedConfigurationVersion
appconfig | look/wait | deployment | GetDeployment
appconfig | read/get/look | configuration/flag/flags | GetLatestConfiguration,StartConfigurationSession
synthetics | stop/pause/disable | canary | StopCanary
synthetics | start/resume/run/enable | canary | StartCanary
fis | start/run | experiment/chaos/chaos-experiment/template | StartExperiment
fis | stop/cancel/abort | experiment/chaos/chaos-experiment | StopExperiment
cloudfront | invalidate/purge/flush/clean/refresh/empty/create | invalidation/cache/cdn/path/paths/* | CreateInvalidation
cloudfront | invalidate/purge/flush | | CreateInvalidation
cloudfront | look/wait/read | invalidation | GetInvalidation
cloudfront | update/change/disable/enable/add/set/swap/point | distribution/origin/behaviour/behavior/certificate/header/ttl | UpdateDistribution
cloudfront | look/read | distribution/setting/settings/origin | GetDistribution
route53 | update/point/change/add/create/set/remove/delete/move/swap/upsert/increase/decrease/shift/switch/replace | record/dns/cname/a-record/www/txt/mx/ttl/alias/subdomain/weight/record-set/entry/hostname/txt-record/failover-record | ChangeResourceRecordSets
route53 | list/look/read/find/check/export | record/records/record-set/zone/entries/dns | ListResourceRecordSets
route53 | look/read/check | health-check,status/health/state | GetHealthCheckStatus
route53 | update/increase/decrease/set/change/disable/enable | health-check/failure-threshold/threshold | UpdateHealthCheck
route53resolver | add/remove/update/import | firewall/dns-firewall/domain/domains/blocklist/domain-list | UpdateFirewallDomains
route53resolver | list/look/export/read | firewall/domain-list/domains/what-is-on | ListFirewallDomains
route53resolver | look/verify/check/list | rule-group,associated/association/vpc/vpcs | ListFirewallRuleGroupAssociations
globalaccelerator | update/set/increase/decrease/shift | traffic-dial/weight/endpoint-group | UpdateEndpointGroup
globalaccelerator | look/check/read | health/endpoints/endpoint-group | DescribeEndpointGroup
servicequotas | request/increase/raise | quota/limit/increase | RequestServiceQuotaIncrease
servicequotas | look/read/show | quota/limit | GetServiceQuota
servicequotas | look/list/read | request/requests/open/pending | ListRequestedServiceQuotaChangeHistory
support | open/create | case/ticket | CreateCase
support | comment/add/answer | case/ticket | AddCommunicationToCase
health | look/read/list/check | event/events/outage/maintenance | DescribeEvents
ce | look/read/find/show/see/why/compare | cost/bill/spend/costs/bills/expensive/invoice | GetCostAndUsage
ce | estimate/forecast | cost/bill/spend/costs | GetCostForecast
budgets | look/read/see | budget | ViewBudget
budgets | update/set/increase/raise/change | budget | ModifyBudget
pi | look/read/show/find/get/investigate | query/queries/slow-queries/database/sql/top-sql/wait/waits/dimension/load | DescribeDimensionKeys,GetResourceMetrics
xray | look/read/find/search | trace/traces/latency | GetTraceSummaries,BatchGetTraces
xray | look/read | service-map/map/graph | GetServiceGraph
grafana | connect/login | workspace | CreateWorkspaceApiKey
airflow | run/trigger/invoke/create/get | dag/cli-token/token/cli | CreateCliToken
airflow | open/connect/login/look | web-ui/ui/web/console | CreateWebLoginToken
medialive | start | channel | StartChannel
medialive | stop | channel | StopChannel
`;
