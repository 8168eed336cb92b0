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

/** P prowler (Apache-2.0), F pathfinding.cloud (Apache-2.0), C cloudsplaining (BSD-3-Clause), A AWS's descriptions of the actions. */
const SOURCES = {
  P: 'prowler',
  F: 'pathfinding.cloud',
  C: 'cloudsplaining',
  A: 'AWS Service Authorization Reference',
} as const;

type Row = readonly [actions: string, gives: string, sources: readonly (keyof typeof SOURCES)[]];

/** Changes who may do what, or takes another identity. */
const IDENTITY: readonly Row[] = [
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
const PASSES_ROLE: readonly Row[] = [
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
];

/** Runs code with the role of something that exists already. */
const TAKES_OVER: readonly Row[] = [
  ['apprunner:UpdateService', 'replaces the image that an App Runner service runs with its role', ['F', 'P']],
  ['batch:SubmitJob', 'runs a command in a Batch job with the role of its definition', ['P']],
  [
    'bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:StartBrowserSession',
    'drives a browser that holds the role of its AgentCore tool',
    ['P'],
  ],
  [
    'bedrock-agentcore:InvokeAgentRuntimeCommand',
    'runs a command inside an AgentCore runtime with its role',
    ['P'],
  ],
  [
    'bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession',
    'runs code in a code interpreter with its role',
    ['C', 'F', 'P'],
  ],
  [
    'cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet',
    'changes a stack with the role that the stack already has',
    ['C', 'F', 'P'],
  ],
  ['cloudformation:UpdateStack', 'changes a stack with the role that the stack already has', ['F', 'P']],
  ['codebuild:StartBuild', 'runs a build specification of its choice with the project’s role', ['F', 'P']],
  [
    'codebuild:StartBuildBatch',
    'runs a build specification of its choice with the project’s role',
    ['F', 'P'],
  ],
  [
    'codedeploy:CreateDeployment + codedeploy:GetDeploymentConfig + codedeploy:RegisterApplicationRevision',
    'deploys code of its choice to instances and functions, which run it with their roles',
    ['P'],
  ],
  [
    'ec2-instance-connect:SendSSHPublicKey + ec2:DescribeInstances',
    'finds an instance and logs in to it, and so holds its role',
    ['C', 'F', 'P'],
  ],
  [
    'ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate',
    'changes what new instances of a launch template run with its role',
    ['C', 'F', 'P'],
  ],
  [
    'ec2:ModifyInstanceAttribute + ec2:StartInstances + ec2:StopInstances',
    'replaces the user data of a stopped instance and starts it, which runs it with its role',
    ['C', 'F', 'P'],
  ],
  [
    'ecs:DescribeTasks + ecs:ExecuteCommand',
    'opens a shell in a running container with its task’s role',
    ['C', 'P'],
  ],
  ['glue:UpdateDevEndpoint', 'adds its own SSH key to a Glue endpoint and holds its role', ['C', 'F', 'P']],
  [
    'lambda:AddPermission + lambda:UpdateFunctionCode',
    'replaces a function’s code and lets something call it',
    ['C', 'F', 'P'],
  ],
  [
    'lambda:InvokeFunction + lambda:UpdateFunctionCode',
    'replaces a function’s code and calls it',
    ['C', 'F', 'P'],
  ],
  ['lambda:UpdateFunctionCode', 'replaces the code that a function runs with its role', ['C', 'F', 'P']],
  [
    'lambda:UpdateFunctionConfiguration',
    'adds a layer or a start-up command that a function runs with its role',
    ['P'],
  ],
  [
    'sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StartNotebookInstance + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance',
    'puts a start-up script into a notebook instance, which runs it with its role',
    ['C', 'F', 'P'],
  ],
  [
    'sagemaker:CreatePresignedNotebookInstanceUrl',
    'opens a notebook instance and holds its role',
    ['C', 'F', 'P'],
  ],
  ['ssm:SendCommand', 'runs commands on an instance as root, and so holds its role', ['F', 'P']],
  ['ssm:StartSession', 'opens a shell on an instance, and so holds its role', ['F', 'P']],
  [
    'states:StartExecution + states:UpdateStateMachine',
    'changes a state machine and runs it with its role',
    ['P'],
  ],
  ['ec2-instance-connect:SendSSHPublicKey', 'logs in to an instance, and so holds its role', ['A']],
  [
    'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
    'logs in to an instance’s serial console, and so holds its role',
    ['A'],
  ],
  ['ecs:ExecuteCommand', 'opens a shell in a running container with its task’s role', ['A']],
  [
    'codedeploy:CreateDeployment',
    'deploys a registered revision to instances and functions, which run it with their roles',
    ['A'],
  ],
  ['ssm:ResumeSession', 'takes up a shell session on an instance', ['A']],
  [
    'ssm:StartAutomationExecution',
    'runs an Automation document with the role that the document names',
    ['A'],
  ],
  ['ssm:CreateAssociation', 'runs a document on instances, now and from then on', ['A']],
  ['ssm:UpdateAssociation', 'changes what instances are made to run', ['A']],
  ['elasticmapreduce:AddJobFlowSteps', 'runs code on a cluster with its instance role', ['A']],
  [
    'sagemaker:CreatePresignedDomainUrl',
    'opens SageMaker Studio as a user profile and holds its role',
    ['A'],
  ],
  ['cloud9:CreateEnvironmentMembership', 'enters another person’s development environment', ['A']],
  [
    'datapipeline:ActivatePipeline + datapipeline:PutPipelineDefinition',
    'changes a pipeline and runs it with its role',
    ['A'],
  ],
  [
    'ecs:RegisterTaskDefinition + ecs:UpdateService',
    'makes a service run a task definition of its choice',
    ['A'],
  ],
  ['glue:UpdateJob', 'replaces the script that a Glue job runs with its role', ['A']],
  [
    'cloudformation:UpdateStackSet',
    'changes stacks in other accounts with the roles of the stack set',
    ['A'],
  ],
  [
    'elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:UpdateEnvironment',
    'deploys code that an environment runs with its instance role',
    ['A'],
  ],
  ['codepipeline:UpdatePipeline', 'changes what a pipeline does with its role', ['A']],
  [
    'eks:AssociateAccessPolicy + eks:CreateAccessEntry',
    'makes an identity an administrator of a Kubernetes cluster',
    ['A'],
  ],
  ['lambda:UpdateEventSourceMapping', 'points an event source at another function', ['A']],
];

const setsOf = (kind: EscalationKind, rows: readonly Row[]): EscalationSet[] =>
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
