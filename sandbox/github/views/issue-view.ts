import type { UserId } from '../../../src/terms/brand.ts';
import { labelsOf } from '../issues.ts';
import type { Comment, Issue, Label, Repository, Review, TimelineEvent } from '../github-model.ts';
import { atLeast } from '../github-model.ts';
import {
  accountOf,
  nodeId,
  repositoryPage,
  repositoryUrl,
  teamView,
  time,
  type Json,
  type View,
} from './view.ts';

/** Schema `author-association`. */
export function association(view: View, repository: Repository, who: UserId): string {
  const { world } = view;
  if (repository.owner === who) return 'OWNER';
  const owner = world.account(repository.owner);
  if (
    owner.type === 'Organization' &&
    [...world.teams.values()].some((team) => team.organization === owner.id && team.members.has(who))
  )
    return 'MEMBER';
  const account = world.account(who);
  if (account.type === 'User' && atLeast(world.role(repository, who), 'triage')) return 'COLLABORATOR';
  return 'NONE';
}

/** Schema `label`. */
export const labelView = (view: View, repository: Repository, label: Label): Json => ({
  id: label.id,
  node_id: nodeId('LA', label.id),
  url: `${repositoryUrl(view, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  description: label.description,
  color: label.color,
  default: false,
});

const NO_REACTIONS = {
  total_count: 0,
  '+1': 0,
  '-1': 0,
  laugh: 0,
  confused: 0,
  heart: 0,
  hooray: 0,
  eyes: 0,
  rocket: 0,
} as const;

/** Schema `issue`. A pull request is an issue with `pull_request`. */
export function issueView(view: View, repository: Repository, issue: Issue): Json {
  const url = `${repositoryUrl(view, repository)}/issues/${issue.number}`;
  const page = `${repositoryPage(view, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    url,
    repository_url: repositoryUrl(view, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    title: issue.title,
    user: accountOf(view, issue.author),
    labels: labelsOf(repository, issue).map((label) => labelView(view, repository, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: time(issue.createdAt),
    updated_at: time(issue.updatedAt),
    closed_at: issue.closed ? time(issue.closed.at) : null,
    closed_by: issue.closed ? accountOf(view, issue.closed.by) : null,
    author_association: association(view, repository, issue.author),
    body: issue.body === '' ? null : issue.body,
    reactions: { url: `${url}/reactions`, ...NO_REACTIONS },
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: `${repositoryUrl(view, repository)}/pulls/${issue.number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.pull.merged ? time(issue.pull.merged.at) : null,
      },
    }),
  };
}

/** Schema `issue-comment`. */
export function commentView(view: View, repository: Repository, issue: Issue, comment: Comment): Json {
  const url = `${repositoryUrl(view, repository)}/issues`;
  const page = `${repositoryPage(view, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    url: `${url}/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: accountOf(view, comment.author),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    body: comment.body,
    author_association: association(view, repository, comment.author),
    reactions: { url: `${url}/comments/${comment.id}/reactions`, ...NO_REACTIONS },
    performed_via_github_app: null,
  };
}

/** Schema `issue-event`; the timeline shows the same, with comments, commits and reviews between. */
export function eventView(view: View, repository: Repository, event: TimelineEvent): Json {
  const base = {
    id: event.id,
    node_id: nodeId('EV', event.id),
    url: `${repositoryUrl(view, repository)}/issues/events/${event.id}`,
    actor: accountOf(view, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: time(event.at),
    performed_via_github_app: null,
  };
  const commit = (sha: string): Json => ({
    commit_id: sha,
    commit_url: `${repositoryUrl(view, repository)}/commits/${sha}`,
  });
  switch (event.event) {
    case 'closed':
      return { ...base, state_reason: event.stateReason, ...(event.commit && commit(event.commit)) };
    case 'renamed':
      return { ...base, rename: { from: event.from, to: event.to } };
    case 'labeled':
    case 'unlabeled':
      return { ...base, label: { name: event.name, color: event.color } };
    case 'locked':
      return { ...base, lock_reason: null };
    case 'merged':
      return { ...base, ...commit(event.commit) };
    case 'head_ref_force_pushed':
    case 'base_ref_force_pushed':
      return { ...base, ...commit(event.after) };
    case 'review_dismissed':
      return {
        ...base,
        dismissed_review: {
          state: event.was.toLowerCase(),
          review_id: event.review,
          dismissal_message: event.message,
          ...(event.commit && { dismissal_commit_id: event.commit }),
        },
      };
    case 'review_requested':
    case 'review_request_removed': {
      const { reviewer } = event;
      const team = 'team' in reviewer ? view.world.teams.get(reviewer.team) : undefined;
      return {
        ...base,
        review_requester: accountOf(view, event.actor),
        ...('user' in reviewer && { requested_reviewer: accountOf(view, reviewer.user) }),
        ...(team && { requested_team: teamView(view, team) }),
      };
    }
    case 'transferred':
    case 'reopened':
    case 'unlocked':
    case 'head_ref_deleted':
    case 'head_ref_restored':
    case 'base_ref_changed':
      return base;
  }
}

/** Schema `pull-request-review`. */
export function reviewView(view: View, repository: Repository, issue: Issue, review: Review): Json {
  const url = `${repositoryUrl(view, repository)}/pulls/${issue.number}`;
  const page = `${repositoryPage(view, repository)}/pull/${issue.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: accountOf(view, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    ...(review.submittedAt !== undefined && { submitted_at: time(review.submittedAt) }),
    commit_id: review.commit,
    author_association: association(view, repository, review.author),
  };
}
