import { atLeast, type PullIssue, type Repository, type Review } from '../github-model.ts';
import { commitsOf, filesOf, mergedTree } from '../pull-contents.ts';
import { visibleReviews } from '../reviews.ts';
import { decisive, pullRequestRules } from '../branch-rules.ts';
import { blocked } from '../views/pull-view.ts';
import { nodeId, repositoryPage, time } from '../views/view.ts';
import { commitNode, refNode } from './git-types.ts';
import { issueFields, pullCommit } from './issue-type.ts';
import {
  connection,
  databaseId,
  fullDatabaseId,
  type GraphContext,
  type Node,
  type PageArguments,
} from './node.ts';
import { actorOf, commentFields, teamNode } from './people-types.ts';

const CHANGE_TYPES = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
} as const;

export function pullNode(context: GraphContext, repository: Repository, issue: PullIssue): Node {
  const { world } = context.view;
  const { pull } = issue;
  const { merged } = pull;
  const source = world.repositories.get(pull.head.repository);
  const page = `${repositoryPage(context.view, repository)}/pull/${issue.number}`;
  const open = issue.state === 'open';
  const files = () => filesOf(world, repository, issue);
  const sum = (key: 'additions' | 'deletions') => () => files().reduce((total, file) => total + file[key], 0);
  const reviews = (): Review[] => visibleReviews(issue, context.access.actor?.id);
  const show = (review: Review): Node => reviewNode(context, repository, issue, review);
  const writers = (only: boolean | null | undefined, review: Review): boolean =>
    only !== true || atLeast(world.role(repository, review.author), 'write');
  return {
    __typename: 'PullRequest',
    ...issueFields(context, repository, issue),
    id: nodeId('PR', pull.id),
    databaseId: databaseId(pull.id),
    fullDatabaseId: fullDatabaseId(pull.id),
    permalink: page,
    state: merged ? 'MERGED' : issue.state.toUpperCase(),
    baseRef: () => refNode(context, repository, `refs/heads/${pull.base.ref}`),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    baseRepository: () => context.nodes.repository(context, repository),
    headRef: () => (source ? refNode(context, source, `refs/heads/${pull.head.ref}`) : null),
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    headRepository: () => (source ? context.nodes.repository(context, source) : null),
    headRepositoryOwner: () => (source ? actorOf(context, source.owner) : null),
    isCrossRepository: pull.head.repository !== repository.id,
    isDraft: pull.draft,
    maintainerCanModify: false,
    mergeable: () => (!open ? 'UNKNOWN' : mergedTree(world, repository, issue) ? 'MERGEABLE' : 'CONFLICTING'),
    mergeStateStatus: () =>
      !open
        ? 'UNKNOWN'
        : !mergedTree(world, repository, issue)
          ? 'DIRTY'
          : blocked(context.view, repository, issue)
            ? 'BLOCKED'
            : 'CLEAN',
    merged: merged !== undefined,
    mergedAt: merged ? time(merged.at) : null,
    mergedBy: () => (merged ? actorOf(context, merged.by) : null),
    mergeCommit: () => (merged ? commitNode(context, repository, merged.commit) : null),
    additions: sum('additions'),
    deletions: sum('deletions'),
    changedFiles: () => files().length,
    commits: (args: PageArguments) =>
      connection('commits', args, commitsOf(world, repository, issue), (sha) =>
        pullCommit(context, repository, issue, sha),
      ),
    files: (args: PageArguments) =>
      connection('files', args, files(), (file) => ({
        __typename: 'PullRequestChangedFile',
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: CHANGE_TYPES[file.status],
      })),
    reviews: (args: PageArguments & { states?: readonly string[] | null; author?: string | null }) => {
      const author = args.author == null ? undefined : world.find(args.author)?.id;
      const found = reviews().filter(
        (review) =>
          args.states?.includes(review.state) !== false && (args.author == null || review.author === author),
      );
      return connection('reviews', args, found, show);
    },
    // The last review of each person, comments included; and the last that takes a side.
    latestReviews: (args: PageArguments & { writersOnly?: boolean | null }) => {
      const latest = new Map(
        reviews()
          .filter(({ state }) => state !== 'PENDING')
          .map((review) => [review.author, review]),
      );
      return connection('latestReviews', args, [...latest.values()], show);
    },
    latestOpinionatedReviews: (args: PageArguments & { writersOnly?: boolean | null }) =>
      connection(
        'latestOpinionatedReviews',
        args,
        [...decisive(reviews()).values()].filter((review) => writers(args.writersOnly, review)),
        show,
      ),
    reviewDecision: () => {
      if (pullRequestRules(repository, pull.base.ref).length === 0) return null;
      const states = [...decisive(pull.reviews).values()]
        .filter((review) => writers(true, review))
        .map(({ state }) => state);
      if (states.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
      return blocked(context.view, repository, issue) ? 'REVIEW_REQUIRED' : 'APPROVED';
    },
    reviewRequests: (args: PageArguments) =>
      connection(
        'reviewRequests',
        args,
        [
          ...[...pull.requested.users].map((user) => ({ key: `user ${user}`, who: actorOf(context, user) })),
          ...[...pull.requested.teams].flatMap((id) => {
            const team = world.teams.get(id);
            return team ? [{ key: `team ${id}`, who: teamNode(context, team) }] : [];
          }),
        ],
        ({ key, who }) => ({
          __typename: 'ReviewRequest',
          id: nodeId('RR', `${pull.id}:${key}`),
          databaseId: null,
          asCodeOwner: pull.requested.asOwners.has(key),
          pullRequest: () => pullNode(context, repository, issue),
          requestedReviewer: who,
        }),
      ),
  };
}

export function reviewNode(
  context: GraphContext,
  repository: Repository,
  issue: PullIssue,
  review: Review,
): Node {
  const { world, site } = context.view;
  const path = `${world.fullName(repository)}/pull/${issue.number}#pullrequestreview-${review.id}`;
  return {
    __typename: 'PullRequestReview',
    ...commentFields(context, repository, review, review.submittedAt ?? review.createdAt),
    id: nodeId('PRR', review.id),
    databaseId: databaseId(review.id),
    fullDatabaseId: fullDatabaseId(review.id),
    state: review.state,
    submittedAt: review.submittedAt === undefined ? null : time(review.submittedAt),
    commit: () => commitNode(context, repository, review.commit),
    // "whether the author of this review has push access to the repository": now, not when it was written.
    authorCanPushToRepository: atLeast(world.role(repository, review.author), 'write'),
    pullRequest: () => pullNode(context, repository, issue),
    repository: () => context.nodes.repository(context, repository),
    onBehalfOf: (args: PageArguments) => connection('onBehalfOf', args, [], () => null),
    isMinimized: false,
    minimizedReason: null,
    url: `${site}/${path}`,
    resourcePath: `/${path}`,
  };
}
