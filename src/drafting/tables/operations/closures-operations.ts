/** Rows as in `closures.ts`, for what runs, is delivered, watched and protected. */
export const OPERATIONS_CLOSURES = `
ec2:ModifyVolume | progress/optimizing/watch/follow/wait/until/till/done/through/complete/finish/state | ec2:DescribeVolumesModifications | ebs/latest/userguide/monitoring-volume-modifications.html
ec2:ModifyManagedPrefixList | | ec2:GetManagedPrefixListEntries ec2:DescribeManagedPrefixLists | vpc/latest/userguide/work-with-cust-managed-prefix-lists.html
ec2:StartNetworkInsightsAnalysis | | ec2:DescribeNetworkInsightsAnalyses | vpc/latest/reachability/getting-started-cli.html
lambda:UpdateFunctionConfiguration | env/environment/variable/variables | lambda:GetFunctionConfiguration | lambda/latest/api/API_UpdateFunctionConfiguration.html
lambda:UpdateFunctionCode | wait/until/till/active/done/complete/successful | lambda:GetFunctionConfiguration | lambda/latest/api/API_GetFunctionConfiguration.html
ecs:RegisterTaskDefinition | | ecs:DescribeTaskDefinition iam:PassRole | AmazonECS/latest/developerguide/update-task-definition-console-v2.html
eks:UpdateNodegroupConfig | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed/update | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateNodegroupVersion | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateClusterVersion | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateClusterConfig | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateAddon | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
elasticloadbalancing:RegisterTargets | wait/until/till/healthy/health/see/check/watch | elasticloadbalancing:DescribeTargetHealth | elasticloadbalancing/latest/application/target-group-health-checks.html
elasticloadbalancing:DeregisterTargets | wait/until/till/drain/draining/see/check/watch | elasticloadbalancing:DescribeTargetHealth | elasticloadbalancing/latest/application/edit-target-group-attributes.html
elasticloadbalancing:ModifyRule | | elasticloadbalancing:DescribeRules | elasticloadbalancing/latest/APIReference/API_ModifyRule.html
elasticloadbalancing:ModifyListener | | elasticloadbalancing:DescribeListeners | elasticloadbalancing/latest/APIReference/API_ModifyListener.html
ecr:PutImage | retag/tag/promote/label | ecr:BatchGetImage | AmazonECR/latest/userguide/image-retag.html
cloudformation:ExecuteChangeSet | wait/watch/follow/until/till/done/complete/update_complete/through/events/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets-execute.html
cloudformation:UpdateStack | wait/watch/follow/until/till/done/complete/through/events/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-direct.html
cloudformation:DeleteStack | wait/watch/follow/until/till/gone/done/through/see | cloudformation:DescribeStacks | AWSCloudFormation/latest/UserGuide/cfn-console-delete-stack.html
cloudformation:ContinueUpdateRollback | wait/watch/follow/until/till/done/through/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html
cloudformation:DetectStackDrift | | cloudformation:DescribeStackDriftDetectionStatus cloudformation:DescribeStackResourceDrifts cloudformation:DetectStackResourceDrift | AWSCloudFormation/latest/UserGuide/detect-drift-stack.html
cloudformation:CreateStackInstances | wait/watch/follow/operation/until/till/done/through/see | cloudformation:DescribeStackSetOperation | AWSCloudFormation/latest/UserGuide/stackinstances-create.html
cloudformation:UpdateStackSet | wait/watch/follow/operation/until/till/done/through/see | cloudformation:DescribeStackSetOperation | AWSCloudFormation/latest/UserGuide/stacksets-update.html
codebuild:StartBuild | wait/watch/follow/until/till/green/pass/done/result/see/whether/status | codebuild:BatchGetBuilds | codebuild/latest/userguide/view-build-details.html
codebuild:RetryBuild | wait/watch/follow/until/till/green/pass/done/result/see/whether/status | codebuild:BatchGetBuilds | codebuild/latest/userguide/view-build-details.html
codebuild:UpdateProject | | codebuild:BatchGetProjects | codebuild/latest/userguide/change-project.html
codepipeline:UpdatePipeline | | codepipeline:GetPipeline | codepipeline/latest/userguide/pipelines-edit.html
codepipeline:PutApprovalResult | | codepipeline:GetPipelineState | codepipeline/latest/userguide/approvals-approve-or-reject.html
codepipeline:RetryStageExecution | | codepipeline:GetPipelineState | codepipeline/latest/userguide/actions-retry.html
codepipeline:StartPipelineExecution | fail/fails/break/breaks/error/action/stage | codepipeline:GetPipelineState codepipeline:ListActionExecutions | codepipeline/latest/userguide/pipelines-view-cli.html
codepipeline:StartPipelineExecution | wait/watch/follow/until/till/done/through/end/ends/see | codepipeline:GetPipelineExecution codepipeline:GetPipelineState | codepipeline/latest/userguide/pipelines-view-cli.html
codedeploy:CreateDeployment | register/bundle/zip/upload | codedeploy:RegisterApplicationRevision | codedeploy/latest/userguide/application-revisions-register.html
codedeploy:CreateDeployment | | codedeploy:GetDeploymentConfig codedeploy:GetApplicationRevision | codedeploy/latest/userguide/deployments-create.html
codedeploy:CreateDeployment | wait/watch/follow/until/till/done/through/see/instance/instances/host/hosts | codedeploy:GetDeployment codedeploy:ListDeploymentTargets | codedeploy/latest/userguide/deployments-view-details.html
codecommit:MergePullRequestBySquash | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-merge-pull-request.html
codecommit:MergePullRequestByFastForward | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-merge-pull-request.html
codecommit:UpdatePullRequestApprovalState | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-review-pull-request.html
codecommit:PutRepositoryTriggers | | codecommit:GetRepositoryTriggers | codecommit/latest/userguide/how-to-notify-edit.html
amplify:StartJob | wait/watch/follow/until/till/done/through/see/green | amplify:GetJob | amplify/latest/APIReference/API_GetJob.html
amplify:UpdateBranch | variable/variables/env/environment | amplify:GetBranch | amplify/latest/APIReference/API_UpdateBranch.html
appconfig:CreateHostedConfigurationVersion | | appconfig:GetHostedConfigurationVersion | appconfig/latest/userguide/appconfig-creating-feature-flags-and-configuration-data.html
appconfig:StartDeployment | wait/watch/follow/until/till/done/through/see/percent | appconfig:GetDeployment | appconfig/latest/userguide/appconfig-deploying.html
servicecatalog:ProvisionProduct | | servicecatalog:DescribeProvisioningParameters servicecatalog:ListLaunchPaths servicecatalog:DescribeRecord servicecatalog:DescribeProduct | servicecatalog/latest/userguide/enduser-launch.html
servicecatalog:UpdateProvisionedProduct | | servicecatalog:DescribeRecord servicecatalog:DescribeProvisionedProduct | servicecatalog/latest/userguide/enduser-update.html
servicecatalog:TerminateProvisionedProduct | wait/watch/follow/until/till/gone/see | servicecatalog:DescribeRecord | servicecatalog/latest/userguide/enduser-delete.html
batch:SubmitJob | wait/watch/follow/until/till/done/through/see/succeed/finish/status | batch:DescribeJobs | batch/latest/userguide/submit_job.html
batch:TerminateJob | those/all/every/each/running/whatever/they/them | batch:ListJobs | batch/latest/APIReference/API_TerminateJob.html
batch:CancelJob | those/all/every/each/queued/whatever/they/them | batch:ListJobs | batch/latest/APIReference/API_CancelJob.html
elasticbeanstalk:UpdateEnvironment | wait/watch/follow/until/till/green/done/through/see/health | elasticbeanstalk:DescribeEnvironments elasticbeanstalk:DescribeEvents | elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html
elasticbeanstalk:UpdateEnvironment | rollback/previous/back/earlier | elasticbeanstalk:DescribeApplicationVersions | elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html
apprunner:StartDeployment | wait/watch/follow/until/till/done/through/see/succeed | apprunner:ListOperations apprunner:DescribeService | apprunner/latest/dg/manage-deploy.html
imagebuilder:StartImagePipelineExecution | wait/watch/follow/until/till/done/through/see/build | imagebuilder:GetImage imagebuilder:ListImagePipelineImages | imagebuilder/latest/userguide/pipeline-details.html
cloudwatch:PutMetricAlarm | | cloudwatch:DescribeAlarms | AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
cloudwatch:PutDashboard | | cloudwatch:GetDashboard | AmazonCloudWatch/latest/APIReference/API_PutDashboard.html
logs:CreateExportTask | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | logs:DescribeExportTasks | AmazonCloudWatch/latest/logs/S3ExportTasks.html
logs:PutSubscriptionFilter | | logs:DescribeSubscriptionFilters | AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
logs:PutSubscriptionFilter | role/kinesis/firehose | iam:PassRole | AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
logs:PutMetricFilter | | logs:DescribeMetricFilters | AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
xray:UpdateSamplingRule | | xray:GetSamplingRules | xray/latest/api/API_UpdateSamplingRule.html
synthetics:UpdateCanary | | synthetics:GetCanary | AmazonSynthetics/latest/APIReference/API_UpdateCanary.html
synthetics:UpdateCanary | role | iam:PassRole | AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Roles.html
synthetics:StartCanary | run/runs/pass/green/result/see/watch/until | synthetics:GetCanaryRuns | AmazonSynthetics/latest/APIReference/API_GetCanaryRuns.html
cloudtrail:PutEventSelectors | | cloudtrail:GetEventSelectors | awscloudtrail/latest/APIReference/API_PutEventSelectors.html
cloudtrail:StartQuery | | cloudtrail:GetQueryResults cloudtrail:DescribeQuery cloudtrail:ListEventDataStores | awscloudtrail/latest/userguide/query-run-query.html
config:StartConfigRulesEvaluation | | config:DescribeConfigRuleEvaluationStatus config:GetComplianceDetailsByConfigRule | config/latest/developerguide/evaluating-your-resources.html
config:StartRemediationExecution | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | config:DescribeRemediationExecutionStatus | config/latest/developerguide/remediation.html
config:PutConfigRule | | config:DescribeConfigRules | config/latest/APIReference/API_PutConfigRule.html
config:StartConfigurationRecorder | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/still/whether | config:DescribeConfigurationRecorderStatus | config/latest/developerguide/stop-start-recorder.html
ssm:StartAutomationExecution | | ssm:GetAutomationExecution | systems-manager/latest/userguide/running-simple-automations.html
ssm:StartAutomationExecution | step/steps | ssm:DescribeAutomationStepExecutions | systems-manager/latest/userguide/automation-actions.html
ssm:StartAutomationExecution | role | iam:PassRole | systems-manager/latest/userguide/automation-setup.html
ssm:SendCommand | prints/print/says/stdout/look/check/wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ssm:GetCommandInvocation ssm:ListCommandInvocations | systems-manager/latest/userguide/run-command.html
ssm:StartSession | close/end/afterwards/done/terminate | ssm:TerminateSession | systems-manager/latest/userguide/session-manager-working-with-sessions-end.html
ssm:UpdateMaintenanceWindow | | ssm:GetMaintenanceWindow | systems-manager/latest/APIReference/API_UpdateMaintenanceWindow.html
ssm:UpdatePatchBaseline | | ssm:GetPatchBaseline | systems-manager/latest/APIReference/API_UpdatePatchBaseline.html
ssm:UpdateDocument | | ssm:GetDocument | systems-manager/latest/APIReference/API_UpdateDocument.html
ssm:UpdateDocument | default/live | ssm:UpdateDocumentDefaultVersion | systems-manager/latest/APIReference/API_UpdateDocumentDefaultVersion.html
ssm:DeregisterTargetFromMaintenanceWindow | | ssm:DescribeMaintenanceWindowTargets | systems-manager/latest/APIReference/API_DeregisterTargetFromMaintenanceWindow.html
ssm:StartAssociationsOnce | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ssm:DescribeAssociationExecutions | systems-manager/latest/userguide/state-manager-associations-running.html
ssm-incidents:UpdateIncidentRecord | | ssm-incidents:GetIncidentRecord | incident-manager/latest/APIReference/API_UpdateIncidentRecord.html
ssm-incidents:StartIncident | | ssm-incidents:GetResponsePlan ssm-incidents:GetIncidentRecord | incident-manager/latest/userguide/incident-creation.html
support:CreateCase | | support:DescribeServices support:DescribeSeverityLevels | awssupport/latest/APIReference/API_CreateCase.html
support:AddCommunicationToCase | | support:DescribeCases support:DescribeCommunications | awssupport/latest/APIReference/API_AddCommunicationToCase.html
servicequotas:RequestServiceQuotaIncrease | | servicequotas:GetServiceQuota servicequotas:GetRequestedServiceQuotaChange | servicequotas/latest/userguide/request-quota-increase.html
resource-groups:UpdateGroupQuery | | resource-groups:GetGroupQuery | ARG/latest/APIReference/API_UpdateGroupQuery.html
cloudfront:CreateInvalidation | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | cloudfront:GetInvalidation | AmazonCloudFront/latest/DeveloperGuide/Invalidation.html
cloudfront:UpdateDistribution | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/deployed | cloudfront:GetDistribution | AmazonCloudFront/latest/APIReference/API_GetDistribution.html
cloudfront:UpdateFunction | | cloudfront:DescribeFunction cloudfront:GetFunction | AmazonCloudFront/latest/APIReference/API_UpdateFunction.html
cloudfront:PublishFunction | | cloudfront:DescribeFunction | AmazonCloudFront/latest/APIReference/API_PublishFunction.html
cloudfront:UpdateCachePolicy | | cloudfront:GetCachePolicy | AmazonCloudFront/latest/APIReference/API_UpdateCachePolicy.html
cloudfront:UpdateResponseHeadersPolicy | | cloudfront:GetResponseHeadersPolicy | AmazonCloudFront/latest/APIReference/API_UpdateResponseHeadersPolicy.html
route53:ChangeResourceRecordSets | propagate/propagated/propagation/insync/wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | route53:GetChange | Route53/latest/APIReference/API_GetChange.html
route53resolver:UpdateFirewallDomains | | route53resolver:ListFirewallDomains | Route53/latest/APIReference/API_route53resolver_UpdateFirewallDomains.html
globalaccelerator:UpdateEndpointGroup | | globalaccelerator:DescribeEndpointGroup | global-accelerator/latest/api/API_UpdateEndpointGroup.html
appsync:UpdateResolver | | appsync:GetResolver | appsync/latest/APIReference/API_UpdateResolver.html
appsync:UpdateFunction | | appsync:GetFunction | appsync/latest/APIReference/API_UpdateFunction.html
appsync:StartSchemaCreation | | appsync:GetSchemaCreationStatus | appsync/latest/APIReference/API_StartSchemaCreation.html
wafv2:UpdateRuleGroup | | wafv2:GetRuleGroup | waf/latest/APIReference/API_UpdateRuleGroup.html
wafv2:UpdateRegexPatternSet | | wafv2:GetRegexPatternSet | waf/latest/APIReference/API_UpdateRegexPatternSet.html
network-firewall:UpdateFirewallPolicy | | network-firewall:DescribeFirewallPolicy | network-firewall/latest/APIReference/API_UpdateFirewallPolicy.html
acm:RequestCertificate | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/validation/issued/record | acm:DescribeCertificate | acm/latest/userguide/dns-validation.html
acm-pca:IssueCertificate | | acm-pca:GetCertificate acm-pca:DescribeCertificateAuthority | privateca/latest/userguide/PcaIssueCert.html
secretsmanager:RotateSecret | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | secretsmanager:DescribeSecret | secretsmanager/latest/userguide/rotate-secrets_now.html
secretsmanager:UpdateSecretVersionStage | | secretsmanager:ListSecretVersionIds secretsmanager:DescribeSecret | secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
iam:GenerateCredentialReport | | iam:GetCredentialReport | IAM/latest/UserGuide/id_credentials_getting-report.html
iam:GenerateServiceLastAccessedDetails | | iam:GetServiceLastAccessedDetails | IAM/latest/UserGuide/access_policies_access-advisor-view-data.html
guardduty:ListFindings | | guardduty:GetFindings guardduty:ListDetectors | guardduty/latest/APIReference/API_GetFindings.html
guardduty:ArchiveFindings | | guardduty:ListFindings guardduty:GetFindings | guardduty/latest/APIReference/API_ArchiveFindings.html
securityhub:BatchUpdateFindings | | securityhub:GetFindings | securityhub/1.0/APIReference/API_BatchUpdateFindings.html
inspector2:CreateFindingsReport | | inspector2:GetFindingsReportStatus | inspector/latest/user/findings-managing-exporting-reports.html
inspector2:CreateSbomExport | | inspector2:GetSbomExport | inspector/latest/user/sbom-export.html
macie2:ListFindings | | macie2:GetFindings | macie/latest/APIReference/findings-describe.html
macie2:CreateClassificationJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | macie2:DescribeClassificationJob | macie/latest/user/discovery-jobs-monitor.html
access-analyzer:UpdateFindings | | access-analyzer:ListFindings access-analyzer:GetFinding | access-analyzer/latest/APIReference/API_UpdateFindings.html
detective:SearchGraph | | detective:ListGraphs | detective/latest/userguide/what-is-detective.html
cognito-idp:UpdateUserPoolClient | | cognito-idp:DescribeUserPoolClient | cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html
cognito-idp:UpdateUserPool | | cognito-idp:DescribeUserPool | cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html
cognito-idp:UpdateIdentityProvider | | cognito-idp:DescribeIdentityProvider | cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html
ds:CreateSnapshot | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ds:DescribeSnapshots | directoryservice/latest/admin-guide/ms_ad_snapshots.html
iot:ReplaceTopicRule | | iot:GetTopicRule | iot/latest/apireference/API_ReplaceTopicRule.html
iot:ReplaceTopicRule | role | iam:PassRole | iot/latest/developerguide/pass-role.html
iot:UpdateThingShadow | | iot:GetThingShadow | iot/latest/developerguide/device-shadow-rest-api.html
iot:CreateJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/failed | iot:DescribeJob iot:ListJobExecutionsForJob | iot/latest/developerguide/create-manage-jobs.html
greengrass:CreateDeployment | | greengrass:GetDeployment | greengrass/v2/APIReference/API_CreateDeployment.html
greengrass:CreateDeployment | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | greengrass:ListEffectiveDeployments | greengrass/v2/developerguide/check-deployment-status.html
connect:UpdateContactFlowContent | | connect:DescribeContactFlow | connect/latest/APIReference/API_UpdateContactFlowContent.html
connect:UpdateHoursOfOperation | | connect:DescribeHoursOfOperation | connect/latest/APIReference/API_UpdateHoursOfOperation.html
connect:UpdateUserRoutingProfile | | connect:DescribeUser connect:ListUsers | connect/latest/APIReference/API_UpdateUserRoutingProfile.html
workspaces:CreateWorkspaces | | workspaces:DescribeWorkspaceBundles workspaces:DescribeWorkspaceDirectories workspaces:DescribeWorkspaces | workspaces/latest/api/API_CreateWorkspaces.html
gamelift:UpdateFleetCapacity | | gamelift:DescribeFleetCapacity | gamelift/latest/apireference/API_UpdateFleetCapacity.html
gamelift:UpdateAlias | | gamelift:DescribeAlias | gamelift/latest/apireference/API_UpdateAlias.html
mediaconvert:CreateJob | | iam:PassRole | mediaconvert/latest/ug/iam-role.html
mediaconvert:CreateJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | mediaconvert:GetJob | mediaconvert/latest/apireference/jobs-id.html
medialive:BatchUpdateSchedule | | medialive:DescribeSchedule | medialive/latest/ug/working-with-schedule.html
medialive:UpdateChannel | | medialive:DescribeChannel | medialive/latest/apireference/channels-channelid.html
mobiletargeting:UpdateCampaign | | mobiletargeting:GetCampaign | pinpoint/latest/apireference/apps-application-id-campaigns-campaign-id.html
mobiletargeting:UpdateSegment | | mobiletargeting:GetSegment | pinpoint/latest/apireference/apps-application-id-segments-segment-id.html
mobiletargeting:CreateImportJob | | mobiletargeting:GetImportJob iam:PassRole | pinpoint/latest/developerguide/permissions-import-segment.html
geo:PutGeofence | | geo:GetGeofence | location/latest/APIReference/API_PutGeofence.html
autoscaling:UpdateAutoScalingGroup | | autoscaling:DescribeAutoScalingGroups | autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html
autoscaling:SetDesiredCapacity | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/activity | autoscaling:DescribeAutoScalingGroups autoscaling:DescribeScalingActivities | autoscaling/ec2/userguide/ec2-auto-scaling-manually-scaling.html
autoscaling:StartInstanceRefresh | | autoscaling:DescribeInstanceRefreshes | autoscaling/ec2/userguide/check-status-instance-refresh.html
codebuild:DescribeTestCases | last/latest/recent/newest | codebuild:ListReportsForReportGroup codebuild:BatchGetReports | codebuild/latest/userguide/report-view.html
codebuild:BatchGetReports | last/latest/recent/newest | codebuild:ListReportsForReportGroup | codebuild/latest/userguide/report-view.html
codebuild:BatchGetBuilds | last/latest/recent/newest/nightly/failed/find/which | codebuild:ListBuildsForProject | codebuild/latest/userguide/view-build-details.html
amplify:ListArtifacts | last/latest/recent/newest | amplify:ListJobs amplify:GetJob | amplify/latest/APIReference/API_ListArtifacts.html
amplify:GetJob | last/latest/recent/newest/why/fail/failed | amplify:ListJobs | amplify/latest/APIReference/API_ListJobs.html
mediaconvert:GetJob | today/last/latest/recent/failed/which | mediaconvert:ListJobs | mediaconvert/latest/apireference/jobs.html
codedeploy:GetDeployment | last/latest/recent/newest | codedeploy:ListDeployments | codedeploy/latest/userguide/deployments-view-details.html
codedeploy:UpdateDeploymentGroup | | codedeploy:GetDeploymentGroup | codedeploy/latest/userguide/deployment-groups-edit.html
imagebuilder:UpdateImagePipeline | | imagebuilder:GetImagePipeline | imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
ssm:GetCommandInvocation | which/every/each/all/host/hosts/last | ssm:ListCommands ssm:ListCommandInvocations | systems-manager/latest/userguide/monitor-commands.html
cloudtrail:GetTrailStatus | bucket/into/where/setting/settings | cloudtrail:DescribeTrails | awscloudtrail/latest/APIReference/API_DescribeTrails.html
logs:GetLogEvents | last/latest/recent/newest/which/find | logs:DescribeLogStreams | AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html
ecs:DescribeTasks | stop/stopped/die/dying/died/crash/crashing/last/which/find/keep | ecs:ListTasks | AmazonECS/latest/developerguide/stopped-task-errors.html
ecs:StopTask | find/which/one/running/all/every/stuck | ecs:ListTasks | AmazonECS/latest/developerguide/standalone-task-stop.html
ecs:ExecuteCommand | find/which/one/a/some | ecs:ListTasks | AmazonECS/latest/developerguide/ecs-exec-run.html
batch:DescribeJobs | last/failed/which/find/recent/died/stuck/runnable | batch:ListJobs | batch/latest/APIReference/API_ListJobs.html
codepipeline:GetPipelineExecution | last/latest/recent/previous/which/find | codepipeline:ListPipelineExecutions | codepipeline/latest/userguide/executions-view-cli.html
codepipeline:RollbackStage | | codepipeline:ListPipelineExecutions codepipeline:GetPipelineState | codepipeline/latest/userguide/stage-rollback.html
codepipeline:StopPipelineExecution | | codepipeline:ListPipelineExecutions | codepipeline/latest/userguide/pipelines-stop.html
ecr:BatchDeleteImage | untagged/old/older/all/every/list/except | ecr:ListImages ecr:DescribeImages | AmazonECR/latest/userguide/delete_image.html
elasticloadbalancing:CreateRule | | elasticloadbalancing:DescribeRules elasticloadbalancing:DescribeListeners | elasticloadbalancing/latest/application/edit-rule.html
lambda:CreateEventSourceMapping | | lambda:ListEventSourceMappings | lambda/latest/dg/invocation-eventsourcemapping.html
elasticbeanstalk:RequestEnvironmentInfo | | elasticbeanstalk:RetrieveEnvironmentInfo | elasticbeanstalk/latest/dg/using-features.logging.html
wafv2:AssociateWebACL | | wafv2:GetWebACLForResource | waf/latest/APIReference/API_AssociateWebACL.html
ec2:ReplaceRoute | | ec2:DescribeRouteTables | vpc/latest/userguide/WorkWithRouteTables.html
ec2:CreateRoute | | ec2:DescribeRouteTables | vpc/latest/userguide/WorkWithRouteTables.html
codeartifact:CopyPackageVersions | | codeartifact:ListPackageVersions | codeartifact/latest/ug/copy-package.html
cognito-idp:AdminDisableUser | find/who/her/his/customer | cognito-idp:ListUsers | cognito/latest/developerguide/how-to-manage-user-accounts.html
cognito-idp:AdminResetUserPassword | find/who/her/his/customer | cognito-idp:ListUsers | cognito/latest/developerguide/how-to-manage-user-accounts.html
appconfig:StopDeployment | which/find/somebody/running/someone/whatever | appconfig:ListDeployments appconfig:GetDeployment | appconfig/latest/userguide/appconfig-deploying.html
kms:CancelKeyDeletion | usable/enable | kms:EnableKey | kms/latest/developerguide/deleting-keys-scheduling-key-deletion.html
`;
