import type { GitHub } from './github-client.ts';
import type { Actor } from './open-issues.ts';

/** Whether somebody may push to this repository, by their numeric id: a login can be taken over. One call. */
export async function mayWrite({ octokit, owner, repo }: GitHub, { login, id }: Actor): Promise<boolean> {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  return data.user?.id === id && (data.permission === 'admin' || data.permission === 'write');
}
