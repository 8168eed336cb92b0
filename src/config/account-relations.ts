import type { AccountName } from '../terms/brand.ts';
import { splitArn } from '../terms/arn.ts';
import type { Path } from '../text/strict-yaml.ts';
import type { Account } from './account-settings.ts';
import type { Config } from './config.ts';
import type { ConfigFinding } from './config-finding.ts';
import { partitionOf } from './lookups.ts';

/** An account is listed once; its Region, partition, roles and boundary are of one place. */
export function* accounts({ accounts, aws_region }: Partial<Config>): Generator<ConfigFinding> {
  const byId = new Map<string, AccountName>();
  for (const [name, account] of accounts ?? []) {
    const path = ['accounts', name];
    if (['default', 'none'].includes(name)) {
      // GitHub's dropdowns keep "None" for themselves, and approvers keeps "default".
      yield {
        code: 'config-account-name',
        path,
        message: `"${name}" has a meaning of its own. Choose another name.`,
      };
    }
    const other = byId.get(account.id);
    if (other !== undefined) {
      yield {
        code: 'config-account-double',
        path: [...path, 'id'],
        message: `${name} and ${other} are the same account, ${account.id}. Keep one name for it.`,
      };
    }
    byId.set(account.id, name);
    yield* ofAccount(account, path, aws_region);
  }
}

function* ofAccount(account: Account, path: Path, fallback: string | undefined): Generator<ConfigFinding> {
  const region = account.region ?? fallback;
  const ofRegion = region === undefined ? undefined : partitionOf(region);
  const partition = account.partition ?? ofRegion;
  if (ofRegion !== undefined && partition !== ofRegion) {
    yield {
      code: 'config-partition',
      path: [...path, 'partition'],
      message: `${region ?? ''} belongs to the partition ${ofRegion}, not to ${partition ?? ''}. Mend one of the two.`,
    };
  }
  for (const key of ['granter_role', 'revoker_role', 'reader_role', 'boundary'] as const) {
    const arn = account[key] === undefined ? undefined : splitArn(account[key]);
    if (!arn) continue;
    if (arn.account !== account.id && !(key === 'boundary' && arn.account === 'aws')) {
      yield {
        code: 'config-other-account',
        path: [...path, key],
        message: `This ARN belongs to account ${arn.account}, not to ${account.id}.`,
      };
    }
    if (partition !== undefined && arn.partition !== partition) {
      yield {
        code: 'config-partition',
        path: [...path, key],
        message: `This ARN is in the partition ${arn.partition}, the account in ${partition}.`,
      };
    }
  }
  if (account.granter_role !== undefined && account.granter_role === account.revoker_role) {
    yield {
      code: 'config-one-role',
      path: [...path, 'revoker_role'],
      message: 'The granter and the revoker must be two roles: what revokes must not be able to grant.',
    };
  }
  if (
    account.reader_role !== undefined &&
    [account.granter_role, account.revoker_role].includes(account.reader_role)
  ) {
    yield {
      code: 'config-one-role',
      path: [...path, 'reader_role'],
      message:
        'The reader must be a role of its own: what makes a report must not be able to change anything.',
    };
  }
}
