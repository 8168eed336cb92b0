/** Rows as in `jargon-compute.ts`: graphs and time series. */
export const GRAPHS = `
timestream | query/read/select | | Select
timestream | write/put | record/records/point/points | WriteRecords
timestream | see | table/retention | DescribeTable
timestream | change | retention/table | UpdateTable
timestream | go | scheduled-query | ExecuteScheduledQuery
timestream | change/enable/disable | scheduled-query | UpdateScheduledQuery
timestream | see/query | query/row/rows/data/point/points/table | Select
neptune-db | see/query/read | graph/query/vertex/data | ReadDataViaQuery
neptune-db | write/change/put | graph/vertex/data | WriteDataViaQuery
neptune-db | drop | data/graph/vertex | DeleteDataViaQuery
neptune-db | load/import/start | loader/bulk/load | StartLoaderJob
neptune-db | see | loader/load | GetLoaderJobStatus
`;
