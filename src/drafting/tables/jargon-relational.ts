/** Rows as in `jargon-compute.ts`: relational databases. */
export const RELATIONAL = `
rds | restart | | RebootDBInstance
rds | restart | cluster | RebootDBCluster
rds | start/resume | cluster | StartDBCluster
rds | stop/pause | cluster | StopDBCluster
rds | start/resume | | StartDBInstance
rds | stop/pause | | StopDBInstance
rds | failover/swap/promote | cluster/reader/writer/aurora | FailoverDBCluster
rds | failover | instance/multi-az | RebootDBInstance
rds | promote | replica/read-replica | PromoteReadReplica
rds | backup/snapshot/create | cluster,snapshot/backup | CreateDBClusterSnapshot
rds | backup/snapshot/create | snapshot/backup/database/instance/db | CreateDBSnapshot
rds | scale/increase/upgrade/update/set/decrease/change/enable/rotate/reset | storage/instance-class/class/size/memory/iops/engine/version/password/backup-retention/retention/maintenance-window/deletion-protection/multi-az/promotion-tier/instance/database/master-password | ModifyDBInstance
rds | scale/increase/decrease/update/set | cluster,acu/capacity/serverless/password/version/retention/cluster | ModifyDBCluster
rds | scale/increase/decrease/set | | ModifyDBInstance
rds | update/increase/set/decrease/fix | parameter-group/max_connections/parameter/work_mem/log_min_duration | ModifyDBParameterGroup
rds | download/read/look/search | log/logs/slow-query-log/error-log/log-file/slow-log | DownloadDBLogFilePortion
rds | list | log-file/log-files | DescribeDBLogFiles
rds | restore/recover | timepoint/point-in-time/as-of/minute | RestoreDBInstanceToPointInTime
rds | restore | snapshot/backup | RestoreDBInstanceFromDBSnapshot
rds | remove/detach/disassociate | role,cluster | RemoveRoleFromDBCluster
rds | remove/detach/disassociate | role,instance | RemoveRoleFromDBInstance
rds | add/attach/associate | role,cluster | AddRoleToDBCluster
rds | share | snapshot | ModifyDBSnapshotAttribute
rds | copy | snapshot | CopyDBSnapshot
rds | look/read/list | event/events | DescribeEvents
rds | look/read/list | maintenance/pending-maintenance | DescribePendingMaintenanceActions
rds | look/read/list/find | topology/member/members/writer/reader/cluster | DescribeDBClusters
rds | look/read/list | database/databases/instance/instances/pending-change/pending-changes | DescribeDBInstances
rds | create/add | read-replica/replica | CreateDBInstanceReadReplica
rds | see | log/logs/slow-query/slow-query-log/error-log | DownloadDBLogFilePortion
rds | see | cluster-snapshot/cluster-snapshots | DescribeDBClusterSnapshots
rds | see | snapshot/snapshots | DescribeDBSnapshots
rds | see | parameter-group,cluster | DescribeDBClusterParameters
rds | see | parameter-group | DescribeDBParameters
rds | see | parameter-group,parameter/parameters/value/values | DescribeDBParameters
rds | see | parameter/parameters,cluster | DescribeDBClusterParameters
rds | see | cluster/clusters/endpoint/endpoints | DescribeDBClusters
rds | see | blue-green/deployment/bluegreen | DescribeBlueGreenDeployments
rds | make | blue-green/bluegreen | CreateBlueGreenDeployment
rds | swap/switch/failover/promote | blue-green/bluegreen/green | SwitchoverBlueGreenDeployment
rds | apply/run/execute | maintenance/pending-maintenance/patch/os-update | ApplyPendingMaintenanceAction
rds | restore/recover | cluster,timepoint/point-in-time/as-of/minute/time | RestoreDBClusterToPointInTime
rds | restore | cluster,snapshot | RestoreDBClusterFromSnapshot
rds | backtrack/rewind | cluster | BacktrackDBCluster
rds | change | cluster-parameter/cluster-parameter-group | ModifyDBClusterParameterGroup
rds | reset | parameter/parameters/parameter-group | ResetDBParameterGroup
rds | copy | cluster-snapshot | CopyDBClusterSnapshot
rds | share | cluster-snapshot | ModifyDBClusterSnapshotAttribute
rds | drop | cluster-snapshot | DeleteDBClusterSnapshot
rds | drop | snapshot/snapshots | DeleteDBSnapshot
rds | export | snapshot | StartExportTask
rds | see | export/export-task | DescribeExportTasks
rds | cancel/stop | export/export-task | CancelExportTask
rds | rename/point/change | proxy | ModifyDBProxy
rds | see | proxy/proxies | DescribeDBProxies
rds | see | proxy,target/targets | DescribeDBProxyTargets
rds | see | option-group | DescribeOptionGroups
rds | make/add | reader/instance,cluster/aurora | CreateDBInstance
rds | drop | instance/reader/replica | DeleteDBInstance
rds | add/subscribe/make | event-subscription | CreateEventSubscription
rds | see | certificate/ca | DescribeCertificates
rds | change | cluster,deletion-protection/backtrack/backup-window/maintenance-window/scaling/acu/serverless/engine-version | ModifyDBCluster
rds-data | run/query/execute/select/invoke/read | sql/statement/query/select/data | ExecuteStatement
rds-db | connect/query/run/login/look/read | | connect
`;
