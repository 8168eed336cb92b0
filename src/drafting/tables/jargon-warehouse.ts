/** Rows as in `jargon-compute.ts`: warehouses and what queries them. */
export const WAREHOUSE = `
redshift | resume/start | | ResumeCluster
redshift | pause/stop | | PauseCluster
redshift | restart | | RebootCluster
redshift | scale/increase/decrease | cluster/node/nodes | ResizeCluster
redshift | restore | cluster/snapshot | RestoreFromClusterSnapshot
redshift | restore | table | RestoreTableFromClusterSnapshot
redshift | backup/snapshot/create | snapshot/cluster | CreateClusterSnapshot
redshift | connect/login/get | credentials/iam/database-user/password | GetClusterCredentials
redshift | see | cluster/status/state/available | DescribeClusters
redshift | see | snapshot/snapshots | DescribeClusterSnapshots
redshift | see | parameter/parameters/wlm | DescribeClusterParameters
redshift | see | logging/audit-log | DescribeLoggingStatus
redshift | see | resize | DescribeResize
redshift | see | event/events | DescribeEvents
redshift | see | table-restore/restore | DescribeTableRestoreStatus
redshift | change | parameter-group/wlm/queue | ModifyClusterParameterGroup
redshift | change | maintenance/maintenance-window | ModifyClusterMaintenance
redshift | change | iam-role/role/roles | ModifyClusterIamRoles
redshift | change/rotate/reset | password/node-type/cluster/retention/encryption/public | ModifyCluster
redshift | rotate | encryption-key/key | RotateEncryptionKey
redshift | copy | snapshot | CopyClusterSnapshot
redshift | share/authorize | snapshot | AuthorizeSnapshotAccess
redshift | authorize/share | datashare | AuthorizeDataShare
redshift | drop | snapshot | DeleteClusterSnapshot
redshift | enable | logging | EnableLogging
redshift | cancel | resize | CancelResize
redshift-data | run/query/execute/select/invoke | | ExecuteStatement
redshift-data | look/wait/read | status/statement/progress | DescribeStatement
redshift-data | read/download/look | result/results/rows | GetStatementResult
redshift-data | cancel/stop | statement/query | CancelStatement
redshift-data | list | statement/statements/queries | ListStatements
redshift-data | see | table/columns | DescribeTable
redshift-data | list | tables | ListTables
redshift-data | go/vacuum/clean/change/drop/make/see | table/tables/sql/vacuum/select/copy/unload/statement/query | ExecuteStatement
redshift-serverless | see | workgroup | GetWorkgroup
redshift-serverless | see | namespace | GetNamespace
redshift-serverless | change/scale | workgroup/rpu/capacity/base-capacity | UpdateWorkgroup
redshift-serverless | change | namespace/password | UpdateNamespace
redshift-serverless | snapshot/backup/make | snapshot | CreateSnapshot
redshift-serverless | restore | snapshot | RestoreFromSnapshot
redshift-serverless | change/make | usage-limit | CreateUsageLimit
redshift-serverless | connect/get | credentials | GetCredentials
athena | run/query/execute/start/select/search/count/ask | | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | stop/cancel/terminate/abort | query/queries/execution/it | StopQueryExecution
athena | look/read/download/get | result/results | GetQueryResults
athena | look/read/wait | query/status/execution | GetQueryExecution
athena | read/look | saved-query/named-query | GetNamedQuery
athena | create/update/save | saved-query/named-query | CreateNamedQuery
athena | see | workgroup/limit/setting/settings | GetWorkGroup
athena | change/enable/disable | workgroup/limit/bytes/data-limit | UpdateWorkGroup
athena | list/see | queries/query-history/executions/history | ListQueryExecutions
athena | list | named-queries/saved-queries | ListNamedQueries
athena | see | table/column/columns/schema | GetTableMetadata
athena | see | prepared-statement | GetPreparedStatement
athena | drop | saved-query/named-query | DeleteNamedQuery
athena | go | session/notebook/spark | StartSession
`;
