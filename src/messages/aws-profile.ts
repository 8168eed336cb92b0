import type { AccountId, AccountName, IssueNumber, RequestPart } from '../terms/brand.ts';
import type { Principal } from '../terms/principal.ts';

/** Live access, as somebody has to know it to use it. */
export interface LiveAccess {
  readonly issue: IssueNumber;
  /** `undefined`: what was asked for first. */
  readonly part?: RequestPart | undefined;
  readonly account: AccountName;
  readonly accountId: AccountId;
  /** Region that the profile works in. */
  readonly region: string;
  readonly partition: string;
  readonly principal: Principal;
  /** ARN of the IAM user or role as AWS gave it; `undefined`: not known, and taken to lie at the root path. */
  readonly principalArn?: string | undefined;
  /** Where people sign in, and the permission set that they find there; `undefined` for access through IAM. */
  readonly portal: PortalAccess | undefined;
}

export interface PortalAccess {
  /** `https://acme.awsapps.com/start`, without a slash at the end. */
  readonly url: string;
  /** Region of Identity Center. */
  readonly region: string;
  /** Name of the permission set: that of the role in the portal. */
  readonly permissionSet: string;
}

/** A section of `~/.aws/config`: its name, and its lines in order. */
export interface Section {
  readonly name: string;
  readonly entries: readonly (readonly [string, string])[];
}

export interface AwsProfile {
  readonly name: string;
  /** Shared by all profiles of the same portal, so that one sign-in does for all. */
  readonly session: Section | undefined;
  readonly profile: Section;
}

/**
 * `jit-prod-1042`: named for the account, which is what people look for. What was added to it is another permission set, and has
 * another profile, `jit-prod-1042-d1`; an extension takes the place of what it prolongs.
 */
export const profileName = (access: Pick<LiveAccess, 'account' | 'issue' | 'part'>): string =>
  `jit-${access.account}-${access.issue}${addedSuffix(access.part)}`;

/** `-d1` for a difference, nothing for what was asked for first and its extensions. */
export const addedSuffix = (part: RequestPart | undefined): string =>
  part?.startsWith('d') === true ? `-${part}` : '';

/** `https://acme.awsapps.com/start` → `aws-jit-acme`; `https://start.us-gov-home.awsapps.com/…` → `aws-jit-start-us-gov-home`. */
const sessionName = (portal: string): string =>
  `aws-jit-${new URL(portal).hostname.replace(/\.(?:awsapps\.com|awsapps\.cn|app\.aws)$/, '').replaceAll(/[^a-z0-9]+/g, '-')}`;

/**
 * ARN of a role that is configured by its name. A name does not say its path: what AWS gave at the grant does. The record of it
 * is anybody's to write, so it counts only where account and name are the request's: a name is unique in its account.
 */
export function roleArn({ partition, accountId, principalArn }: LiveAccess, name: string): string {
  const [prefix, plain] = [`arn:${partition}:iam::${accountId}:role/`, name];
  const path = principalArn?.startsWith(prefix) === true ? principalArn.slice(prefix.length) : plain;
  return /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/.test(path) && path.split('/').at(-1) === name
    ? `${prefix}${path}`
    : `${prefix}${plain}`;
}

export interface ProfileOptions {
  /** The profile whose credentials assume a shared role; `default` by default. */
  readonly from?: string | undefined;
  /** Another name than the usual one. */
  readonly name?: string | undefined;
}

/**
 * The profile for live access, as `aws configure sso` writes one; `undefined` for an IAM user, whose own profile gains the
 * access.
 */
export function awsProfile(access: LiveAccess, options: ProfileOptions = {}): AwsProfile | undefined {
  const name = options.name ?? profileName(access);
  const { principal, portal } = access;
  const profile = (entries: Section['entries']): Section => ({
    name: `profile ${name}`,
    entries: [...entries, ['region', access.region]],
  });
  if (principal.kind === 'iam-user') return undefined;
  if (principal.kind === 'iam-role') {
    const entries = [
      ['role_arn', roleArn(access, principal.name)],
      ['source_profile', options.from ?? 'default'],
      // At most an hour in any case: AWS refuses after the end, whatever the session says.
      ['duration_seconds', '3600'],
    ] as const;
    return { name, session: undefined, profile: profile(entries) };
  }
  if (portal === undefined) return undefined;
  const session = sessionName(portal.url);
  return {
    name,
    session: {
      name: `sso-session ${session}`,
      entries: [
        ['sso_start_url', portal.url],
        ['sso_region', portal.region],
        ['sso_registration_scopes', 'sso:account:access'],
      ],
    },
    profile: profile([
      ['sso_session', session],
      ['sso_account_id', access.accountId],
      ['sso_role_name', portal.permissionSet],
    ]),
  };
}

/** A section as the file has it. */
export const sectionText = ({ name, entries }: Section): string =>
  [`[${name}]`, ...entries.map(([key, value]) => `${key} = ${value}`)].join('\n');

/** The access portal, opened for this account and this permission set. */
export const portalLink = ({ url, permissionSet }: PortalAccess, accountId: AccountId): string =>
  `${url}/#/console?account_id=${accountId}&role_name=${encodeURIComponent(permissionSet)}`;

/** The console's page for switching to a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html */
export function switchRoleLink(access: LiveAccess, role: string): string {
  const hosts: Readonly<Record<string, string>> = {
    aws: 'signin.aws.amazon.com',
    'aws-us-gov': 'signin.amazonaws-us-gov.com',
    'aws-cn': 'signin.amazonaws.cn',
  };
  const host = hosts[access.partition] ?? 'signin.aws.amazon.com';
  const query = new URLSearchParams({
    account: access.accountId,
    roleName: role,
    displayName: profileName(access),
  });
  return `https://${host}/switchrole?${query.toString()}`;
}
