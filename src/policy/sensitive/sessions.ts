import type { SensitiveList } from './sensitive.ts';

/**
 * What the end of a grant does not end. `aws:CurrentTime` refuses every new call from the expiry on; a shell that is
 * open, a key that was created, a link that was signed by a service, a job that was started live on.
 */
export const SESSIONS: SensitiveList = {
  code: 'sensitive-sessions',
  title: 'outlives the grant',
  sources: ['AWS’s descriptions of the actions', 'AWS Systems Manager and AWS KMS documentation'],
  actions: {
    'a shell that it opens stays open after the grant has ended': [
      'ec2-instance-connect:OpenTunnel',
      'ec2-instance-connect:SendSSHPublicKey',
      'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
      'ecs:ExecuteCommand',
      'ssm:ResumeSession',
      'ssm:StartSession',
    ],
    'a link or session that it mints works on after the grant has ended': [
      'appstream:CreateStreamingURL',
      'emr-serverless:GetDashboardForJobRun',
      'elasticmapreduce:GetOnClusterAppUIPresignedURL',
      'elasticmapreduce:GetPersistentAppUIPresignedURL',
      'grafana:CreateWorkspaceServiceAccountToken',
      'grafana:CreateWorkspaceApiKey',
      'quicksight:GenerateEmbedUrlForRegisteredUser',
      'quicksight:GenerateEmbedUrlForAnonymousUser',
      'sagemaker:CreatePresignedDomainUrl',
      'sagemaker:CreatePresignedMlflowTrackingServerUrl',
      'sagemaker:CreatePresignedNotebookInstanceUrl',
      'sts:GetSessionToken',
    ],
    'a right to a key that it hands out stays until it is retired': ['kms:CreateGrant'],
    'what it schedules or starts goes on running with a role of its own': [
      'batch:SubmitJob',
      'codebuild:StartBuild',
      'codebuild:StartBuildBatch',
      'ec2:RunInstances',
      'ec2:RequestSpotInstances',
      'ecs:RunTask',
      'ecs:StartTask',
      'elasticmapreduce:AddJobFlowSteps',
      'elasticmapreduce:RunJobFlow',
      'emr-serverless:StartJobRun',
      'events:PutTargets',
      'glue:StartJobRun',
      'lambda:CreateEventSourceMapping',
      'scheduler:CreateSchedule',
      'scheduler:UpdateSchedule',
      'ssm:CreateAssociation',
      'ssm:SendCommand',
      'ssm:StartAutomationExecution',
      'states:StartExecution',
    ],
  },
};
