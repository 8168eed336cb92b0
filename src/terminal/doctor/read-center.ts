import {
  ListInstancesCommand,
  ListPermissionSetsProvisionedToAccountCommand,
} from '@aws-sdk/client-sso-admin';
import { unknown, type Read } from '../../approval/approval-facts.ts';
import { callRate } from '../../aws/call-rate.ts';
import { given } from '../../aws/complete-answer.ts';
import { AwsClock } from '../../aws/date-header.ts';
import { iamClient } from '../../aws/iam/iam-client.ts';
import { CALLS_A_SECOND, identityCenterClients } from '../../aws/identity-center/identity-center-client.ts';
import { identityStoreCalls } from '../../aws/identity-center/identity-store-calls.ts';
import { permissionSetCalls } from '../../aws/identity-center/permission-set-calls.ts';
import { centerUsersIn } from '../../config/grantees.ts';
import { partitionOf } from '../../config/lookups.ts';
import { centerCalls } from '../../setup/doctor/needed-permissions.ts';
import type { CenterFacts, RoleKind } from '../../setup/doctor/setup-facts.ts';
import type { AccountName } from '../../terms/brand.ts';
import type { AccountReading } from './read-accounts.ts';
import { reading } from '../../commands/doctor/read-files.ts';
import { eachRole, readRole } from './read-roles.ts';

/** Identity Center, from the account in which it is administered. `undefined`: no account is reached through it. */
export async function readCenter(at: AccountReading): Promise<Read<CenterFacts> | undefined> {
  const { config } = at;
  const accounts = [...config.accounts].filter(([, { backend }]) => backend === 'identity-center');
  if (config.identity_center === undefined || accounts.length === 0) return undefined;
  const settings = config.identity_center;
  return reading(async () => {
    const region = settings.region ?? config.aws_region;
    const partition = partitionOf(region);
    const credentials = await at.credentialsFor(settings.account, partition);
    const clock = new AwsClock();
    const { endpoint } = at;
    const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
    const rate = callRate(CALLS_A_SECOND, { now: () => performance.now(), sleep });
    const { sso, identityStore } = identityCenterClients({
      region,
      endpoint,
      clock,
      rate,
      ...(credentials && { credentials }),
    });
    const iam = iamClient({ region, endpoint, clock, ...(credentials && { credentials }) });
    const role = async (kind: RoleKind): Promise<CenterFacts['roles'][RoleKind]> => {
      const arn = {
        granter: settings.granter_role,
        revoker: settings.revoker_role,
        reader: settings.reader_role,
      }[kind];
      if (arn === undefined) return undefined;
      if (at.repository === undefined)
        return { known: false, why: 'the numeric id of the repository is not known' };
      return readRole(
        iam,
        arn,
        centerCalls(kind, {
          partition,
          account: settings.account,
          repository: at.repository,
          instance: settings.instance.split('/').at(-1) ?? '',
          store: settings.identity_store,
        }),
      );
    };
    const instances = await reading(async () =>
      ((await sso.send(new ListInstancesCommand({}))).Instances ?? []).map((each) => ({
        arn: given('ListInstances', 'InstanceArn', each.InstanceArn),
        store: given('ListInstances', 'IdentityStoreId', each.IdentityStoreId),
        status: each.Status ?? 'of unknown state',
      })),
    );
    const ours = instances.known ? instances.value.find(({ arn }) => arn === settings.instance) : undefined;
    const store = identityStoreCalls(identityStore, settings.identity_store);
    const users = new Map<string, Read<boolean>>();
    // Another store than the instance's knows none of them, and takes its time to say so of each.
    if (ours !== undefined && ours.store !== settings.identity_store)
      users.set('identity_center.identity_store', unknown(`it is not the store of ${settings.instance}`));
    else
      for (const name of centerUsersIn(config))
        users.set(name, await reading(async () => (await store.userId(name)) !== undefined));
    const provisioned = new Map<AccountName, Read<number>>();
    for (const [name, { id }] of accounts)
      provisioned.set(
        name,
        await reading(async () => {
          let count = 0;
          for (let token: string | undefined, page = 0; page === 0 || token !== undefined; page += 1) {
            const answer = await sso.send(
              new ListPermissionSetsProvisionedToAccountCommand({
                InstanceArn: settings.instance,
                AccountId: id,
                MaxResults: 100,
                ...(token === undefined ? {} : { NextToken: token }),
              }),
            );
            count += answer.PermissionSets?.length ?? 0;
            token = answer.NextToken;
          }
          return count;
        }),
      );
    return {
      instances,
      roles: await eachRole(role),
      users,
      sets: await reading(async () => (await permissionSetCalls(sso, settings.instance).listSets()).length),
      provisioned,
    };
  });
}
