import { formatInstant, type Instant } from '../../../src/terms/instant.ts';
import type { Account } from '../state/account.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Identity } from '../state/iam-entities.ts';
import type { TrailEvent } from '../trail.ts';

/** Calls whose name in the log is not that of the action they need. */
const EVENT_NAMES: Readonly<Record<string, string>> = {
  's3:ListAllMyBuckets': 'ListBuckets',
  's3:ListBucket': 'ListObjects',
  's3:GetEncryptionConfiguration': 'GetBucketEncryption',
  's3:GetLifecycleConfiguration': 'GetBucketLifecycle',
  'lambda:InvokeFunction': 'Invoke',
  'lambda:ListFunctions': 'ListFunctions20150331',
  'lambda:GetFunction': 'GetFunction20150331v2',
};

/**
 * Calls that AWS keeps as data events: in nobody's event history. "CloudTrail Event history … doesn't include data events".
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
const DATA_EVENTS =
  /^(?:s3:(?:\w*Object\w*|ListBucket|ListBucketVersions|\w*Multipart\w*)|lambda:InvokeFunction|dynamodb:(?:\w*Item|Query|Scan|PartiQL\w+)|sqs:\w*Message\w*|sns:Publish|logs:(?:FilterLogEvents|GetLogEvents))$/;

/** Services that log in one Region, wherever they are called from. */
const GLOBAL = new Set(['iam', 'sts', 'route53', 'cloudfront', 'organizations']);

export interface Use {
  readonly action: string;
  readonly resource: string;
  readonly at: Instant;
  readonly allowed: boolean;
  /** Name of the session, where a role is used. */
  readonly session: string;
  /** Address and program that it came from. */
  readonly from: string | undefined;
  readonly agent: string | undefined;
}

/** What CloudTrail keeps of a use: the role's session, if it is one, and the call. */
export function recordUse(cloud: Cloud, account: Account, identity: Identity, use: Use): void {
  const [service = '', name = ''] = use.action.split(':');
  const region = GLOBAL.has(service) ? 'us-east-1' : use.resource.split(':')[3] || 'eu-west-1';
  const accessKeyId = cloud.ids.entity(identity.kind === 'user' ? 'AKIA' : 'ASIA', 16);
  const base = {
    eventVersion: '1.11',
    eventTime: formatInstant(use.at),
    recipientAccountId: account.id,
  } as const;
  if (identity.kind === 'role') {
    cloud.trail.events.push({
      ...base,
      eventID: cloud.ids.uuid(),
      requestID: cloud.ids.uuid(),
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      awsRegion: 'us-east-1',
      readOnly: true,
      userIdentity: { type: 'AWSAccount', accountId: account.id },
      requestParameters: { roleArn: identity.arn, roleSessionName: use.session },
      responseElements: { credentials: { accessKeyId } },
      resources: [{ ARN: identity.arn, accountId: account.id, type: 'AWS::IAM::Role' }],
    });
  }
  const event: TrailEvent = {
    ...base,
    eventID: cloud.ids.uuid(),
    requestID: cloud.ids.uuid(),
    eventSource: service === 'cloudwatch' ? 'monitoring.amazonaws.com' : `${service}.amazonaws.com`,
    eventName: EVENT_NAMES[use.action] ?? name,
    awsRegion: region,
    readOnly: /^(?:Get|List|Describe|Head|Query|Scan|Filter)/.test(name),
    userIdentity: callerOf(account, identity, use, accessKeyId),
    sourceIPAddress: use.from ?? '203.0.113.7',
    userAgent: use.agent ?? 'aws-cli/2.31.0',
    requestParameters: null,
    managementEvent: !DATA_EVENTS.test(use.action),
    ...(use.allowed ? {} : { errorCode: 'AccessDenied', errorMessage: 'Access Denied' }),
  };
  cloud.trail.events.push(event);
}

function callerOf(
  account: Account,
  identity: Identity,
  use: Use,
  accessKeyId: string,
): Readonly<Record<string, unknown>> {
  if (identity.kind === 'user')
    return {
      type: 'IAMUser',
      principalId: identity.id,
      arn: identity.arn,
      accountId: account.id,
      accessKeyId,
      userName: identity.name,
    };
  return {
    type: 'AssumedRole',
    principalId: `${identity.id}:${use.session}`,
    arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${identity.name}/${use.session}`,
    accountId: account.id,
    accessKeyId,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: identity.id,
        arn: identity.arn,
        accountId: account.id,
        userName: identity.name,
      },
      attributes: { creationDate: formatInstant(use.at), mfaAuthenticated: 'false' },
    },
  };
}
