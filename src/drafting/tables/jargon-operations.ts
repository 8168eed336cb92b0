/** Rows as in `jargon-compute.ts`, for gateways, transfers and Airflow. */
export const OPERATIONS = `
ssmmessages | connect | | CreateControlChannel
storagegateway | refresh | cache/share | RefreshCache
storagegateway | update/increase/decrease/set | bandwidth | UpdateBandwidthRateLimit
storagegateway | look/read | bandwidth/whatever | DescribeBandwidthRateLimit
transfer | start/enable | server/sftp | StartServer
transfer | stop/disable | server/sftp | StopServer
transfer | add/upload/import | key/ssh-key/public-key | ImportSshPublicKey
datasync | start/run | task/sync/transfer | StartTaskExecution
datasync | stop/cancel | task/execution/transfer | CancelTaskExecution
airflow | run/trigger/invoke/create/get | dag/cli-token/token/cli | CreateCliToken
airflow | open/connect/login/look | web-ui/ui/web/console | CreateWebLoginToken
`;
