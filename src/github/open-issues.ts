import { IssueNumber, UserId } from '../terms/brand.ts';
import { formatInstant, parseInstant, type Instant } from '../terms/instant.ts';
import { hasStatus, type GitHub } from './github-client.ts';

export interface Actor {
  readonly id: UserId;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, `Mannequin`: only a `User` is somebody. */
  readonly type: string;
}

/** An issue as it is now: its text is only ever compared, or drafted from; it decides nothing. */
export interface Issue {
  readonly number: IssueNumber;
  /** The database id, which a transfer changes and a number does not reveal. */
  readonly id: number;
  readonly author: Actor | undefined;
  readonly body: string;
  readonly open: boolean;
  /** Open again, after somebody had closed it. */
  readonly reopened?: boolean;
  readonly createdAt: Instant;
  readonly closedAt?: Instant | undefined;
  readonly labels: readonly string[];
}

/** The part of octokit's and the webhooks' issue that is read here. */
export interface RawIssue {
  readonly number: number;
  readonly id: number;
  readonly user?: RawActor | null | undefined;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly created_at: string;
  readonly closed_at?: string | null | undefined;
  readonly labels?: readonly (string | { readonly name?: string | null | undefined })[] | null | undefined;
  readonly pull_request?: unknown;
}
export interface RawActor {
  readonly id: number;
  readonly login: string;
  readonly type?: string | undefined;
}

export const actorOf = (raw: RawActor | null | undefined): Actor | undefined =>
  raw && UserId.is(raw.id)
    ? { id: UserId.of(raw.id), login: raw.login, type: raw.type ?? 'unknown' }
    : undefined;

/** @throws if GitHub's answer has no readable number or time: such an issue cannot be handled at all. */
export function issueOf(raw: RawIssue): Issue {
  const createdAt = parseInstant(raw.created_at);
  if (createdAt === undefined) throw new Error(`Issue #${raw.number} has an unreadable creation time.`);
  return {
    number: IssueNumber.of(raw.number),
    id: raw.id,
    author: actorOf(raw.user),
    body: raw.body ?? '',
    open: raw.state === 'open',
    reopened: raw.state === 'open' && raw.state_reason === 'reopened',
    createdAt,
    closedAt: raw.closed_at ? parseInstant(raw.closed_at) : undefined,
    labels: (raw.labels ?? []).flatMap((l) => (typeof l === 'string' ? [l] : l.name ? [l.name] : [])),
  };
}

/** Every open issue, pull requests left out: the index of what is pending or live. @throws rather than return a part. */
export const openIssues = async (github: GitHub): Promise<readonly Issue[]> =>
  (await openNumbers(github)).issues;

/** The open issues that somebody filed, pull requests left out; 100 a call. */
export async function openIssuesOf(github: GitHub, login: string): Promise<readonly Issue[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    creator: login,
    per_page: 100,
  });
  return all.filter((raw) => !raw.pull_request).map(issueOf);
}

export interface OpenNumbers {
  readonly issues: readonly Issue[];
  readonly pulls: readonly number[];
}

/**
 * Everything that is open and numbered: issues, and the numbers of pull requests. 100 a call.
 * @throws rather than return a part.
 */
export async function openNumbers(github: GitHub): Promise<OpenNumbers> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    per_page: 100,
  });
  return {
    issues: all.filter((raw) => !raw.pull_request).map(issueOf),
    pulls: all.filter((raw) => raw.pull_request).map((raw) => raw.number),
  };
}

export type IssueLookup =
  | { readonly kind: 'issue'; readonly issue: Issue; readonly closedBy: Actor | undefined }
  /** Deleted, transferred, a pull request, or not visible: no knowledge, so no reason to remove anything. */
  | { readonly kind: 'unknown'; readonly why: string };

export async function readIssue(github: GitHub, number: IssueNumber): Promise<IssueLookup> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
    // A transferred issue is answered with a redirect, which octokit follows to another repository.
    const home = `/repos/${owner}/${repo}`.toLowerCase();
    if (!new URL(data.repository_url).pathname.toLowerCase().endsWith(home)) {
      return { kind: 'unknown', why: `Issue #${number} was transferred to another repository.` };
    }
    if (data.pull_request) return { kind: 'unknown', why: `#${number} is a pull request, not an issue.` };
    return { kind: 'issue', issue: issueOf(data), closedBy: actorOf(data.closed_by) };
  } catch (error) {
    if (hasStatus(error, 301, 404, 410)) {
      return {
        kind: 'unknown',
        why: `Issue #${number} cannot be seen: deleted, transferred or not accessible.`,
      };
    }
    throw error;
  }
}

/**
 * `completed`: it ran its course. `not_planned`: it ended without access.
 * @param labels all that it has from now on; left out, those that it has.
 */
export async function closeIssue(
  github: GitHub,
  issue: IssueNumber,
  reason: 'completed' | 'not_planned',
  labels?: readonly string[],
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: issue,
    state: 'closed',
    state_reason: reason,
    ...(labels === undefined ? {} : { labels: [...labels] }),
  });
}

/** Issues that were closed and changed since an instant; 100 a call. */
export async function recentlyClosedIssues(github: GitHub, since: Instant): Promise<readonly Issue[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'closed',
    since: formatInstant(since),
    per_page: 100,
  });
  return all.filter((raw) => !raw.pull_request).map(issueOf);
}
