/** Rows as in `jargon-compute.ts`: search domains and collections. */
export const SEARCH = `
es | read/look/search/query/get/find/list | index/document/documents/data/indices/shard/shards/cluster-health | ESHttpGet
es | search/query | | ESHttpPost,ESHttpGet
es | write/put/update/create/upload/close/open | index/document/documents/mapping/template/cluster-setting | ESHttpPut
es | delete/remove/clean | index/indices/document/documents | ESHttpDelete
es | scale/update/increase/decrease/set/change | domain/instance/storage/node/nodes/volume/setting | UpdateDomainConfig
es | upgrade | domain/version | UpgradeDomain
es | look/read/wait | last-change/change/progress/blue-green | DescribeDomainChangeProgress
es | look/read | health/cluster-health/node-health | DescribeDomainHealth
es | look/read | configuration/settings/config | DescribeDomainConfig
es | see | domain/cluster-setup/configuration | DescribeDomain
es | see | node/nodes | DescribeDomainNodes
es | see | upgrade | GetUpgradeStatus
es | see | auto-tune/autotune | DescribeDomainAutoTunes
es | see | package/packages | ListPackagesForDomain
es | update/start/apply/install | software-update/service-software/software | StartServiceSoftwareUpdate
es | cancel | software-update/service-software | CancelServiceSoftwareUpdate
es | change | storage/disk/volume/node/nodes/instance-count/master/access-policy/tls/shards | UpdateDomainConfig
es | drop | index/indices/indexes/document | ESHttpDelete
es | make/change/put | index/template/mapping/setting/settings/alias/repository/policy/ism | ESHttpPut
es | reindex/go/snapshot/retry/reroute/move | reindex/index/snapshot/allocation/shard | ESHttpPost
aoss | see | collection/collections | BatchGetCollection
aoss | search/read/query/write | index/document/documents/data | APIAccessAll
aoss | change | capacity/ocu | UpdateAccountSettings
`;
