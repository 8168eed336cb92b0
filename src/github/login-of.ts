import type { UserId } from '../terms/brand.ts';
import { hasStatus, type GitHub } from './github-client.ts';

/** How an account is called now; `undefined`: there is none of that id any more. */
export async function loginOf({ octokit }: Pick<GitHub, 'octokit'>, id: UserId): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getById({ account_id: id })).data.login;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
