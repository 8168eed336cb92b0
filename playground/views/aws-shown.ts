import { ACCOUNT, type Example } from '../../sandbox/example.ts';
import { formatInstant, instantOfMillis, type Instant } from '../../src/terms/instant.ts';
import { endInName, principalOf, PRINCIPALS } from '../principals.ts';

/** Who holds what in the account, and until when. */
export function awsShown({ aws, clock }: Example) {
  const account = aws.account(ACCOUNT);
  return {
    account: ACCOUNT,
    principals: PRINCIPALS.map(({ login, principal }) => ({
      login,
      kind: principal.kind === 'iam-user' ? 'IAM user' : 'IAM role',
      name: principal.name,
      attached: account.attached(principal).map((arn) => {
        const end = endInName(arn);
        const begins = beginningIn(account.document(arn));
        return {
          arn,
          name: arn.replace(/^.*\//, ''),
          begins: begins === undefined || begins <= formatInstant(clock.now()) ? undefined : begins,
          until: end === undefined ? undefined : formatInstant(instantOfMillis(end * 1000)),
          over: end !== undefined && end <= clock.now(),
          document: pretty(account.document(arn)),
        };
      }),
    })),
    /** Policies of ours that nobody holds: tombstones of what was taken back. */
    tombstones: account
      .policies()
      .map(({ arn }) => arn)
      .filter(
        (arn) =>
          arn.includes('/jit/') &&
          !PRINCIPALS.some(({ principal }) => account.attached(principal).includes(arn)),
      ),
  };
}

/** Might this person do it now, and until when? AWS's own decision, with all that is attached and its boundary. */
export function mayDo({ aws, clock }: Example, login: string, action: string, resource: string) {
  const account = aws.account(ACCOUNT);
  const principal = principalOf(login);
  if (principal === undefined)
    return { decision: 'implicitDeny', until: undefined, why: `${login} has no identity in AWS.` };
  const decision = account.can(principal, action, resource);
  const allowedAt = (at: number): boolean =>
    account.can(principal, action, resource, { at: at as Instant }) === 'allowed';
  const ends = account
    .attached(principal)
    .flatMap((arn) => endInName(arn) ?? [])
    .filter((end) => end > clock.now() && allowedAt(end - 1) && !allowedAt(end));
  const until =
    decision === 'allowed' && ends.length > 0
      ? formatInstant(instantOfMillis(Math.min(...ends) * 1000))
      : undefined;
  return { decision, until, why: undefined };
}

/** The date that each Allow of a policy begins at, where it has one, as AWS reads it: `2026-11-18T20:00:00Z`. */
const beginningIn = (document: string | undefined): string | undefined =>
  /"DateGreaterThanEquals":\s*\{\s*"aws:CurrentTime":[\s[]*"([\dTZ:-]+)"/.exec(document ?? '')?.[1];

function pretty(document: string | undefined): string {
  if (document === undefined) return '';
  try {
    return JSON.stringify(JSON.parse(document), null, 2);
  } catch {
    return document;
  }
}
