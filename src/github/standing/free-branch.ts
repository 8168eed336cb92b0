import { deleteBranch } from '../draft-branch.ts';
import type { GitHub } from '../github-client.ts';

/**
 * Makes room for one of the bot's branches. Git cannot keep a branch `aws-jit/12.record` beside `aws-jit/12.record/x`, so that anybody with write access could
 * keep it from being made by pushing the latter. Nothing of the bot's is ever named so: whatever is, is deleted.
 * @throws where a rule keeps it from being deleted
 */
export async function freeBranch(github: GitHub, branch: string): Promise<void> {
  const { octokit, owner, repo } = github;
  const like = await octokit.paginate(octokit.rest.git.listMatchingRefs, {
    owner,
    repo,
    ref: `heads/${branch}`,
    per_page: 100,
  });
  const below = [`refs/heads/${branch}/`, `refs/heads/${branch}-rebuilt/`];
  for (const { ref } of like)
    if (below.some((start) => ref.startsWith(start)))
      await deleteBranch(github, ref.slice('refs/heads/'.length));
}
