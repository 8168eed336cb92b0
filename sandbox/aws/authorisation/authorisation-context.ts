import { formatInstant, type Instant } from '../../../src/terms/instant.ts';
import type { KnownCaller } from '../state/issued-credentials.ts';
import type { Identity, Tag } from '../state/iam-entities.ts';
import type { Context } from './evaluator.ts';

/**
 * The global keys that AWS fills for a caller. `aws:SecureTransport` says true although a stand-in on the loopback
 * address speaks plain HTTP: the real endpoints take nothing else.
 */
export function callerContext(caller: KnownCaller, at: Instant, region: string): Context {
  const { account, who } = caller;
  const context: Record<string, string | readonly string[]> = {
    'aws:CurrentTime': formatInstant(at),
    'aws:EpochTime': String(at),
    'aws:PrincipalArn': caller.principalArn,
    'aws:PrincipalAccount': account.id,
    'aws:PrincipalType': { root: 'Account', user: 'User', session: 'AssumedRole' }[caller.kind],
    'aws:userid': caller.userId,
    'aws:RequestedRegion': region,
    'aws:SecureTransport': 'true',
    'aws:SourceIp': '127.0.0.1',
    'aws:ViaAWSService': 'false',
    'aws:PrincipalIsAWSService': 'false',
  };
  let tags: readonly Tag[] = [];
  if (who.kind === 'user') {
    context['aws:username'] = who.userName;
    tags = account.users.written(who.userName)?.tags ?? [];
  }
  if (who.kind === 'session') {
    const { session } = who;
    context['aws:TokenIssueTime'] = formatInstant(session.issued);
    context['aws:MultiFactorAuthPresent'] = 'false';
    if (session.sourceIdentity !== undefined) context['aws:SourceIdentity'] = session.sourceIdentity;
    if (session.federatedProvider !== undefined) context['aws:FederatedProvider'] = session.federatedProvider;
    tags = [...(account.roles.written(session.roleName)?.tags ?? []), ...session.tags];
  }
  // A session tag overrides the role's tag of the same key, in whatever spelling.
  return { ...context, ...tagContext('aws:PrincipalTag', tags) };
}

/** `aws:ResourceTag/team` and so on; a later tag of the same key, in whatever spelling, replaces an earlier one. */
export function tagContext(prefix: string, tags: readonly Tag[]): Context {
  const byKey = new Map(
    tags.map(({ key, value }) => [key.toLowerCase(), [`${prefix}/${key}`, value] as const]),
  );
  return Object.fromEntries(byKey.values());
}

/** Tags in a request: `aws:RequestTag/…` and, when there are any, `aws:TagKeys`. */
export const requestTagContext = (tags: readonly Tag[]): Context =>
  tags.length === 0
    ? {}
    : { ...tagContext('aws:RequestTag', tags), 'aws:TagKeys': tags.map(({ key }) => key) };

/** Of a user or role that a call is about. */
export const identityContext = (identity: Identity | undefined): Context => ({
  ...(identity?.boundary !== undefined && { 'iam:PermissionsBoundary': identity.boundary }),
  ...tagContext('aws:ResourceTag', identity?.tags ?? []),
  ...tagContext('iam:ResourceTag', identity?.tags ?? []),
});
