import type { Sha, UserId } from '../../src/terms/brand.ts';
import { checkBody } from './issues.ts';
import type { PullIssue, Repository, Review } from './github-model.ts';
import { commitsOf } from './pull-contents.ts';
import { notFound, unprocessable } from './refusal.ts';
import { pullRequestRules } from './branch-rules.ts';
import { ACTIONS_BOT, type World } from './world.ts';

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

const STATE = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/**
 * Starts a review, and submits it when `event` says how.
 * "Create a review for a pull request" https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 * A closed or merged pull request can be reviewed as well.
 */
export function createReview(
  world: World,
  repository: Repository,
  issue: PullIssue,
  given: {
    readonly author: UserId;
    readonly event: ReviewEvent | undefined;
    readonly body: string;
    readonly commit?: string;
  },
): Review {
  checkBody('PullRequestReview', given.body);
  const commit = given.commit ?? issue.pull.head.sha;
  if (!commitsOf(world, repository, issue).includes(commit as Sha))
    throw unprocessable('Unprocessable Entity', ['Commit is not part of the pull request']);
  if (issue.pull.reviews.some((each) => each.author === given.author && each.state === 'PENDING'))
    throw unprocessable('Unprocessable Entity', ['User can only have one pending review per pull request']);
  const review: Review = {
    id: world.id('review'),
    author: given.author,
    createdAt: world.now(),
    state: 'PENDING',
    body: given.body,
    edits: [],
    commit: commit as Sha,
    submittedAt: undefined,
  };
  if (given.event) checkSubmit(repository, issue, review, given.event);
  issue.pull.reviews.push(review);
  if (given.event) submit(world, repository, issue, review, given.event);
  return review;
}

function checkSubmit(repository: Repository, issue: PullIssue, review: Review, event: ReviewEvent): void {
  if (event === 'COMMENT') {
    if (review.body === '') throw unprocessable('Unprocessable Entity', ['Body is required']);
    return;
  }
  // "Pull request authors can't approve their own pull requests."
  // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/approving-a-pull-request-with-required-reviews
  if (review.author === issue.author)
    throw unprocessable('Unprocessable Entity', [
      event === 'APPROVE'
        ? 'Review Can not approve your own pull request'
        : 'Review Can not request changes on your own pull request',
    ]);
  // "Preventing GitHub Actions from creating or approving pull requests"
  // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
  if (
    event === 'APPROVE' &&
    review.author === ACTIONS_BOT.id &&
    !repository.settings.actionsMayCreatePullRequests
  )
    throw unprocessable('Unprocessable Entity', [
      'GitHub Actions is not permitted to approve pull requests.',
    ]);
}

export function submit(
  world: World,
  repository: Repository,
  issue: PullIssue,
  review: Review,
  event: ReviewEvent,
): void {
  if (review.state !== 'PENDING')
    throw unprocessable('Unprocessable Entity', ['Can not submit a review that is not pending']);
  checkSubmit(repository, issue, review, event);
  review.state = STATE[event];
  review.submittedAt = world.now();
  issue.pull.requested.users.delete(review.author);
  issue.updatedAt = world.now();
}

/** "Dismiss a review": only a submitted approval or request for changes. */
export function dismiss(
  world: World,
  issue: PullIssue,
  review: Review,
  message: string,
  actor: UserId,
): void {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    throw unprocessable('Unprocessable Entity', [
      `Can not dismiss a ${review.state === 'PENDING' ? 'pending' : 'commented'} pull request review`,
    ]);
  const was = review.state;
  review.state = 'DISMISSED';
  world.record(issue, actor, {
    event: 'review_dismissed',
    review: review.id,
    was,
    message,
    commit: undefined,
  });
}

/**
 * "Dismiss stale pull request approvals when new commits are pushed": approvals only, by the rule of the base branch.
 * Without the rule an approval stays, and keeps the commit that it was given for.
 */
export function dismissStale(world: World, repository: Repository, issue: PullIssue, pusher: UserId): void {
  const { pull } = issue;
  if (!pullRequestRules(repository, pull.base.ref).some((rule) => rule.dismiss_stale_reviews_on_push)) return;
  for (const review of pull.reviews) {
    if (review.state !== 'APPROVED' || review.commit === pull.head.sha) continue;
    review.state = 'DISMISSED';
    world.record(issue, pusher, {
      event: 'review_dismissed',
      review: review.id,
      was: 'APPROVED',
      message: null,
      commit: pull.head.sha,
    });
  }
}

/** @throws Refusal 404; also for somebody else's review that is not submitted yet: nobody else sees it. */
export function findReview(issue: PullIssue, id: number, viewer: UserId | undefined): Review {
  const review = issue.pull.reviews.find((each) => each.id === id);
  if (!review || (review.state === 'PENDING' && review.author !== viewer)) throw notFound();
  return review;
}

export const visibleReviews = (issue: PullIssue, viewer: UserId | undefined): Review[] =>
  issue.pull.reviews.filter((review) => review.state !== 'PENDING' || review.author === viewer);
