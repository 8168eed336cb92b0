import { hasStatus, type GitHub } from './github-client.ts';

/** Whether nobody has this login now. GitHub redirects pages of a renamed account, and answers 404 for its old login here. */
export async function loginIsFree(github: GitHub, username: string): Promise<boolean> {
  try {
    await github.octokit.rest.users.getByUsername({ username });
    return false;
  } catch (error) {
    if (hasStatus(error, 404)) return true;
    throw error;
  }
}
