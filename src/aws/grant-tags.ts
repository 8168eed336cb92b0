import type { AccountId, IssueNumber, RepositoryId } from '../terms/brand.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
import type { Grant } from './backend.ts';
import type { Principal } from '../terms/principal.ts';

/**
 * The tags on a grant: CloudTrail's CreatePolicy event then tells the story by itself. No decision to grant rests on
 * them but two: `jit:revoked` (never grant) and `jit:reviewed` (is this the policy that was approved?).
 */
export const TAG = {
  repository: 'jit:repository',
  issue: 'jit:issue',
  requester: 'jit:requester',
  approvers: 'jit:approvers',
  principal: 'jit:principal',
  /** The principal's id in AWS: names change, and the watch compares this. */
  holder: 'jit:holder',
  reviewed: 'jit:reviewed',
  from: 'jit:from',
  until: 'jit:until',
  /** Only on permission sets: a policy is in its account. */
  account: 'jit:account',
  curated: 'jit:curated',
  /** Of a use of a standing approval, `prod/nightly-export`: it has no request file. */
  standing: 'jit:standing',
  /** Of such a use: the numeric GitHub id of who filed it, which is known by nothing else once its issue is gone. */
  requesterId: 'jit:requester-id',
  /** Of such a use: a digest of the three files that it was given by. */
  standingFiles: 'jit:standing-files',
  /** The boundary that the set was given with: the configuration may ask for another since. */
  boundary: 'jit:boundary',
  revoked: 'jit:revoked',
} as const;

/** On a principal, set by the account's administrators; the granting role can set neither this nor a boundary. */
export const ELIGIBLE = { key: 'jit:eligible', value: 'true' } as const;

export type Tags = Readonly<Record<string, string>>;

/** IAM: a tag's value has at most 256 characters. */
const LONGEST_VALUE = 256;

/** IAM accepts letters, digits, spaces and `_.:/=+-@` in a tag; anything else is shown as an underscore. */
export const asTag = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, LONGEST_VALUE);

/** As many whole names as fit, then how many more there are: a cut name would be somebody else's. */
export function joinNames(names: readonly string[]): string {
  const clean = names.map(asTag);
  for (let shown = clean.length; shown > 0; shown--) {
    const more = clean.length - shown;
    const text = clean.slice(0, shown).join(' ') + (more > 0 ? ` +${more}` : '');
    if (text.length <= LONGEST_VALUE) return text;
  }
  return `+${names.length}`;
}

const principalText = (principal: Principal): string =>
  principal.kind === 'iam-user'
    ? `user/${principal.name}`
    : principal.kind === 'iam-role'
      ? `role/${principal.name}`
      : `sso/${principal.userName}`;

/** The principal that a grant's tag names; `undefined`: it is none that a grant writes. What AWS does not take in a tag was shown as `_` there. */
export function principalOfTag(text: string): Principal | undefined {
  const [, kind = '', name = ''] = /^(user|role|sso)\/(.+)$/s.exec(text) ?? [];
  switch (kind) {
    case 'user':
      return { kind: 'iam-user', name };
    case 'role':
      return { kind: 'iam-role', name };
    case 'sso':
      return { kind: 'identity-center-user', userName: name };
    default:
      return undefined;
  }
}

/** What is known of the principal and its set only once AWS is asked. */
export const tagsOfHolder = (id: string, boundary?: string): Tags => ({
  [TAG.holder]: asTag(id),
  ...(boundary === undefined ? {} : { [TAG.boundary]: asTag(boundary) }),
});

export function tagsOfGrant(grant: Grant): Tags {
  return {
    [TAG.repository]: String(grant.repository),
    [TAG.issue]: String(grant.issue),
    [TAG.requester]: asTag(grant.requester),
    [TAG.approvers]: joinNames(grant.approvers),
    [TAG.principal]: asTag(principalText(grant.principal)),
    [TAG.reviewed]: grant.reviewed,
    [TAG.from]: formatInstant(grant.window.from),
    [TAG.until]: formatInstant(grant.window.until),
    ...(grant.standing === undefined
      ? {}
      : {
          [TAG.standing]: asTag(grant.standing.name),
          [TAG.requesterId]: String(grant.standing.requester),
          [TAG.standingFiles]: grant.standing.files,
        }),
  };
}

/** On a permission set, which lives apart from the account that it is for. */
export const tagsOfSet = (account: AccountId, curated: Grant['curated']): Tags => ({
  [TAG.account]: account,
  ...(curated === undefined
    ? {}
    : {
        [TAG.curated]: asTag(`${curated.mode} ${curated.content.name} ${curated.content.permissionSet}`),
      }),
});

export const tagsOfTombstone = (repository: RepositoryId, issue: IssueNumber, revokedAt: Instant): Tags => ({
  [TAG.repository]: String(repository),
  [TAG.issue]: String(issue),
  [TAG.revoked]: formatInstant(revokedAt),
});

/** Any value counts, the empty one too: doubt refuses to grant. */
export const isRevoked = (tags: Tags): boolean => Object.hasOwn(tags, TAG.revoked);
