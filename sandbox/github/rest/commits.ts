import { posix } from 'node:path';
import * as z from 'zod';
import type { Sha } from '../../../src/terms/brand.ts';
import { parseInstant } from '../../../src/terms/instant.ts';
import { diffTrees, mergeBase, pathHistory, reachable } from '../git-history.ts';
import type { FileChange } from '../git-history.ts';
import { typeOfMode, type Mode } from '../git-objects.ts';
import type { Repository } from '../github-model.ts';
import { pullsWith } from '../pull-contents.ts';
import { resolveCommit } from '../refs.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import {
  accountByEmail,
  changesOf,
  combinedStatus,
  commitOf,
  commitView,
  fileView,
  statusView,
} from '../views/commit.ts';
import { pullSimple } from '../views/pull-view.ts';
import { repositoryPage, repositoryUrl, type Json } from '../views/view.ts';
import { wrapped } from './git-endpoints.ts';
import { actorOf } from './issue-endpoints.ts';
import {
  created,
  links,
  ok,
  paged,
  pageOf,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

const NewStatus = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  target_url: z.string().nullish(),
  description: z.string().nullish(),
  context: z.string().default('default'),
});

/** @throws Refusal 422, GitHub's answer for a name that is neither branch, tag nor commit */
function commitNamed(call: RepositoryCall, name: string): Sha {
  const sha = resolveCommit(call.repository, name);
  if (!sha) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}

/** "List commits" https://docs.github.com/en/rest/commits/commits#list-commits */
function list(call: RepositoryCall): Reply {
  const { query, repository, world } = call;
  const from = query.get('sha') ?? repository.defaultBranch;
  const tip = resolveCommit(repository, from);
  if (!tip) {
    if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
    throw notFound();
  }
  const path = query.get('path');
  const all = path === null ? reachable(repository.git, [tip]) : pathHistory(repository.git, tip, path);
  const since = parseInstant(query.get('since') ?? '') ?? -Infinity;
  const until = parseInstant(query.get('until') ?? '') ?? Infinity;
  const author = query.get('author')?.toLowerCase();
  const found = all.filter((sha) => {
    const commit = commitOf(repository, sha);
    const { email } = commit.author;
    return (
      commit.committer.at >= since &&
      commit.committer.at <= until &&
      (author === undefined ||
        email.toLowerCase() === author ||
        accountByEmail(world, email)?.login.toLowerCase() === author)
    );
  });
  return paged(call, found, (sha) => commitView(call, repository, sha));
}

/** A commit with its files, 300 a page. */
function get(call: RepositoryCall): Reply {
  const { repository } = call;
  const sha = commitNamed(call, param(call, 'ref'));
  const files = changesOf(repository, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitView(call, repository, sha),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, MOST_FILES).map((file) => fileView(call, repository, sha, file)),
  });
}

const MOST_FILES = 300;

/** "Compare two commits": `base...head`, from the merge base. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function compare(call: RepositoryCall): Reply {
  const { repository } = call;
  const { git } = repository;
  const [left, right] = param(call, 'basehead').split('...');
  const named = (name: string | undefined): Sha => {
    const sha = name === undefined ? undefined : resolveCommit(repository, name.replace(/^[^:]+:/, ''));
    if (!sha) throw notFound();
    return sha;
  };
  const [base, head] = [named(left), named(right)];
  const common = mergeBase(git, base, head);
  if (!common) throw notFound();
  const ahead = reachable(git, [head], [base]).reverse();
  const behind = reachable(git, [base], [head]).length;
  const files: FileChange[] = diffTrees(git, git.commit(common)?.tree, git.commit(head)?.tree);
  const url = `${repositoryUrl(call, repository)}/compare/${param(call, 'basehead')}`;
  const page = `${repositoryPage(call, repository)}/compare/${param(call, 'basehead')}`;
  const { page: n, size } = pageOf(call.query);
  const perPage = call.query.has('per_page') ? size : 250;
  const status =
    ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return {
    status: 200,
    headers: links(call, ahead.length, n, perPage),
    body: {
      url,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitView(call, repository, base),
      merge_base_commit: commitView(call, repository, common),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((n - 1) * perPage, n * perPage).map((sha) => commitView(call, repository, sha)),
      // Files come with the first page only.
      files: n === 1 ? files.slice(0, MOST_FILES).map((file) => fileView(call, repository, head, file)) : [],
    },
  };
}

/** GitHub gives a file's content up to a megabyte; above that it gives none, and `encoding` is `none`. */
const LARGEST_CONTENT = 1024 * 1024;

/** "Get repository content" https://docs.github.com/en/rest/repos/contents#get-repository-content */
function contents(call: RepositoryCall): Reply {
  const { repository } = call;
  const path = param(call, 'path').replace(/\/$/, '');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const tree = commitOf(repository, commit).tree;
  const entry = followed(repository, tree, path);
  if (!entry) throw notFound();
  if (entry.mode === '040000') {
    const below = repository.git.tree(entry.sha) ?? [];
    // "This API has an upper limit of 1,000 files for a directory."
    return ok(
      below
        .slice(0, 1000)
        .map(({ name, mode, sha }) =>
          item(call, { path: path === '' ? name : `${path}/${name}`, mode, sha, ref }, false),
        ),
    );
  }
  const raw = call.headers.get('accept')?.includes('raw') === true;
  if (raw) {
    const bytes = repository.git.blob(entry.sha) ?? Buffer.alloc(0);
    return {
      status: 200,
      body: new Uint8Array(bytes),
      headers: { 'Content-Type': 'application/vnd.github.raw; charset=utf-8' },
    };
  }
  return ok(item(call, { path, mode: entry.mode, sha: entry.sha, ref }, true));
}

/**
 * "If the requested `:path` points to a symlink, and the symlink's target is a normal file in the repository, then the
 * API responds with the content of the file." So this API cannot tell a link from a file.
 */
function followed(repository: Repository, tree: Sha, path: string): { mode: Mode; sha: Sha } | undefined {
  const entry = repository.git.entryAt(tree, path);
  if (entry?.mode !== '120000') return entry;
  const target = repository.git.blob(entry.sha)?.toString('utf8') ?? '';
  const to = posix.join(posix.dirname(path), target);
  const file = target.startsWith('/') || to.startsWith('..') ? undefined : repository.git.entryAt(tree, to);
  return file && (file.mode === '100644' || file.mode === '100755') ? file : entry;
}

function item(
  call: RepositoryCall,
  { path, mode, sha, ref }: { path: string; mode: Mode; sha: Sha; ref: string },
  alone: boolean,
): Json {
  const { repository } = call;
  const kind = typeOfMode(mode);
  const bytes = repository.git.blob(sha);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repositoryUrl(call, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git =
    kind === 'commit'
      ? null
      : `${repositoryUrl(call, repository)}/git/${kind === 'tree' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${repositoryPage(call, repository)}/${kind === 'tree' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encoded}`;
  // In a folder's listing a submodule says `file`; alone it says what it is.
  const type =
    kind === 'tree'
      ? 'dir'
      : kind === 'commit'
        ? alone
          ? 'submodule'
          : 'file'
        : mode === '120000'
          ? 'symlink'
          : 'file';
  const tooLarge = (bytes?.length ?? 0) > LARGEST_CONTENT;
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size: bytes?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url:
      kind === 'blob'
        ? `${repositoryPage(call, repository)}/raw/${encodeURIComponent(ref)}/${encoded}`
        : null,
    type,
    _links: { self, git, html },
    ...(alone &&
      type === 'file' && {
        content: tooLarge || !bytes ? '' : wrapped(bytes),
        encoding: tooLarge ? 'none' : 'base64',
      }),
    ...(alone && type === 'symlink' && { target: bytes?.toString('utf8') ?? '' }),
    ...(alone && type === 'submodule' && { submodule_git_url: 'https://example.invalid/submodule.git' }),
  };
}

/** "Create a commit status" https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
function createStatus(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const sha = param(call, 'sha');
  if (!repository.git.commit(sha)) throw unprocessable(`No commit found for SHA: ${sha}`);
  const given = sent(call, NewStatus);
  if ((given.description?.length ?? 0) > 140)
    throw unprocessable('Validation Failed', [
      {
        resource: 'Status',
        code: 'custom',
        field: 'description',
        message: 'description is too long (maximum is 140 characters)',
      },
    ]);
  // "there is a limit of 1000 statuses per sha and context within a repository"
  if (repository.statuses.filter((each) => each.sha === sha && each.context === given.context).length >= 1000)
    throw unprocessable('Validation Failed', [
      {
        resource: 'Status',
        code: 'custom',
        message: 'This SHA and context has reached the maximum number of statuses.',
      },
    ]);
  const status = {
    id: world.id('status'),
    sha: sha as Sha,
    state: given.state,
    context: given.context,
    description: given.description ?? null,
    targetUrl: given.target_url ?? null,
    creator: actorOf(call),
    at: world.now(),
  };
  repository.statuses.push(status);
  return created(statusView(call, repository, status));
}

export const commitRoutes: readonly Route[] = [
  repo('GET', '/commits', ['contents', 'read'], list),
  repo('GET', '/commits/{commit_sha}/pulls', ['pull_requests', 'read'], (call) =>
    paged(
      call,
      pullsWith(call.world, call.repository, commitNamed(call, param(call, 'commit_sha'))),
      (issue) => pullSimple(call, call.repository, issue),
    ),
  ),
  repo('GET', '/commits/{ref}/status', ['statuses', 'read'], (call) =>
    ok(combinedStatus(call, call.repository, commitNamed(call, param(call, 'ref')))),
  ),
  repo('GET', '/commits/{ref}/statuses', ['statuses', 'read'], (call) => {
    const sha = commitNamed(call, param(call, 'ref'));
    const found = call.repository.statuses.filter((each) => each.sha === sha).reverse();
    return paged(call, found, (status) => statusView(call, call.repository, status));
  }),
  repo('GET', '/commits/{ref}', ['contents', 'read'], get),
  repo('GET', '/compare/{basehead}', ['contents', 'read'], compare),
  repo('GET', '/contents/{path}', ['contents', 'read'], contents),
  repo('POST', '/statuses/{sha}', ['statuses', 'write'], createStatus),
];
