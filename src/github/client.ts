import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { instantOfMillis, type Instant } from '../lifecycle/instant.ts';

/** A connection to one repository. Everything in `src/github/` takes this, and nothing else does network calls. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /**
   * The time by GitHub's clock: the `Date` header of its latest answer. Windows start at `merged_at` as GitHub
   * reports it, so they are judged by the same clock, and a runner whose clock is wrong changes nothing.
   * @throws before the first answer: there is no time to tell yet.
   */
  now(): Instant;
  /** Requests left in this hour (1,000 an hour and repository for `GITHUB_TOKEN`); `undefined` if not told. */
  remaining(): number | undefined;
}

export interface Connection {
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** REST base URL, `https://api.github.com` or a GHES `/api/v3`. GraphQL is found beside it, as octokit does. */
  readonly apiUrl: string;
  readonly log: { warning(message: string): void };
}

/**
 * GitHub's secondary limits: 80 content-creating requests a minute, 500 an hour. A run makes about ten, so a burst
 * is let through, and a long run falls back to one a second, as GitHub asks.
 */
const paced = (burst: number) =>
  new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: burst,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: 1000,
    reservoirIncreaseMaximum: burst,
  });

/** Waiting longer than this for a limit costs more than leaving the work to the next scheduled run. */
const LONGEST_WAIT_SECONDS = 60;

export function connect(to: Connection): GitHub {
  const [owner, repo, ...rest] = to.repository.split('/');
  if (!owner || !repo || rest.length > 0) {
    throw new Error(`GITHUB_REPOSITORY must be owner/repository, but is ${JSON.stringify(to.repository)}.`);
  }
  let latest: Instant | undefined;
  let remaining: number | undefined;
  const hear = (headers: { date?: string | undefined; 'x-ratelimit-remaining'?: string | undefined }) => {
    const at = Date.parse(headers.date ?? '');
    if (!Number.isNaN(at)) latest = instantOfMillis(at);
    const left = Number.parseInt(headers['x-ratelimit-remaining'] ?? '', 10);
    if (!Number.isNaN(left)) remaining = left;
  };
  const limited =
    (kind: string) =>
    (seconds: number, options: { method: string; url: string }, _: unknown, tries: number) => {
      const again = tries < 2 && seconds <= LONGEST_WAIT_SECONDS;
      to.log.warning(
        `GitHub's ${kind} is used up (${options.method} ${options.url}); ` +
          (again
            ? `waiting ${seconds} s.`
            : `it asks to wait ${seconds} s, so this is left to the next run.`),
      );
      return again;
    };

  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: to.token,
    baseUrl: to.apiUrl.replace(/\/+$/, ''),
    userAgent: 'aws-jit-permissions',
    request: { timeout: 30_000 },
    retry: { retries: 2 },
    throttle: {
      write: paced(40),
      notifications: paced(20),
      onRateLimit: limited('rate limit'),
      onSecondaryRateLimit: limited('secondary rate limit'),
    },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  octokit.hook.after('request', (response) => {
    hear(response.headers);
  });
  octokit.hook.error('request', (error) => {
    const response = (error as { response?: { headers?: Record<string, string> } }).response;
    if (response?.headers) hear(response.headers);
    throw error;
  });

  return {
    octokit,
    owner,
    repo,
    now() {
      if (latest === undefined)
        throw new Error('GitHub has not been asked anything yet, so its time is unknown.');
      return latest;
    },
    remaining: () => remaining,
  };
}

/** Whether an error of octokit's is an HTTP answer with one of these codes. */
export const hasStatus = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  codes.includes(error.status);
