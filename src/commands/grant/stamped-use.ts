import type { GrantFacts, LiveGrant } from '../../aws/backend.ts';
import { TAG, principalOfTag } from '../../aws/grant-tags.ts';
import type { ReachedAccount } from '../../config/account-reach.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import { readReviewed } from '../../policy/reviewed-policy.ts';
import { readStanding } from '../../request/file/standing-file.ts';
import { standingText, useWindow, type StandingPlace } from '../../request/standing.ts';
import type { Sha } from '../../terms/brand.ts';
import { formatInstant, type Seconds } from '../../terms/instant.ts';
import { grantOf } from './grant-content.ts';
import { approversIn, type StampedGrant } from './stamped-grant.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { digestOfStanding } from '../run/standing/standing-of-grant.ts';

/**
 * What a use of a standing approval should be in AWS, made again from the files on the default branch, which are written once, and from the issue:
 * who filed it and when. The principal is the one that the grant noted: who somebody is in AWS may be said otherwise since.
 */
export async function stampedUse(
  github: GitHub,
  head: Sha,
  account: Pick<ReachedAccount, 'id'>,
  of: StandingPlace,
  { object, tags }: Pick<LiveGrant, 'object' | 'tags'>,
  issue: Issue | undefined,
  told: readonly LedgerEvent[],
): Promise<StampedGrant> {
  const never = (why: string): StampedGrant => ({ kind: 'never-approved', why });
  const name = standingText(of);
  const files = await readStandingFiles(github, head, of);
  if (files === undefined)
    return never(
      `It says that it was given by the standing approval ${name}, which is not on the default branch.`,
    );
  if (issue === undefined)
    return { kind: 'unknown', why: `its issue cannot be read (standing approval ${name}).` };
  const standing = readStanding(files.standing);
  const policy = readReviewed({}, files.policy);
  if (!standing.ok || !policy.ok)
    return { kind: 'unknown', why: `the files of the standing approval ${name} cannot be read.` };
  const { people, accountId, duration, repository } = standing.value;
  if (accountId !== account.id || repository !== object.repository)
    return never(
      `It is in account ${account.id}; the standing approval ${name} is for account ${accountId}.`,
    );
  if (issue.author === undefined || !people.includes(issue.author.id))
    return never(`#${issue.number} was filed by none of those who may use the standing approval ${name}.`);
  const longest = useWindow(issue.createdAt, duration).until;
  if (object.until > longest)
    return never(
      `It lasts until ${formatInstant(object.until)}; a use of ${name} that was filed at ${formatInstant(issue.createdAt)} ends at ${formatInstant(longest)} at the latest.`,
    );
  const principal = principalOfTag(tags[TAG.principal] ?? '');
  if (principal === undefined)
    return {
      kind: 'unknown',
      why: `its tag ${TAG.principal} names nobody, so that its holder cannot be compared.`,
    };
  const facts: GrantFacts = {
    repository: object.repository,
    issue: object.issue,
    part: object.part,
    account: account.id,
    principal,
    window: useWindow(issue.createdAt, (object.until - issue.createdAt) as Seconds),
    reviewed: digestOf(files.policy),
    requester: tags[TAG.requester] ?? issue.author.login,
    approvers: approversIn(told),
    standing: { name, requester: issue.author.id, files: digestOfStanding(files) },
  };
  const grant = grantOf(facts, policy.value, 'copy');
  return grant.ok
    ? { kind: 'known', grant: grant.value }
    : { kind: 'unknown', why: `the policy of ${name} cannot be stamped.` };
}
