import * as z from 'zod';
import { UserId } from '../../terms/brand.ts';
import type { Account, CommitFacts, Read } from '../../approval/approval-facts.ts';
import { attempt, id } from './facts-answers.ts';
import type { Reading } from './facts-reading.ts';

const activities = z.array(
  z.object({
    after: z.string(),
    activity_type: z.string(),
    actor: z.object({ id, login: z.string(), type: z.string() }).nullable(),
  }),
);

/** What puts other commits in the place of those before. */
const REPLACES: ReadonlySet<string> = new Set(['force_push', 'branch_creation']);

/**
 * Who pushed to the branch what is in the pull request, also after the branch was deleted. GitHub tells it nowhere else: a commit
 * names whom its author chose. Whoever pushed what was replaced since, as the bot does with all that is not its own, has no part in
 * what is approved. A workflow of somebody with write access can replace it as the bot, and could push as the bot as
 * well: that these commits are the bot's is proved by themselves.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
export function readPushers(
  { octokit, owner, repo }: Reading,
  branch: string,
  commits: Read<readonly CommitFacts[]>,
): Promise<Read<readonly (Account | undefined)[]>> {
  return attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/activity', {
      owner,
      repo,
      ref: `refs/heads/${branch}`,
      per_page: 100,
      // Without this fact the commits have to prove as much: not worth the seconds that retrying takes.
      request: { retries: 0 },
    });
    // The newest first.
    const moves = activities.parse(data);
    const inPull = new Set<string>(commits.known ? commits.value.map(({ oid }) => oid) : []);
    let replaced = false;
    const counted = moves.filter(({ after, activity_type }) => {
      // Deleting the branch after the merge, as people and GitHub do, pushes nothing.
      if (activity_type === 'branch_deletion') return false;
      const counts = !commits.known || inPull.has(after) || !replaced;
      if (REPLACES.has(activity_type)) replaced = true;
      return counts;
    });
    const pushers = counted.map(({ actor }) =>
      actor ? { id: UserId.of(actor.id), login: actor.login, type: actor.type } : undefined,
    );
    // A branch that moved more often than a page holds was pushed to by others as well, and no later run will name them.
    return moves.length < 100 ? pushers : [...pushers, undefined];
  });
}
