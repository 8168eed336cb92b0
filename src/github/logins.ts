import type { UserId } from '../terms/brand.ts';
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

/** How an account is called now; `undefined`: there is none of that id any more. */
export async function loginOf({ octokit }: Pick<GitHub, 'octokit'>, id: UserId): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getById({ account_id: id })).data.login;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
