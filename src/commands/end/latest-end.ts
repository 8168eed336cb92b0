import type { GrantObject, Revocation } from '../../aws/backend.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Extension } from '../../request/extension.ts';
import type { IssueNumber, Sha } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { filedExtensions, latestEnd } from '../run/filed-extensions.ts';

/**
 * How long a tombstone stays: until the latest end that anything merged of the request can give. That is the end of the object that is
 * known, or a later one of a file that extends the request.
 * @param extended the latest end that such a file says; `undefined`: there is none.
 */
export const revocationOf = (
  { part, until }: Pick<GrantObject, 'part' | 'until'>,
  extended?: Instant,
): Revocation => ({
  part,
  until,
  latest: extended !== undefined && extended > until ? extended : until,
});

/**
 * Until when the extension files of each request reach, for the few that have any. Where they cannot be read, access is taken away all the
 * same: whatever is granted later is looked for again behind the tombstone of what it extends. Who has nothing else to take away asks for 'throws'.
 */
export async function extendedEnds(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  issues: ReadonlySet<IssueNumber>,
  unread: 'is none' | 'throws' = 'is none',
): Promise<ReadonlyMap<IssueNumber, Instant>> {
  const ends = new Map<IssueNumber, Instant>();
  for (const file of filed) {
    if (file.extensions.length === 0 || !issues.has(file.issue)) continue;
    const read = await filedExtensions(github, head, file).catch((error: unknown) => {
      if (unread === 'throws') throw error;
      return new Map<number, Extension>();
    });
    const before = ends.get(file.issue);
    const latest = latestEnd(before ?? (0 as Instant), read.values());
    if (latest > 0) ends.set(file.issue, latest);
  }
  return ends;
}
