import type { UserId } from '../../terms/brand.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { readReviewed } from '../../policy/reviewed-policy.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { GrantedStatement } from '../../report/event-data.ts';
import type { Request } from '../../request/request.ts';
import type { Principal } from '../../terms/principal.ts';

/**
 * What events of the ledger say of a request, so that the report needs nothing but the ledger. Never the person's words.
 * src/report/event-data.ts reads it.
 */
export const recordedRequest = (request: Request): Readonly<Record<string, unknown>> => ({
  created: formatInstant(request.createdAt),
  repository: request.repository,
  requester: request.requester,
  principal: recordedPrincipal(request.principal),
  account: request.account,
  accountId: request.accountId,
  ...(request.preset === undefined ? {} : { preset: request.preset }),
  ...(request.curatedSet === undefined ? {} : { curatedSet: request.curatedSet }),
  ...(request.standing === undefined ? {} : { standing: request.standing }),
  ...(request.afterwards === true ? { afterwards: true } : {}),
  services: request.services,
  access: request.access,
  resources: request.resources,
  duration: request.approvedDuration ?? request.duration,
});

/** What is known of a use of a standing approval from its issue alone, given or not. */
export const recordedUse = (
  { createdAt, author }: Pick<Issue, 'createdAt' | 'author'>,
  standing: string | undefined,
): Readonly<Record<string, unknown>> => ({
  created: formatInstant(createdAt),
  ...(author === undefined ? {} : { requester: { id: author.id, login: author.login } }),
  ...(standing === undefined ? {} : { account: standing.split('/', 1)[0], standing }),
});

/** Who approved, and how. To tell people, never to decide. */
export const recordedApprovers = (
  approvers: readonly {
    readonly id: UserId;
    readonly login: string;
    readonly by: 'review' | 'merge';
    readonly at: Instant;
  }[],
): readonly Readonly<Record<string, unknown>>[] =>
  approvers.map(({ id, login, by, at }) => ({ id, login, by, at: formatInstant(at) }));

/** `iam-user/alice` */
export const recordedPrincipal = (principal: Principal): string =>
  `${principal.kind}/${principal.kind === 'identity-center-user' ? principal.userName : principal.name}`;

/** What a policy file allows; a curated set's content is recorded by its name alone. */
export function recordedStatements(
  request: Pick<Request, 'curatedSet'>,
  policy: string,
): readonly GrantedStatement[] {
  const read = readReviewed(request, policy);
  if (!read.ok || read.value.kind === 'curated') return [];
  return read.value.document.Statement.flatMap((each) =>
    each.Effect === 'Allow' ? [{ actions: each.Action, resources: each.Resource }] : [],
  );
}
