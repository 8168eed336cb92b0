import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { actorOf, type Actor } from '../../github/open-issues.ts';

/** A token that is nobody's in person: a job's, or an App's. */
export class NobodysToken extends Error {
  constructor() {
    super(
      'This token is nobody’s in person, as that of a job or an App. Sign in with gh auth login, or set GH_TOKEN to a token of your own.',
    );
    this.name = 'NobodysToken';
  }
}

/** Whose token it is. @throws NobodysToken; what GitHub refuses as octokit says it */
export async function ownAccount({ octokit }: GitHub): Promise<Actor> {
  let actor: Actor | undefined;
  try {
    actor = actorOf((await octokit.rest.users.getAuthenticated()).data);
  } catch (error) {
    if (hasStatus(error, 403)) throw new NobodysToken();
    throw error;
  }
  if (actor?.type !== 'User') throw new NobodysToken();
  return actor;
}
