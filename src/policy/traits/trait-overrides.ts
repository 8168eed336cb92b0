import type { Risk } from '../../terms/risk-level.ts';
import type { TabledTrait } from './trait-table.ts';

/** What AWS's models say wrongly or not at all, decided by hand. */
export interface TraitOverride {
  readonly trait: TabledTrait;
  readonly answer: 'yes' | 'no';
  readonly reason: string;
  /** Where the effect is described. */
  readonly source: string;
  /** Where it is more or less than the trait alone. */
  readonly risk?: Risk;
  /** Ids as AWS writes them. */
  readonly actions: readonly string[];
}

const API = 'API reference of the service';
const REFERENCE = 'AWS Service Authorization Reference';

/** Reads of the console that no operation is called by. */
const NAMES_ONLY: readonly string[] = [
  'iam:ListCloudFrontPublicKeys',
  'iam:ListSTSRegionalEndpointsStatus',
  'cloudwatch:ListAlertContributors',
  'cloudwatch:ListEntitiesForMetric',
  'cloudwatch:ListIngestionEndpoints',
  'cloudwatch:GetTopologyDiscoveryStatus',
  'logs:ListEntitiesForLogGroup',
  'logs:ListLogDeliveries',
  'logs:ListLogGroupsForEntity',
  'elasticloadbalancing:DescribeWebACLAssociation',
  'cloudfront:ListDistributionsByLambdaFunction',
  'cloudfront:ListRateCards',
  'cloudfront:ListSavingsPlans',
  'cloudfront:ListUsages',
  'dynamodb:DescribeReservedCapacity',
  'dynamodb:DescribeReservedCapacityOfferings',
  'dynamodb:GetAbacStatus',
  'redshift:DescribeTable',
  'redshift:ListDatabases',
  'redshift:ListSchemas',
  'redshift:ListTables',
  'codebuild:ListConnectedOAuthAccounts',
  'codebuild:ListRepositories',
  'ssm:DescribeDocumentParameters',
  'ecr:GetImageCopyStatus',
  'ec2:DescribeVerifiedAccessInstanceWebAclAssociations',
  'ec2:DescribeLocalGatewayRouteTablePermissions',
  'cloudtrail:ListServiceLinkedChannels',
];

export const TRAIT_OVERRIDES: readonly TraitOverride[] = [
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'by its description it lists names, states and prices, and returns nothing that is stored',
    source: REFERENCE,
    actions: NAMES_ONLY,
  },
  {
    trait: 'returnsContent',
    answer: 'no',
    reason: 'by its description it lists names, states and prices, and returns nothing that is stored',
    source: REFERENCE,
    actions: NAMES_ONLY,
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'the registry’s token opens no more than the caller’s own permissions do',
    source: 'Amazon ECR User Guide, private registry authentication',
    actions: ['ecr-public:GetAuthorizationToken', 'ecr:GetAuthorizationToken'],
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'passwords that were given are not shown again, or as stars',
    source: API,
    actions: [
      ...[
        'datasync:DescribeLocationFsxOntap',
        'datasync:DescribeLocationFsxOpenZfs',
        'dms:DescribeEndpoints',
      ],
      ...['ds:DescribeDirectories', 'ec2:DescribeVerifiedAccessTrustProviders', 'events:DescribeEventSource'],
      ...['fsx:DescribeBackups', 'fsx:DescribeFileSystems', 'fsx:DescribeSnapshots', 'fsx:DescribeVolumes'],
    ],
  },
  {
    trait: 'returnsSecret',
    answer: 'no',
    reason: 'a random text that belongs to nothing',
    source: API,
    actions: ['secretsmanager:GetRandomPassword'],
  },
  {
    trait: 'returnsSecret',
    answer: 'yes',
    reason: 'it issues a certificate or a token that a service accepts',
    source: REFERENCE,
    actions: ['iot:CreateCertificateFromCsr', 'managedblockchain:CreateAccessor'],
  },
  {
    trait: 'returnsSecret',
    answer: 'yes',
    reason: 'a rule holds the tokens with which it calls others',
    source: API,
    actions: ['iot:GetTopicRule'],
  },
  {
    trait: 'returnsContent',
    answer: 'no',
    reason: 'what it returns is public',
    source: API,
    actions: ['kms:GetPublicKey', 'cloudtrail:ListPublicKeys'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'the access list that can come with the call is a permission of its own (s3:PutObjectAcl)',
    source: 'Amazon S3 User Guide, required permissions',
    actions: ['s3:PutObject', 's3:CreateBucket', 's3:RestoreObject'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'an account among its members names where something is, and opens nothing',
    source: REFERENCE,
    actions: ['ssm:CreateOpsItem', 'cloudwatch:PutMetricAlarm', 'iot:Subscribe'],
  },
  {
    trait: 'startsWork',
    answer: 'no',
    reason: 'a query reads and writes with the caller’s own permissions',
    source: 'Amazon Athena User Guide',
    actions: ['athena:StartQueryExecution'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason: 'it writes its result where the caller may write',
    source: 'Amazon Athena User Guide',
    actions: ['athena:StartQueryExecution'],
  },
  {
    trait: 'takesRole',
    answer: 'yes',
    reason: 'it makes stacks in other accounts with the role of the stack set',
    source: API,
    actions: ['cloudformation:CreateStackInstances', 'cloudformation:UpdateStackInstances'],
  },
  {
    trait: 'runsCode',
    answer: 'no',
    reason: 'it chooses among task definitions that somebody registered',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'steersWork',
    answer: 'no',
    reason: 'it chooses among task definitions that somebody registered',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'opensToOthers',
    answer: 'no',
    reason:
      'its load balancers and hooks are those of the service; registering a definition is an action of its own',
    source: API,
    actions: ['ecs:UpdateService'],
  },
  {
    trait: 'steersWork',
    answer: 'no',
    reason: 'it reads, writes or deletes items of data, or calls what its owner offers to be called',
    source: REFERENCE,
    actions: [
      ...['cassandra:Modify', 'dynamodb:PartiQLDelete', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'],
      ...['dax:BatchWriteItem', 'dax:DeleteItem', 'dax:PutItem', 'dax:UpdateItem', 'timestream:WriteRecords'],
      ...['elasticfilesystem:ClientWrite', 's3files:ClientWrite', 's3express:CreateSession'],
      ...['es:ESHttpDelete', 'es:ESHttpPatch', 'es:ESHttpPost', 'es:ESHttpPut', 'execute-api:Invoke'],
      ...['iot:Publish', 'iot:RetainPublish', 'iot:Connect', 'iot:Receive'],
      ...['kafka-cluster:WriteData', 'kafka-cluster:WriteDataIdempotently', 'kafka-cluster:Connect'],
      ...['kafka-cluster:AlterGroup', 'neptune-db:WriteDataViaQuery', 'neptune-db:DeleteDataViaQuery'],
      ...['s3:AbortMultipartUpload', 's3:PutObjectVersionTagging', 's3tables:PutTableData'],
      ...['lambda:InvokeFunction'],
    ],
  },
  {
    trait: 'startsWork',
    answer: 'no',
    reason: 'it calls what the function’s owner offers to be called, with the caller’s input',
    source: REFERENCE,
    actions: ['lambda:InvokeFunction'],
  },
  {
    trait: 'deletesStore',
    answer: 'yes',
    reason: 'it deletes every message that waits in the queue',
    source: REFERENCE,
    risk: 'medium',
    actions: ['sqs:PurgeQueue'],
  },
  {
    trait: 'takesRole',
    answer: 'yes',
    reason: 'AWS lists iam:PassRole as its dependent action',
    source: REFERENCE,
    actions: [
      ...[
        'backup-gateway:StartVirtualMachinesMetadataSync',
        'config:StartRemediationExecution',
        'drs:StartRecovery',
      ],
      ...[
        'iam:AddRoleToInstanceProfile',
        'mediastore:StartAccessLogging',
        'mgn:StartCutover',
        'mgn:StartTest',
      ],
      ...['rds:ModifyOptionGroup', 'sagemaker-geospatial:GetTile', 'sagemaker:CreateEdgeDeploymentPlan'],
      ...[
        'sagemaker:CreateEdgeDeploymentStage',
        'sns:CreatePlatformApplication',
        'ssm:CreateDocument',
        'ssm:UpdateDocument',
      ],
    ],
  },
  {
    trait: 'takesRole',
    answer: 'yes',
    reason: 'a role is among its members, under a name that does not say so',
    source: API,
    actions: [
      'marketplacecommerceanalytics:GenerateDataSet',
      'marketplacecommerceanalytics:StartSupportDataExport',
    ],
  },
  {
    trait: 'deletesStore',
    answer: 'yes',
    reason: 'it deletes what AWS lets go only when nothing is left in it',
    source: API,
    risk: 'medium',
    actions: [
      'backup:DeleteBackupVault',
      'route53:DeleteHostedZone',
      's3:DeleteBucket',
      's3tables:DeleteNamespace',
    ],
  },
  {
    trait: 'steersWork',
    answer: 'yes',
    reason: 'it brings into service what runs from then on: code, a version, a definition',
    source: API,
    actions: [
      ...[
        'amplify:CreateDeployment',
        'amplify:StartJob',
        'appsync:StartSchemaMerge',
        'cloudfront:PublishFunction',
      ],
      ...[
        'cloudfront:PublishConnectionFunction',
        'datapipeline:ActivatePipeline',
        'datapipeline:PutPipelineDefinition',
      ],
      ...['elasticbeanstalk:CreateApplicationVersion', 'elasticbeanstalk:CreateConfigurationTemplate'],
      ...[
        'elasticbeanstalk:CreatePlatformVersion',
        'greengrass:CreateDeployment',
        'imagebuilder:CreateComponent',
      ],
      ...['imagebuilder:CreateImageRecipe', 'imagebuilder:ImportComponent', 'launchwizard:CreateDeployment'],
      ...['launchwizard:UpdateDeployment', 'm2:CreateDeployment', 'sagemaker:CreateImageVersion'],
      ...[
        'sagemaker:CreateCodeRepository',
        'sagemaker:UpdateCodeRepository',
        'sagemaker:UpdateImageVersion',
        'ssm:UpdateDocumentDefaultVersion',
      ],
      ...[
        'servicecatalog:AssociateServiceActionWithProvisioningArtifact',
        'servicecatalog:CreateProvisioningArtifact',
      ],
      ...['proton:CreateEnvironmentTemplateVersion', 'proton:CreateServiceTemplateVersion'],
      ...['proton:UpdateEnvironmentTemplateVersion', 'proton:UpdateServiceTemplateVersion'],
      ...['workspaces:DeployWorkspaceApplications', 'databrew:PublishRecipe', 'iot:CreateJobTemplate'],
    ],
  },
  {
    trait: 'startsWork',
    answer: 'yes',
    reason: 'what it starts works on with a role of its own, and goes on after the grant has ended',
    source: API,
    actions: [
      ...['appflow:StartFlow', 'dataexchange:StartJob', 'dms:StartDataMigration', 'drs:StartFailbackLaunch'],
      ...[
        'events:StartReplay',
        'fis:StartExperiment',
        'glue:StartCrawler',
        'kinesisanalytics:StartApplication',
      ],
      ...['migrationhub-orchestrator:StartWorkflow', 'osis:StartPipeline', 'pipes:StartPipe'],
      ...['sagemaker:StartMonitoringSchedule', 'synthetics:StartCanary', 'timestream:ExecuteScheduledQuery'],
      ...['medialive:StartChannel', 'iotwireless:StartFuotaTask'],
    ],
  },
  {
    trait: 'startsWork',
    answer: 'yes',
    reason: 'the session that it opens is valid for five minutes, also after the grant has ended',
    source: 'Amazon S3 API reference, CreateSession',
    actions: ['s3express:CreateSession'],
  },
  {
    trait: 'returnsSecret',
    answer: 'yes',
    reason: 'a connection holds the password with which it connects',
    source: 'AWS Glue API reference, GetConnection (HidePassword)',
    risk: 'medium',
    actions: ['glue:GetConnection', 'glue:GetConnections'],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it decides for a person that something may go ahead, or who decides that',
    source: API,
    actions: [
      ...['codecommit:OverridePullRequestApprovalRules', 'codecommit:UpdatePullRequestApprovalRuleContent'],
      ...[
        'codecommit:UpdatePullRequestApprovalState',
        'imagebuilder:SendWorkflowStepAction',
        'mpa:CreateApprovalTeam',
      ],
      ...[
        'codecommit:AssociateApprovalRuleTemplateWithRepository',
        'codecommit:DeletePullRequestApprovalRule',
      ],
      ...['codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories', 'mpa:CreateIdentitySource'],
      ...['codecommit:DisassociateApprovalRuleTemplateFromRepository', 'mpa:UpdateApprovalTeam'],
      ...['sagemaker:SendPipelineExecutionStepSuccess', 'backup:AssociateBackupVaultMpaApprovalTeam'],
      ...['securityagent:CreatePentest', 'transfer:SendWorkflowStepState'],
    ],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it lets somebody in, or makes signing in easier',
    source: API,
    actions: [
      ...[
        'cognito-idp:AdminConfirmSignUp',
        'cognito-idp:AdminEnableUser',
        'cognito-idp:AdminLinkProviderForUser',
      ],
      ...[
        'cognito-idp:AdminSetUserMFAPreference',
        'cognito-idp:AdminSetUserSettings',
        'docdb-elastic:UpdateCluster',
      ],
      ...[
        'cognito-idp:AdminDeleteSoftwareToken',
        'connect:AssociateSecurityKey',
        'connect:UpdateAuthenticationProfile',
      ],
      ...[
        'ds:EnableClientAuthentication',
        'ec2:ImportKeyPair',
        'elasticmapreduce:CreateStudioSessionMapping',
      ],
      ...[
        'elasticmapreduce:SetVisibleToAllUsers',
        'elasticmapreduce:UpdateStudioSessionMapping',
        'geo:CreateKey',
      ],
      ...['geo:UpdateKey', 'iot:AcceptCertificateTransfer', 'lightsail:SetResourceAccessForBucket'],
      ...['logs:PutBearerTokenAuthentication', 'odb:AssociateIamRoleToResource', 'repostspace:BatchAddRole'],
      ...['workmail:PutMobileDeviceAccessOverride', 'bedrock-agentcore:CompleteResourceTokenAuth'],
      ...['bedrock-agentcore:CreateWorkloadIdentity', 'bedrock-agentcore:UpdateWorkloadIdentity'],
    ],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it connects networks, or lets somebody else’s connect',
    source: API,
    actions: [
      ...[
        'directconnect:AcceptDirectConnectGatewayAssociationProposal',
        'directconnect:AllocateHostedConnection',
      ],
      ...['directconnect:AllocateConnectionOnInterconnect', 'directconnect:AssociateHostedConnection'],
      ...['ec2:AcceptTransitGatewayClientVpnAttachment', 'ec2:AcceptTransitGatewayVpcAttachment'],
      ...[
        'ec2:AcceptVpcEndpointConnections',
        'ec2:CreateInstanceConnectEndpoint',
        'ec2:ModifyInstanceConnectEndpoint',
      ],
      ...[
        'ec2:CreateTransitGatewayConnect',
        'ec2:CreateTransitGatewayConnectPeer',
        'ec2:ModifyVerifiedAccessEndpoint',
      ],
      ...[
        'ec2:ModifyVerifiedAccessGroup',
        'ec2:ModifyVerifiedAccessInstance',
        'ec2:ModifyVpnConnectionOptions',
      ],
      ...[
        'es:CreateOutboundConnection',
        'es:CreateOutboundCrossClusterSearchConnection',
        'kafka:CreateVpcConnection',
      ],
      ...[
        'network-firewall:AcceptNetworkFirewallTransitGatewayAttachment',
        'networkmanager:AcceptAttachment',
      ],
      ...[
        'networkmanager:ExecuteCoreNetworkChangeSet',
        'rtbfabric:AcceptLink',
        'networkmanager:CreateConnectPeer',
      ],
      ...['proton:AcceptEnvironmentAccountConnection', 'redshift:CreateEndpointAccess'],
      ...[
        'redshift-serverless:CreateEndpointAccess',
        'redshift-serverless:UpdateEndpointAccess',
        'osis:CreatePipelineEndpoint',
      ],
    ],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it writes what is stored to a place that the caller names',
    source: API,
    actions: ['ec2:CreateStoreImageTask', 'logs:CreateScheduledQuery', 'imagebuilder:DistributeImage'],
  },
  {
    trait: 'stopsProtection',
    answer: 'yes',
    reason: 'it changes what is checked before code, packages, images or names are trusted',
    source: API,
    actions: [
      ...['codeartifact:AssociateExternalConnection', 'codeartifact:PutPackageOriginConfiguration'],
      ...['ecr:PutImageTagMutability', 'lambda:UpdateCodeSigningConfig', 'route53:DeactivateKeySigningKey'],
      ...['network-firewall:AssociateFirewallPolicy', 'network-security-manager:CreateDeployment'],
      ...[
        'network-security-manager:UpdateDeployment',
        'network-security-manager:CreatePolicy',
        'network-security-manager:UpdatePolicy',
        'fms:PutPolicy',
      ],
      ...['securityhub:UpdateConfigurationPolicy', 'acm-pca:UpdateCertificateAuthority'],
      ...['cloudfront:UpdateResponseHeadersPolicy', 'macie2:UpdateClassificationJob'],
    ],
  },
];
