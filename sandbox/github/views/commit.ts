import type { Sha } from '../../../src/terms/brand.ts';
import { diffTrees, type FileChange } from '../git-history.ts';
import { SIGNATURE, type Commit, type Signature } from '../git-objects.ts';
import type { Account, CommitStatus, Repository } from '../github-model.ts';
import type { World } from '../world.ts';
import {
  account,
  accountOf,
  nodeId,
  repositoryPage,
  repositoryUrl,
  repositoryView,
  time,
  type Json,
  type View,
} from './view.ts';

/**
 * The account that GitHub shows beside a commit is found by the email alone. Whoever writes the commit chooses it:
 * it proves nothing.
 * "Why are my commits linked to the wrong user?" https://docs.github.com/en/pull-requests/committing-changes-to-your-project/troubleshooting-commits/why-are-my-commits-linked-to-the-wrong-user
 */
export function accountByEmail(world: World, email: string): Account | undefined {
  const wanted = email.toLowerCase();
  const byId = /^(\d+)\+.+@users\.noreply\.github\.com$/.exec(wanted);
  return [...world.accounts.values()].find(
    (each) => each.email.toLowerCase() === wanted || (byId && each.id === Number(byId[1])),
  );
}

const person = ({ name, email, at }: Signature): Json => ({ name, email, date: time(at) });

const verification = (commit: Commit): Json =>
  commit.signedByGitHub
    ? {
        verified: true,
        reason: 'valid',
        signature: SIGNATURE,
        payload: `tree ${commit.tree}`,
        verified_at: time(commit.committer.at),
      }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

const missing = (sha: string): never => {
  throw new Error(`No commit ${sha}`);
};

export const commitOf = (repository: Repository, sha: Sha): Commit =>
  repository.git.commit(sha) ?? missing(sha);

/** Schema `git-commit`. */
export function gitCommit(view: View, repository: Repository, sha: Sha): Json {
  const commit = commitOf(repository, sha);
  const url = repositoryUrl(view, repository);
  const page = repositoryPage(view, repository);
  return {
    sha,
    node_id: nodeId('C', `${repository.id}:${sha}`),
    url: `${url}/git/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
    verification: verification(commit),
  };
}

/** Schema `commit`, as lists have it: without files and counts. */
export function commitView(view: View, repository: Repository, sha: Sha): Json {
  const commit = commitOf(repository, sha);
  const url = repositoryUrl(view, repository);
  const page = repositoryPage(view, repository);
  const who = (email: string): Json | null => {
    const found = accountByEmail(view.world, email);
    return found ? account(view, found) : null;
  };
  return {
    sha,
    node_id: nodeId('C', `${repository.id}:${sha}`),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verification(commit),
    },
    author: who(commit.author.email),
    committer: commit.signedByGitHub
      ? account(view, view.world.account('web-flow'))
      : who(commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}

/** What a commit changes, against its first parent. */
export function changesOf(repository: Repository, sha: Sha): FileChange[] {
  const commit = commitOf(repository, sha);
  const [parent] = commit.parents;
  return diffTrees(repository.git, parent && repository.git.commit(parent)?.tree, commit.tree);
}

/** Schema `diff-entry`. */
export function fileView(view: View, repository: Repository, commit: Sha, change: FileChange): Json {
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  const page = repositoryPage(view, repository);
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(view, repository)}/contents/${path}?ref=${commit}`,
    ...(change.patch !== undefined && { patch: change.patch }),
    ...(change.previousPath !== undefined && { previous_filename: change.previousPath }),
  };
}

/** Schema `status`. */
export const statusView = (view: View, repository: Repository, status: CommitStatus): Json => ({
  url: `${repositoryUrl(view, repository)}/statuses/${status.sha}`,
  avatar_url: `https://avatars.githubusercontent.com/u/${status.creator}?v=4`,
  id: status.id,
  node_id: nodeId('SC', status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: time(status.at),
  updated_at: time(status.at),
  creator: accountOf(view, status.creator),
});

/** Schema `combined-commit-status`: the latest of each context; `pending` while there is none at all. */
export function combinedStatus(view: View, repository: Repository, sha: Sha): Json {
  const latest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  const statuses = [...latest.values()];
  const states = new Set(statuses.map(({ state }) => state));
  const state =
    states.has('error') || states.has('failure')
      ? 'failure'
      : states.size === 0 || states.has('pending')
        ? 'pending'
        : 'success';
  const url = repositoryUrl(view, repository);
  return {
    state,
    statuses: statuses.map((status) =>
      // The combined view leaves the creators out.
      Object.fromEntries(
        Object.entries(statusView(view, repository, status)).filter(([name]) => name !== 'creator'),
      ),
    ),
    sha,
    total_count: statuses.length,
    repository: repositoryView(view, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
}
