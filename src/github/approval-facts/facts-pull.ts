import * as z from 'zod';
import { IssueNumber, type Sha } from '../../terms/brand.ts';
import {
  known,
  unknown,
  type CodeownersFile,
  type DismissalFacts,
  type PullFacts,
  type Read,
  type ReviewFacts,
  type TreeEntry,
} from '../../approval/approval-facts.ts';
import {
  account,
  attempt,
  entry,
  explain,
  id,
  instant,
  page,
  repositoryRef,
  sha,
  whole,
} from './facts-answers.ts';
import { commits, readCommits } from './facts-commits.ts';
import { readPushers } from './facts-pushers.ts';
import { pathVariables, PULL_QUERY, REVIEWS_QUERY } from './facts-queries.ts';
import type { Reading } from './facts-reading.ts';
import { codeownersOf, ownersShape } from './facts-repository.ts';
import { allFiles, files } from './facts-pull-files.ts';
import type { Kind, Paths } from './facts-request.ts';

const reviewState = z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']);
const reviews = page(
  z.object({
    fullDatabaseId: id,
    state: reviewState,
    submittedAt: instant.nullish(),
    commit: z.object({ oid: sha }).nullish(),
    author: account,
    authorCanPushToRepository: z.boolean(),
  }),
);

const timeline = page(
  z.union([
    z.object({
      __typename: z.literal('ReviewDismissedEvent'),
      actor: account,
      previousReviewState: reviewState,
      review: z.object({ fullDatabaseId: id }).nullish(),
    }),
    z.object({
      __typename: z.enum([
        'AutoMergeEnabledEvent',
        'AutoRebaseEnabledEvent',
        'AutoSquashEnabledEvent',
        'AddedToMergeQueueEvent',
      ]),
    }),
  ]),
);

const pull = z.object({
  number: z.int(),
  author: account,
  baseRefName: z.string(),
  baseRepository: repositoryRef,
  headRefName: z.string(),
  headRefOid: sha,
  headRepository: repositoryRef,
  merged: z.boolean(),
  mergedAt: instant.nullish(),
  mergedBy: account,
  mergeCommit: z
    .object({ oid: sha, parents: z.object({ nodes: z.array(z.object({ oid: sha, ...ownersShape })) }) })
    .nullish(),
  files: files.nullish(),
  commits,
  reviews: reviews.nullish(),
  timelineItems: timeline,
});
type PullAnswer = z.output<typeof pull>;

const shape = z.object({
  repository: z.object({
    pullRequest: pull,
    head: z.object({ request: entry, policy: entry, review: entry }).nullable(),
  }),
});

/** All but who pushed, which nothing else that is read hangs on. */
export type PullRead = Omit<PullFacts, 'pushers'>;

export interface PullReading {
  readonly pull: Read<PullRead>;
  /** Asked after the pull request was read, so that nobody who pushed what it holds is missing; with whatever is asked next. */
  readonly pushers: Promise<PullFacts['pushers']>;
  readonly onHead: Readonly<Record<Kind, Read<TreeEntry | 'absent'>>>;
  readonly codeownersAtMerge: Read<CodeownersFile>;
}

/** Nothing about a pull request is known, for this reason. */
export const noPull = (why: string): PullReading => ({
  pull: unknown(why),
  pushers: Promise.resolve(unknown(why)),
  onHead: { request: unknown(why), policy: unknown(why), review: unknown(why) },
  codeownersAtMerge: unknown(why),
});

/**
 * The pull request with its commits, reviews and events, the files on its head, and CODEOWNERS before its merge.
 * @param into of one that is not merged: the commit that it would be merged into
 */
export async function readPull(
  reading: Reading,
  number: IssueNumber,
  head: Sha,
  paths: Paths,
  into?: Sha,
): Promise<PullReading> {
  const { octokit, owner, repo } = reading;
  const read = await attempt(async () =>
    shape.parse(await octokit.graphql(PULL_QUERY, { owner, repo, number, head, ...pathVariables(paths) })),
  );
  if (!read.known) return noPull(read.why);
  const { pullRequest: answer, head: tree } = read.value.repository;
  const at = (kind: Kind): Read<TreeEntry | 'absent'> =>
    answer.headRefOid !== head
      ? unknown('its head moved while it was read')
      : tree
        ? known(tree[kind])
        : unknown(`commit ${head.slice(0, 12)} is gone`);
  const parent = answer.mergeCommit?.parents.nodes[0];
  const commits = await readCommits(reading, answer.commits, parent?.oid ?? into, paths);
  const pushers = readPushers(reading, answer.headRefName, commits);
  return {
    pull: known({
      ...outlineOf(answer),
      mergedLater: mergedLater(answer),
      firstParent: parent?.oid,
      files: await allFiles(reading, number, answer.files),
      commits,
      reviews: await allReviews(reading, number, answer.reviews),
      dismissals: dismissals(answer),
    }),
    pushers,
    onHead: { request: at('request'), policy: at('policy'), review: at('review') },
    codeownersAtMerge: parent ? codeownersOf(parent) : unknown('the merge has no parent that GitHub shows'),
  };
}

const outlineOf = (answer: PullAnswer) => ({
  number: IssueNumber.of(answer.number),
  author: answer.author,
  baseRef: answer.baseRefName,
  baseRepository: answer.baseRepository,
  headRef: answer.headRefName,
  headRepository: answer.headRepository,
  head: answer.headRefOid,
  merged: answer.merged,
  mergedAt: answer.mergedAt ?? undefined,
  mergedBy: answer.mergedBy,
  mergeCommit: answer.mergeCommit?.oid,
});

function mergedLater({ timelineItems }: PullAnswer): Read<boolean> {
  if (timelineItems.nodes.some((item) => item.__typename !== 'ReviewDismissedEvent')) return known(true);
  const events = whole(timelineItems, 'events');
  return events.known ? known(false) : events;
}

function dismissals({ timelineItems }: PullAnswer): Read<readonly DismissalFacts[]> {
  const events = whole(timelineItems, 'events');
  if (!events.known) return events;
  return known(
    events.value.flatMap((event) =>
      event.__typename === 'ReviewDismissedEvent'
        ? [{ review: event.review?.fullDatabaseId, by: event.actor, before: event.previousReviewState }]
        : [],
    ),
  );
}

/** A pull request that has more is under attack, or is not one of ours. */
const REVIEW_PAGES = 20;
const more = z.object({ repository: z.object({ pullRequest: z.object({ reviews }) }) });

async function allReviews(
  { octokit, owner, repo }: Reading,
  number: IssueNumber,
  first: z.output<typeof reviews> | null | undefined,
): Promise<Read<readonly ReviewFacts[]>> {
  if (!first) return unknown('GitHub gave no list of reviews');
  const found: ReviewFacts[] = [];
  let current = first;
  try {
    for (let count = 1; ; count += 1) {
      found.push(...current.nodes.map(reviewFacts));
      const { hasNextPage, endCursor } = current.pageInfo;
      if (!hasNextPage) break;
      if (count >= REVIEW_PAGES || endCursor == null)
        return unknown(`there are more than ${found.length} reviews`);
      const answer = await octokit.graphql(REVIEWS_QUERY, { owner, repo, number, after: endCursor });
      current = more.parse(answer).repository.pullRequest.reviews;
    }
  } catch (error) {
    return unknown(explain(error));
  }
  const undated = found.find(({ state, submittedAt }) => state !== 'PENDING' && submittedAt === undefined);
  return undated ? unknown(`review ${undated.id} has no time`) : known(found);
}

const reviewFacts = (review: z.output<typeof reviews>['nodes'][number]): ReviewFacts => ({
  id: review.fullDatabaseId,
  user: review.author,
  state: review.state,
  commit: review.commit?.oid,
  submittedAt: review.submittedAt ?? undefined,
  canPush: review.authorCanPushToRepository,
});
