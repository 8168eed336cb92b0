import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import { readRepository } from '../../github/approval-facts/facts-repository.ts';
import { ownsPaths } from '../../github/approval-facts/owns-paths.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Actor, Issue } from '../../github/open-issues.ts';
import { requestPaths } from '../../request/file/request-file.ts';
import { UserId, type AccountName } from '../../terms/brand.ts';

/**
 * Who may take a request's access back by a comment: its requester, the approvers of its account, and `revokers`. The same answer in the job
 * that starts the revocation and in the one that carries it out, which believes nothing that the first one says.
 * @param account whose folder the request lies in.
 */
export async function mayTakeBack(
  github: GitHub,
  config: Pick<Config, 'revokers' | 'approvers'>,
  { number, author, createdAt }: Pick<Issue, 'number' | 'author' | 'createdAt'>,
  account: AccountName,
  who: Actor,
): Promise<boolean> {
  const id = who.id;
  if (who.type !== 'User' || !UserId.is(id)) return false;
  if (id === author?.id || config.revokers.includes(id)) return true;
  const approvers = approversFor(config, account);
  if (approvers !== undefined && !approvers.includes(id)) return false;
  const paths = Object.values(requestPaths({ account, createdAt, issue: number }));
  const { codeowners } = await readRepository(github);
  return ownsPaths(github, codeowners, paths, { id, login: who.login, type: who.type });
}
