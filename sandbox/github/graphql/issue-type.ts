import { labelsOf } from '../issues.ts';
import type { Comment, Issue, Label, Repository, TimelineEvent } from '../github-model.ts';
import { isPull } from '../world.ts';
import { repositoryPage, nodeId, time } from '../views/view.ts';
import { commitNode, refNode } from './git-types.ts';
import {
  connection,
  databaseId,
  fullDatabaseId,
  type GraphContext,
  type Node,
  type PageArguments,
} from './node.ts';
import { actorOf, commentFields, teamNode } from './people-types.ts';
import { commitsOf } from '../pull-contents.ts';
import { visibleReviews } from '../reviews.ts';

/** What an issue and a pull request share. */
export function issueFields(context: GraphContext, repository: Repository, issue: Issue): Node {
  const { view } = context;
  const kind = issue.pull ? 'pull' : 'issues';
  const path = `${view.world.fullName(repository)}/${kind}/${issue.number}`;
  return {
    ...commentFields(context, repository, issue, issue.updatedAt),
    number: issue.number,
    title: issue.title,
    closed: issue.state === 'closed',
    closedAt: issue.closed ? time(issue.closed.at) : null,
    locked: issue.locked,
    activeLockReason: null,
    url: `${view.site}/${path}`,
    resourcePath: `/${path}`,
    repository: () => context.nodes.repository(context, repository),
    labels: (args: PageArguments) =>
      connection('labels', args, labelsOf(repository, issue), (label) =>
        labelNode(context, repository, label),
      ),
    comments: (args: PageArguments) =>
      connection('comments', args, issue.comments, (each) => commentNode(context, repository, issue, each)),
    timelineItems: (args: PageArguments & { itemTypes?: readonly string[] | null }) =>
      timeline(context, repository, issue, args),
  };
}

export function issueNode(context: GraphContext, repository: Repository, issue: Issue): Node {
  return {
    __typename: 'Issue',
    ...issueFields(context, repository, issue),
    id: nodeId('I', issue.id),
    databaseId: databaseId(issue.id),
    fullDatabaseId: fullDatabaseId(issue.id),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    isPinned: issue.pinned === true,
  };
}

export function labelNode(context: GraphContext, repository: Repository, label: Label): Node {
  const path = `${context.view.world.fullName(repository)}/labels/${encodeURIComponent(label.name)}`;
  return {
    __typename: 'Label',
    id: nodeId('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    url: `${context.view.site}/${path}`,
    resourcePath: `/${path}`,
    createdAt: null,
    updatedAt: null,
    repository: () => context.nodes.repository(context, repository),
  };
}

export function commentNode(
  context: GraphContext,
  repository: Repository,
  issue: Issue,
  comment: Comment,
): Node {
  const page = repositoryPage(context.view, repository);
  const anchor = `${issue.pull ? 'pull' : 'issues'}/${issue.number}#issuecomment-${comment.id}`;
  return {
    __typename: 'IssueComment',
    ...commentFields(context, repository, comment, comment.updatedAt),
    id: nodeId('IC', comment.id),
    databaseId: databaseId(comment.id),
    fullDatabaseId: fullDatabaseId(comment.id),
    issue: () => issueNode(context, repository, issue),
    pullRequest: () => (isPull(issue) ? context.nodes.pull(context, repository, issue) : null),
    repository: () => context.nodes.repository(context, repository),
    url: `${page}/${anchor}`,
    resourcePath: `/${context.view.world.fullName(repository)}/${anchor}`,
    isMinimized: false,
    minimizedReason: null,
  };
}

/** `head_ref_force_pushed` → `HeadRefForcePushedEvent`; some have names of their own. */
const TYPE_NAMES: Readonly<Record<TimelineEvent['event'], string>> = {
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  renamed: 'RenamedTitleEvent',
  transferred: 'TransferredEvent',
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  merged: 'MergedEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_force_pushed: 'BaseRefForcePushedEvent',
  head_ref_deleted: 'HeadRefDeletedEvent',
  head_ref_restored: 'HeadRefRestoredEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  review_dismissed: 'ReviewDismissedEvent',
  review_requested: 'ReviewRequestedEvent',
  review_request_removed: 'ReviewRequestRemovedEvent',
};

/** `TransferredEvent` → `TRANSFERRED_EVENT`, as `itemTypes` names it. */
const itemType = (typeName: string): string => typeName.replace(/(?!^)([A-Z])/g, '_$1').toUpperCase();

function timeline(
  context: GraphContext,
  repository: Repository,
  issue: Issue,
  args: PageArguments & { itemTypes?: readonly string[] | null },
): Node {
  const { world } = context.view;
  const rows: { at: number; type: string; show: () => Node }[] = [];
  if (isPull(issue)) {
    for (const sha of commitsOf(world, repository, issue))
      rows.push({
        at: repository.git.commit(sha)?.committer.at ?? 0,
        type: 'PullRequestCommit',
        show: () => pullCommit(context, repository, issue, sha),
      });
    for (const review of visibleReviews(issue, context.access.actor?.id))
      rows.push({
        at: review.submittedAt ?? review.createdAt,
        type: 'PullRequestReview',
        show: () => context.nodes.review(context, repository, issue, review),
      });
  }
  for (const comment of issue.comments)
    rows.push({
      at: comment.createdAt,
      type: 'IssueComment',
      show: () => commentNode(context, repository, issue, comment),
    });
  for (const event of issue.events)
    rows.push({
      at: event.at,
      type: TYPE_NAMES[event.event],
      show: () => eventNode(context, repository, issue, event),
    });
  const types = args.itemTypes == null ? undefined : new Set(args.itemTypes);
  const found = rows.filter(({ type }) => types?.has(itemType(type)) !== false).sort((a, b) => a.at - b.at);
  return {
    ...connection('timelineItems', args, found, ({ show }) => show()),
    totalCount: rows.length,
    filteredCount: found.length,
    updatedAt: time(issue.updatedAt),
  };
}

export function pullCommit(
  context: GraphContext,
  repository: Repository,
  issue: Issue,
  sha: Parameters<typeof commitNode>[2],
): Node {
  const page = repositoryPage(context.view, repository);
  return {
    __typename: 'PullRequestCommit',
    id: nodeId('PURC', `${issue.id}:${sha}`),
    commit: () => commitNode(context, repository, sha),
    pullRequest: () => subject(context, repository, issue),
    url: `${page}/pull/${issue.number}/commits/${sha}`,
    resourcePath: `/${context.view.world.fullName(repository)}/pull/${issue.number}/commits/${sha}`,
  };
}

const subject = (context: GraphContext, repository: Repository, issue: Issue): Node =>
  isPull(issue) ? context.nodes.pull(context, repository, issue) : issueNode(context, repository, issue);

function eventNode(context: GraphContext, repository: Repository, issue: Issue, event: TimelineEvent): Node {
  const { world } = context.view;
  const page = `${repositoryPage(context.view, repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const self = () => subject(context, repository, issue);
  const commit = (sha: Parameters<typeof commitNode>[2] | undefined) => () =>
    sha ? commitNode(context, repository, sha) : null;
  const base = {
    __typename: TYPE_NAMES[event.event],
    id: nodeId('EV', event.id),
    actor: () => actorOf(context, event.actor),
    createdAt: time(event.at),
    url: `${page}#event-${event.id}`,
    resourcePath: `/${world.fullName(repository)}/issues/${issue.number}#event-${event.id}`,
    pullRequest: self,
    databaseId: databaseId(event.id),
  };
  switch (event.event) {
    case 'closed':
      return {
        ...base,
        closable: self,
        closer: commit(event.commit),
        stateReason: event.stateReason?.toUpperCase() ?? null,
      };
    case 'reopened':
      return { ...base, closable: self, stateReason: null };
    case 'renamed':
      return { ...base, previousTitle: event.from, currentTitle: event.to, subject: self };
    case 'transferred':
      return {
        ...base,
        issue: self,
        fromRepository: () => context.nodes.repository(context, world.repository(event.fromRepository)),
      };
    case 'labeled':
    case 'unlabeled':
      return {
        ...base,
        labelable: self,
        label: () => {
          const known = world.label(repository, event.name);
          const gone: Label = { id: 0, name: event.name, color: event.color, description: null };
          return labelNode(context, repository, known ?? gone);
        },
      };
    case 'locked':
    case 'unlocked':
      return { ...base, lockable: self, lockReason: null };
    case 'merged':
      return {
        ...base,
        commit: commit(event.commit),
        mergeRefName: event.ref,
        mergeRef: () => refNode(context, repository, `refs/heads/${event.ref}`),
      };
    case 'head_ref_force_pushed':
    case 'base_ref_force_pushed':
      return {
        ...base,
        beforeCommit: commit(event.before),
        afterCommit: commit(event.after),
        ref: () => refNode(context, repository, `refs/heads/${event.ref}`),
      };
    case 'base_ref_changed':
      return { ...base, previousRefName: event.from, currentRefName: event.to };
    case 'head_ref_deleted':
      return { ...base, headRef: null, headRefName: issue.pull?.head.ref ?? '' };
    case 'head_ref_restored':
      return base;
    case 'review_dismissed':
      return {
        ...base,
        dismissalMessage: event.message,
        previousReviewState: event.was,
        pullRequestCommit: () => (event.commit ? pullCommit(context, repository, issue, event.commit) : null),
        review: () => {
          const review = issue.pull?.reviews.find((each) => each.id === event.review);
          return review && isPull(issue) ? context.nodes.review(context, repository, issue, review) : null;
        },
      };
    case 'review_requested':
    case 'review_request_removed':
      return {
        ...base,
        requestedReviewer: () => {
          if ('user' in event.reviewer) return actorOf(context, event.reviewer.user);
          const team = world.teams.get(event.reviewer.team);
          return team ? teamNode(context, team) : null;
        },
      };
  }
}
