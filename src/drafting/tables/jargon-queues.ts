/** Rows as in `jargon-compute.ts`: queues, topics and brokers. */
export const QUEUES = `
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
sqs | see | depth/length/size/count/how-many/number/attribute/attributes/setting/settings/redrive-policy/visibility/backlog | GetQueueAttributes
sqs | see | queue/queues,list/which/all | ListQueues
sqs | see | redrive/move-task/move | ListMessageMoveTasks
sqs | see | source/sources,dead-letter/dlq | ListDeadLetterSourceQueues
sqs | resend/put/move/return/redrive/replay/retry/copy/restore | message/messages,back/source/original/queue | StartMessageMoveTask
sqs | change | visibility/visibility-timeout/retention/retention-period/delay/redrive/dead-letter/encryption/attribute/long-polling/receive-wait | SetQueueAttributes
sqs | extend/prolong/increase | visibility,while/working/message/messages/their | ChangeMessageVisibility
sqs | make | queue | CreateQueue
sns | send/publish/post/put | message/event/notification/test-event/topic/alert | Publish
sns | send/publish | | Publish
sns | subscribe/add | email/address/pager/endpoint/subscription/subscriber/queue/phone | Subscribe
sns | unsubscribe/remove/delete | email/address/pager/endpoint/subscription/subscriber/phone | Unsubscribe
sns | list/look/read | subscription/subscribers/subscriber/who | ListSubscriptionsByTopic
sns | update/set/change | filter-policy/filter/raw-delivery | SetSubscriptionAttributes
sns | update/set/change | display-name/delivery-policy/topic-attribute/encryption | SetTopicAttributes
sns | confirm | subscription/e-mail/email | ConfirmSubscription
sns | see | topic/attribute/attributes/setting/settings | GetTopicAttributes
sns | see | subscription/subscriptions/subscriber/subscribers/subscribed | ListSubscriptionsByTopic
sns | see | subscription,attribute/attributes/filter/filter-policy | GetSubscriptionAttributes
sns | see | topics | ListTopics
sns | drop/remove/end | subscription/subscriber/endpoint/address/pager | Unsubscribe
sns | change | filter/filter-policy/raw/subscription/redrive | SetSubscriptionAttributes
sns | change | topic/display-name/delivery/encryption/logging | SetTopicAttributes
sns | make | topic | CreateTopic
sns | send | sms/text/phone | Publish
mq | restart | broker | RebootBroker
mq | see | broker/state | DescribeBroker
mq | see | configuration | DescribeConfiguration
mq | change | configuration/xml | UpdateConfiguration
mq | change/upgrade | broker/version/engine/instance-type/maintenance | UpdateBroker
mq | see | user/users | ListUsers
mq | make/add | user | CreateUser
mq | change/reset | user/password | UpdateUser
mq | drop | user | DeleteUser
`;
