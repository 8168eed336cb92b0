import { filesOf } from '../../sandbox/github/pull-contents.ts';
import type { Issue, PullIssue } from '../../sandbox/github/github-model.ts';
import { mergeBlocks } from '../../sandbox/github/branch-rules.ts';
import { WEB_FLOW } from '../../sandbox/github/world.ts';
import { isPull } from '../../sandbox/github/world.ts';
import { labelsOf } from '../../sandbox/github/issues.ts';
import type { Example } from '../../sandbox/example.ts';
import { formatInstant } from '../../src/terms/instant.ts';
import { againstApproval } from './review-counts.ts';

/** A line of the lists of issues and pull requests. */
export const issueLine = (example: Example, issue: Issue) => ({
  number: issue.number as number,
  title: issue.title,
  author: loginOf(example, issue.author),
  pull: issue.pull !== undefined,
  state: issue.pull?.merged ? ('merged' as const) : issue.state,
  labels: labelsOf(example.repository.state, issue).map(({ name, color }) => ({ name, color })),
  comments: issue.comments.length,
  /** Of a draft: the request that it is for. */
  of: requestOf(issue),
  at: formatInstant(issue.createdAt),
});

/** Everything that its page shows. Text is as people wrote it. */
export function issueShown(example: Example, issue: Issue) {
  const { repository } = example;
  return {
    ...issueLine(example, issue),
    body: issue.body,
    editedBy: issue.edits.length > 0 ? loginOf(example, issue.edits.at(-1)?.editor) : undefined,
    thread: issue.comments.map((comment) => ({
      author: loginOf(example, comment.author),
      at: formatInstant(comment.createdAt),
      body: comment.body,
      edited: comment.edits.length > 0,
    })),
    ...(isPull(issue) ? { proposal: proposal(example, issue) } : {}),
    drafts: [...repository.state.issues.values()]
      .filter((each) => isPull(each) && requestOf(each) === (issue.number as number))
      .map(({ number, pull }) => ({
        number: number,
        /** Of break glass: to be looked at, and nothing to be granted. */
        record: pull?.head.ref.endsWith('.record') === true,
      })),
  };
}

function proposal(example: Example, issue: PullIssue) {
  const { repository, github } = example;
  const { pull } = issue;
  const asked = [...repository.state.issues.values()].find(({ number }) => number === requestOf(issue));
  const against = againstApproval(example, issue, asked?.author);
  const statuses = new Map(
    repository.state.statuses
      .filter(({ sha }) => sha === pull.head.sha)
      .map(({ context, state, description, creator }) => [
        context,
        { context, state, description, by: loginOf(example, creator) },
      ]),
  );
  return {
    branch: pull.head.ref,
    files: filesOf(github.world, repository.state, issue).map(({ path, status, sha }) => ({
      path,
      status,
      text: status === 'removed' ? '' : (repository.state.git.blob(sha)?.toString('utf8') ?? ''),
    })),
    reviews: pull.reviews.map((review) => ({
      author: loginOf(example, review.author),
      state: review.state,
      body: review.body,
      at: formatInstant(review.submittedAt ?? review.createdAt),
      /** Whether it is about what would be merged now. */
      ofHead: review.commit === pull.head.sha,
      /** Why it does not count as an approval. */
      against: review.state === 'APPROVED' ? against(review.author) : [],
    })),
    asked: [...pull.requested.users].map((id) => loginOf(example, id)),
    statuses: [...statuses.values()],
    mergedBy: pull.merged && loginOf(example, pull.merged.by),
    /** Why GitHub's rules would refuse a merge, in its words. */
    blocks:
      issue.state === 'open' ? mergeBlocks(github.world, repository.state, issue, WEB_FLOW.id, 'squash') : [],
  };
}

export const loginOf = ({ github }: Example, id: Issue['author'] | undefined): string => {
  const account =
    id === undefined ? undefined : [...github.world.accounts.values()].find((each) => each.id === id);
  return account?.login ?? 'ghost';
};

function requestOf({ pull }: Issue): number | undefined {
  const [, number] = /^aws-jit\/(\d+)/.exec(pull?.head.ref ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
