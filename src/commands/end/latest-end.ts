import type { GrantObject, Revocation } from '../../aws/backend.ts';
import { announcedUnder } from '../../github/comments.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Extension } from '../../request/extension.ts';
import type { IssueNumber, Sha } from '../../terms/brand.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { filedExtensions, latestEnd } from '../run/filed-supplements.ts';
import { refusedKey } from '../tell/told-before.ts';

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
 * Until when the extension files of each request reach, for the few that have any: any of them, also one that would be refused. Where they
 * cannot be read, access is taken away all the same: whatever is granted later is looked for again behind the tombstone of what it extends.
 * Who has nothing else to take away asks for 'throws'.
 */
export async function extendedEnds(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  issues: ReadonlySet<IssueNumber>,
  unread: 'is none' | 'throws' = 'is none',
): Promise<ReadonlyMap<IssueNumber, Instant>> {
  const extensions = await extensionsOf(github, head, filed, issues, unread);
  return new Map([...extensions].map(([issue, all]) => [issue, latestEnd(0 as Instant, all)]));
}

/** What lies on the default branch to extend each of these requests, for the few that have any: nothing about it is proved. */
export async function extensionsOf(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  issues: ReadonlySet<IssueNumber>,
  unread: 'is none' | 'throws' = 'is none',
): Promise<ReadonlyMap<IssueNumber, readonly Extension[]>> {
  const found = new Map<IssueNumber, readonly Extension[]>();
  for (const file of filed) {
    if (file.extensions.length === 0 || !issues.has(file.issue)) continue;
    const read = await filedExtensions(github, head, file).catch((error: unknown) => {
      if (unread === 'throws') throw error;
      return new Map<number, Extension>();
    });
    if (read.size > 0) found.set(file.issue, [...(found.get(file.issue) ?? []), ...read.values()]);
  }
  return found;
}

/**
 * The end that people were told of: the first one, or that of an extension that was granted. One that was merged and refused moves nothing,
 * and whoever writes into the ledger moves it no further than a file on the default branch says.
 */
export const toldEnd = (
  first: Instant,
  extensions: readonly Extension[],
  events: readonly LedgerEvent[],
): Instant =>
  latestEnd(
    first,
    extensions.filter(({ until }) =>
      events.some(({ kind, data }) => kind === 'granted' && data['until'] === formatInstant(until)),
    ),
  );

/**
 * The end up to which nobody can say from GitHub alone that it is over. AWS may hold an extension of which no run has told yet; only of one
 * that was told to be refused it is known that it moves nothing.
 */
export async function possibleEnd(
  github: GitHub,
  issue: IssueNumber,
  first: Instant,
  extensions: readonly Extension[],
  events: readonly LedgerEvent[],
): Promise<Instant> {
  const told = toldEnd(first, extensions, events);
  const later = extensions.filter(({ until }) => until > told);
  if (later.length === 0) return told;
  const refused = await announcedUnder(
    github,
    issue,
    later.map(({ number }) => refusedKey('extension', number)),
  );
  return latestEnd(
    told,
    later.filter(({ number }) => !refused.has(refusedKey('extension', number))),
  );
}
