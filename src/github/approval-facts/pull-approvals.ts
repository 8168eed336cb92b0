import { UserId } from '../../terms/brand.ts';
import { parseInstant } from '../../terms/instant.ts';
import type { GitHubSays } from '../../report/reconcile.ts';
import { hasStatus, type GitHub } from '../github-client.ts';

/** What GitHub says of a pull request and its reviews, for comparing with the ledger. Two calls. */
export async function pullAndApprovals(
  { octokit, owner, repo }: GitHub,
  number: number | undefined,
  /** That it has to come from. */
  branch: string,
): Promise<GitHubSays> {
  if (number === undefined) return { pull: undefined, approvals: [] };
  try {
    const of = { owner, repo, pull_number: number };
    const { data } = await octokit.rest.pulls.get(of);
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...of, per_page: 100 });
    const merger = data.merged_by?.id;
    return {
      pull: {
        mergedAt: data.merged_at === null ? undefined : parseInstant(data.merged_at),
        head: data.head.sha,
        ofRequest: data.head.ref === branch && data.head.repo.id === data.base.repo.id,
        mergedBy: merger !== undefined && UserId.is(merger) ? merger : undefined,
      },
      approvals: reviews.flatMap(({ state, user, commit_id }) =>
        (state === 'APPROVED' || state === 'DISMISSED') && user && UserId.is(user.id) && commit_id
          ? [{ id: user.id, commit: commit_id }]
          : [],
      ),
    };
  } catch (error) {
    if (hasStatus(error, 404)) return { pull: undefined, approvals: [] };
    throw error;
  }
}

/** How many people can write to the repository, and so to the ledger. `undefined`: this token may not know. */
export async function howManyMayWrite({ octokit, owner, repo }: GitHub): Promise<number | undefined> {
  try {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, {
      owner,
      repo,
      permission: 'push',
      per_page: 100,
    });
    return people.length;
  } catch (error) {
    if (hasStatus(error, 403, 404)) return undefined;
    throw error;
  }
}
