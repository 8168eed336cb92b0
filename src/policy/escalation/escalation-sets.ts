// src/policy/escalation/: sets of actions that let their holder get more, and who holds them; pure.
import { TAKES_OVER } from './code-execution-sets.ts';
import { SOURCES, type SetRow } from './set-row.ts';

/**
 * Sets of actions that let their holder do more than they were given. What a set gives is said in our words; the names of
 * the actions are facts that three public lists gather, and each row says which of them has it.
 * test/policy/escalation.test.ts holds this table against those lists.
 */

/**
 * `identity`: changes who may do what, or takes another identity; never everyday work. `passes-role`: hands a role to
 * something that runs code; governed by the roles that the configuration lists. `takes-over`: runs code with the
 * role of something that exists already; everyday work on a named resource, an escalation on all of them.
 */
export type EscalationKind = 'identity' | 'passes-role' | 'takes-over';

export interface EscalationSet {
  /** The actions, joined: stable, for messages and tests. */
  readonly id: string;
  readonly kind: EscalationKind;
  /** All are needed. Sorted. A wildcard, as in `iam:Put*`, means a grant of all it covers; the single actions have rows too. */
  readonly actions: readonly string[];
  /** Completes "whoever holds all of these …". */
  readonly gives: string;
  readonly sources: readonly string[];
}

/** Changes who may do what, or takes another identity. */
const IDENTITY: readonly SetRow[] = [
  ['iam:*', 'does anything to any identity of the account', ['P']],
  ['iam:AddUserToGroup', 'joins a group that may do more', ['C', 'F', 'P']],
  ['iam:AttachGroupPolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:AttachRolePolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:AttachRolePolicy + iam:UpdateAssumeRolePolicy', 'lets itself assume a role', ['C', 'F', 'P']],
  ['iam:AttachRolePolicy + sts:AssumeRole', 'gives a role more, then takes it on', ['F', 'P']],
  ['iam:AttachUserPolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:AttachUserPolicy + iam:CreateAccessKey', 'mints a lasting key of another user', ['C', 'F', 'P']],
  ['iam:CreateAccessKey', 'mints a lasting key of another user', ['C', 'F', 'P']],
  ['iam:CreateAccessKey + iam:DeleteAccessKey', 'mints a lasting key of another user', ['C', 'F', 'P']],
  ['iam:CreateAccessKey + iam:PutUserPolicy', 'mints a lasting key of another user', ['C', 'F', 'P']],
  ['iam:CreateLoginProfile', 'sets another user’s console password', ['C', 'F', 'P']],
  ['iam:CreatePolicyVersion', 'replaces the content of a policy that identities hold', ['C', 'F', 'P']],
  ['iam:CreatePolicyVersion + iam:UpdateAssumeRolePolicy', 'lets itself assume a role', ['C', 'F', 'P']],
  ['iam:CreatePolicyVersion + sts:AssumeRole', 'gives a role more, then takes it on', ['C', 'F', 'P']],
  [
    'iam:DeleteRolePermissionsBoundary + sts:AssumeRole',
    'removes the permissions boundary that limits an identity',
    ['P'],
  ],
  ['iam:DeleteUserPermissionsBoundary', 'removes the permissions boundary that limits an identity', ['P']],
  ['iam:Put*', 'writes inline policies and boundaries of any identity', ['P']],
  ['iam:PutGroupPolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:PutRolePolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:PutRolePolicy + iam:UpdateAssumeRolePolicy', 'lets itself assume a role', ['C', 'F', 'P']],
  ['iam:PutRolePolicy + sts:AssumeRole', 'gives a role more, then takes it on', ['F', 'P']],
  ['iam:PutUserPolicy', 'gives an identity, its own included, any permission', ['C', 'F', 'P']],
  ['iam:SetDefaultPolicyVersion', 'replaces the content of a policy that identities hold', ['C', 'P']],
  ['iam:UpdateAssumeRolePolicy', 'lets itself assume a role', ['C', 'F', 'P']],
  ['iam:UpdateAssumeRolePolicy + sts:AssumeRole', 'lets itself assume a role', ['P']],
  ['iam:UpdateLoginProfile', 'sets another user’s console password', ['C', 'F', 'P']],
  [
    'sso:AttachManagedPolicyToPermissionSet',
    'gives people more through an Identity Center permission set',
    ['P'],
  ],
  [
    'sso:AttachManagedPolicyToPermissionSet + sso:CreateAccountAssignment + sso:CreatePermissionSet',
    'gives people more through an Identity Center permission set',
    ['P'],
  ],
  [
    'sso:PutInlinePolicyToPermissionSet',
    'gives people more through an Identity Center permission set',
    ['P'],
  ],
  ['sts:AssumeRole', 'takes on another role', ['F']],
];

/** Hands a role to something that runs code. */
const PASSES_ROLE: readonly SetRow[] = [
  [
    'apprunner:CreateService + iam:PassRole',
    'runs an App Runner service with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'autoscaling:CreateAutoScalingGroup + autoscaling:CreateLaunchConfiguration + iam:PassRole',
    'runs instances of a launch configuration with the role it passes',
    ['P'],
  ],
  [
    'autoscaling:CreateLaunchConfiguration + autoscaling:UpdateAutoScalingGroup + iam:PassRole',
    'runs instances of a launch configuration with the role it passes',
    ['P'],
  ],
  [
    'batch:RegisterJobDefinition + batch:SubmitJob + iam:PassRole',
    'runs a Batch job with the role it passes',
    ['P'],
  ],
  [
    'bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + iam:PassRole',
    'runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes',
    ['P'],
  ],
  [
    'bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateHarness + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:GetAgentRuntime + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole',
    'runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes',
    ['P'],
  ],
  [
    'bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole',
    'runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes',
    ['P'],
  ],
  [
    'bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + iam:PassRole',
    'runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes',
    ['C', 'F', 'P'],
  ],
  ['braket:CreateJob + iam:PassRole', 'runs a Braket job with the role it passes', ['P']],
  [
    'cloudformation:CreateStack + iam:PassRole',
    'runs a CloudFormation stack with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'cloudformation:CreateStackInstances + cloudformation:CreateStackSet + iam:PassRole',
    'runs a CloudFormation stack with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'cloudformation:UpdateStackSet + iam:PassRole',
    'runs a CloudFormation stack with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'codebuild:CreateProject + codebuild:StartBuild + iam:PassRole',
    'runs a CodeBuild project with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'codebuild:CreateProject + codebuild:StartBuildBatch + iam:PassRole',
    'runs a CodeBuild project with the role it passes',
    ['C', 'F', 'P'],
  ],
  ['codestar:CreateProject + iam:PassRole', 'runs a CodeStar project with the role it passes', ['P']],
  [
    'cognito-identity:SetIdentityPoolRoles + iam:PassRole',
    'runs identities of a Cognito pool with the role it passes',
    ['P'],
  ],
  [
    'datapipeline:ActivatePipeline + datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + iam:PassRole',
    'runs a Data Pipeline with the role it passes',
    ['F', 'P'],
  ],
  ['datapipeline:CreatePipeline + iam:PassRole', 'runs a Data Pipeline with the role it passes', ['C']],
  [
    'dynamodb:CreateTable + dynamodb:PutItem + iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction',
    'runs a Lambda function with the role it passes',
    ['C', 'P'],
  ],
  [
    'ec2:RequestSpotInstances + iam:PassRole',
    'runs an EC2 instance with the role it passes',
    ['C', 'F', 'P'],
  ],
  ['ec2:RunInstances + iam:PassRole', 'runs an EC2 instance with the role it passes', ['C', 'F', 'P']],
  [
    'ecs:CreateCluster + ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['C', 'F'],
  ],
  [
    'ecs:CreateCluster + ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['C', 'F'],
  ],
  [
    'ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'ecs:DeregisterContainerInstance + ecs:RegisterContainerInstance + ecs:StartTask + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['P'],
  ],
  [
    'ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'ecs:RegisterTaskDefinition + ecs:StartTask + iam:PassRole',
    'runs an ECS task with the role it passes',
    ['C', 'F', 'P'],
  ],
  ['ecs:RunTask + iam:PassRole', 'runs an ECS task with the role it passes', ['P']],
  ['ecs:StartTask + iam:PassRole', 'runs an ECS task with the role it passes', ['P']],
  ['elasticmapreduce:RunJobFlow + iam:PassRole', 'runs an EMR cluster with the role it passes', ['P']],
  [
    'emr-serverless:CreateApplication + emr-serverless:StartJobRun + iam:PassRole',
    'runs an EMR Serverless job with the role it passes',
    ['P'],
  ],
  [
    'gamelift:CreateBuild + gamelift:CreateFleet + gamelift:RequestUploadCredentials + iam:PassRole',
    'runs a GameLift fleet with the role it passes',
    ['P'],
  ],
  [
    'glue:CreateDevEndpoint + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'glue:CreateJob + glue:CreateTrigger + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'glue:CreateJob + glue:StartJobRun + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'glue:CreateSession + glue:RunStatement + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['P'],
  ],
  [
    'glue:CreateTrigger + glue:UpdateJob + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'glue:StartJobRun + glue:UpdateJob + iam:PassRole',
    'runs a Glue job, session or endpoint with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + imagebuilder:CreateComponent + imagebuilder:CreateImage + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration',
    'runs an Image Builder build instance with the role it passes',
    ['P'],
  ],
  [
    'iam:PassRole + kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication',
    'runs a Managed Flink application with the role it passes',
    ['P'],
  ],
  [
    'iam:PassRole + lambda:AddPermission + lambda:CreateFunction',
    'runs a Lambda function with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction',
    'runs a Lambda function with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction',
    'runs a Lambda function with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + omics:CreateWorkflow + omics:StartRun + s3:GetObject',
    'runs a HealthOmics run with the role it passes',
    ['P'],
  ],
  [
    'iam:PassRole + sagemaker:CreateNotebookInstance',
    'runs a SageMaker notebook or job with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + sagemaker:CreateProcessingJob',
    'runs a SageMaker notebook or job with the role it passes',
    ['C', 'F', 'P'],
  ],
  [
    'iam:PassRole + sagemaker:CreateTrainingJob',
    'runs a SageMaker notebook or job with the role it passes',
    ['C', 'F', 'P'],
  ],
  ['iam:PassRole + scheduler:CreateSchedule', 'runs a schedule with the role it passes', ['P']],
  [
    'iam:PassRole + ssm:CreateDocument + ssm:StartAutomationExecution',
    'runs an Automation document with the role it passes',
    ['P'],
  ],
  [
    'iam:PassRole + states:CreateStateMachine + states:StartExecution',
    'runs a state machine with the role it passes',
    ['P'],
  ],
  ['ec2:AssociateIamInstanceProfile + iam:PassRole', 'gives a running instance the role it passes', ['A']],
  [
    'ec2:ReplaceIamInstanceProfileAssociation + iam:PassRole',
    'gives a running instance the role it passes',
    ['A'],
  ],
  ['iam:PassRole + lambda:UpdateFunctionConfiguration', 'gives a function the role it passes', ['A']],
  [
    'ecs:RegisterTaskDefinition + iam:PassRole',
    'defines a task with the role it passes, for whatever starts it',
    ['A'],
  ],
  ['eks:CreatePodIdentityAssociation + iam:PassRole', 'gives pods of a cluster the role it passes', ['A']],
  ['iam:PassRole + ssm:CreateActivation', 'registers a machine of its own with the role it passes', ['A']],
  ['glue:CreateSession + iam:PassRole', 'opens a Glue session with the role it passes', ['A']],
  ['emr-serverless:StartJobRun + iam:PassRole', 'runs an EMR Serverless job with the role it passes', ['A']],
  ['ec2:CreateFleet + iam:PassRole', 'runs EC2 instances with the role it passes', ['A']],
  ['ec2:RequestSpotFleet + iam:PassRole', 'runs EC2 instances with the role it passes', ['A']],
  [
    'elasticbeanstalk:CreateEnvironment + iam:PassRole',
    'runs an Elastic Beanstalk environment with the role it passes',
    ['A'],
  ],
  ['ecs:CreateExpressGatewayService + iam:PassRole', 'runs an ECS service with the role it passes', ['A']],
  [
    'iam:PassRole + sagemaker:CreatePipeline + sagemaker:StartPipelineExecution',
    'runs a SageMaker pipeline with the role it passes',
    ['A'],
  ],
  ['iam:PassRole + synthetics:CreateCanary', 'runs a canary’s script with the role it passes', ['A']],
  ['codepipeline:CreatePipeline + iam:PassRole', 'runs a pipeline with the role it passes', ['A']],
  ['iam:PassRole + pipes:CreatePipe', 'runs a pipe with the role it passes', ['A']],
  ['iam:PassRole + scheduler:UpdateSchedule', 'runs a schedule with the role it passes', ['A']],
  ['airflow:CreateEnvironment + iam:PassRole', 'runs an Airflow environment with the role it passes', ['A']],
  ['eks:CreateNodegroup + iam:PassRole', 'runs nodes of a cluster with the role it passes', ['A']],
  ['iam:PassRole + transfer:CreateUser', 'makes a user of a file server who holds the role it passes', ['A']],
  [
    'fis:CreateExperimentTemplate + fis:StartExperiment + iam:PassRole',
    'runs an experiment with the role it passes',
    ['A'],
  ],
  ['events:PutTargets + iam:PassRole', 'has a rule call its targets with the role it passes', ['A']],
  [
    'bedrock-agentcore:UpdateAgentRuntime + iam:PassRole',
    'runs a Bedrock AgentCore runtime with the role it passes',
    ['A'],
  ],
  ['iam:PassRole + lambda:RunMicrovm', 'runs a microVM with the role it passes', ['A']],
  ['amplify:CreateApp + iam:PassRole', 'runs builds of an app with the role it passes', ['A']],
  ['appsync:CreateDataSource + iam:PassRole', 'reaches data through an API with the role it passes', ['A']],
  ['iam:PassRole + iot:CreateTopicRule', 'has a rule act with the role it passes', ['A']],
  ['deadline:CreateFleet + iam:PassRole', 'runs a fleet with the role it passes', ['A']],
  ['iam:PassRole + iot:CreateRoleAlias', 'gives devices the role it passes', ['A']],
  ['batch:SubmitServiceJob + iam:PassRole', 'runs a training job with the role it passes', ['A']],
];

const setsOf = (kind: EscalationKind, rows: readonly SetRow[]): EscalationSet[] =>
  rows.map(([actions, gives, sources]) => ({
    id: actions,
    kind,
    actions: actions.split(' + '),
    gives,
    sources: sources.map((letter) => SOURCES[letter]),
  }));

export const ESCALATION_SETS: readonly EscalationSet[] = [
  ...setsOf('identity', IDENTITY),
  ...setsOf('passes-role', PASSES_ROLE),
  ...setsOf('takes-over', TAKES_OVER),
];
