import type { SensitiveList } from './sensitive.ts';

/**
 * What opens a resource to others. Every action at level Permissions outside the privileged services belongs here by its
 * level (see catalog/levels.ts, which corrects AWS's own); this list adds those whose level does not tell.
 */
export const EXPOSURE: SensitiveList = {
  code: 'sensitive-exposure',
  title: 'opens resources to others',
  sources: [
    'AWS Service Authorization Reference, level "Permissions management"',
    'AWS’s descriptions of the actions',
  ],
  actions: {
    'it makes what is stored reachable from outside': [
      'ec2:AuthorizeSecurityGroupIngress',
      'ec2:CreateVpcPeeringConnection',
      'ec2:AcceptVpcPeeringConnection',
      'ec2:DisableImageBlockPublicAccess',
      'ec2:DisableSnapshotBlockPublicAccess',
      'logs:PutSubscriptionFilter',
      'redshift:ModifyCluster',
      'rds:ModifyDBInstance',
      'rds:ModifyDBCluster',
      's3:PutAccountPublicAccessBlock',
      's3:PutBucketPublicAccessBlock',
      's3:PutBucketWebsite',
      's3:PutBucketOwnershipControls',
      'sns:Subscribe',
    ],
    'it takes away what protects or records': [
      'cloudtrail:DeleteTrail',
      'cloudtrail:PutEventSelectors',
      'cloudtrail:StopLogging',
      'cloudtrail:UpdateTrail',
      'config:DeleteConfigurationRecorder',
      'config:StopConfigurationRecorder',
      'ec2:DeleteFlowLogs',
      'ec2:DisableEbsEncryptionByDefault',
      'ec2:EnableSerialConsoleAccess',
      'ec2:ModifyInstanceMetadataDefaults',
      'ec2:ModifyInstanceMetadataOptions',
      'guardduty:DeleteDetector',
      'guardduty:UpdateDetector',
      'kms:DisableKey',
      'kms:ScheduleKeyDeletion',
      's3:BypassGovernanceRetention',
      'securityhub:DisableSecurityHub',
      'wafv2:DisassociateWebACL',
    ],
  },
};
