import type { TraitOverride } from './trait-override.ts';

const API = 'API reference of the service';

/** Changes that take a protection away or hand something on, where neither name nor members tell. */
export const DECIDED_PROTECTIONS: readonly TraitOverride[] = [
  {
    trait: 'stopsProtection',
    answer: 'yes',
    reason: 'it ends what records, or takes an account out of what watches it',
    source: API,
    actions: [
      ...['detective:DeleteMembers', 'detective:DisassociateMembership', 'ds:DeleteLogSubscription'],
      ...[
        'logs:DeleteDelivery',
        'macie2:DeleteMember',
        'macie2:DisassociateMember',
        'rds:StopActivityStream',
      ],
      ...['securityhub:DeleteMembers', 'securityhub:DisableImportFindingsForProduct'],
      ...['securityhub:DisableOrganizationAdminAccount', 'securityhub:DisassociateFromAdministratorAccount'],
      ...[
        'securityhub:DisassociateFromMasterAccount',
        'securityhub:DisassociateMembers',
        'securitylake:DeleteAwsLogSource',
      ],
      ...['securitylake:DeleteCustomLogSource', 'securitylake:DeleteDataLake'],
      ...['vpc-lattice:DeleteAccessLogSubscription', 'workspaces-web:DeleteSessionLogger'],
      ...['workspaces-web:DisassociateSessionLogger'],
    ],
  },
  {
    trait: 'stopsProtection',
    answer: 'yes',
    reason: 'it takes away a second factor, a signature, a lock or a limit of who may connect',
    source: API,
    actions: [
      ...['ds:DisableLDAPS', 'ds:DisableRadius', 'ec2:DeleteNetworkAclEntry', 'ec2:UnlockSnapshot'],
      ...['fms:DeletePolicy', 'lambda:DeleteCodeSigningConfig', 'lambda:DeleteFunctionCodeSigningConfig'],
      ...[
        'rbin:DeleteRule',
        'route53:DisableHostedZoneDNSSEC',
        'workspaces-web:DisassociateIpAccessSettings',
      ],
    ],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it says who else may use what it names, or gives it to another account',
    source: API,
    actions: [
      ...['chime:CreateAppInstanceAdmin', 'iot:TransferCertificate'],
      ...['pca-connector-ad:CreateTemplateGroupAccessControlEntry'],
      ...[
        'pca-connector-ad:UpdateTemplateGroupAccessControlEntry',
        'repostspace:BatchAddChannelRoleToAccessors',
      ],
    ],
  },
  {
    trait: 'opensToOthers',
    answer: 'yes',
    reason: 'it begins to send logs to a destination',
    source: API,
    actions: ['logs:CreateDelivery'],
  },
  {
    trait: 'steersWork',
    answer: 'yes',
    reason: 'it chooses the function that is called when data is synchronised',
    source: API,
    actions: ['cognito-sync:SetCognitoEvents'],
  },
  {
    trait: 'startsWork',
    answer: 'yes',
    reason: 'the pipeline goes on with its own role, although a condition held it or to an earlier state',
    source: API,
    actions: ['codepipeline:OverrideStageCondition', 'codepipeline:RollbackStage'],
  },
];
