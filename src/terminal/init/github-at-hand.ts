import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { connect } from '../../github/github-client.ts';

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

const ANSWER_MS = 15_000;
const ALL_MS = 5 * 60_000;

/** @returns `undefined` without a token */
export async function githubAtHand(
  environment: Readonly<Record<string, string | undefined>>,
  repository: string,
): Promise<GitHubAtHand | undefined> {
  const token = environment['GH_TOKEN'] ?? environment['GITHUB_TOKEN'] ?? (await tokenOfGh(environment));
  if (!token) return undefined;
  const { octokit } = connect({
    token,
    repository,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    log: { warning: () => undefined },
    limits: { answerMs: ANSWER_MS, over: AbortSignal.timeout(ALL_MS) },
  });
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

const REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?([\w.-]+)(?::\d+)?[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of an address of git at GitHub; of a repository elsewhere the same words would name somebody else's. */
export function repositoryAt(address: string, server = 'https://github.com'): string | undefined {
  const [, host = '', name] = REMOTE.exec(address.trim()) ?? [];
  const { hostname } = new URL(server);
  return [hostname, `ssh.${hostname}`].includes(host.toLowerCase()) ? name : undefined;
}

/** `owner/name` of the remote `origin` of a folder. */
export async function originOf(folder: string): Promise<string | undefined> {
  return repositoryAt(
    await said('git', ['-C', folder, 'remote', 'get-url', 'origin']),
    process.env['GITHUB_SERVER_URL'],
  );
}

/** This program as the workflows call it: the repository and commit of the checkout that it runs from. */
export async function ownRelease(folder: string): Promise<string | undefined> {
  const [origin, commit] = [await originOf(folder), await said('git', ['-C', folder, 'rev-parse', 'HEAD'])];
  return origin === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : `${origin}@${commit}`;
}

/** The token of GitHub's own command line, where somebody has signed in there. */
async function tokenOfGh(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  return environment['PATH'] === undefined ? undefined : (await said('gh', ['auth', 'token'])) || undefined;
}

async function said(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, [...args], { timeout: 5_000 })).stdout.trim();
  } catch {
    // It is not there, or has nothing to say.
    return '';
  }
}
