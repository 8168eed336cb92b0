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
 * @param accounts whose folder the request lies in; several where that cannot be known: then the approvers of any of them may.
 */
export async function mayTakeBack(
  github: GitHub,
  config: Pick<Config, 'revokers' | 'approvers'>,
  { number, author, createdAt }: Pick<Issue, 'number' | 'author' | 'createdAt'>,
  accounts: readonly AccountName[],
  who: Actor,
): Promise<boolean> {
  const id = who.id;
  if (who.type !== 'User' || !UserId.is(id)) return false;
  if (id === author?.id || config.revokers.includes(id)) return true;
  const its = accounts.filter((account) => approversFor(config, account)?.includes(id) ?? true);
  if (its.length === 0) return false;
  const { codeowners } = await readRepository(github);
  for (const account of its) {
    const paths = Object.values(requestPaths({ account, createdAt, issue: number }));
    if (await ownsPaths(github, codeowners, paths, { id, login: who.login, type: who.type })) return true;
  }
  return false;
}
