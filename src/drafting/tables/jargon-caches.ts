/** Rows as in `jargon-compute.ts`: caches in memory. */
export const CACHES = `
elasticache | restart | node/cache/cluster/redis/memcached | RebootCacheCluster
elasticache | failover/promote/test | | TestFailover
elasticache | backup/snapshot | cluster/redis/replication-group/cache | CreateSnapshot
elasticache | scale/increase | replica/replicas | IncreaseReplicaCount
elasticache | scale/decrease | replica/replicas | DecreaseReplicaCount
elasticache | scale/update/upgrade/increase/set | replication-group/redis/valkey/node-type/version/maxmemory | ModifyReplicationGroup
elasticache | apply/upgrade | update/patch/service-update/update-action | BatchApplyUpdateAction
elasticache | scale/increase/decrease | shard/shards | ModifyReplicationGroupShardConfiguration
elasticache | see | group/replication-group/node-type/redis/valkey/cluster/status | DescribeReplicationGroups
elasticache | see | cache-cluster/node/nodes/memcached | DescribeCacheClusters
elasticache | see | event/events | DescribeEvents
elasticache | see | snapshot/snapshots/backup/backups | DescribeSnapshots
elasticache | see | update/updates/update-action/update-actions/service-update/pending/patch | DescribeUpdateActions
elasticache | see | parameter/parameters/parameter-group | DescribeCacheParameters
elasticache | see | user/users | DescribeUsers
elasticache | add/increase/scale/make | replica/replicas/reader | IncreaseReplicaCount
elasticache | remove/decrease/drop | replica/replicas | DecreaseReplicaCount
elasticache | failover/test/flip | node-group/shard/primary | TestFailover
elasticache | change | parameter-group/parameter/maxmemory/eviction/eviction-policy | ModifyCacheParameterGroup
elasticache | change | node-type/engine/version/backup/snapshot-window/window/retention | ModifyReplicationGroup
elasticache | change | password/user/access-string | ModifyUser
elasticache | restart/reboot | node/nodes/cluster | RebootCacheCluster
elasticache | drop | snapshot | DeleteSnapshot
elasticache | copy/export | snapshot | CopySnapshot
elasticache | restore/make | snapshot/from-snapshot | CreateReplicationGroup
memorydb | failover | shard | FailoverShard
memorydb | backup/snapshot/create | snapshot/copy/backup/cluster | CreateSnapshot
memorydb | see | cluster/clusters/shard/shards | DescribeClusters
memorydb | see | event/events | DescribeEvents
memorydb | see | snapshot/snapshots/copy/backup | DescribeSnapshots
memorydb | change/scale/upgrade | cluster/node-type/shard/shards/replica/replicas | UpdateCluster
memorydb | change/reset | user/password/access-string | UpdateUser
memorydb | change | acl | UpdateACL
memorydb | drop | snapshot | DeleteSnapshot
`;
