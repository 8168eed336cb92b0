// src/github/: the few calls to GitHub that are needed, and the ledger branch.
import { randomUUID } from 'node:crypto';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { TimeIsOver, withinLimits, type CallLimits } from '../terms/call-limits.ts';
import { instantOfMillis, type Instant } from '../terms/instant.ts';
import { boundedFetch } from './bounded-fetch.ts';

/** A connection to one repository. Everything in `src/github/` takes this, and nothing else does network calls. */
export interface GitHub {
  readonly octokit: Octokit;
  /** With the token of a GitHub App that may read members of the organisation's teams; `undefined`: there is none. */
  readonly members: Octokit | undefined;
  readonly owner: string;
  readonly repo: string;
  /**
   * The time by GitHub's clock: the `Date` header of its latest answer. Windows start at `merged_at` as GitHub
   * reports it, so they are judged by the same clock, and a runner whose clock is wrong changes nothing.
   * @throws before the first answer: there is no time to tell yet.
   */
  now(): Instant;
  /** What is left in this hour, as the latest answers said: `undefined` if not told, as by a GHES without limits. */
  remaining(): CallsLeft;
}

/** REST's and GraphQL's budgets are apart: 1,000 of each an hour and repository for `GITHUB_TOKEN`. */
export interface CallsLeft {
  readonly rest: number | undefined;
  readonly graphql: number | undefined;
}

export interface Connection {
  readonly token: string;
  /** Of a GitHub App with Members: read, used for nothing but teams. */
  readonly membersToken?: string | undefined;
  /** `owner/repo`. */
  readonly repository: string;
  /** REST base URL, `https://api.github.com` or a GHES `/api/v3`. GraphQL is found beside it, as octokit does. */
  readonly apiUrl: string;
  readonly log: { warning(message: string): void };
  /** How long an answer, and everything, may take; left out, an answer half a minute and everything as long as it takes. */
  readonly limits?: CallLimits;
}

const PATIENT: CallLimits = { answerMs: 30_000, over: new AbortController().signal };

/** So many at once, and then so many a second. */
const paced = (burst: number, aSecond = 1) =>
  new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: burst,
    reservoirIncreaseAmount: aSecond,
    reservoirIncreaseInterval: 1000,
    reservoirIncreaseMaximum: burst,
  });

/**
 * GitHub's secondary limits: 80 content-creating requests a minute, 500 an hour. A run makes about ten, so a burst
 * is let through, and a long run falls back to one a second, as GitHub asks.
 */
const WRITES = { burst: 40, aSecond: 1 };
/**
 * The throttling plugin takes every GraphQL call for a write, as all are sent with POST. Nearly all of ours are queries,
 * and of these GitHub allows 2,000 points a minute; there is at most one mutation for each draft and each run.
 */
const GRAPHQL = { burst: 300, aSecond: 5 };

interface Headers {
  readonly date?: string | undefined;
  readonly 'x-ratelimit-remaining'?: string | undefined;
  readonly 'x-ratelimit-resource'?: string | undefined;
}

/**
 * Without it GitHub answers in the shape of its own choice, which it may change.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
const API_VERSION = '2022-11-28';

/** Waiting longer than this for a limit costs more than leaving the work to the next scheduled run. */
const LONGEST_WAIT_SECONDS = 60;

export function connect(to: Connection): GitHub {
  const [owner, repo, ...rest] = to.repository.split('/');
  if (!owner || !repo || rest.length > 0) {
    throw new Error(
      `The repository (GITHUB_REPOSITORY in a workflow) must be owner/name, but is ${JSON.stringify(to.repository)}.`,
    );
  }
  let latest: Instant | undefined;
  const remaining = new Map<string, number>();
  const hear = (headers: Headers) => {
    const at = Date.parse(headers.date ?? '');
    if (!Number.isNaN(at)) latest = instantOfMillis(at);
    const left = Number.parseInt(headers['x-ratelimit-remaining'] ?? '', 10);
    if (!Number.isNaN(left)) remaining.set(headers['x-ratelimit-resource'] ?? 'core', left);
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

  const limits = to.limits ?? PATIENT;
  const connection = randomUUID();
  const client = (auth: string, { burst, aSecond } = WRITES) => {
    const made = new (Octokit.plugin(retry, throttling))({
      auth,
      baseUrl: to.apiUrl.replace(/(?<!\/)\/+$/, ''),
      userAgent: 'aws-jit-permissions',
      // octokit knows `request.timeout` no more.
      request: { fetch: boundedFetch(limits) },
      retry: { retries: 2 },
      throttle: {
        // The plugin keeps its limiters in the module, by this: a connection of its own waits for no other's calls.
        id: connection,
        write: paced(burst, aSecond),
        notifications: paced(20),
        onRateLimit: limited('rate limit'),
        onSecondaryRateLimit: limited('secondary rate limit'),
      },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
    made.hook.before('request', ({ headers }) => {
      headers['x-github-api-version'] = API_VERSION;
    });
    return made;
  };
  const octokit = client(to.token);
  const graphql = client(to.token, GRAPHQL);
  octokit.graphql = graphql.graphql;
  const members = to.membersToken === undefined ? undefined : client(to.membersToken);
  for (const each of [octokit, graphql, members]) {
    // Outermost, so that no pause before a retry and no pacing outlives the run. What waits there then finds that it is over.
    each?.hook.wrap('request', (request, options) =>
      limits.over.aborted
        ? Promise.reject(new TimeIsOver())
        : withinLimits(Promise.resolve(request(options)), limits.over),
    );
  }
  for (const { hook } of [octokit, graphql]) {
    hook.after('request', (response) => {
      hear(response.headers);
    });
    hook.error('request', (error) => {
      const response = (error as { response?: { headers?: Headers } }).response;
      if (response?.headers) hear(response.headers);
      throw error;
    });
  }

  return {
    octokit,
    members,
    owner,
    repo,
    now() {
      if (latest === undefined)
        throw new Error('GitHub has not been asked anything yet, so its time is unknown.');
      return latest;
    },
    remaining: () => ({ rest: remaining.get('core'), graphql: remaining.get('graphql') }),
  };
}

/** Whether an error of octokit's is an HTTP answer with one of these codes. */
export const hasStatus = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  codes.includes(error.status);
