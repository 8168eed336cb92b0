import type { PullIssue, Repository } from '../github-model.ts';
import { commitsOf, filesOf, mergedTree } from '../pull-contents.ts';
import { mergeBlocks } from '../branch-rules.ts';
import { WEB_FLOW } from '../world.ts';
import { issueView } from './issue-view.ts';
import {
  accountOf,
  nodeId,
  repositoryPage,
  repositoryUrl,
  repositoryView,
  teamView,
  time,
  type Json,
  type View,
} from './view.ts';

/** Schema `pull-request-simple`, as lists have it. */
export function pullSimple(view: View, repository: Repository, issue: PullIssue): Json {
  const { world } = view;
  const { pull } = issue;
  const url = `${repositoryUrl(view, repository)}/pulls/${issue.number}`;
  const page = `${repositoryPage(view, repository)}/pull/${issue.number}`;
  const comments = `${repositoryUrl(view, repository)}/issues/${issue.number}/comments`;
  const statuses = `${repositoryUrl(view, repository)}/statuses/${pull.head.sha}`;
  const source = world.repositories.get(pull.head.repository);
  const { labels, ...rest } = issueView(view, repository, issue);
  const end = (from: Repository, ref: string, sha: string): Json => ({
    label: `${world.account(from.owner).login}:${ref}`,
    ref,
    sha,
    user: accountOf(view, from.owner),
    repo: repositoryView(view, from),
  });
  const href = (address: string): Json => ({ href: address });
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: rest['url'],
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(view, repository)}/pulls/comments{/number}`,
    comments_url: comments,
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    user: rest['user'],
    body: rest['body'],
    labels,
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [...pull.requested.users].map((user) => accountOf(view, user)),
    requested_teams: [...pull.requested.teams].flatMap((id) => {
      const team = world.teams.get(id);
      return team ? [teamView(view, team)] : [];
    }),
    created_at: rest['created_at'],
    updated_at: rest['updated_at'],
    closed_at: rest['closed_at'],
    merged_at: pull.merged ? time(pull.merged.at) : null,
    // Of an open pull request it names a test merge, which is not in any branch; here it is left out.
    merge_commit_sha: pull.merged?.commit ?? null,
    draft: pull.draft,
    // The fork may have been deleted.
    head: source
      ? end(source, pull.head.ref, pull.head.sha)
      : { label: `unknown:${pull.head.ref}`, ref: pull.head.ref, sha: pull.head.sha, user: null, repo: null },
    base: end(repository, pull.base.ref, pull.base.sha),
    _links: {
      self: href(url),
      html: href(page),
      issue: href(String(rest['url'])),
      comments: href(comments),
      review_comments: href(`${url}/comments`),
      review_comment: href(`${repositoryUrl(view, repository)}/pulls/comments{/number}`),
      commits: href(`${url}/commits`),
      statuses: href(statuses),
    },
    author_association: rest['author_association'],
    auto_merge: null,
  };
}

/** Schema `pull-request`, as a single one is given. */
export function pullView(view: View, repository: Repository, issue: PullIssue): Json {
  const { world } = view;
  const { pull } = issue;
  const files = filesOf(world, repository, issue);
  const open = issue.state === 'open';
  const mergeable = open ? mergedTree(world, repository, issue) !== undefined : null;
  return {
    ...pullSimple(view, repository, issue),
    merged: pull.merged !== undefined,
    merged_by: pull.merged ? accountOf(view, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: !open
      ? 'unknown'
      : !mergeable
        ? 'dirty'
        : blocked(view, repository, issue)
          ? 'blocked'
          : 'clean',
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(world, repository, issue).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** Seen without anybody's right to bypass: web-flow has none. */
export const blocked = (view: View, repository: Repository, issue: PullIssue): boolean =>
  mergeBlocks(view.world, repository, issue, WEB_FLOW.id, 'merge').length > 0;
