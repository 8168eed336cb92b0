/** Rows as in `jargon-compute.ts`: tables of items, and their cache. */
export const DYNAMODB = `
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
dynamodb | see | ttl/time-to-live | DescribeTimeToLive
dynamodb | see | pitr/point-in-time/point-in-time-recovery/continuous-backup/continuous-backups | DescribeContinuousBackups
dynamodb | change/enable/disable | pitr/point-in-time/point-in-time-recovery/continuous-backup | UpdateContinuousBackups
dynamodb | see | backup/backups | ListBackups
dynamodb | see | export/exports | DescribeExport
dynamodb | import | table/s3/bucket | ImportTable
dynamodb | see | stream/stream-records | DescribeStream
dynamodb | read/receive | stream-record/stream-records/change-records | GetRecords,GetShardIterator,DescribeStream
dynamodb | change/enable | stream/streams | UpdateTable
dynamodb | change/enable | contributor-insights | UpdateContributorInsights
dynamodb | see | contributor-insights | DescribeContributorInsights
dynamodb | change/make/add | index/gsi/secondary-index | UpdateTable
dynamodb | change/make/add | global-table/region/replica | UpdateTable
dynamodb | enable | kinesis/kinesis-stream | EnableKinesisStreamingDestination
dynamodb | make | table | CreateTable
dynamodb | drop | backup | DeleteBackup
dynamodb | drop | table | DeleteTable
dynamodb | write/put/import/upload | batch/bulk | BatchWriteItem
dynamodb | read/look | several-items/batch | BatchGetItem
dax | see | cluster | DescribeClusters
dax | scale/increase/add | node/nodes/replica/replication | IncreaseReplicationFactor
dax | scale/decrease/remove | node/nodes/replica/replication | DecreaseReplicationFactor
dax | restart | node | RebootNode
`;
