/** Rows as in `jargon-compute.ts`: dashboards and the data behind them. */
export const DASHBOARDS = `
quicksight | refresh/reload/start/run | dataset/spice/ingestion | CreateIngestion
quicksight | look/wait/read | ingestion/refresh | DescribeIngestion
quicksight | cancel/stop | ingestion/refresh | CancelIngestion
quicksight | share | dashboard | UpdateDashboardPermissions
quicksight | see | dashboard | DescribeDashboard
quicksight | see | dataset | DescribeDataSet
quicksight | see | data-source/source | DescribeDataSource
quicksight | see | ingestion/ingestions/refresh/refreshes | ListIngestions
quicksight | see | user/users | ListUsers
quicksight | change | dataset/data-set | UpdateDataSet
quicksight | change | data-source/credentials/password | UpdateDataSource
quicksight | change | dashboard | UpdateDashboard
quicksight | publish | dashboard/version | UpdateDashboardPublishedVersion
quicksight | change/make | refresh-schedule/schedule | UpdateRefreshSchedule
quicksight | add/register/invite/make | user/reader/author | RegisterUser
quicksight | add | group,user/member | CreateGroupMembership
quicksight | remove/drop | group,user/member | DeleteGroupMembership
quicksight | drop | user | DeleteUser
quicksight | share | dataset | UpdateDataSetPermissions
quicksight | share | analysis | UpdateAnalysisPermissions
quicksight | restore/recover | analysis | RestoreAnalysis
quicksight | see | embed/embed-url | GenerateEmbedUrlForRegisteredUser
`;
