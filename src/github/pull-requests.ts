import { Sha, type IssueNumber } from '../terms/brand.ts';
import { parseInstant, type Instant } from '../terms/instant.ts';
import { hasStatus, type GitHub } from './github-client.ts';
import { draftBranch, requestOfBranch, supplementOfBranch } from '../request/draft-branch-name.ts';
import { actorOf, type Actor } from './open-issues.ts';

/** A pull request of ours, as far as telling people needs it. Granting reads its own facts. */
export interface DraftPullRequest extends BranchPull {
  readonly issue: IssueNumber;
}

/** A pull request from one of the bot's branches. */
export interface BranchPull {
  readonly number: number;
  readonly head: Sha;
  readonly open: boolean;
  /** Whether merging it brings it to the default branch; anybody with write access can point it elsewhere. */
  readonly intoDefault: boolean;
  readonly mergedAt: Instant | undefined;
  /** On the default branch, of one that is merged. */
  readonly mergeCommit: Sha | undefined;
  readonly closedAt: Instant | undefined;
  readonly url: string;
  readonly body: string;
}

interface RawPullRequest {
  readonly number: number;
  readonly state: string;
  readonly html_url: string;
  readonly body: string | null;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly closed_at: string | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number } | null;
  };
  readonly base: {
    readonly ref: string;
    readonly repo: { readonly id: number; readonly default_branch: string };
  };
}

type Into = 'default branch' | 'any branch';

function draftOf(raw: RawPullRequest, into: Into = 'default branch'): DraftPullRequest | undefined {
  const issue = requestOfBranch(raw.head.ref);
  const pull = issue === undefined ? undefined : pullOf(raw, into);
  return pull && issue && { ...pull, issue };
}

function pullOf(raw: RawPullRequest, into: Into = 'default branch'): BranchPull | undefined {
  // A fork may name its branch as ours are named.
  if (raw.head.repo?.id !== raw.base.repo.id) return undefined;
  // Anybody with write access can have it merged elsewhere: that is no merge of the request, and must hide none.
  const intoDefault = raw.base.ref === raw.base.repo.default_branch;
  if (into === 'default branch' && !intoDefault) return undefined;
  return {
    number: raw.number,
    head: Sha.of(raw.head.sha),
    open: raw.state === 'open',
    intoDefault,
    mergedAt: raw.merged_at === null ? undefined : parseInstant(raw.merged_at),
    mergeCommit:
      raw.merged_at === null || raw.merge_commit_sha === null ? undefined : Sha.of(raw.merge_commit_sha),
    closedAt: raw.closed_at === null ? undefined : parseInstant(raw.closed_at),
    url: raw.html_url,
    body: raw.body ?? '',
  };
}

/** Pull requests of a request's branch into the default branch, oldest first. */
export async function pullRequestsOf(
  github: GitHub,
  issue: IssueNumber,
): Promise<readonly DraftPullRequest[]> {
  return (await pullsFrom(github, draftBranch(issue))).map((pull) => ({ ...pull, issue }));
}

/** Pull requests of one of the bot's branches, oldest first. @param into `any branch`: also those that somebody has pointed elsewhere */
export async function pullsFrom(
  github: GitHub,
  branch: string,
  into: Into = 'default branch',
): Promise<readonly BranchPull[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'all',
    head: `${owner}:${branch}`,
    per_page: 100,
  });
  return all
    .filter(({ head }) => head.ref === branch)
    .map((raw) => pullOf(raw, into))
    .filter((pull): pull is BranchPull => pull !== undefined)
    .sort((a, b) => a.number - b.number);
}

/** Every open pull request of a request, by its request; 100 a call. Of several the latest. */
export async function openDrafts(github: GitHub): Promise<ReadonlyMap<IssueNumber, DraftPullRequest>> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  const drafts = all.map((raw) => draftOf(raw)).filter((draft) => draft !== undefined);
  return new Map(drafts.sort((a, b) => a.number - b.number).map((draft) => [draft.issue, draft]));
}

/** One pull request, if it is a draft of ours. @param number of a pull request that exists */
export async function readPullRequest(github: GitHub, number: number): Promise<DraftPullRequest | undefined> {
  const { octokit, owner, repo } = github;
  return draftOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
}

/**
 * The request that a pull request of ours belongs to, as its draft or as what stands beside it; `undefined`: none of ours.
 * @param number of a pull request that exists
 */
export async function requestOfPull(github: GitHub, number: number): Promise<IssueNumber | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const { ref } = data.head;
  return pullOf(data) && (requestOfBranch(ref) ?? supplementOfBranch(ref)?.issue);
}

/** A pull request within this repository into its default branch, and the branch that it comes from. @param number of one that exists */
export async function pullOnBranch(
  github: GitHub,
  number: number,
): Promise<{ readonly pull: BranchPull; readonly branch: string } | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const pull = pullOf(data);
  return pull && { pull, branch: data.head.ref };
}

/** Actions may not open pull requests here: a setting that only an administrator can change. */
export class MayNotOpenPullRequests extends Error {
  constructor() {
    super(
      'GitHub does not let Actions open pull requests in this repository. An administrator switches it on under ' +
        'Settings → Actions → General → Workflow permissions → “Allow GitHub Actions to create and approve pull ' +
        'requests”; for an organisation, there first. A GitHub App token needs no such setting.',
    );
    this.name = 'MayNotOpenPullRequests';
  }
}

/** @throws MayNotOpenPullRequests */
export const openPullRequest = async (
  github: GitHub,
  issue: IssueNumber,
  base: string,
  title: string,
  body: string,
): Promise<DraftPullRequest> => ({
  ...(await openPullFrom(github, draftBranch(issue), base, title, body)),
  issue,
});

/** @throws MayNotOpenPullRequests */
export async function openPullFrom(
  github: GitHub,
  branch: string,
  base: string,
  title: string,
  body: string,
): Promise<BranchPull> {
  const { octokit, owner, repo } = github;
  const existing = async () => (await pullsFrom(github, branch)).find((pr) => pr.open);
  try {
    const { data } = await octokit.rest.pulls.create({
      owner,
      repo,
      base,
      head: branch,
      title,
      body,
      maintainer_can_modify: false,
      request: { retries: 0 },
    });
    const pull = data.head.ref === branch ? pullOf(data) : undefined;
    if (pull) return pull;
    throw new Error(`GitHub opened #${data.number}, but not from ${branch}.`);
  } catch (error) {
    if (hasStatus(error, 403) && error instanceof Error && /not permitted to create/i.test(error.message)) {
      throw new MayNotOpenPullRequests();
    }
    // 422: there is one already; 5xx: the answer may have been lost after the effect.
    const made = hasStatus(error, 422, 500, 502, 503, 504) ? await existing() : undefined;
    if (made) return made;
    throw error;
  }
}

export async function updatePullRequest(
  github: GitHub,
  number: number,
  change: { readonly body?: string; readonly title?: string; readonly state?: 'closed' },
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
}

/** A commit status: it informs the reviewer, and no grant relies on it, since any writer can set one. */
export async function setStatus(
  github: GitHub,
  sha: Sha,
  status: {
    readonly context: string;
    readonly state: 'success' | 'failure' | 'pending';
    readonly description: string;
  },
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    ...status,
    description: status.description.slice(0, 140),
  });
}

/**
 * Our pull requests that were closed lately, newest change first: one call for the last hundred.
 * @param into `any branch`: also those that brought nothing to the default branch, for telling people that they did not
 */
export async function recentlyClosed(github: GitHub, into: Into): Promise<readonly DraftPullRequest[]> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    per_page: 100,
  });
  return data
    .map((raw) => draftOf(raw, into))
    .filter((draft): draft is DraftPullRequest => draft !== undefined);
}

export interface ClosingWords {
  readonly by: Actor | undefined;
  readonly words: string | undefined;
}

/** Who closed a pull request, and what they wrote as they did. */
export async function closingWords(
  github: GitHub,
  pr: { readonly number: number; readonly closedAt: Instant | undefined },
): Promise<ClosingWords> {
  const { octokit, owner, repo } = github;
  // Every pull request is an issue too, and only the issue says who closed it.
  const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: pr.number });
  const by = actorOf(data.closed_by);
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pr.number,
    per_page: 100,
  });
  const near = 5 * 60;
  const words = comments
    .filter((c) => c.user?.id === by?.id && pr.closedAt !== undefined)
    .filter((c) => Math.abs((parseInstant(c.created_at) ?? 0) - (pr.closedAt ?? 0)) <= near)
    .at(-1)?.body;
  return { by, words: words ?? undefined };
}
