import type { Sha } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { accountFolders, requestFilesAt, type FiledRequest } from '../../github/request-files.ts';
import { addSeconds, earlier, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import { readRequest } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';

/**
 * The months whose request files can still matter: a request is filed under the month of its issue's creation, is
 * decided within `approval_ttl` or begins within `max_start_ahead`, and lives at most `max_duration` after that.
 */
export function monthsInPlay(
  config: Pick<Config, 'approval_ttl' | 'max_duration' | 'max_start_ahead'>,
  now: Instant,
): readonly string[] {
  const begun = Math.max(config.approval_ttl, config.max_start_ahead) as Seconds;
  const oldest = earlier(earlier(now, begun), config.max_duration);
  const months = new Set<string>();
  const day = (24 * 60 * 60) as Seconds;
  for (let at = oldest; at < now; at = addSeconds(at, day)) months.add(monthOf(at));
  months.add(monthOf(now));
  return [...months];
}

/**
 * The request files that lie on the default branch at `head`, for everything that may be pending or live: under every account
 * folder, since an account that has another name now, or none, may hold access that was given under that one.
 * @param besides months that count as well, such as those of requests that are still open.
 */
export async function filedRequests(
  github: GitHub,
  head: Sha,
  config: Pick<Config, 'approval_ttl' | 'max_duration' | 'max_start_ahead'>,
  now: Instant,
  besides: readonly string[] = [],
): Promise<readonly FiledRequest[]> {
  const months = [...new Set([...monthsInPlay(config, now), ...besides])];
  return requestFilesAt(github, head, await accountFolders(github, head), months);
}

/**
 * Request files read and parsed, by their paths: of one issue there is a file for each of its accounts. One that is not canonical is left
 * out here: nothing is granted from it, and `verify` says why.
 */
export async function readRequests(
  github: GitHub,
  head: Sha,
  files: readonly FiledRequest[],
): Promise<ReadonlyMap<string, Request>> {
  const requests = new Map<string, Request>();
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path),
  );
  for (const file of files) {
    const read = readRequest(texts.get(file.path) ?? '');
    if (read.ok && read.value.issue === file.issue) requests.set(file.path, read.value);
  }
  return requests;
}
