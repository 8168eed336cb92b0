import type { AccountId, AccountName, Service, UserId } from '../terms/brand.ts';
import type { Principal } from '../terms/principal.ts';
import { RISKS, type Risk } from '../terms/risk-level.ts';
import type { Account, Partition } from './account-settings.ts';
import type { Seconds } from '../terms/instant.ts';
import type { Config } from './config.ts';
import type { Identity, PrincipalSetting, SharedRole } from './identity-settings.ts';

/** An account with everything that follows from its entry and the defaults. */
export interface ConfiguredAccount {
  readonly name: AccountName;
  readonly id: AccountId;
  readonly region: string;
  readonly partition: Partition;
  readonly backend: Account['backend'];
  readonly granterRole: string | undefined;
  readonly revokerRole: string | undefined;
  readonly readerRole: string | undefined;
  readonly boundary: string | undefined;
  readonly slackChannel: string | undefined;
}

/** The configured account of that name, as written; `undefined` when there is none. */
export function accountNamed(
  config: Pick<Config, 'accounts' | 'aws_region'> & Partial<Pick<Config, 'slack_notification_channel'>>,
  name: string,
): ConfiguredAccount | undefined {
  const entry = (config.accounts as ReadonlyMap<string, Account>).get(name);
  if (!entry) return undefined;
  const region = entry.region ?? config.aws_region;
  return {
    name: name as AccountName,
    id: entry.id,
    region,
    partition: entry.partition ?? partitionOf(region),
    backend: entry.backend,
    granterRole: entry.granter_role,
    revokerRole: entry.revoker_role,
    readerRole: entry.reader_role,
    boundary: entry.boundary,
    slackChannel: entry.slack_channel ?? config.slack_notification_channel,
  };
}

/** The same by its id, which stays when it is called otherwise. */
export function accountWithId(
  config: Parameters<typeof accountNamed>[0],
  id: AccountId,
): ConfiguredAccount | undefined {
  const [name] = [...config.accounts].find(([, entry]) => entry.id === id) ?? [];
  return name === undefined ? undefined : accountNamed(config, name);
}

/** The partition that a Region belongs to. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
export function partitionOf(region: string): Partition {
  const prefixes: readonly (readonly [string, Partition])[] = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['eusc-', 'aws-eusc'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
  ];
  return prefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/**
 * The one principal of a setting that this backend grants to; `undefined` for none. What it says for the other backend stands
 * beside it and counts for nothing here. `identity-relations.ts` refuses two of one backend.
 */
function principalIn(setting: PrincipalSetting, backend: Account['backend']): Principal | undefined {
  if (backend === 'identity-center') {
    return setting.identity_center_user === undefined
      ? undefined
      : { kind: 'identity-center-user', userName: setting.identity_center_user };
  }
  if (setting.iam_user !== undefined) return { kind: 'iam-user', name: setting.iam_user };
  if (setting.iam_role !== undefined) return { kind: 'iam-role', name: setting.iam_role };
  return undefined;
}

/**
 * Who a person is in an account: what `identities` says for the account, else for all accounts. `undefined` when the
 * person is not listed, or not with a principal that the account's backend can grant to.
 */
export function principalOf(
  config: Pick<Config, 'identities' | 'accounts'>,
  userId: UserId,
  account: AccountName,
): Principal | undefined {
  const identity = config.identities.get(userId);
  const backend = config.accounts.get(account)?.backend;
  if (!identity || !backend) return undefined;
  return principalWithin(identity, account, backend);
}

/** What an identity says for one account takes the place of all that it says for every account. */
export const principalWithin = (
  identity: Identity,
  account: AccountName,
  backend: Account['backend'],
): Principal | undefined => principalIn(identity.accounts?.get(account) ?? identity, backend);

/** One text for each principal. IAM and Identity Center tell names apart without regard to case. */
export const principalKey = (principal: Principal): string =>
  principal.kind === 'identity-center-user'
    ? `${principal.kind}:${principal.userName.toLowerCase()}`
    : `${principal.kind}:${principal.name.toLowerCase()}`;

/**
 * Everybody whom a grant to this principal reaches: who is mapped to it in `identities`, and the members of every shared
 * role of that name in the account. Ascending, no doubles. None of them may approve such a grant.
 */
export function peopleOf(
  config: Pick<Config, 'identities' | 'accounts' | 'roles'>,
  principal: Principal,
  account: AccountName,
): readonly UserId[] {
  const key = principalKey(principal);
  const people = new Set<UserId>();
  for (const id of config.identities.keys()) {
    const own = principalOf(config, id, account);
    if (own && principalKey(own) === key) people.add(id);
  }
  for (const role of config.roles.values()) {
    if (role.account === account && principalKey({ kind: 'iam-role', name: role.role }) === key) {
      for (const member of role.members) people.add(member);
    }
  }
  return [...people].sort((a, b) => a - b);
}

/** Whether somebody may ask for access for a shared role: its members may, unless `requesters` says who else. */
export const mayAskFor = ({ members, requesters }: SharedRole, id: UserId): boolean =>
  (requesters ?? members).includes(id);

/** Whether somebody can be given anything at all: with a principal of their own, or for a shared role. */
export const isKnown = (config: Pick<Config, 'identities' | 'roles'>, id: UserId): boolean =>
  config.identities.has(id) || [...config.roles.values()].some((role) => mayAskFor(role, id));

/** Whose approval counts for an account, beside CODEOWNERS; `undefined`: every code owner's. */
export function approversFor(
  config: Pick<Config, 'approvers'>,
  account: AccountName,
): readonly UserId[] | undefined {
  return config.approvers?.get(account) ?? config.approvers?.get('default');
}

/** How many people must approve: the highest number among the default and the rules that apply. */
export function requiredApprovals(
  config: Pick<Config, 'approval'>,
  request: { readonly account: AccountName; readonly services: readonly Service[]; readonly risk: Risk },
): number {
  const applying = config.approval.rules.filter(
    (rule) =>
      (rule.accounts?.includes(request.account) ?? true) &&
      (rule.services?.some((service) => request.services.includes(service)) ?? true) &&
      (rule.risk === undefined || RISKS.indexOf(request.risk) >= RISKS.indexOf(rule.risk)),
  );
  return Math.max(config.approval.required, ...applying.map((rule) => rule.required));
}

/**
 * Whether a job with secrets may talk to this URL: its host, port included, is the one that the configuration names, over
 * https, or over http on the machine itself.
 */
export function endpointNamed(
  config: Pick<Config, 'endpoints'>,
  service: keyof Config['endpoints'],
  url: string,
): boolean {
  const named = config.endpoints[service];
  if (named === undefined || !URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  if (username !== '' || password !== '' || host !== named) return false;
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host))
  );
}

/** The longest that access may last, all together: `max_duration`, or less where the curated set or the preset that it is says so. */
export const longestOf = (
  { max_duration, curated_sets, presets }: Pick<Config, 'max_duration' | 'curated_sets' | 'presets'>,
  { curatedSet, preset }: { readonly curatedSet?: string; readonly preset?: string },
): Seconds =>
  Math.min(
    max_duration,
    curated_sets.get(curatedSet ?? '')?.max_duration ?? Infinity,
    presets.get(preset ?? '')?.max_duration ?? Infinity,
  ) as Seconds;
