/**
 * What is said by its effect or in the language of the trade, for services that compute. A row is `service | verbs | things | actions`: verbs are classes
 * or words; things are groups that must all be said, separated by `,`, each with alternatives separated by `/`; phrases are written with `-`, and a word
 * that must stand as it is, not its stem, with `=` before it. Empty things: whatever is named.
 */
export const COMPUTE = `
ec2 | start | instance/machine/server/box/vm/host/bastion/node/runner | StartInstances
ec2 | stop | instance/machine/server/box/vm/host/bastion/node/runner | StopInstances
ec2 | start/resume | | StartInstances
ec2 | stop/pause | | StopInstances
ec2 | restart | | RebootInstances
ec2 | terminate/delete | instance/machine/server/box/vm/host/node/instances | TerminateInstances
ec2 | create/start/run | new-instance/instance-from/ami/image/machine-from/new-machine/new-server/spot-instance | RunInstances
ec2 | authorize/enable/add/open/allow | port/ingress/inbound/inbound-rule/security-group/ip/firewall/sg/cidr/office | AuthorizeSecurityGroupIngress
ec2 | authorize/enable/add | egress/outbound | AuthorizeSecurityGroupEgress
ec2 | revoke/close/block/remove/withdraw | port/ingress/inbound/inbound-rule/security-group-rule/ssh/ip/cidr/rule | RevokeSecurityGroupIngress
ec2 | revoke/close/block/remove | egress/outbound | RevokeSecurityGroupEgress
ec2 | look/list/read | inbound-rule/firewall-rule/security-group-rule/rules/inbound-rules/resulting-rules | DescribeSecurityGroupRules
ec2 | increase/upgrade/update/scale/convert | volume/disk/ebs/gp3/gp2/iops/drive | ModifyVolume
ec2 | update/scale/upgrade/increase/set/replace | instance-type/machine-type/security-group-of/source-dest-check/type/bigger-instance | ModifyInstanceAttribute
ec2 | scale/increase/upgrade | instance/machine/server/box | ModifyInstanceAttribute
ec2 | block/isolate/quarantine/fence | instance/machine/box/server/host/group/quarantine | ModifyInstanceAttribute
ec2 | snapshot/backup/pause | volume/disk/ebs/drive | CreateSnapshot
ec2 | create/snapshot/backup | ami/golden-image/machine-image/image | CreateImage
ec2 | delete/deregister | ami/image | DeregisterImage
ec2 | share | ami/image | ModifyImageAttribute
ec2 | share | snapshot | ModifySnapshotAttribute
ec2 | attach/mount | volume/disk/ebs | AttachVolume
ec2 | detach/unmount | volume/disk/ebs | DetachVolume
ec2 | attach/associate/move/assign | elastic-ip/eip/static-ip/public-ip/address | AssociateAddress
ec2 | detach/disassociate | elastic-ip/eip/static-ip/address | DisassociateAddress
ec2 | release/delete | elastic-ip/eip/static-ip/address | ReleaseAddress
ec2 | allocate/create/request | elastic-ip/eip/static-ip/address | AllocateAddress
ec2 | look/read/download/get | console-output/boot-log/serial-log/system-log | GetConsoleOutput
ec2 | look/read/download/get | screenshot/console-screenshot | GetConsoleScreenshot
ec2 | look/read/download/get/decrypt | windows-password/administrator-password/admin-password | GetPasswordData
ec2 | look/read | status-check/health/instance-status/status-checks | DescribeInstanceStatus
ec2 | tag/add/set | tag/tags/cost-center/owner | CreateTags
ec2 | untag/remove/delete | tag/tags | DeleteTags
ec2 | associate/attach/add | instance-profile/role | AssociateIamInstanceProfile
ec2 | look/list/find/search | flow-log/flow-logs | DescribeFlowLogs
ec2 | update/add/point | route-table/route/routing | CreateRoute
ec2 | replace/change | route | ReplaceRoute
ec2 | enable/set | termination-protection/deletion-protection | ModifyInstanceAttribute
ec2 | disable | termination-protection/deletion-protection | ModifyInstanceAttribute
autoscaling | scale/set/increase/decrease/update | desired/capacity/instances/instance/group/asg/size | SetDesiredCapacity
autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/limits/limit/launch-template | UpdateAutoScalingGroup
autoscaling | pause/silence/disable/stop | process/processes/scaling/notifications/launch/alarm-notifications/replaceunhealthy/healthcheck | SuspendProcesses
autoscaling | resume/enable/unmute | process/processes/scaling/notifications/launch | ResumeProcesses
autoscaling | start/run/replace/refresh/deploy/restart/rotate | instance-refresh/refresh/rolling/all-instances/instances/fleet | StartInstanceRefresh
autoscaling | roll/rotate/deploy/replace/recycle | group/asg/instances/fleet/scaling-group | StartInstanceRefresh
autoscaling | scale/increase/decrease | | SetDesiredCapacity
autoscaling | stop/cancel | instance-refresh/refresh | CancelInstanceRefresh
autoscaling | rollback | instance-refresh/refresh | RollbackInstanceRefresh
autoscaling | protect/enable | instance/scale-in/instances | SetInstanceProtection
autoscaling | detach/remove | instance/instances | DetachInstances
autoscaling | terminate/delete | instance | TerminateInstanceInAutoScalingGroup
autoscaling | pause/move | standby | EnterStandby
autoscaling | look/list/read/find | activity/activities/launch-failures/history/why/scaling-events | DescribeScalingActivities
autoscaling | scale/create/add | schedule/scheduled-action | PutScheduledUpdateGroupAction
autoscaling | mark/set | unhealthy/health/healthy | SetInstanceHealth
application-autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/target/limits/scaling-target/scalable-target | RegisterScalableTarget
application-autoscaling | pause/resume/disable/enable | scaling/target/autoscaling | RegisterScalableTarget
ecs | restart/redeploy/deploy/bounce/refresh | service/app/worker/application/container/containers/deployment | UpdateService
ecs | restart/deploy/scale/rollback/increase/decrease/update | | UpdateService
ecs | run/start/create/trigger | new-deployment/forced-deployment/deployment | UpdateService
ecs | scale/increase/decrease/set/stop/start/pause/resume | service/desired-count/count/replicas/zero/worker/capacity | UpdateService
ecs | rollback/stop | service-deployment | StopServiceDeployment
ecs | rollback | service/deployment/release/version/task-definition | UpdateService
ecs | point/update | task-definition/revision/service | UpdateService
ecs | stop/terminate/cancel | task/tasks/container | StopTask
ecs | run/start/trigger | task/one-off/migration/job/task-definition/batch | RunTask
ecs | connect/run/start/start/invoke | shell/exec/bash/terminal/session/ecs-exec/execute-command/container-shell | ExecuteCommand
ecs | look/wait/read/list/check | event/events/deployments/rollout/deployment/service/stable/steady/settle | DescribeServices
ecs | look/read | stopped-reason/exit-code/task/tasks/why-stopped/containers | DescribeTasks
ecs | list/find | task/tasks | ListTasks
ecs | drain | container-instance/instance/instances | UpdateContainerInstancesState
ecs | create/register/add/update | task-definition/revision | RegisterTaskDefinition
ecr | upload/put/publish/push | image/container/docker/tag | GetAuthorizationToken,BatchCheckLayerAvailability,InitiateLayerUpload,UploadLayerPart,CompleteLayerUpload,PutImage
ecr | pull/download/read/load | image/container/docker | GetAuthorizationToken,BatchGetImage,GetDownloadUrlForLayer
ecr | delete/remove/clean/untag | image/images/tag/tags/untagged/digest/digests | BatchDeleteImage
ecr | look/read/list | finding/findings/vulnerability/vulnerabilities/cve/scan-result/scan-results | DescribeImageScanFindings
ecr | scan/start/run | scan/image/vulnerability | StartImageScan
ecr | tag/retag/promote | image/tag | PutImage
ecr | login/connect | registry/docker/repository | GetAuthorizationToken
eks | upgrade/update | control-plane/cluster/version/kubernetes/k8s | UpdateClusterVersion
eks | upgrade/deploy/update/roll/rotate/replace | nodegroup/node-group/nodes/ami/release | UpdateNodegroupVersion
eks | scale/increase/decrease/set | nodegroup/node-group/nodes/desired/size/workers | UpdateNodegroupConfig
eks | upgrade/update | addon/add-on/coredns/kube-proxy/cni/vpc-cni | UpdateAddon
eks | connect/look/authorize/download/get | kubeconfig/kubectl/cluster | DescribeCluster
eks | grant/authorize/add | access/access-entry/user/role | CreateAccessEntry
eks | look/read/wait/list | update/upgrade/rollout/progress/errors | DescribeUpdate
lambda | invoke/run/start/trigger/test/execute/call | | InvokeFunction
lambda | deploy/upload/update/push/publish/replace/point | code/zip/hotfix/package/image/handler/jar/build/artifact | UpdateFunctionCode
lambda | deploy | | UpdateFunctionCode
lambda | update/increase/decrease/set/scale | memory/timeout/environment/variable/env/layer/runtime/handler/configuration/ram/setting/tracing | UpdateFunctionConfiguration
lambda | set/increase/decrease/update/limit/cap/scale | concurrency/reserved | PutFunctionConcurrency
lambda | set/increase/update/create | provisioned-concurrency | PutProvisionedConcurrencyConfig
lambda | remove/delete | concurrency/concurrency-limit/reserved | DeleteFunctionConcurrency
lambda | stop/pause/throttle/disable | function | PutFunctionConcurrency
lambda | pause/stop/disable/enable/resume/start/update/silence/increase/decrease/set | trigger/event-source/mapping/event-source-mapping/batch-size/poller/sqs-trigger | UpdateEventSourceMapping
lambda | publish/create/release | version/new-version | PublishVersion
lambda | point/move/update/swap/rollback/shift | alias/live/traffic/weight | UpdateAlias
lambda | rollback | function/version/release | UpdateAlias
lambda | read/look/download/get | code/environment/env/variables/source/function/zip | GetFunction
lambda | look/read | configuration/memory/timeout/settings/setting | GetFunctionConfiguration
lambda | list/look | version/versions | ListVersionsByFunction
lambda | list/look/find | trigger/triggers/event-source/mapping/mappings | ListEventSourceMappings
lambda | grant/authorize/share/permit | permission/resource-policy/invoke/principal/account | AddPermission
elasticbeanstalk | restart | app-server/server/servers/app/environment/application/instances | RestartAppServer
elasticbeanstalk | rebuild | environment | RebuildEnvironment
elasticbeanstalk | deploy/update/rollback/upgrade | version/environment/application/release/platform/configuration/variable | UpdateEnvironment
elasticbeanstalk | swap | url/cname/urls/environment | SwapEnvironmentCNAMEs
elasticbeanstalk | look/read | health/colour/color/grey/red | DescribeEnvironmentHealth
elasticbeanstalk | look/read/list | event/events | DescribeEvents
elasticbeanstalk | download/read/get/request | log/logs/bundle | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | cancel/stop/abort | update/deployment | AbortEnvironmentUpdate
lightsail | restart | | RebootInstance
lightsail | start | instance/box/server/machine | StartInstance
lightsail | stop | instance/box/server/machine | StopInstance
lightsail | start | | StartInstance
lightsail | stop | | StopInstance
batch | submit/run/start/queue/retry/rerun/create | | SubmitJob
batch | stop/terminate/kill/end | job/jobs | TerminateJob
batch | cancel | job/jobs | CancelJob
batch | look/wait/read/track | job/jobs/status | DescribeJobs
batch | disable/enable/pause/stop/resume | queue/job-queue | UpdateJobQueue
batch | update/scale/increase/decrease/disable/enable | compute-environment/vcpu/vcpus | UpdateComputeEnvironment
apprunner | deploy/restart/release | service/app/application | StartDeployment
elasticloadbalancing | drain/remove/deregister/take | target/instance/backend/rotation/server | DeregisterTargets
elasticloadbalancing | add/register/put | target/instance/backend/rotation/server | RegisterTargets
elasticloadbalancing | look/read/check/list | health/unhealthy/healthy/target-health/backends/targets | DescribeTargetHealth
elasticloadbalancing | point/shift/move/swap/update/route/change | listener/traffic/weight/default-action/certificate | ModifyListener
elasticloadbalancing | point/shift/move/update/weight | rule/weight/weights | ModifyRule
elasticloadbalancing | update/increase/set/decrease | health-check/threshold/target-group | ModifyTargetGroup
elasticloadbalancing | update/increase/set/decrease/enable/disable | idle-timeout/deregistration-delay/access-logs/attribute/stickiness/deletion-protection | ModifyLoadBalancerAttributes
elasticloadbalancing | tag/add | tag/tags | AddTags
elasticloadbalancing | untag/remove | tag/tags | RemoveTags
elasticloadbalancing | replace/renew/swap/update | certificate/cert/tls | ModifyListener
imagebuilder | start/run/build/trigger | pipeline/image-pipeline/build | StartImagePipelineExecution
imagebuilder | look/wait/watch | build/image | GetImage
`;
