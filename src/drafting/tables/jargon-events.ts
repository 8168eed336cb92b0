/** Rows as in `jargon-compute.ts`: events, schedules and workflows. */
export const EVENTS = `
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
events | see | rule/rules/pattern/schedule | DescribeRule
events | list | rule/rules | ListRules
events | see | target/targets | ListTargetsByRule
events | see | bus/event-bus | DescribeEventBus
events | see | archive | DescribeArchive
events | see | connection | DescribeConnection
events | change | archive/retention | UpdateArchive
events | make | archive | CreateArchive
events | change | connection/secret/api-key | UpdateConnection
events | change | api-destination/destination/rate | UpdateApiDestination
events | drop | rule | DeleteRule
events | test/try | pattern | TestEventPattern
events | replay/resend/go | archive/event/events/replay | StartReplay
scheduler | enable/disable/pause/resume/update/stop/change/set | schedule | UpdateSchedule
scheduler | see | schedule | GetSchedule
scheduler | list | schedule/schedules | ListSchedules
scheduler | make | schedule | CreateSchedule
scheduler | drop | schedule | DeleteSchedule
scheduler | change/pause/resume/enable/disable | schedule/cron/target/flexible/window | UpdateSchedule
pipes | stop/pause | pipe | StopPipe
pipes | start/resume | pipe | StartPipe
pipes | see | pipe | DescribePipe
pipes | change | pipe/batch/filter | UpdatePipe
schemas | see | schema | DescribeSchema
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
states | see | state-machine/definition | DescribeStateMachine
states | see | execution/run/runs/status/state/result/output | DescribeExecution
states | see | history/step/steps/failed | GetExecutionHistory
states | see | map-run/map/child | DescribeMapRun
states | change | map-run/concurrency/tolerated | UpdateMapRun
states | change/publish/make | version | PublishStateMachineVersion
states | change/shift/point | alias | UpdateStateMachineAlias
states | send/fail/complete | failure,token/task | SendTaskFailure
states | send | heartbeat | SendTaskHeartbeat
states | go | activity | GetActivityTask
states | go | express/sync/synchronous | StartSyncExecution
`;
