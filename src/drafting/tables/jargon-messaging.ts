/** Rows as in `jargon-compute.ts`, for messages, streams, events and workflows. */
export const MESSAGING = `
sqs | read/receive/peek/consume/download/sample/export | message/messages/dlq/queue/dead-letter-queue/contents | ReceiveMessage
sqs | look | message/messages/contents | ReceiveMessage
sqs | receive/poll/consume | | ReceiveMessage
sqs | send/put/post/add/enqueue/publish/write/submit | message/messages/event/test-message/queue/job/payload | SendMessage
sqs | send | | SendMessage
sqs | delete/remove/acknowledge/discard | message/messages/each/poison | DeleteMessage
sqs | purge/empty/clean/flush/drain/clear | queue/dlq/messages/dead-letter-queue/backlog | PurgeQueue
sqs | purge/empty | | PurgeQueue
sqs | delete | queue | DeleteQueue
sqs | redrive/replay/move/retry/reprocess/return/put | message/messages/dlq/dead-letter-queue/source-queue | StartMessageMoveTask
sqs | redrive | | StartMessageMoveTask
sqs | stop/cancel | redrive/move-task/message-move | CancelMessageMoveTask
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention/delay/redrive-policy/attribute/timeout/maxreceivecount,queue | SetQueueAttributes
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention-period/delay/redrive-policy/queue-attribute | SetQueueAttributes
sqs | increase/extend/update | visibility,message/their/messages/while | ChangeMessageVisibility
sqs | look/read/count/check | depth/attributes/count/approximate/number/length/size/age/settings/how-many/backlog/metrics | GetQueueAttributes
sqs | see | deep/depth/backlog/pile/piled/piling/stuck,queue | GetQueueAttributes
sns | send/publish/post/put | message/event/notification/test-event/topic/alert | Publish
sns | send/publish | | Publish
sns | subscribe/add | email/address/pager/endpoint/subscription/subscriber/queue/phone | Subscribe
sns | unsubscribe/remove/delete | email/address/pager/endpoint/subscription/subscriber/phone | Unsubscribe
sns | list/look/read | subscription/subscribers/subscriber/who | ListSubscriptionsByTopic
sns | update/set/change | filter-policy/filter/raw-delivery | SetSubscriptionAttributes
sns | update/set/change | display-name/delivery-policy/topic-attribute/encryption | SetTopicAttributes
sns | confirm | subscription/e-mail/email | ConfirmSubscription
events | send/put/publish/emit/post | event/events/test-event | PutEvents
events | enable/resume/start/unmute | rule/schedule | EnableRule
events | disable/pause/stop/silence | rule/schedule | DisableRule
events | update/change/set/create/fix | rule/pattern/schedule/cron | PutRule
events | add/update/point/set | target/targets | PutTargets
events | remove/delete | target/targets | RemoveTargets
events | replay | | StartReplay
events | start/run | replay | StartReplay
events | look/wait/read | replay | DescribeReplay
events | cancel/stop | replay | CancelReplay
scheduler | enable/disable/pause/resume/update/stop/change/set | schedule | UpdateSchedule
pipes | stop/pause | pipe | StopPipe
pipes | start/resume | pipe | StartPipe
states | start/run/trigger/execute/invoke/rerun/retry/begin | | StartExecution
states | stop/cancel/end/terminate/kill/abort | | StopExecution
states | redrive | | RedriveExecution
states | retry/resume/continue | failed/failure/step,execution/executions/run | RedriveExecution
states | look/read/find/why | history/step/failed-step/which-step/input/output | GetExecutionHistory
states | look/read/wait/status | execution/run/status | DescribeExecution
states | list/find | execution/executions/runs | ListExecutions
states | update/fix/deploy/change | definition/state-machine/workflow | UpdateStateMachine
states | look/read | definition/state-machine | DescribeStateMachine
states | approve/send/complete | callback/task-token/token/success | SendTaskSuccess
kinesis | scale/increase/decrease/update/set/double/halve | shard/shards/shard-count | UpdateShardCount
kinesis | split | shard | SplitShard
kinesis | merge | shard/shards | MergeShards
kinesis | increase/extend/lengthen/stretch | retention/keeps/how-long/retention-period | IncreaseStreamRetentionPeriod
kinesis | decrease/shorten/reduce | retention/keeps/how-long/retention-period | DecreaseStreamRetentionPeriod
kinesis | replay/read/look/get/consume/peek/tail/sample/download/receive | record/records/event/events/data/message/messages/raw | ListShards,GetShardIterator,GetRecords
kinesis | send/put/write/publish/post/upload | record/event/events/data/message/test-record | PutRecord
kinesis | list/look | shard/shards | ListShards
kinesis | register/add/create | consumer/fan-out | RegisterStreamConsumer
kinesis | deregister/remove/delete | consumer/fan-out | DeregisterStreamConsumer
kinesis | subscribe | shard/shards | SubscribeToShard
firehose | send/put/write | record/event/data | PutRecord
firehose | look/read | setting/settings/stream/delivery-stream/destination/configuration | DescribeDeliveryStream
firehose | update/change/set | destination/buffer/prefix/backup | UpdateDestination
kafka | increase/scale/update/expand/extend | volume/storage/disk/broker-volume/broker-volumes/gib | UpdateBrokerStorage
kafka | increase/scale/add/update | broker/brokers/number | UpdateBrokerCount
kafka | upgrade/scale/update | broker-type/instance-type | UpdateBrokerType
kafka | restart | broker/brokers | RebootBroker
kafka | read/look/get/list | bootstrap/bootstrap-servers/bootstrap-brokers/connection-string | GetBootstrapBrokers
kafka | list/look | broker/brokers/node/nodes | ListNodes
kafka | look/wait/read | operation/progress | DescribeClusterOperation
kafka-cluster | read/consume/look/peek/tail/receive | topic/record/records/message/messages/events | Connect,DescribeTopic,ReadData
kafka-cluster | write/produce/send/put | topic/record/records/message/messages/event | Connect,DescribeTopic,WriteData
kafka-cluster | reset/set/move/rollback | offset/offsets | Connect,DescribeGroup,AlterGroup,DescribeTopic
kafka-cluster | look/read/show/describe | lag/group/consumer-group | Connect,DescribeGroup,DescribeTopic
kafka-cluster | create | topic | Connect,CreateTopic
mq | restart | broker | RebootBroker
ses | send/resend | mail/email/message/test-mail | SendEmail
ses | remove/delete/clean/unblock | suppression/suppression-list/blocked | DeleteSuppressedDestination
ses | put/add/block/suppress | suppression/suppression-list | PutSuppressedDestination
ses | look/read/check/find | suppression/suppression-list/suppressed | GetSuppressedDestination
ses | look/read | quota/sending-limit/limits | GetSendQuota
ses | look/read/show | statistic/statistics/bounce-rate/bounces | GetSendStatistics
ses | verify/confirm/create/add | identity/domain/address/sender | CreateEmailIdentity
execute-api | call/invoke/test/hit/send/read/get/look | | Invoke
`;
