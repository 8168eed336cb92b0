import type { Sha } from '../terms/brand.ts';
import { commitOnBranch, deleteBranch, type FileChanges } from './draft-branch.ts';
import { hasStatus, type GitHub } from './github-client.ts';

/**
 * Replaces all that a branch has by one commit on top of the default branch. The commit is made beside it first: a branch that
 * stood at the default branch's head for a moment would have its pull request closed by GitHub.
 * A run that is killed on the way leaves the branch as it was, or as it should be.
 * @throws Error where a rule keeps the branch from being moved
 */
export async function rebuildBranch(
  github: GitHub,
  branch: string,
  from: Sha,
  headline: string,
  files: FileChanges,
): Promise<Sha> {
  const { octokit, owner, repo } = github;
  const beside = `${branch}-rebuilt`;
  await deleteBranch(github, beside);
  await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${beside}`, sha: from });
  const commit = await commitOnBranch(github, beside, from, headline, files);
  try {
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: true });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
    throw new Error(
      `${branch} holds commits that are not the bot's, and a rule keeps the bot from replacing them: let it force-push to ` +
        'branches below aws-jit/ (Settings → Rules → Rulesets), or close the pull request and file the request anew.',
      { cause: error },
    );
  } finally {
    await deleteBranch(github, beside);
  }
  return commit;
}
