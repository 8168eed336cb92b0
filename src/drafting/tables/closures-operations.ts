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
codedeploy:CreateDeployment | | codedeploy:GetDeploymentConfig codedeploy:GetApplicationRevision codedeploy:RegisterApplicationRevision | codedeploy/latest/userguide/deployments-create.html
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
`;
