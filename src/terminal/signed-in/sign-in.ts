import { connect, type GitHub } from '../../github/github-client.ts';
import { originOf, outputOf } from './git-remote.ts';

/** With whose token, and to which repository, a command of the terminal talks. */
export interface SignIn {
  /** `acme/aws-access` */
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  /** `https://github.com/acme/aws-access`, for people. */
  readonly home: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** An answer is waited for so long; each attempt of a retry has as long. */
const ANSWER_MS = 15_000;
const PUBLIC_API = 'https://api.github.com';
const REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;

/**
 * The repository by its name, `GITHUB_REPOSITORY` or the remote `origin` here; the token from `GH_TOKEN`, `GITHUB_TOKEN` or where
 * `gh auth login` left it for this very host.
 * @returns a sentence where one of them is missing
 */
export async function signIn(named: string | undefined, environment: Environment): Promise<SignIn | string> {
  const apiUrl = environment['GITHUB_API_URL'] ?? PUBLIC_API;
  if (!URL.canParse(apiUrl)) return `GITHUB_API_URL is no address: ${apiUrl}`;
  const server = serverOf(environment);
  if (!URL.canParse(server)) return `GITHUB_SERVER_URL is no address: ${server}`;
  const repository = named ?? environment['GITHUB_REPOSITORY'] ?? (await originOf('.', server));
  if (repository === undefined)
    return `no repository is named: give --repository OWNER/NAME, or call this in a checkout whose remote origin is at ${server}.`;
  if (!REPOSITORY.test(repository)) return '--repository takes OWNER/NAME, as in github.com/OWNER/NAME.';
  const token =
    environment['GH_TOKEN'] ?? environment['GITHUB_TOKEN'] ?? (await tokenOfGh(apiUrl, environment));
  if (!token) return 'there is no token: sign in with gh auth login, or set GH_TOKEN.';
  return { repository, token, apiUrl, home: `${server}/${repository}` };
}

/** Where GitHub has its pages: its Enterprise Server where its API is; GitHub and its data residency elsewhere. */
export function serverOf(environment: Environment): string {
  const apiUrl = environment['GITHUB_API_URL'] ?? PUBLIC_API;
  if (environment['GITHUB_SERVER_URL']) return environment['GITHUB_SERVER_URL'];
  if (apiUrl.startsWith(PUBLIC_API)) return 'https://github.com';
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\./, '')}`;
}

/** @param over when all calls together have had their time */
export const connectOver = (over: AbortSignal, { repository, token, apiUrl }: Omit<SignIn, 'home'>): GitHub =>
  connect({
    token,
    repository,
    apiUrl,
    limits: { answerMs: ANSWER_MS, over },
    log: { warning: () => undefined },
  });

/** @param ms what all calls together may take */
export const connectFor = (ms: number, to: Omit<SignIn, 'home'>): GitHub =>
  connectOver(AbortSignal.timeout(ms), to);

/** The token of GitHub's own command line, where somebody has signed in there; never that of another host. */
async function tokenOfGh(apiUrl: string, environment: Environment): Promise<string | undefined> {
  if (environment['PATH'] === undefined) return undefined;
  const { host } = new URL(apiUrl);
  const hostname = host === new URL(PUBLIC_API).host ? 'github.com' : host.replace(/^api\./, '');
  return (await outputOf('gh', ['auth', 'token', '--hostname', hostname])) || undefined;
}
