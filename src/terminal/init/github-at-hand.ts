import { originOf, outputOf } from '../signed-in/git-remote.ts';
import { connectFor, signIn, type Environment } from '../signed-in/sign-in.ts';

/** What GitHub and git can say where somebody is signed in: who is who, and which commit this program is. */
export interface GitHubAtHand {
  /** Numeric ids of a repository and its owner. @throws with what GitHub said */
  ids(
    repository: string,
  ): Promise<{ readonly repositoryId: number; readonly ownerId: number; readonly branch: string }>;
  /** The login as GitHub writes it, and its id; `undefined`: there is no such account. */
  person(login: string): Promise<{ readonly login: string; readonly id: number } | undefined>;
  /** People of the organisation, as far as the token may see them. */
  members(organisation: string): Promise<readonly { readonly login: string; readonly id: number }[]>;
}

const ALL_MS = 5 * 60_000;

/** @returns `undefined` where nobody is signed in */
export async function githubAtHand(
  environment: Environment,
  repository: string,
): Promise<GitHubAtHand | undefined> {
  const to = await signIn(repository, environment);
  if (typeof to === 'string') return undefined;
  const { octokit } = connectFor(ALL_MS, to);
  return {
    async ids(slug) {
      const [owner = '', repo = ''] = slug.split('/');
      const { data } = await octokit.repos.get({ owner, repo });
      return { repositoryId: data.id, ownerId: data.owner.id, branch: data.default_branch };
    },
    async person(username) {
      try {
        const { data } = await octokit.users.getByUsername({ username });
        return { login: data.login, id: data.id };
      } catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
        throw error;
      }
    },
    async members(org) {
      const all = await octokit.paginate(octokit.orgs.listMembers, { org, per_page: 100 });
      return all.map(({ login, id }) => ({ login, id }));
    },
  };
}

/**
 * This program as the workflows call it: the repository and commit of the checkout that it runs from.
 * @param server where GitHub has its pages
 */
export async function ownRelease(folder: string, server: string): Promise<string | undefined> {
  const [origin, commit] = [
    await originOf(folder, server),
    await outputOf('git', ['-C', folder, 'rev-parse', 'HEAD']),
  ];
  return origin === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : `${origin}@${commit}`;
}
