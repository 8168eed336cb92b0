/** Rows as in `jargon-compute.ts`, for stores of data. */
export const DATA = `
s3 | download/read/look/open/export/copy/presign/compare/get/fetch/find | file/object/document/csv/json/report/image/pdf/export/photo/attachment/artifact/backup/template/contents/zip/key/website/tfstate/log/upload/dump/invoice | GetObject
s3 | upload/put/write/replace/publish/place/create/save/add/import/move/update/rename/set | file/object/document/csv/json/report/image/pdf/photo/attachment/artifact/template/zip/page/html/pdfs/files/package/jar/replacement/replacements/logo/invoice | PutObject
s3 | upload/put/place/save | | PutObject
s3 | download | | GetObject
s3 | replace | robots.txt/index.html/it | PutObject
s3 | delete/remove/clean/purge | file/object/document/csv/json/report/image/export/folder/prefix/files/objects/draft/drafts/backup/page/upload/temp/artifact/dump/photo | DeleteObject
s3 | clean/delete/remove/empty | version/versions/older-version/noncurrent | DeleteObjectVersion,ListBucketVersions
s3 | clean/empty/purge | bucket/prefix/folder | DeleteObject,ListBucket
s3 | clean/empty/purge | bucket/prefix/folder,version/versions | DeleteObjectVersion,ListBucketVersions
s3 | delete | bucket | DeleteBucket
s3 | list/look/count/find/browse/search | bucket/folder/prefix/files/objects/contents/keys/what-is-in/which-files | ListBucket
s3 | list/look | buckets/all-buckets | ListAllMyBuckets
s3 | restore/recover/undelete/rollback | version/overwritten/older-version/previous-version/deleted/object/file | ListBucketVersions,GetObjectVersion,PutObject
s3 | undelete/restore | delete-marker | ListBucketVersions,DeleteObjectVersion
s3 | restore/retrieve/thaw | glacier/archive/archived/deep-archive/cold | RestoreObject
s3 | read/download/look | older-version/previous-version/version/versions | GetObjectVersion,ListBucketVersions
s3 | rename/move | file/object/folder/prefix/files | GetObject,PutObject,DeleteObject
s3 | copy | file/object/folder/prefix/files,bucket/other/second/prefix | GetObject,PutObject
s3 | update/add/set/create/change/remove/enable | lifecycle/expiry/lifecycle-rule/expiration/glacier-after | PutLifecycleConfiguration
s3 | read/look | lifecycle/expiry/expiration | GetLifecycleConfiguration
s3 | update/fix/set/add/create/change | cors | PutBucketCORS
s3 | update/set/add/enable/change | default-encryption/encryption/bucket-encryption/sse | PutEncryptionConfiguration
s3 | read/look/verify | default-encryption/encryption/bucket-encryption | GetEncryptionConfiguration
s3 | enable/set/update/disable/turn/pause | versioning/object-versioning | PutBucketVersioning
s3 | read/look/verify | versioning/object-versioning | GetBucketVersioning
s3 | update/set/add/change/enable | bucket-policy/policy | PutBucketPolicy
s3 | read/look | bucket-policy/policy | GetBucketPolicy
s3 | block/enable/set | public-access/public | PutBucketPublicAccessBlock
s3 | read/look/verify | public-access/public | GetBucketPublicAccessBlock
s3 | set/put/enable/add | legal-hold/hold | PutObjectLegalHold
s3 | read/look/verify | legal-hold/hold | GetObjectLegalHold
s3 | set/put/extend/increase/enable | retention/object-lock | PutObjectRetention
s3 | read/look/verify | retention | GetObjectRetention
s3 | update/set/enable/add/create | notification/event-notification/notifications | PutBucketNotification
s3 | update/set/enable/add | access-log/server-access-logging/logging | PutBucketLogging
s3 | tag/add/set | object-tag/object,tag/tags | PutObjectTagging
s3 | tag/add/set | bucket,tag/tags | PutBucketTagging
s3 | share/create/presign/generate | link/presigned/url | GetObject
s3 | cancel/clean/abort/delete | multipart/incomplete | AbortMultipartUpload
dynamodb | read/look/get/find/fetch/download | item/record/row/entry/cart/document | GetItem
dynamodb | query/search/read/find/list | index/partition-key/by-customer/gsi/history-of/all-items-of | Query
dynamodb | query | | Query
dynamodb | scan/count/export | items/rows/whole-table/all-items/records/table | Scan
dynamodb | update/set/mark/change/fix/correct/increase/decrease/enable/disable | item/record/row/entry/attribute/field/flag/column/value/counter/address/price | UpdateItem
dynamodb | update/set | | UpdateItem
dynamodb | put/write/add/insert/upload/create/import/save | item/record/row/entry/items/records/rows/test-item/document | PutItem
dynamodb | delete/remove/clean | item/record/row/entry/items/rows/records/session | DeleteItem
dynamodb | scale/increase/decrease/update/set/switch/point/enable/move | capacity/throughput/on-demand/provisioned/table/read-capacity/write-capacity/billing-mode/gsi/deletion-protection | UpdateTable
dynamodb | enable/disable/update/set | ttl/time-to-live/expiry | UpdateTimeToLive
dynamodb | enable/disable/update | pitr/point-in-time-recovery/continuous-backups | UpdateContinuousBackups
dynamodb | restore | timepoint/point-in-time/as-of/second-table/minute/yesterday/o'clock | RestoreTableToPointInTime
dynamodb | restore | backup | RestoreTableFromBackup
dynamodb | backup/snapshot | table/on-demand-backup | CreateBackup
dynamodb | export | s3/bucket/table | ExportTableToPointInTime
dynamodb | read/look/wait/describe | table/schema/size/settings/capacity/active/status | DescribeTable
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
rds-db | connect/query/run/login/look/read | | connect
rds-data | run/query/execute/select/invoke/read | sql/statement/query/select/data | ExecuteStatement
redshift | resume/start | | ResumeCluster
redshift | pause/stop | | PauseCluster
redshift | restart | | RebootCluster
redshift | scale/increase/decrease | cluster/node/nodes | ResizeCluster
redshift | restore | cluster/snapshot | RestoreFromClusterSnapshot
redshift | restore | table | RestoreTableFromClusterSnapshot
redshift | backup/snapshot/create | snapshot/cluster | CreateClusterSnapshot
redshift | connect/login/get | credentials/iam/database-user/password | GetClusterCredentials
redshift-data | run/query/execute/select/invoke | | ExecuteStatement
redshift-data | look/wait/read | status/statement/progress | DescribeStatement
redshift-data | read/download/look | result/results/rows | GetStatementResult
elasticache | restart | node/cache/cluster/redis/memcached | RebootCacheCluster
elasticache | failover/promote/test | | TestFailover
elasticache | backup/snapshot | cluster/redis/replication-group/cache | CreateSnapshot
elasticache | scale/increase | replica/replicas | IncreaseReplicaCount
elasticache | scale/decrease | replica/replicas | DecreaseReplicaCount
elasticache | scale/update/upgrade/increase/set | replication-group/redis/valkey/node-type/version/maxmemory | ModifyReplicationGroup
elasticache | apply/upgrade | update/patch/service-update/update-action | BatchApplyUpdateAction
elasticache | scale/increase/decrease | shard/shards | ModifyReplicationGroupShardConfiguration
memorydb | failover | shard | FailoverShard
memorydb | backup/snapshot/create | snapshot/copy/backup/cluster | CreateSnapshot
elasticfilesystem | mount/connect/attach/read | | ClientMount
elasticfilesystem | write/upload/put | file/files/data | ClientMount,ClientWrite
elasticfilesystem | increase/decrease/update/set/scale | throughput/mode | UpdateFileSystem
elasticfilesystem | look/read | size/throughput/file-system/share | DescribeFileSystems
backup | backup/start/run | job/backup/on-demand/resource/file-system/volume/database | StartBackupJob
backup | restore/recover | | StartRestoreJob
backup | start/run/begin/create | restore/restore-job/restore-from | StartRestoreJob
backup | copy | recovery-point/snapshot/vault/copy | StartCopyJob
backup | stop/cancel | job/backup | StopBackupJob
backup | delete/remove/clean | recovery-point/backup/recovery-points/backups | DeleteRecoveryPoint
backup | look/wait/read | copy-job/copy | DescribeCopyJob
backup | look/wait/read | restore-job/restore | DescribeRestoreJob
backup | look/wait/read | backup-job/job | DescribeBackupJob
backup | list/look | recovery-point/recovery-points/restore-point | ListRecoveryPointsByBackupVault
dms | start/resume/restart/run/reload | task/replication-task | StartReplicationTask
dms | stop/pause | task/replication-task | StopReplicationTask
dms | test | connection/endpoint | TestConnection
dms | reload | table/tables | ReloadTables
dms | look | table/tables/statistics | DescribeTableStatistics
es | read/look/search/query/get/find/list | index/document/documents/data/indices/shard/shards/cluster-health | ESHttpGet
es | search/query | | ESHttpPost,ESHttpGet
es | write/put/update/create/upload/close/open | index/document/documents/mapping/template/cluster-setting | ESHttpPut
es | delete/remove/clean | index/indices/document/documents | ESHttpDelete
es | scale/update/increase/decrease/set/change | domain/instance/storage/node/nodes/volume/setting | UpdateDomainConfig
es | upgrade | domain/version | UpgradeDomain
es | look/read/wait | last-change/change/progress/blue-green | DescribeDomainChangeProgress
es | look/read | health/cluster-health/node-health | DescribeDomainHealth
es | look/read | configuration/settings/config | DescribeDomainConfig
`;
