import type { AccountId } from '../terms/brand.ts';
import { readStrictYaml } from '../text/strict-yaml.ts';
import { LONGEST_CONFIGURATION, settings, type Config } from './config.ts';
import type { SetBoundary } from './identity-center-settings.ts';
import { accountNamed, type ConfiguredAccount } from './lookups.ts';
import { relations } from './relations.ts';

/** Identity Center, as far as opening it goes. */
export interface CenterReach {
  /** ARN of the instance. */
  readonly instance: string;
  /** `d-…` */
  readonly identity_store: string;
  readonly region: string;
  /** The account in which it is administered. */
  readonly account: AccountId;
  readonly granterRole: string | undefined;
  readonly revokerRole: string | undefined;
  readonly readerRole: string | undefined;
  readonly boundary: SetBoundary | undefined;
}

/** An account with the Identity Center that it is reached through, where it is. */
export type ReachedAccount = ConfiguredAccount & { readonly center: CenterReach | undefined };

type Sections = Pick<Config, 'accounts' | 'aws_region'> &
  Partial<Pick<Config, 'identity_center' | 'slack_notification_channel'>>;

/** The accounts that a configuration names, each as it is reached. One of Identity Center without an instance is left out. */
export function reachedAccounts(config: Sections): readonly ReachedAccount[] {
  const center = centerReach(config);
  return [...config.accounts.keys()].flatMap((name): ReachedAccount[] => {
    const account = accountNamed(config, name);
    if (account === undefined) return [];
    if (account.backend === 'iam') return [{ ...account, center: undefined }];
    return center === undefined ? [] : [{ ...account, center }];
  });
}

export function centerReach({
  aws_region,
  identity_center: center,
}: Pick<Sections, 'aws_region' | 'identity_center'>): CenterReach | undefined {
  return (
    center && {
      instance: center.instance,
      identity_store: center.identity_store,
      region: center.region ?? aws_region,
      account: center.account,
      granterRole: center.granter_role,
      revokerRole: center.revoker_role,
      readerRole: center.reader_role,
      boundary: center.boundary,
    }
  );
}

/**
 * The accounts that a version of `aws-jit.yml` names, whatever else is wrong in it: `aws_region`, `accounts` and
 * `identity_center` are valid by themselves and agree with each other. An account whose Identity Center is not valid is left
 * out. `undefined`: the accounts themselves are not valid.
 */
export function reachableIn(text: string): readonly ReachedAccount[] | undefined {
  const yaml = readStrictYaml(text, LONGEST_CONFIGURATION);
  if (!yaml.ok || typeof yaml.value !== 'object' || yaml.value === null) return undefined;
  const written = new Map<string, unknown>(Object.entries(yaml.value));
  const region = settings.aws_region.safeParse(written.get('aws_region') ?? undefined);
  const accounts = settings.accounts.safeParse(written.get('accounts') ?? undefined);
  const center = settings.identity_center.safeParse(written.get('identity_center') ?? undefined);
  if (!region.success || !accounts.success) return undefined;
  const sections = { aws_region: region.data, accounts: accounts.data };
  if (relations(sections).length > 0) return undefined;
  const whole = { ...sections, identity_center: center.success ? center.data : undefined };
  const agrees = relations(whole).every(({ path }) => path[0] !== 'identity_center');
  return reachedAccounts(agrees ? whole : sections);
}

/** What two accounts are one and the same by, however they are called. */
export const reachKey = ({
  id,
  backend,
  center,
}: Pick<ReachedAccount, 'id' | 'backend' | 'center'>): string =>
  [backend, id, ...(center === undefined ? [] : [center.instance])].join(' ');

/**
 * All that ending access may take from an older version of the configuration (invariant 8): nothing that gives access, reads
 * more, or says whom to tell.
 */
export function forEndingOnly(account: ReachedAccount): ReachedAccount {
  const { name, id, region, partition, backend, revokerRole, center } = account;
  const none = { granterRole: undefined, readerRole: undefined, boundary: undefined };
  return {
    ...none,
    name,
    id,
    region,
    partition,
    backend,
    revokerRole,
    slackChannel: undefined,
    center: center && {
      ...none,
      instance: center.instance,
      identity_store: center.identity_store,
      region: center.region,
      account: center.account,
      revokerRole: center.revokerRole,
    },
  };
}
