import { GetUserIdCommand, IdentitystoreClient } from '@aws-sdk/client-identitystore';
import {
  CreateAccountAssignmentCommand,
  CreatePermissionSetCommand,
  DeleteAccountAssignmentCommand,
  DescribeAccountAssignmentCreationStatusCommand,
  DescribeAccountAssignmentDeletionStatusCommand,
  DescribePermissionSetProvisioningStatusCommand,
  ProvisionPermissionSetCommand,
  PutInlinePolicyToPermissionSetCommand,
  SSOAdminClient,
} from '@aws-sdk/client-sso-admin';
import type { SandboxIdentityCenter } from '../../sandbox/aws/sandbox-identity-center.ts';
import type { SandboxAccount } from '../../sandbox/aws/sandbox-account.ts';
import { DEV, start, type Fixture } from './aws-fixture.ts';

type Key = ReturnType<SandboxAccount['accessKey']>;

/** PROD is the management account, and holds the instance; DEV is a member. */
export interface SsoFixture extends Fixture {
  readonly center: SandboxIdentityCenter;
  readonly instance: { readonly InstanceArn: string };
  readonly sso: (key?: Key, region?: string) => SSOAdminClient;
  readonly store: (key?: Key, region?: string) => IdentitystoreClient;
}

export async function startSso(
  options: { readonly enforce?: boolean; readonly region?: string; readonly administrator?: string } = {},
): Promise<SsoFixture> {
  const { enforce = false, ...instance } = options;
  const fixture = await start({ enforce });
  const center = fixture.aws.enableIdentityCenter({ account: fixture.prod.id, ...instance });
  const config = (key = fixture.prod.accessKey(), region = center.region) => ({
    ...fixture.aws.clientConfig(key),
    region,
    maxAttempts: 1,
  });
  return {
    ...fixture,
    center,
    instance: { InstanceArn: center.instanceArn },
    sso: (key, region) => new SSOAdminClient(config(key, region)),
    store: (key, region) => new IdentitystoreClient(config(key, region)),
  };
}

/** Makes a set through the API. @returns its ARN. */
export async function newSet({ sso, instance }: SsoFixture, name: string, inline?: string): Promise<string> {
  const { PermissionSet } = await sso().send(new CreatePermissionSetCommand({ ...instance, Name: name }));
  const arn = PermissionSet?.PermissionSetArn ?? '';
  if (inline !== undefined)
    await sso().send(
      new PutInlinePolicyToPermissionSetCommand({ ...instance, PermissionSetArn: arn, InlinePolicy: inline }),
    );
  return arn;
}

export const to = (fixture: SsoFixture, set: string, userName: string, account: string = DEV) => ({
  ...fixture.instance,
  PermissionSetArn: set,
  TargetId: account,
  TargetType: 'AWS_ACCOUNT' as const,
  PrincipalType: 'USER' as const,
  PrincipalId: fixture.center.userId(userName),
});

interface Status {
  readonly Status?: string | undefined;
  readonly FailureReason?: string | undefined;
}

/** Polls to the end. @returns every status seen, and the reason where it failed. */
async function poll(read: () => Promise<Status | undefined>): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let n = 0; n < 20; n += 1) {
    const status = await read();
    seen.push(status?.Status ?? 'nothing');
    if (status?.FailureReason !== undefined) seen.push(status.FailureReason);
    if (status?.Status !== 'IN_PROGRESS') return seen;
  }
  throw new Error('The operation does not end');
}

export async function assign(
  fixture: SsoFixture,
  set: string,
  userName: string,
  account?: string,
): Promise<readonly string[]> {
  const client = fixture.sso();
  const { AccountAssignmentCreationStatus: accepted } = await client.send(
    new CreateAccountAssignmentCommand(to(fixture, set, userName, account)),
  );
  const ask = new DescribeAccountAssignmentCreationStatusCommand({
    ...fixture.instance,
    AccountAssignmentCreationRequestId: accepted?.RequestId,
  });
  return [
    accepted?.Status ?? '',
    ...(await poll(async () => (await client.send(ask)).AccountAssignmentCreationStatus)),
  ];
}

export async function unassign(
  fixture: SsoFixture,
  set: string,
  userName: string,
  account?: string,
): Promise<readonly string[]> {
  const client = fixture.sso();
  const { AccountAssignmentDeletionStatus: accepted } = await client.send(
    new DeleteAccountAssignmentCommand(to(fixture, set, userName, account)),
  );
  const ask = new DescribeAccountAssignmentDeletionStatusCommand({
    ...fixture.instance,
    AccountAssignmentDeletionRequestId: accepted?.RequestId,
  });
  return [
    accepted?.Status ?? '',
    ...(await poll(async () => (await client.send(ask)).AccountAssignmentDeletionStatus)),
  ];
}

export async function provision(
  fixture: SsoFixture,
  set: string,
  account?: string,
): Promise<readonly string[]> {
  const client = fixture.sso();
  const { PermissionSetProvisioningStatus: accepted } = await client.send(
    new ProvisionPermissionSetCommand({
      ...fixture.instance,
      PermissionSetArn: set,
      ...(account === undefined
        ? { TargetType: 'ALL_PROVISIONED_ACCOUNTS' }
        : { TargetType: 'AWS_ACCOUNT', TargetId: account }),
    }),
  );
  const ask = new DescribePermissionSetProvisioningStatusCommand({
    ...fixture.instance,
    ProvisionPermissionSetRequestId: accepted?.RequestId,
  });
  return [
    accepted?.Status ?? '',
    ...(await poll(async () => (await client.send(ask)).PermissionSetProvisioningStatus)),
  ];
}

export const findUser = async (
  fixture: SsoFixture,
  path: string,
  value: string,
  key?: Key,
): Promise<string | undefined> => {
  const { UserId } = await fixture.store(key).send(
    new GetUserIdCommand({
      IdentityStoreId: fixture.center.identityStoreId,
      AlternateIdentifier: { UniqueAttribute: { AttributePath: path, AttributeValue: value } },
    }),
  );
  return UserId;
};
