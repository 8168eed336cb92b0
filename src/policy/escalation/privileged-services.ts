import type { CatalogAction } from '../catalog/catalog.ts';

/**
 * Services whose every change decides who may do what, or who someone is. Writes to them are no everyday work on any
 * resource: refused, unless an exception of the configuration names action and resource.
 */
export const PRIVILEGED_SERVICES: Readonly<Record<string, string>> = {
  account: 'it changes the account itself: its Regions, its contacts, its closure',
  'account-access': 'it decides who may take on which role',
  controltower: 'it creates accounts and decides the controls that hold in them',
  iam: 'it changes the identities of the account or what they may do',
  'identity-sync': 'it decides who is synchronised into Identity Center',
  identitystore: 'it changes the people and groups of Identity Center',
  'identitystore-auth': 'it ends other people’s sessions',
  'iq-permission': 'it lets people from outside into the account',
  organizations: 'it changes the organisation’s accounts, or what they may do',
  rolesanywhere: 'it decides which certificates may take on roles',
  signin: 'it mints sign-in tokens, or decides who may sign in',
  sso: 'it decides who enters which account, and with which permissions',
  'sso-directory': 'it changes the people, groups and passwords of Identity Center',
  'sso-oauth': 'it mints tokens of Identity Center applications',
  sts: 'it takes on another identity',
};

/** No List or Read by level, and still no way to another identity. */
const HARMLESS: readonly string[] = ['sts:DecodeAuthorizationMessage', 'sts:GetSessionToken'];

/** List or Read by level, and nevertheless a way to another identity. */
const IDENTITY_READS: readonly string[] = [
  'signin:Authenticate',
  'signin:AuthorizeOAuth2Access',
  'signin:CreateOAuth2Token',
];

/**
 * Why an action is a change to identities or to what they may do, or the taking of another identity; `undefined` for
 * every other action. AWS's own level does not tell: it calls sts:AssumeRole a plain write.
 */
export function privilegedReason(action: CatalogAction): string | undefined {
  const why = Object.hasOwn(PRIVILEGED_SERVICES, action.service)
    ? PRIVILEGED_SERVICES[action.service]
    : undefined;
  if (why === undefined) return undefined;
  const changes = action.level !== 'List' && action.level !== 'Read' && !HARMLESS.includes(action.id);
  return changes || IDENTITY_READS.includes(action.id) ? why : undefined;
}
