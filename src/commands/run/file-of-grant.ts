import type { IssueNumber, Sha } from '../../terms/brand.ts';
import type { ReachedAccount } from '../../config/account-reach.ts';
import type { GitHub } from '../../github/github-client.ts';
import { accountFolders, requestFilesAt, type FiledRequest } from '../../github/request-files.ts';
import { monthOf, type Instant } from '../../terms/instant.ts';
import { isPlace, placeOf } from './account-place.ts';
import { readRequests } from './filed-requests.ts';

/**
 * The request file that an object in an account was granted for, by the account's id: its folder has the name that the account
 * had then. One that cannot be read may be it, so it counts (invariant 7).
 * @param filed every file of the months that were looked at, under every account folder.
 * @param createdAt where the issue can be read: then `undefined` is knowledge, whatever months were looked at.
 */
export async function fileOfGrant(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  account: Pick<ReachedAccount, 'name' | 'id' | 'backend'>,
  issue: IssueNumber,
  createdAt?: Instant,
): Promise<FiledRequest | undefined> {
  const found = await among(github, head, filed, account, issue);
  if (found !== undefined || createdAt === undefined) return found;
  const month = monthOf(createdAt);
  const there = await requestFilesAt(github, head, await accountFolders(github, head), [month]);
  return among(github, head, there, account, issue);
}

async function among(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  account: Pick<ReachedAccount, 'name' | 'id' | 'backend'>,
  issue: IssueNumber,
): Promise<FiledRequest | undefined> {
  const files = filed.filter((file) => file.issue === issue);
  // The usual one costs no call.
  const named = files.find((file) => file.account === account.name);
  if (named !== undefined) return named;
  for (const file of files) {
    const request = (await readRequests(github, head, [file])).get(file.path);
    if (request === undefined || isPlace(account, placeOf(request))) return file;
  }
  return undefined;
}

/**
 * The same for everything that an account holds: the files of those whose folder has another name than the account has now are read
 * fifty a call. Those that are not among `filed` are left out.
 */
export async function placesOf(
  github: GitHub,
  head: Sha,
  filed: readonly FiledRequest[],
  account: Pick<ReachedAccount, 'name' | 'id' | 'backend'>,
  objects: readonly { readonly issue: IssueNumber }[],
): Promise<ReadonlyMap<IssueNumber, FiledRequest>> {
  const issues = new Set(objects.map(({ issue }) => issue));
  const places = new Map<IssueNumber, FiledRequest>();
  for (const file of filed)
    if (file.account === account.name && issues.has(file.issue)) places.set(file.issue, file);
  const elsewhere = filed.filter(({ issue }) => issues.has(issue) && !places.has(issue));
  if (elsewhere.length === 0) return places;
  const requests = await readRequests(github, head, elsewhere);
  for (const file of elsewhere) {
    const request = requests.get(file.path);
    if (request === undefined || isPlace(account, placeOf(request))) places.set(file.issue, file);
  }
  return places;
}
